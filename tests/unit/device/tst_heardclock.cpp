// SPDX-License-Identifier: Apache-2.0
#include "device/bootclock.h"
#include "device/heardclock.h"
#include "device/qtcueplayer.h"

#include "timelines.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace evenpace;
using namespace evenpace::hand;

namespace {

class HandClock : public Clock
{
public:
    [[nodiscard]] Milliseconds now() const override { return time; }
    Milliseconds time{1000};
};

/** Says nothing and is as late as it is told to be. */
class LatePlayer : public CuePlayer
{
public:
    void play(const Timeline &, int, Milliseconds) override { }
    void freeze() override { }
    void stop() override { }
    void setSettings(const SoundSettings &) override { }
    void say(const QStringList &) override { }
    [[nodiscard]] bool canSay(const QStringList &) override { return true; }
    [[nodiscard]] Milliseconds heardLag() const override { return lag; }
    [[nodiscard]] bool hasDevice() const override { return true; }
    Milliseconds lag{0};
};

} // namespace

class HeardClockTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void withoutSoundItIsTheClock();
    void itWaitsWhileTheSoundComes();
    void itNeverStepsBack();
    void theBootClockOnlyGrows();
    void aBootHasOneName();
    void withoutASoundServerASessionRunsSilent();
    void whatIsPlayedWithoutADeviceCausesNoLag();
};

void HeardClockTest::initTestCase()
{
    qputenv("PULSE_SERVER", "unix:/nonexistent/pulse");
}

void HeardClockTest::withoutSoundItIsTheClock()
{
    HandClock clock;
    const LatePlayer player;
    const HeardClock heard(clock, player);
    QCOMPARE(heard.now(), 1000ms);
    clock.time = 1700ms;
    QCOMPARE(heard.now(), 1700ms);
}

void HeardClockTest::itWaitsWhileTheSoundComes()
{
    HandClock clock;
    LatePlayer player;
    const HeardClock heard(clock, player);
    QCOMPARE(heard.now(), 1000ms);
    for (int i = 0; i < 25; ++i) {
        clock.time += 10ms;
        player.lag += 10ms;
        QCOMPARE(heard.now(), 1000ms);
    }
    clock.time += 10ms;
    QCOMPARE(heard.now(), 1010ms);
}

void HeardClockTest::itNeverStepsBack()
{
    HandClock clock;
    LatePlayer player;
    const HeardClock heard(clock, player);
    QRandomGenerator random(3);
    Milliseconds last = heard.now();
    for (int i = 0; i < 1000; ++i) {
        clock.time += Milliseconds{random.bounded(20)};
        player.lag = Milliseconds{250 + random.bounded(40)};
        const Milliseconds now = heard.now();
        QVERIFY(now >= last);
        QVERIFY(now <= clock.time);
        last = now;
    }
}

void HeardClockTest::theBootClockOnlyGrows()
{
    const BootClock clock;
    Milliseconds last = clock.now();
    QVERIFY(last > 0ms);
    for (int i = 0; i < 1000; ++i) {
        const Milliseconds now = clock.now();
        QVERIFY(now >= last);
        last = now;
    }
    QVERIFY(std::chrono::abs(BootClock::nowPrecise() - last) < 10s);
}

void HeardClockTest::aBootHasOneName()
{
    QCOMPARE(bootId(), bootId());
#ifdef Q_OS_LINUX
    QVERIFY(!bootId().isEmpty());
#endif
}

void HeardClockTest::withoutASoundServerASessionRunsSilent()
{
    QtCuePlayer player;
    const QSignalSpy lost(&player, &CuePlayer::deviceLost);
    QVERIFY(player.hasDevice());
    const Timeline timeline = joined({segment(60s, {exact(0ms, {u"One."_s}, Sound::Start)}), segment(60s, {})});
    player.play(timeline, 0, 0ms);
    QTRY_COMPARE(lost.size(), 1);
    QVERIFY(!player.hasDevice());
    // Everything may still be asked for, and it is not told again.
    player.say({u"One."_s});
    player.freeze();
    player.play(timeline, 0, 1s);
    SoundSettings settings;
    settings.mode = SoundMode::Tones;
    player.setSettings(settings);
    player.play(timeline, 1, 0ms);
    settings.mode = SoundMode::Quiet;
    player.setSettings(settings);
    player.stop();
    QTest::qWait(0);
    QCOMPARE(lost.size(), 1);
}

void HeardClockTest::whatIsPlayedWithoutADeviceCausesNoLag()
{
    QtCuePlayer player;
    const QSignalSpy lost(&player, &CuePlayer::deviceLost);
    const Timeline timeline = joined({segment(60s, {})});
    player.play(timeline, 0, 0ms);
    QTRY_COMPARE(lost.size(), 1);
    const Milliseconds lag = player.heardLag();
    QVERIFY(lag <= 1000ms);
    for (int i = 0; i < 20; ++i) {
        QTest::qWait(1);
        QCOMPARE(player.heardLag(), lag);
    }
}

QTEST_GUILESS_MAIN(HeardClockTest)
#include "tst_heardclock.moc"

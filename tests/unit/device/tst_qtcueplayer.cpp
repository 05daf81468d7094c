// SPDX-License-Identifier: Apache-2.0
#include "soundserver.h"
#include "timelines.h"

#include "device/bootclock.h"
#include "device/heardclock.h"
#include "device/mixer.h"
#include "device/qtcueplayer.h"

#include <QRandomGenerator>
#include <QSignalSpy>

#include <algorithm>
#include <cmath>

using namespace evenpace;
using namespace evenpace::hand;

namespace {

constexpr int kPatience = 20000;

/** What an ideal player would give: the same score, rendered without a device. */
std::vector<int> ideal(const Timeline &timeline, const SoundSettings &settings)
{
    Score score = scored(timeline, settings);
    for (ScoreClip &clip : score.clips) {
        auto samples = std::make_shared<Clip>(kMixRate, clip.length);
        samples->fill(chime(clip.chime));
        clip.clip = samples;
    }
    const int64_t length = score.length;
    Mixer mixer(1);
    mixer.play(std::make_shared<const Score>(std::move(score)), 0, 1);
    std::vector<int16_t> samples(static_cast<size_t>(length));
    mixer.render(samples.data(), static_cast<int>(length));
    return {samples.begin(), samples.end()};
}

/** Sum of the differences of `length` samples, as a share of what there is. */
double difference(const std::vector<int> &a, size_t at, const std::vector<int> &b, size_t bt, size_t length)
{
    double different = 0;
    double whole = 1;
    for (size_t i = 0; i < length; ++i) {
        different += std::abs(a[at + i] - b[bt + i]);
        whole += std::abs(b[bt + i]);
    }
    return different / whole;
}

/** First sample that is not silence, from `from` on. */
size_t firstSound(const std::vector<int> &samples, size_t from = 0)
{
    const auto it = std::find_if(samples.begin() + static_cast<ptrdiff_t>(std::min(from, samples.size())),
                                 samples.end(), [](int x) { return std::abs(x) > 2; });
    return static_cast<size_t>(it - samples.begin());
}

bool isSounding(const SoundServer &server, size_t from)
{
    const auto samples = server.recorded();
    return firstSound(samples, from) < samples.size();
}

/** Ends a second after it began to be silent, so that the next test finds the device closed. */
bool falls(const SoundServer &server)
{
    return QTest::qWaitFor(
        [&server] {
            const auto samples = server.recorded();
            return samples.size() > kMixRate && firstSound(samples, samples.size() - kMixRate) == samples.size();
        },
        kPatience);
}

} // namespace

/** With a real sound server, whose loudspeaker is a file. The tests build on each other's server. */
class QtCuePlayerTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyCueIsHeardAtItsPlaceWhileTheMainThreadStalls();
    void whatIsSeenWaitsForWhatIsHeard();
    void aPauseFallsSilentAndGoesOnWhereItWas();
    void theBuiltInVoiceSpeaks();
    void devicesMayGoAndCome();
    void aServerThatDiesIsOnlySilence();

private:
    SoundServer m_server;
};

void QtCuePlayerTest::initTestCase()
{
    const QString missing = SoundServer::missing();
    if (!missing.isEmpty())
        QFAIL(qPrintable(u"THE SOUND TEST CANNOT RUN: "_s + missing));
    QVERIFY(m_server.start());
    QVERIFY(m_server.addSink(u"first"_s));
    QVERIFY(m_server.record(u"first"_s));
}

void QtCuePlayerTest::everyCueIsHeardAtItsPlaceWhileTheMainThreadStalls()
{
    // A hundred ticks at odd times over a breath tone that would show the smallest gap.
    QRandomGenerator random(11);
    Timeline timeline;
    Milliseconds at{211};
    std::vector<Milliseconds> ticks;
    for (int i = 0; i < 6; ++i) {
        Segment part = breath(2500ms, i % 2 ? Sound::BreathOut : Sound::BreathIn, {});
        for (; at < 2500ms; at += Milliseconds{97 + random.bounded(106)}) {
            part.cues.push_back(exact(at, {}, Sound::Tick));
            ticks.push_back(i * 2500ms + at);
        }
        at -= 2500ms;
        timeline.push_back(part);
    }
    timeline = joined(timeline);
    QVERIFY(ticks.size() >= 95);
    SoundSettings settings;
    settings.mode = SoundMode::Tones;

    QtCuePlayer player;
    player.setSettings(settings);
    player.play(timeline, 0, 0ms);
    const auto wanted = ideal(timeline, settings);
    const size_t wantedFirst = firstSound(wanted);
    const bool isHeard = QTest::qWaitFor(
        [&] {
            QThread::msleep(random.bounded(2) ? 200 : 20); // the stall
            const auto samples = m_server.recorded();
            return samples.size() > firstSound(samples) + wanted.size();
        },
        60000);
    QVERIFY(isHeard);
    QCOMPARE(player.missedSounds(), 0);

    const auto heard = m_server.recorded();
    // Its first 20 ms decide the place of the whole; from there on every cue has to be within a millisecond.
    constexpr size_t kProbe = kMixRate / 10;
    const size_t rough = firstSound(heard) - wantedFirst;
    size_t start = rough;
    for (size_t place = rough > 48 ? rough - 48 : 0; place < rough + 48; ++place) {
        if (difference(heard, place, wanted, 0, 2 * kProbe) < difference(heard, start, wanted, 0, 2 * kProbe))
            start = place;
    }
    int late = 0;
    int worst = 0;
    int measured = 0;
    for (const Milliseconds tick : ticks) {
        const auto place = static_cast<size_t>(frames(tick));
        if (place + kProbe > wanted.size())
            continue;
        size_t best = 0;
        double least = 1e9;
        for (size_t shift = 0; shift <= 192; ++shift) {
            const double different = difference(heard, start + place + shift - 96, wanted, place, kProbe);
            if (different < least) {
                least = different;
                best = shift;
            }
        }
        const int jitter = std::abs(static_cast<int>(best) - 96);
        worst = std::max(worst, jitter);
        ++measured;
        if (jitter >= 48 || least > 0.02) {
            ++late;
            qWarning() << "the cue at" << tick.count() << "ms was off by" << jitter << "samples, difference" << least;
        }
    }
    // The breath tone is never silent for 10 ms by itself.
    int gaps = 0;
    for (size_t place = 0; place + kProbe / 10 < wanted.size(); place += kProbe / 10) {
        const auto isSilent = [](const std::vector<int> &samples, size_t from) {
            return firstSound(samples, from) >= from + kProbe / 10;
        };
        gaps += isSilent(heard, start + place) && !isSilent(wanted, place);
    }
    // Read by tests/bench.
    qInfo("%d cues heard, the worst off by %d samples, %d gaps", measured, worst, gaps);
    QCOMPARE(gaps, 0);
    QCOMPARE(late, 0);
    // No gap: the whole is what was wanted, sample by sample.
    QVERIFY(difference(heard, start, wanted, 0, wanted.size()) < 0.02);
    QVERIFY(falls(m_server));
}

void QtCuePlayerTest::whatIsSeenWaitsForWhatIsHeard()
{
    const Timeline timeline = joined({segment(60s, {exact(0ms, {}, Sound::Start), exact(5s, {}, Sound::Start)})});
    BootClock clock;
    QtCuePlayer player;
    HeardClock heardClock(clock, player);
    SoundSettings settings;
    settings.mode = SoundMode::Tones;
    player.setSettings(settings);
    QCOMPARE(player.heardLag(), 0ms);

    Milliseconds last = heardClock.now();
    const Milliseconds begin = last;
    bool isMonotone = true;
    const auto look = [&] {
        const Milliseconds now = heardClock.now();
        isMonotone = isMonotone && now >= last;
        last = now;
    };
    const qsizetype before = static_cast<qsizetype>(m_server.recorded().size());
    player.play(timeline, 0, 0ms);
    QVERIFY(QTest::qWaitFor(
        [&] {
            look();
            return isSounding(m_server, static_cast<size_t>(before));
        },
        kPatience));
    // The chime is just coming out, so hardly any time has been seen to pass: not the buffer's length.
    const Milliseconds seen = heardClock.now() - begin;
    QVERIFY2(seen < 200ms, qPrintable(QString::number(seen.count())));
    QVERIFY(QTest::qWaitFor(
        [&] {
            look();
            return heardClock.now() - begin > 2s;
        },
        kPatience));
    QVERIFY(player.heardLag() > 0ms);
    QVERIFY(player.heardLag() <= 1000ms);
    player.stop();
    const Milliseconds lag = player.heardLag();
    look();
    QVERIFY(isMonotone);
    QVERIFY(falls(m_server));
    QCOMPARE(player.heardLag(), lag);
}

void QtCuePlayerTest::aPauseFallsSilentAndGoesOnWhereItWas()
{
    const Timeline timeline = joined({breath(30s, Sound::BreathIn, {}), breath(30s, Sound::BreathOut, {})});
    SoundSettings settings;
    settings.mode = SoundMode::Tones;
    QtCuePlayer player;
    player.setSettings(settings);
    player.play(timeline, 0, 10s);
    const size_t before = m_server.recorded().size();
    QTRY_VERIFY_WITH_TIMEOUT(isSounding(m_server, before), kPatience);
    player.freeze();
    QVERIFY(falls(m_server));
    const size_t paused = m_server.recorded().size();
    player.play(timeline, 0, 11s);
    const auto wanted = ideal(timeline, settings);
    QTRY_VERIFY_WITH_TIMEOUT(m_server.recorded().size()
                                 > firstSound(m_server.recorded(), paused) + static_cast<size_t>(kMixRate),
                             kPatience);
    player.stop();
    const auto heard = m_server.recorded();
    // The ramp hides where exactly the first sample is.
    const size_t rough = firstSound(heard, paused) + kMixRate / 10;
    const auto place = static_cast<size_t>(frames(11s) + kMixRate / 10);
    double least = 1e9;
    for (size_t shift = 0; shift < 960; ++shift)
        least = std::min(least, difference(heard, rough, wanted, place - 480 + shift, kMixRate / 2));
    QVERIFY2(least < 0.02, qPrintable(QString::number(least)));
    QVERIFY(falls(m_server));
}

void QtCuePlayerTest::theBuiltInVoiceSpeaks()
{
    QtCuePlayer player;
    size_t before = m_server.recorded().size();
    QVERIFY(player.canSay({u"Breathe in."_s, u"Who is it for?"_s}));
    QVERIFY(!player.canSay({u"Breathe in."_s, u"Für wen ist es?"_s}));
    player.say({u"Breathe in."_s});
    QTRY_VERIFY_WITH_TIMEOUT(isSounding(m_server, before), kPatience);
    QVERIFY(falls(m_server));
    before = m_server.recorded().size();
    player.play(joined({segment(9s, {exact(0ms, {u"Three."_s})})}), 0, 0ms);
    QTRY_VERIFY_WITH_TIMEOUT(isSounding(m_server, before), kPatience);
    player.stop();
    QCOMPARE(player.missedSounds(), 0);
    QVERIFY(falls(m_server));
}

void QtCuePlayerTest::devicesMayGoAndCome()
{
    SoundSettings settings;
    settings.mode = SoundMode::Tones;
    QtCuePlayer player;
    player.setSettings(settings);
    const QSignalSpy lost(&player, &CuePlayer::deviceLost);
    const QSignalSpy found(&player, &CuePlayer::deviceFound);
    const Timeline timeline = joined({breath(400s, Sound::BreathIn, {})});
    player.play(timeline, 0, 50s);
    const size_t before = m_server.recorded().size();
    QTRY_VERIFY_WITH_TIMEOUT(isSounding(m_server, before), kPatience);

    // Another device is there to take over.
    QVERIFY(m_server.addSink(u"second"_s));
    QVERIFY(m_server.removeSink(u"first"_s));
    QVERIFY(m_server.record(u"second"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isSounding(m_server, 0), kPatience);
    QVERIFY(lost.isEmpty());
    QVERIFY(player.hasDevice());

    // No other device: it is silent, says so once, and takes commands all the same.
    QVERIFY(m_server.removeSink(u"second"_s));
    QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, kPatience);
    QVERIFY(!player.hasDevice());
    player.freeze();
    player.say({u"Breathe in."_s});
    player.play(timeline, 0, 60s);
    player.setSettings(settings);

    // And one comes back.
    QVERIFY(m_server.addSink(u"third"_s));
    QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, kPatience);
    QVERIFY(player.hasDevice());
    QVERIFY(m_server.record(u"third"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isSounding(m_server, 0), kPatience);
    QCOMPARE(lost.size(), 1);
}

void QtCuePlayerTest::aServerThatDiesIsOnlySilence()
{
    SoundSettings settings;
    settings.mode = SoundMode::Tones;
    QtCuePlayer player;
    player.setSettings(settings);
    const QSignalSpy lost(&player, &CuePlayer::deviceLost);
    player.play(joined({breath(400s, Sound::BreathIn, {})}), 0, 50s);
    QTRY_VERIFY_WITH_TIMEOUT(player.heardLag() > 0ms, kPatience);
    m_server.stop();
    QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, kPatience);
    player.freeze();
    player.play(joined({breath(400s, Sound::BreathIn, {})}), 0, 50s);
    QVERIFY(!player.hasDevice());
}

QTEST_GUILESS_MAIN(QtCuePlayerTest)
#include "tst_qtcueplayer.moc"

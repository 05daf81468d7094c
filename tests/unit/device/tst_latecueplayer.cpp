// SPDX-License-Identifier: Apache-2.0
#include "device/latecueplayer.h"
#include "device/soundloader.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace evenpace;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** Writes down what it is asked to do. */
class NotingPlayer : public CuePlayer
{
public:
    explicit NotingPlayer(QStringList &notes)
        : m_notes(notes)
    {
    }
    void play(const Timeline &, int segment, Milliseconds) override { m_notes << u"play %1"_s.arg(segment); }
    void freeze() override { m_notes << u"freeze"_s; }
    void stop() override { m_notes << u"stop"_s; }
    void setSettings(const SoundSettings &settings) override { m_notes << u"speed %1"_s.arg(settings.speechSpeed); }
    void say(const QStringList &phrases) override { m_notes << u"say "_s + phrases.join(u' '); }
    [[nodiscard]] bool canSay(const QStringList &phrases) override { return phrases == QStringList{u"Rest."_s}; }
    [[nodiscard]] Milliseconds heardLag() const override { return 20ms; }
    [[nodiscard]] bool hasDevice() const override { return false; }

private:
    QStringList &m_notes;
};

} // namespace

class LateCuePlayerTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_notes.clear(); }
    void nothingIsMadeBeforeSomethingIsHeard();
    void theFirstCueIsNotLost();
    void whatWasSetBeforeHolds();
    void itSaysWhatItsPlayerCanSay();
    void whatThePlayerTellsIsToldOn();
    void withoutAPlayerASessionRunsSilent();
    void theSoundModuleBringsAPlayer();
    void aFolderWithoutTheModuleBringsNone();

private:
    [[nodiscard]] LateCuePlayer::Maker maker()
    {
        return [this] {
            m_notes << u"made"_s;
            return std::make_unique<NotingPlayer>(m_notes);
        };
    }
    QStringList m_notes;
};

void LateCuePlayerTest::nothingIsMadeBeforeSomethingIsHeard()
{
    LateCuePlayer late(maker());
    late.setSettings({});
    late.freeze();
    late.stop();
    QVERIFY(late.hasDevice());
    QCOMPARE(late.heardLag(), 0ms);
    QCOMPARE(m_notes, QStringList());
}

void LateCuePlayerTest::theFirstCueIsNotLost()
{
    LateCuePlayer late(maker());
    late.play({}, 3, 0ms);
    late.say({u"one"_s, u"two"_s});
    late.freeze();
    late.play({}, 4, 0ms);
    late.stop();
    QCOMPARE(m_notes, QStringList({u"made"_s, u"play 3"_s, u"say one two"_s, u"freeze"_s, u"play 4"_s, u"stop"_s}));
    QCOMPARE(late.heardLag(), 20ms);
    QVERIFY(!late.hasDevice());
}

void LateCuePlayerTest::whatWasSetBeforeHolds()
{
    LateCuePlayer late(maker());
    SoundSettings settings;
    settings.speechSpeed = 90;
    late.setSettings({});
    late.setSettings(settings);
    late.say({u"one"_s});
    settings.speechSpeed = 110;
    late.setSettings(settings);
    QCOMPARE(m_notes, QStringList({u"made"_s, u"speed 90"_s, u"say one"_s, u"speed 110"_s}));
}

void LateCuePlayerTest::itSaysWhatItsPlayerCanSay()
{
    LateCuePlayer late(maker());
    QVERIFY(late.canSay({u"Rest."_s}));
    QVERIFY(!late.canSay({u"Ruhe."_s}));
    LateCuePlayer silent([] { return nullptr; });
    QVERIFY(!silent.canSay({u"Rest."_s}));
}

void LateCuePlayerTest::whatThePlayerTellsIsToldOn()
{
    CuePlayer *player = nullptr;
    LateCuePlayer late([&] {
        auto made = std::make_unique<NotingPlayer>(m_notes);
        player = made.get();
        return made;
    });
    const QSignalSpy lost(&late, &CuePlayer::deviceLost);
    const QSignalSpy found(&late, &CuePlayer::deviceFound);
    late.say({u"one"_s});
    emit player->deviceLost();
    QCOMPARE(lost.size(), 1);
    QCOMPARE(found.size(), 0);
    emit player->deviceFound();
    QCOMPARE(found.size(), 1);
}

void LateCuePlayerTest::withoutAPlayerASessionRunsSilent()
{
    int asked = 0;
    LateCuePlayer late([&asked] {
        ++asked;
        return nullptr;
    });
    QSignalSpy lost(&late, &CuePlayer::deviceLost);
    late.play({}, 0, 0ms);
    QCOMPARE(lost.size(), 0);
    QVERIFY(lost.wait());
    late.say({u"one"_s});
    late.play({}, 1, 0ms);
    QCoreApplication::processEvents();
    QCOMPARE(lost.size(), 1);
    QCOMPARE(asked, 1);
    QVERIFY(!late.hasDevice());
    QCOMPARE(late.heardLag(), 0ms);
}

void LateCuePlayerTest::theSoundModuleBringsAPlayer()
{
#ifndef EVENPACE_SOUND_MODULE
    QSKIP("sound is linked in");
#else
    const std::unique_ptr<CuePlayer> player = loadCuePlayer({QStringLiteral(EVENPACE_SOUND_MODULE)});
    QVERIFY(player);
    QVERIFY(player->hasDevice());
    player->stop();
#endif
}

void LateCuePlayerTest::aFolderWithoutTheModuleBringsNone()
{
#ifndef EVENPACE_SOUND_MODULE
    QSKIP("sound is linked in");
#else
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"there is no module"_s));
    QVERIFY(!loadCuePlayer({u"/nonexistent"_s}));
#endif
}

QTEST_GUILESS_MAIN(LateCuePlayerTest)
#include "tst_latecueplayer.moc"

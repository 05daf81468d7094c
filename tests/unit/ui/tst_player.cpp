// SPDX-License-Identifier: Apache-2.0
#include "domain/phrases.h"
#include "support/testbench.h"
#include "ui/sessionendcontroller.h"
#include "ui/wording.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace evenpace;

namespace {

using Phase = PlayerController::Phase;

const QString kProgram = u"prog-first-gentle-week"_s;
/** Six repetitions, changing sides. */
const QString kNeck = u"neck-rotation-seated"_s;
/** A hold of 30 s, twice, both sides together. */
const QString kChest = u"supine-chest-open"_s;
/** The whole dose once a side. */
const QString kAnkle = u"ankle-circles-seated"_s;
const QString kBreath = u"breath-slow-4-6"_s;

} // namespace

class PlayerTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_bench = std::make_unique<TestBench>(); }
    void cleanup() { m_bench.reset(); }

    void startingSoundsTheTimelineAndKeepsTheScreenOn();
    void anUnknownSessionBeginsNothing();
    void aPauseKeepsTheTimeLeft();
    void aPauseLetsTheSoundAndTheScreenGo();
    void noTimerRunsWhilePausedSaveForOneLook();
    void afterTwoMinutesOfPauseItAsksToEnd();
    void aGapWaitsWhereThePersonWas();
    void offScreenItLooksOnceASecondAtMost();
    void onScreenItLooksThirtyTimesASecond();
    void silentAndOffScreenItPauses();
    void withSoundItGoesOnOffScreen();
    void repetitionsAreCountedAndSplitTheRing();
    void aHoldCountsDownToZero();
    void theSideLineNamesTheSideThatWorks();
    void theOtherSideIsAnnouncedBeforeItComes();
    void theNextItemIsNamed();
    void easeOffIsSaidAndEachTapIsUndoneByOne();
    void easeOffMakesTheMovementSmaller();
    void skippingOffersAReasonAndNeverBlocks();
    void aSkipIsUndoneByOneTap();
    void leavingTheLastOneOutCanBeUndone();
    void leavingTheLastOneOutEndsTheSessionWithItsToast();
    void easingOffTakesAReason();
    void extendingMakesAHoldLonger();
    void restLongerAddsHalfAMinute();
    void stoppingAsksAndKeepsWhatWasDone();
    void goingOnFromTheStopSheetGoesOn();
    void somethingWrongPausesAndStaysPaused();
    void breathingFillsAndEmpties();
    void theWaveIsToldPhaseByPhase();
    void lessMotionStepsBetweenKeyPoses();
    void lessMotionMovesTheRingOnceASecond();
    void aLongHoldMovesTheRingWithTheNumber();
    void thePoseFollowsTheTimelineWithoutJumps();
    void theStatusLineIsNotToldEachSecond();
    void theSoundModeChangesAtOnceAndIsKept();
    void aMissingSoundDeviceIsToldOnce();
    void aFullDiskIsToldAndTheSessionGoesOn();
    void aSessionThatCouldNotBeBegunIsStoredAtItsEnd();
    void vibrationMarksSidesAndBreaths();
    void aRestartGoesOnAtTheSamePlace();
    void answersAreKeptAsTheyChange();
    void theOutcomeIsShownAfterTheLastStep();
    void aRestartShowsTheAnswersAgain();
    void theEndKeepsEveryTap();
    void aSessionDoneToItsEndIsFinished();

private:
    PlayerController &player() { return *m_bench->player(); }

    std::unique_ptr<TestBench> m_bench;
};

void PlayerTest::startingSoundsTheTimelineAndKeepsTheScreenOn()
{
    m_bench->begin(kProgram, u"A"_s);
    QVERIFY(m_bench->player());
    QCOMPARE(m_bench->cues().played().size(), size_t(1));
    QCOMPARE(m_bench->cues().played().front().segment, 0);
    QVERIFY(m_bench->isAwakeKept());
    QCOMPARE(player().itemCount(), 5);
    QCOMPARE(player().itemKind(), PlayerController::ItemKind::Breath);
    QCOMPARE(player().phase(), Phase::GetReady);
}

void PlayerTest::anUnknownSessionBeginsNothing()
{
    m_bench->begin(kProgram, u"no-such-session"_s);
    QVERIFY(!m_bench->player());
    QCOMPARE(m_bench->storedCount(), 0);
}

void PlayerTest::aPauseKeepsTheTimeLeft()
{
    m_bench->beginItems({kNeck});
    m_bench->advance(4);
    QCOMPARE(player().countText(), u"6"_s);
    player().pause();
    m_bench->advance(30);
    QCOMPARE(player().countText(), u"6"_s);
    QVERIFY(player().isPaused());
    player().resume();
    m_bench->advance(1);
    QCOMPARE(player().countText(), u"5"_s);
}

void PlayerTest::aPauseLetsTheSoundAndTheScreenGo()
{
    m_bench->beginItems({kNeck});
    m_bench->advance(4);
    player().pause();
    QVERIFY(!m_bench->cues().isSounding());
    QVERIFY(!m_bench->isAwakeKept());
    player().resume();
    QVERIFY(m_bench->cues().isSounding());
    QVERIFY(m_bench->isAwakeKept());
    QCOMPARE(m_bench->cues().played().back().elapsed, 4000ms);
}

void PlayerTest::noTimerRunsWhilePausedSaveForOneLook()
{
    m_bench->beginItems({kNeck});
    player().pause();
    QCOMPARE(player().untilWake(), std::optional(120000ms));
    m_bench->advance(120);
    QVERIFY(!player().untilWake());
}

void PlayerTest::afterTwoMinutesOfPauseItAsksToEnd()
{
    m_bench->beginItems({kNeck});
    player().pause();
    m_bench->advance(119);
    QVERIFY(!player().asksToEnd());
    m_bench->advance(1);
    QVERIFY(player().asksToEnd());
    player().resume();
    QVERIFY(!player().asksToEnd());
}

void PlayerTest::aGapWaitsWhereThePersonWas()
{
    m_bench->beginItems({kNeck});
    m_bench->advance(4);
    m_bench->sleep(3600);
    QVERIFY(player().isPaused());
    QCOMPARE(player().pauseTitle(), u"We waited for you here"_s);
    QCOMPARE(player().countText(), u"6"_s);
    QVERIFY(!m_bench->cues().isSounding());
}

void PlayerTest::offScreenItLooksOnceASecondAtMost()
{
    m_bench->beginItems({kNeck});
    player().setShown(false);
    QCOMPARE(player().untilWake(), std::optional(1000ms));
    m_bench->advance(9.5);
    QCOMPARE(player().untilWake(), std::optional(500ms)); // the next thing to change
}

void PlayerTest::onScreenItLooksThirtyTimesASecond()
{
    m_bench->beginItems({kNeck});
    QCOMPARE(player().untilWake(), std::optional(33ms));
}

void PlayerTest::silentAndOffScreenItPauses()
{
    m_bench->setSoundMode(static_cast<int>(SoundMode::Quiet));
    m_bench->beginItems({kNeck});
    player().setShown(false);
    QVERIFY(player().isPaused());
}

void PlayerTest::withSoundItGoesOnOffScreen()
{
    m_bench->beginItems({kNeck});
    player().setShown(false);
    m_bench->advance(12);
    QVERIFY(!player().isPaused());
    QCOMPARE(player().phase(), Phase::Move);
}

void PlayerTest::repetitionsAreCountedAndSplitTheRing()
{
    m_bench->beginItems({kNeck});
    QVERIFY(m_bench->advanceTo(Phase::Move));
    QCOMPARE(player().countText(), u"1"_s);
    QCOMPARE(player().countDetail(), u"of 4"_s); // six at the first week's dose
    QCOMPARE(player().ringParts(), 4);
    QVERIFY(player().ring() > 0.9);
    QVERIFY(m_bench->advanceTo(Phase::Done));
    QCOMPARE(player().countText(), QString());
}

void PlayerTest::aHoldCountsDownToZero()
{
    m_bench->beginItems({kChest});
    QVERIFY(m_bench->advanceTo(Phase::Move));
    QCOMPARE(player().countText(), u"22"_s);
    QCOMPARE(player().ring(), 1.0);
    QVERIFY(m_bench->advanceTo(Phase::Hold));
    m_bench->advance(10.5);
    QCOMPARE(player().countText(), u"12"_s);
    QCOMPARE(player().round(), u"1 of 2"_s);
    QVERIFY(m_bench->advanceTo(Phase::Release));
    QCOMPARE(player().countText(), u"0"_s);
}

void PlayerTest::theSideLineNamesTheSideThatWorks()
{
    m_bench->beginItems({kAnkle});
    const Movement &ankle = *m_bench->library().movement(kAnkle);
    QCOMPARE(player().sideLine(), ankle.sideRight);
    QVERIFY(!player().isLeftSide());
    QVERIFY(m_bench->advanceTo(Phase::SwitchSides));
    QCOMPARE(player().sideLine(), ankle.sideLeft);
    QVERIFY(player().isLeftSide());
}

void PlayerTest::theOtherSideIsAnnouncedBeforeItComes()
{
    m_bench->beginItems({kAnkle, kNeck});
    QVERIFY(m_bench->advanceTo(Phase::Move));
    QCOMPARE(player().nextLine(), u"Next: the other side, 4 time(s)"_s);
    QVERIFY(m_bench->advanceTo(Phase::SwitchSides));
    QVERIFY(m_bench->advanceTo(Phase::Move));
    QVERIFY(player().nextLine().startsWith(u"Next: "_s));
    QVERIFY(player().nextLine().contains(m_bench->library().name(kNeck)));
}

void PlayerTest::theNextItemIsNamed()
{
    m_bench->beginItems({kNeck, kChest});
    QVERIFY(m_bench->advanceTo(Phase::Move));
    QCOMPARE(player().nextLine(), u"Next: "_s + m_bench->library().name(kChest));
    player().skip();
    QVERIFY(m_bench->advanceTo(Phase::Move));
    QCOMPARE(player().nextLine(), u"This is the last one"_s);
}

void PlayerTest::easeOffIsSaidAndEachTapIsUndoneByOne()
{
    m_bench->beginItems({kNeck, kBreath});
    QVERIFY(m_bench->advanceTo(Phase::Move));
    player().easeOff();
    QCOMPARE(player().easeLevel(), 1);
    QCOMPARE(m_bench->said().last(), phrases::easingOff());
    QCOMPARE(player().toast(), PlayerController::Toast::EasedOff);
    player().easeOff();
    QCOMPARE(player().easeLevel(), 2);
    QCOMPARE(m_bench->said().last(), phrases::restOnly());
    QCOMPARE(player().phase(), Phase::Rest);
    player().undoEaseOff();
    QCOMPARE(player().easeLevel(), 1);
    QCOMPARE(player().toast(), PlayerController::Toast::None);
    player().undoEaseOff();
    QCOMPARE(player().easeLevel(), 0);
    QVERIFY(m_bench->cues().isSounding());
}

void PlayerTest::easeOffMakesTheMovementSmaller()
{
    m_bench->beginItems({kChest});
    QVERIFY(m_bench->advanceTo(Phase::Hold));
    m_bench->advance(1);
    QCOMPARE(player().poseReach() * player().poseBlend(), 1.0);
    player().easeOff();
    QVERIFY(m_bench->advanceTo(Phase::Release));
    QCOMPARE(player().poseReach(), 0.6);
}

void PlayerTest::skippingOffersAReasonAndNeverBlocks()
{
    m_bench->beginItems({kNeck, kChest});
    m_bench->advance(4);
    player().skip();
    QCOMPARE(player().toast(), PlayerController::Toast::Skipped);
    QVERIFY(!player().isPaused());
    QCOMPARE(player().itemId(), kChest);
    player().setReason(PlayerController::SkipReason::TooTired);
    QCOMPARE(player().toast(), PlayerController::Toast::None);
    const QVariantMap stored = m_bench->lastSession();
    QCOMPARE(stored[u"reasons"_s].toList().first().toInt(), static_cast<int>(Reason::TooTired));
}

void PlayerTest::aSkipIsUndoneByOneTap()
{
    m_bench->beginItems({kNeck, kChest});
    m_bench->advance(4);
    player().skip();
    m_bench->advance(6);
    player().undoSkip();
    QCOMPARE(player().itemId(), kNeck);
    QCOMPARE(player().toast(), PlayerController::Toast::None);
}

void PlayerTest::leavingTheLastOneOutCanBeUndone()
{
    m_bench->beginItems({kNeck});
    m_bench->advance(4);
    player().skip();
    QCOMPARE(player().toast(), PlayerController::Toast::Skipped);
    QVERIFY(!player().isDone());
    QVERIFY(player().isPaused());
    const QString count = player().countText();
    player().undoSkip();
    QVERIFY(!player().isPaused());
    QCOMPARE(player().toast(), PlayerController::Toast::None);
    QCOMPARE(player().countText(), count);
    player().dismissToast();
    QVERIFY(!player().isDone());
}

void PlayerTest::leavingTheLastOneOutEndsTheSessionWithItsToast()
{
    m_bench->beginItems({kNeck});
    m_bench->advance(4);
    player().skip();
    player().setReason(PlayerController::SkipReason::TooTired);
    QVERIFY(player().isDone());
    QCOMPARE(m_bench->lastSession()[u"reasons"_s].toList().first().toInt(), static_cast<int>(Reason::TooTired));
    m_bench->beginItems({kNeck});
    m_bench->advance(4);
    player().skip();
    player().skip();
    QVERIFY(player().isDone());
}

void PlayerTest::easingOffTakesAReason()
{
    m_bench->beginItems({kNeck, kChest});
    m_bench->advance(4);
    player().easeOff();
    player().setReason(PlayerController::SkipReason::Hurts);
    QCOMPARE(player().toast(), PlayerController::Toast::None);
    QCOMPARE(m_bench->lastSession()[u"reasons"_s].toList().first().toInt(), static_cast<int>(Reason::Hurts));
    player().undoEaseOff();
    QCOMPARE(player().session().items().front().reason, Reason::None);
}

void PlayerTest::extendingMakesAHoldLonger()
{
    m_bench->beginItems({kChest});
    QVERIFY(m_bench->advanceTo(Phase::Hold));
    const int before = player().countText().toInt();
    player().extend();
    QCOMPARE(player().countText().toInt(), before + 15);
}

void PlayerTest::restLongerAddsHalfAMinute()
{
    m_bench->beginItems({kNeck, kBreath});
    QVERIFY(m_bench->advanceTo(Phase::Move));
    player().easeOff();
    player().easeOff();
    QCOMPARE(player().phase(), Phase::Rest);
    const int before = player().countText().toInt();
    player().restLonger();
    QCOMPARE(player().countText().toInt(), before + 30);
}

void PlayerTest::stoppingAsksAndKeepsWhatWasDone()
{
    m_bench->beginItems({kNeck, kChest});
    m_bench->advance(70);
    player().askToStop();
    QVERIFY(player().isStopAsked());
    QVERIFY(player().isPaused());
    QCOMPARE(player().stopText(), u"Stop and keep 1 minute(s)"_s);
    QSignalSpy ended(&player(), &PlayerController::ended);
    player().stop();
    QCOMPARE(ended.count(), 1);
    QVERIFY(player().isDone());
    QVERIFY(player().ending());
    QVERIFY(player().ending()->isStoppedEarly());
    QCOMPARE(m_bench->cues().stops(), 1);
    QCOMPARE(m_bench->lastSession()[u"status"_s].toInt(), static_cast<int>(SessionStatus::Stopped));
    QCOMPARE(m_bench->lastSession()[u"activeSeconds"_s].toDouble(), 70.0);
    player().ending()->setReason(1);
    QCOMPARE(m_bench->lastSession()[u"stopReason"_s].toInt(), static_cast<int>(Reason::TooTired));
}

void PlayerTest::goingOnFromTheStopSheetGoesOn()
{
    m_bench->beginItems({kNeck});
    m_bench->advance(4);
    player().askToStop();
    player().closeSheet();
    QVERIFY(!player().isPaused());
    player().pause();
    player().askToStop();
    player().closeSheet();
    QVERIFY(player().isPaused()); // it was paused before
}

void PlayerTest::somethingWrongPausesAndStaysPaused()
{
    m_bench->beginItems({kNeck});
    m_bench->advance(4);
    player().showHelp();
    QVERIFY(player().isHelpShown());
    QVERIFY(player().isPaused());
    player().closeSheet();
    QVERIFY(player().isPaused());
}

void PlayerTest::breathingFillsAndEmpties()
{
    m_bench->beginItems({kBreath});
    QVERIFY(m_bench->advanceTo(Phase::Breathe));
    QCOMPARE(player().word(), u"Breathe in"_s);
    QVERIFY(player().breathFill() < 0.1);
    m_bench->advance(3.5);
    QVERIFY(player().breathFill() > 0.9);
    QCOMPARE(player().countText(), u"1"_s);
    m_bench->advance(0.5);
    QCOMPARE(player().word(), u"Breathe out"_s);
    QCOMPARE(player().countText(), u"6"_s);
    m_bench->advance(5.9);
    QVERIFY(player().breathFill() < 0.1);
    QCOMPARE(player().patternText(), u"In 4, out 6"_s);
}

void PlayerTest::theWaveIsToldPhaseByPhase()
{
    m_bench->beginItems({kBreath});
    QVERIFY(m_bench->advanceTo(Phase::Breathe));
    QVERIFY(player().breathSeconds().size() >= 4);
    QCOMPARE(player().breathSeconds().size(), player().breathLevels().size());
    QCOMPARE(player().breathSeconds().first(), 3.0); // count-in
    QCOMPARE(player().breathLevels().first(), 0.0);
    QCOMPARE(player().breathSeconds().at(1), 4.0);
    QCOMPARE(player().breathLevels().at(1), 1.0);
    QCOMPARE(player().breathLevels().at(2), 0.0);
    QVERIFY(qAbs(player().breathTime() - 3.0) < 0.3);
}

void PlayerTest::lessMotionStepsBetweenKeyPoses()
{
    m_bench->setLessMotion(true);
    m_bench->beginItems({kNeck});
    QVERIFY(m_bench->advanceTo(Phase::Move));
    QSet<double> poses;
    for (int i = 0; i < 100; ++i) {
        poses.insert(player().poseBlend());
        m_bench->advance(0.1);
    }
    QCOMPARE(poses, QSet<double>({0.0, 1.0}));
}

void PlayerTest::lessMotionMovesTheRingOnceASecond()
{
    m_bench->setLessMotion(true);
    m_bench->beginItems({kNeck});
    QSignalSpy ring(&player(), &PlayerController::ringChanged);
    m_bench->advance(5);
    QCOMPARE(ring.count(), 5);
    QCOMPARE(player().untilWake(), std::optional(1000ms));
}

void PlayerTest::aLongHoldMovesTheRingWithTheNumber()
{
    m_bench->beginItems({kChest});
    QVERIFY(m_bench->advanceTo(Phase::Move));
    QCOMPARE(player().untilWake(), std::optional(33ms));
    QVERIFY(m_bench->advanceTo(Phase::Hold));
    QSignalSpy count(&player(), &PlayerController::countChanged);
    QSignalSpy ring(&player(), &PlayerController::ringChanged);
    m_bench->advance(5);
    QCOMPARE(ring.count(), count.count());
    QCOMPARE(ring.count(), 5);
    QVERIFY(player().untilWake() > 33ms);
}

void PlayerTest::thePoseFollowsTheTimelineWithoutJumps()
{
    m_bench->beginItems({kNeck});
    QVERIFY(m_bench->advanceTo(Phase::Move));
    double before = player().poseBlend();
    for (int i = 0; i < 200 && player().phase() != Phase::Done; ++i) {
        m_bench->advance(0.05);
        const double now = player().poseBlend();
        // Back at the start, 2 is the same pose as 0.
        const bool isTurn = before > 1.9 && now < 0.1;
        QVERIFY2(isTurn || qAbs(now - before) < 0.1, qPrintable(u"%1 to %2"_s.arg(before).arg(now)));
        before = now;
    }
}

void PlayerTest::theStatusLineIsNotToldEachSecond()
{
    m_bench->beginItems({kChest});
    QVERIFY(m_bench->advanceTo(Phase::Move));
    QVERIFY(player().statusText().contains(m_bench->library().name(kChest)));
    QSignalSpy told(&player(), &PlayerController::statusChanged);
    QVERIFY(m_bench->advanceTo(Phase::Release));
    QCOMPARE(told.count(), 3); // half way, five seconds left, and rest
    QCOMPARE(player().statusText(), u"And rest."_s);
}

void PlayerTest::theSoundModeChangesAtOnceAndIsKept()
{
    m_bench->beginItems({kNeck});
    QCOMPARE(player().soundMode(), PlayerController::SoundMode::Voice);
    player().cycleSoundMode();
    QCOMPARE(m_bench->cues().settings().mode, SoundMode::Tones);
    QCOMPARE(m_bench->soundMode(), static_cast<int>(SoundMode::Tones));
    player().cycleSoundMode();
    QCOMPARE(m_bench->cues().settings().mode, SoundMode::Quiet);
    player().cycleSoundMode();
    QCOMPARE(m_bench->cues().settings().mode, SoundMode::Voice);
}

void PlayerTest::aMissingSoundDeviceIsToldOnce()
{
    m_bench->setHasSoundDevice(false);
    m_bench->beginItems({kNeck});
    QCOMPARE(player().notice(), wording::sentence(wording::Notice::NoSound));
    player().dismissNotice();
    emit m_bench->cues().deviceLost();
    QVERIFY(player().notice().isEmpty());
}

void PlayerTest::aFullDiskIsToldAndTheSessionGoesOn()
{
    m_bench->beginItems({kNeck, kChest});
    m_bench->setIsDiskFull(true);
    m_bench->advance(15);
    QCOMPARE(player().notice(), wording::sentence(StoreOutcome::DiskFull));
    QVERIFY(!player().isPaused());
    m_bench->setIsDiskFull(false);
    m_bench->advance(15);
    QVERIFY(player().notice().isEmpty());
    player().stop();
    QCOMPARE(m_bench->lastSession()[u"activeSeconds"_s].toDouble(), 30.0);
}

void PlayerTest::aSessionThatCouldNotBeBegunIsStoredAtItsEnd()
{
    m_bench->setIsDiskFull(true);
    m_bench->beginItems({u"cbt-energy-budget"_s});
    QCOMPARE(m_bench->storedCount(), 0);
    QVERIFY(!player().notice().isEmpty());
    player().mindStep()->setValue(0, 6);
    m_bench->advance(20);
    m_bench->setIsDiskFull(false);
    player().stop();
    QCOMPARE(m_bench->storedCount(), 1);
    QVERIFY(player().notice().isEmpty());
    QCOMPARE(m_bench->lastSession()[u"status"_s].toInt(), static_cast<int>(SessionStatus::Stopped));
    QCOMPARE(m_bench->lastAnswers()[u"av"_s].toInt(), 60);
    player().ending()->setEffort(2);
    QCOMPARE(m_bench->lastSession()[u"effort"_s].toInt(), 2);
}

void PlayerTest::vibrationMarksSidesAndBreaths()
{
    m_bench->beginItems({kAnkle});
    QVERIFY(m_bench->advanceTo(Phase::SwitchSides));
    QCOMPARE(m_bench->haptics().played().back(), Haptic::SideChange);
    m_bench->beginItems({kBreath});
    QVERIFY(m_bench->advanceTo(Phase::Breathe));
    QCOMPARE(m_bench->haptics().played().back(), Haptic::BreatheIn);
    m_bench->advance(4);
    QCOMPARE(m_bench->haptics().played().back(), Haptic::BreatheOut);
}

void PlayerTest::aRestartGoesOnAtTheSamePlace()
{
    m_bench->beginItems({kNeck, kChest});
    QVERIFY(m_bench->advanceTo(Phase::Move));
    player().skip();
    m_bench->advance(4);
    const QString count = player().countText();
    m_bench->restart();
    QVERIFY(m_bench->player());
    QVERIFY(player().isPaused());
    QCOMPARE(player().itemId(), kChest);
    QVERIFY(qAbs(player().countText().toInt() - count.toInt()) <= 1);
    QCOMPARE(player().pauseTitle(), u"Your place was kept"_s);
    player().resume();
    QVERIFY(m_bench->cues().isSounding());
    QCOMPARE(m_bench->storedCount(), 1);
}

void PlayerTest::answersAreKeptAsTheyChange()
{
    m_bench->beginItems({u"cbt-pain-basics"_s});
    QCOMPARE(player().phase(), Phase::Ask);
    QCOMPARE(player().mindCount(), 5);
    player().completeStep();
    QCOMPARE(player().mindNumber(), 2);
    player().mindStep()->toggleOption(0, u"stress"_s);
    player().mindStep()->toggleOption(0, u"sleep"_s);
    QCOMPARE(m_bench->lastAnswers()[u"volume_up"_s].toStringList(), QStringList({u"sleep"_s, u"stress"_s}));
    player().previousStep();
    QCOMPARE(player().mindNumber(), 1);
    player().completeStep();
    QCOMPARE(player().mindStep()->index(0).data(static_cast<int>(MindStepModel::Role::Value)).toStringList(),
             QStringList({u"sleep"_s, u"stress"_s}));
}

void PlayerTest::theOutcomeIsShownAfterTheLastStep()
{
    m_bench->beginItems({u"cbt-energy-budget"_s});
    player().mindStep()->setValue(0, 6);
    for (int step = 1; step <= 4; ++step) {
        QCOMPARE(player().mindNumber(), step);
        QVERIFY(!player().isOutcome());
        player().completeStep();
    }
    QVERIFY(player().isOutcome());
    QVERIFY(player().outcomeParts()->count() > 0);
    player().previousStep();
    QVERIFY(!player().isOutcome());
    QCOMPARE(player().mindNumber(), 4);
    player().completeStep();
    player().completeStep();
    QVERIFY(player().isDone());
}

void PlayerTest::aRestartShowsTheAnswersAgain()
{
    m_bench->beginItems({u"cbt-energy-budget"_s});
    player().mindStep()->setValue(0, 4);
    m_bench->advance(1);
    m_bench->restart();
    QCOMPARE(player().mindStep()->index(0).data(static_cast<int>(MindStepModel::Role::Value)).toInt(), 4);
}

void PlayerTest::theEndKeepsEveryTap()
{
    m_bench->beginItems({kNeck});
    QVERIFY(m_bench->advanceTo(Phase::Done));
    SessionEndController &ending = *player().ending();
    QVERIFY(!ending.isStoppedEarly());
    ending.setEffort(2);
    QCOMPARE(m_bench->lastSession()[u"effort"_s].toInt(), 2);
    QVERIFY(ending.isEffortInRange());
    ending.setPain(4);
    QCOMPARE(m_bench->lastSession()[u"painAfter"_s].toInt(), 4);
    ending.toggleNote(u"dizzy"_s);
    QCOMPARE(m_bench->lastSession()[u"notes"_s].toStringList(), QStringList{u"dizzy"_s});
    QVERIFY(!ending.careText().isEmpty());
    ending.toggleNote(u"dizzy"_s);
    QVERIFY(ending.careText().isEmpty());
    ending.setOwnWords(u"Warm hands"_s);
    QCOMPARE(m_bench->lastSession()[u"text"_s].toString(), u"Warm hands"_s);
    ending.setPain(-1);
    QVERIFY(!m_bench->lastSession()[u"painAfter"_s].isValid());
}

void PlayerTest::aSessionDoneToItsEndIsFinished()
{
    m_bench->begin(kProgram, u"C"_s);
    player().skip();
    for (int i = 0; i < 60 && !player().isDone(); ++i)
        m_bench->advance(30);
    QVERIFY(player().isDone());
    QVERIFY(!m_bench->isAwakeKept());
    const QVariantMap stored = m_bench->lastSession();
    QCOMPARE(stored[u"status"_s].toInt(), static_cast<int>(SessionStatus::Finished));
    QCOMPARE(stored[u"outcomes"_s].toList().first().toInt(), static_cast<int>(ItemOutcome::Skipped));
    QCOMPARE(stored[u"outcomes"_s].toList().last().toInt(), static_cast<int>(ItemOutcome::Done));
    QVERIFY(!player().untilWake());
}

QTEST_MAIN(PlayerTest)
#include "tst_player.moc"

// SPDX-License-Identifier: Apache-2.0
#include "fixture.h"

#include "domain/phrases.h"
#include "domain/session.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>

using namespace evenpace;
using namespace evenpace::fixture;

namespace {

class TestClock : public Clock
{
public:
    [[nodiscard]] Milliseconds now() const override { return time; }
    Milliseconds time{1000};
};

using Kind = SessionEvent::Kind;

} // namespace

class SessionTest : public QObject
{
    Q_OBJECT

private:
    /** Lets time pass as the app sees it, in ticks. */
    void pass(Session &session, Milliseconds time, Milliseconds tick = 100ms)
    {
        for (Milliseconds left = time; left > 0ms; left -= tick) {
            m_clock.time += std::min(left, tick);
            session.tick();
        }
    }

    Session started(const QStringList &ids)
    {
        Session session(m_clock, m_library, plan(m_library, ids), {});
        session.start();
        return session;
    }

    static Segment segmentOf(const Session &session) { return session.segment(); }

    const Library m_library = library();
    TestClock m_clock;

private slots:
    void itWalksToTheEnd();
    void oneLateTickCrossesSeveralSegments();
    void aPauseKeepsTheTimeLeft();
    void aGapPausesWhereThePersonWas();
    void skipGoesToTheNextItemAndSaysSo();
    void skippingTheLastItemEndsTheSession();
    void theSideThatWasDoneIsTold();
    void easingOffLeavesWhatWasPlanned();
    void aPartlyDoneItemIsPartial();
    void backGoesToTheStartOfTheItemAndThenToTheOneBefore();
    void fifteenSecondsMoreMakeAHoldLonger();
    void fifteenSecondsMoreAddWholeRepetitions();
    void alternatingSidesStayInTurnWhenExtended();
    void againPlaysTheItemOnceMore();
    void stoppingKeepsWhatWasDone();
    void easingOffShortensTheHoldAtOnce();
    void easingOffEndsAHoldThatWasLongEnough();
    void easingOffLeavesOutRepetitionsNotAskedForAnyMore();
    void easingOffSwapsAModerateItem();
    void easingOffCountsAsAPlanKept();
    void easingOffTwiceLeavesRest();
    void easingOffTwiceInBreathingGoesOnBreathing();
    void eachEaseIsUndoneByItself();
    void anUndoneEaseGivesTheWholeHoldBack();
    void undoingRestGoesBackToTheItem();
    void stepsWaitAndThenGoOn();
    void stepsGoBack();
    void aSessionMayEndWithAStep();
    void repetitionsAreCounted();
    void restIsNoWork();
    void aRestoredSessionStandsWhereItStopped();
    void aRestoredSessionEndsLikeAnUninterruptedOne();
    void anUnreadableSnapshotIsRefused();
    void anySequenceOfCommandsKeepsTheTimelineSound();
    void commandsBeforeTheStartDoNothing();
};

void SessionTest::itWalksToTheEnd()
{
    Session session = started({u"slow"_s, u"reps"_s, u"script"_s});
    pass(session, 63s + 52s + 50s - 100ms);
    QVERIFY(session.isRunning());
    pass(session, 100ms);
    QVERIFY(session.isFinished());
    QCOMPARE(session.activeLength(), 165s);
    for (const SessionItemRecord &item : session.items())
        QCOMPARE(item.outcome, ItemOutcome::Done);
    int finished = 0;
    for (const SessionEvent &event : session.takeEvents()) {
        if (event.kind == Kind::SegmentFinished)
            QCOMPARE(event.record.index, finished++);
    }
    QCOMPARE(finished, static_cast<int>(session.timeline().size()) - 1);
}

void SessionTest::oneLateTickCrossesSeveralSegments()
{
    Session session = started({u"sides"_s});
    pass(session, 10s);
    m_clock.time += 2900ms; // one segment of 2 s and a part of the next
    session.tick();
    QCOMPARE(session.segmentIndex(), 2);
    QCOMPARE(session.elapsed(), 900ms);
}

void SessionTest::aPauseKeepsTheTimeLeft()
{
    Session session = started({u"hold"_s});
    pass(session, 24s);
    session.pause();
    const Milliseconds elapsed = session.elapsed();
    m_clock.time += 1h;
    session.tick();
    QCOMPARE(session.elapsed(), elapsed);
    session.resume();
    QCOMPARE(session.elapsed(), elapsed);
    pass(session, 18s);
    QCOMPARE(segmentOf(session).kind, SegmentKind::Release);
}

void SessionTest::aGapPausesWhereThePersonWas()
{
    Session session = started({u"hold"_s});
    pass(session, 20s);
    m_clock.time += 3001ms;
    session.tick();
    const auto *paused = std::get_if<Paused>(&session.state());
    QVERIFY(paused);
    QCOMPARE(paused->reason, PauseReason::Gap);
    QCOMPARE(session.elapsed(), 8s);
    QCOMPARE(segmentOf(session).kind, SegmentKind::Hold);

    Session patient = started({u"hold"_s});
    pass(patient, 20s);
    m_clock.time += 3000ms;
    patient.tick();
    QVERIFY(patient.isRunning());
}

void SessionTest::skipGoesToTheNextItemAndSaysSo()
{
    Session session = started({u"hold"_s, u"reps"_s});
    pass(session, 5s);
    session.skip();
    QCOMPARE(session.segment().itemId, u"reps"_s);
    QCOMPARE(session.elapsed(), 0ms);
    QCOMPARE(session.items()[0].outcome, ItemOutcome::Skipped);
    session.setReason(0, Reason::Hurts);
    QCOMPARE(session.items()[0].reason, Reason::Hurts);
    QCOMPARE(session.timeline().back().end(), 5s + 52s);
}

void SessionTest::skippingTheLastItemEndsTheSession()
{
    Session session = started({u"reps"_s});
    session.skip();
    QVERIFY(session.isFinished());
}

void SessionTest::theSideThatWasDoneIsTold()
{
    Session session = started({u"sides"_s, u"reps"_s});
    QCOMPARE(session.items()[0].doneSide, Side::None);
    while (session.items()[0].doneReps < 6)
        pass(session, 1s);
    QCOMPARE(session.items()[0].doneSide, Side::Right);
    while (session.segment().item == 0)
        pass(session, 1s);
    QCOMPARE(session.items()[0].doneSide, Side::Both);
    while (!session.isFinished())
        pass(session, 1s);
    QCOMPARE(session.items()[1].doneSide, Side::None);
}

void SessionTest::easingOffLeavesWhatWasPlanned()
{
    Session session = started({u"reps"_s, u"sides"_s});
    pass(session, 15s);
    session.easeOff();
    QCOMPARE(session.items()[1].plannedReps, 12);
    QCOMPARE(session.items()[1].ease, Ease::Gentler);
    session.repeat();
    QCOMPARE(session.items()[1].plannedReps, 6);
    QCOMPARE(session.items()[2].plannedReps, 12);
    while (!session.isFinished())
        pass(session, 1s);
    QVERIFY(session.items()[2].doneReps < 12);
    QCOMPARE(session.items()[2].outcome, ItemOutcome::Done);
}

void SessionTest::aPartlyDoneItemIsPartial()
{
    Session session = started({u"reps"_s, u"slow"_s});
    pass(session, 10s + 14s + 1s); // two repetitions and a little
    session.skip();
    QCOMPARE(session.items()[0].outcome, ItemOutcome::Partial);
    QCOMPARE(session.items()[0].doneReps, 2);
    QCOMPARE(session.items()[0].doneLength, 25s);
}

void SessionTest::backGoesToTheStartOfTheItemAndThenToTheOneBefore()
{
    Session session = started({u"slow"_s, u"reps"_s});
    pass(session, 63s + 20s);
    session.back();
    QCOMPARE(session.segment().itemId, u"reps"_s);
    QCOMPARE(session.segment().kind, SegmentKind::GetReady);
    session.back();
    QCOMPARE(session.segment().itemId, u"slow"_s);
    pass(session, 63s + 52s);
    QVERIFY(session.isFinished());
    QCOMPARE(session.items()[0].outcome, ItemOutcome::Done);
    QCOMPARE(session.items()[1].outcome, ItemOutcome::Done);
}

void SessionTest::fifteenSecondsMoreMakeAHoldLonger()
{
    Session session = started({u"hold"_s});
    pass(session, 20s);
    const Milliseconds before = session.remaining();
    session.extend();
    QCOMPARE(session.segment().length, 45s);
    QCOMPARE(session.remaining(), before + 15s);
    const auto &cues = session.segment().cues;
    const auto one = std::find_if(cues.begin(), cues.end(),
                                  [](const Cue &c) { return c.say == QStringList{phrases::number(1)}; });
    QCOMPARE(one->at, 44s); // counted where it ends now
}

void SessionTest::fifteenSecondsMoreAddWholeRepetitions()
{
    Session session = started({u"reps"_s});
    pass(session, 12s);
    const Milliseconds before = session.remaining();
    session.extend();
    QCOMPARE(session.remaining(), before + 21s); // three repetitions of 7 s
    QCOMPARE(session.segment().reps, 9);
    pass(session, 61s);
    QVERIFY(session.isFinished());
    QCOMPARE(session.items()[0].doneReps, 9);
}

void SessionTest::alternatingSidesStayInTurnWhenExtended()
{
    Session session = started({u"alternate"_s});
    pass(session, 11s);
    session.extend();
    Side last = Side::None;
    int reps = 0;
    for (const Segment &segment : session.timeline()) {
        if (segment.kind != SegmentKind::Move)
            continue;
        QVERIFY(segment.side != last);
        QCOMPARE(segment.rep, ++reps);
        last = segment.side;
    }
    QCOMPARE(reps, 8); // four, and four more: an even number
}

void SessionTest::againPlaysTheItemOnceMore()
{
    Session session = started({u"reps"_s, u"slow"_s});
    pass(session, 20s);
    session.repeat();
    QCOMPARE(session.segment().rep, 2); // goes on where it was
    pass(session, 32s);
    QCOMPARE(session.segment().itemId, u"reps"_s);
    QCOMPARE(session.segment().kind, SegmentKind::GetReady);
    pass(session, 52s);
    QCOMPARE(session.segment().itemId, u"slow"_s);
    QCOMPARE(session.items().size(), size_t{3});
    QCOMPARE(session.items()[1].outcome, ItemOutcome::Done);
    QCOMPARE(session.items()[1].position, 1);
    QCOMPARE(session.items()[2].position, 2);
}

void SessionTest::stoppingKeepsWhatWasDone()
{
    Session session = started({u"reps"_s, u"slow"_s});
    pass(session, 26s);
    session.stop();
    QVERIFY(session.isFinished());
    QVERIFY(std::get<Finished>(session.state()).early);
    QCOMPARE(session.activeLength(), 26s);
    QCOMPARE(session.items()[0].outcome, ItemOutcome::Partial);
    QCOMPARE(session.items()[1].outcome, ItemOutcome::Skipped);
}

void SessionTest::easingOffShortensTheHoldAtOnce()
{
    Session session = started({u"hold"_s});
    pass(session, 17s); // 5 s into the hold of 30
    session.easeOff();
    QCOMPARE(session.segment().kind, SegmentKind::Hold);
    QCOMPARE(session.segment().length, 13s); // 18 in all
    QCOMPARE(session.segment().poseFrom, 1.0);
    QCOMPARE(session.segment().poseTo, 0.6);
    QCOMPARE(session.phaseElapsed(), 5s);
    pass(session, 13s);
    QCOMPARE(session.segment().kind, SegmentKind::Release);
}

void SessionTest::easingOffEndsAHoldThatWasLongEnough()
{
    Session session = started({u"hold"_s});
    pass(session, 35s); // 23 s into the hold
    session.easeOff();
    QCOMPARE(session.segment().kind, SegmentKind::Release);
    QCOMPARE(session.segment().poseFrom, 1.0); // no jump
}

void SessionTest::easingOffLeavesOutRepetitionsNotAskedForAnyMore()
{
    Session session = started({u"reps"_s, u"slow"_s});
    pass(session, 10s + 4 * 7s + 1s); // in the fifth of six; three are asked for now
    session.easeOff();
    QCOMPARE(session.segment().kind, SegmentKind::Release);
    QCOMPARE(session.segment().rep, 5);
    pass(session, 3s);
    QCOMPARE(session.segment().kind, SegmentKind::Rest);
    QCOMPARE(session.segment().length, 30s);
    pass(session, 30s);
    QCOMPARE(session.segment().itemId, u"slow"_s);
}

void SessionTest::easingOffSwapsAModerateItem()
{
    Session session = started({u"strong"_s});
    pass(session, 20s);
    session.easeOff();
    QCOMPARE(session.segment().itemId, u"reps"_s);
    QCOMPARE(session.segment().kind, SegmentKind::GetReady);
}

void SessionTest::easingOffCountsAsAPlanKept()
{
    Session session = started({u"reps"_s});
    pass(session, 12s);
    session.easeOff();
    while (!session.isFinished())
        pass(session, 1s);
    QCOMPARE(session.items()[0].outcome, ItemOutcome::Done);
    QCOMPARE(session.items()[0].ease, Ease::Gentler);
    QCOMPARE(session.easeOffs(), 1);
}

void SessionTest::easingOffTwiceLeavesRest()
{
    Session session = started({u"reps"_s, u"hold"_s, u"slow"_s});
    pass(session, 12s);
    session.easeOff();
    session.easeOff();
    QCOMPARE(session.segment().kind, SegmentKind::Rest);
    QCOMPARE(session.segment().length, 30s);
    pass(session, 30s);
    QCOMPARE(session.segment().itemId, u"slow"_s);
    QCOMPARE(session.items()[1].outcome, ItemOutcome::Skipped);
    pass(session, 63s);
    QVERIFY(session.isFinished());
}

void SessionTest::easingOffTwiceInBreathingGoesOnBreathing()
{
    Session session = started({u"slow"_s, u"reps"_s});
    pass(session, 20s);
    const Milliseconds left = session.segment().length - session.elapsed();
    const int cycle = session.segment().rep;
    session.easeOff();
    session.easeOff();
    QCOMPARE(session.segment().itemId, u"slow"_s);
    QCOMPARE(session.segment().rep, cycle);
    QCOMPARE(session.segment().length, left);
    pass(session, 43s);
    QVERIFY(session.isFinished());
}

void SessionTest::eachEaseIsUndoneByItself()
{
    Session session = started({u"slow"_s, u"reps"_s});
    pass(session, 20s);
    const Milliseconds whole = session.remaining();
    session.easeOff();
    const Milliseconds gentler = session.remaining();
    session.easeOff();
    QVERIFY(session.remaining() < gentler);
    session.undoEaseOff();
    QCOMPARE(session.ease(), Ease::Gentler);
    QCOMPARE(session.remaining(), gentler);
    session.undoEaseOff();
    QCOMPARE(session.ease(), Ease::None);
    QCOMPARE(session.remaining(), whole);
    QCOMPARE(session.easeOffs(), 0);
}

void SessionTest::anUndoneEaseGivesTheWholeHoldBack()
{
    Session session = started({u"hold"_s});
    pass(session, 17s);
    session.easeOff();
    pass(session, 2s);
    session.undoEaseOff();
    QCOMPARE(session.phaseElapsed(), 7s);
    QCOMPARE(session.segment().length, 23s);
    QCOMPARE(session.segment().poseTo, 1.0);
}

void SessionTest::undoingRestGoesBackToTheItem()
{
    Session session = started({u"reps"_s, u"slow"_s});
    pass(session, 12s);
    session.easeOff();
    session.easeOff();
    pass(session, 1s);
    session.undoEaseOff();
    QCOMPARE(session.segment().itemId, u"reps"_s);
    QCOMPARE(session.ease(), Ease::Gentler);
}

void SessionTest::stepsWaitAndThenGoOn()
{
    Session session = started({u"mind"_s, u"slow"_s});
    pass(session, 600s);
    QCOMPARE(session.segment().set, 1);
    QCOMPARE(session.elapsed(), 600s);
    QVERIFY(!session.untilNextChange());
    session.completeStep();
    QCOMPARE(session.segment().set, 2);
    QCOMPARE(session.segment().start, 600s);
    session.completeStep();
    session.completeStep();
    QCOMPARE(session.segment().itemId, u"slow"_s);
    QCOMPARE(session.items()[0].outcome, ItemOutcome::Done);
    QCOMPARE(session.items()[0].doneReps, 3);
}

void SessionTest::stepsGoBack()
{
    Session session = started({u"mind"_s});
    session.completeStep();
    session.completeStep();
    session.previousStep();
    QCOMPARE(session.segment().set, 2);
    session.previousStep();
    QCOMPARE(session.segment().set, 1);
    session.previousStep();
    QCOMPARE(session.segment().set, 1);
    session.completeStep();
    session.completeStep();
    session.completeStep();
    QVERIFY(session.isFinished());
    QCOMPARE(session.items()[0].outcome, ItemOutcome::Done);
}

void SessionTest::aSessionMayEndWithAStep()
{
    Session session = started({u"mind"_s});
    session.completeStep();
    session.completeStep();
    session.completeStep();
    QVERIFY(session.isFinished());
}

void SessionTest::repetitionsAreCounted()
{
    Session session = started({u"sides"_s});
    QCOMPARE(session.items()[0].plannedReps, 12); // three, two sets, two sides
    while (!session.isFinished())
        pass(session, 1s);
    QCOMPARE(session.items()[0].doneReps, 12);
}

void SessionTest::restIsNoWork()
{
    Session session = started({u"strong"_s, u"slow"_s});
    while (!session.isFinished())
        pass(session, 1s);
    // 10 + 2 x 25 s of moderate work at 2 a minute; the rests and the breathing count nothing
    QCOMPARE(session.easyMilliMinutes(), 2000);
}

void SessionTest::aRestoredSessionStandsWhereItStopped()
{
    Session session = started({u"slow"_s, u"hold"_s});
    const QByteArray snapshot = session.snapshot();
    pass(session, 63s + 20s);
    const auto restored
        = Session::restore(m_clock, m_library, snapshot, session.segmentIndex(), session.elapsed());
    QVERIFY(restored.has_value());
    QCOMPARE(std::get<Paused>(restored->state()).reason, PauseReason::Restart);
    QCOMPARE(restored->elapsed(), session.elapsed());
    QCOMPARE(restored->remaining(), session.remaining());
    QCOMPARE(restored->items(), session.items());
    QCOMPARE(restored->activeLength(), session.activeLength());
    QCOMPARE(restored->easyMilliMinutes(), session.easyMilliMinutes());
}

void SessionTest::aRestoredSessionEndsLikeAnUninterruptedOne()
{
    Session whole = started({u"hold"_s, u"mind"_s, u"reps"_s});
    pass(whole, 17s);
    whole.easeOff();
    const QByteArray snapshot = whole.snapshot();
    pass(whole, 20s);
    auto cut = Session::restore(m_clock, m_library, snapshot, whole.segmentIndex(), whole.elapsed());
    QVERIFY(cut.has_value());
    cut->resume();
    for (Session *session : {&whole, &*cut}) {
        m_clock.time += 100ms;
        for (int n = 0; n < 5000 && !session->isFinished(); ++n) {
            if (session->segment().isUntimed())
                session->completeStep();
            session->resume(); // the other one has let the clock go on
            pass(*session, 100ms);
        }
        QVERIFY(session->isFinished());
    }
    QCOMPARE(cut->items().size(), whole.items().size());
    for (size_t n = 0; n < whole.items().size(); ++n) {
        QCOMPARE(cut->items()[n].outcome, whole.items()[n].outcome);
        QCOMPARE(cut->items()[n].doneReps, whole.items()[n].doneReps);
    }
}

void SessionTest::anUnreadableSnapshotIsRefused()
{
    QTest::ignoreMessage(QtWarningMsg, "qUncompress: Input data is corrupted");
    QVERIFY(!Session::restore(m_clock, m_library, QByteArray(), 0, 0ms));
    QVERIFY(!Session::restore(m_clock, m_library, qCompress(QByteArray("{}")), 0, 0ms));
    Session session = started({u"reps"_s});
    QVERIFY(!Session::restore(m_clock, m_library, session.snapshot(), 9999, 0ms));
    QVERIFY(!Session::restore(m_clock, m_library, session.snapshot(), -1, 0ms));
}

void SessionTest::anySequenceOfCommandsKeepsTheTimelineSound()
{
    QRandomGenerator random(7);
    const QStringList ids = {u"reps"_s, u"alternate"_s, u"sides"_s, u"hold"_s,   u"time"_s,
                             u"strong"_s, u"slow"_s,    u"sigh"_s,  u"script"_s, u"mind"_s};
    for (int round = 0; round < 300; ++round) {
        QStringList chosen;
        for (int n = 0; n < 4; ++n)
            chosen << ids.at(random.bounded(ids.size()));
        Session session = started(chosen);
        for (int step = 0; step < 40 && !session.isFinished(); ++step) {
            pass(session, Milliseconds{random.bounded(30000)}, 1700ms);
            switch (random.bounded(11)) {
            case 0:
                session.back();
                break;
            case 1:
                session.skip();
                break;
            case 2:
                session.extend();
                break;
            case 3:
                session.repeat();
                break;
            case 4:
                session.easeOff();
                break;
            case 5:
                session.undoEaseOff();
                break;
            case 6:
                session.pause();
                break;
            case 7:
                session.completeStep();
                break;
            case 8:
                session.previousStep();
                break;
            default:
                session.resume();
                break;
            }
            Milliseconds end{0};
            for (const Segment &segment : session.timeline()) {
                QCOMPARE(segment.start, end);
                QVERIFY(segment.length >= 0ms);
                QVERIFY(segment.item >= 0 && segment.item < static_cast<int>(session.items().size()));
                end = segment.end();
            }
            QCOMPARE(session.timeline().back().kind, SegmentKind::Done);
            QVERIFY(session.elapsed() <= session.segment().length || session.segment().isUntimed());
            if (step % 8 == 0 && !session.isFinished())
                QVERIFY(Session::restore(m_clock, m_library, session.snapshot(), session.segmentIndex(),
                                         session.elapsed()));
        }
        session.stop();
        QVERIFY(session.isFinished());
        int index = 0;
        Milliseconds done{0};
        for (const SessionEvent &event : session.takeEvents()) {
            if (event.kind != Kind::SegmentFinished)
                continue;
            QCOMPARE(event.record.index, index++); // each once, in order
            done += event.record.done;
        }
        QCOMPARE(done, session.activeLength());
        for (const SessionItemRecord &item : session.items())
            QVERIFY(item.outcome != ItemOutcome::Pending);
    }
}

void SessionTest::commandsBeforeTheStartDoNothing()
{
    Session session(m_clock, m_library, plan(m_library, {u"reps"_s}), {});
    session.skip();
    session.back();
    session.easeOff();
    session.extend();
    session.stop();
    session.resume();
    QVERIFY(std::holds_alternative<Idle>(session.state()));
    QVERIFY(session.takeEvents().empty());
}

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"

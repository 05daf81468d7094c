// SPDX-License-Identifier: Apache-2.0
#include "fixture.h"

#include "domain/session.h"
#include "domain/sizing.h"

#include <QTest>

using namespace evenpace;
using namespace evenpace::fixture;

namespace {

class TestClock : public Clock
{
public:
    [[nodiscard]] Milliseconds now() const override { return time; }
    Milliseconds time{1000};
};

} // namespace

class SwapsTest : public QObject
{
    Q_OBJECT

private:
    const Library m_library = library();
    TestClock m_clock;

    void pass(Session &session, Milliseconds time)
    {
        for (Milliseconds left = time; left > 0ms; left -= 1s) {
            m_clock.time += std::min<Milliseconds>(left, 1s);
            session.tick();
        }
    }

    /** Repetitions that may be swapped, and then a hold. */
    Session started(const std::vector<Swap> &swaps)
    {
        SessionPlan written = plan(m_library, {u"reps"_s, u"hold"_s});
        written.items[0].swaps = swaps;
        Session session(m_clock, m_library, written, {});
        session.start();
        return session;
    }

    static Swap swapFor(Reason reason, const QString &id, int reps)
    {
        return {reason, id, Dose{DoseMode::Reps, reps, 1, 0s, 0s, 0s}};
    }

private slots:
    void aSwapTakesThePlaceOfWhatHurts()
    {
        Session session = started({swapFor(Reason::Hurts, u"alternate"_s, 4)});
        pass(session, 12s);
        session.swap(Reason::Hurts);
        QCOMPARE(session.segment().itemId, u"alternate"_s);
        QCOMPARE(session.segment().kind, SegmentKind::GetReady);
        QCOMPARE(session.plan().items.size(), size_t{3});
        const std::vector<SessionItemRecord> &items = session.items();
        QCOMPARE(items.size(), size_t{3});
        QCOMPARE(items[0].outcome, ItemOutcome::Skipped);
        QCOMPARE(items[0].reason, Reason::Hurts);
        QCOMPARE(items[1].itemId, u"alternate"_s);
        QCOMPARE(items[1].position, 1);
        QCOMPARE(items[1].outcome, ItemOutcome::Pending);
        QCOMPARE(items[1].reason, Reason::None);
        QCOMPARE(items[2].itemId, u"hold"_s);
        QCOMPARE(items[2].position, 2);
        pass(session, items[1].plannedLength);
        QCOMPARE(session.segment().itemId, u"hold"_s);
        QCOMPARE(session.items()[1].outcome, ItemOutcome::Done);
        QCOMPARE(session.items()[1].doneReps, session.items()[1].plannedReps);
        // Nothing overlaps after it.
        Milliseconds end{0};
        for (const Segment &segment : session.timeline()) {
            QCOMPARE(segment.start, end);
            end = segment.end();
        }
    }

    void theLastItemIsSwappedToo()
    {
        SessionPlan written = plan(m_library, {u"reps"_s});
        written.items[0].swaps = {swapFor(Reason::TooTired, u"slow"_s, 1)};
        Session session(m_clock, m_library, written, {});
        session.start();
        session.swap(Reason::TooTired);
        QVERIFY(session.isRunning());
        QCOMPARE(session.segment().itemId, u"slow"_s);
    }

    void anotherReasonOrAnEmptyOneOnlyLeavesItOut()
    {
        for (const Reason reason : {Reason::TooTired, Reason::Unclear}) {
            Session session = started({swapFor(Reason::Hurts, u"alternate"_s, 4), {Reason::TooTired, {}, {}}});
            QVERIFY(!session.standIn(reason));
            session.swap(reason);
            QCOMPARE(session.segment().itemId, u"hold"_s);
            QCOMPARE(session.items()[0].reason, reason);
            QCOMPARE(session.items().size(), size_t{2});
        }
    }

    void whatWasDoneAlreadyIsTakenFromTheSwap()
    {
        // 10 s and 6 x 7 s; after 31 s there are 21 s left: 10 s to get ready and one repetition of 7 s.
        Session session = started({swapFor(Reason::Hurts, u"alternate"_s, 6)});
        QCOMPARE(session.standIn(Reason::Hurts)->dose.reps, 6);
        pass(session, 31s);
        QCOMPARE(session.standIn(Reason::Hurts)->dose.reps, 1);
        pass(session, 6s);
        QVERIFY(!session.standIn(Reason::Hurts));
        session.swap(Reason::Hurts);
        QCOMPARE(session.segment().itemId, u"hold"_s);
    }

    void aPausedSessionStaysPausedWhileItIsSwapped()
    {
        Session session = started({swapFor(Reason::Hurts, u"alternate"_s, 4)});
        pass(session, 2s);
        session.pause();
        session.swap(Reason::Hurts);
        QVERIFY(session.isPaused());
        session.resume();
        QCOMPARE(session.elapsed(), 0ms);
    }

    void whereOnlyRestIsLeftNothingThatMovesStandsIn()
    {
        SessionPlan written = plan(m_library, {u"slow"_s, u"script"_s});
        written.items[0].swaps = {{Reason::Unclear, u"script"_s, {}}};
        Session session(m_clock, m_library, written, {});
        session.start();
        session.easeOff();
        session.easeOff();
        QCOMPARE(session.standIn(Reason::Unclear)->id, u"script"_s);
        // Breathing costs nothing, so that no movement can stand in for it.
        written.items[0].swaps = {swapFor(Reason::Unclear, u"reps"_s, 1)};
        Session other(m_clock, m_library, written, {});
        other.start();
        QVERIFY(!other.standIn(Reason::Unclear));
    }

    void aSnapshotKeepsAllThatTheTherapistWrote()
    {
        SessionPlan written = plan(m_library, {u"sides"_s, u"reps"_s});
        PlannedItem &item = written.items[0];
        item.tempo = Tempo{4s, 1500ms, 4s};
        item.side = SideWish::Left;
        item.note = u"Low and slow."_s;
        item.stopWhen = u"Stop when it tingles."_s;
        item.picture = QByteArray(32, '\7');
        item.swaps = {swapFor(Reason::Hurts, u"reps"_s, 2), {Reason::TooTired, {}, {}}};
        Session session(m_clock, m_library, written, {});
        session.start();
        const auto restored = Session::restore(m_clock, m_library, session.snapshot(), 0, 0ms);
        QVERIFY(restored);
        QCOMPARE(restored->plan().items, written.items);
        QCOMPARE(restored->timeline(), session.timeline());
    }

    void fifteenSecondsMoreStayOnTheOneSide()
    {
        SessionPlan written = plan(m_library, {u"alternate"_s});
        written.items[0].side = SideWish::Left;
        Session session(m_clock, m_library, written, {});
        session.start();
        pass(session, 12s);
        session.extend();
        // 15 s are three more repetitions of 7 s; without sides in turn it need not be an even number.
        QCOMPARE(session.items()[0].plannedReps, 4 + 3);
        for (const Segment &segment : session.timeline())
            QVERIFY(segment.rep == 0 || segment.side == Side::Left);
    }
};

QTEST_APPLESS_MAIN(SwapsTest)
#include "tst_swaps.moc"

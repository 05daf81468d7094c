// SPDX-License-Identifier: Apache-2.0
#include "support/shippedlibrary.h"
#include "ui/dayplan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace evenpace;

namespace {

const QDate kStart(2026, 6, 1);
const Enrollment kEnrolled{u"prog-first-gentle-week"_s, kStart};

SessionRecord record(const QString &sessionId, SessionStatus status, Milliseconds active)
{
    SessionRecord session;
    session.id = 7;
    session.programId = kEnrolled.programId;
    session.sessionId = sessionId;
    session.name = u"Sit and loosen"_s;
    session.status = status;
    session.activeLength = active;
    return session;
}

DayPlan planOn(const QDate &day, const std::vector<SessionRecord> &records = {})
{
    return planDay(shippedLibrary(), kEnrolled, day, records, TimelineSettings{});
}

} // namespace

class DayPlanTest : public QObject
{
    Q_OBJECT
private slots:
    void dayOneHoldsTheFirstSessionOfTheWeek()
    {
        const DayPlan plan = planOn(kStart);
        QCOMPARE(plan.day, 1);
        QCOMPARE(plan.round, 1);
        QCOMPARE(plan.sessions.size(), 1U);
        QVERIFY(plan.next());
        QCOMPARE(plan.next()->sessionId, u"A"_s);
        QVERIFY(plan.next()->length > 1min);
        QCOMPARE(plan.next()->length, plan.timeLeft());
    }

    void aMissedDayIsSkippedAndNeverDoubled()
    {
        const DayPlan plan = planOn(kStart.addDays(2));
        QCOMPARE(plan.sessions.size(), 1U);
        QCOMPARE(plan.next()->sessionId, u"C"_s);
    }

    void afterTheLastDayItBeginsOnceMore()
    {
        const DayPlan plan = planOn(kStart.addDays(7));
        QCOMPARE(plan.day, 8);
        QCOMPARE(plan.dayOfProgram, 1);
        QCOMPARE(plan.round, 2);
        QCOMPARE(plan.next()->sessionId, u"A"_s);
    }

    void aClockThatWasSetBackLeavesDayOne() { QCOMPARE(planOn(kStart.addDays(-5)).dayOfProgram, 1); }

    void aFinishedSessionIsDoneWithTheTimeItTook()
    {
        const DayPlan plan = planOn(kStart, {record(u"A"_s, SessionStatus::Finished, 5min)});
        QVERIFY(!plan.next());
        QCOMPARE(plan.doneCount(), 1);
        QCOMPARE(plan.timeDone(), Milliseconds{5min});
        QCOMPARE(plan.timeLeft(), 0ms);
    }

    void aStoppedSessionIsDoneToo() { QVERIFY(!planOn(kStart, {record(u"A"_s, SessionStatus::Stopped, 2min)}).next()); }

    void oneThatWasStoppedAtOnceIsOfferedAgain()
    {
        const DayPlan plan = planOn(kStart, {record(u"A"_s, SessionStatus::Stopped, 20s)});
        QVERIFY(plan.next());
        QCOMPARE(plan.doneCount(), 0);
    }

    void aSessionThatWasNotPlannedCountsBesideThePlan()
    {
        const DayPlan plan = planOn(kStart, {record(u"breath-slow-4-6"_s, SessionStatus::Finished, 4min)});
        QCOMPARE(plan.doneCount(), 1);
        QVERIFY(plan.next());
        QCOMPARE(plan.next()->sessionId, u"A"_s);
    }

    void twoSessionsOfADayComeInTheirOrder()
    {
        const DayPlan plan = planOn(kStart.addDays(6));
        QCOMPARE(plan.sessions.size(), 2U);
        QCOMPARE(plan.sessions[0].sessionId, u"C"_s);
        QCOMPARE(plan.sessions[1].sessionId, u"cbt-energy-budget"_s);
    }

    void whatMovesHasAPictureAndAPosition()
    {
        const DaySession session = describeSession(shippedLibrary(), kEnrolled.programId, u"A"_s, TimelineSettings{});
        QVERIFY(!session.pictureItem.isEmpty());
        QVERIFY(session.position.has_value());
        QVERIFY(session.load > 0);
        const DaySession quiet = describeSession(shippedLibrary(), kEnrolled.programId, u"D"_s, TimelineSettings{});
        QVERIFY(quiet.pictureItem.isEmpty());
        QCOMPARE(quiet.load, 0);
    }

    void anUnknownProgramGivesAnEmptyDay()
    {
        const DayPlan plan = planDay(shippedLibrary(), {u"nowhere"_s, kStart}, kStart, {}, TimelineSettings{});
        QVERIFY(plan.sessions.empty());
        QVERIFY(!plan.next());
    }
};

QTEST_GUILESS_MAIN(DayPlanTest)
#include "tst_dayplan.moc"

// SPDX-License-Identifier: Apache-2.0
#include "support/testbench.h"

#include "plannertest.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenpace;

/** What is done of the planned tasks is an activity of daily life, once, whatever becomes of the task. */
class PlannerDoneTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_bench = std::make_unique<TestBench>();
        m_bench->setWallClock(u"2026-06-11T10:40"_s);
        m_bench->passSafetyCheck();
        m_sessions = planner().planned();
    }
    void cleanup() { m_bench.reset(); }

    void whatIsDoneIsNotChangedAnyMore()
    {
        add(u"Shopping"_s, 0);
        planner().tellDone(keyOf(u"Shopping"_s));
        planner().openTask(keyOf(u"Shopping"_s));
        planner().setMinutes(240);
        planner().setLoad(0);
        QCOMPARE(m_bench->plans().tasks(kToday, kToday).front().minutes, 45);
        QCOMPARE(m_bench->plans().tasks(kToday, kToday).front().effort, ActivityEffort::Heavy);
    }

    void aDoneTaskThatIsDeletedNoLongerCounts()
    {
        add(u"Shopping"_s, 0);
        const int before = planner().done();
        planner().tellDone(keyOf(u"Shopping"_s));
        planner().remove(keyOf(u"Shopping"_s));
        QVERIFY(m_bench->diary().activitiesOn(kToday).empty());
        QCOMPARE(planner().done(), before);
        planner().undo();
        QCOMPARE(m_bench->diary().activitiesOn(kToday).size(), size_t{1});
        planner().reopen(keyOf(u"Shopping"_s));
        QVERIFY(m_bench->diary().activitiesOn(kToday).empty());
    }

    void whatWasToldBeforeAnEndInBetweenCountsOnce()
    {
        add(u"Shopping"_s, 0);
        planner().tellDone(keyOf(u"Shopping"_s));
        // As if the process had ended before the task knew its activity.
        PlannedTask task = m_bench->plans().tasks(kToday, kToday).front();
        task.activity = 0;
        QCOMPARE(m_bench->plans().saveTask(task, m_bench->wallClock().now().toUTC()), StoreOutcome::Ok);
        planner().show();
        planner().reopen(keyOf(u"Shopping"_s));
        planner().tellDone(keyOf(u"Shopping"_s));
        QCOMPARE(m_bench->diary().activitiesOn(kToday).size(), size_t{1});
    }

    void whatIsDoneIsAnActivityAndCountsOnce()
    {
        add(u"Shopping"_s, 0); // 45 heavy minutes: as much as 135 light ones
        QCOMPARE(planned(), 135);
        const int before = planner().done();
        planner().tellDone(keyOf(u"Shopping"_s));
        const std::vector<Activity> told = m_bench->diary().activitiesOn(kToday);
        QCOMPARE(told.size(), size_t{1});
        QCOMPARE(told.front().kind, ActivityKind::Shopping);
        QCOMPARE(told.front().minutes, 45);
        QCOMPARE(planner().done(), before + 135);
        QCOMPARE(planned(), 0);
        QCOMPARE(m_bench->app()->activities()->list()->rowCount(), 1); // Today knows it too
        planner().tellDone(keyOf(u"Shopping"_s));
        QCOMPARE(m_bench->diary().activitiesOn(kToday).size(), size_t{1});
    }

    void doneCanBeTakenBack()
    {
        QSignalSpy said(&planner(), &CoachClient::said);
        add(u"Shopping"_s, 0);
        planner().tellDone(keyOf(u"Shopping"_s));
        QCOMPARE(said.count(), 1);
        planner().undo();
        QVERIFY(m_bench->diary().activitiesOn(kToday).empty());
        QCOMPARE(m_bench->plans().tasks(kToday, kToday).front().state, TaskState::Open);
        QCOMPARE(planned(), 135);
    }

    void whatIsPlannedIsOfferedWhereDailyLifeIsTold()
    {
        PlannerController *const offered = m_bench->app()->activities()->planner();
        QCOMPARE(offered, &planner());
        add(u"Shopping"_s, 1);
        add(u"Laundry"_s, 0);
        QCOMPARE(offered->openTitles(), (QStringList{u"Laundry"_s, u"Shopping"_s}));
        offered->tellDone(offered->openKeys().constFirst());
        QCOMPARE(offered->openTitles(), QStringList{u"Shopping"_s});
        QCOMPARE(m_bench->diary().activitiesOn(kToday).size(), size_t{1});
    }

private:
    const QDate kToday{2026, 6, 11};
    [[nodiscard]] PlannerController &planner() { return *m_bench->app()->planner(); }
    /** Without the sessions of the day that are still to come. */
    [[nodiscard]] int planned() { return planner().planned() - m_sessions; }
    void add(const QString &idea, int block) { plannertest::add(planner(), idea, block); }
    [[nodiscard]] QString keyOf(const QString &title) { return plannertest::keyOf(planner(), title); }

    std::unique_ptr<TestBench> m_bench;
    int m_sessions = 0;
};

QTEST_MAIN(PlannerDoneTest)
#include "tst_plannerdone.moc"

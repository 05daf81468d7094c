// SPDX-License-Identifier: Apache-2.0
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/sqliteplansrepository.h"
#include "support/memoryplans.h"

#include "bothkinds.h"
#include "killing.h"
#include "planssteps.h"

#include <QTemporaryDir>
#include <QTest>

using namespace evenpace;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** What a PlansRepository promises, shown on the one in SQLite and on the one in memory that stands in for it. */
class PlansRepositoryTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void nothingIsThereAtFirst_data() { bothKinds(); }
    void nothingIsThereAtFirst();
    void aNightReadsBackAndIsCorrectedInItsPlace_data() { bothKinds(); }
    void aNightReadsBackAndIsCorrectedInItsPlace();
    void theNightBeforeMayBeLongAgo_data() { bothKinds(); }
    void theNightBeforeMayBeLongAgo();
    void aNightWithoutATimeIsNotKept_data() { bothKinds(); }
    void aNightWithoutATimeIsNotKept();
    void aDeletedNightIsGone_data() { bothKinds(); }
    void aDeletedNightIsGone();
    void eachChoiceIsKeptByItself_data() { bothKinds(); }
    void eachChoiceIsKeptByItself();
    void rulesStayInTheirOrder_data() { bothKinds(); }
    void rulesStayInTheirOrder();
    void aGoalReadsBackAsItWasWritten_data() { bothKinds(); }
    void aGoalReadsBackAsItWasWritten();
    void onlyOneGoalIsForNow_data() { bothKinds(); }
    void onlyOneGoalIsForNow();
    void aDeletedGoalTakesItsStepsAlong_data() { bothKinds(); }
    void aDeletedGoalTakesItsStepsAlong();
    void tasksReadBackByDayBlockAndPlace_data() { bothKinds(); }
    void tasksReadBackByDayBlockAndPlace();
    void tasksAreMovedTogetherOrNotAtAll_data() { bothKinds(); }
    void tasksAreMovedTogetherOrNotAtAll();

    void whatIsPlannedOutlivesARestart();
    void everyStatementUsesAnIndex();
    void aKillAtAnyMomentLosesNothing();

private:
    [[nodiscard]] PlansRepository &plans();
    [[nodiscard]] QString folder() const { return m_dir->filePath(u"data"_s); }
    void open();

    const QDateTime m_at = samples::moment(1);
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqlitePlansRepository> m_plans;
    std::unique_ptr<MemoryPlans> m_memory;
};

void PlansRepositoryTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_memory = std::make_unique<MemoryPlans>();
    open();
}

void PlansRepositoryTest::cleanup()
{
    m_plans.reset();
    m_database.reset();
}

void PlansRepositoryTest::open()
{
    cleanup();
    m_database = std::make_unique<Database>(folder());
    const OpenOutcome outcome = m_database->open();
    QVERIFY(outcome == OpenOutcome::Upgraded || outcome == OpenOutcome::Current);
    m_plans = std::make_unique<SqlitePlansRepository>(*m_database);
}

PlansRepository &PlansRepositoryTest::plans()
{
    return isInMemory() ? static_cast<PlansRepository &>(*m_memory) : *m_plans;
}

void PlansRepositoryTest::nothingIsThereAtFirst()
{
    QVERIFY(plans().nights(QDate(2000, 1, 1), QDate(2100, 1, 1)).empty());
    QVERIFY(!plans().nightBefore(QDate(2100, 1, 1)));
    QCOMPARE(plans().sleepPlan(), SleepPlan());
    QVERIFY(plans().sleepRules().empty());
}

void PlansRepositoryTest::aNightReadsBackAndIsCorrectedInItsPlace()
{
    SleepNight night{QDate(2026, 6, 11), QTime(23, 45), 20min, QTime(6, 15), QTime(7, 30)};
    QCOMPARE(plans().saveNight(night, m_at), StoreOutcome::Ok);
    QCOMPARE(plans().nights(night.day, night.day), std::vector{night});
    night.bed = QTime(0, 15);
    night.toSleep = 0min;
    QCOMPARE(plans().saveNight(night, m_at), StoreOutcome::Ok);
    QCOMPARE(plans().nights(QDate(2026, 6, 1), QDate(2026, 6, 30)), std::vector{night});
    QVERIFY(plans().nights(QDate(2026, 6, 12), QDate(2026, 6, 30)).empty());
}

void PlansRepositoryTest::theNightBeforeMayBeLongAgo()
{
    for (const int dayOfMonth : {9, 2, 5})
        QCOMPARE(plans().saveNight(planssteps::night(dayOfMonth, dayOfMonth), m_at), StoreOutcome::Ok);
    QCOMPARE(plans().nightBefore(planssteps::day(9))->day, planssteps::day(5));
    QCOMPARE(plans().nightBefore(planssteps::day(99))->day, planssteps::day(9));
    QVERIFY(!plans().nightBefore(planssteps::day(2)));
}

void PlansRepositoryTest::aNightWithoutATimeIsNotKept()
{
    QCOMPARE(plans().saveNight({QDate(2026, 6, 11), QTime(), 20min, QTime(6, 15), QTime(7, 30)}, m_at),
             StoreOutcome::Failed);
    QCOMPARE(plans().saveNight({QDate(), QTime(23, 0), 20min, QTime(6, 15), QTime(7, 30)}, m_at), StoreOutcome::Failed);
    QVERIFY(plans().nights(QDate(2000, 1, 1), QDate(2100, 1, 1)).empty());
}

void PlansRepositoryTest::aDeletedNightIsGone()
{
    const SleepNight night = planssteps::night(1, 1);
    QCOMPARE(plans().saveNight(night, m_at), StoreOutcome::Ok);
    QCOMPARE(plans().deleteNight(night.day), StoreOutcome::Ok);
    QVERIFY(plans().nights(night.day, night.day).empty());
    QCOMPARE(plans().deleteNight(night.day), StoreOutcome::NotFound);
}

void PlansRepositoryTest::eachChoiceIsKeptByItself()
{
    SleepPlan first;
    first.rise = QTime(7, 0);
    first.riseAt = samples::moment(1);
    first.picks = {u"a"_s, u"b"_s};
    first.picksAt = samples::moment(2);
    QCOMPARE(plans().saveSleepPlan(first), StoreOutcome::Ok);
    SleepPlan second;
    second.windDown = QTime(21, 30);
    second.windDownAt = samples::moment(3);
    QCOMPARE(plans().saveSleepPlan(second), StoreOutcome::Ok);
    SleepPlan both = first;
    both.windDown = second.windDown;
    both.windDownAt = second.windDownAt;
    QCOMPARE(plans().sleepPlan(), both);
}

void PlansRepositoryTest::rulesStayInTheirOrder()
{
    SleepRule one{0, u"bed"_s, QDate(2026, 6, 1), false};
    SleepRule two{0, u"rest"_s, QDate(2026, 6, 8), false};
    QCOMPARE(plans().saveSleepRule(one, m_at), StoreOutcome::Ok);
    QCOMPARE(plans().saveSleepRule(two, m_at), StoreOutcome::Ok);
    QVERIFY(two.id > one.id);
    one.isTried = true;
    QCOMPARE(plans().saveSleepRule(one, m_at), StoreOutcome::Ok);
    QCOMPARE(plans().sleepRules(), (std::vector{one, two}));
    SleepRule unknown{99, u"bed"_s, QDate(2026, 6, 1), false};
    QCOMPARE(plans().saveSleepRule(unknown, m_at), StoreOutcome::NotFound);
}

void PlansRepositoryTest::aGoalReadsBackAsItWasWritten()
{
    Goal goal = planssteps::goal(5, 3);
    QCOMPARE(plans().saveGoal(goal, m_at), StoreOutcome::Ok);
    QVERIFY(goal.id != 0);
    QCOMPARE(plans().goals(), std::vector{goal});
    goal.due = {};
    goal.lookedOn = {};
    goal.doneAt = {};
    goal.sure.reset();
    goal.steps[1] = {};
    QCOMPARE(plans().saveGoal(goal, m_at), StoreOutcome::Ok);
    QCOMPARE(plans().goals(), std::vector{goal});
    Goal nameless;
    nameless.what = u"  "_s;
    QCOMPARE(plans().saveGoal(nameless, m_at), StoreOutcome::Failed);
    Goal unknown = goal;
    unknown.id = 99;
    QCOMPARE(plans().saveGoal(unknown, m_at), StoreOutcome::NotFound);
    QCOMPARE(plans().goals().size(), size_t{1});
}

void PlansRepositoryTest::onlyOneGoalIsForNow()
{
    std::vector<Goal> made;
    for (int step = 0; step < 3; ++step) {
        Goal goal = planssteps::goal(step, step);
        goal.state = GoalState::Active;
        QCOMPARE(plans().saveGoal(goal, m_at), StoreOutcome::Ok);
        made.push_back(goal);
    }
    const std::vector<Goal> all = plans().goals();
    QCOMPARE(all[0].state, GoalState::Waiting);
    QCOMPARE(all[1].state, GoalState::Waiting);
    QCOMPARE(all[2].state, GoalState::Active);
    QCOMPARE(plans().saveGoal(made[0], m_at), StoreOutcome::Ok);
    QCOMPARE(plans().goals()[0].state, GoalState::Active);
    QCOMPARE(plans().goals()[2].state, GoalState::Waiting);
}

void PlansRepositoryTest::aDeletedGoalTakesItsStepsAlong()
{
    Goal goal = planssteps::goal(5, 3);
    QCOMPARE(plans().saveGoal(goal, m_at), StoreOutcome::Ok);
    QCOMPARE(plans().deleteGoal(goal.id), StoreOutcome::Ok);
    QVERIFY(plans().goals().empty());
    QCOMPARE(m_database->connection().value(u"SELECT count(*) FROM goal_step"_s).toInt(), 0);
    QCOMPARE(plans().deleteGoal(goal.id), StoreOutcome::NotFound);
}

void PlansRepositoryTest::tasksReadBackByDayBlockAndPlace()
{
    std::vector<PlannedTask> made;
    for (const auto &[block, place] : {std::pair{2, 0}, {0, 1}, {0, 0}}) {
        PlannedTask task = planssteps::task(7, 1);
        task.block = static_cast<DayBlock>(block);
        task.place = place;
        QCOMPARE(plans().saveTask(task, m_at), StoreOutcome::Ok);
        made.push_back(task);
    }
    QCOMPARE(plans().tasks(planssteps::day(1), planssteps::day(1)), (std::vector{made[2], made[1], made[0]}));
    QVERIFY(plans().tasks(planssteps::day(2), planssteps::day(9)).empty());
    made[0].state = TaskState::Done;
    made[0].activity = 12;
    QCOMPARE(plans().saveTask(made[0], m_at), StoreOutcome::Ok);
    QCOMPARE(plans().tasks(planssteps::day(0), planssteps::day(3)).back(), made[0]);
    QCOMPARE(plans().deleteTask(made[1].id), StoreOutcome::Ok);
    QCOMPARE(plans().deleteTask(made[1].id), StoreOutcome::NotFound);
    QCOMPARE(plans().tasks(planssteps::day(1), planssteps::day(1)).size(), size_t{2});
}

void PlansRepositoryTest::tasksAreMovedTogetherOrNotAtAll()
{
    PlannedTask one = planssteps::task(3, 1);
    PlannedTask two = planssteps::task(4, 1);
    QCOMPARE(plans().saveTask(one, m_at), StoreOutcome::Ok);
    QCOMPARE(plans().saveTask(two, m_at), StoreOutcome::Ok);
    PlannedTask unknown = two;
    unknown.id = 99;
    PlannedTask movedOne = one;
    movedOne.minutes = 100;
    QCOMPARE(plans().saveTasks({movedOne, unknown}, m_at), StoreOutcome::NotFound);
    for (const PlannedTask &task : plans().tasks(planssteps::day(1), planssteps::day(1)))
        QVERIFY(task == one || task == two);
    QCOMPARE(plans().saveTasks({movedOne, two}, m_at), StoreOutcome::Ok);
    const std::vector<PlannedTask> now = plans().tasks(planssteps::day(1), planssteps::day(1));
    QVERIFY(std::find(now.begin(), now.end(), movedOne) != now.end());
}

void PlansRepositoryTest::whatIsPlannedOutlivesARestart()
{
    for (int step = 0; step < 5 * planssteps::kKinds; ++step) {
        QCOMPARE(planssteps::run(step, *m_plans), StoreOutcome::Ok);
        QCOMPARE(planssteps::run(step, *m_memory), StoreOutcome::Ok);
    }
    open();
    QCOMPARE(planssteps::contentsOf(*m_plans), planssteps::contentsOf(*m_memory));
}

void PlansRepositoryTest::everyStatementUsesAnIndex()
{
    for (int step = 0; step < 4 * planssteps::kKinds; ++step)
        QCOMPARE(planssteps::run(step, *m_plans), StoreOutcome::Ok);
    (void)planssteps::contentsOf(*m_plans);
    (void)m_plans->nightBefore(planssteps::day(3));
    Connection &connection = m_database->connection();
    for (const QString &sql : connection.preparedStatements()) {
        Statement plan(connection, u"EXPLAIN QUERY PLAN "_s + sql);
        for (qsizetype value = 0; value < sql.count(u'?'); ++value)
            plan.bind(1);
        while (plan.next())
            QVERIFY2(!plan.text(3).contains(u"TEMP B-TREE"_s), qPrintable(sql + u": "_s + plan.text(3)));
    }
}

void PlansRepositoryTest::aKillAtAnyMomentLosesNothing()
{
    const KilledStore store{
        .writer = QStringLiteral(EVENPACE_PLANS_WRITER),
        .folder = folder(),
        .run = [&](int step) { return planssteps::run(step, *m_memory); },
        .expected = [&] { return planssteps::contentsOf(*m_memory); },
        .open = [&]() -> Connection & {
            open();
            return m_database->connection();
        },
        .stored = [&] { return planssteps::contentsOf(*m_plans); },
        .isFurther = {},
        .close = [&] { cleanup(); },
    };
    killAgainAndAgain(store, 25, 11);
}

QTEST_GUILESS_MAIN(PlansRepositoryTest)
#include "tst_plansrepository.moc"

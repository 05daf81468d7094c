// SPDX-License-Identifier: Apache-2.0
#include "support/testbench.h"

#include "plannertest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenpace;

/** A day in three blocks, whose done tasks are activities and nothing besides. */
class PlannerControllerTest : public QObject
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

    void aTapPlansSomethingAtTheEndOfABlock()
    {
        QAbstractItemModelTester tester(planner().morning(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        add(u"Laundry"_s, 0);
        add(u"Shopping"_s, 0);
        QCOMPARE(titles(planner().morning()), (QStringList{u"Laundry"_s, u"Shopping"_s}));
        const std::vector<PlannedTask> stored = m_bench->plans().tasks(kToday, kToday);
        QCOMPARE(stored.size(), size_t{2});
        QCOMPARE(stored[0].kind, ActivityKind::Housework);
        QCOMPARE(stored[1].effort, ActivityEffort::Heavy);
        QCOMPARE(planner().taskTitle(), u"Shopping"_s); // open, to be changed
        QVERIFY(!planner().isEmpty());
    }

    void eachChangeIsKeptAtOnce()
    {
        add(u"Laundry"_s, 0);
        planner().setText(u"Sheets "_s);
        planner().setMinutes(3);
        planner().setLoad(2);
        planner().setForHead(true);
        PlannedTask stored = m_bench->plans().tasks(kToday, kToday).front();
        QCOMPARE(stored.text, u"Sheets "_s);
        QCOMPARE(stored.minutes, 5);
        QCOMPARE(stored.effort, ActivityEffort::Heavy);
        QVERIFY(stored.isForHead);
        QCOMPARE(planner().taskTitle(), u"Sheets"_s);
        planner().setBlock(2);
        QCOMPARE(titles(planner().evening()), QStringList{u"Sheets"_s});
        QCOMPARE(planner().taskBlock(), 2);
    }

    void tasksMoveByStepsAndByDragging()
    {
        QAbstractItemModelTester tester(planner().afternoon(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        add(u"Laundry"_s, 0);
        add(u"Cooking"_s, 1);
        planner().step(keyOf(u"Laundry"_s), true);
        QCOMPARE(titles(planner().afternoon()), (QStringList{u"Laundry"_s, u"Cooking"_s}));
        planner().step(keyOf(u"Laundry"_s), true);
        QCOMPARE(titles(planner().afternoon()), (QStringList{u"Cooking"_s, u"Laundry"_s}));
        planner().drop(keyOf(u"Laundry"_s), 2, 0);
        QCOMPARE(titles(planner().evening()), QStringList{u"Laundry"_s});
        planner().drop(keyOf(u"Laundry"_s), 9, 0);
        QCOMPARE(titles(planner().evening()), QStringList{u"Laundry"_s});
        planner().show();
        QCOMPARE(titles(planner().evening()), QStringList{u"Laundry"_s});
    }

    void twoHeavyOnesAreSeenAndOneMovesByATap()
    {
        add(u"Shopping"_s, 0);
        QCOMPARE(planner().heavyBlock(), -1);
        add(u"Vacuum"_s, 0);
        QCOMPARE(planner().heavyBlock(), 0);
        QCOMPARE(planner().heavyMoveText(), u"Move Vacuum to the afternoon"_s);
        planner().moveHeavy();
        QCOMPARE(planner().heavyBlock(), -1);
        QCOMPARE(titles(planner().afternoon()), QStringList{u"Vacuum"_s});
    }

    void nothingHeavyMovesToABlockThatIsPast()
    {
        m_bench->setWallClock(u"2026-06-11T18:40"_s);
        add(u"Shopping"_s, 2);
        add(u"Vacuum"_s, 2);
        QCOMPARE(planner().heavyBlock(), 2);
        QCOMPARE(planner().heavyMoveText(), QString());
        QCOMPARE(planner().heavyTomorrowText(), u"Move Vacuum to tomorrow"_s);
        planner().moveHeavyToTomorrow();
        QCOMPARE(planner().heavyBlock(), -1);
        QCOMPARE(m_bench->plans().tasks(kToday.addDays(1), kToday.addDays(1)).size(), size_t{1});
        planner().undo();
        QCOMPARE(planner().heavyBlock(), 2);
        planner().tellDone(keyOf(u"Vacuum"_s));
        QCOMPARE(planner().heavyBlock(), -1); // done is done
    }

    void aTaskMayWaitForTomorrow()
    {
        add(u"Shopping"_s, 1);
        planner().moveToTomorrow(keyOf(u"Shopping"_s));
        QVERIFY(planner().isEmpty());
        planner().setTomorrow(true);
        QCOMPARE(titles(planner().afternoon()), QStringList{u"Shopping"_s});
        QCOMPARE(planner().heavyTomorrowText(), QString());
    }

    void whatIsNotNeededIsFine()
    {
        add(u"Shopping"_s, 0);
        add(u"Vacuum"_s, 0);
        planner().tellNotNeeded(keyOf(u"Vacuum"_s));
        QCOMPARE(planner().heavyBlock(), -1);
        QCOMPARE(planned(), 135);
        QVERIFY(m_bench->diary().activitiesOn(kToday).empty());
        planner().reopen(keyOf(u"Vacuum"_s));
        QCOMPARE(planner().heavyBlock(), 0);
    }

    void tomorrowIsADayOfItsOwnAndNothingOfItIsDoneYet()
    {
        add(u"Shopping"_s, 0);
        planner().setTomorrow(true);
        QVERIFY(planner().isEmpty());
        add(u"Vacuum"_s, 1);
        QVERIFY(!planner().canBeDone());
        planner().tellDone(keyOf(u"Vacuum"_s));
        QVERIFY(m_bench->diary().activitiesOn(kToday.addDays(1)).empty());
        m_bench->setWallClock(u"2026-06-12T09:00"_s);
        planner().show();
        QCOMPARE(titles(planner().afternoon()), QStringList{u"Vacuum"_s});
    }

    void whatIsLeftOverCanComeAlongOrGo()
    {
        add(u"Shopping"_s, 0);
        add(u"Vacuum"_s, 1);
        planner().tellDone(keyOf(u"Vacuum"_s));
        m_bench->setWallClock(u"2026-06-12T09:00"_s);
        planner().show();
        QVERIFY(!planner().leftText().isEmpty());
        planner().takeLeft();
        QCOMPARE(titles(planner().morning()), QStringList{u"Shopping"_s});
        QCOMPARE(planner().leftText(), QString());
        m_bench->setWallClock(u"2026-06-13T09:00"_s);
        planner().show();
        planner().letLeftGo();
        QCOMPARE(planner().leftText(), QString());
        QVERIFY(planner().isEmpty());
    }

    void allThatIsLeftOverComesAlongInItsOrder()
    {
        for (const QString &idea : {u"Laundry"_s, u"Cooking"_s, u"A phone call"_s})
            add(idea, 0);
        m_bench->setWallClock(u"2026-06-12T09:00"_s);
        planner().show();
        add(u"Shopping"_s, 0);
        planner().takeLeft();
        QCOMPARE(titles(planner().morning()), (QStringList{u"Shopping"_s, u"Laundry"_s, u"Cooking"_s, u"A phone call"_s}));
        const std::vector<PlannedTask> stored = m_bench->plans().tasks(kToday.addDays(1), kToday.addDays(1));
        for (int place = 0; place < 4; ++place)
            QCOMPARE(stored.at(static_cast<size_t>(place)).place, place);
        QCOMPARE(planner().leftText(), QString());
    }

    void aPageLeftOpenOvernightShowsTheNewDay()
    {
        planner().setTomorrow(true);
        add(u"Vacuum"_s, 1);
        m_bench->setWallClock(u"2026-06-12T09:00"_s);
        m_bench->app()->lookAgain();
        QVERIFY(!planner().isTomorrow());
        QCOMPARE(titles(planner().afternoon()), QStringList{u"Vacuum"_s});
        add(u"Laundry"_s, 0);
        QCOMPARE(m_bench->plans().tasks(kToday.addDays(1), kToday.addDays(1)).size(), size_t{2});
    }

    void aUsualDayIsKnownAfterTen()
    {
        QVERIFY(!planner().hasUsual());
        for (int ago = 1; ago <= 10; ++ago) {
            Activity activity{0, kToday.addDays(-ago), ActivityKind::Work, ActivityEffort::Light, 100,
                              m_bench->wallClock().now().toUTC()};
            QCOMPARE(m_bench->diary().addActivity(activity), StoreOutcome::Ok);
        }
        planner().show();
        QCOMPARE(planner().usual(), 100);
        QVERIFY(planner().sizeText().startsWith(u"Less than"_s));
        QVERIFY(!planner().isOverUsual());
        add(u"Shopping"_s, 0); // 45 heavy minutes: as much as 135 light ones
        QVERIFY(planner().isOverUsual());
        QVERIFY2(planner().sizeText().startsWith(u"More than"_s), qPrintable(planner().sizeText()));
    }

    void whatIsTakenAwayComesBackByAnUndo()
    {
        add(u"Shopping"_s, 0);
        planner().remove(keyOf(u"Shopping"_s));
        QVERIFY(planner().isEmpty());
        planner().undo();
        QCOMPARE(titles(planner().morning()), QStringList{u"Shopping"_s});
    }

    void whatCannotBeKeptIsTold()
    {
        add(u"Shopping"_s, 0);
        m_bench->plans().setOutcome(StoreOutcome::DiskFull);
        planner().tellDone(keyOf(u"Shopping"_s));
        QVERIFY(m_bench->diary().activitiesOn(kToday).empty());
        QVERIFY(!m_bench->app()->notice().isEmpty());
    }

private:
    const QDate kToday{2026, 6, 11};
    [[nodiscard]] PlannerController &planner() { return *m_bench->app()->planner(); }
    /** Without the sessions of the day that are still to come. */
    [[nodiscard]] int planned() { return planner().planned() - m_sessions; }
    void add(const QString &idea, int block) { plannertest::add(planner(), idea, block); }
    [[nodiscard]] static QStringList titles(TaskListModel *model)
    {
        QStringList list;
        for (int row = 0; row < model->rowCount(); ++row)
            list << model->index(row).data(static_cast<int>(TaskListModel::Role::Title)).toString();
        return list;
    }
    [[nodiscard]] QString keyOf(const QString &title) { return plannertest::keyOf(planner(), title); }

    std::unique_ptr<TestBench> m_bench;
    int m_sessions = 0;
};

QTEST_MAIN(PlannerControllerTest)
#include "tst_plannercontroller.moc"

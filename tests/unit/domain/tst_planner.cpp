// SPDX-License-Identifier: Apache-2.0
#include "domain/planner.h"

#include <QTest>

using namespace evenpace;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kMorning = DayBlock::Morning;
constexpr auto kAfternoon = DayBlock::Afternoon;
constexpr auto kEvening = DayBlock::Evening;
constexpr auto kLight = ActivityEffort::Light;
constexpr auto kMedium = ActivityEffort::Medium;
constexpr auto kHeavy = ActivityEffort::Heavy;

PlannedTask task(qint64 id, DayBlock block, int place, ActivityEffort effort, int minutes = 30)
{
    PlannedTask task;
    task.id = id;
    task.day = QDate(2026, 6, 12);
    task.block = block;
    task.place = place;
    task.effort = effort;
    task.minutes = minutes;
    return task;
}

/** "1 2 | | 3": ids in their order, block by block. */
QString order(const std::vector<PlannedTask> &tasks)
{
    QStringList blocks;
    for (const DayBlock block : {kMorning, kAfternoon, kEvening}) {
        QStringList ids;
        for (const PlannedTask *one : planner::tasksIn(tasks, block))
            ids << QString::number(one->id);
        blocks << ids.join(u' ');
    }
    return blocks.join(u" | "_s);
}

} // namespace

/** How a day is planned, worked out by hand. */
class PlannerTest : public QObject
{
    Q_OBJECT

private slots:
    void aTaskCostsAsTheActivityWill()
    {
        // Medium is felt as 4 of 10: 30 minutes are 120.
        QCOMPARE(planner::loadOf(task(1, kMorning, 0, kMedium)), 120000);
        QCOMPARE(planner::loadOf(task(1, kMorning, 0, kHeavy, 60)), 360000);
        DayFacts facts;
        facts.activities.push_back(planner::activityOf(task(1, kMorning, 0, kMedium), QDateTime::currentDateTimeUtc()));
        QCOMPARE(evenpace::loadOf(facts, 3), planner::loadOf(task(1, kMorning, 0, kMedium)));
    }

    void whatIsDoneOrNotNeededIsNotPlannedAnyMore()
    {
        std::vector<PlannedTask> tasks{task(1, kMorning, 0, kLight), task(2, kMorning, 1, kLight),
                                       task(3, kEvening, 0, kLight)};
        QCOMPARE(planner::openLoad(tasks), 180000);
        tasks[0].state = TaskState::Done;
        tasks[1].state = TaskState::NotNeeded;
        QCOMPARE(planner::openLoad(tasks), 60000);
        QCOMPARE(planner::blockLoad(tasks, kMorning), 60000); // it was there, whatever was not needed
    }

    void twoHeavyOnesInABlockAreSeen()
    {
        std::vector<PlannedTask> tasks{task(1, kMorning, 0, kHeavy), task(2, kAfternoon, 0, kHeavy)};
        QVERIFY(!planner::heavyPair(tasks));
        tasks.push_back(task(3, kMorning, 1, kHeavy));
        QVERIFY(planner::heavyPair(tasks));
        for (const TaskState state : {TaskState::NotNeeded, TaskState::Done}) {
            tasks.back().state = state;
            QVERIFY(!planner::heavyPair(tasks));
        }
    }

    void theLastHeavyOneGoesToTheLightestBlock()
    {
        // 30 light minutes in the afternoon, 20 in the evening.
        const std::vector<PlannedTask> tasks{task(1, kMorning, 1, kHeavy), task(2, kMorning, 0, kHeavy),
                                             task(3, kAfternoon, 0, kLight, 30), task(4, kEvening, 0, kLight, 20)};
        QCOMPARE(planner::heavyPair(tasks), (planner::HeavyPair{kMorning, 1, kEvening}));
    }

    void noHeavyOneIsPutBesideAnother()
    {
        std::vector<PlannedTask> tasks{task(1, kMorning, 0, kHeavy), task(2, kMorning, 1, kHeavy),
                                       task(3, kAfternoon, 0, kHeavy, 5), task(4, kEvening, 0, kMedium, 120)};
        QCOMPARE(planner::heavyPair(tasks)->to, kEvening);
        tasks.push_back(task(5, kEvening, 1, kHeavy));
        // Each block has one: the first with two is told all the same, and its last one has no better place.
        QCOMPARE(planner::heavyPair(tasks), (planner::HeavyPair{kMorning, 2, std::nullopt}));
    }

    void ofBlocksAsLightAsEachOtherTheEarlierOneIsTaken()
    {
        const std::vector<PlannedTask> tasks{task(1, kEvening, 0, kHeavy), task(2, kEvening, 1, kHeavy)};
        QCOMPARE(planner::heavyPair(tasks), (planner::HeavyPair{kEvening, 2, kMorning}));
    }

    void nothingMovesToABlockThatIsPast()
    {
        const std::vector<PlannedTask> tasks{task(1, kEvening, 0, kHeavy), task(2, kEvening, 1, kHeavy)};
        QCOMPARE(planner::heavyPair(tasks, kAfternoon)->to, kAfternoon);
        QCOMPARE(planner::heavyPair(tasks, kEvening), (planner::HeavyPair{kEvening, 2, std::nullopt}));
    }

    void theHoursAfterMidnightAreStillTheEvening()
    {
        QCOMPARE(planner::blockAt(QTime(4, 0)), kMorning);
        QCOMPARE(planner::blockAt(QTime(11, 59)), kMorning);
        QCOMPARE(planner::blockAt(QTime(12, 0)), kAfternoon);
        QCOMPARE(planner::blockAt(QTime(17, 0)), kEvening);
        QCOMPARE(planner::blockAt(QTime(3, 59)), kEvening);
    }

    void aDoneTaskFindsTheActivityItWasToldAs()
    {
        PlannedTask done = task(1, kMorning, 0, kHeavy);
        done.state = TaskState::Done;
        PlannedTask other = done;
        other.id = 2;
        other.activity = 7;
        const Activity first{7, done.day, done.kind, done.effort, done.minutes, {}};
        Activity second = first;
        second.id = 8;
        QCOMPARE(planner::activityToldAs(other, {done, other}, {first, second}), 7);
        QCOMPARE(planner::activityToldAs(done, {done, other}, {first, second}), 8);
        QCOMPARE(planner::activityToldAs(done, {done, other}, {first}), 0);
        second.minutes += 1;
        QCOMPARE(planner::activityToldAs(done, {done, other}, {first, second}), 0);
    }

    void aTaskMovesToAnyPlace()
    {
        const std::vector<PlannedTask> tasks{task(1, kMorning, 0, kLight), task(2, kMorning, 1, kLight),
                                             task(3, kAfternoon, 0, kLight)};
        QCOMPARE(order(planner::moved(tasks, 1, kMorning, 1)), u"2 1 | 3 | "_s);
        QCOMPARE(order(planner::moved(tasks, 1, kAfternoon, 0)), u"2 | 1 3 | "_s);
        QCOMPARE(order(planner::moved(tasks, 1, kAfternoon, 9)), u"2 | 3 1 | "_s);
        QCOMPARE(order(planner::moved(tasks, 3, kEvening, -4)), u"1 2 |  | 3"_s);
        QCOMPARE(order(planner::moved(tasks, 99, kEvening, 0)), order(tasks));
    }

    void stepsLeadThroughTheWholeDay()
    {
        std::vector<PlannedTask> tasks{task(1, kMorning, 0, kLight), task(2, kMorning, 1, kLight),
                                       task(3, kAfternoon, 0, kLight)};
        const QStringList down{u"2 1 | 3 | "_s, u"2 | 1 3 | "_s, u"2 | 3 1 | "_s, u"2 | 3 | 1"_s, u"2 | 3 | 1"_s};
        for (const QString &expected : down) {
            tasks = planner::stepped(tasks, 1, true);
            QCOMPARE(order(tasks), expected);
        }
        const QStringList up{u"2 | 3 1 | "_s, u"2 | 1 3 | "_s, u"2 1 | 3 | "_s, u"1 2 | 3 | "_s, u"1 2 | 3 | "_s};
        for (const QString &expected : up) {
            tasks = planner::stepped(tasks, 1, false);
            QCOMPARE(order(tasks), expected);
        }
    }

    void aUsualDayIsTheMiddleOfTen()
    {
        QVERIFY(!planner::usualLoad({1, 2, 3, 4, 5, 6, 7, 8, 9}));
        QCOMPARE(planner::usualLoad({10, 2, 3, 4, 5, 7, 6, 8, 9, 1}), 5); // 5.5, whole thousandths
        QCOMPARE(planner::usualLoad({10, 2, 3, 4, 5, 7, 6, 8, 9, 1, 100}), 6);
    }

    void aDayIsFullAboveItsSoftCeiling()
    {
        QCOMPARE(planner::sizeOf(500, std::nullopt), planner::DaySize::Unknown);
        QCOMPARE(planner::sizeOf(500, 0), planner::DaySize::Unknown);
        QCOMPARE(planner::sizeOf(120, 100), planner::DaySize::Usual);
        QCOMPARE(planner::sizeOf(121, 100), planner::DaySize::Full);
        QCOMPARE(planner::sizeOf(80, 100), planner::DaySize::Usual);
        QCOMPARE(planner::sizeOf(79, 100), planner::DaySize::Small);
    }
};

QTEST_APPLESS_MAIN(PlannerTest)
#include "tst_planner.moc"

// SPDX-License-Identifier: Apache-2.0
#include "stagepages.h"

#include "domain/plansrepository.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace evenpace::staged {
namespace {

/** A week of nights, one of them not told; the last one only if `isLastTold`. */
bool keepNights(Stage &stage, bool isLastTold)
{
    const QDate today = now().date();
    bool isKept = true;
    for (int ago = isLastTold ? 0 : 1; ago < 7; ++ago) {
        if (ago == 4)
            continue;
        const QTime bed = sleep::moved(QTime(22, 30), (ago * 2 % 5 - 1) * sleep::kTimeStep);
        const QTime wake = sleep::moved(QTime(6, 0), ago % 3 * sleep::kTimeStep);
        const SleepNight night{today.addDays(-ago), bed, std::chrono::minutes{20 + ago * 25 % 40}, wake,
                               sleep::moved(wake, 45min)};
        isKept = isKept && stage.services().plans.saveNight(night, now().toUTC()) == StoreOutcome::Ok;
    }
    return isKept;
}

/** An evening with a quiet part, and the second rule under way. */
bool keepSleepPlan(Stage &stage)
{
    const QDateTime at = now().toUTC();
    PlansRepository &plans = stage.services().plans;
    SleepRule first{0, u"sleepy"_s, now().date().addDays(-9), true};
    SleepRule second{0, u"get_up"_s, now().date().addDays(-2), false};
    const SleepPlan plan{QTime(7, 0), at, QTime(21, 30), at, {u"breath-4-8"_s, u"sleep-winddown-15"_s}, at};
    return plans.saveSleepPlan(plan) == StoreOutcome::Ok && plans.saveSleepRule(first, at) == StoreOutcome::Ok
        && plans.saveSleepRule(second, at) == StoreOutcome::Ok;
}

std::vector<StagePage> sleepPages()
{
    using Past = Stage::Past;
    const auto told = [](Stage &stage) {
        const bool isKept = keepNights(stage, true) && keepSleepPlan(stage);
        stage.call("tools.openSleep");
        return isKept && stage.app().sleep()->isLastTold();
    };
    return {
        {u"sleep-empty"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("tools.openSleep");
             return !stage.app().sleep()->isLastTold();
         }},
        {u"sleep"_s, Past::Weeks,
         [](Stage &stage) {
             const bool isKept = keepNights(stage, false) && keepSleepPlan(stage);
             stage.call("tools.openSleep");
             return isKept && !stage.app().sleep()->usualText().isEmpty();
         }},
        {u"sleep-evening"_s, Past::Weeks,
         [told](Stage &stage) {
             const bool isTold = told(stage);
             scroll(stage, u"sleep"_s, 0.55);
             return isTold;
         }},
        {u"sleep-rule"_s, Past::Weeks,
         [told](Stage &stage) {
             const bool isTold = told(stage);
             scroll(stage, u"sleep"_s);
             return isTold && !stage.app().sleep()->ruleTitle().isEmpty();
         }},
        {u"sleep-night"_s, Past::Weeks,
         [](Stage &stage) {
             const bool isKept = keepNights(stage, false);
             stage.call("tools.openSleep");
             QMetaObject::invokeMethod(stage.window()->findChild<QObject *>(u"sleep"_s), "openNight",
                                       Q_ARG(QString, u"2026-06-10"_s));
             stage.settle();
             return isKept && stage.app().sleep()->isTold();
         }},
    };
}

/** A goal on its way, and one that waits. */
bool keepGoals(Stage &stage, std::optional<int> sure)
{
    Goal goal;
    goal.what = u"Sit through a film"_s;
    goal.target = u"I sit in a good chair and watch it to the end"_s;
    goal.amount = 60;
    goal.due = now().date().addDays(12);
    goal.sure = sure;
    goal.ifThen = u"If I have had supper, then I begin"_s;
    goal.steps[0].doneAt = now().toUTC();
    goal.state = GoalState::Active;
    goal.begunOn = now().date().addDays(-2);
    Goal other;
    other.what = u"Work in the garden"_s;
    other.amount = 10;
    other.begunOn = goal.begunOn;
    PlansRepository &plans = stage.services().plans;
    return plans.saveGoal(goal, now().toUTC()) == StoreOutcome::Ok
        && plans.saveGoal(other, now().toUTC()) == StoreOutcome::Ok;
}

std::vector<StagePage> goalPages()
{
    using Past = Stage::Past;
    return {
        {u"goals-empty"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("tools.openGoals");
             return !stage.app().goals()->hasActive();
         }},
        {u"goals"_s, Past::Weeks,
         [](Stage &stage) {
             const bool isKept = keepGoals(stage, 8);
             stage.call("tools.openGoals");
             return isKept && stage.app().goals()->hasActive();
         }},
        {u"goals-smaller"_s, Past::Weeks,
         [](Stage &stage) {
             const bool isKept = keepGoals(stage, 4);
             stage.call("tools.openGoals");
             scroll(stage, u"goals"_s);
             return isKept && stage.app().goals()->isTooLarge();
         }},
        {u"goal-new"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("tools.openGoal", QString());
             return stage.app().goals()->isNew();
         }},
        {u"goal"_s, Past::Weeks,
         [](Stage &stage) {
             const bool isKept = keepGoals(stage, 8);
             stage.call("tools.openGoals");
             stage.call("tools.openGoal", u"now"_s);
             scroll(stage, u"goal"_s);
             return isKept && stage.app().goals()->isActive();
         }},
    };
}

/** A day with two heavy things in its morning, one done and one not needed. */
bool keepTasks(Stage &stage)
{
    const auto task = [](DayBlock block, int place, ActivityKind kind, ActivityEffort effort, int minutes,
                         TaskState state = TaskState::Open, const QString &text = {}, bool isForHead = false) {
        return PlannedTask{0, now().date(), block, place, kind, text, effort, isForHead, minutes, state, 0};
    };
    using Effort = ActivityEffort;
    using Kind = ActivityKind;
    bool isKept = true;
    for (PlannedTask one :
         {task(DayBlock::Morning, 0, Kind::Cooking, Effort::Medium, 30, TaskState::Done),
          task(DayBlock::Morning, 1, Kind::Shopping, Effort::Heavy, 45),
          task(DayBlock::Morning, 2, Kind::Housework, Effort::Heavy, 20, TaskState::Open, u"Vacuum the stairs"_s),
          task(DayBlock::Afternoon, 0, Kind::Other, Effort::Medium, 30, TaskState::Open, u"Letters and forms"_s, true),
          task(DayBlock::Evening, 0, Kind::Visit, Effort::Light, 60, TaskState::NotNeeded)})
        isKept = isKept && stage.services().plans.saveTask(one, now().toUTC()) == StoreOutcome::Ok;
    return isKept;
}

/** Days of daily life, so that a usual one is known. */
bool keepDays(Stage &stage)
{
    bool isKept = true;
    for (int ago = 1; ago <= 12; ++ago) {
        const QDateTime at = now().addDays(-ago);
        Activity activity{0, at.date(), ActivityKind::Housework, ActivityEffort::Medium, 60 + ago % 3 * 20, at.toUTC()};
        isKept = isKept && stage.services().diary.addActivity(activity) == StoreOutcome::Ok;
    }
    return isKept;
}

std::vector<StagePage> plannerPages()
{
    using Past = Stage::Past;
    return {
        {u"planner-empty"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("tools.openPlanner");
             return stage.app().planner()->isEmpty();
         }},
        {u"planner"_s, Past::Weeks,
         [](Stage &stage) {
             const bool isKept = keepTasks(stage) && keepDays(stage);
             stage.call("tools.openPlanner");
             return isKept && stage.app().planner()->heavyBlock() == 0 && stage.app().planner()->hasUsual();
         }},
        {u"planner-task"_s, Past::Weeks,
         [](Stage &stage) {
             const bool isKept = keepTasks(stage);
             stage.call("tools.openPlanner");
             const bool isOpen = stage.app().planner()->openTask(u"4"_s);
             scroll(stage, u"planner"_s, 0.8);
             return isKept && isOpen;
         }},
        {u"planner-change"_s, Past::Weeks,
         [](Stage &stage) {
             const bool isKept = keepTasks(stage);
             stage.call("tools.openPlanner");
             return isKept && stage.app().planner()->openTask(u"3"_s) && call(stage, "planner", "openTask");
         }},
        {u"planner-told"_s, Past::Weeks,
         [](Stage &stage) {
             return keepTasks(stage) && call(stage, "today-sheets", "showActivities");
         }},
        {u"planner-ideas"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("tools.openPlanner");
             QMetaObject::invokeMethod(stage.window()->findChild<QObject *>(u"planner"_s), "openIdeas", Q_ARG(int, 1));
             stage.settle();
             return !stage.app().planner()->ideas().isEmpty();
         }},
    };
}

} // namespace

std::vector<StagePage> plansPages()
{
    std::vector<StagePage> pages = sleepPages();
    for (const auto &part : {goalPages(), plannerPages()})
        pages.insert(pages.end(), part.begin(), part.end());
    return pages;
}

} // namespace evenpace::staged

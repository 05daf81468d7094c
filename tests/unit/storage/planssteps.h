// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/plansrepository.h"

#include "samples.h"

#include <QStringList>

/** The same steps for whoever keeps what is planned ahead. Each step is one call of a repository. */
namespace evenpace::planssteps {

inline constexpr int kKinds = 12; ///< steps of one round

inline QDate day(int round)
{
    return QDate(2026, 1, 1).addDays(round);
}

inline SleepNight night(int step, int round)
{
    return {day(round), QTime(22, step % 60), std::chrono::minutes{step % 90}, QTime(6, step % 60), QTime(7, step % 60)};
}

/** A value in every field, so that a column mixed up with another shows. */
inline Goal goal(int step, int round)
{
    Goal goal;
    goal.what = QStringLiteral("Goal %1").arg(step);
    goal.target = QStringLiteral("It looks like %1").arg(step);
    goal.amount = step % 60;
    goal.unit = QStringLiteral("pages");
    goal.due = day(round + 14);
    goal.sure = step % 11;
    goal.ifThen = QStringLiteral("If %1, then").arg(step);
    goal.steps[1] = {QStringLiteral("Step of %1").arg(step), samples::moment(step + 7)};
    goal.steps[4].doneAt = samples::moment(step + 8);
    goal.state = static_cast<GoalState>(step % 3);
    goal.doneAt = samples::moment(step + 9);
    goal.begunOn = day(round);
    goal.lookedOn = day(round + 7);
    goal.record = step;
    return goal;
}

inline PlannedTask task(int step, int round)
{
    PlannedTask task;
    task.day = day(round);
    task.block = static_cast<DayBlock>(step % 3);
    task.place = step % 5;
    task.kind = static_cast<ActivityKind>(step % 9);
    task.text = QStringLiteral("Task %1").arg(step);
    task.effort = static_cast<ActivityEffort>(step % 3);
    task.isForHead = step % 2 == 0;
    task.minutes = 5 + step % 400;
    task.state = static_cast<TaskState>(round % 3);
    task.activity = step;
    return task;
}

inline StoreOutcome run(int step, PlansRepository &plans)
{
    const int round = step / kKinds;
    const QDateTime at = samples::moment(step);
    switch (step % kKinds) {
    case 0:
    case 1: // told, then corrected
        return plans.saveNight(night(step, round), at);
    case 2: {
        SleepPlan plan;
        plan.rise = QTime(7, step % 60);
        plan.riseAt = at;
        if (round % 2 == 0) {
            plan.windDown = QTime(21, step % 60);
            plan.windDownAt = at;
        }
        if (round % 3 == 0) {
            plan.picks = {QStringLiteral("breath-4-8"), QStringLiteral("pick-%1").arg(round)};
            plan.picksAt = at;
        }
        return plans.saveSleepPlan(plan);
    }
    case 3: {
        SleepRule rule{0, QStringLiteral("rule-%1").arg(round), day(round), false};
        return plans.saveSleepRule(rule, at);
    }
    case 4: {
        SleepRule rule = plans.sleepRules().back();
        rule.isTried = round % 2 == 0;
        return plans.saveSleepRule(rule, at);
    }
    case 5: {
        Goal one = goal(step, round);
        return plans.saveGoal(one, at);
    }
    case 6: {
        Goal one = plans.goals().back();
        const qint64 id = one.id;
        one = goal(step, round);
        one.id = id;
        return plans.saveGoal(one, at);
    }
    case 7:
        return round % 3 == 0 ? plans.deleteGoal(plans.goals().front().id) : StoreOutcome::Ok;
    case 8: {
        PlannedTask one = task(step, round);
        return plans.saveTask(one, at);
    }
    case 9: {
        PlannedTask one = task(step, round);
        return plans.saveTask(one, at);
    }
    case 10: {
        std::vector<PlannedTask> both = plans.tasks(day(round), day(round));
        std::swap(both.front().place, both.back().place);
        both.front().minutes = 480;
        return plans.saveTasks(both, at);
    }
    default:
        if (round % 3 == 1) {
            return plans.deleteTask(plans.tasks(day(round), day(round)).front().id);
        }
        // Every fourth night is deleted.
        return round % 4 == 0 ? plans.deleteNight(day(round)) : StoreOutcome::Ok;
    }
}

/** Everything that is kept, as text. */
inline QString contentsOf(const PlansRepository &plans)
{
    QStringList lines;
    for (const SleepNight &night : plans.nights(QDate(2025, 1, 1), QDate(2100, 1, 1)))
        lines << QStringLiteral("night %1 %2 %3 %4 %5")
                     .arg(night.day.toString(Qt::ISODate), night.bed.toString(), QString::number(night.toSleep.count()),
                          night.wake.toString(), night.up.toString());
    const SleepPlan plan = plans.sleepPlan();
    lines << QStringLiteral("rise %1 %2, wind down %3 %4, picks %5 %6")
                 .arg(plan.rise.toString(), plan.riseAt.toUTC().toString(Qt::ISODate), plan.windDown.toString(),
                      plan.windDownAt.toUTC().toString(Qt::ISODate), plan.picks.join(u','),
                      plan.picksAt.toUTC().toString(Qt::ISODate));
    for (const SleepRule &rule : plans.sleepRules())
        lines << QStringLiteral("rule %1 %2 %3 %4")
                     .arg(QString::number(rule.id), rule.rule, rule.begunOn.toString(Qt::ISODate),
                          QString::number(rule.isTried));
    for (const Goal &goal : plans.goals()) {
        lines << QStringLiteral("goal %1 %2 %3 %4 %5 due %6 sure %7 %8 state %9")
                     .arg(QString::number(goal.id), goal.what, goal.target, QString::number(goal.amount), goal.unit,
                          goal.due.toString(Qt::ISODate), QString::number(goal.sure.value_or(-1)), goal.ifThen,
                          QString::number(static_cast<int>(goal.state)));
        lines << QStringLiteral("  done %1 begun %2 looked %3 record %4")
                     .arg(goal.doneAt.toUTC().toString(Qt::ISODate), goal.begunOn.toString(Qt::ISODate),
                          goal.lookedOn.toString(Qt::ISODate), QString::number(goal.record));
        for (const GoalStep &step : goal.steps)
            lines << QStringLiteral("  step %1 %2").arg(step.text, step.doneAt.toUTC().toString(Qt::ISODate));
    }
    for (const PlannedTask &task : plans.tasks(QDate(2025, 1, 1), QDate(2100, 1, 1)))
        lines << QStringLiteral("task %1 %2 block %3 place %4 %5 %6 %7 head %8 %9 min")
                     .arg(QString::number(task.id), task.day.toString(Qt::ISODate),
                          QString::number(static_cast<int>(task.block)), QString::number(task.place), nameOf(task.kind),
                          task.text, nameOf(task.effort), QString::number(task.isForHead),
                          QString::number(task.minutes))
              << QStringLiteral("  state %1 activity %2")
                     .arg(QString::number(static_cast<int>(task.state)), QString::number(task.activity));
    return lines.join(u'\n');
}

} // namespace evenpace::planssteps

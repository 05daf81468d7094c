// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/goals.h"
#include "domain/planner.h"
#include "domain/repositories.h"
#include "domain/sleep.h"

namespace evenpace {

/** What a person plans ahead, and how it went: nights, goals, the tasks of a day. One call is one transaction; when it
 *  returns Ok it is on disk. */
class PlansRepository
{
public:
    virtual ~PlansRepository() = default;

    // Sleep
    /** Those told, from `first` to `last`, in the order of their days. */
    [[nodiscard]] virtual std::vector<SleepNight> nights(const QDate &first, const QDate &last) const = 0;
    /** The latest one told before that of `day`. */
    [[nodiscard]] virtual std::optional<SleepNight> nightBefore(const QDate &day) const = 0;
    /** Writes the night of its day. One with a time that is none is Failed. */
    [[nodiscard]] virtual StoreOutcome saveNight(const SleepNight &night, const QDateTime &at) = 0;
    /** For good: afterwards it stands in no file. */
    [[nodiscard]] virtual StoreOutcome deleteNight(const QDate &day) = 0;
    [[nodiscard]] virtual SleepPlan sleepPlan() const = 0;
    /** Writes each part that has a moment. */
    [[nodiscard]] virtual StoreOutcome saveSleepPlan(const SleepPlan &plan) = 0;
    /** In the order begun. */
    [[nodiscard]] virtual std::vector<SleepRule> sleepRules() const = 0;
    /** Id 0: a new one, and sets its id; else changes whether it was tried. */
    [[nodiscard]] virtual StoreOutcome saveSleepRule(SleepRule &rule, const QDateTime &at) = 0;

    // Goals
    /** In the order made. */
    [[nodiscard]] virtual std::vector<Goal> goals() const = 0;
    /** Id 0: a new one, and sets its id; else writes all of it anew. If it is the one for now, the one before waits. One
     *  without a name is Failed. */
    [[nodiscard]] virtual StoreOutcome saveGoal(Goal &goal, const QDateTime &at) = 0;
    /** For good. */
    [[nodiscard]] virtual StoreOutcome deleteGoal(qint64 id) = 0;

    // The tasks of a day
    /** By day, block and place. */
    [[nodiscard]] virtual std::vector<PlannedTask> tasks(const QDate &first, const QDate &last) const = 0;
    /** Id 0: a new one, and sets its id; else writes all of it anew. */
    [[nodiscard]] virtual StoreOutcome saveTask(PlannedTask &task, const QDateTime &at) = 0;
    /** Stored ones, together. */
    [[nodiscard]] virtual StoreOutcome saveTasks(const std::vector<PlannedTask> &tasks, const QDateTime &at) = 0;
    /** For good. */
    [[nodiscard]] virtual StoreOutcome deleteTask(qint64 id) = 0;
};

} // namespace evenpace

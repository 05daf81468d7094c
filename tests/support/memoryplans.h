// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/plansrepository.h"

#include <map>

namespace evenpace {

/** The whole interface of what is planned ahead, in memory. `setOutcome` makes every write from then on end that way and
 *  change nothing. */
class MemoryPlans : public PlansRepository
{
public:
    void setOutcome(StoreOutcome outcome) { m_outcome = outcome; }

    [[nodiscard]] std::vector<SleepNight> nights(const QDate &first, const QDate &last) const override;
    [[nodiscard]] std::optional<SleepNight> nightBefore(const QDate &day) const override;
    [[nodiscard]] StoreOutcome saveNight(const SleepNight &night, const QDateTime &at) override;
    [[nodiscard]] StoreOutcome deleteNight(const QDate &day) override;
    [[nodiscard]] SleepPlan sleepPlan() const override { return m_sleepPlan; }
    [[nodiscard]] StoreOutcome saveSleepPlan(const SleepPlan &plan) override;
    [[nodiscard]] std::vector<SleepRule> sleepRules() const override { return m_sleepRules; }
    [[nodiscard]] StoreOutcome saveSleepRule(SleepRule &rule, const QDateTime &at) override;
    [[nodiscard]] std::vector<Goal> goals() const override;
    [[nodiscard]] StoreOutcome saveGoal(Goal &goal, const QDateTime &at) override;
    [[nodiscard]] StoreOutcome deleteGoal(qint64 id) override;
    [[nodiscard]] std::vector<PlannedTask> tasks(const QDate &first, const QDate &last) const override;
    [[nodiscard]] StoreOutcome saveTask(PlannedTask &task, const QDateTime &at) override;
    [[nodiscard]] StoreOutcome saveTasks(const std::vector<PlannedTask> &tasks, const QDateTime &at) override;
    [[nodiscard]] StoreOutcome deleteTask(qint64 id) override;

private:
    std::map<qint64, Goal> m_goals;
    std::map<qint64, PlannedTask> m_tasks;
    std::map<QDate, SleepNight> m_nights;
    SleepPlan m_sleepPlan;
    std::vector<SleepRule> m_sleepRules;
    StoreOutcome m_outcome = StoreOutcome::Ok;
};

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#include "support/memoryplans.h"

#include <algorithm>
#include <tuple>

namespace evenpace {

std::vector<SleepNight> MemoryPlans::nights(const QDate &first, const QDate &last) const
{
    std::vector<SleepNight> list;
    for (const auto &[day, night] : m_nights) {
        if (day >= first && day <= last)
            list.push_back(night);
    }
    return list;
}

std::optional<SleepNight> MemoryPlans::nightBefore(const QDate &day) const
{
    const auto after = m_nights.lower_bound(day);
    return after == m_nights.begin() ? std::nullopt : std::optional(std::prev(after)->second);
}

StoreOutcome MemoryPlans::saveNight(const SleepNight &night, const QDateTime &)
{
    if (m_outcome != StoreOutcome::Ok)
        return m_outcome;
    if (!night.day.isValid() || !night.bed.isValid() || !night.wake.isValid() || !night.up.isValid())
        return StoreOutcome::Failed;
    m_nights[night.day] = night;
    return StoreOutcome::Ok;
}

StoreOutcome MemoryPlans::deleteNight(const QDate &day)
{
    if (m_outcome != StoreOutcome::Ok)
        return m_outcome;
    return m_nights.erase(day) > 0 ? StoreOutcome::Ok : StoreOutcome::NotFound;
}

StoreOutcome MemoryPlans::saveSleepPlan(const SleepPlan &plan)
{
    if (m_outcome != StoreOutcome::Ok)
        return m_outcome;
    if (plan.riseAt.isValid()) {
        m_sleepPlan.rise = plan.rise;
        m_sleepPlan.riseAt = plan.riseAt;
    }
    if (plan.windDownAt.isValid()) {
        m_sleepPlan.windDown = plan.windDown;
        m_sleepPlan.windDownAt = plan.windDownAt;
    }
    if (plan.picksAt.isValid()) {
        m_sleepPlan.picks = plan.picks;
        m_sleepPlan.picksAt = plan.picksAt;
    }
    return StoreOutcome::Ok;
}

StoreOutcome MemoryPlans::saveSleepRule(SleepRule &rule, const QDateTime &)
{
    if (m_outcome != StoreOutcome::Ok)
        return m_outcome;
    if (rule.id == 0) {
        rule.id = static_cast<qint64>(m_sleepRules.size()) + 1;
        m_sleepRules.push_back(rule);
        return StoreOutcome::Ok;
    }
    const auto found = std::find_if(m_sleepRules.begin(), m_sleepRules.end(),
                                    [&](const SleepRule &one) { return one.id == rule.id; });
    if (found == m_sleepRules.end())
        return StoreOutcome::NotFound;
    found->isTried = rule.isTried;
    return StoreOutcome::Ok;
}

std::vector<Goal> MemoryPlans::goals() const
{
    std::vector<Goal> list;
    for (const auto &entry : m_goals)
        list.push_back(entry.second);
    return list;
}

StoreOutcome MemoryPlans::saveGoal(Goal &goal, const QDateTime &)
{
    if (m_outcome != StoreOutcome::Ok)
        return m_outcome;
    if (goal.what.trimmed().isEmpty())
        return StoreOutcome::Failed;
    if (goal.id != 0 && !m_goals.contains(goal.id))
        return StoreOutcome::NotFound;
    // As in SQLite, the number of what was deleted last is given anew.
    if (goal.id == 0)
        goal.id = m_goals.empty() ? 1 : m_goals.rbegin()->first + 1;
    for (auto &[id, other] : m_goals) {
        if (goal.state == GoalState::Active && other.state == GoalState::Active && id != goal.id)
            other.state = GoalState::Waiting;
    }
    m_goals[goal.id] = goal;
    return StoreOutcome::Ok;
}

StoreOutcome MemoryPlans::deleteGoal(qint64 id)
{
    if (m_outcome != StoreOutcome::Ok)
        return m_outcome;
    return m_goals.erase(id) > 0 ? StoreOutcome::Ok : StoreOutcome::NotFound;
}

std::vector<PlannedTask> MemoryPlans::tasks(const QDate &first, const QDate &last) const
{
    std::vector<PlannedTask> list;
    for (const auto &entry : m_tasks) {
        if (entry.second.day >= first && entry.second.day <= last)
            list.push_back(entry.second);
    }
    std::stable_sort(list.begin(), list.end(), [](const PlannedTask &one, const PlannedTask &two) {
        return std::tuple(one.day, one.block, one.place) < std::tuple(two.day, two.block, two.place);
    });
    return list;
}

StoreOutcome MemoryPlans::saveTask(PlannedTask &task, const QDateTime &)
{
    if (m_outcome != StoreOutcome::Ok)
        return m_outcome;
    if (task.id != 0 && !m_tasks.contains(task.id))
        return StoreOutcome::NotFound;
    if (task.id == 0)
        task.id = m_tasks.empty() ? 1 : m_tasks.rbegin()->first + 1;
    m_tasks[task.id] = task;
    return StoreOutcome::Ok;
}

StoreOutcome MemoryPlans::saveTasks(const std::vector<PlannedTask> &tasks, const QDateTime &)
{
    if (m_outcome != StoreOutcome::Ok)
        return m_outcome;
    for (const PlannedTask &task : tasks) {
        if (!m_tasks.contains(task.id))
            return StoreOutcome::NotFound;
    }
    for (const PlannedTask &task : tasks)
        m_tasks[task.id] = task;
    return StoreOutcome::Ok;
}

StoreOutcome MemoryPlans::deleteTask(qint64 id)
{
    if (m_outcome != StoreOutcome::Ok)
        return m_outcome;
    return m_tasks.erase(id) > 0 ? StoreOutcome::Ok : StoreOutcome::NotFound;
}

} // namespace evenpace

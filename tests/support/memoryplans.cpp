// SPDX-License-Identifier: Apache-2.0
#include "support/memoryplans.h"

#include <algorithm>

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

} // namespace evenpace

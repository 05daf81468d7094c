// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/repositories.h"
#include "domain/sleep.h"

namespace evenpace {

/** What a person plans ahead, and how it went: nights. One call is one transaction; when it returns Ok it is on disk. */
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
};

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/diary.h"
#include "domain/goals.h"
#include "domain/measures.h"
#include "domain/planner.h"
#include "domain/records.h"
#include "domain/sleep.h"

#include <optional>
#include <vector>

namespace evenpace::cli {

struct DemoRequest
{
    int days = 1;
    quint32 seed = 1;
    QDate lastDay;
};

/** A made-up person's days, everything in the order told. */
struct DemoLife
{
    /** How a session was later on. */
    struct Later
    {
        size_t session = 0; ///< place in `sessions`
        std::optional<int> pain2h; ///< 0-10
        std::optional<MorningAfter> morning;
        QDateTime at; ///< UTC
    };
    std::vector<SessionRecord> sessions; ///< all ended
    std::vector<Later> later;
    std::vector<DiaryEvent> events; ///< the first day's questions, and what felt fine in the days after it
    std::vector<MorningCheckIn> checkIns;
    std::vector<DayChoice> choices;
    std::vector<Activity> activities;
    std::vector<SleepNight> nights;
    std::vector<Goal> goals; ///< one that is done, one for now
    std::vector<PlannedTask> tasks; ///< of the day after the last one
    std::vector<Measurement> measurements; ///< questionnaires as they were offered
};

/** When a check-in or a choice of that day was told. */
[[nodiscard]] QDateTime demoMorning(const QDate &day);

/**
 * A person who follows a program again and again. There are good and bad weeks, flares of a few days, days on which
 * nothing was done or told, sessions made gentler, cut short or partly left out, and ratings that go with how the day
 * was. A pure function: the same request gives the same life.
 */
[[nodiscard]] DemoLife demoLife(const Library &library, const Program &program, const DemoRequest &request);

} // namespace evenpace::cli

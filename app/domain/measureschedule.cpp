// SPDX-License-Identifier: Apache-2.0
#include "domain/measureschedule.h"

#include <algorithm>

namespace evenpace {

namespace {

bool isPutOffAgainAndAgain(const MeasureTurns &turns)
{
    return turns.size() >= static_cast<size_t>(kSkipsInARow)
        && std::all_of(turns.begin(), turns.begin() + kSkipsInARow, [](const MeasureTurn &turn) {
               return turn.outcome == Measurement::Outcome::Skipped;
           });
}

} // namespace

int intervalOf(Measure measure)
{
    switch (measure) {
    case Measure::Peg:
        return kWeekly;
    case Measure::Psfs:
    case Measure::Phq2:
    case Measure::Gad2:
    case Measure::Pgic:
        return kFourWeekly;
    case Measure::Wpi:
        break;
    }
    return kTwelveWeekly;
}

int firstAfter(Measure measure)
{
    switch (measure) {
    case Measure::Peg:
        return 1;
    case Measure::Psfs:
        return 3;
    case Measure::Phq2:
        return 5;
    case Measure::Gad2:
        return 9;
    case Measure::Wpi:
        return 11;
    case Measure::Pgic:
        break;
    }
    // It asks how one is since the beginning.
    return kFourWeekly;
}

MeasureTurns turnsOf(const std::vector<Measurement> &newestFirst)
{
    MeasureTurns turns;
    for (const Measurement &measurement : newestFirst)
        turns.push_back({measurement.day, measurement.outcome});
    return turns;
}

bool isToGoOn(const MeasureTurns &turns, const QDate &today)
{
    return !turns.empty() && turns.front().outcome == Measurement::Outcome::Open && turns.front().day <= today
        && turns.front().day.daysTo(today) <= kGoOnDays;
}

int offerDaysOf(Measure measure)
{
    return measure == Measure::Peg ? 3 : 7;
}

QDate dueOn(Measure measure, const QDate &firstDay, const MeasureTurns &turns, const QDate &today)
{
    int interval = intervalOf(measure);
    QDate due = firstDay.addDays(firstAfter(measure));
    // A turn of a day to come was told while the clock was wrong.
    const auto last = std::find_if(turns.begin(), turns.end(), [&](const MeasureTurn &turn) { return turn.day <= today; });
    if (last != turns.end()) {
        interval *= isPutOffAgainAndAgain(turns) ? 2 : 1;
        due = last->day.addDays(interval);
    }
    // A turn that was neither taken nor put off is over after some days, like one that was put off.
    while (due.addDays(offerDaysOf(measure)) <= today)
        due = due.addDays(interval);
    return due;
}

std::optional<MeasureOffer> offerOn(const QDate &today, const QDate &firstDay,
                                    const std::map<Measure, MeasureTurns> &turns, bool isQuiet)
{
    if (isQuiet || !firstDay.isValid())
        return std::nullopt;
    std::optional<Measure> longestDue;
    QDate since;
    bool isTooSoon = false;
    for (const Measure measure : kMeasures) {
        const auto told = turns.find(measure);
        const MeasureTurns own = told == turns.end() ? MeasureTurns() : told->second;
        if (isToGoOn(own, today))
            return MeasureOffer{measure, true};
        isTooSoon = isTooSoon || (!own.empty() && own.front().day <= today && own.front().day.daysTo(today) < kDaysBetweenSets);
        const QDate due = dueOn(measure, firstDay, own, today);
        if (due <= today && (!longestDue || due < since)) {
            longestDue = measure;
            since = due;
        }
    }
    return longestDue && !isTooSoon ? std::optional(MeasureOffer{*longestDue, false}) : std::nullopt;
}

} // namespace evenpace

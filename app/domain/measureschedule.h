// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/measures.h"

#include <map>

/**
 * When which questions are offered. Weekly, every four weeks or every twelve (evidence 7); quietly: one set at most on a
 * day and none on the day after, never on a hard day, and what is put off comes with its next turn. All numbers but the
 * intervals are [DESIGN]. Pure functions.
 */
namespace evenpace {

inline constexpr int kWeekly = 7; ///< days, as the others
inline constexpr int kFourWeekly = 28;
inline constexpr int kTwelveWeekly = 84;
/** A set that was begun is gone on with for so many days; then it stays as it is, for it asks about a week. */
inline constexpr int kGoOnDays = 2;
/** From the day of one set to the next offer. */
inline constexpr int kDaysBetweenSets = 2;
/** So many turns put off in a row make the measure come half as often. */
inline constexpr int kSkipsInARow = 3;

[[nodiscard]] int intervalOf(Measure measure);
/** Days after the first day of all on which it is first due. Never 0: the first day has questions enough. */
[[nodiscard]] int firstAfter(Measure measure);

/** One of the times that a measure had its turn. */
struct MeasureTurn {
    QDate day;
    Measurement::Outcome outcome = Measurement::Outcome::Done;
    friend bool operator==(const MeasureTurn &, const MeasureTurn &) = default;
};
/** The newest first; kSkipsInARow of them are enough. */
using MeasureTurns = std::vector<MeasureTurn>;
[[nodiscard]] MeasureTurns turnsOf(const std::vector<Measurement> &newestFirst);

/** Its last turn is open and still about these days. */
[[nodiscard]] bool isToGoOn(const MeasureTurns &turns, const QDate &today);
/** So many days it is offered when it is due; then this turn is over, and the next one comes an interval later. PEG: three
 *  reminders at most (specification README 3). */
[[nodiscard]] int offerDaysOf(Measure measure);
/** The day from which on it is due: today or before while it is offered, else its next turn. */
[[nodiscard]] QDate dueOn(Measure measure, const QDate &firstDay, const MeasureTurns &turns, const QDate &today);

struct MeasureOffer {
    Measure measure = Measure::Peg;
    bool goesOn = false; ///< it was begun already
    friend bool operator==(const MeasureOffer &, const MeasureOffer &) = default;
};
/** What is offered today, if anything. `isQuiet`: a bad day, a flare, movement stopped, or other questions today. A set
 *  that was begun comes before all others; else the one that is due longest. */
[[nodiscard]] std::optional<MeasureOffer> offerOn(const QDate &today, const QDate &firstDay,
                                                  const std::map<Measure, MeasureTurns> &turns, bool isQuiet);

} // namespace evenpace

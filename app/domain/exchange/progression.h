// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/diary.h"
#include "domain/records.h"

#include <map>
#include <vector>

/** How far a therapist's program has grown, from what was done of it. Pure. */
namespace evenpace::exchange {

/** A session with its items, and what was told of the next morning. */
struct LookedBack
{
    SessionRecord record;
    std::optional<int> painNextMorning; ///< 0-10, of the check-in of the day after
    std::optional<MorningAfter> morning;
};

/**
 * Percent of the written dose of each item that has grown; all others are at 100. `sessions` in the order done.
 *
 * An item rises by `percent` of what is written once it was done as planned, in at least its written dose, in
 * `afterSessions` sessions since its last rise. Only a session that came to its end without easing off counts, and only
 * where effort, pain before and pain the next morning are known and within the bounds. A worse morning, or pain that rose
 * by more than `mostPainRise`, begins the counting of all items anew: what is not known, and what went badly, raises
 * nothing.
 */
[[nodiscard]] std::map<QString, int> growthOf(const Program &program, const std::vector<LookedBack> &sessions,
                                              const Library &library);

} // namespace evenpace::exchange

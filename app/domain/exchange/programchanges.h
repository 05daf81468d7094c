// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/program.h"

#include <vector>

/** What a new version of a program has otherwise than the one before. */
namespace evenpace::exchange {

/** One difference. Which of the values are set follows from `kind`; the words are made in app/ui. */
struct ProgramChange
{
    enum class Kind {
        Name,
        Weeks, ///< numbers: before and after
        SessionsAWeek, ///< numbers: of the first week
        Schedule, ///< other days or an other order, as many sessions
        MinutesADay, ///< ceilings: numbers in whole minutes, 0 for none
        SessionsADay,
        RestBetween, ///< in minutes
        Effort,
        Growth, ///< percent a week
        Frozen, ///< numbers 0 and 1
        Progression, ///< other rules for growing, or none
        StopRules,
        Notes,
        SessionNew, ///< `session`
        SessionGone,
        SessionName, ///< `session`, its new name
        SessionTime, ///< `session`: other time of the day
        ItemNew, ///< `session` and `after`
        ItemGone, ///< `session` and `before`
        ItemDose, ///< both items, the same for those that follow
        ItemLength,
        ItemTempo,
        ItemSide,
        ItemGrades, ///< its form on flare days or good days
        ItemNote,
        ItemStopRule,
        ItemSwaps,
        ItemPicture, ///< or sound
        ItemOrder ///< `session`: the same items in another order
    };
    Kind kind = Kind::Name;
    QString session; ///< name as it is now, or as it was for one that is gone
    std::optional<ProgramItem> before;
    std::optional<ProgramItem> after;
    int from = 0;
    int to = 0;
    friend bool operator==(const ProgramChange &, const ProgramChange &) = default;
};

/** Those of the whole program first, then session by session in the order of the new version. Sessions are the same by
 *  their ids, items by theirs and their place among those of that id. Empty for two that say the same. */
[[nodiscard]] std::vector<ProgramChange> changesBetween(const AssignedProgram &before, const AssignedProgram &after);

} // namespace evenpace::exchange

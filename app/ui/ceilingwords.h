// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/dayplan.h"

#include <QDateTime>
#include <QStringList>

/** What is said where the day's ceilings stand before something: to start it now, or to add it to today. */
namespace evenpace::ceilingwords {

/** What stands in the way; `now` UTC. */
[[nodiscard]] QString title(const DayPlan &plan, const QDateTime &now);
[[nodiscard]] QString text(const DayPlan &plan);
[[nodiscard]] QString waitText(const DayPlan &plan);
[[nodiscard]] QString goOnText(const DayPlan &plan);

// Adding it would make the day too full: what it would be, and what could make the room.
[[nodiscard]] QString overTitle(const DayAddition &addition);
[[nodiscard]] QString overText(const DayAddition &addition, int sessionsADay);
/** The name of a session as it is shown. */
[[nodiscard]] QString swapName(const DayAddition::Swap &swap);
/** "Swap with Calf and legs", in the order of `swaps`. */
[[nodiscard]] QStringList swapTexts(const DayAddition &addition);

} // namespace evenpace::ceilingwords

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/sleep.h"

#include <QString>

/** The words about a set time in bed. Pure functions. */
namespace evenpace::sleepwords {

/** The condition that the exercise and the person's cautions name together, in words; empty if there is none. */
[[nodiscard]] QString conditionOf(const MindExercise &exercise, const QStringList &cautions);
/** Why it is closed, or how long and from when to when it is this week. `length` and `rise` count where it is open;
 *  without them it says what is needed first. */
[[nodiscard]] QString windowText(sleep::WindowLock lock, const QString &condition,
                                 std::optional<std::chrono::minutes> length, const QTime &rise);

} // namespace evenpace::sleepwords

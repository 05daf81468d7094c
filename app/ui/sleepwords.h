// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/sleep.h"

#include <QString>

/** The words about a set time in bed. Pure functions. */
namespace evenpace::sleepwords {

/** The condition that the exercise and the person's cautions name together, in words; empty if there is none. */
[[nodiscard]] QString conditionOf(const MindExercise &exercise, const QStringList &cautions);
/** Why it is closed; where it is open, that the times are set with a therapist. The app itself proposes none. */
[[nodiscard]] QString windowText(sleep::WindowLock lock, const QString &condition);
/** Of a week of so many nights: what to take to a professional. */
[[nodiscard]] QString talkText(const mindresults::Night &week, int nights);
/** What has to be told first, for a set time in bed does not go with it. */
[[nodiscard]] QStringList talkPoints();

} // namespace evenpace::sleepwords

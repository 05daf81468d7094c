// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/library.h"

namespace evenpace {

/** Silence between the sentences of a script, percent of what is written. */
inline constexpr int kShorterSilence = 60;
inline constexpr int kLongerSilence = 150;

/** About how long a sentence is heard, spoken slowly. */
[[nodiscard]] Milliseconds sentenceLength(const QString &sentence);

/**
 * The script with its silences at `percent` of their length, its sentences as long as they are. The first silence stays,
 * as the announcement is heard in it. None gets shorter than 1.5 s, nor by lengthening longer than a minute.
 */
[[nodiscard]] Script paced(const Script &script, int percent);

} // namespace evenpace

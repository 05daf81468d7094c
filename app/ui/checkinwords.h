// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/diary.h"

#include <QString>
#include <QStringList>

/** The words of a morning: what each number and each area means to people. */
namespace evenpace::checkinwords {

inline constexpr int kMostFelt = 10; ///< of a rating
inline constexpr int kMostSleep = 4;

/** Words for pain and for fatigue, from 0 to 10 (design 10.2). */
[[nodiscard]] QStringList painWords();
[[nodiscard]] QStringList fatigueWords();
/** "Very badly" to "Very well", from 0 to 4. */
[[nodiscard]] QStringList sleepWords();
/** "Left shoulder". Left and right are the person's own. */
[[nodiscard]] QString areaName(BodyArea area);
/** The 19 areas from the head down, by their names in storage, and what they are called. */
[[nodiscard]] QStringList areaIds();
[[nodiscard]] QStringList areaNames();
/** Those that are marked, by their names in storage; and as a text. */
[[nodiscard]] QStringList markedIds(const BodyAreas &areas);
[[nodiscard]] QString markedText(const BodyAreas &areas);
/** The answers to how a session left a person, in the order of MorningAfter. */
[[nodiscard]] QStringList morningWords();

} // namespace evenpace::checkinwords

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/library.h"

#include <QString>
#include <QStringList>

/** Warning signs, conditions and what they change, in our own plain words (evidence 3.5 and 3.6). Never a diagnosis. */
namespace evenpace::safetywords {

/** Levels of evidence 3.6, the most pressing first. */
enum class Level { Emergency, SameDay, Soon, PauseItem };

/** The id a level is told under in RedFlagTold. */
[[nodiscard]] QString idOf(Level level);
/** "Call for help now". */
[[nodiscard]] QString title(Level level);
/** What to do, in one to three short sentences. */
[[nodiscard]] QString action(Level level);
[[nodiscard]] QStringList signs(Level level);

/** The six lines of the safety check, in the order shown. */
[[nodiscard]] QStringList checkLines();
/** Names of icons beside them. */
[[nodiscard]] QStringList checkIcons();
/** Which of what the lines ask for needs help at once, and which a doctor. */
[[nodiscard]] QStringList checkLinesForNow();
[[nodiscard]] QStringList checkLinesForDoctor();

/** What a condition of the second page is called; `id` is one of safetyConditions(). */
[[nodiscard]] QString condition(const QString &id);
/** What ticked conditions change, one sentence each, with how many movements are left out. */
[[nodiscard]] QStringList changes(const QStringList &conditions, const QStringList &cautions, const Library &library);

} // namespace evenpace::safetywords

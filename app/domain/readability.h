// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

/** How easy an English text is to read, and whether it is kind: for everything that people read. */
namespace evenpace::readability {

inline constexpr double kHighestGrade = 6.0;
/** Below this a single long word decides the grade, so shorter texts are judged together with their item. */
inline constexpr qsizetype kFewestWordsToGrade = 10;
inline constexpr qsizetype kLongestSentence = 90; ///< characters

[[nodiscard]] QStringList wordsOf(const QString &text);
[[nodiscard]] QStringList sentencesOf(const QString &text);
/** Vowel groups, without the silent e; at least one. */
[[nodiscard]] int syllablesOf(const QString &word);
/** Flesch-Kincaid: 0.39 words a sentence + 11.8 syllables a word - 15.59, in years of school. */
[[nodiscard]] double gradeOf(const QString &text);
/** The first word that hurts, blames or promises; empty: none. */
[[nodiscard]] QString unkindWord(const QString &text);
/** Only letters and stops: the voice can say it as it is written. */
[[nodiscard]] bool canBeSaid(const QString &text);

} // namespace evenpace::readability

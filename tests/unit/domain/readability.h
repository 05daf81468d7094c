// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <algorithm>

/** How easy a text is to read, and whether it is kind: for the tests of everything that people read. */
namespace evenpace::readability {

inline constexpr double kHighestGrade = 6.0;
/** Below this a single long word decides the grade, so shorter texts are judged together with their item. */
inline constexpr qsizetype kFewestWordsToGrade = 10;
inline constexpr qsizetype kLongestSentence = 90;

inline QStringList wordsOf(const QString &text)
{
    static const QRegularExpression notLetters(QStringLiteral("[^A-Za-z0-9'’]+"));
    return text.split(notLetters, Qt::SkipEmptyParts);
}

inline QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression ends(QStringLiteral("[.?!]+(\\s+|$)"));
    return text.split(ends, Qt::SkipEmptyParts);
}

/** Vowel groups, without the silent e; at least one. */
inline int syllablesOf(const QString &word)
{
    QString letters = word.toLower();
    static const QRegularExpression silentEnd(QStringLiteral("(?<![aeiouyl])(e|es|ed)$|(?<=[aeiouy]l)(e|es|ed)$"));
    static const QRegularExpression soundedEnd(QStringLiteral("([td]ed|[sxzcg]es|[cs]hes)$"));
    if (!soundedEnd.match(letters).hasMatch())
        letters.remove(silentEnd);
    static const QRegularExpression vowels(QStringLiteral("[aeiouy]+"));
    auto groups = vowels.globalMatch(letters);
    int count = 0;
    for (; groups.hasNext(); groups.next())
        ++count;
    return std::max(count, 1);
}

/** Flesch-Kincaid: 0.39 words a sentence + 11.8 syllables a word - 15.59, in years of school. */
inline double gradeOf(const QString &text)
{
    const QStringList words = wordsOf(text);
    int syllables = 0;
    for (const QString &word : words)
        syllables += syllablesOf(word);
    const auto count = static_cast<double>(std::max<qsizetype>(words.size(), 1));
    const auto sentences = static_cast<double>(std::max<qsizetype>(sentencesOf(text).size(), 1));
    return 0.39 * count / sentences + 11.8 * syllables / count - 15.59;
}

/** The first word that hurts, blames or promises; empty: none. */
inline QString unkindWord(const QString &text)
{
    static const QRegularExpression unkind(
        QStringLiteral(
            "\\b(great job|well done|don't give up|give up|you missed|missed|fail|fails|failed|failure|streak|push "
            "through"
            "|behind|no pain,? no gain|lazy|should|must try|try harder|weakness of will|bad posture|wrong"
            "|cure|cures|cured|heal|heals|healed|guarantee|guaranteed|pain-free|painless|always works|fix|fixes)\\b|!"),
        QRegularExpression::CaseInsensitiveOption);
    return unkind.match(text).captured();
}

/** Only letters and stops: the voice can say it as it is written. */
inline bool canBeSaid(const QString &text)
{
    static const QRegularExpression speakable(QStringLiteral("^[A-Za-z ,.?:'-]+$"));
    return speakable.match(text).hasMatch();
}

} // namespace evenpace::readability

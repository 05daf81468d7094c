// SPDX-License-Identifier: Apache-2.0
#include "domain/readability.h"

#include <QRegularExpression>

#include <algorithm>

namespace evenpace::readability {

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression notLetters(QStringLiteral("[^A-Za-z0-9'’]+"));
    return text.split(notLetters, Qt::SkipEmptyParts);
}

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression ends(QStringLiteral("[.?!]+(\\s+|$)"));
    return text.split(ends, Qt::SkipEmptyParts);
}

int syllablesOf(const QString &word)
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

double gradeOf(const QString &text)
{
    const QStringList words = wordsOf(text);
    int syllables = 0;
    for (const QString &word : words)
        syllables += syllablesOf(word);
    const auto count = static_cast<double>(std::max<qsizetype>(words.size(), 1));
    const auto sentences = static_cast<double>(std::max<qsizetype>(sentencesOf(text).size(), 1));
    return 0.39 * count / sentences + 11.8 * syllables / count - 15.59;
}

QString unkindWord(const QString &text)
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

bool canBeSaid(const QString &text)
{
    static const QRegularExpression speakable(QStringLiteral("^[A-Za-z ,.?:'-]+$"));
    return speakable.match(text).hasMatch();
}

} // namespace evenpace::readability

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>

/**
 * Phrases that point to thoughts of dying or of self-harm, from a dated list that ships with the app (evidence 6.5). What
 * somebody wrote is looked at on the device, while it is kept, and nowhere else; a hit shows help and changes nothing.
 */
namespace evenpace {

struct CrisisPhrases
{
    QDate dated; ///< when the list was written or last looked through
    QDate verifyBy; ///< it has to be looked through again by then
    std::map<QString, QStringList> languages; ///< phrases by language ("en"), as plainWords() writes them
    /** What begins with one of them and means something else: "do not want to live alone". By language, too. */
    std::map<QString, QStringList> harmless;
};

/** Nothing unless every part of the list is right; `problem` says the first thing that is not. */
[[nodiscard]] std::optional<CrisisPhrases> crisisPhrasesFromJson(const QByteArray &json, QString *problem = nullptr);

/** The words of a text, small, with one blank between them: no apostrophes, and anything else that is no letter and no
 *  digit parts words. "I can’t  GO on…" is "i cant go on". */
[[nodiscard]] QString plainWords(const QString &text);

/** One of the phrases, of whichever language, stands in the text as whole words, and not only as the beginning of a
 *  harmless one. */
[[nodiscard]] bool mentionsCrisis(const QString &text, const CrisisPhrases &phrases);

} // namespace evenpace

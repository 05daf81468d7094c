// SPDX-License-Identifier: Apache-2.0
#include "domain/crisisphrases.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenpace {

namespace {

constexpr int kFormat = 1;

/** Straight, curly, and what keyboards put in their place. */
bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u2018' || c == u'\u02BC' || c == u'`' || c == u'\u00B4';
}

QDate dayOf(const QJsonObject &object, const QString &key)
{
    return QDate::fromString(object[key].toString(), Qt::ISODate);
}

/** Phrases by language; `problem` says the first thing that is not right. */
std::map<QString, QStringList> listsOf(const QJsonObject &object, QString *problem)
{
    std::map<QString, QStringList> lists;
    const auto fail = [problem](const QString &text) {
        if (problem->isEmpty())
            *problem = text;
    };
    for (auto it = object.begin(); it != object.end(); ++it) {
        QStringList &list = lists[it.key()];
        const QJsonArray entries = it.value().toArray();
        for (const QJsonValue &entry : entries) {
            const QString phrase = entry.toString();
            if (phrase.isEmpty() || plainWords(phrase) != phrase)
                fail(u"\"%1\" is not written as it is compared"_s.arg(phrase));
            if (list.contains(phrase))
                fail(u"\"%1\" stands there twice"_s.arg(phrase));
            list << phrase;
        }
        if (list.isEmpty())
            fail(u"%1 has no phrases"_s.arg(it.key()));
    }
    return lists;
}

} // namespace

std::optional<CrisisPhrases> crisisPhrasesFromJson(const QByteArray &json, QString *problem)
{
    const auto fail = [problem](const QString &text) {
        if (problem)
            *problem = text;
        return std::nullopt;
    };
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return fail(u"not a JSON object"_s);
    const QJsonObject top = document.object();
    const QStringList known{u"format"_s, u"dated"_s, u"verify_by"_s, u"note"_s, u"languages"_s, u"harmless"_s};
    for (const QString &key : top.keys()) {
        if (!known.contains(key))
            return fail(u"%1 is not known"_s.arg(key));
    }
    if (top[u"format"].toInt() != kFormat)
        return fail(u"format is not known"_s);
    CrisisPhrases phrases{dayOf(top, u"dated"_s), dayOf(top, u"verify_by"_s), {}, {}};
    if (!phrases.dated.isValid() || !phrases.verifyBy.isValid() || phrases.verifyBy <= phrases.dated)
        return fail(u"verify_by is not after dated"_s);
    QString wrong;
    phrases.languages = listsOf(top[u"languages"].toObject(), &wrong);
    phrases.harmless = listsOf(top[u"harmless"].toObject(), &wrong);
    if (!wrong.isEmpty())
        return fail(wrong);
    if (phrases.languages.empty())
        return fail(u"no languages"_s);
    for (const auto &[language, list] : phrases.harmless) {
        for (const QString &harmless : list) {
            const auto begins = [&](const QString &phrase) { return harmless.startsWith(phrase + u' '); };
            const auto found = phrases.languages.find(language);
            if (found == phrases.languages.end() || std::none_of(found->second.begin(), found->second.end(), begins))
                return fail(u"\"%1\" begins with no phrase"_s.arg(harmless));
        }
    }
    return phrases;
}

QString plainWords(const QString &text)
{
    // Before the letters are made plain, which would take an accent that stands for an apostrophe apart.
    QString joined = text;
    joined.removeIf([](QChar c) { return isApostrophe(c) || c.category() == QChar::Other_Format; });
    QString words;
    for (const QChar c : joined.normalized(QString::NormalizationForm_KC).toLower()) {
        if (c.isLetterOrNumber() || c.isMark())
            words += c;
        else if (!words.isEmpty() && !words.endsWith(u' '))
            words += u' ';
    }
    return words.trimmed();
}

bool mentionsCrisis(const QString &text, const CrisisPhrases &phrases)
{
    const QString words = u' ' + plainWords(text) + u' ';
    const auto isHarmless = [&](const QString &language, qsizetype at) {
        const auto found = phrases.harmless.find(language);
        return found != phrases.harmless.end()
            && std::any_of(found->second.begin(), found->second.end(), [&](const QString &harmless) {
                   return QStringView(words).mid(at).startsWith(QString(u' ' + harmless + u' '));
               });
    };
    return std::any_of(phrases.languages.begin(), phrases.languages.end(), [&](const auto &language) {
        return std::any_of(language.second.begin(), language.second.end(), [&](const QString &phrase) {
            const QString whole = u' ' + phrase + u' ';
            for (qsizetype at = words.indexOf(whole); at >= 0; at = words.indexOf(whole, at + 1)) {
                if (!isHarmless(language.first, at))
                    return true;
            }
            return false;
        });
    });
}

} // namespace evenpace

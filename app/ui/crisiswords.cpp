// SPDX-License-Identifier: Apache-2.0
#include "ui/crisiswords.h"

#include "domain/crisisphrases.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenpace::crisiswords {

Q_LOGGING_CATEGORY(lcCrisis, "evenpace.ui.crisis")

namespace {

const CrisisPhrases &phrases()
{
    static const CrisisPhrases shipped = [] {
        QFile file(u":/evenpace/help/phrases.json"_s);
        QString problem = u"not there"_s;
        std::optional<CrisisPhrases> read;
        if (file.open(QIODevice::ReadOnly))
            read = crisisPhrasesFromJson(file.readAll(), &problem);
        if (!read)
            qCWarning(lcCrisis) << "The phrases cannot be read:" << problem;
        return read.value_or(CrisisPhrases{});
    }();
    return shipped;
}

} // namespace

bool isIn(const QString &text)
{
    return !text.isEmpty() && mentionsCrisis(text, phrases());
}

bool isIn(const QJsonValue &answer)
{
    const auto isPart = [](const QJsonValue &part) { return isIn(part); };
    if (answer.isString())
        return isIn(answer.toString());
    if (answer.isArray()) {
        const QJsonArray parts = answer.toArray();
        return std::any_of(parts.begin(), parts.end(), isPart);
    }
    const QJsonObject parts = answer.toObject();
    return std::any_of(parts.begin(), parts.end(), isPart);
}

} // namespace evenpace::crisiswords

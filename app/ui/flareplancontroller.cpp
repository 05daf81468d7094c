// SPDX-License-Identifier: Apache-2.0
#include "ui/flareplancontroller.h"

#include "ui/wording.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace evenpace;
using evenpace::wording::libraryText;

FlarePlanController::FlarePlanController(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

void FlarePlanController::open()
{
    m_answers.clear();
    m_changedAt = {};
    for (const MindAnswer &answer : m_services.sessions.latestAnswers(exerciseId())) {
        m_answers[answer.key] = answer.value;
        m_changedAt = m_changedAt.isValid() ? std::max(m_changedAt, answer.changedAt) : answer.changedAt;
    }
    if (const QDate today = dayOf(m_services.wallClock()); m_day != today) {
        m_day = today;
        m_ticked.clear();
        emit tickedChanged();
    }
    emit changed();
}

bool FlarePlanController::isWritten() const
{
    return !signs().isEmpty() || !calmIds().isEmpty() || !smaller().isEmpty() || !kept().isEmpty()
        || !helpers().isEmpty() || !words().isEmpty() || !callWhen().isEmpty() || !callWhom().isEmpty();
}

int FlarePlanController::writtenParts() const
{
    const std::array parts{!signs().isEmpty(),
                           !calmIds().isEmpty(),
                           !smaller().isEmpty() || !kept().isEmpty() || !helpers().isEmpty(),
                           !words().isEmpty(),
                           !wayBack().isEmpty(),
                           !callWhen().isEmpty() || !callWhom().isEmpty()};
    return static_cast<int>(std::count(parts.begin(), parts.end(), true));
}

QString FlarePlanController::writtenText() const
{
    if (!isWritten())
        return {};
    const QDate day = dayOf(m_changedAt.toLocalTime());
    //: %1 is a date such as "4 June 2026"
    return tr("Written on %1").arg(m_locale.toString(day, QLocale::LongFormat));
}

QStringList FlarePlanController::signs() const
{
    QStringList texts;
    for (const MindOption &option : chosen("signs", "known"))
        texts << libraryText(option.text);
    if (const QString own = text("signs", "own"); !own.isEmpty())
        texts << own;
    return texts;
}

QStringList FlarePlanController::calmIds() const
{
    QStringList ids;
    for (const MindOption &option : chosen("h1"))
        ids << option.id;
    return ids;
}

QStringList FlarePlanController::calmTexts() const
{
    QStringList texts;
    for (const MindOption &option : chosen("h1"))
        texts << libraryText(option.text);
    return texts;
}

QStringList FlarePlanController::calmNames() const
{
    QStringList names;
    for (const MindOption &option : chosen("h1")) {
        const QString name = m_services.library.name(option.id);
        names << (name == option.text ? QString() : libraryText(name));
    }
    return names;
}

QString FlarePlanController::words() const
{
    return text("words");
}

QString FlarePlanController::wayBack() const
{
    return answer("ret").toBool() ? tr("Half of the usual first. Then two thirds, then four fifths, and then all of it.")
                                  : QString();
}

QString FlarePlanController::callWhen() const
{
    return text("call", "when");
}

QString FlarePlanController::callWhom() const
{
    return text("call", "whom");
}

void FlarePlanController::setTicked(const QString &key, bool on)
{
    if (m_ticked.contains(key) == on)
        return;
    if (on)
        m_ticked << key;
    else
        m_ticked.removeAll(key);
    emit tickedChanged();
}

QJsonValue FlarePlanController::answer(const char *key, const char *part) const
{
    const auto it = m_answers.find(QString::fromLatin1(key));
    if (it == m_answers.end())
        return {};
    return part ? it->second.toObject().value(QLatin1StringView(part)) : it->second;
}

QString FlarePlanController::text(const char *key, const char *part) const
{
    return libraryText(answer(key, part).toString().trimmed());
}

QStringList FlarePlanController::entries(const char *key, const char *part) const
{
    QStringList texts;
    const QJsonArray list = answer(key, part).toArray();
    for (const QJsonValue &entry : list) {
        if (const QString text = entry.toObject().value("text"_L1).toString().trimmed(); !text.isEmpty())
            texts << libraryText(text);
    }
    // Two of the same words would be one tick.
    texts.removeDuplicates();
    return texts;
}

std::vector<MindOption> FlarePlanController::chosen(const char *key, const char *part) const
{
    const MindExercise *exercise = m_services.library.mind(exerciseId());
    const QJsonArray ids = answer(key, part).toArray();
    std::vector<MindOption> options;
    if (!exercise || ids.isEmpty())
        return options;
    for (const MindStep &step : exercise->steps) {
        for (const MindInput &input : step.inputs) {
            if (input.key != QLatin1StringView(key) || input.part != QLatin1StringView(part))
                continue;
            std::copy_if(input.options.begin(), input.options.end(), std::back_inserter(options),
                         [&](const MindOption &option) { return ids.contains(option.id); });
        }
    }
    return options;
}

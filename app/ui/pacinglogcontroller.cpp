// SPDX-License-Identifier: Apache-2.0
#include "ui/pacinglogcontroller.h"

#include "ui/rulewords.h"
#include "ui/wording.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace evenpace;

void PacingLogModel::setDecisions(std::vector<Decision> decisions, const QDate &today)
{
    beginResetModel();
    std::reverse(decisions.begin(), decisions.end());
    m_decisions = std::move(decisions);
    m_today = today;
    endResetModel();
}

int PacingLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_decisions.size());
}

QStringList PacingLogModel::rulesOf(const Decision &decision) const
{
    QStringList lines;
    if (const QString flare = rulewords::flareWithoutSize(decision); !flare.isEmpty())
        lines << flare;
    const QJsonArray ids = decision.answer[u"rules"].toArray();
    for (const QJsonValue &value : ids) {
        const QString id = value.toString();
        const QString source = rulewords::source(id);
        //: %1 is a rule in words, %2 where its number comes from
        lines << (source.isEmpty() ? rulewords::rule(id) : tr("%1 (%2)").arg(rulewords::rule(id), source));
    }
    return lines;
}

QVariant PacingLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Decision &decision = m_decisions[static_cast<size_t>(index.row())];
    const QString heading = wording::dayHeading(decision.day, m_today, m_locale);
    switch (static_cast<Role>(role)) {
    case Role::Day:
        return decision.day.toString(Qt::ISODate);
    case Role::Heading:
        return heading;
    case Role::Summary:
        return rulewords::summary(decision.answer, m_locale);
    case Role::Rules:
        return rulesOf(decision);
    case Role::Numbers:
        return rulewords::numbers(decision, m_locale);
    case Role::IsAfterCorrection:
        return decision.isAfterCorrection;
    case Role::SpokenName:
        return QString(heading + u". "_s + rulewords::summary(decision.answer, m_locale));
    }
    return {};
}

QHash<int, QByteArray> PacingLogModel::roleNames() const
{
    return {{static_cast<int>(Role::Day), "day"},
            {static_cast<int>(Role::Heading), "heading"},
            {static_cast<int>(Role::Summary), "summary"},
            {static_cast<int>(Role::Rules), "rules"},
            {static_cast<int>(Role::Numbers), "numbers"},
            {static_cast<int>(Role::IsAfterCorrection), "isAfterCorrection"},
            {static_cast<int>(Role::SpokenName), "spokenName"}};
}

PacingLogController::PacingLogController(const Services &services, Coach &coach, QObject *parent)
    : CoachClient(services, coach, parent)
{
}

void PacingLogController::refresh()
{
    if (!m_isOpen)
        return;
    const QDate today = coach().day();
    const QDate first = today.addDays(1 - m_days);
    m_list.setDecisions(services().diary.decisions(first, today), today);
    m_hasOlder = !services().diary.decisions({}, first.addDays(-1)).empty();
    emit changed();
}

void PacingLogController::open()
{
    m_isOpen = true;
    m_days = kDays;
    m_exported.clear();
    emit exportedChanged();
    refresh();
}

void PacingLogController::close()
{
    m_isOpen = false;
    m_list.setDecisions({}, coach().day());
}

void PacingLogController::showOlder()
{
    m_days += kDays;
    refresh();
}

void PacingLogController::exportAs(const QString &format)
{
    const bool isCsv = format == "csv"_L1;
    const std::vector<Decision> all = services().diary.decisions({}, coach().day());
    const QString folder
        = m_folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : m_folder;
    const QString name = u"evenpace-pacing-%1.%2"_s.arg(coach().day().toString(Qt::ISODate), isCsv ? u"csv"_s : u"json"_s);
    const QString path = QDir(folder).filePath(name);
    QSaveFile file(path);
    const bool isWritten = QDir().mkpath(folder) && file.open(QIODevice::WriteOnly)
        && file.write(isCsv ? toCsv(all) : toJson(all)) >= 0 && file.commit();
    m_exported = isWritten ? tr("Saved as %1.").arg(QDir::toNativeSeparators(path))
                           : tr("The file could not be saved in %1. Is there room?").arg(QDir::toNativeSeparators(folder));
    emit exportedChanged();
}

QByteArray PacingLogController::toJson(const std::vector<Decision> &decisions)
{
    QJsonArray array;
    for (const Decision &decision : decisions) {
        array << QJsonObject{{u"day"_s, decision.day.toString(Qt::ISODate)},
                             {u"decided_at"_s, decision.at.toUTC().toString(Qt::ISODate)},
                             {u"after_correction"_s, decision.isAfterCorrection},
                             {u"told"_s, decision.told[u"entries"]},
                             {u"answer"_s, decision.answer},
                             {u"numbers"_s, decision.numbers}};
    }
    return QJsonDocument(array).toJson();
}

QByteArray PacingLogController::toCsv(const std::vector<Decision> &decisions)
{
    const auto cell = [](const QJsonValue &value) {
        QString text = value.isDouble() ? QString::number(value.toDouble()) : value.toVariant().toString();
        const bool isPlain = !text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n');
        return isPlain ? text : u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    };
    QString csv = u"day,decided_at,after_correction,state,track,light,quota_milli,dose_milli,threshold,effort_ceiling,"
                  "session,weekly,boom_bust,usual_pain,usual_fatigue,pain_above_usual,fatigue_above_usual,done_milli,"
                  "rules,prompts\r\n"_s;
    for (const Decision &decision : decisions) {
        const auto words = [&](const QString &key) {
            QStringList list;
            const QJsonArray array = decision.answer[key].toArray();
            for (const QJsonValue &value : array)
                list << value.toString();
            return list.join(u' ');
        };
        QStringList cells{decision.day.toString(Qt::ISODate), decision.at.toUTC().toString(Qt::ISODate),
                          decision.isAfterCorrection ? u"yes"_s : u"no"_s};
        for (const auto &key : {u"state"_s, u"track"_s, u"light"_s, u"quota"_s, u"dose"_s, u"threshold"_s,
                                u"effort_ceiling"_s, u"session"_s, u"weekly"_s, u"boom_bust"_s})
            cells << cell(decision.answer[key]);
        for (const auto &key :
             {u"usual_pain"_s, u"usual_fatigue"_s, u"pain_above_usual"_s, u"fatigue_above_usual"_s, u"done"_s})
            cells << cell(decision.numbers[key]);
        cells << words(u"rules"_s) << words(u"prompts"_s);
        csv += cells.join(u',') + u"\r\n"_s;
    }
    return csv.toUtf8();
}

// SPDX-License-Identifier: Apache-2.0
#include "exchange/csv.h"

#include "domain/exchange/forms.h"

namespace evenpace::exchange {

using namespace Qt::StringLiterals;

namespace {

QString field(const QString &text)
{
    // A spreadsheet takes a field that begins so for a formula.
    static const QString kFormula = u"=+-@\t\r"_s;
    QString safe = !text.isEmpty() && kFormula.contains(text.front()) ? u'\'' + text : text;
    if (!safe.contains(u',') && !safe.contains(u'"') && !safe.contains(u'\n'))
        return safe;
    return u'"' + safe.replace(u'"', u"\"\""_s) + u'"';
}

QByteArray line(const QStringList &values)
{
    QStringList fields;
    for (const QString &value : values)
        fields << field(value);
    return fields.join(u',').toUtf8() + "\r\n";
}

template <typename T> QString number(const std::optional<T> &value)
{
    return value ? QString::number(*value) : QString();
}

QString yes(bool value)
{
    return value ? u"yes"_s : QString();
}

QString minutes(Milliseconds time)
{
    return QString::number(static_cast<double>(time.count()) / 60'000, 'f', 1);
}

/** What is not there has no word. */
QString wordUnless(Reason reason)
{
    return reason == Reason::None ? QString() : wordOf(reason);
}

} // namespace

QByteArray daysCsv(const Report &report)
{
    QByteArray csv = line({u"day"_s, u"pain"_s, u"fatigue"_s, u"sleep"_s, u"flare"_s, u"bad_day"_s, u"dose_minutes"_s,
                           u"rules"_s, u"went_on_past"_s});
    for (const ReportedDay &day : report.days) {
        QStringList pasts;
        for (const WentOn::Past past : day.wentOnPast)
            pasts << wordOf(past);
        csv += line({day.day.toString(Qt::ISODate), number(day.pain), number(day.fatigue), number(day.sleep),
                     yes(day.isFlare), yes(day.isBadDay),
                     day.dose ? QString::number(static_cast<double>(*day.dose) / 1000, 'f', 1) : QString(),
                     day.rules.join(u' '), pasts.join(u' ')});
    }
    return csv;
}

QByteArray sessionsCsv(const Report &report)
{
    QByteArray csv
        = line({u"day"_s, u"program"_s, u"session"_s, u"stopped"_s, u"stop_reason"_s, u"minutes"_s, u"pain_before"_s,
                u"pain_after"_s, u"pain_2h"_s, u"effort"_s, u"morning_after"_s, u"item"_s, u"outcome"_s, u"reason"_s,
                u"ease"_s, u"planned_reps"_s, u"done_reps"_s, u"planned_minutes"_s, u"done_minutes"_s});
    for (const ReportedSession &session : report.sessions) {
        const QStringList shared{session.day.toString(Qt::ISODate),
                                 session.programId,
                                 session.sessionId,
                                 yes(session.isStopped),
                                 wordUnless(session.stopReason),
                                 minutes(session.active),
                                 number(session.painBefore),
                                 number(session.painAfter),
                                 number(session.pain2h),
                                 number(session.effort),
                                 session.morning ? wordOf(*session.morning) : QString()};
        if (session.items.empty())
            csv += line(shared + QStringList(8));
        for (const ReportedItem &item : session.items)
            csv += line(shared
                        + QStringList{item.itemId, wordOf(item.outcome), wordUnless(item.reason),
                                      item.ease == Ease::None ? QString() : wordOf(item.ease), QString::number(item.plannedReps),
                                      QString::number(item.doneReps), minutes(item.planned), minutes(item.done)});
    }
    return csv;
}

} // namespace evenpace::exchange

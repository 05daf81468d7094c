// SPDX-License-Identifier: Apache-2.0
#include "domain/exchange/told.h"

#include <algorithm>

namespace evenpace::exchange {

using namespace Qt::StringLiterals;

pacing::Milli ToldDay::done() const
{
    pacing::Milli sum = 0;
    for (const ReportedSession &session : sessions)
        sum += session.easyMilliMinutes;
    return sum;
}

bool ToldDay::isOver(int percent) const
{
    return facts.dose && done() * 100 > *facts.dose * (100 + percent);
}

bool ToldDay::isWorseMorning() const
{
    return facts.rules.contains("morning.soft_fail"_L1);
}

const ToldDay *Told::day(const QDate &day) const
{
    const auto found = days.find(day);
    return found == days.end() ? nullptr : &found->second;
}

bool Told::covers(const QDate &day) const
{
    return std::any_of(covered.begin(), covered.end(),
                       [&](const auto &span) { return day >= span.first && day <= span.second; });
}

QDate Told::firstSession(const QUuid &program) const
{
    for (const auto &[date, day] : days) {
        if (day.program != program)
            continue;
        for (const ReportedSession &session : day.sessions) {
            if (session.programId.isEmpty())
                return date;
        }
    }
    return {};
}

QDate Told::begunOn(const QUuid &program) const
{
    const QDate session = firstSession(program);
    const auto known = followed.find(program);
    return session.isValid() && known != followed.end() ? known->second.startedOn : session;
}

Told merged(std::vector<Report> reports)
{
    std::stable_sort(reports.begin(), reports.end(),
                     [](const Report &a, const Report &b) { return a.number < b.number; });
    Told told;
    std::map<std::pair<QDate, QString>, ReportedMeasure> measures;
    for (const Report &report : reports) {
        told.first = told.first.isValid() ? std::min(told.first, report.first) : report.first;
        told.last = told.last.isValid() ? std::max(told.last, report.last) : report.last;
        told.lastMadeOn = told.lastMadeOn.isValid() ? std::max(told.lastMadeOn, report.madeOn) : report.madeOn;
        told.lastNumber = report.number;
        told.covered.emplace_back(report.first, report.last);
        told.days.erase(told.days.lower_bound(report.first), told.days.upper_bound(report.last));
        const auto at = [&](const QDate &date) -> ToldDay & {
            ToldDay &day = told.days[date];
            day.facts.day = date;
            day.program = report.programId;
            return day;
        };
        for (const ReportedDay &day : report.days)
            at(day.day).facts = day;
        for (const ReportedSession &session : report.sessions) {
            ToldDay &day = at(session.day);
            day.sessions.push_back(session);
        }
        if (report.begun.isValid())
            told.followed[report.programId] = {{}, report.begun, report.pauses};
        for (const ReportedMeasure &measure : report.measures)
            measures[{measure.day, measure.id}] = measure;
    }
    for (const auto &[key, measure] : measures)
        told.measures.push_back(measure);
    return told;
}

} // namespace evenpace::exchange

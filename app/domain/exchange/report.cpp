// SPDX-License-Identifier: Apache-2.0
#include "domain/exchange/report.h"

#include "domain/exchange/limits.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

namespace evenpace::exchange {

using namespace Qt::StringLiterals;

namespace {

Milliseconds wholeSeconds(Milliseconds time)
{
    return std::chrono::duration_cast<std::chrono::seconds>(time);
}

ReportedItem itemOf(const SessionItemRecord &record)
{
    return {record.itemId,
            record.outcome,
            record.reason,
            record.ease,
            record.plannedReps,
            record.doneReps,
            wholeSeconds(record.plannedLength),
            wholeSeconds(record.doneLength),
            record.plannedReps > 0 ? std::max(1, record.planned.sets) : 1};
}

ReportedSession sessionOf(const SessionRecord &record, const QString &libraryProgram)
{
    ReportedSession session;
    session.day = record.day;
    session.sessionId = record.sessionId;
    session.programId = record.programId == libraryProgram ? QString() : record.programId;
    session.isStopped = record.status == SessionStatus::Stopped;
    session.active = wholeSeconds(record.activeLength);
    session.easyMilliMinutes = record.easyMilliMinutes;
    session.painBefore = record.painBefore;
    session.painAfter = record.painAfter;
    session.effort = record.effort;
    session.notes = record.notes;
    session.stopReason = record.stopReason;
    session.easeOffs = record.easeOffs;
    for (const SessionItemRecord &item : record.items)
        session.items.push_back(itemOf(item));
    return session;
}

ReportedDay dayOf(const DayFacts &facts)
{
    ReportedDay day;
    day.day = facts.day;
    if (const auto &checkIn = facts.checkIn) {
        day.pain = checkIn->pain;
        day.fatigue = checkIn->fatigue;
        day.sleep = checkIn->sleep;
        day.isFlare = checkIn->isFlare.value_or(false);
    }
    day.isBadDay = facts.choice.isBadDay;
    for (const DiaryEvent &event : facts.events) {
        if (const auto *wentOn = std::get_if<WentOn>(&event.fact))
            day.wentOnPast.push_back(wentOn->past);
    }
    return day;
}

} // namespace

std::optional<Refusal> problemOf(const Report &report)
{
    const auto wrong = [](const QString &detail) { return Refusal{Refusal::Why::WrongValue, detail}; };
    if (!report.first.isValid() || report.last < report.first)
        return wrong(u"it ends before it begins"_s);
    const auto isOutside = [&](const auto &entry) { return entry.day < report.first || entry.day > report.last; };
    if (std::any_of(report.days.begin(), report.days.end(), isOutside)
        || std::any_of(report.sessions.begin(), report.sessions.end(), isOutside))
        return wrong(u"it tells of a day that it does not cover"_s);
    for (size_t i = 0; i < report.pauses.size(); ++i) {
        const EnrollmentPause &pause = report.pauses[i];
        const bool isLast = i + 1 == report.pauses.size();
        const bool isInOrder = pause.until.isValid() ? pause.until > pause.from : isLast;
        if (!report.begun.isValid() || !isInOrder || (!isLast && report.pauses[i + 1].from < pause.until))
            return wrong(u"the days on which its program waited are not in order"_s);
    }
    for (size_t i = 1; i < report.days.size(); ++i) {
        if (report.days[i].day <= report.days[i - 1].day)
            return wrong(u"its days are not in order"_s);
    }
    return std::nullopt;
}

void fill(Report &report, const ReportSource &source, const QString &libraryProgram)
{
    const auto isInside = [&](const QDate &day) { return day >= report.first && day <= report.last; };
    std::map<QDate, ReportedDay> days;
    std::map<SessionId, SessionFact> later;
    for (const DayFacts &facts : source.days) {
        if (isInside(facts.day))
            days[facts.day] = dayOf(facts);
        for (const SessionFact &session : facts.sessions)
            later[session.id] = session;
    }
    for (const Decision &decision : source.decisions) {
        if (!isInside(decision.day))
            continue;
        ReportedDay &day = days[decision.day];
        day.day = decision.day;
        day.rules.clear();
        for (const QJsonValue &rule : decision.answer.value("rules"_L1).toArray())
            day.rules << rule.toString();
        const QJsonValue dose = decision.answer.value("dose"_L1);
        day.dose = dose.isDouble() ? std::optional<pacing::Milli>(dose.toInteger()) : std::nullopt;
    }
    report.days.clear();
    for (auto &[date, day] : days)
        report.days.push_back(std::move(day));

    std::vector<SessionRecord> records = source.sessions;
    std::sort(records.begin(), records.end(),
              [](const SessionRecord &a, const SessionRecord &b) { return a.id < b.id; });
    report.sessions.clear();
    for (const SessionRecord &record : records) {
        if (!isInside(record.day) || record.status == SessionStatus::Running)
            continue;
        ReportedSession session = sessionOf(record, libraryProgram);
        if (const auto fact = later.find(record.id); fact != later.end()) {
            session.pain2h = fact->second.pain2h;
            session.morning = fact->second.morning;
        }
        report.sessions.push_back(std::move(session));
    }
    report.measures.clear();
    for (const ReportedMeasure &measure : source.measures) {
        if (isInside(measure.day))
            report.measures.push_back(measure);
    }

    report.begun = {};
    report.pauses.clear();
    const auto followed = std::find_if(source.enrollments.rbegin(), source.enrollments.rend(), [&](const Enrollment &one) {
        return one.programId == libraryProgram && one.isEverFollowed() && one.startedOn <= report.last;
    });
    if (libraryProgram.isEmpty() || followed == source.enrollments.rend())
        return;
    report.begun = followed->startedOn;
    report.pauses = followed->pauses;
    const bool isWaiting = !report.pauses.empty() && !report.pauses.back().until.isValid();
    if (followed->stoppedOn.isValid() && !isWaiting)
        report.pauses.push_back({followed->stoppedOn});
    std::erase_if(report.pauses, [&](const EnrollmentPause &pause) { return pause.from > report.last; });
    // The latest tell in which week it is now; nobody has so many.
    if (report.pauses.size() > size_t{kMostPauses})
        report.pauses.erase(report.pauses.begin(), report.pauses.end() - kMostPauses);
}

} // namespace evenpace::exchange

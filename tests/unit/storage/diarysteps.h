// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/diaryrepository.h"

#include "samples.h"

#include <QJsonArray>
#include <QJsonDocument>

/** An endless list of diary writes, and a diary as text, for comparing what is stored with what was acknowledged. */
namespace evenpace::diarysteps {

inline constexpr int kKinds = 15; ///< every call that writes, in turn

inline QDate dayOfStep(int step)
{
    return QDate(2025, 1, 1).addDays(step / kKinds);
}

/** One of each kind of event. */
inline std::vector<DiaryFact> allFacts()
{
    PemScreened pem{PemScreened::First::Sometimes, {}};
    pem.screening.items[2] = {3, 4};
    pem.screening.worsePhysical = true;
    pem.screening.hours = 36;
    return {SafetyChecked{SafetyChecked::Flags::None, {QStringLiteral("knee"), QStringLiteral("jaw")}},
            RedFlagTold{{QStringLiteral("numb")}},
            RedFlagCleared{QDate(2025, 3, 1)},
            ModerateAgreed{QDate(2025, 3, 2)},
            pem,
            UsualWeekTold{4, 6},
            ComfortTold{22, 14, 6},
            TrialTold{8500, true},
            SmallestTold{3200},
            StepConfirmed{},
            RiseAsked{7},
            LimitsSet{.source = LimitsSet::Source::Therapist,
                      .milliMinutesADay = 15000,
                      .sessionsADay = 2,
                      .gapMinutes = 90,
                      .effortCeiling = 4,
                      .growPercent = 105,
                      .isFrozen = true},
            SizeKept{12500},
            ReviewSeen{QDate(2025, 3, 9)},
            WentOn{WentOn::Past::Rest},
            PromptAnswered{QStringLiteral("therapist")},
            AddedToDay{QStringLiteral("own"), QStringLiteral("own-session-1"), QStringLiteral("prog-one"),
                       QStringLiteral("B")},
            KeptForNextDay{QStringLiteral("own"), QStringLiteral("own-session-1")}};
}

/** A check-in with an answer to every question. */
inline MorningCheckIn checkIn(const QDate &day)
{
    MorningCheckIn checkIn;
    checkIn.day = day;
    checkIn.pain = 4;
    checkIn.fatigue = 6;
    checkIn.sleep = 3;
    checkIn.fog = 2;
    checkIn.mood = 7;
    checkIn.headache = 1;
    checkIn.areas.set(static_cast<size_t>(BodyArea::Neck));
    checkIn.areas.set(static_cast<size_t>(BodyArea::JawLeft));
    checkIn.stopsUsual = false;
    checkIn.isFlare = true;
    return checkIn;
}

inline Decision decision(const QDate &day, int number)
{
    Decision decision;
    decision.day = day;
    decision.at = samples::moment(number);
    decision.isAfterCorrection = number % 2 == 1;
    decision.told = {{QStringLiteral("entries"), QJsonArray{QJsonObject{{QStringLiteral("number"), number}}}}};
    decision.answer = {{QStringLiteral("quota"), 12000 + number}};
    decision.numbers = {{QStringLiteral("gap"), number}};
    return decision;
}

/** Step number `step` of an empty diary on which all steps before it were done. */
inline StoreOutcome run(int step, DiaryRepository &diary, SessionRepository &sessions)
{
    const int round = step / kKinds;
    const int id = round + 1;
    const QDate day = dayOfStep(step);
    const QDateTime at = samples::moment(step);
    switch (step % kKinds) {
    case 0:
        return diary.saveCheckIn(checkIn(day), at);
    case 1: {
        MorningCheckIn corrected = checkIn(day);
        corrected.pain = 9;
        corrected.mood.reset();
        corrected.areas.flip(static_cast<size_t>(BodyArea::Neck));
        corrected.areas.flip(static_cast<size_t>(BodyArea::Chest));
        return diary.saveCheckIn(corrected, at);
    }
    case 2:
        return diary.saveChoice({.day = day, .isBadDay = true, .grade = Grade::Flare, .size = 4000 + round}, at);
    case 3: {
        Activity activity{0, day, ActivityKind::Cooking, ActivityEffort::Medium, 20 + round % 60, at};
        return diary.addActivity(activity);
    }
    case 4:
        return diary.correctActivity({id, day, ActivityKind::Visit, ActivityEffort::Heavy, 45, at}, at);
    case 5:
        return diary.setActivityRemoved(id, true, at);
    case 6:
        return diary.setActivityRemoved(id, false, at);
    case 7: {
        DiaryEvent event{0, day, at, WentOn{WentOn::Past::Sessions}};
        return diary.addEvent(event);
    }
    case 8: {
        DiaryEvent event{0, day, at, TrialTold{5000 + round, round % 2 == 1}};
        return diary.addEvent(event);
    }
    case 9:
        return diary.takeBackEvent(2 * round + 1, at);
    case 10: {
        SessionRecord record = samples::session(step, 1);
        record.day = day;
        return sessions.begin(record, "snapshot");
    }
    case 11: {
        SessionRecord record = samples::session(step - 1, 1);
        record.id = id;
        record.day = day;
        return sessions.end(samples::ended(record));
    }
    case 12:
        return diary.rateLater(id, 5, MorningAfter::ABitWorse, at);
    case 13: {
        std::vector<Decision> decisions{decision(day, 2 * round), decision(day, 2 * round + 1)};
        return diary.addDecisions(decisions);
    }
    default:
        return diary.saveCheckpoint({day.addDays(1), QByteArray(200, 'c')});
    }
}

namespace detail {

template <typename Value> QJsonValue number(const std::optional<Value> &value)
{
    return value ? QJsonValue(static_cast<qint64>(*value)) : QJsonValue();
}

inline QJsonValue text(const MorningCheckIn &told)
{
    return QJsonArray{number(told.pain),
                      number(told.fatigue),
                      number(told.sleep),
                      number(told.fog),
                      number(told.mood),
                      number(told.headache),
                      QString::fromStdString(told.areas.to_string()),
                      number(told.stopsUsual),
                      number(told.isFlare),
                      told.isSkipped};
}

} // namespace detail

/** Everything a diary holds, a line for each thing. */
inline QString contentsOf(const DiaryRepository &diary)
{
    using detail::number;
    QStringList lines;
    const auto line = [&lines](const char *name, const QDate &day, const QJsonArray &values) {
        const QByteArray json = QJsonDocument(values).toJson(QJsonDocument::Compact);
        lines << QStringLiteral("%1 %2 %3")
                     .arg(QString::fromLatin1(name), day.toString(Qt::ISODate), QString::fromUtf8(json));
    };
    for (const DayFacts &facts : diary.facts({}, {})) {
        if (facts.checkIn) {
            line("check-in", facts.day, {facts.checkIn->day.toString(Qt::ISODate), detail::text(*facts.checkIn)});
        }
        line("choice", facts.choice.day,
             {facts.choice.isBadDay, number(facts.choice.grade), number(facts.choice.size), facts.choice.keepsAsItWas});
        for (const DiaryEvent &event : facts.events) {
            line("event", event.day, {event.id, event.at.toMSecsSinceEpoch(), kindOf(event.fact), toJson(event.fact)});
        }
        for (const SessionFact &session : facts.sessions) {
            line("session", facts.day,
                 {session.id, session.easyMilliMinutes, qint64{session.activeLength.count()},
                  number(session.painBefore), number(session.painAfter), number(session.effort), number(session.pain2h),
                  number(session.morning), session.endedAt.toMSecsSinceEpoch()});
        }
        for (const Activity &activity : facts.activities) {
            line("activity", activity.day,
                 {activity.id, nameOf(activity.kind), nameOf(activity.effort), activity.minutes,
                  activity.at.toMSecsSinceEpoch()});
        }
    }
    for (const DiaryChange &change : diary.changes({})) {
        line("change", change.day, {change.field, change.before, change.after, change.at.toMSecsSinceEpoch()});
    }
    for (const Decision &decision : diary.decisions({}, {})) {
        line("decision", decision.day,
             {decision.id, decision.at.toMSecsSinceEpoch(), decision.isAfterCorrection, decision.told, decision.answer,
              decision.numbers});
    }
    if (const auto checkpoint = diary.checkpoint()) {
        line("checkpoint", checkpoint->day, {QString::fromLatin1(checkpoint->state)});
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace evenpace::diarysteps

// SPDX-License-Identifier: Apache-2.0
#include "cli/recordjson.h"

#include <QJsonArray>

namespace evenpace::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue moment(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue rating(const std::optional<int> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue flag(const std::optional<bool> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue reasonJson(Reason reason)
{
    return reason == Reason::None ? QJsonValue() : QJsonValue(nameOf(reason));
}

QString nameOf(DoseMode mode)
{
    switch (mode) {
    case DoseMode::Hold:
        return u"hold"_s;
    case DoseMode::Reps:
        return u"reps"_s;
    case DoseMode::Time:
        return u"time"_s;
    }
    return {};
}

QJsonObject doseJson(const Dose &dose)
{
    return {{u"mode"_s, nameOf(dose.mode)},       {u"reps"_s, dose.reps},
            {u"sets"_s, dose.sets},               {u"hold_ms"_s, toCount(dose.hold)},
            {u"work_ms"_s, toCount(dose.work)},   {u"rest_ms"_s, toCount(dose.rest)}};
}

} // namespace

QString nameOf(SessionStatus status)
{
    switch (status) {
    case SessionStatus::Running:
        return u"running"_s;
    case SessionStatus::Finished:
        return u"finished"_s;
    case SessionStatus::Stopped:
        return u"stopped"_s;
    }
    return {};
}

QString nameOf(ItemOutcome outcome)
{
    switch (outcome) {
    case ItemOutcome::Pending:
        return u"pending"_s;
    case ItemOutcome::Done:
        return u"done"_s;
    case ItemOutcome::Partial:
        return u"partial"_s;
    case ItemOutcome::Skipped:
        return u"skipped"_s;
    }
    return {};
}

QString nameOf(Ease ease)
{
    switch (ease) {
    case Ease::None:
        return u"none"_s;
    case Ease::Gentler:
        return u"gentler"_s;
    case Ease::RestOnly:
        return u"rest_only"_s;
    }
    return {};
}

QString nameOf(Reason reason)
{
    switch (reason) {
    case Reason::None:
        return u"none"_s;
    case Reason::Hurts:
        return u"hurts"_s;
    case Reason::TooTired:
        return u"too_tired"_s;
    case Reason::Unclear:
        return u"unclear"_s;
    case Reason::NoTime:
        return u"no_time"_s;
    case Reason::NoPlace:
        return u"no_place"_s;
    }
    return {};
}

QJsonObject recordJson(const SessionRecord &record, const std::vector<MindAnswer> &answers)
{
    QJsonArray told;
    for (const MindAnswer &answer : answers)
        told << QJsonObject{{u"item"_s, answer.exerciseId},
                            {u"key"_s, answer.key},
                            {u"value"_s, answer.value},
                            {u"changed_at"_s, moment(answer.changedAt)}};
    QJsonArray items;
    for (const SessionItemRecord &item : record.items) {
        items << QJsonObject{{u"position"_s, item.position},
                             {u"item"_s, item.itemId},
                             {u"dose"_s, doseJson(item.planned)},
                             {u"planned_ms"_s, toCount(item.plannedLength)},
                             {u"done_ms"_s, toCount(item.doneLength)},
                             {u"planned_reps"_s, item.plannedReps},
                             {u"done_reps"_s, item.doneReps},
                             {u"done_side"_s, evenpace::nameOf(item.doneSide)},
                             {u"ease"_s, nameOf(item.ease)},
                             {u"outcome"_s, nameOf(item.outcome)},
                             {u"reason"_s, reasonJson(item.reason)}};
    }
    return {{u"id"_s, record.id},
            {u"program"_s, record.programId},
            {u"session"_s, record.sessionId},
            {u"name"_s, record.name},
            {u"day"_s, record.day.toString(Qt::ISODate)},
            {u"started_at"_s, moment(record.startedAt)},
            {u"ended_at"_s, moment(record.endedAt)},
            {u"status"_s, nameOf(record.status)},
            {u"active_ms"_s, toCount(record.activeLength)},
            {u"easy_milli_minutes"_s, record.easyMilliMinutes},
            {u"ease_offs"_s, record.easeOffs},
            {u"pain_before"_s, rating(record.painBefore)},
            {u"pain_after"_s, rating(record.painAfter)},
            {u"effort"_s, rating(record.effort)},
            {u"notes"_s, QJsonArray::fromStringList(record.notes)},
            {u"text"_s, record.text},
            {u"stop_reason"_s, reasonJson(record.stopReason)},
            {u"items"_s, items},
            {u"answers"_s, told}};
}

QJsonObject checkInJson(const MorningCheckIn &checkIn)
{
    QJsonArray areas;
    for (size_t area = 0; area < kBodyAreas; ++area) {
        if (checkIn.areas.test(area))
            areas << evenpace::nameOf(static_cast<BodyArea>(area));
    }
    return {{u"day"_s, checkIn.day.toString(Qt::ISODate)},
            {u"pain"_s, rating(checkIn.pain)},
            {u"fatigue"_s, rating(checkIn.fatigue)},
            {u"sleep"_s, rating(checkIn.sleep)},
            {u"fog"_s, rating(checkIn.fog)},
            {u"mood"_s, rating(checkIn.mood)},
            {u"headache"_s, rating(checkIn.headache)},
            {u"areas"_s, areas},
            {u"stops_usual"_s, flag(checkIn.stopsUsual)},
            {u"flare"_s, flag(checkIn.isFlare)},
            {u"skipped"_s, checkIn.isSkipped}};
}

QJsonObject activityJson(const Activity &activity)
{
    return {{u"id"_s, activity.id},
            {u"day"_s, activity.day.toString(Qt::ISODate)},
            {u"kind"_s, evenpace::nameOf(activity.kind)},
            {u"effort"_s, evenpace::nameOf(activity.effort)},
            {u"minutes"_s, activity.minutes},
            {u"at"_s, moment(activity.at)}};
}

} // namespace evenpace::cli

// SPDX-License-Identifier: Apache-2.0
#include "support/memorystore.h"

#include <QJsonArray>

#include <algorithm>

namespace evenpace {

using namespace Qt::StringLiterals;

namespace {

QJsonValue toValue(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QString wordOf(ItemOutcome outcome)
{
    static const QStringList words{u"pending"_s, u"done"_s, u"partial"_s, u"skipped"_s};
    return words[static_cast<int>(outcome)];
}

QString wordOf(Reason reason)
{
    static const QStringList words{u"none"_s, u"hurts"_s, u"too_tired"_s, u"unclear"_s, u"no_time"_s, u"no_place"_s};
    return words[static_cast<int>(reason)];
}

} // namespace

SessionId MemorySessionRepository::add(SessionRecord record)
{
    if (record.id == 0)
        record.id = m_lastId + 1;
    m_lastId = std::max(m_lastId, record.id);
    const SessionId id = record.id;
    m_sessions[id].record = std::move(record);
    return id;
}

StoreOutcome MemorySessionRepository::begin(SessionRecord &record, const QByteArray &snapshot)
{
    if (m_outcome != StoreOutcome::Ok)
        return m_outcome;
    record.id = ++m_lastId;
    Stored &stored = m_sessions[record.id];
    stored.record = record;
    stored.point = {record.id, snapshot, 0, Milliseconds{0}};
    return StoreOutcome::Ok;
}

StoreOutcome MemorySessionRepository::advance(SessionId id, const SessionProgress &progress)
{
    if (m_outcome != StoreOutcome::Ok)
        return m_outcome;
    Stored *stored = find(id);
    if (!stored)
        return StoreOutcome::NotFound;
    for (const SegmentRecord &segment : progress.finished)
        stored->segments[segment.index] = segment;
    std::vector<SessionItemRecord> &items = stored->record.items;
    for (const SessionItemRecord &item : progress.items) {
        const auto known = std::find_if(items.begin(), items.end(),
                                        [&item](const auto &other) { return other.position == item.position; });
        if (known != items.end())
            *known = item;
        else
            items.push_back(item);
    }
    stored->point.segment = progress.segment;
    stored->point.elapsed = progress.elapsed;
    if (progress.snapshot)
        stored->point.snapshot = *progress.snapshot;
    return StoreOutcome::Ok;
}

void MemorySessionRepository::heartbeat(SessionId id, int segment, Milliseconds elapsed)
{
    Stored *stored = find(id);
    if (!stored || m_outcome != StoreOutcome::Ok)
        return;
    stored->point.segment = segment;
    stored->point.elapsed = elapsed;
}

StoreOutcome MemorySessionRepository::end(const SessionRecord &record)
{
    if (m_outcome != StoreOutcome::Ok)
        return m_outcome;
    Stored *stored = find(record.id);
    if (!stored)
        return StoreOutcome::NotFound;
    stored->record = record;
    stored->point = {};
    return StoreOutcome::Ok;
}

StoreOutcome MemorySessionRepository::rate(const SessionRecord &record)
{
    if (m_outcome != StoreOutcome::Ok)
        return m_outcome;
    Stored *stored = find(record.id);
    if (!stored)
        return StoreOutcome::NotFound;
    stored->record = record;
    return StoreOutcome::Ok;
}

StoreOutcome MemorySessionRepository::correct(const SessionRecord &record, const QDateTime &at)
{
    if (m_outcome != StoreOutcome::Ok)
        return m_outcome;
    Stored *stored = find(record.id);
    if (!stored)
        return StoreOutcome::NotFound;
    const SessionRecord &before = stored->record;
    const auto log = [&](const QString &field, const QJsonValue &from, const QJsonValue &to) {
        if (from != to)
            stored->corrections.push_back({record.id, field, from, to, at});
    };
    log(u"effort"_s, toValue(before.effort), toValue(record.effort));
    log(u"pain_before"_s, toValue(before.painBefore), toValue(record.painBefore));
    log(u"pain_after"_s, toValue(before.painAfter), toValue(record.painAfter));
    log(u"notes"_s, QJsonArray::fromStringList(before.notes), QJsonArray::fromStringList(record.notes));
    log(u"text"_s, before.text, record.text);
    log(u"stop_reason"_s, wordOf(before.stopReason), wordOf(record.stopReason));
    for (size_t i = 0; i < before.items.size() && i < record.items.size(); ++i) {
        log(u"item.%1.outcome"_s.arg(before.items[i].position), wordOf(before.items[i].outcome),
            wordOf(record.items[i].outcome));
        log(u"item.%1.reason"_s.arg(before.items[i].position), wordOf(before.items[i].reason),
            wordOf(record.items[i].reason));
    }
    stored->record = record;
    return StoreOutcome::Ok;
}

StoreOutcome MemorySessionRepository::setRemoved(SessionId id, bool removed, const QDateTime &at)
{
    if (m_outcome != StoreOutcome::Ok)
        return m_outcome;
    Stored *stored = find(id);
    if (!stored)
        return StoreOutcome::NotFound;
    if (removed)
        m_removed.insert(id);
    else
        m_removed.erase(id);
    stored->corrections.push_back({id, removed ? u"removed"_s : u"restored"_s, !removed, removed, at});
    return StoreOutcome::Ok;
}

StoreOutcome MemorySessionRepository::saveAnswer(const MindAnswer &answer)
{
    if (m_outcome != StoreOutcome::Ok)
        return m_outcome;
    Stored *stored = find(answer.session);
    if (!stored)
        return StoreOutcome::NotFound;
    if (!stored->sittings.contains(answer.exerciseId)) {
        MindRecord record;
        record.id = ++m_lastRecord;
        record.exerciseId = answer.exerciseId;
        record.begunOn = stored->record.day;
        record.begunAt = answer.changedAt;
        m_records[record.id] = record;
        stored->sittings[answer.exerciseId] = record.id;
    }
    MindAnswer &kept = stored->answers[{answer.exerciseId, answer.key}];
    if (stored->record.status != SessionStatus::Running && kept.value != answer.value)
        stored->corrections.push_back({answer.session, u"answer.%1.%2"_s.arg(answer.exerciseId, answer.key), kept.value,
                                       answer.value, answer.changedAt});
    kept = answer;
    return StoreOutcome::Ok;
}

StoreOutcome MemorySessionRepository::sit(const MindSitting &sitting)
{
    if (m_outcome != StoreOutcome::Ok)
        return m_outcome;
    Stored *stored = find(sitting.session);
    const auto record = m_records.find(sitting.record);
    if (!stored || record == m_records.end() || record->second.exerciseId != sitting.exerciseId)
        return StoreOutcome::NotFound;
    stored->sittings.insert({sitting.exerciseId, sitting.record});
    return StoreOutcome::Ok;
}

StoreOutcome MemorySessionRepository::savePlace(const MindPlace &place)
{
    if (m_outcome != StoreOutcome::Ok)
        return m_outcome;
    Stored *stored = find(place.session);
    if (!stored || !stored->sittings.contains(place.exerciseId))
        return StoreOutcome::Ok;
    MindRecord &record = m_records[stored->sittings[place.exerciseId]];
    record.place = place.step;
    record.finishedAt = place.finishedAt;
    return StoreOutcome::Ok;
}

std::vector<MindAnswer> MemorySessionRepository::answers(SessionId id) const
{
    std::vector<MindAnswer> list;
    if (const auto it = m_sessions.find(id); it != m_sessions.end()) {
        for (const auto &[key, answer] : it->second.answers)
            list.push_back(answer);
    }
    return list;
}

std::vector<MindAnswer> MemorySessionRepository::latestAnswers(const QString &exerciseId) const
{
    std::map<QString, MindAnswer> newest;
    for (const auto &[id, stored] : m_sessions) {
        if (!isShown(stored))
            continue;
        for (const auto &[place, answer] : stored.answers) {
            const auto it = newest.find(answer.key);
            if (answer.exerciseId == exerciseId && (it == newest.end() || it->second.changedAt < answer.changedAt))
                newest[answer.key] = answer;
        }
    }
    std::vector<MindAnswer> list;
    for (const auto &[key, answer] : newest) {
        if (!answer.value.isNull())
            list.push_back(answer);
    }
    return list;
}

std::optional<ResumePoint> MemorySessionRepository::resumePoint() const
{
    for (auto it = m_sessions.rbegin(); it != m_sessions.rend(); ++it) {
        if (it->second.record.status == SessionStatus::Running)
            return it->second.point;
    }
    return std::nullopt;
}

std::optional<SessionRecord> MemorySessionRepository::session(SessionId id) const
{
    const auto it = m_sessions.find(id);
    return it == m_sessions.end() ? std::nullopt : std::optional(it->second.record);
}

std::vector<SessionRecord> MemorySessionRepository::history(int limit, SessionId before) const
{
    std::vector<SessionRecord> list;
    for (auto it = m_sessions.rbegin(); it != m_sessions.rend() && static_cast<int>(list.size()) < limit; ++it) {
        const bool isOlder = before == 0 || it->first < before;
        if (!isOlder || !isShown(it->second) || it->second.record.status == SessionStatus::Running)
            continue;
        list.push_back(it->second.record);
        list.back().items.clear();
    }
    return list;
}

std::vector<SessionRecord> MemorySessionRepository::sessionsOn(const QDate &day) const
{
    std::vector<SessionRecord> list;
    for (const auto &[id, stored] : m_sessions) {
        if (stored.record.day == day && isShown(stored))
            list.push_back(stored.record);
    }
    return list;
}

std::vector<Correction> MemorySessionRepository::corrections(SessionId id) const
{
    const auto it = m_sessions.find(id);
    return it == m_sessions.end() ? std::vector<Correction>() : it->second.corrections;
}

std::optional<int> MemorySessionRepository::latestPain(const QDate &day) const
{
    for (auto it = m_sessions.rbegin(); it != m_sessions.rend(); ++it) {
        const SessionRecord &record = it->second.record;
        if (record.day != day || !isShown(it->second))
            continue;
        if (record.painAfter)
            return record.painAfter;
        if (record.painBefore)
            return record.painBefore;
    }
    return std::nullopt;
}

std::vector<SegmentRecord> MemorySessionRepository::segments(SessionId id) const
{
    std::vector<SegmentRecord> list;
    if (const auto it = m_sessions.find(id); it != m_sessions.end()) {
        for (const auto &[index, segment] : it->second.segments)
            list.push_back(segment);
    }
    return list;
}

int MemorySessionRepository::sittings() const
{
    size_t count = 0;
    for (const auto &[id, stored] : m_sessions)
        count += stored.sittings.size();
    return static_cast<int>(count);
}

MemorySessionRepository::Stored *MemorySessionRepository::find(SessionId id)
{
    const auto it = m_sessions.find(id);
    return it == m_sessions.end() ? nullptr : &it->second;
}

bool MemorySessionRepository::isShown(const Stored &stored) const
{
    return !m_removed.contains(stored.record.id);
}

std::vector<MindRecord> MemoryMind::records(const QString &exerciseId, int limit) const
{
    std::vector<MindRecord> list;
    for (const auto &[id, stored] : m_sessions.m_records) {
        const MindRecord record = whole(stored);
        if (record.exerciseId == exerciseId && !record.answers.empty())
            list.push_back(record);
    }
    std::stable_sort(list.begin(), list.end(), [](const MindRecord &one, const MindRecord &other) {
        return std::pair(one.begunAt, one.id) > std::pair(other.begunAt, other.id);
    });
    if (static_cast<int>(list.size()) > limit)
        list.resize(static_cast<size_t>(limit));
    return list;
}

std::optional<MindRecord> MemoryMind::record(MindRecordId id) const
{
    const auto it = m_sessions.m_records.find(id);
    return it == m_sessions.m_records.end() ? std::nullopt : std::optional(whole(it->second));
}

MindRecordId MemoryMind::recordOf(SessionId session, const QString &exerciseId) const
{
    const auto it = m_sessions.m_sessions.find(session);
    if (it == m_sessions.m_sessions.end() || !it->second.sittings.contains(exerciseId))
        return 0;
    return it->second.sittings.at(exerciseId);
}

QStringList MemoryMind::exercisesWithRecords() const
{
    QStringList ids;
    for (const auto &[id, stored] : m_sessions.m_records) {
        if (!whole(stored).answers.empty())
            ids << stored.exerciseId;
    }
    ids.sort();
    ids.removeDuplicates();
    return ids;
}

StoreOutcome MemoryMind::deleteRecord(MindRecordId id)
{
    if (m_sessions.m_outcome != StoreOutcome::Ok)
        return m_sessions.m_outcome;
    const auto record = m_sessions.m_records.find(id);
    if (record == m_sessions.m_records.end())
        return StoreOutcome::NotFound;
    const QString exerciseId = record->second.exerciseId;
    for (auto &[session, stored] : m_sessions.m_sessions) {
        const auto sitting = stored.sittings.find(exerciseId);
        if (sitting == stored.sittings.end() || sitting->second != id)
            continue;
        stored.sittings.erase(sitting);
        std::erase_if(stored.answers, [&](const auto &answer) { return answer.first.first == exerciseId; });
        std::erase_if(stored.corrections, [&](const Correction &correction) {
            return correction.field.startsWith(u"answer.%1."_s.arg(exerciseId));
        });
    }
    m_sessions.m_records.erase(record);
    return StoreOutcome::Ok;
}

MindRecord MemoryMind::whole(MindRecord record) const
{
    std::map<QString, QDateTime> told;
    for (const auto &[session, stored] : m_sessions.m_sessions) {
        const auto sitting = stored.sittings.find(record.exerciseId);
        if (sitting == stored.sittings.end() || sitting->second != record.id || !m_sessions.isShown(stored))
            continue;
        for (const auto &[place, answer] : stored.answers) {
            const auto before = told.find(answer.key);
            if (answer.exerciseId != record.exerciseId
                || (before != told.end() && before->second >= answer.changedAt))
                continue;
            told[answer.key] = answer.changedAt;
            record.answers[answer.key] = answer.value;
            record.changedAt = std::max(record.changedAt, answer.changedAt);
        }
    }
    std::erase_if(record.answers, [](const auto &answer) { return answer.second.isNull(); });
    return record;
}

void DirectJournal::advance(SessionId id, const SessionProgress &progress)
{
    write([=, this] { return m_repository.advance(id, progress); });
}

void DirectJournal::heartbeat(SessionId id, int segment, Milliseconds elapsed)
{
    if (flush() == StoreOutcome::Ok)
        m_repository.heartbeat(id, segment, elapsed);
}

void DirectJournal::end(const SessionRecord &record)
{
    write([=, this] { return m_repository.end(record); });
}

void DirectJournal::rate(const SessionRecord &record)
{
    write([=, this] { return m_repository.rate(record); });
}

void DirectJournal::saveAnswer(const MindAnswer &answer)
{
    write([=, this] { return m_repository.saveAnswer(answer); });
}

void DirectJournal::sit(const MindSitting &sitting)
{
    write([=, this] { return m_repository.sit(sitting); });
}

void DirectJournal::savePlace(const MindPlace &place)
{
    write([=, this] { return m_repository.savePlace(place); });
}

void DirectJournal::write(std::function<StoreOutcome()> step)
{
    m_waiting.push_back(std::move(step));
    (void)flush();
}

StoreOutcome DirectJournal::flush()
{
    StoreOutcome outcome = StoreOutcome::Ok;
    size_t done = 0;
    for (; done < m_waiting.size(); ++done) {
        outcome = m_waiting[done]();
        if (outcome != StoreOutcome::Ok)
            break;
    }
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(done));
    if (outcome != m_outcome) {
        m_outcome = outcome;
        if (m_handler)
            m_handler(outcome);
    }
    return outcome;
}

StoreOutcome MemorySettings::enroll(const Enrollment &enrollment)
{
    if (m_outcome != StoreOutcome::Ok)
        return m_outcome;
    for (Enrollment &before : m_enrollments) {
        if (!before.stoppedOn.isValid() || before.stoppedOn > enrollment.startedOn)
            before.stoppedOn = enrollment.startedOn;
    }
    m_enrollments.push_back(enrollment);
    m_enrollments.back().id = static_cast<qint64>(m_enrollments.size());
    return m_outcome;
}

StoreOutcome MemorySettings::saveEnrollment(Enrollment &enrollment)
{
    if (m_outcome != StoreOutcome::Ok)
        return m_outcome;
    const auto count = static_cast<qint64>(m_enrollments.size());
    if (enrollment.id < 0 || enrollment.id > count)
        return StoreOutcome::NotFound;
    if (enrollment.id == 0) {
        enrollment.id = count + 1;
        m_enrollments.push_back(enrollment);
    } else {
        m_enrollments[static_cast<size_t>(enrollment.id - 1)] = enrollment;
    }
    return StoreOutcome::Ok;
}

} // namespace evenpace

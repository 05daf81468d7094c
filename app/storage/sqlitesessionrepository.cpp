// SPDX-License-Identifier: Apache-2.0
#include "storage/sqlitesessionrepository.h"

#include "storage/connection.h"
#include "storage/database.h"
#include "storage/jsontext.h"
#include "storage/words.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenpace {
namespace {

using words::Word;

constexpr std::array kReasons{
    Word<Reason>{Reason::None, "none"_L1},          Word<Reason>{Reason::Hurts, "hurts"_L1},
    Word<Reason>{Reason::TooTired, "too_tired"_L1}, Word<Reason>{Reason::Unclear, "unclear"_L1},
    Word<Reason>{Reason::NoTime, "no_time"_L1},     Word<Reason>{Reason::NoPlace, "no_place"_L1}};
constexpr std::array kStatuses{Word<SessionStatus>{SessionStatus::Running, "running"_L1},
                               Word<SessionStatus>{SessionStatus::Finished, "finished"_L1},
                               Word<SessionStatus>{SessionStatus::Stopped, "stopped"_L1}};
constexpr std::array kOutcomes{
    Word<ItemOutcome>{ItemOutcome::Pending, "pending"_L1}, Word<ItemOutcome>{ItemOutcome::Done, "done"_L1},
    Word<ItemOutcome>{ItemOutcome::Partial, "partial"_L1}, Word<ItemOutcome>{ItemOutcome::Skipped, "skipped"_L1}};
constexpr std::array kEases{Word<Ease>{Ease::None, "none"_L1}, Word<Ease>{Ease::Gentler, "gentler"_L1},
                            Word<Ease>{Ease::RestOnly, "rest_only"_L1}};
constexpr std::array kSides{Word<Side>{Side::None, "none"_L1}, Word<Side>{Side::Right, "right"_L1},
                            Word<Side>{Side::Left, "left"_L1}, Word<Side>{Side::Both, "both"_L1}};
constexpr std::array kKinds{Word<SegmentKind>{SegmentKind::GetReady, "get_ready"_L1},
                            Word<SegmentKind>{SegmentKind::Instruct, "instruct"_L1},
                            Word<SegmentKind>{SegmentKind::Move, "move"_L1},
                            Word<SegmentKind>{SegmentKind::Hold, "hold"_L1},
                            Word<SegmentKind>{SegmentKind::Release, "release"_L1},
                            Word<SegmentKind>{SegmentKind::SwitchSides, "switch_sides"_L1},
                            Word<SegmentKind>{SegmentKind::Rest, "rest"_L1},
                            Word<SegmentKind>{SegmentKind::BreathePhase, "breathe_phase"_L1},
                            Word<SegmentKind>{SegmentKind::Attend, "attend"_L1},
                            Word<SegmentKind>{SegmentKind::Ask, "ask"_L1},
                            Word<SegmentKind>{SegmentKind::Done, "done"_L1}};

/** All that SessionRecord holds but its items, in the order readSession() reads. */
#define EVENPACE_SESSION_COLUMNS                                                                                       \
    "id, program_id, plan_id, name, day, started_at, ended_at, status, active_ms, easy_milli_minutes, ease_offs, "     \
    "pain_before, pain_after, effort, notes, own_words, stop_reason"

/** What SessionItemRecord holds but its position, in the order items() reads. */
#define EVENPACE_ITEM_COLUMNS                                                                                          \
    "item_id, dose_mode, dose_reps, dose_sets, dose_hold_ms, dose_work_ms, dose_rest_ms, planned_ms, done_ms, "        \
    "planned_reps, done_reps, ease, outcome, reason, done_side"

/** The same values again write nothing: at the end of a session most items stand there already. */
const QString &itemUpsert()
{
    static const QString columns = QStringLiteral(EVENPACE_ITEM_COLUMNS);
    static const QString excluded = u"excluded."_s + QString(columns).replace(u", "_s, u", excluded."_s);
    static const QString sql
        = u"INSERT INTO session_item (session_id, position, %1) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
          "ON CONFLICT (session_id, position) DO UPDATE SET (%1) = (%2) WHERE (%1) IS NOT (%2)"_s.arg(columns,
                                                                                                      excluded);
    return sql;
}

QJsonValue jsonOf(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

NoteIds notesFrom(const QString &text)
{
    NoteIds notes;
    const QJsonArray array = jsonValue(text).toArray();
    for (const auto &note : array) {
        notes.append(note.toString());
    }
    return notes;
}

QString notesText(const NoteIds &notes)
{
    return jsonText(QJsonArray::fromStringList(notes));
}

void bindReason(Statement &statement, Reason reason)
{
    if (reason == Reason::None) {
        statement.bind(std::nullopt);
    } else {
        statement.bind(words::toWord(kReasons, reason));
    }
}

SessionRecord readSession(const Statement &row)
{
    SessionRecord record;
    record.id = row.number(0);
    record.programId = row.text(1);
    record.sessionId = row.text(2);
    record.name = row.text(3);
    record.day = row.day(4);
    record.startedAt = row.moment(5);
    record.endedAt = row.moment(6);
    record.status = words::fromWord(kStatuses, row.view(7), SessionStatus::Stopped);
    record.activeLength = row.time(8);
    record.easyMilliMinutes = row.integer(9);
    record.easeOffs = row.integer(10);
    record.painBefore = row.optionalInteger(11);
    record.painAfter = row.optionalInteger(12);
    record.effort = row.optionalInteger(13);
    record.notes = notesFrom(row.text(14));
    record.text = row.text(15);
    record.stopReason = words::fromWord(kReasons, row.view(16), Reason::None);
    return record;
}

} // namespace

SqliteSessionRepository::SqliteSessionRepository(Database &database)
    : m_connection(database.connection())
{
}

SqliteSessionRepository::SqliteSessionRepository(Connection &connection)
    : m_connection(connection)
{
}

SqliteSessionRepository::~SqliteSessionRepository() = default;

StoreOutcome SqliteSessionRepository::begin(SessionRecord &record, const QByteArray &snapshot)
{
    SessionId id = 0;
    const StoreOutcome outcome = m_connection.inTransaction([&] {
        Statement insert(
            m_connection,
            u"INSERT INTO session (program_id, plan_id, name, day, started_at, ended_at, status, active_ms, "
            "easy_milli_minutes, ease_offs, pain_before, pain_after, effort, notes, own_words, stop_reason) "
            "VALUES (?, ?, ?, ?, ?, NULL, 'running', ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        insert.bind(record.programId).bind(record.sessionId).bind(record.name).bind(record.day).bind(record.startedAt);
        insert.bind(record.activeLength).bind(record.easyMilliMinutes).bind(record.easeOffs);
        insert.bind(record.painBefore).bind(record.painAfter).bind(record.effort);
        insert.bind(notesText(record.notes)).bind(record.text);
        bindReason(insert, record.stopReason);
        if (const StoreOutcome done = insert.run(); done != StoreOutcome::Ok) {
            return done;
        }
        id = insert.insertedId();
        if (const StoreOutcome done = writeItems(id, record.items); done != StoreOutcome::Ok) {
            return done;
        }
        if (const StoreOutcome done
            = Statement(m_connection, u"INSERT INTO session_run (session_id, segment, elapsed_ms) VALUES (?, 0, 0)"_s)
                  .bind(id)
                  .run();
            done != StoreOutcome::Ok) {
            return done;
        }
        return Statement(m_connection, u"INSERT INTO session_snapshot (session_id, snapshot) VALUES (?, ?)"_s)
            .bind(id)
            .bind(snapshot)
            .run();
    });
    if (outcome == StoreOutcome::Ok) {
        record.id = id;
        record.status = SessionStatus::Running;
    }
    return outcome;
}

StoreOutcome SqliteSessionRepository::advance(SessionId id, const SessionProgress &progress)
{
    return m_connection.inTransaction([&] {
        // First, because it also finds out whether the session is running at all.
        if (const StoreOutcome done = writePlace(id, progress.segment, progress.elapsed); done != StoreOutcome::Ok) {
            return done;
        }
        Statement insert(m_connection,
                         u"INSERT OR REPLACE INTO session_segment (session_id, segment, item, kind, side, set_number, "
                         "rep, planned_ms, done_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        for (const SegmentRecord &segment : progress.finished) {
            insert.again().bind(id).bind(segment.index).bind(segment.item);
            insert.bind(words::toWord(kKinds, segment.kind)).bind(words::toWord(kSides, segment.side));
            insert.bind(segment.set).bind(segment.rep).bind(segment.planned).bind(segment.done);
            if (const StoreOutcome done = insert.run(); done != StoreOutcome::Ok) {
                return done;
            }
        }
        if (progress.snapshot) {
            Statement update(m_connection, u"UPDATE session_snapshot SET snapshot = ? WHERE session_id = ?"_s);
            if (const StoreOutcome done = update.bind(*progress.snapshot).bind(id).run(); done != StoreOutcome::Ok) {
                return done;
            }
        }
        return writeItems(id, progress.items);
    });
}

void SqliteSessionRepository::heartbeat(SessionId id, int segment, Milliseconds elapsed)
{
    if (!m_beats) {
        StoreOutcome ignored = StoreOutcome::Ok;
        m_beats = Connection::open(m_connection.path(), Connection::Kind::Fleeting, &ignored);
        if (!m_beats) {
            return;
        }
    }
    // Each value twice, because Qt's driver counts a numbered parameter that is used twice as two.
    Statement update(*m_beats,
                     u"UPDATE session_run SET beat_segment = ?, beat_ms = ? WHERE session_id = ? "
                     "AND (segment < ? OR (segment = ? AND elapsed_ms <= ?))"_s);
    update.bind(segment).bind(elapsed).bind(id);
    (void)update.bind(segment).bind(segment).bind(elapsed).run();
}

StoreOutcome SqliteSessionRepository::end(const SessionRecord &record)
{
    return m_connection.inTransaction([&] {
        Statement update(m_connection,
                         u"UPDATE session SET ended_at = ?, status = ?, active_ms = ?, easy_milli_minutes = ?, "
                         "ease_offs = ?, stop_reason = coalesce(?, stop_reason) WHERE id = ?"_s);
        update.bind(record.endedAt).bind(words::toWord(kStatuses, record.status)).bind(record.activeLength);
        update.bind(record.easyMilliMinutes).bind(record.easeOffs);
        bindReason(update, record.stopReason);
        if (const StoreOutcome done = update.bind(record.id).run(); done != StoreOutcome::Ok) {
            return done;
        }
        if (update.changed() == 0) {
            return StoreOutcome::NotFound;
        }
        for (const QString &sql : {u"DELETE FROM session_segment WHERE session_id = ?"_s,
                                   u"DELETE FROM session_run WHERE session_id = ?"_s}) {
            if (const StoreOutcome done = Statement(m_connection, sql).bind(record.id).run();
                done != StoreOutcome::Ok) {
                return done;
            }
        }
        return writeItems(record.id, record.items);
    });
}

StoreOutcome SqliteSessionRepository::rate(const SessionRecord &record)
{
    return m_connection.inTransaction([&] {
        Statement update(m_connection,
                         u"UPDATE session SET pain_before = ?, pain_after = ?, effort = ?, notes = ?, own_words = ?, "
                         "stop_reason = ? WHERE id = ?"_s);
        update.bind(record.painBefore).bind(record.painAfter).bind(record.effort);
        update.bind(notesText(record.notes)).bind(record.text);
        bindReason(update, record.stopReason);
        if (const StoreOutcome done = update.bind(record.id).run(); done != StoreOutcome::Ok) {
            return done;
        }
        if (update.changed() == 0) {
            return StoreOutcome::NotFound;
        }
        for (const SessionItemRecord &item : record.items) {
            Statement reason(m_connection,
                             u"UPDATE session_item SET reason = ? WHERE session_id = ? AND position = ?"_s);
            bindReason(reason, item.reason);
            if (const StoreOutcome done = reason.bind(record.id).bind(item.position).run(); done != StoreOutcome::Ok) {
                return done;
            }
        }
        return StoreOutcome::Ok;
    });
}

StoreOutcome SqliteSessionRepository::correct(const SessionRecord &record, const QDateTime &at)
{
    return m_connection.inTransaction([&] {
        const std::optional<SessionRecord> stored = session(record.id);
        if (!stored) {
            return m_connection.lastOutcome() == StoreOutcome::Ok ? StoreOutcome::NotFound : m_connection.lastOutcome();
        }
        struct Field
        {
            QString name;
            QJsonValue before;
            QJsonValue after;
        };
        const std::array fields{
            Field{u"pain_before"_s, jsonOf(stored->painBefore), jsonOf(record.painBefore)},
            Field{u"pain_after"_s, jsonOf(stored->painAfter), jsonOf(record.painAfter)},
            Field{u"effort"_s, jsonOf(stored->effort), jsonOf(record.effort)},
            Field{u"notes"_s, QJsonArray::fromStringList(stored->notes), QJsonArray::fromStringList(record.notes)},
            Field{u"text"_s, stored->text, record.text.isNull() ? u""_s : record.text},
            Field{u"stop_reason"_s, words::toWord(kReasons, stored->stopReason),
                  words::toWord(kReasons, record.stopReason)}};
        for (const Field &field : fields) {
            if (field.before == field.after) {
                continue;
            }
            if (const StoreOutcome done = log({record.id, field.name, field.before, field.after, at});
                done != StoreOutcome::Ok) {
                return done;
            }
        }
        Statement update(m_connection,
                         u"UPDATE session SET pain_before = ?, pain_after = ?, effort = ?, notes = ?, own_words = ?, "
                         "stop_reason = ? WHERE id = ?"_s);
        update.bind(record.painBefore).bind(record.painAfter).bind(record.effort);
        update.bind(notesText(record.notes)).bind(record.text);
        bindReason(update, record.stopReason);
        if (const StoreOutcome done = update.bind(record.id).run(); done != StoreOutcome::Ok) {
            return done;
        }
        for (const SessionItemRecord &item : record.items) {
            const auto before = std::find_if(stored->items.begin(), stored->items.end(),
                                             [&item](const auto &other) { return other.position == item.position; });
            if (before == stored->items.end() || (before->outcome == item.outcome && before->reason == item.reason)) {
                continue;
            }
            const QString field = u"item.%1."_s.arg(item.position);
            if (before->outcome != item.outcome) {
                if (const StoreOutcome done
                    = log({record.id, field + "outcome"_L1, words::toWord(kOutcomes, before->outcome),
                           words::toWord(kOutcomes, item.outcome), at});
                    done != StoreOutcome::Ok) {
                    return done;
                }
            }
            if (before->reason != item.reason) {
                if (const StoreOutcome done
                    = log({record.id, field + "reason"_L1, words::toWord(kReasons, before->reason),
                           words::toWord(kReasons, item.reason), at});
                    done != StoreOutcome::Ok) {
                    return done;
                }
            }
            Statement change(
                m_connection,
                u"UPDATE session_item SET outcome = ?, reason = ? WHERE session_id = ? AND position = ?"_s);
            change.bind(words::toWord(kOutcomes, item.outcome));
            bindReason(change, item.reason);
            if (const StoreOutcome done = change.bind(record.id).bind(item.position).run(); done != StoreOutcome::Ok) {
                return done;
            }
        }
        return StoreOutcome::Ok;
    });
}

StoreOutcome SqliteSessionRepository::setRemoved(SessionId id, bool removed, const QDateTime &at)
{
    return m_connection.inTransaction([&] {
        Statement select(m_connection, u"SELECT removed FROM session WHERE id = ?"_s);
        if (!select.bind(id).next()) {
            return m_connection.lastOutcome() == StoreOutcome::Ok ? StoreOutcome::NotFound : m_connection.lastOutcome();
        }
        if ((select.integer(0) != 0) == removed) {
            return StoreOutcome::Ok;
        }
        if (const StoreOutcome done
            = Statement(m_connection, u"UPDATE session SET removed = ? WHERE id = ?"_s).bind(removed).bind(id).run();
            done != StoreOutcome::Ok) {
            return done;
        }
        return log({id, removed ? u"removed"_s : u"restored"_s, !removed, removed, at});
    });
}

StoreOutcome SqliteSessionRepository::saveAnswer(const MindAnswer &answer)
{
    return m_connection.inTransaction([&] {
        Statement select(m_connection,
                         u"SELECT status, (SELECT value FROM mind_answer WHERE session_id = session.id "
                         "AND exercise_id = ? AND key = ?) FROM session WHERE id = ?"_s);
        if (!select.bind(answer.exerciseId).bind(answer.key).bind(answer.session).next()) {
            return m_connection.lastOutcome() == StoreOutcome::Ok ? StoreOutcome::NotFound : m_connection.lastOutcome();
        }
        const bool isRunning
            = words::fromWord(kStatuses, select.view(0), SessionStatus::Stopped) == SessionStatus::Running;
        const QJsonValue before = select.variant(1).isNull() ? QJsonValue() : jsonValue(select.text(1));
        if (!isRunning && before != answer.value) {
            const QString field = u"answer.%1.%2"_s.arg(answer.exerciseId, answer.key);
            if (const StoreOutcome done = log({answer.session, field, before, answer.value, answer.changedAt});
                done != StoreOutcome::Ok) {
                return done;
            }
        }
        if (const StoreOutcome done = makeRecord(answer); done != StoreOutcome::Ok) {
            return done;
        }
        return Statement(m_connection,
                         u"INSERT OR REPLACE INTO mind_answer (session_id, exercise_id, key, value, changed_at) "
                         "VALUES (?, ?, ?, ?, ?)"_s)
            .bind(answer.session)
            .bind(answer.exerciseId)
            .bind(answer.key)
            .bind(jsonText(answer.value))
            .bind(answer.changedAt)
            .run();
    });
}

StoreOutcome SqliteSessionRepository::makeRecord(const MindAnswer &answer)
{
    Statement select(m_connection, u"SELECT 1 FROM mind_sitting WHERE session_id = ? AND exercise_id = ?"_s);
    if (select.bind(answer.session).bind(answer.exerciseId).next()) {
        return StoreOutcome::Ok;
    }
    if (m_connection.lastOutcome() != StoreOutcome::Ok) {
        return m_connection.lastOutcome();
    }
    Statement insert(m_connection,
                     u"INSERT INTO mind_record (exercise_id, begun_on, begun_at, place) "
                     "SELECT ?, day, ?, 1 FROM session WHERE id = ?"_s);
    const StoreOutcome done = insert.bind(answer.exerciseId).bind(answer.changedAt).bind(answer.session).run();
    if (done != StoreOutcome::Ok) {
        return done;
    }
    return Statement(m_connection,
                     u"INSERT INTO mind_sitting (session_id, exercise_id, record_id) VALUES (?, ?, ?)"_s)
        .bind(answer.session)
        .bind(answer.exerciseId)
        .bind(insert.insertedId())
        .run();
}

StoreOutcome SqliteSessionRepository::sit(const MindSitting &sitting)
{
    return m_connection.inTransaction([&] {
        Statement select(m_connection,
                         u"SELECT 1 FROM session WHERE id = ? AND EXISTS (SELECT 1 FROM mind_record WHERE id = ? "
                         "AND exercise_id = ?)"_s);
        if (!select.bind(sitting.session).bind(sitting.record).bind(sitting.exerciseId).next()) {
            return m_connection.lastOutcome() == StoreOutcome::Ok ? StoreOutcome::NotFound : m_connection.lastOutcome();
        }
        return Statement(m_connection,
                         u"INSERT INTO mind_sitting (session_id, exercise_id, record_id) VALUES (?, ?, ?) "
                         "ON CONFLICT (session_id, exercise_id) DO NOTHING"_s)
            .bind(sitting.session)
            .bind(sitting.exerciseId)
            .bind(sitting.record)
            .run();
    });
}

StoreOutcome SqliteSessionRepository::savePlace(const MindPlace &place)
{
    return m_connection.inTransaction([&] {
        return Statement(m_connection,
                         u"UPDATE mind_record SET place = ?, finished_at = ? WHERE id = (SELECT record_id "
                         "FROM mind_sitting WHERE session_id = ? AND exercise_id = ?)"_s)
            .bind(place.step)
            .bind(place.finishedAt)
            .bind(place.session)
            .bind(place.exerciseId)
            .run();
    });
}

std::vector<MindAnswer> SqliteSessionRepository::answers(SessionId id) const
{
    std::vector<MindAnswer> answers;
    Statement select(m_connection,
                     u"SELECT exercise_id, key, value, changed_at FROM mind_answer WHERE session_id = ? "
                     "ORDER BY exercise_id, key"_s);
    select.bind(id);
    while (select.next()) {
        answers.push_back({id, select.text(0), select.text(1), jsonValue(select.text(2)), select.moment(3)});
    }
    return answers;
}

std::vector<MindAnswer> SqliteSessionRepository::latestAnswers(const QString &exerciseId) const
{
    std::vector<MindAnswer> answers;
    // With max(), SQLite takes the other columns from the row that holds it. CROSS keeps the index of the exercise first.
    Statement select(m_connection,
                     u"SELECT session_id, key, value, max(changed_at) FROM mind_answer "
                     "CROSS JOIN session ON session.id = session_id AND removed = 0 "
                     "WHERE exercise_id = ? GROUP BY key"_s);
    select.bind(exerciseId);
    while (select.next()) {
        if (const QJsonValue value = jsonValue(select.text(2)); !value.isNull())
            answers.push_back({select.number(0), exerciseId, select.text(1), value, select.moment(3)});
    }
    return answers;
}

std::optional<ResumePoint> SqliteSessionRepository::resumePoint() const
{
    Statement select(m_connection,
                     u"SELECT session_id, snapshot, segment, elapsed_ms, beat_segment, beat_ms FROM session_run "
                     "JOIN session_snapshot USING (session_id) ORDER BY session_id DESC LIMIT 1"_s);
    if (!select.next()) {
        return {};
    }
    ResumePoint point{select.number(0), select.bytes(1), select.integer(2), select.time(3)};
    if (const std::optional<int> beatSegment = select.optionalInteger(4)) {
        const Milliseconds beat = select.time(5);
        if (*beatSegment > point.segment || (*beatSegment == point.segment && beat > point.elapsed)) {
            point.segment = *beatSegment;
            point.elapsed = beat;
        }
    }
    return point;
}

std::optional<SessionRecord> SqliteSessionRepository::session(SessionId id) const
{
    Statement select(m_connection, u"SELECT " EVENPACE_SESSION_COLUMNS " FROM session WHERE id = ?"_s);
    if (!select.bind(id).next()) {
        return {};
    }
    SessionRecord record = readSession(select);
    record.items = items(id);
    return record;
}

std::vector<SessionRecord> SqliteSessionRepository::history(int limit, SessionId before) const
{
    // Two statements, because one with "or" would not use the index to begin in the middle.
    static const QString first
        = u"SELECT " EVENPACE_SESSION_COLUMNS " FROM session WHERE removed = 0 AND status <> 'running' "
          "ORDER BY started_at DESC, id DESC LIMIT ?"_s;
    static const QString next
        = u"SELECT " EVENPACE_SESSION_COLUMNS " FROM session WHERE removed = 0 AND status <> 'running' "
          "AND (started_at, id) < (SELECT started_at, id FROM session WHERE id = ?) "
          "ORDER BY started_at DESC, id DESC LIMIT ?"_s;
    Statement select(m_connection, before == 0 ? first : next);
    if (before != 0) {
        select.bind(before);
    }
    select.bind(limit);
    std::vector<SessionRecord> records;
    while (select.next()) {
        records.push_back(readSession(select));
    }
    return records;
}

std::vector<SessionRecord> SqliteSessionRepository::sessionsOn(const QDate &day) const
{
    std::vector<SessionRecord> records;
    {
        Statement select(m_connection,
                         u"SELECT " EVENPACE_SESSION_COLUMNS
                         " FROM session WHERE removed = 0 AND day = ? ORDER BY started_at, id"_s);
        select.bind(day);
        while (select.next()) {
            records.push_back(readSession(select));
        }
    }
    for (SessionRecord &record : records) {
        record.items = items(record.id);
    }
    return records;
}

std::vector<Correction> SqliteSessionRepository::corrections(SessionId id) const
{
    std::vector<Correction> corrections;
    Statement select(
        m_connection,
        u"SELECT field, before, after, corrected_at FROM correction WHERE session_id = ? ORDER BY correction.id"_s);
    select.bind(id);
    while (select.next()) {
        corrections.push_back(
            {id, select.text(0), jsonValue(select.text(1)), jsonValue(select.text(2)), select.moment(3)});
    }
    return corrections;
}

std::optional<int> SqliteSessionRepository::latestPain(const QDate &day) const
{
    Statement select(m_connection,
                     u"SELECT coalesce(pain_after, pain_before) FROM session WHERE removed = 0 AND day = ? "
                     "AND coalesce(pain_after, pain_before) IS NOT NULL ORDER BY started_at DESC, id DESC LIMIT 1"_s);
    if (!select.bind(day).next()) {
        return {};
    }
    return select.optionalInteger(0);
}

std::vector<SegmentRecord> SqliteSessionRepository::segments(SessionId id) const
{
    std::vector<SegmentRecord> segments;
    Statement select(m_connection,
                     u"SELECT segment, item, kind, side, set_number, rep, planned_ms, done_ms FROM session_segment "
                     "WHERE session_id = ? ORDER BY segment"_s);
    select.bind(id);
    while (select.next()) {
        SegmentRecord segment;
        segment.index = select.integer(0);
        segment.item = select.integer(1);
        segment.kind = words::fromWord(kKinds, select.view(2), SegmentKind::Attend);
        segment.side = words::fromWord(kSides, select.view(3), Side::None);
        segment.set = select.integer(4);
        segment.rep = select.integer(5);
        segment.planned = select.time(6);
        segment.done = select.time(7);
        segments.push_back(segment);
    }
    return segments;
}

StoreOutcome SqliteSessionRepository::writeItems(SessionId id, std::span<const SessionItemRecord> items)
{
    Statement upsert(m_connection, itemUpsert());
    for (const SessionItemRecord &item : items) {
        upsert.again().bind(id).bind(item.position).bind(item.itemId);
        upsert.bind(words::toWord(words::kDoseModes, item.planned.mode)).bind(item.planned.reps).bind(item.planned.sets);
        upsert.bind(item.planned.hold).bind(item.planned.work).bind(item.planned.rest);
        upsert.bind(item.plannedLength).bind(item.doneLength).bind(item.plannedReps).bind(item.doneReps);
        upsert.bind(words::toWord(kEases, item.ease)).bind(words::toWord(kOutcomes, item.outcome));
        bindReason(upsert, item.reason);
        upsert.bind(words::toWord(kSides, item.doneSide));
        if (const StoreOutcome done = upsert.run(); done != StoreOutcome::Ok) {
            return done;
        }
    }
    return StoreOutcome::Ok;
}

StoreOutcome SqliteSessionRepository::writePlace(SessionId id, int segment, Milliseconds elapsed)
{
    // What the heartbeat said belongs to the timeline and the segment before this write.
    Statement update(m_connection,
                     u"UPDATE session_run SET segment = ?, elapsed_ms = ?, beat_segment = NULL, beat_ms = NULL "
                     "WHERE session_id = ?"_s);
    if (const StoreOutcome done = update.bind(segment).bind(elapsed).bind(id).run(); done != StoreOutcome::Ok) {
        return done;
    }
    return update.changed() == 0 ? StoreOutcome::NotFound : StoreOutcome::Ok;
}

StoreOutcome SqliteSessionRepository::log(const Correction &correction)
{
    return Statement(
               m_connection,
               u"INSERT INTO correction (session_id, field, before, after, corrected_at) VALUES (?, ?, ?, ?, ?)"_s)
        .bind(correction.session)
        .bind(correction.field)
        .bind(jsonText(correction.before))
        .bind(jsonText(correction.after))
        .bind(correction.at)
        .run();
}

std::vector<SessionItemRecord> SqliteSessionRepository::items(SessionId id) const
{
    std::vector<SessionItemRecord> items;
    Statement select(m_connection,
                     u"SELECT position, " EVENPACE_ITEM_COLUMNS
                     " FROM session_item WHERE session_id = ? ORDER BY position"_s);
    select.bind(id);
    while (select.next()) {
        SessionItemRecord item;
        item.position = select.integer(0);
        item.itemId = select.text(1);
        item.planned.mode = words::fromWord(words::kDoseModes, select.view(2), DoseMode::Reps);
        item.planned.reps = select.integer(3);
        item.planned.sets = select.integer(4);
        item.planned.hold = select.time(5);
        item.planned.work = select.time(6);
        item.planned.rest = select.time(7);
        item.plannedLength = select.time(8);
        item.doneLength = select.time(9);
        item.plannedReps = select.integer(10);
        item.doneReps = select.integer(11);
        item.ease = words::fromWord(kEases, select.view(12), Ease::None);
        item.outcome = words::fromWord(kOutcomes, select.view(13), ItemOutcome::Pending);
        item.reason = words::fromWord(kReasons, select.view(14), Reason::None);
        item.doneSide = words::fromWord(kSides, select.view(15), Side::None);
        items.push_back(item);
    }
    return items;
}

} // namespace evenpace

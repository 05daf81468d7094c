// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/timeline.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QJsonValue>
#include <QString>

#include <optional>
#include <vector>

/** What is kept of a person's days. Plain values; the repositories read and write them. */
namespace evenpace {

using SessionId = qint64; ///< 0: not stored yet

enum class SessionStatus {
    Running, ///< begun and not ended: offered for "Continue where you stopped?"
    Finished, ///< went through to its end
    Stopped ///< ended early by the person; what was done counts
};

enum class ItemOutcome { Pending, Done, Partial, Skipped };

struct SessionItemRecord {
    int position = 0; ///< order in the session, from 0; unique within it
    QString itemId;
    Dose planned;
    Milliseconds plannedLength{0};
    Milliseconds doneLength{0}; ///< time really spent, pauses left out
    int plannedReps = 0; ///< all sets and sides together; 0 where nothing repeats
    int doneReps = 0;
    Ease ease = Ease::None; ///< the gentlest it was done at
    ItemOutcome outcome = ItemOutcome::Pending;
    Reason reason = Reason::None;
    Side doneSide = Side::None; ///< which was done, of a movement that has sides
    friend bool operator==(const SessionItemRecord &, const SessionItemRecord &) = default;
};

/** One finished segment; its transaction is on disk before the next segment begins. */
struct SegmentRecord {
    int index = 0; ///< running number within the session, from 0; unique, so that nothing is doubled
    int item = 0;
    SegmentKind kind = SegmentKind::Attend;
    Side side = Side::None;
    int set = 0;
    int rep = 0;
    Milliseconds planned{0};
    Milliseconds done{0};
    friend bool operator==(const SegmentRecord &, const SegmentRecord &) = default;
};

/** A tap at the end of a session: felt_fine a_bit_much dizzy sore_spot stopped_early. */
using NoteIds = QStringList;

struct SessionRecord {
    SessionId id = 0;
    QString programId;
    QString sessionId;
    QString name; ///< as it was called then
    QDate day; ///< local day, beginning at 04:00
    QDateTime startedAt; ///< UTC
    QDateTime endedAt; ///< UTC, invalid while running
    SessionStatus status = SessionStatus::Running;
    Milliseconds activeLength{0}; ///< pauses left out
    int easyMilliMinutes = 0; ///< thousandths of easy minutes really done
    int easeOffs = 0; ///< times "Ease off" was tapped and not undone
    std::optional<int> painBefore; ///< 0-10
    std::optional<int> painAfter; ///< 0-10
    std::optional<int> effort; ///< 0-10
    NoteIds notes;
    QString text; ///< own words, at most 500 characters
    Reason stopReason = Reason::None;
    std::vector<SessionItemRecord> items;
    friend bool operator==(const SessionRecord &, const SessionRecord &) = default;
};

/** What became of a running session at one moment. It is stored as a whole or not at all. */
struct SessionProgress {
    std::vector<SegmentRecord> finished; ///< in order
    std::vector<SessionItemRecord> items; ///< as they stand now; those that are not listed have not changed
    int segment = 0; ///< where the session goes on: index into the timeline, which may be a new one
    Milliseconds elapsed{0}; ///< into that segment
    std::optional<QByteArray> snapshot; ///< Session::snapshot() if the rest of the timeline was rewritten
};

/** What is needed to go on after the app was ended in mid session. */
struct ResumePoint {
    SessionId id = 0;
    QByteArray snapshot; ///< Session::snapshot(), opaque to storage
    int segment = 0; ///< index into the timeline of the snapshot
    Milliseconds elapsed{0}; ///< into that segment
};

using MindRecordId = qint64; ///< 0: not stored yet

/** A session goes on with a record of a thinking exercise that was begun in another one. */
struct MindSitting {
    SessionId session = 0;
    QString exerciseId;
    MindRecordId record = 0;
};

/** How far the record of a thinking exercise is. */
struct MindPlace {
    SessionId session = 0;
    QString exerciseId;
    int step = 1; ///< number of the step at which it goes on
    QDateTime finishedAt; ///< UTC; invalid: it is open
};

/** An answer of one field of a mind exercise. The first one makes a record of the exercise, unless the session is a
 *  sitting of one. */
struct MindAnswer {
    SessionId session = 0;
    QString exerciseId;
    QString key;
    QJsonValue value; ///< number, string, array or object, as the input stores it
    QDateTime changedAt; ///< UTC
};

/** One corrected value: what stood there, what stands there now. Never deleted with the entry it corrects. */
struct Correction {
    SessionId session = 0;
    /** effort pain_before pain_after notes text stop_reason removed restored item.<position>.outcome item.<position>.reason
     *  answer.<exercise>.<key> */
    QString field;
    QJsonValue before;
    QJsonValue after;
    QDateTime at; ///< UTC
};

/** A day begins at this hour on the clock on the wall. */
inline constexpr int kDayBeginsHour = 4;
/** Local date of a moment. */
[[nodiscard]] QDate dayOf(const QDateTime &local);

} // namespace evenpace

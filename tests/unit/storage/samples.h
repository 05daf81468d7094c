// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/records.h"
#include "storage/migrations.h"

/** Records with a value in every field, so that a column mixed up with another shows. */
namespace evenpace::samples {

inline QDateTime moment(int minute)
{
    return QDateTime(QDate(2025, 3, 14), QTime(9, 0), Qt::UTC).addSecs(minute * 60);
}

inline SessionItemRecord item(int position)
{
    SessionItemRecord item;
    item.position = position;
    item.itemId = QStringLiteral("item-%1").arg(position);
    item.planned = {DoseMode::Hold, 5 + position, 2, Milliseconds{20000}, Milliseconds{30000}, Milliseconds{15000}};
    item.plannedLength = Milliseconds{120000 + position};
    item.plannedReps = 10 + position;
    return item;
}

inline SessionRecord session(int minute = 0, int items = 3)
{
    SessionRecord record;
    record.programId = QStringLiteral("prog-first-gentle-week");
    record.sessionId = QStringLiteral("day-1");
    record.name = QStringLiteral("Wake up softly");
    record.day = QDate(2025, 3, 14);
    record.startedAt = moment(minute);
    record.painBefore = 4;
    for (int position = 0; position < items; ++position) {
        record.items.push_back(item(position));
    }
    return record;
}

inline SegmentRecord segment(int index)
{
    return {index,         index / 4, SegmentKind::Hold,          Side::Left,
            1 + index / 2, 1 + index, Milliseconds{5000 + index}, Milliseconds{4000 + index}};
}

/** The segment has ended, and its item stands like this. */
inline SessionProgress finished(const SegmentRecord &segment, const SessionItemRecord &item)
{
    return {{segment}, {item}, segment.index + 1, Milliseconds{0}, {}};
}

/** The record as the end of its session leaves it. */
inline SessionRecord ended(SessionRecord record, SessionStatus status = SessionStatus::Finished)
{
    record.status = status;
    record.endedAt = record.startedAt.addSecs(600);
    record.activeLength = Milliseconds{580123};
    record.easyMilliMinutes = 7250;
    record.easeOffs = 1;
    for (SessionItemRecord &item : record.items) {
        item.doneLength = Milliseconds{100000 + item.position};
        item.doneReps = 9;
        item.ease = Ease::Gentler;
        item.outcome = ItemOutcome::Done;
        item.doneSide = Side::Left;
    }
    return record;
}

/** The steps that there are and six more, each of which makes a table `step_<n>` and puts two rows into it. */
inline std::vector<Migration> longerMigrations()
{
    std::vector<Migration> steps = migrations();
    for (int step = 0; step < 6; ++step) {
        const QString table = QStringLiteral("step_%1").arg(step);
        const QString insert = QStringLiteral("INSERT INTO %1 VALUES (hex(zeroblob(3000)))").arg(table);
        steps.push_back({QStringLiteral("CREATE TABLE %1 (word TEXT NOT NULL) STRICT").arg(table), insert, insert});
    }
    return steps;
}

} // namespace evenpace::samples

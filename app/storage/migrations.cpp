// SPDX-License-Identifier: Apache-2.0
#include "storage/migrations.h"

using namespace Qt::StringLiterals;

namespace evenpace {

// People's only copy of their days goes through these steps. A step that was released is NEVER edited, moved or taken
// out: add a new one at the end. An upgrade is preceded by a backup copy, so a step may also rebuild a table.
//
// Days are Julian day numbers, moments are milliseconds since 1970 UTC, lengths are milliseconds.
const std::vector<Migration> &migrations()
{
    static const std::vector<Migration> steps{
        {
            uR"(CREATE TABLE session (
                id INTEGER PRIMARY KEY,
                program_id TEXT NOT NULL,
                plan_id TEXT NOT NULL,
                name TEXT NOT NULL,
                day INTEGER NOT NULL,
                started_at INTEGER NOT NULL,
                ended_at INTEGER,
                status TEXT NOT NULL,
                active_ms INTEGER NOT NULL CHECK (active_ms >= 0),
                easy_milli_minutes INTEGER NOT NULL CHECK (easy_milli_minutes >= 0),
                ease_offs INTEGER NOT NULL CHECK (ease_offs >= 0),
                pain_before INTEGER CHECK (pain_before BETWEEN 0 AND 10),
                pain_after INTEGER CHECK (pain_after BETWEEN 0 AND 10),
                effort INTEGER CHECK (effort BETWEEN 0 AND 10),
                notes TEXT NOT NULL,
                own_words TEXT NOT NULL,
                stop_reason TEXT,
                removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
            ) STRICT)"_s,
            uR"(CREATE INDEX session_history ON session (started_at, id)
                WHERE removed = 0 AND status <> 'running')"_s,
            uR"(CREATE INDEX session_by_day ON session (day, started_at, id) WHERE removed = 0)"_s,

            uR"(CREATE TABLE session_item (
                session_id INTEGER NOT NULL REFERENCES session (id),
                position INTEGER NOT NULL CHECK (position >= 0),
                item_id TEXT NOT NULL,
                dose_mode TEXT NOT NULL,
                dose_reps INTEGER NOT NULL,
                dose_sets INTEGER NOT NULL,
                dose_hold_ms INTEGER NOT NULL,
                dose_work_ms INTEGER NOT NULL,
                dose_rest_ms INTEGER NOT NULL,
                planned_ms INTEGER NOT NULL CHECK (planned_ms >= 0),
                done_ms INTEGER NOT NULL CHECK (done_ms >= 0),
                planned_reps INTEGER NOT NULL CHECK (planned_reps >= 0),
                done_reps INTEGER NOT NULL CHECK (done_reps >= 0),
                ease TEXT NOT NULL,
                outcome TEXT NOT NULL,
                reason TEXT,
                PRIMARY KEY (session_id, position)
            ) STRICT, WITHOUT ROWID)"_s,

            // Kept while the session runs only: about 200 rows a session would be two million in ten years, and the
            // items hold the sums.
            uR"(CREATE TABLE session_segment (
                session_id INTEGER NOT NULL REFERENCES session (id),
                segment INTEGER NOT NULL CHECK (segment >= 0),
                item INTEGER NOT NULL,
                kind TEXT NOT NULL,
                side TEXT NOT NULL,
                set_number INTEGER NOT NULL,
                rep INTEGER NOT NULL,
                planned_ms INTEGER NOT NULL CHECK (planned_ms >= 0),
                done_ms INTEGER NOT NULL CHECK (done_ms >= 0),
                PRIMARY KEY (session_id, segment)
            ) STRICT, WITHOUT ROWID)"_s,

            // Where a running session goes on: as the last durable write says, and as the heartbeat says, which is
            // NULL when it has said nothing since. The snapshot has a table of its own because it is large and a
            // heartbeat must not write it again.
            uR"(CREATE TABLE session_run (
                session_id INTEGER PRIMARY KEY REFERENCES session (id),
                segment INTEGER NOT NULL CHECK (segment >= 0),
                elapsed_ms INTEGER NOT NULL CHECK (elapsed_ms >= 0),
                beat_segment INTEGER,
                beat_ms INTEGER
            ) STRICT)"_s,
            uR"(CREATE TABLE session_snapshot (
                session_id INTEGER PRIMARY KEY REFERENCES session_run (session_id) ON DELETE CASCADE,
                snapshot BLOB NOT NULL
            ) STRICT)"_s,

            uR"(CREATE TABLE mind_answer (
                session_id INTEGER NOT NULL REFERENCES session (id),
                exercise_id TEXT NOT NULL,
                key TEXT NOT NULL,
                value TEXT NOT NULL,
                changed_at INTEGER NOT NULL,
                PRIMARY KEY (session_id, exercise_id, key)
            ) STRICT, WITHOUT ROWID)"_s,

            uR"(CREATE TABLE correction (
                id INTEGER PRIMARY KEY,
                session_id INTEGER NOT NULL REFERENCES session (id),
                field TEXT NOT NULL,
                before TEXT NOT NULL,
                after TEXT NOT NULL,
                corrected_at INTEGER NOT NULL
            ) STRICT)"_s,
            uR"(CREATE INDEX correction_by_session ON correction (session_id, id))"_s,
            uR"(CREATE TRIGGER correction_is_not_changed BEFORE UPDATE ON correction
                BEGIN SELECT RAISE(ABORT, 'corrections are only added'); END)"_s,
            uR"(CREATE TRIGGER correction_is_not_deleted BEFORE DELETE ON correction
                BEGIN SELECT RAISE(ABORT, 'corrections are only added'); END)"_s,

            uR"(CREATE TABLE setting (
                key TEXT PRIMARY KEY,
                value ANY NOT NULL
            ) STRICT, WITHOUT ROWID)"_s,

            // The newest row is the program followed now.
            uR"(CREATE TABLE enrollment (
                id INTEGER PRIMARY KEY,
                program_id TEXT NOT NULL,
                started_on INTEGER NOT NULL
            ) STRICT)"_s,
        },
    };
    return steps;
}

} // namespace evenpace

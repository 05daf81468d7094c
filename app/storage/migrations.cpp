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
        {
            uR"(ALTER TABLE session ADD COLUMN pain_2h INTEGER CHECK (pain_2h BETWEEN 0 AND 10))"_s,
            uR"(ALTER TABLE session ADD COLUMN morning_after TEXT)"_s,

            uR"(CREATE TABLE check_in (
                day INTEGER PRIMARY KEY,
                pain INTEGER CHECK (pain BETWEEN 0 AND 10),
                fatigue INTEGER CHECK (fatigue BETWEEN 0 AND 10),
                sleep INTEGER CHECK (sleep BETWEEN 0 AND 4),
                fog INTEGER CHECK (fog BETWEEN 0 AND 10),
                mood INTEGER CHECK (mood BETWEEN 0 AND 10),
                headache INTEGER CHECK (headache BETWEEN 0 AND 10),
                stops_usual INTEGER CHECK (stops_usual IN (0, 1)),
                is_flare INTEGER CHECK (is_flare IN (0, 1)),
                is_skipped INTEGER NOT NULL CHECK (is_skipped IN (0, 1))
            ) STRICT)"_s,
            // A row for each area that hurt, so that how often one hurt is counted by day and area.
            uR"(CREATE TABLE check_in_area (
                day INTEGER NOT NULL REFERENCES check_in (day),
                area TEXT NOT NULL,
                PRIMARY KEY (day, area)
            ) STRICT, WITHOUT ROWID)"_s,

            uR"(CREATE TABLE day_choice (
                day INTEGER PRIMARY KEY,
                is_bad_day INTEGER NOT NULL CHECK (is_bad_day IN (0, 1)),
                grade TEXT,
                size_milli_minutes INTEGER CHECK (size_milli_minutes >= 0),
                keeps_as_it_was INTEGER NOT NULL CHECK (keeps_as_it_was IN (0, 1))
            ) STRICT)"_s,

            uR"(CREATE TABLE activity (
                id INTEGER PRIMARY KEY,
                day INTEGER NOT NULL,
                kind TEXT NOT NULL,
                effort TEXT NOT NULL,
                minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
                logged_at INTEGER NOT NULL,
                removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
            ) STRICT)"_s,
            uR"(CREATE INDEX activity_by_day ON activity (day, id) WHERE removed = 0)"_s,

            // Kinds are words and parts are JSON, so that a kind that only a later version knows stays where it is.
            uR"(CREATE TABLE diary_event (
                id INTEGER PRIMARY KEY,
                day INTEGER NOT NULL,
                told_at INTEGER NOT NULL,
                kind TEXT NOT NULL,
                parts TEXT NOT NULL,
                taken_back_at INTEGER
            ) STRICT)"_s,
            uR"(CREATE INDEX diary_event_by_day ON diary_event (day, id) WHERE taken_back_at IS NULL)"_s,

            uR"(CREATE TABLE diary_change (
                id INTEGER PRIMARY KEY,
                day INTEGER NOT NULL,
                field TEXT NOT NULL,
                before TEXT NOT NULL,
                after TEXT NOT NULL,
                changed_at INTEGER NOT NULL
            ) STRICT)"_s,
            uR"(CREATE INDEX diary_change_by_day ON diary_change (day, id))"_s,
            uR"(CREATE TRIGGER diary_change_is_not_changed BEFORE UPDATE ON diary_change
                BEGIN SELECT RAISE(ABORT, 'changes are only added'); END)"_s,
            uR"(CREATE TRIGGER diary_change_is_not_deleted BEFORE DELETE ON diary_change
                BEGIN SELECT RAISE(ABORT, 'changes are only added'); END)"_s,

            uR"(CREATE TABLE decision (
                id INTEGER PRIMARY KEY,
                day INTEGER NOT NULL,
                made_at INTEGER NOT NULL,
                is_after_correction INTEGER NOT NULL CHECK (is_after_correction IN (0, 1)),
                told TEXT NOT NULL,
                answer TEXT NOT NULL,
                numbers TEXT NOT NULL
            ) STRICT)"_s,
            uR"(CREATE INDEX decision_by_day ON decision (day, id))"_s,
            uR"(CREATE TRIGGER decision_is_not_changed BEFORE UPDATE ON decision
                BEGIN SELECT RAISE(ABORT, 'decisions are only added'); END)"_s,
            uR"(CREATE TRIGGER decision_is_not_deleted BEFORE DELETE ON decision
                BEGIN SELECT RAISE(ABORT, 'decisions are only added'); END)"_s,

            // Where the fold of the pacing stands after all days before `day`. What is told of an earlier day, by
            // whichever statement, ends it: the triggers below hold that rule for every writer.
            uR"(CREATE TABLE pacing_checkpoint (
                id INTEGER PRIMARY KEY CHECK (id = 1),
                day INTEGER NOT NULL,
                state BLOB NOT NULL
            ) STRICT)"_s,
            uR"(CREATE TRIGGER checkpoint_ends_by_check_in AFTER INSERT ON check_in
                BEGIN DELETE FROM pacing_checkpoint WHERE day > new.day; END)"_s,
            uR"(CREATE TRIGGER checkpoint_ends_by_check_in_update AFTER UPDATE ON check_in
                BEGIN DELETE FROM pacing_checkpoint WHERE day > new.day; END)"_s,
            uR"(CREATE TRIGGER checkpoint_ends_by_choice AFTER INSERT ON day_choice
                BEGIN DELETE FROM pacing_checkpoint WHERE day > new.day; END)"_s,
            uR"(CREATE TRIGGER checkpoint_ends_by_choice_update AFTER UPDATE ON day_choice
                BEGIN DELETE FROM pacing_checkpoint WHERE day > new.day; END)"_s,
            uR"(CREATE TRIGGER checkpoint_ends_by_activity AFTER INSERT ON activity
                BEGIN DELETE FROM pacing_checkpoint WHERE day > new.day; END)"_s,
            uR"(CREATE TRIGGER checkpoint_ends_by_activity_update AFTER UPDATE ON activity
                BEGIN DELETE FROM pacing_checkpoint WHERE day > new.day; END)"_s,
            uR"(CREATE TRIGGER checkpoint_ends_by_event AFTER INSERT ON diary_event
                BEGIN DELETE FROM pacing_checkpoint WHERE day > new.day; END)"_s,
            uR"(CREATE TRIGGER checkpoint_ends_by_event_update AFTER UPDATE ON diary_event
                BEGIN DELETE FROM pacing_checkpoint WHERE day > new.day; END)"_s,
            // A running session counts when it ends.
            uR"(CREATE TRIGGER checkpoint_ends_by_session AFTER INSERT ON session WHEN new.status <> 'running'
                BEGIN DELETE FROM pacing_checkpoint WHERE day > new.day; END)"_s,
            uR"(CREATE TRIGGER checkpoint_ends_by_session_update AFTER UPDATE ON session WHEN new.status <> 'running'
                BEGIN DELETE FROM pacing_checkpoint WHERE day > new.day; END)"_s,
        },
        {
            // Until now the newest program was the one followed: the others stopped when it began.
            uR"(ALTER TABLE enrollment ADD COLUMN stopped_on INTEGER)"_s,
            uR"(UPDATE enrollment SET stopped_on
                = (SELECT min(later.started_on) FROM enrollment AS later WHERE later.id > enrollment.id))"_s,
            uR"(CREATE TABLE enrollment_pause (
                enrollment_id INTEGER NOT NULL REFERENCES enrollment (id),
                from_day INTEGER NOT NULL,
                until_day INTEGER,
                PRIMARY KEY (enrollment_id, from_day)
            ) STRICT, WITHOUT ROWID)"_s,

            // A mark that is off stays, with the moment it was taken off.
            uR"(CREATE TABLE favorite (
                id TEXT PRIMARY KEY CHECK (id <> ''),
                is_on INTEGER NOT NULL CHECK (is_on IN (0, 1)),
                changed_at INTEGER NOT NULL
            ) STRICT, WITHOUT ROWID)"_s,

            uR"(CREATE TABLE own_pattern (
                id INTEGER PRIMARY KEY,
                name TEXT NOT NULL CHECK (name <> ''),
                in_ms INTEGER NOT NULL CHECK (in_ms BETWEEN 2000 AND 10000),
                hold_full_ms INTEGER NOT NULL CHECK (hold_full_ms BETWEEN 0 AND 4000),
                out_ms INTEGER NOT NULL CHECK (out_ms BETWEEN 2000 AND 10000),
                hold_empty_ms INTEGER NOT NULL CHECK (hold_empty_ms BETWEEN 0 AND 4000),
                length_ms INTEGER NOT NULL CHECK (length_ms > 0),
                made_at INTEGER NOT NULL,
                changed_at INTEGER NOT NULL,
                removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
            ) STRICT)"_s,

            uR"(CREATE TABLE own_session (
                id INTEGER PRIMARY KEY,
                name TEXT NOT NULL CHECK (name <> ''),
                made_at INTEGER NOT NULL,
                changed_at INTEGER NOT NULL,
                removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
            ) STRICT)"_s,
            // No dose mode: the library's dose.
            uR"(CREATE TABLE own_session_item (
                session_id INTEGER NOT NULL REFERENCES own_session (id),
                position INTEGER NOT NULL CHECK (position >= 0),
                item_id TEXT NOT NULL,
                dose_mode TEXT,
                dose_reps INTEGER,
                dose_sets INTEGER,
                dose_hold_ms INTEGER,
                dose_work_ms INTEGER,
                dose_rest_ms INTEGER,
                length_ms INTEGER CHECK (length_ms > 0),
                PRIMARY KEY (session_id, position)
            ) STRICT, WITHOUT ROWID)"_s,
        },
        {
            // What was answered last in an exercise, over all sessions that held it.
            uR"(CREATE INDEX mind_answer_by_exercise ON mind_answer (exercise_id, key, changed_at))"_s,
        },
        {
            // A record is one run of a thinking exercise, over as many sessions as it takes. Its answers stay with the
            // sessions; until now each session was a run of its own.
            uR"(CREATE TABLE mind_record (
                id INTEGER PRIMARY KEY,
                exercise_id TEXT NOT NULL,
                begun_on INTEGER NOT NULL,
                begun_at INTEGER NOT NULL,
                place INTEGER NOT NULL CHECK (place >= 1),
                finished_at INTEGER
            ) STRICT)"_s,
            uR"(CREATE INDEX mind_record_by_exercise ON mind_record (exercise_id, begun_at, id))"_s,
            uR"(CREATE TABLE mind_sitting (
                session_id INTEGER NOT NULL REFERENCES session (id),
                exercise_id TEXT NOT NULL,
                record_id INTEGER NOT NULL REFERENCES mind_record (id),
                PRIMARY KEY (session_id, exercise_id)
            ) STRICT, WITHOUT ROWID)"_s,
            uR"(CREATE INDEX mind_sitting_by_record ON mind_sitting (record_id, session_id, exercise_id))"_s,
            uR"(INSERT INTO mind_record (id, exercise_id, begun_on, begun_at, place, finished_at)
                SELECT row_number() OVER (ORDER BY session_id, exercise_id), exercise_id, day, started_at, 1,
                    CASE status WHEN 'finished' THEN ended_at END
                FROM (SELECT DISTINCT session_id, exercise_id FROM mind_answer)
                JOIN session ON session.id = session_id)"_s,
            uR"(INSERT INTO mind_sitting (session_id, exercise_id, record_id)
                SELECT session_id, exercise_id, row_number() OVER (ORDER BY session_id, exercise_id)
                FROM (SELECT DISTINCT session_id, exercise_id FROM mind_answer))"_s,

            // What a deleted record said is deleted wherever it stands, also in the log of its changes.
            uR"(DROP TRIGGER correction_is_not_deleted)"_s,
            uR"(CREATE TRIGGER correction_is_not_deleted BEFORE DELETE ON correction
                WHEN old.field NOT GLOB 'answer.*'
                BEGIN SELECT RAISE(ABORT, 'corrections are only added'); END)"_s,
        },
        {
            // Sleep as it is told: nights by the day on which they ended, times in minutes of a day, what was chosen for
            // all nights, and the rules in the order in which they were begun.
            uR"(CREATE TABLE sleep_night (
                day INTEGER PRIMARY KEY,
                bed INTEGER NOT NULL CHECK (bed BETWEEN 0 AND 1439),
                to_sleep INTEGER NOT NULL CHECK (to_sleep BETWEEN 0 AND 720),
                wake INTEGER NOT NULL CHECK (wake BETWEEN 0 AND 1439),
                up INTEGER NOT NULL CHECK (up BETWEEN 0 AND 1439),
                changed_at INTEGER NOT NULL
            ) STRICT)"_s,
            uR"(CREATE TABLE sleep_choice (
                key TEXT PRIMARY KEY,
                value TEXT NOT NULL,
                changed_at INTEGER NOT NULL
            ) STRICT, WITHOUT ROWID)"_s,
            uR"(CREATE TABLE sleep_rule (
                id INTEGER PRIMARY KEY,
                rule TEXT NOT NULL CHECK (rule <> ''),
                begun_on INTEGER NOT NULL,
                is_tried INTEGER NOT NULL CHECK (is_tried IN (0, 1)),
                changed_at INTEGER NOT NULL
            ) STRICT)"_s,
        },
        {
            // Goals with their five steps. At most one of them is for now.
            uR"(CREATE TABLE goal (
                id INTEGER PRIMARY KEY,
                what TEXT NOT NULL CHECK (what <> ''),
                target TEXT NOT NULL,
                amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 60),
                unit TEXT NOT NULL,
                due INTEGER,
                sure INTEGER CHECK (sure BETWEEN 0 AND 10),
                if_then TEXT NOT NULL,
                state TEXT NOT NULL,
                done_at INTEGER,
                begun_on INTEGER NOT NULL,
                looked_on INTEGER,
                record_id INTEGER NOT NULL,
                changed_at INTEGER NOT NULL
            ) STRICT)"_s,
            uR"(CREATE UNIQUE INDEX goal_for_now ON goal (state) WHERE state = 'active')"_s,
            uR"(CREATE TABLE goal_step (
                goal_id INTEGER NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
                place INTEGER NOT NULL CHECK (place BETWEEN 0 AND 4),
                text TEXT NOT NULL,
                done_at INTEGER,
                PRIMARY KEY (goal_id, place)
            ) STRICT, WITHOUT ROWID)"_s,
        },
        {
            // The tasks of a day. `activity_id` is what one was told as when it was done, 0 for none.
            uR"(CREATE TABLE planned_task (
                id INTEGER PRIMARY KEY,
                day INTEGER NOT NULL,
                block INTEGER NOT NULL CHECK (block BETWEEN 0 AND 2),
                place INTEGER NOT NULL CHECK (place >= 0),
                kind TEXT NOT NULL,
                text TEXT NOT NULL,
                effort TEXT NOT NULL,
                is_for_head INTEGER NOT NULL CHECK (is_for_head IN (0, 1)),
                minutes INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 480),
                state TEXT NOT NULL,
                activity_id INTEGER NOT NULL,
                changed_at INTEGER NOT NULL
            ) STRICT)"_s,
            uR"(CREATE INDEX planned_task_by_day ON planned_task (day, block, place, id))"_s,
        },
        {
            uR"(CREATE TABLE safety_card (
                field TEXT PRIMARY KEY CHECK (field <> ''),
                value TEXT NOT NULL,
                changed_at INTEGER NOT NULL
            ) STRICT, WITHOUT ROWID)"_s,
            // That help was shown because of what was written, and nothing of what it was.
            uR"(CREATE TABLE help_shown (
                id INTEGER PRIMARY KEY,
                shown_at INTEGER NOT NULL
            ) STRICT)"_s,
        },
        {
            // The questionnaires: raw answers only, scores are made from them. `version` is that of wording and scoring.
            uR"(CREATE TABLE measurement (
                id INTEGER PRIMARY KEY,
                measure TEXT NOT NULL CHECK (measure <> ''),
                version INTEGER NOT NULL CHECK (version >= 1),
                day INTEGER NOT NULL,
                begun_at INTEGER NOT NULL,
                ended_at INTEGER,
                outcome TEXT NOT NULL
            ) STRICT)"_s,
            uR"(CREATE INDEX measurement_by_measure ON measurement (measure, day, id))"_s,
            uR"(CREATE TABLE measure_answer (
                measurement_id INTEGER NOT NULL REFERENCES measurement (id),
                key TEXT NOT NULL CHECK (key <> ''),
                value TEXT NOT NULL,
                answered_at INTEGER NOT NULL,
                PRIMARY KEY (measurement_id, key)
            ) STRICT, WITHOUT ROWID)"_s,
            // Corrections after the end. They are deleted with what they correct, by the person alone.
            uR"(CREATE TABLE measure_change (
                id INTEGER PRIMARY KEY,
                measurement_id INTEGER NOT NULL REFERENCES measurement (id),
                key TEXT NOT NULL,
                before TEXT NOT NULL,
                after TEXT NOT NULL,
                changed_at INTEGER NOT NULL
            ) STRICT)"_s,
            uR"(CREATE INDEX measure_change_by_measurement ON measure_change (measurement_id, id))"_s,
            uR"(CREATE TRIGGER measure_change_is_not_changed BEFORE UPDATE ON measure_change
                BEGIN SELECT RAISE(ABORT, 'changes are only added'); END)"_s,
        },
        {
            // Programs that a therapist writes, with each step that can be taken back; `step` is the one that holds.
            uR"(CREATE TABLE draft (
                id INTEGER PRIMARY KEY,
                name TEXT NOT NULL,
                person TEXT NOT NULL,
                step INTEGER NOT NULL CHECK (step >= 1),
                changed_at INTEGER NOT NULL
            ) STRICT)"_s,
            uR"(CREATE INDEX draft_by_change ON draft (changed_at, id))"_s,
            uR"(CREATE TABLE draft_step (
                draft_id INTEGER NOT NULL REFERENCES draft (id) ON DELETE CASCADE,
                step INTEGER NOT NULL CHECK (step >= 1),
                content TEXT NOT NULL,
                PRIMARY KEY (draft_id, step)
            ) STRICT, WITHOUT ROWID)"_s,
            uR"(CREATE TABLE draft_template (
                id INTEGER PRIMARY KEY,
                name TEXT NOT NULL CHECK (name <> ''),
                content TEXT NOT NULL,
                changed_at INTEGER NOT NULL
            ) STRICT)"_s,
            uR"(CREATE INDEX draft_template_by_name ON draft_template (name, id))"_s,
            uR"(CREATE TABLE draft_favorite (
                item_id TEXT PRIMARY KEY CHECK (item_id <> ''),
                since INTEGER NOT NULL
            ) STRICT, WITHOUT ROWID)"_s,
            // What was given stays as it was given.
            uR"(CREATE TABLE handed_program (
                id INTEGER PRIMARY KEY,
                program_id TEXT NOT NULL CHECK (program_id <> ''),
                version INTEGER NOT NULL CHECK (version >= 1),
                patient BLOB NOT NULL,
                content TEXT NOT NULL,
                message BLOB NOT NULL,
                handed_at INTEGER NOT NULL,
                UNIQUE (program_id, version)
            ) STRICT)"_s,
            uR"(CREATE TABLE draft_attachment (
                sha256 BLOB PRIMARY KEY,
                bytes BLOB NOT NULL
            ) STRICT, WITHOUT ROWID)"_s,
        },
        {
            // The people in a therapist's care, by pseudonym, and their reports as they came. `sign_key` is the one that a
            // report's signature was held against. A summary can be made anew from the reports.
            uR"(CREATE TABLE clinic_patient (
                id INTEGER PRIMARY KEY,
                name TEXT NOT NULL CHECK (name <> ''),
                key_id BLOB NOT NULL,
                card BLOB NOT NULL,
                added_at INTEGER NOT NULL,
                is_archived INTEGER NOT NULL CHECK (is_archived IN (0, 1)),
                acknowledged INTEGER NOT NULL CHECK (acknowledged >= 0)
            ) STRICT)"_s,
            uR"(CREATE UNIQUE INDEX clinic_patient_by_key ON clinic_patient (key_id) WHERE length(key_id) > 0)"_s,
            uR"(CREATE TABLE clinic_summary (
                patient_id INTEGER PRIMARY KEY REFERENCES clinic_patient (id) ON DELETE CASCADE,
                program TEXT NOT NULL,
                weeks INTEGER NOT NULL,
                assigned_on INTEGER NOT NULL,
                begun_on INTEGER NOT NULL,
                reported_on INTEGER NOT NULL,
                last_day INTEGER NOT NULL,
                report_number INTEGER NOT NULL,
                flags TEXT NOT NULL
            ) STRICT)"_s,
            uR"(CREATE TABLE clinic_report (
                id INTEGER PRIMARY KEY,
                patient_id INTEGER NOT NULL REFERENCES clinic_patient (id) ON DELETE CASCADE,
                number INTEGER NOT NULL CHECK (number >= 1),
                first INTEGER NOT NULL,
                last INTEGER NOT NULL,
                made_on INTEGER NOT NULL,
                received_at INTEGER NOT NULL,
                program_id TEXT NOT NULL,
                program_version INTEGER NOT NULL,
                sign_key BLOB NOT NULL,
                message BLOB NOT NULL
            ) STRICT)"_s,
            uR"(CREATE INDEX clinic_report_by_patient ON clinic_report (patient_id, id))"_s,
            uR"(CREATE TRIGGER clinic_report_is_not_changed BEFORE UPDATE ON clinic_report
                BEGIN SELECT RAISE(ABORT, 'reports stay as they came'); END)"_s,
            uR"(CREATE TABLE clinic_note (
                id INTEGER PRIMARY KEY,
                patient_id INTEGER NOT NULL REFERENCES clinic_patient (id) ON DELETE CASCADE,
                text TEXT NOT NULL CHECK (text <> ''),
                at INTEGER NOT NULL
            ) STRICT)"_s,
            uR"(CREATE INDEX clinic_note_by_patient ON clinic_note (patient_id, id))"_s,
            uR"(CREATE TABLE clinic_choice (
                key TEXT PRIMARY KEY,
                value TEXT NOT NULL
            ) STRICT, WITHOUT ROWID)"_s,
        },
        {
            // What therapists gave: `content` is the program as CBOR, `message` the bytes as they were signed.
            uR"(CREATE TABLE taken_program (
                id INTEGER PRIMARY KEY,
                program TEXT NOT NULL CHECK (program <> ''),
                version INTEGER NOT NULL CHECK (version >= 1),
                content BLOB NOT NULL,
                sign_key BLOB NOT NULL,
                signer TEXT NOT NULL,
                is_verified INTEGER NOT NULL CHECK (is_verified IN (0, 1)),
                message BLOB NOT NULL,
                taken_at INTEGER NOT NULL,
                UNIQUE (program, version)
            ) STRICT)"_s,
            uR"(CREATE TRIGGER taken_program_is_not_changed BEFORE UPDATE ON taken_program
                BEGIN SELECT RAISE(ABORT, 'programs are only added'); END)"_s,
            uR"(CREATE TABLE program_attachment (
                id INTEGER PRIMARY KEY,
                sha256 BLOB NOT NULL UNIQUE,
                kind TEXT NOT NULL,
                bytes BLOB NOT NULL
            ) STRICT)"_s,
            // What was told them. Numbers count up for each therapist.
            uR"(CREATE TABLE sent_report (
                id INTEGER PRIMARY KEY,
                therapist BLOB NOT NULL,
                number INTEGER NOT NULL CHECK (number >= 1),
                first_day INTEGER NOT NULL,
                last_day INTEGER NOT NULL CHECK (last_day >= first_day),
                sent_at INTEGER NOT NULL,
                message BLOB NOT NULL,
                UNIQUE (therapist, number)
            ) STRICT)"_s,
            uR"(CREATE TRIGGER sent_report_is_not_changed BEFORE UPDATE ON sent_report
                BEGIN SELECT RAISE(ABORT, 'reports are only added'); END)"_s,
            uR"(CREATE TABLE report_receipt (
                id INTEGER PRIMARY KEY,
                therapist BLOB NOT NULL,
                number INTEGER NOT NULL CHECK (number >= 1),
                received_at INTEGER NOT NULL,
                UNIQUE (therapist, number)
            ) STRICT)"_s,
            uR"(CREATE TRIGGER report_receipt_is_not_changed BEFORE UPDATE ON report_receipt
                BEGIN SELECT RAISE(ABORT, 'receipts are only added'); END)"_s,
        },
        {
            uR"(ALTER TABLE session_item ADD COLUMN done_side TEXT NOT NULL DEFAULT 'none'
                CHECK (done_side IN ('none', 'right', 'left', 'both')))"_s,
        },
        {
            // What a therapist is to watch with a patient: codes, with a space between them.
            uR"(ALTER TABLE clinic_patient ADD COLUMN cautions TEXT NOT NULL DEFAULT '')"_s,
        },
        {
            // How often an item was done says what is offered next.
            uR"(CREATE INDEX session_item_by_item ON session_item (item_id, outcome))"_s,
        },
    };
    return steps;
}

} // namespace evenpace

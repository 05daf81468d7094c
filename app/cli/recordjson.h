// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/diary.h"
#include "domain/records.h"

#include <QJsonObject>

namespace evenpace::cli {

/**
 * A stored session as `history --json` prints it: {"id", "program", "session", "name", "day", "started_at", "ended_at",
 * "status", "active_ms", "easy_milli_minutes", "ease_offs", "pain_before", "pain_after", "effort", "notes", "text",
 * "stop_reason", "items": [{"position", "item", "dose": {"mode", "reps", "sets", "hold_ms", "work_ms", "rest_ms"},
 * "planned_ms", "done_ms", "planned_reps", "done_reps", "done_side", "ease", "outcome", "reason"}], "answers": [{"item",
 * "key", "value", "changed_at"}]}. Moments are UTC, lengths milliseconds; what was not told is null.
 */
[[nodiscard]] QJsonObject recordJson(const SessionRecord &record, const std::vector<MindAnswer> &answers);
/**
 * A check-in as `history --json` prints it: {"day", "pain", "fatigue", "sleep", "fog", "mood", "headache", "areas",
 * "stops_usual", "flare", "skipped"}; what was not told is null.
 */
[[nodiscard]] QJsonObject checkInJson(const MorningCheckIn &checkIn);
/** An activity likewise: {"id", "day", "kind", "effort", "minutes", "at"}. */
[[nodiscard]] QJsonObject activityJson(const Activity &activity);

[[nodiscard]] QString nameOf(SessionStatus status);
[[nodiscard]] QString nameOf(ItemOutcome outcome);
[[nodiscard]] QString nameOf(Ease ease);
[[nodiscard]] QString nameOf(Reason reason);

} // namespace evenpace::cli

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/timeline.h"

#include <QJsonObject>

namespace evenpace::cli {

/**
 * A session as `play --dry-run --json` prints it: {"program", "session", "total_ms", "segments": [{"start_ms",
 * "length_ms", "kind", "item", "side", "rep", "set", "say", "sound"}]}. `side` is "right", "left", "both" or "";
 * `say` holds all phrases of the segment in order, `sound` the names of its sounds.
 */
[[nodiscard]] QJsonObject timelineJson(const SessionPlan &plan, const Timeline &timeline);

} // namespace evenpace::cli

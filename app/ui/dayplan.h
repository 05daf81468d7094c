// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/library.h"
#include "domain/records.h"
#include "domain/repositories.h"
#include "domain/timeline.h"

#include <optional>
#include <vector>

namespace evenpace {

/** A session that today holds, done or to come. */
struct DaySession
{
    QString sessionId;
    QString name; ///< English; as it was called then for one that is done
    Milliseconds length{0}; ///< clock time: planned, or really spent once it is done
    Load load = 0; ///< the highest of its items; 0 where nothing moves
    std::optional<PosePreset> position; ///< of its first movement, else of its breathing; none: any
    QString pictureItem; ///< the item whose picture stands for it, empty if none moves
    std::optional<SessionRecord> done;
};

/** What one day of a program holds. */
struct DayPlan
{
    int day = 1; ///< since the start, from 1
    int dayOfProgram = 1; ///< within the program; begins again after its last week
    int round = 1; ///< 1 the first time through the program
    std::vector<DaySession> sessions; ///< done ones in the order they were done, then the planned ones

    [[nodiscard]] const DaySession *next() const; ///< the first that is not done
    [[nodiscard]] int doneCount() const;
    [[nodiscard]] Milliseconds timeDone() const;
    [[nodiscard]] Milliseconds timeLeft() const;
};

/** A session that was stopped sooner than this is offered again; what was done of it stays in the history. */
inline constexpr Milliseconds kCountsAsDone{60000};

/**
 * The plan of `today`. Days are counted from the start whether or not something was done on them: a missed day is
 * skipped, never doubled. After the last week the program begins again. `recordsOfToday` are that day's sessions.
 */
[[nodiscard]] DayPlan planDay(const Library &library, const Enrollment &enrollment, const QDate &today,
                              const std::vector<SessionRecord> &recordsOfToday, const TimelineSettings &settings);

/** One session or single item as it would be done now. An unknown id has no length. */
[[nodiscard]] DaySession describeSession(const Library &library, const QString &programId, const QString &sessionId,
                                         const TimelineSettings &settings);

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/diary.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <vector>

/**
 * The tasks of a day in three blocks, so that heavy things do not stand together. What is done of them is told as an
 * activity of daily life, and counts from then on as all activities do; until then it is only planned. Pure functions.
 */
namespace evenpace {

enum class DayBlock { Morning, Afternoon, Evening };
inline constexpr size_t kDayBlocks = 3;
enum class TaskState {
    Open,
    Done, ///< told as an activity
    NotNeeded ///< and that is fine
};

struct PlannedTask {
    qint64 id = 0; ///< 0: not stored yet
    QDate day;
    DayBlock block = DayBlock::Morning;
    int place = 0; ///< within the block, from 0
    ActivityKind kind = ActivityKind::Other;
    QString text; ///< the person's own words; empty: the name of its kind
    ActivityEffort effort = ActivityEffort::Medium;
    bool isForHead = false; ///< tires the head more than the body
    int minutes = 30; ///< 5-480
    TaskState state = TaskState::Open;
    qint64 activity = 0; ///< the activity it was told as; 0: none
    friend bool operator==(const PlannedTask &, const PlannedTask &) = default;
};

namespace planner {

inline constexpr int kFewestMinutes = 5;
inline constexpr int kMostMinutes = 480;
inline constexpr int kMostText = 80;
/** More than this of a median day is said; the soft ceiling of evidence 2.9, boom and bust. */
inline constexpr int kFullPercent = 120;

/** Tasks of that block in their order. */
[[nodiscard]] std::vector<const PlannedTask *> tasksIn(const std::vector<PlannedTask> &tasks, DayBlock block);
/** Minutes x felt effort as activities have it, in thousandths: of one task, or of all that are still open. */
[[nodiscard]] pacing::Milli loadOf(const PlannedTask &task);
[[nodiscard]] pacing::Milli openLoad(const std::vector<PlannedTask> &tasks);
/** The same of a block, whatever became of its tasks but those that were not needed. */
[[nodiscard]] pacing::Milli blockLoad(const std::vector<PlannedTask> &tasks, DayBlock block);

/** The block of a moment of the day; the hours after midnight are still its evening. [DESIGN] */
[[nodiscard]] DayBlock blockAt(const QTime &time);
/** Two heavy ones in one block, and what could be done about it. */
struct HeavyPair {
    DayBlock block = DayBlock::Morning;
    qint64 task = 0; ///< the last of them, which would leave
    std::optional<DayBlock> to; ///< nothing: no block of the day has room
    friend bool operator==(const HeavyPair &, const HeavyPair &) = default;
};
/** The first block with two heavy tasks that are still open. Its last one goes to the block with the least load that has
 *  no heavy one and is not before `earliest`; of blocks as light as each other the earlier one. */
[[nodiscard]] std::optional<HeavyPair> heavyPair(const std::vector<PlannedTask> &tasks,
                                                 DayBlock earliest = DayBlock::Morning);
/** The tasks with that one at a place of a block; places are counted anew. A place past the end is the end. */
[[nodiscard]] std::vector<PlannedTask> moved(std::vector<PlannedTask> tasks, qint64 id, DayBlock block, int place);
/** One step up or down, into the next block at its end or start. */
[[nodiscard]] std::vector<PlannedTask> stepped(const std::vector<PlannedTask> &tasks, qint64 id, bool down);

/** The load in the middle of the days told, as the pacing sees it; nothing below its ten days. */
[[nodiscard]] std::optional<pacing::Milli> usualLoad(std::vector<pacing::Milli> loads);
/** What the day will be if all of it is done. */
enum class DaySize {
    Unknown, ///< no usual day is known yet
    Small, ///< below four fifths of a usual day
    Usual,
    Full ///< above the soft ceiling
};
[[nodiscard]] DaySize sizeOf(pacing::Milli load, std::optional<pacing::Milli> usual);

/** Of `told` the activity as which a done task was told: the one it names, or where it names none, one that is like it
 *  and that no task of `tasks` names. 0: none. */
[[nodiscard]] qint64 activityToldAs(const PlannedTask &task, const std::vector<PlannedTask> &tasks,
                                    const std::vector<Activity> &told);

/** What the task is told as. */
[[nodiscard]] Activity activityOf(const PlannedTask &task, const QDateTime &at);

} // namespace planner
} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/diary.h"
#include "domain/records.h"

/** What a write replaces in what was told before, as it is logged: the same for every DiaryRepository. */
namespace evenpace {

/** Values of `before` that `after` replaces. A question answered for the first time is no change. */
[[nodiscard]] std::vector<DiaryChange> changesBetween(const MorningCheckIn &before, const MorningCheckIn &after,
                                                      const QDateTime &at);
/** Every difference, that from the defaults as well. */
[[nodiscard]] std::vector<DiaryChange> changesBetween(const DayChoice &before, const DayChoice &after,
                                                      const QDateTime &at);
/** Kind, effort and minutes. */
[[nodiscard]] std::vector<DiaryChange> changesBetween(const Activity &before, const Activity &after,
                                                      const QDateTime &at);
[[nodiscard]] DiaryChange activityRemoved(qint64 id, const QDate &day, bool removed, const QDateTime &at);
[[nodiscard]] DiaryChange eventTakenBack(qint64 id, const QDate &day, const QDateTime &at);

/** What a person told of a session after its day went on. */
struct LaterRating
{
    std::optional<int> pain2h; ///< 0-10
    std::optional<MorningAfter> morning;
    friend bool operator==(const LaterRating &, const LaterRating &) = default;
};
/** Like those of a check-in. */
[[nodiscard]] std::vector<DiaryChange> changesBetween(SessionId session, const QDate &day, const LaterRating &before,
                                                      const LaterRating &after, const QDateTime &at);

} // namespace evenpace

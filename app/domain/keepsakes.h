// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/mindrecords.h"

#include <chrono>
#include <functional>
#include <optional>

/**
 * What the thinking exercises left to keep, shown back when it helps: worries in their window, the result of a try on the
 * day after, a plan on the day that was set for it, a kind or fair line and good moments on a low day. At most one at a time. Pure: what is needed of the records
 * is asked for, and nothing else.
 */
namespace evenpace {

struct Keepsake
{
    enum class Kind {
        WorryWindow, ///< worries wait to be looked at, and this is the time for it
        Result, ///< something was to be tried or looked back on, and how it went is not told yet
        Review, ///< the day has come on which a plan was to be looked at again
        LookBack, ///< something was planned for today or begun yesterday; nothing is left to be told
        CopingCard, ///< a line of one's own
        GoodMoment
    };
    Kind kind = Kind::CopingCard;
    QString exerciseId;
    MindRecordId record = 0;
    /** In the person's own words; an option id where the answer is one (cbt-thinking-styles). May be empty. */
    QString text;
    int count = 0; ///< WorryWindow: how many
    friend bool operator==(const Keepsake &, const Keepsake &) = default;
};

struct KeepsakeMoment
{
    QDateTime now; ///< local
    QDate day; ///< a day starts at 04:00
    bool isLow = false; ///< mood, a bad day or a flare
};

/** For how long after its beginning the worry window is pointed to: it lasts a quarter of an hour, and a phone is not
 *  looked at to the minute. */
inline constexpr int kWorryMinutes = 60;
/** Mood 0-10 up to which a day is a low one, and up to which it is a very low one that offers help. */
inline constexpr int kLowMood = 3;
inline constexpr int kVeryLowMood = 1;

/** Of that exercise, the newest records first, so many at most. */
using RecordsOf = std::function<std::vector<MindRecord>(const QString &exerciseId, int limit)>;

/** After so long the worry window opens or closes; nothing while no worries wait. */
[[nodiscard]] std::optional<std::chrono::seconds> worriesTurnIn(const KeepsakeMoment &moment, const RecordsOf &recordsOf);
/** Whether that kind was answered or put away on or after that day. */
using IsAway = std::function<bool(Keepsake::Kind kind, const QDate &since)>;
/** What comes first now, or nothing. */
[[nodiscard]] std::optional<Keepsake> keepsakeFor(const KeepsakeMoment &moment, const RecordsOf &recordsOf,
                                                  const IsAway &isAway);

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/draft.h"

/** What a draft asks of a person's days, by the same sums by which the days are sized, and what speaks against it. Pure. */
namespace evenpace::exchange {

/** One day of a phase. */
struct DayLoad
{
    pacing::Milli easy = 0; ///< thousandths of easy minutes
    Milliseconds length{0}; ///< clock time, rests included
    Load load = 0; ///< the highest of its items; 0 where nothing moves
    int sessions = 0;
    int moving = 0; ///< sessions that move
    friend bool operator==(const DayLoad &, const DayLoad &) = default;
};
[[nodiscard]] DayLoad dayLoad(const Library &library, const Draft &draft, int phase, int day, const TimelineSettings &timing);
/** Of one entry: its easy minutes, and its clock time. */
[[nodiscard]] DayLoad itemLoad(const Library &library, const ProgramItem &item, const TimelineSettings &timing);

/** The stricter of the program's ceiling and the person's own; nothing if neither is known. */
[[nodiscard]] std::optional<pacing::Milli> ceilingOf(const Draft &draft);

/** The dose nearest to that one which the item may have: its library range, rests of 0-600 s. The kind stays. */
[[nodiscard]] Dose fittedDose(const Movement &movement, const Dose &dose);
/** Each part 0-15 s in steps of 0.1 s, and some time to move in. [DESIGN] */
inline constexpr Milliseconds kMostTempo{15000};
[[nodiscard]] Tempo fittedTempo(const Tempo &tempo);

/** Items of a session above which it is pointed out (issue: "warning above 5 items a session"). */
inline constexpr int kManyItems = 5;

/** What helps, as one edit. */
struct DraftFix
{
    enum class Kind {
        MoveToDay, ///< the entry at `place` to `day`
        MakeSmaller, ///< its dose at that place alone, to `minutes` easy minutes
        MoveToTime, ///< to another time of the same day
        UseEasier, ///< `instead` in its place
        Remove,
        SetGap ///< to `minutes`
    };
    Kind kind = Kind::Remove;
    Place place;
    int day = 0;
    DayTime time = DayTime::Morning;
    pacing::Milli planned = 0; ///< MoveToDay: what that day has already
    int minutes = 0;
    QString instead;
    DraftEdit edit = CopyDay{};
};

/** Something to look at. Nothing here forbids to hand a program over. */
struct Finding
{
    enum class Kind {
        OverCeiling, ///< `easy` on that day, `ceiling` is the limit
        ManyItems, ///< `count` in a session
        ManySessions, ///< `count` that move on that day, `most` by the program's limit
        StrengthNextDay, ///< the item, on the day after one for the same part of the body
        Caution, ///< the item, against `caution` of the person
        TherapistOnly, ///< load 5: the app gives it to nobody by itself
        ShortGap ///< `count` minutes, and the app keeps `most`
    };
    Kind kind = Kind::OverCeiling;
    Place place; ///< of the entry, or of the day or session
    QString itemId;
    QString other; ///< StrengthNextDay: the item of the day before
    QString caution;
    pacing::Milli easy = 0;
    pacing::Milli ceiling = 0;
    int count = 0;
    int most = 0;
    std::vector<DraftFix> fixes; ///< the best one first
};
/** Of one phase: what concerns safety first, then days in their order. */
[[nodiscard]] std::vector<Finding> findings(const Library &library, const Draft &draft, int phase,
                                            const TimelineSettings &timing);

} // namespace evenpace::exchange

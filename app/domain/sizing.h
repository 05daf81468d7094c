// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/diary.h"
#include "domain/settings.h"
#include "domain/timeline.h"

#include <map>
#include <vector>

/** Cuts a session of a program to what fits: the day's dose, the day's light, the person's cautions. Pure. */
namespace evenpace {

/** Loads, content specification 0.1. */
inline constexpr Load kVeryLight = 1;
inline constexpr Load kLight = 2;
inline constexpr Load kModerate = 4; ///< the most without a therapist
/** A good day's form of an item that names none: a fifth more of its first variable, within its range. [DESIGN] */
inline constexpr int kGoodDayPermille = 1200;
/** Quiet minutes between the two parts of a session that is done in two parts. [DESIGN] */
inline constexpr Milliseconds kBetweenParts{120000};

/** An item of the program that is not done as it is written, and why. */
struct SizedChange {
    enum class Why {
        TooHard, ///< its load is above what the day allows
        Caution, ///< a condition the person ticked
        Grade, ///< the program leaves it out on such a day
        Room, ///< the day has no room for it
        Position, ///< another one suits the person better
        Grown, ///< a little more, by the therapist's plan
        Sore, ///< it looks at pain, and there is more of it than usual
        ShorterFirst, ///< its shorter form was not done often enough yet
        LowMood ///< the mood was very low lately, and it would be the first of its kind
    };
    QString itemId; ///< as the program has it
    QString instead; ///< easier form; empty: left out. Grown: the item itself
    Why why = Why::TooHard;
    QString caution; ///< the code, for Caution
    int sessions = 0; ///< after how many it grows, for Grown
    friend bool operator==(const SizedChange &, const SizedChange &) = default;
};

struct Sizing {
    Grade grade = Grade::Usual;
    int permille = 1000; ///< of the program's doses: start factor, growth and light together
    std::optional<pacing::Milli> most; ///< thousandths of easy minutes the whole session may cost
    Load mostLoad = kModerate; ///< what is above is swapped for its easier form, or left out
    int rounds = 1; ///< light items come again this often, one round after the other; what is moderate comes once
    bool isInTwoParts = false; ///< quiet breathing in the middle
    QStringList cautions; ///< codes of content specification 0.5
    std::vector<SizedChange> notNow; ///< items that wait, each with what is done in its place
    /** Percent of the written dose by item, where a therapist's plan lets it grow; see exchange::growthOf(). */
    std::map<QString, int> growth;
    Suits suits; ///< positions of programs' items; what a person put together is done as it is
    friend bool operator==(const Sizing &, const Sizing &) = default;
};

struct SizedSession {
    SessionPlan plan;
    pacing::Milli easyMilliMinutes = 0; ///< what it will cost, set-up included
    std::vector<SizedChange> changes;
    bool isOver = false; ///< even the smallest form costs more than `most`; nothing that costs is left
};

/**
 * The dose times permille/1000, as content specification 0.2 has it: the first variable (hold, reps or work) moves within
 * the item's range, then the reps, then the sets. Down it goes below the range if need be, to 5 s and 1 rep of 1 set.
 */
[[nodiscard]] Dose gradedDose(const Movement &movement, const Dose &dose, int permille);

/** The dose with its first variable at `percent` of what is written, at least 100, within the item's range. */
[[nodiscard]] Dose grownDose(const Movement &movement, const Dose &dose, int percent);

/** The item in the largest dose, up to its own, that costs no more; nothing if none is small enough. */
[[nodiscard]] std::optional<PlannedItem> fittedItem(const Library &library, const PlannedItem &item, pacing::Milli most,
                                                    const TimelineSettings &settings);

/** What a session costs, in thousandths of easy minutes: item seconds with set-up, without rests. */
[[nodiscard]] pacing::Milli easyCostOf(const Library &library, const std::vector<PlannedItem> &items,
                                       const TimelineSettings &settings);

/** The caution of these that keeps the person from the item, or empty. Hypermobility and balance ask for care, and keep
 *  nobody from it. */
[[nodiscard]] QString hidingCaution(const Library &library, const QString &itemId, const QStringList &cautions);

/** False for a position that the person did not tick where others are ticked, and for hands and knees where the floor is
 *  hard. Where nothing is ticked everything suits. */
[[nodiscard]] bool suitsPerson(PosePreset position, const Suits &suits);
/** The position of an item that is done in none that suits; nothing where one does, or where any will do. */
[[nodiscard]] std::optional<PosePreset> unsuitedPosition(const Library &library, const QString &itemId, const Suits &suits);

/** What becomes of an item by how hard it is, by the cautions and by its position, besides its dose; nothing if it is done as it is. */
[[nodiscard]] std::optional<SizedChange> changeOf(const Library &library, const QString &itemId, const Sizing &sizing);

/**
 * The session of the program in its size. An unknown session has a plan without items. A therapist's program grows only by
 * `growth`, on a good day too; its swaps are held against the same rules, and each is as large as the item at most.
 */
[[nodiscard]] SizedSession sizeSession(const Library &library, const QString &programId, const QString &sessionId,
                                       const Sizing &sizing, const TimelineSettings &settings);

} // namespace evenpace

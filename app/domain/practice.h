// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/diary.h"
#include "domain/library.h"
#include "domain/timeline.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <bitset>
#include <optional>
#include <set>
#include <vector>

/** The library as it is browsed: by part of the body, position, length, kind and effort (design 10.8). Pure. */
namespace evenpace {

/** Parts of the body to choose from, from head to feet. */
enum class BodyRegion { HeadJaw, NeckShoulders, UpperBack, LowerBack, Arms, Hands, Belly, Hips, Legs, Feet };
inline constexpr size_t kBodyRegions = 10;

/** What the code calls it: "neck_shoulders". */
[[nodiscard]] QString nameOf(BodyRegion region);
[[nodiscard]] std::optional<BodyRegion> bodyRegionOf(QStringView name);
/** The region that a tap on an area of the body map opens (specification README 3, "Body"). */
[[nodiscard]] BodyRegion regionOf(BodyArea area);
/** Regions of a movement in the order in which it names its own; "whole_body" is none of them. Each once. */
[[nodiscard]] std::vector<BodyRegion> regionsOf(const QStringList &movementRegions);

/** What can be asked of the items. Those of one group may stand beside each other; the groups all have to be met. */
enum class PracticeChip {
    Favorites,
    Recent, ///< done lately
    Lying,
    Seated,
    Standing,
    UpTo5, ///< five minutes at most, rounded to whole ones as they are shown
    UpTo10,
    UpTo15,
    Stretch,
    Mobility,
    Strength, ///< also balance and what makes the heart work
    Breathing,
    Relaxation,
    Mind, ///< attention and images
    VeryLight, ///< also what asks nothing of the body
    Light,
    Moderate
};
inline constexpr size_t kPracticeChips = 17;
enum class PracticeGroup { Personal, Position, Length, Kind, Effort };

[[nodiscard]] PracticeGroup groupOf(PracticeChip chip);
/** The one kind of an item. */
[[nodiscard]] bool isKind(PracticeChip chip);

/** An item as far as it decides where it is found. */
struct PracticeItem
{
    QString id;
    PracticeChip kind = PracticeChip::Mobility; ///< one of the kinds
    std::vector<BodyRegion> regions; ///< what it is for first comes first; empty: none in particular
    bool isWholeBody = false; ///< comes with every region, after what is for that region
    std::bitset<3> positions; ///< lying, seated, standing. All: any of them. None: another, such as on hands and knees
    Load load = 0; ///< 0 where nothing moves
    Milliseconds length{0}; ///< clock time of its usual dose
    [[nodiscard]] bool isAnyPosition() const { return positions.all(); }
};

/**
 * Movements, breathing patterns and scripts of the library in the order of the whole list: movements from head to feet,
 * the lightest and shortest first, then those for the whole body, breathing, relaxation and mind. Easier and harder forms
 * are found with the item they belong to, and thinking tools among the tools: neither is here. `ownPatterns` are ids of
 * breathing patterns that the person made; they stand with the others.
 */
[[nodiscard]] std::vector<PracticeItem> practiceItems(const Library &library, const TimelineSettings &settings,
                                                      const QStringList &ownPatterns = {});
/** What a session of one's own can be put together from: the same with easier and harder forms and thinking exercises,
 *  without what is for therapists to give. */
[[nodiscard]] std::vector<PracticeItem> sessionItems(const Library &library, const TimelineSettings &settings,
                                                     const QStringList &ownPatterns = {});

struct PracticeFilter
{
    std::optional<BodyRegion> region;
    std::set<PracticeChip> chips;
    [[nodiscard]] bool isEmpty() const { return !region && chips.empty(); }
    friend bool operator==(const PracticeFilter &, const PracticeFilter &) = default;
};

/** The person's own marks. */
struct PracticeMarks
{
    QSet<QString> favorites;
    QStringList recent; ///< the latest first
};

/**
 * Items that fit. With a region those that name it first come first, and those for the whole body last; with Recent the
 * latest comes first; else the given order stays.
 */
[[nodiscard]] std::vector<const PracticeItem *> practiceMatches(const std::vector<PracticeItem> &items,
                                                                const PracticeFilter &filter,
                                                                const PracticeMarks &marks);

/** What could be given up where nothing fits. */
struct PracticeDrop
{
    std::optional<PracticeChip> chip; ///< nothing: the region
    PracticeFilter rest;
    int matches = 0;
};
/** The one thing of which the loss brings the most items; nothing if no single one brings any. */
[[nodiscard]] std::optional<PracticeDrop> bestDrop(const std::vector<PracticeItem> &items, const PracticeFilter &filter,
                                                   const PracticeMarks &marks);

} // namespace evenpace

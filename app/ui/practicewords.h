// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/practice.h"
#include "domain/search.h"

#include <QString>
#include <QStringList>

/** The words of the Practice tab: what regions and chips are called, and by which plain words items are found. */
namespace evenpace::practicewords {

/** "Neck and shoulders". */
[[nodiscard]] QString region(BodyRegion region);
/** "Up to 5 min". */
[[nodiscard]] QString chip(PracticeChip chip);

/** "2 min · light · seated". */
[[nodiscard]] QString detail(const Library &library, const PracticeItem &item);
/** "seated", "lying or seated", "any position" in its short form "any". */
[[nodiscard]] QString position(const Library &library, const PracticeItem &item);

/** "Standing", "On the floor": what an item is marked with that is done in a position that does not suit. */
[[nodiscard]] QString positionBadge(PosePreset position);

/** What an item is found by. */
[[nodiscard]] SearchEntry searchEntry(const Library &library, const PracticeItem &item);
/** Words that say nothing by themselves. */
[[nodiscard]] QStringList fillers();

} // namespace evenpace::practicewords

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/library.h"

#include <vector>

/** What the words and numbers of a library have to keep to: content specification 7. */
namespace evenpace {

inline constexpr double kMostLoadOfADay = 30; ///< AU: minutes times planned effort, at the doses as written
inline constexpr Load kHighestLoad = 4;
inline constexpr Milliseconds kLongestSilence{60000}; ///< within a script

struct ItemText
{
    QString field;
    QString text; ///< English
    bool isSpoken = false;
};
struct ItemTexts
{
    QString id;
    std::vector<ItemText> texts;
};
/** Everything that people read or hear of each item. */
[[nodiscard]] std::vector<ItemTexts> textsOf(const Library &library);

struct BrokenRule
{
    QString id; ///< the item
    QString what; ///< goes on after its name: "has 2 cues; 3 to 5 are needed."
};
/** Of the items of `written`, which may name those of `others`. */
[[nodiscard]] std::vector<BrokenRule> brokenRules(const Library &written, const Library &others);

} // namespace evenpace

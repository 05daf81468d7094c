// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/cards.h"
#include "domain/libraryloader.h"

#include <functional>

namespace evenpace {

struct CardResult
{
    std::vector<Card> cards; ///< in the order of the file
    std::vector<LibraryError> errors; ///< empty: all is well
};

/**
 * Reads a file of cards, {"cards": [...]}, as strictly as loadLibrary() reads the others; a card with an error is left
 * out. `isItem` tells whether an id is one of the library's items or programs: actions may lead to those.
 */
[[nodiscard]] CardResult loadCards(const LibraryFile &file, const std::function<bool(const QString &)> &isItem);

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/cards.h"
#include "domain/library.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace evenpace {

/** Phrases that are kept together in one file of the voice pack. */
struct PromptGroup
{
    QString name; ///< of the file, without ending
    QStringList phrases;
};

/**
 * Everything the voice can be asked to say: the fixed phrases, whatever any item of the library says in any dose, order
 * and gentler form, and what is read aloud of the first questions and of the cards. Each phrase is in one group only.
 */
[[nodiscard]] std::vector<PromptGroup> voicePrompts(const Library &library, const std::vector<Card> &cards);

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/cards.h"
#include "domain/search.h"

#include <QLocale>
#include <QString>

/** The words around the knowledge cards. */
namespace evenpace::cardwords {

[[nodiscard]] QString group(CardGroup group);
/** "Quite sure", "Experts disagree". */
[[nodiscard]] QString certainty(CardCertainty certainty);
/** "Reviewed in November 2026". */
[[nodiscard]] QString reviewed(const Card &card, const QLocale &locale);
/** What the card is found by, in the person's language. */
[[nodiscard]] SearchEntry searchEntry(const Card &card);
/** Words of questions that say nothing by themselves. */
[[nodiscard]] QStringList fillers();

} // namespace evenpace::cardwords

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/library.h"
#include "domain/timeline.h"

#include <QString>
#include <QStringList>

/** The words of a page about one item: how much of it, what with, whom it suits, and what is known about it. */
namespace evenpace::itemwords {

/** "2 × 20 s a side", "6 times", "2 sets of 6 times", "60 s". */
[[nodiscard]] QString doseText(const Movement &movement, const Dose &dose,
                               SideWish side = SideWish::AsWritten);
/** The same to be heard: "2 times 20 seconds on each side". */
[[nodiscard]] QString doseSpoken(const Movement &movement, const Dose &dose);
/** "costs 2 per minute", empty where a minute costs one easy minute or none. */
[[nodiscard]] QString costText(const Library &library, const QString &itemId);
/** "With a chair and a light band", empty if nothing is needed. */
[[nodiscard]] QString equipmentText(const QStringList &equipment);
/** Parts of the body as the library calls them, in words: "neck and shoulders". */
[[nodiscard]] QString regionsText(const QStringList &regions);
/** "Ask your therapist first if one of these is yours: thin bones, pregnancy." Empty without cautions. */
[[nodiscard]] QString askFirstText(const QStringList &cautions);
/** Where it is written down: "Section 3.2 and 3.3 of our collection of studies". */
[[nodiscard]] QString sourceText(const QString &source);

/** "In 4, out 6", "In 4, hold 4, out 4, rest 4", "Your own pace", "Five paces"; as written, not as it is set. */
[[nodiscard]] QString phasesText(const BreathPattern &pattern);
/** "6 breaths a minute", "about 5 and a half breaths a minute"; empty where it has no one pace. */
[[nodiscard]] QString breathsText(const BreathPattern &pattern);
/** Whole seconds, or with one digit after the point: "4", "4.5". */
[[nodiscard]] QString secondsText(Milliseconds length);

} // namespace evenpace::itemwords

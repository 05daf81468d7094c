// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/session.h"

#include <QString>

/** What the player says on screen, from a session at its current segment. Pure functions, one sentence or line each. */
namespace evenpace::playerwords {

/** "Neck tilt", in the person's language. */
[[nodiscard]] QString itemName(const Library &library, const QString &itemId);
/** "Right ear to right shoulder"; for a movement of both sides its position; for a script its topic. */
[[nodiscard]] QString sideLine(const Session &session, const Library &library);
/** The sentence to read now. Empty where the side line says it all. */
[[nodiscard]] QString caption(const Session &session, const Library &library);
/** "Turn", "Stay", "Back"; "Get ready"; "Breathe in". */
[[nodiscard]] QString word(const Session &session);
/** What the therapist wrote to the movement that is done, in their own words; empty where nothing, or in another form. */
[[nodiscard]] QString therapistNote(const Session &session);
/** When to stop, as the therapist says it of this item. */
[[nodiscard]] QString therapistStop(const Session &session);
/** "Next: the other side, 30 seconds", "Next: Shoulder rolls", "This is the last one." */
[[nodiscard]] QString nextLine(const Session &session, const Library &library);
/** "2 of 3" holds or sets; empty where the ring counts or nothing repeats. */
[[nodiscard]] QString round(const Session &session, const Library &library);
/** "30 seconds", "6 times". Length of one side. */
[[nodiscard]] QString doseText(const Movement &movement, const Session &session);
/** "30 seconds", "2 minutes", "2 minutes 30 seconds". */
[[nodiscard]] QString lengthText(Milliseconds length);
/** "3 min 20 s left", "20 s left". Rounded up to whole seconds. */
[[nodiscard]] QString timeLeftText(Milliseconds left);
/** "In 4, out 6" of a pattern; "Your own pace" when it is not paced. */
[[nodiscard]] QString patternText(const BreathPattern &pattern, const TimelineSettings &settings);
/** "Stop and keep 4 minutes", by the time really spent. */
[[nodiscard]] QString stopText(Milliseconds active);

} // namespace evenpace::playerwords

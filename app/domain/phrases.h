// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/timeline.h"

#include <QString>
#include <QStringList>

/**
 * The fixed phrases of the guide's voice. Each is one clip of the voice pack, found by its exact text, so whatever is
 * said is put together from these and from the sentences of the library.
 */
namespace evenpace::phrases {

/** Highest number and longest length the pack has clips for. */
inline constexpr int kMostNumber = 60;
inline constexpr int kMostMinutes = 30;

/** "Seven." */
[[nodiscard]] QString number(int n);
/** "Seven times." */
[[nodiscard]] QString times(int n);
/** "Forty-five seconds.", from a minute on rounded to half minutes: "Two and a half minutes." */
[[nodiscard]] QString length(Milliseconds length);
/** "Two sets." */
[[nodiscard]] QString sets(int n);
/** "Sitting on a chair." */
[[nodiscard]] QString posture(PosePreset preset);
/** "Right side first." */
[[nodiscard]] QString sideFirst(Side side);
/** "Changing sides, right first." */
[[nodiscard]] QString changingSides(Side first);
/** "Now the left side." */
[[nodiscard]] QString sideNow(Side side);

[[nodiscard]] QString anyPosture();
[[nodiscard]] QString slowly();
[[nodiscard]] QString next();
[[nodiscard]] QString lastOne();
[[nodiscard]] QString onceMore();
[[nodiscard]] QString halfWay();
[[nodiscard]] QString andRest();
[[nodiscard]] QString rest();
[[nodiscard]] QString letGo();
[[nodiscard]] QString breatheIn();
[[nodiscard]] QString breatheOut();
[[nodiscard]] QString hold();
[[nodiscard]] QString in();
[[nodiscard]] QString out();
[[nodiscard]] QString sip();
[[nodiscard]] QString breatheFreely();
[[nodiscard]] QString easingOff();
[[nodiscard]] QString restOnly();
[[nodiscard]] QString easeUndone();
[[nodiscard]] QString paused();
[[nodiscard]] QString goingOn();
[[nodiscard]] QString enoughForNow();
[[nodiscard]] QString takeYourTime();

/** Every fixed phrase there is, for rendering the voice pack. */
[[nodiscard]] QStringList all();
/** What can be read aloud of the first questions: titles, texts and answers. Rendered too. */
[[nodiscard]] QStringList questions();

} // namespace evenpace::phrases

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "options.h"

namespace evenpace {

/** To be called before the QGuiApplication: pages off screen, or a computer without a display, need other drawing. */
void chooseDrawing(const Options &options);
/** Language and texts, to be called once the QGuiApplication is there. */
void chooseLanguage(const Options &options);
/** Opens the person's entries and runs the app until it is closed. Gives the exit code. */
[[nodiscard]] int runApp(const Options &options);

} // namespace evenpace

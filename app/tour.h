// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "options.h"

namespace evenpace {

// Each prints what it has to say and gives the exit code: 0 well, 1 not well. All need a QGuiApplication.

/** A picture of every page into a folder, named after the page, and the sheet of figures. */
[[nodiscard]] int runTour(const Options &options);
/** One picture of one page. */
[[nodiscard]] int runShot(const Options &options);
/** Start and end of every movement of the library in one picture. */
[[nodiscard]] int runFigureSheet(const Options &options);
/** Visits every page in the three worlds; 1 if Qt or QML warned even once. */
[[nodiscard]] int runSelfTest();

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace evenpace {

/**
 * Makes the bundled fonts known to Qt: Atkinson Hyperlegible Next in the weights 400, 500, 600 and 700, and Inter for the
 * scripts that it lacks. Call it once, after the QGuiApplication exists and before the first text is laid out.
 * A font that cannot be read is logged; the system's font then stands in for it.
 */
void loadFonts();

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>

namespace evenpace {

/**
 * Makes the bundled fonts known to Qt: Atkinson Hyperlegible Next in the weights 400, 500, 600 and 700, and, for a locale
 * written in Greek, Cyrillic or Vietnamese, Inter, which has their letters. Call it once, after the QGuiApplication exists
 * and before the first text is laid out.
 * A font that cannot be read is logged; the system's font then stands in for it.
 */
void loadFonts(const QLocale &locale = QLocale());

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QQuickWindow;

namespace evenpace {

/** What is wrong with the texts of a window, one line each: cut short, beside it, or on top of each other. */
[[nodiscard]] QStringList textProblems(const QQuickWindow &window);

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace evenpace::exchange {

/** Whether a name or an id can be shown in one line, as it stands: no line ends, no characters that control or turn the
 * text around them, and something to be seen. */
[[nodiscard]] bool isOneLine(const QString &text);
/** Whether two names look alike: letter cases, widths and spaces do not tell them apart. */
[[nodiscard]] bool isSameName(const QString &one, const QString &other);

} // namespace evenpace::exchange

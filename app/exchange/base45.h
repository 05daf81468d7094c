// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

namespace evenpace::exchange {

/** RFC 9285: bytes in the 45 characters that QR codes keep in 5.5 bits each. */
[[nodiscard]] QByteArray toBase45(const QByteArray &bytes);
/** Nothing for a text that no bytes have: another character, a lonely one at the end, a group above its range. */
[[nodiscard]] std::optional<QByteArray> fromBase45(const QByteArray &text);

} // namespace evenpace::exchange

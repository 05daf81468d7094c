// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

namespace evenpace::exchange {

/** RFC 1951, without a head or a checksum: the signature beside it does more. */
[[nodiscard]] QByteArray deflated(const QByteArray &bytes);

struct Inflated
{
    QByteArray bytes;
    bool isTooLarge = false;
};
/** Stops at `most` bytes. Nothing for damaged input, or for anything behind its end. */
[[nodiscard]] std::optional<Inflated> inflated(const QByteArray &bytes, qsizetype most);

} // namespace evenpace::exchange

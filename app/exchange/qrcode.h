// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/courier.h"

#include <QByteArray>
#include <QImage>
#include <QList>

#include <optional>

/** QR codes, written and read. The only place that knows which library does it. */
namespace evenpace::exchange {

inline constexpr int kMostVersion = 22; ///< larger ones are hard to read from a screen
inline constexpr int kQuietSquares = 4; ///< white border

/** Level M where it fits, else L; nothing if even that is above version 22. Text of the QR alphanumeric set. */
[[nodiscard]] std::optional<QrCode> qrCode(const QByteArray &text);
/** The codes of a message: one if it fits, else those of its parts, to be shown in a loop. */
[[nodiscard]] QList<QrCode> qrCodes(const QByteArray &message);
/** Black on white with its border; `scale` pixels a square. */
[[nodiscard]] QImage imageOf(const QrCode &code, int scale);
/** The same, `columns` codes beside each other, for a sheet. */
[[nodiscard]] QImage imageOf(const QList<QrCode> &codes, int scale, int columns);

/** The texts of the Evenpace codes in a picture, as a camera or a file has it; other codes are passed over. None
 * in a picture that is too busy. */
[[nodiscard]] QList<QByteArray> readCodes(const QImage &picture);
/** Whether there are far more corners in it than 32 codes have: every three of them would be tried, for minutes. */
[[nodiscard]] bool isTooBusy(const QImage &picture);

} // namespace evenpace::exchange

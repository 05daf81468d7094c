// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/report.h"

#include <QByteArray>

/** Tables for a spreadsheet: commas, a line of names, UTF-8, lines that end with CR LF (RFC 4180). Nothing told is
 * empty. */
namespace evenpace::exchange {

/** One line a day: day, pain, fatigue, sleep, flare, bad_day, dose_minutes, rules, went_on_past. */
[[nodiscard]] QByteArray daysCsv(const Report &report);
/** One line an item of a session; what belongs to the session stands in each of its lines. */
[[nodiscard]] QByteArray sessionsCsv(const Report &report);

} // namespace evenpace::exchange

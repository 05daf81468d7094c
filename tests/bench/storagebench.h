// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report.h"

namespace evenpace::bench {

/** The first questions answered and nothing done yet. False if it cannot be written. */
[[nodiscard]] bool fillFirstDay(const QString &folder);

/** Ten years in a new folder: 11,000 sessions of 12 steps up to yesterday, with a check-in and two activities a day.
 * False if it cannot be written. */
[[nodiscard]] bool fillTenYears(const QString &folder);

/** Saving a session beside a plain write to the disk; what Today and the pacing read beside the same through SQLite's C
 * interface; the pacing's fold over it beside the reading. */
[[nodiscard]] std::vector<Row> measureStorage(const QString &emptyFolder, const QString &tenYears, int runs);

} // namespace evenpace::bench

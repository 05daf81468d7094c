// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report.h"

namespace evenpace::bench {

/** Ten years in a new folder: 11,000 sessions of 12 steps up to yesterday. False if it cannot be written. */
[[nodiscard]] bool fillTenYears(const QString &folder);

/** Saving a session beside a plain write to the disk, and what Today reads beside the same through SQLite's C
 * interface. */
[[nodiscard]] std::vector<Row> measureStorage(const QString &emptyFolder, const QString &tenYears, int runs);

} // namespace evenpace::bench

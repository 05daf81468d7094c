// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <vector>

namespace evenpace {

/** The statements of one step, run in one transaction that also sets the new version. */
using Migration = QStringList;

/** Step N of the list, counted from 1, leads from version N - 1 to version N. */
[[nodiscard]] const std::vector<Migration> &migrations();

} // namespace evenpace

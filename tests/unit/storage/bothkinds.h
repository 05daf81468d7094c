// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTest>

namespace evenpace {

/** Rows of a test that is held against the repository in SQLite and against the one in memory that stands in for it. */
inline void bothKinds()
{
    QTest::addColumn<bool>("isInMemory");
    QTest::newRow("in SQLite") << false;
    QTest::newRow("in memory") << true;
}

/** Of the row that is tested now. */
[[nodiscard]] inline bool isInMemory()
{
    QFETCH(bool, isInMemory);
    return isInMemory;
}

} // namespace evenpace

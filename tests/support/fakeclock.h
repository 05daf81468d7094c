// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"

#include <QDateTime>
#include <QTimeZone>

namespace evenpace {

/** A clock that moves when it is told to. */
class FakeClock : public Clock
{
public:
    [[nodiscard]] Milliseconds now() const override { return m_now; }
    void advance(Milliseconds time) { m_now += time; }

private:
    Milliseconds m_now{100000};
};

/** Date and time that stand still until they are told to move. Begins on a Thursday morning. */
class FakeWallClock
{
public:
    [[nodiscard]] QDateTime now() const { return m_now; }
    void advance(Milliseconds time) { m_now = m_now.addMSecs(time.count()); }
    void set(const QDateTime &now) { m_now = now; }

private:
    QDateTime m_now{QDate(2026, 6, 4), QTime(10, 40)};
};

} // namespace evenpace

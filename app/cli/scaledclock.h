// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"

namespace evenpace::cli {

/**
 * Another clock's time, `speed` times as fast. Moves only in `advance()`, and then by no more than a second as long as
 * the other clock was looked at often enough: being late by a few milliseconds at a thousandfold speed is not a device
 * that slept. A real silence of more than the session's own gap is passed on whole.
 */
class ScaledClock : public Clock
{
public:
    static constexpr Milliseconds kStep{1000};
    static constexpr Milliseconds kRealGap{3000};

    ScaledClock(const Clock &clock, int speed);

    [[nodiscard]] Milliseconds now() const override { return m_now; }
    /** True once it has caught up with the other clock. */
    bool advance();
    /** How long the other clock takes for this much time here. */
    [[nodiscard]] std::chrono::microseconds realTime(Milliseconds time) const;

private:
    const Clock &m_clock;
    int m_speed;
    Milliseconds m_start;
    Milliseconds m_lastSeen;
    Milliseconds m_now;
};

} // namespace evenpace::cli

// SPDX-License-Identifier: Apache-2.0
#include "cli/scaledclock.h"

#include <algorithm>

namespace evenpace::cli {

ScaledClock::ScaledClock(const Clock &clock, int speed)
    : m_clock(clock)
    , m_speed(speed)
    , m_start(clock.now())
    , m_lastSeen(m_start)
    , m_now(m_start)
{
}

bool ScaledClock::advance()
{
    const Milliseconds seen = m_clock.now();
    const Milliseconds target = m_start + (seen - m_start) * m_speed;
    const bool wasAway = seen - m_lastSeen > kRealGap;
    m_lastSeen = seen;
    m_now = wasAway ? target : std::min(target, m_now + kStep);
    return m_now == target;
}

std::chrono::microseconds ScaledClock::realTime(Milliseconds time) const
{
    return std::chrono::microseconds(time) / m_speed;
}

} // namespace evenpace::cli

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "device/cueplayer.h"

#include <algorithm>

namespace evenpace {

/**
 * The clock of a session that can be heard: another clock, less what the sound is behind. What is seen by this clock
 * follows what is heard. It waits a moment when sound begins and never steps back. One thread only.
 */
class HeardClock : public Clock
{
public:
    /** Both must outlive this clock. */
    HeardClock(const Clock &clock, const CuePlayer &player)
        : m_clock(clock)
        , m_player(player)
    {
    }
    [[nodiscard]] Milliseconds now() const override
    {
        m_last = std::max(m_last, m_clock.now() - m_player.heardLag());
        return m_last;
    }

private:
    const Clock &m_clock;
    const CuePlayer &m_player;
    mutable Milliseconds m_last = Milliseconds::min();
};

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace evenpace {

using Milliseconds = std::chrono::milliseconds;

/** The count in the integer type that Qt's JSON and SQL values take. */
[[nodiscard]] constexpr long long toCount(Milliseconds time)
{
    return time.count();
}

/**
 * Time that only moves forward, counted since the device started and counting sleep (CLOCK_BOOTTIME; the continuous
 * clock on iOS). Setting the phone's date moves nothing here. Everything in a session is told by this clock.
 */
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Milliseconds now() const = 0;
};

} // namespace evenpace

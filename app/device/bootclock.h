// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"

#include <QString>

namespace evenpace {

/**
 * Time since the device started, sleep included: CLOCK_BOOTTIME on Linux and Android, the continuous clock on Apple.
 * `steady_clock` would stand still while a phone sleeps. May be read from any thread.
 */
class BootClock : public Clock
{
public:
    [[nodiscard]] Milliseconds now() const override;
    /** The same clock, finer: for the distance between what is fed to the sound device and what is heard. */
    [[nodiscard]] static std::chrono::microseconds nowPrecise();
};

/**
 * Names this start of the device. A stored reading of the boot clock means something only while this stays the same.
 * Empty where the system has no such name: then a stored reading is not to be trusted.
 */
[[nodiscard]] QString bootId();

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace evenpace {

/** What is felt in the hand, for phones. Lengths are those of the design. */
enum class Haptic {
    Chosen, ///< a tile was chosen: 10 ms
    SideChange, ///< two ticks
    ItemEdge, ///< an exercise starts or ends: 40 ms
    BreatheIn, ///< three soft ticks, rising
    BreatheOut, ///< one long tick, 80 ms
    EaseOff ///< 20 ms
};

class Haptics
{
public:
    virtual ~Haptics() = default;
    virtual void play(Haptic haptic) = 0;
    /** Whether anything can be felt; if not, the setting is not shown. */
    [[nodiscard]] virtual bool isAvailable() const = 0;
};

/** For devices that cannot vibrate, such as Linux computers. Nothing takes its place. */
class NoHaptics : public Haptics
{
public:
    void play(Haptic) override { }
    [[nodiscard]] bool isAvailable() const override { return false; }
};

} // namespace evenpace

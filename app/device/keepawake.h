// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace evenpace {

/** Keeps the screen on while a session runs. Where that cannot be had, nothing happens, and nobody is told. */
class KeepAwake
{
public:
    virtual ~KeepAwake() = default;
    /** May be called again with the same value. The screen is let go when this object ends. */
    virtual void setActive(bool active) = 0;
};

/** For systems without a way to ask. */
class NoKeepAwake : public KeepAwake
{
public:
    void setActive(bool) override { }
};

} // namespace evenpace

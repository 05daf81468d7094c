// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/timeline.h"

#include <array>
#include <cstdint>
#include <vector>

/** Sounds that are made, not recorded: no files, no seam, no end. Levels: specification, sound. */
namespace evenpace {

/**
 * A chime at kMixRate, soft partials below 1.5 kHz: Start rises G4 to C5, ChangeSide is C5, End falls C5 to G4, Tick is
 * a short quiet C5; Bowl is a singing bowl that rings for six seconds. Empty for every other sound.
 */
[[nodiscard]] std::vector<int16_t> chime(Sound sound);
/** Its length in frames, without making it. */
[[nodiscard]] int64_t chimeLength(Sound sound);

/** One breath phase: a soft tone gliding from one pitch to another while it swells and fades. */
struct BreathTone
{
    int64_t start = 0; ///< frame of the score
    int64_t length = 0; ///< frames
    float pitchFrom = 0; ///< Hz
    float pitchTo = 0;
    float loudFrom = 0; ///< 0-1, of the tone's full level
    float loudTo = 0;
    float gain = 1; ///< less than 1 where a breathing item fades out
    friend bool operator==(const BreathTone &, const BreathTone &) = default;

    /** Frame `at` of the phase. Depends on nothing else, so that it may be entered anywhere. Starts and ends silent. */
    [[nodiscard]] float sample(int64_t at) const;
};

/** White noise with a fixed seed: the same sequence in every run. */
class Noise
{
public:
    explicit Noise(uint32_t seed)
        : m_state(seed)
    {
    }
    /** -1 to 1 */
    [[nodiscard]] float next();

private:
    uint32_t m_state;
};

/** A waterfall far away. About -30 dB of full scale. */
class BrownNoise
{
public:
    explicit BrownNoise(uint32_t seed)
        : m_noise(seed)
    {
    }
    [[nodiscard]] float next();

private:
    Noise m_noise;
    float m_low = 0;
    float m_slow = 0;
};

/** As much of every octave: softer than rain, brighter than the waterfall. About -30 dB of full scale. */
class PinkNoise
{
public:
    explicit PinkNoise(uint32_t seed)
        : m_noise(seed)
    {
    }
    [[nodiscard]] float next();

private:
    Noise m_noise;
    std::array<float, 4> m_bands{};
};

/** Waves that come in and run out, each in its own time of 8 to 13 s. About -30 dB of full scale. */
class Ocean
{
public:
    explicit Ocean(uint32_t seed)
        : m_noise(seed)
    {
    }
    [[nodiscard]] float next();

private:
    Noise m_noise;
    Noise m_pace{0x5bd1e995U}; ///< the same for both ears
    float m_phase = 0;
    float m_step = 0;
    float m_wash = 0;
    float m_deep = 0;
};

/** Even rain with single drops in it. About -30 dB of full scale. */
class Rain
{
public:
    explicit Rain(uint32_t seed)
        : m_noise(seed)
    {
    }
    [[nodiscard]] float next();

private:
    Noise m_noise;
    float m_bright = 0;
    float m_dark = 0;
    float m_drop = 0;
    float m_dropPhase = 0;
    float m_dropStep = 0;
};

} // namespace evenpace

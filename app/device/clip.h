// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstdint>
#include <vector>

namespace evenpace {

/** Frames a second of everything that is mixed. A millisecond is 48 frames. */
inline constexpr int kMixRate = 48000;
/** Samples a second of the voice pack. */
inline constexpr int kVoiceRate = 24000;

/**
 * A sound of known length whose samples are filled in once, by whoever decodes it, while others may already hold the
 * clip. Reading is safe from any thread as soon as isReady(); before that it is silence.
 */
class Clip
{
public:
    /** `rate`: kVoiceRate, raised to kMixRate when read, or kMixRate itself. `length`: frames of kMixRate. */
    explicit Clip(int rate, int64_t length);

    /** Once, from one thread. Cut or filled with silence to the length promised. */
    void fill(std::vector<int16_t> samples);

    [[nodiscard]] int64_t length() const { return m_length; } ///< frames of kMixRate
    [[nodiscard]] bool isReady() const { return m_isReady.load(std::memory_order_acquire); }
    /** Writes `frames` frames from frame `from` on, full scale being 1. Silence outside the clip. */
    void read(int64_t from, int frames, float *out) const;

private:
    int m_rate;
    int64_t m_length;
    std::vector<int16_t> m_samples;
    std::atomic<bool> m_isReady{false};
};

} // namespace evenpace

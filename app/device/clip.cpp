// SPDX-License-Identifier: Apache-2.0
#include "device/clip.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace evenpace {

namespace {

constexpr int kTaps = 12;
constexpr float kScale = 1.0F / 32768.0F;

/** Half of a half-band filter: the weights of the samples right and left of the point between two samples. */
const std::array<float, kTaps> &halfBand()
{
    static const std::array<float, kTaps> taps = [] {
        std::array<float, kTaps> result{};
        double sum = 0;
        for (int k = 0; k < kTaps; ++k) {
            const double x = std::numbers::pi * (k + 0.5);
            const double window = 0.5 + 0.5 * std::cos(std::numbers::pi * (k + 0.5) / kTaps);
            result[static_cast<size_t>(k)] = static_cast<float>(std::sin(x) / x * window);
            sum += 2 * result[static_cast<size_t>(k)];
        }
        for (float &tap : result)
            tap = static_cast<float>(tap / sum);
        return result;
    }();
    return taps;
}

} // namespace

Clip::Clip(int rate, int64_t length)
    : m_rate(rate)
    , m_length(length)
{
    halfBand(); // made here, so that the sound thread never has to
}

void Clip::fill(std::vector<int16_t> samples)
{
    samples.resize(static_cast<size_t>(m_rate == kMixRate ? m_length : (m_length + 1) / 2));
    m_samples = std::move(samples);
    m_isReady.store(true, std::memory_order_release);
}

void Clip::read(int64_t from, int frames, float *out) const
{
    std::fill_n(out, frames, 0.0F);
    if (!isReady())
        return;
    const int64_t begin = std::max<int64_t>(from, 0);
    const int64_t end = std::min(from + frames, m_length);
    if (m_rate == kMixRate) {
        for (int64_t i = begin; i < end; ++i)
            out[i - from] = static_cast<float>(m_samples[static_cast<size_t>(i)]) * kScale;
        return;
    }
    const auto count = static_cast<int64_t>(m_samples.size());
    const auto sample = [this, count](int64_t i) {
        return i < 0 || i >= count ? 0.0F : static_cast<float>(m_samples[static_cast<size_t>(i)]);
    };
    for (int64_t i = begin; i < end; ++i) {
        const int64_t at = i / 2;
        if (i % 2 == 0) {
            out[i - from] = sample(at) * kScale;
            continue;
        }
        float sum = 0;
        for (int k = 0; k < kTaps; ++k)
            sum += halfBand()[static_cast<size_t>(k)] * (sample(at - k) + sample(at + 1 + k));
        out[i - from] = sum * kScale;
    }
}

} // namespace evenpace

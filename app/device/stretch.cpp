// SPDX-License-Identifier: Apache-2.0
#include "device/stretch.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace evenpace {

namespace {

/** How well `length` samples at a and b fit, larger is better; every `step`th sample is compared. */
double likeness(const float *a, const float *b, int length, int step)
{
    double product = 0;
    double energy = 1e-9;
    for (int i = 0; i < length; i += step) {
        product += a[i] * b[i];
        energy += b[i] * b[i];
    }
    return product / std::sqrt(energy);
}

} // namespace

int64_t stretchedLength(int64_t count, double speed)
{
    return std::llround(static_cast<double>(count) / speed);
}

std::vector<int16_t> stretched(const std::vector<int16_t> &samples, double speed, int rate)
{
    if (speed == 1.0 || samples.empty())
        return samples;

    const int hop = rate * 12 / 1000; // half a grain: two periods of a low voice
    const int grain = 2 * hop;
    const int search = rate * 8 / 1000;
    const auto count = static_cast<int64_t>(samples.size());
    const int64_t wanted = stretchedLength(count, speed);

    // Silence around the clip, so that no grain reaches over an edge.
    const int64_t lead = grain + search;
    std::vector<float> in(static_cast<size_t>(count + 2 * lead + grain), 0.0F);
    std::copy(samples.begin(), samples.end(), in.begin() + lead);
    std::vector<float> out(static_cast<size_t>(wanted + 2 * grain), 0.0F);
    std::vector<float> window(static_cast<size_t>(grain));
    for (int i = 0; i < grain; ++i)
        window[static_cast<size_t>(i)]
            = static_cast<float>(0.5 - 0.5 * std::cos(2 * std::numbers::pi * (i + 0.5) / grain));

    // Grain k is heard from k * hop - hop; the sum of two neighboring windows is 1 everywhere from 0 on.
    int64_t previous = -1;
    for (int64_t at = -hop; at < wanted; at += hop) {
        const int64_t ideal = lead + std::llround(static_cast<double>(at) * speed);
        int64_t best = std::clamp<int64_t>(ideal, 0, static_cast<int64_t>(in.size()) - grain);
        if (previous >= 0) {
            const int64_t low = std::max<int64_t>(0, ideal - search);
            const int64_t high = std::min<int64_t>(static_cast<int64_t>(in.size()) - grain, ideal + search);
            const float *follow
                = in.data() + std::min<int64_t>(previous + hop, static_cast<int64_t>(in.size()) - grain);
            const auto pick = [&](int64_t from, int64_t to, int stride, int step) {
                double most = -std::numeric_limits<double>::max();
                int64_t place = best;
                for (int64_t i = from; i <= to; i += stride) {
                    const double fit = likeness(follow, in.data() + i, hop, step);
                    if (fit > most) {
                        most = fit;
                        place = i;
                    }
                }
                return place;
            };
            const int64_t rough = pick(low, high, 4, 4);
            best = pick(std::max(low, rough - 4), std::min(high, rough + 4), 1, 1);
        }
        for (int i = 0; i < grain; ++i) {
            const int64_t to = at + i;
            if (to >= 0 && to < wanted)
                out[static_cast<size_t>(to)] += in[static_cast<size_t>(best + i)] * window[static_cast<size_t>(i)];
        }
        previous = best;
    }

    std::vector<int16_t> result(static_cast<size_t>(wanted));
    for (int64_t i = 0; i < wanted; ++i)
        result[static_cast<size_t>(i)]
            = static_cast<int16_t>(std::lround(std::clamp(out[static_cast<size_t>(i)], -32768.0F, 32767.0F)));
    return result;
}

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

namespace evenpace {

/** Samples that `stretched` gives for `count` samples: count / speed, rounded. */
[[nodiscard]] int64_t stretchedLength(int64_t count, double speed);

/**
 * Speech said faster or slower at its own pitch. `speed` 0.5-2, 1 gives the samples back unchanged; `rate` in samples
 * a second. Short grains are overlapped where their waves fit best (WSOLA).
 */
[[nodiscard]] std::vector<int16_t> stretched(const std::vector<int16_t> &samples, double speed, int rate);

} // namespace evenpace

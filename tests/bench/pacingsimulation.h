// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace evenpace::bench {

/**
 * 1,000 made-up people over 24 weeks under three ways to size a day: as the day feels ("no pacing"), 10 % more each week
 * whatever happens, and the engine. The people are a model whose numbers are guesses: the sign of a difference counts,
 * not its size.
 *
 * Each has a capacity in easy minutes and a day's tolerance around it. More than the tolerance is an overload day: it
 * raises symptoms from the next day on, and, in every fifth person (post-exertional malaise), twice as much and for
 * longer. High symptoms make flare days. Even work near the capacity widens it slowly; flare days narrow it.
 */
struct SimulationRow
{
    QString group; ///< "everybody" or "with malaise"
    QString way;
    double overloadDays = 0; ///< a person, in 24 weeks
    double flareDays = 0;
    double minutesADay = 0; ///< of the last four weeks, as a share of the first capacity
    double capacity = 0; ///< at the end, as a share of the first
};
[[nodiscard]] std::vector<SimulationRow> simulatePacing(int people, unsigned seed);

} // namespace evenpace::bench

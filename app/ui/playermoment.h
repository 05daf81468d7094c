// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/session.h"

#include <QList>

namespace evenpace {

/** The numbers of one moment of a session, as they are drawn. */
struct PlayerMoment {
    int seconds = -1; ///< left of what is counted, rounded up; -1 where nothing is counted down
    int rep = 0; ///< repetition that is being done, from 1; 0 where seconds are counted
    int reps = 0;
    double ring = 0; ///< 0-1, what is left of the ring
    int ringParts = 1; ///< 1, or the repetitions it is split in
    double poseBlend = 0; ///< 0-2 for Figure::at(): 0 start, 1 end, 2 back at the start
    double poseReach = 1; ///< share of the way to the end pose that blend 1 stands for
    double breathFill = 0; ///< 0 empty, 1 full
    double breathTime = 0; ///< s since the start of the session
    Milliseconds itemLeft{0};
};

/**
 * Works out what is drawn now. With `isStill` the figure steps between its key poses every two seconds and the breath
 * goes in twelfths: less motion, or the ember world.
 */
[[nodiscard]] PlayerMoment momentOf(const Session &session, const Library &library, bool isStill);

/** The breath around now, phase by phase. */
struct BreathWaveform {
    double startsAt = 0; ///< s since the start of the session
    double startLevel = 0; ///< 0 empty, 1 full
    QList<qreal> seconds; ///< length of each phase
    QList<qreal> levels; ///< at the end of each phase
    friend bool operator==(const BreathWaveform &, const BreathWaveform &) = default;
};

/** Empty outside of breathing. */
[[nodiscard]] BreathWaveform breathWaveform(const Session &session, const Library &library);

/** Less motion: how long the figure stays in a key pose. */
inline constexpr Milliseconds kStillPose{2000};
/** Less motion: steps of a breath. */
inline constexpr int kStillParts = 12;
/** A first of two in-breaths fills up to here. */
inline constexpr double kFirstSip = 0.75;

} // namespace evenpace

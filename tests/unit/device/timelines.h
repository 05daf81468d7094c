// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "device/score.h"

#include <QStringList>

/** Timelines written by hand, and a voice whose phrases tell their own length: "one 400" takes 400 ms. */
namespace evenpace::hand {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

[[nodiscard]] inline int64_t frames(Milliseconds time)
{
    return time.count() * (kMixRate / 1000);
}

[[nodiscard]] inline int64_t toldLength(const QString &phrase)
{
    return frames(Milliseconds{phrase.section(u' ', -1).toInt()});
}

[[nodiscard]] inline Cue exact(Milliseconds at, const QStringList &say, Sound sound = Sound::None)
{
    return {at, say, {}, sound, 150ms};
}

[[nodiscard]] inline Cue loose(Milliseconds at, const QStringList &say, Milliseconds window, Sound sound = Sound::None)
{
    return {at, say, {}, sound, window};
}

[[nodiscard]] inline Segment segment(Milliseconds length, std::vector<Cue> cues, SegmentKind kind = SegmentKind::Move)
{
    Segment result;
    result.length = length;
    result.kind = kind;
    result.cues = std::move(cues);
    return result;
}

/** A breath phase with its tone and its word. */
[[nodiscard]] inline Segment breath(Milliseconds length, Sound sound, const QString &word)
{
    return segment(length, {exact(0ms, {word}, sound)}, SegmentKind::BreathePhase);
}

/** Sets the starts, so that each segment begins where the one before ends. */
[[nodiscard]] inline Timeline joined(Timeline timeline)
{
    Milliseconds start{0};
    for (Segment &part : timeline) {
        part.start = start;
        start += part.length;
    }
    return timeline;
}

[[nodiscard]] inline Score scored(const Timeline &timeline, const SoundSettings &settings = {})
{
    return compileScore(timeline, {0, static_cast<int>(timeline.size()) - 1}, settings, toldLength);
}

/** "phrase@ms" or "start@ms" for all clips of a score. */
[[nodiscard]] inline QStringList told(const Score &score)
{
    QStringList list;
    for (const ScoreClip &clip : score.clips) {
        list << (clip.isVoice() ? clip.phrase : nameOf(clip.chime)) + u'@'
                + QString::number(clip.start / (kMixRate / 1000));
    }
    return list;
}

} // namespace evenpace::hand

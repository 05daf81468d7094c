// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "device/clip.h"
#include "device/cueplayer.h"
#include "device/generators.h"

#include <functional>
#include <memory>
#include <vector>

namespace evenpace {

/** One clip at its place: a phrase of the voice, or a chime. */
struct ScoreClip
{
    int64_t start = 0; ///< frame of the score
    int64_t length = 0; ///< frames
    QString phrase; ///< what is said; empty for a chime
    Sound chime = Sound::None;
    float gain = 1;
    std::shared_ptr<const Clip> clip; ///< the samples, once someone provides them

    [[nodiscard]] bool isVoice() const { return !phrase.isEmpty(); }
    [[nodiscard]] int64_t end() const { return start + length; }
};

/**
 * What a stretch of a session sounds like, frame by frame. Frame 0 is the beginning of the stretch. Made once, read by
 * the sound thread, never changed.
 */
struct Score
{
    std::vector<ScoreClip> clips; ///< in order of start; phrases never overlap each other
    std::vector<BreathTone> tones; ///< in order of start, without overlap
    int64_t length = 0; ///< frames, to the last sound or the end of the last timed segment
    bool waits = false; ///< the person decides when it ends: ambience goes on after the last sound
};

/** Length of a phrase in frames of kMixRate, at the speed it is going to be said; 0 if there is no such clip. */
using PhraseLength = std::function<int64_t(const QString &phrase)>;

/** Segments that are sounded in one go: the last one is the one that waits for the person, or the last there is. */
struct Run
{
    int first = 0;
    int last = -1; ///< less than `first`: nothing
};

/**
 * The run that `elapsed` into `segment` belongs to. At the very start of a segment it begins there, so that nothing of
 * what was left behind is heard; in mid segment it begins where the sounding began, so that a word begun before a
 * pause is found at the same place after it.
 */
[[nodiscard]] Run runAt(const Timeline &timeline, int segment, Milliseconds elapsed);

/** Frame of the run at `elapsed` into `segment`. */
[[nodiscard]] int64_t frameAt(const Timeline &timeline, const Run &run, int segment, Milliseconds elapsed);

/**
 * The score of a run. A pure function.
 *
 * Phrases of a cue follow each other with a short breath between them. A phrase never overlaps another one and never
 * starts later than its cue's window allows; what does not fit is left out with the rest of its cue. Exact cues
 * (window 150 ms or less: counts, phases) come first, the others find room between them.
 */
[[nodiscard]] Score compileScore(const Timeline &timeline, const Run &run, const SoundSettings &settings,
                                 const PhraseLength &phraseLength);

/** The phrases alone, one after another, starting as soon as what was said before has faded. */
[[nodiscard]] Score compileSpeech(const QStringList &phrases, const PhraseLength &phraseLength);

} // namespace evenpace

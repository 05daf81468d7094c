// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/settings.h"
#include "domain/timeline.h"

#include <QObject>

namespace evenpace {

/** What of the settings can be heard. */
struct SoundSettings
{
    SoundMode mode = SoundMode::Voice;
    BreathGuide breathGuide = BreathGuide::Voice;
    Ambience ambience = Ambience::Off;
    int voiceVolume = 80; ///< percent, 0-100; 80 is the level of the pack
    int toneVolume = 50; ///< percent, 0-100; 50 is the planned level
    int ambienceVolume = 40; ///< percent, 0-100
    int speechSpeed = 100; ///< percent, 80-120
    friend bool operator==(const SoundSettings &, const SoundSettings &) = default;
};

[[nodiscard]] SoundSettings soundSettings(const Settings &settings);

/**
 * Makes a timeline heard. The player owns the position of the sound; it is told where to begin, and from there every
 * cue comes at its own sample, however busy the caller is. Nothing here blocks, and nothing fails: without a sound
 * device all calls do nothing that can be heard.
 *
 * Called from one thread, where its signals arrive too.
 */
class CuePlayer : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /**
     * Sounds the timeline from `elapsed` into `segment`, up to and with the next segment that waits for the person.
     * Whatever sounded before is let go softly. Called at the start, after a pause, after every jump, and for the
     * segment after one that waited. Beginning in mid segment picks up words and tones in their middle, as after a
     * pause.
     */
    virtual void play(const Timeline &timeline, int segment, Milliseconds elapsed) = 0;
    /** A pause: everything is let go within 30 ms. `play` goes on. */
    virtual void freeze() = 0;
    /** The end of a session that was stopped. One that came to its end needs no call: its last words play out. */
    virtual void stop() = 0;
    /** Takes effect at once, without a gap, also in mid word. */
    virtual void setSettings(const SoundSettings &settings) = 0;
    /** Speaks over the timeline, whose own words are left out meanwhile. Only in mode Voice; also while frozen. */
    virtual void say(const QStringList &phrases) = 0;
    /** It has a voice for every one of these phrases, and no device is known to be missing. May take a moment at the first
     *  time: the voice is looked up. */
    [[nodiscard]] virtual bool canSay(const QStringList &phrases) = 0;

    /**
     * How far what is heard has fallen behind the clock since the player was made, in all. Only grows, save for a few
     * milliseconds of measuring noise; stands still while nothing sounds. HeardClock takes it off.
     */
    [[nodiscard]] virtual Milliseconds heardLag() const = 0;
    /** False once opening a device was tried and there was none. */
    [[nodiscard]] virtual bool hasDevice() const = 0;

signals:
    /** There is no sound device (any more). Once, until one is found. */
    void deviceLost();
    /** There is one again, and what is playing goes on through it. */
    void deviceFound();
};

} // namespace evenpace

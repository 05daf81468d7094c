// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/scriptpace.h"
#include "domain/timeline.h"

#include <QString>

namespace evenpace {

enum class World { System, Day, Dusk, Ember };
/** What a session lets be heard. Voice: voice and sounds. Tones: sounds only. Quiet: nothing. */
enum class SoundMode { Voice, Tones, Quiet };
enum class BreathGuide { Voice, Tone, Silent };
/** Between the sentences of a script. */
enum class Silence { Shorter, AsWritten, Longer };
enum class Ambience { Off, Rain, BrownNoise, PinkNoise, Ocean };
enum class Hand { Left, Right, Both };
/** How far the first questions came: they open by themselves until they were left or answered. */
enum class FirstQuestions { Open, Left, Done };
/** What suits a person, all told by themselves; nothing ticked means nothing said. */
struct Suits {
    bool lying = false;
    bool seated = false;
    bool standing = false;
    bool isFloorHard = false;
    bool morning = false;
    bool midday = false;
    bool evening = false;
    friend bool operator==(const Suits &, const Suits &) = default;
};
/** Colors of the guide, design 12: four skins, two kinds of hair. */
struct GuideLook {
    int skin = 1; ///< 0-3, light to deep
    int hair = 0; ///< 0-1
    friend bool operator==(const GuideLook &, const GuideLook &) = default;
};

/** Everything a person can set. Volumes and speeds are whole percent. */
struct Settings {
    World world = World::System;
    int textPercent = 100; ///< 100 115 130 150 175 200
    bool lessMotion = false;
    bool lowStimulus = false; ///< no ghost, no arrow, no ambience
    Hand hand = Hand::Right;
    SoundMode soundMode = SoundMode::Voice;
    BreathGuide breathGuide = BreathGuide::Voice;
    Ambience ambience = Ambience::Off;
    int voiceVolume = 80; ///< 0-100
    int toneVolume = 50; ///< 0-100
    int ambienceVolume = 40; ///< 0-100
    int speechSpeed = 100; ///< 80-120
    bool vibrate = true;
    bool scaleAsTrack = false; ///< slider instead of tiles
    bool moveOnByItself = true; ///< after a tap on a scale
    int getReadySeconds = 10; ///< 3-30
    Side firstSide = Side::Right;
    int breathSpeed = 100; ///< 70-130
    bool slowDownRamp = false;
    Silence silence = Silence::AsWritten;
    GuideLook guide;
    Suits suits;
    FirstQuestions firstQuestions = FirstQuestions::Open;
    QString firstAnswers; ///< answers on their way and the screen they stand at, as OnboardingController writes them
    bool hasClinic = false; ///< a therapist uses this device; whoever else does, too
    bool opensClinic = false; ///< the therapist's side was open last
    QString emergencyNumber; ///< the person's own, empty: that of the country
    QString helpCountry; ///< whose numbers and helplines are shown, two letters; empty: that of the device
    friend bool operator==(const Settings &, const Settings &) = default;

    [[nodiscard]] TimelineSettings timeline() const
    {
        TimelineSettings timing{Milliseconds{getReadySeconds * 1000}, firstSide, breathSpeed / 100.0, slowDownRamp};
        timing.silencePercent = silence == Silence::Shorter ? kShorterSilence
            : silence == Silence::Longer                    ? kLongerSilence
                                                            : 100;
        return timing;
    }
};

} // namespace evenpace

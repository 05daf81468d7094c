// SPDX-License-Identifier: Apache-2.0
#include "device/cueplayer.h"

namespace evenpace {

SoundSettings soundSettings(const Settings &settings)
{
    return {settings.soundMode,   settings.breathGuide, settings.lowStimulus ? Ambience::Off : settings.ambience,
            settings.voiceVolume, settings.toneVolume,  settings.ambienceVolume,
            settings.speechSpeed};
}

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#include "device/soundloader.h"

namespace evenpace {

using namespace Qt::StringLiterals;

std::unique_ptr<CuePlayer> loadCuePlayer(const QStringList &folders)
{
    auto *factory = loadModule<SoundFactory>(u"" EVENPACE_SOUND_FILE ""_s, folders);
    return factory ? factory->makeCuePlayer() : nullptr;
}

} // namespace evenpace

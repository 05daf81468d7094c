// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "device/cueplayer.h"
#include "device/moduleloader.h"

#include <QtPlugin>

#include <memory>

namespace evenpace {

/** What the sound module offers: the module that brings Qt Multimedia, the voice and all that makes sound. */
class SoundFactory
{
public:
    virtual ~SoundFactory() = default;
    [[nodiscard]] virtual std::unique_ptr<CuePlayer> makeCuePlayer() = 0;
};

/** Loads the sound module, unless it is linked in, and makes its player. Null, and logged, if there is none. */
[[nodiscard]] std::unique_ptr<CuePlayer> loadCuePlayer(const QStringList &folders = moduleFolders());

} // namespace evenpace

#define EVENPACE_SOUND_FACTORY "evenpace.SoundFactory/1"
Q_DECLARE_INTERFACE(evenpace::SoundFactory, EVENPACE_SOUND_FACTORY)

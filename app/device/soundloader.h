// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "device/cueplayer.h"

#include <QStringList>
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

/** Where the sound module is looked for: beside the program, and where it is installed. */
[[nodiscard]] QStringList soundFolders();

/** Loads the sound module, unless it is linked in, and makes its player. Null, and logged, if there is none. */
[[nodiscard]] std::unique_ptr<CuePlayer> loadCuePlayer(const QStringList &folders = soundFolders());

} // namespace evenpace

#define EVENPACE_SOUND_FACTORY "evenpace.SoundFactory/1"
Q_DECLARE_INTERFACE(evenpace::SoundFactory, EVENPACE_SOUND_FACTORY)

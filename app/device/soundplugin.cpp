// SPDX-License-Identifier: Apache-2.0
#include "device/qtcueplayer.h"
#include "device/soundloader.h"

/** The sound module. */
class EvenpaceSoundPlugin : public QObject, public evenpace::SoundFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID EVENPACE_SOUND_FACTORY)
    Q_INTERFACES(evenpace::SoundFactory)
public:
    [[nodiscard]] std::unique_ptr<evenpace::CuePlayer> makeCuePlayer() override
    {
        return std::make_unique<evenpace::QtCuePlayer>();
    }
};

#include "soundplugin.moc"

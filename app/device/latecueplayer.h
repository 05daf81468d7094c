// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "device/cueplayer.h"

#include <functional>
#include <memory>
#include <optional>

namespace evenpace {

/**
 * Stands in for a cue player until something is first to be heard, and passes everything on from then: an app that
 * starts needs no sound, and the libraries behind it take long to load. Without a player to pass on to it is silent, as
 * with no device.
 */
class LateCuePlayer : public CuePlayer
{
    Q_OBJECT
public:
    /** May give none. Called once at most. */
    using Maker = std::function<std::unique_ptr<CuePlayer>()>;

    explicit LateCuePlayer(Maker make, QObject *parent = nullptr);

    void play(const Timeline &timeline, int segment, Milliseconds elapsed) override;
    void freeze() override;
    void stop() override;
    void setSettings(const SoundSettings &settings) override;
    void say(const QStringList &phrases) override;
    [[nodiscard]] bool canSay(const QStringList &phrases) override;
    [[nodiscard]] Milliseconds heardLag() const override;
    [[nodiscard]] bool hasDevice() const override;

private:
    /** The player, made now if it was not before; null if there is none. */
    CuePlayer *player();

    Maker m_make;
    bool m_isMissing = false;
    std::optional<SoundSettings> m_settings; ///< told before there was a player
    std::unique_ptr<CuePlayer> m_player;
};

} // namespace evenpace

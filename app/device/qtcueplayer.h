// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "device/cueplayer.h"

#include <QThread>

#include <chrono>
#include <memory>

namespace evenpace {

/**
 * Plays through the system's sound device. Making one costs nothing: the voice index is read and the device opened when
 * something is first to be heard; nothing runs while nothing sounds.
 */
class QtCuePlayer : public CuePlayer
{
    Q_OBJECT
public:
    /** `voiceFolder`: a voice pack; the one built in if not given. */
    explicit QtCuePlayer(const QString &voiceFolder = builtInVoice(), QObject *parent = nullptr);
    ~QtCuePlayer() override;

    [[nodiscard]] static QString builtInVoice();

    void play(const Timeline &timeline, int segment, Milliseconds elapsed) override;
    void freeze() override;
    void stop() override;
    void setSettings(const SoundSettings &settings) override;
    void say(const QStringList &phrases) override;
    [[nodiscard]] bool canSay(const QStringList &phrases) override;
    [[nodiscard]] Milliseconds heardLag() const override;
    [[nodiscard]] bool hasDevice() const override;
    /** Sounds left out because they were not decoded in time: a fault, counted for tests. */
    [[nodiscard]] int missedSounds() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace evenpace

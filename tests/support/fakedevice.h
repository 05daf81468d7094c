// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "device/cueplayer.h"
#include "device/haptics.h"
#include "device/keepawake.h"

#include <vector>

namespace evenpace {

/** Writes down what it was asked to sound. */
class RecordingCuePlayer : public CuePlayer
{
    Q_OBJECT
public:
    struct Played {
        int segment = 0;
        Milliseconds elapsed{0};
    };
    using CuePlayer::CuePlayer;

    void play(const Timeline &timeline, int segment, Milliseconds elapsed) override
    {
        m_timeline = timeline;
        m_played.push_back({segment, elapsed});
        m_isSounding = true;
    }
    void freeze() override
    {
        ++m_freezes;
        m_isSounding = false;
    }
    void stop() override
    {
        ++m_stops;
        m_isSounding = false;
    }
    void setSettings(const SoundSettings &settings) override { m_settings = settings; }
    void say(const QStringList &phrases) override { m_said << phrases; }
    [[nodiscard]] bool canSay(const QStringList &phrases) override
    {
        m_asked = phrases;
        return m_hasDevice && m_hasWords;
    }
    [[nodiscard]] Milliseconds heardLag() const override { return Milliseconds{0}; }
    [[nodiscard]] bool hasDevice() const override { return m_hasDevice; }

    /** Takes the device away or brings it back, and says so. */
    void setDevice(bool there)
    {
        if (there == m_hasDevice)
            return;
        m_hasDevice = there;
        if (there)
            emit deviceFound();
        else
            emit deviceLost();
    }
    [[nodiscard]] const std::vector<Played> &played() const { return m_played; }
    [[nodiscard]] const Timeline &timeline() const { return m_timeline; }
    /** With or without a voice for what it is asked to say. */
    void setWords(bool has) { m_hasWords = has; }
    [[nodiscard]] const QStringList &said() const { return m_said; }
    [[nodiscard]] const QStringList &asked() const { return m_asked; } ///< by the last canSay()
    [[nodiscard]] const SoundSettings &settings() const { return m_settings; }
    [[nodiscard]] int freezes() const { return m_freezes; }
    [[nodiscard]] int stops() const { return m_stops; }
    [[nodiscard]] bool isSounding() const { return m_isSounding; }

private:
    Timeline m_timeline;
    std::vector<Played> m_played;
    QStringList m_said;
    QStringList m_asked;
    SoundSettings m_settings;
    int m_freezes = 0;
    int m_stops = 0;
    bool m_hasDevice = true;
    bool m_hasWords = true;
    bool m_isSounding = false;
};

class RecordingHaptics : public Haptics
{
public:
    void play(Haptic haptic) override { m_played.push_back(haptic); }
    [[nodiscard]] bool isAvailable() const override { return true; }
    [[nodiscard]] const std::vector<Haptic> &played() const { return m_played; }

private:
    std::vector<Haptic> m_played;
};

class FakeKeepAwake : public KeepAwake
{
public:
    void setActive(bool active) override { m_isActive = active; }
    [[nodiscard]] bool isActive() const { return m_isActive; }

private:
    bool m_isActive = false;
};

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "device/camera.h"
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

/** Sees what a test shows it. */
class FakeCamera : public CodeCamera
{
    Q_OBJECT
public:
    using CodeCamera::CodeCamera;
    void start() override
    {
        m_isLooking = true;
        if (m_problem)
            emit failed(*m_problem);
    }
    void stop() override { m_isLooking = false; }
    [[nodiscard]] bool hasLight() const override { return m_hasLight; }
    void setLight(bool on) override { m_isLight = on; }

    void show(const exchange::GrayPicture &picture)
    {
        if (m_isLooking)
            emit seen(picture);
    }
    void setProblem(std::optional<Problem> problem) { m_problem = problem; }
    void setHasLight(bool has) { m_hasLight = has; }
    [[nodiscard]] bool isLooking() const { return m_isLooking; }
    [[nodiscard]] bool isLight() const { return m_isLight; }

private:
    std::optional<Problem> m_problem;
    bool m_isLooking = false;
    bool m_hasLight = false;
    bool m_isLight = false;
};

} // namespace evenpace

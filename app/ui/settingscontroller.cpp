// SPDX-License-Identifier: Apache-2.0
#include "ui/settingscontroller.h"

#include "domain/phrases.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using namespace evenpace;

namespace {

constexpr std::array kTextSizes{100, 115, 130, 150, 175, 200};

size_t nearestTextSize(int percent)
{
    const auto distance = [percent](int size) { return std::abs(size - percent); };
    return static_cast<size_t>(
        std::min_element(kTextSizes.begin(), kTextSizes.end(), [&](int a, int b) { return distance(a) < distance(b); })
        - kTextSizes.begin());
}

} // namespace

// The QML names and the domain's values are cast into each other.
static_assert(static_cast<int>(SettingsController::World::Ember) == static_cast<int>(World::Ember));
static_assert(static_cast<int>(SettingsController::Hand::Both) == static_cast<int>(Hand::Both));
static_assert(static_cast<int>(SettingsController::SoundMode::Quiet) == static_cast<int>(SoundMode::Quiet));
static_assert(static_cast<int>(SettingsController::BreathGuide::Silent) == static_cast<int>(BreathGuide::Silent));
static_assert(static_cast<int>(SettingsController::Silence::LongerSilence) == static_cast<int>(Silence::Longer));
static_assert(static_cast<int>(SettingsController::Ambience::Ocean) == static_cast<int>(Ambience::Ocean));

SettingsController::SettingsController(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_values(services.settings.settings())
{
    m_services.cues.setSettings(soundSettings(m_values));
}

void SettingsController::reload()
{
    const Settings values = m_services.settings.settings();
    if (values == m_values)
        return;
    m_values = values;
    emit changed();
}

void SettingsController::showWorld(const QString &world)
{
    m_shownWorld = world;
    emit changed();
}

void SettingsController::showTextPercent(int percent)
{
    m_shownTextPercent = std::clamp(percent, 100, 200);
    emit changed();
}

void SettingsController::setSystemDark(bool dark)
{
    if (m_isSystemDark == dark)
        return;
    m_isSystemDark = dark;
    emit changed();
}

template <typename T> void SettingsController::change(T &member, T value)
{
    if (member == value)
        return;
    member = value;
    m_services.cues.setSettings(soundSettings(m_values));
    const StoreOutcome outcome = m_services.settings.save(m_values);
    emit changed();
    if (outcome != StoreOutcome::Ok)
        emit notKept(outcome);
}

QString SettingsController::shownWorld() const
{
    if (!m_shownWorld.isEmpty())
        return m_shownWorld;
    switch (m_values.world) {
    case evenpace::World::System:
        return m_isSystemDark ? u"dusk"_s : u"day"_s;
    case evenpace::World::Day:
        return u"day"_s;
    case evenpace::World::Dusk:
        return u"dusk"_s;
    case evenpace::World::Ember:
        return u"ember"_s;
    }
    return u"day"_s;
}

QString SettingsController::handName() const
{
    switch (m_values.hand) {
    case evenpace::Hand::Left:
        return u"left"_s;
    case evenpace::Hand::Right:
        return u"right"_s;
    case evenpace::Hand::Both:
        return u"both"_s;
    }
    return u"right"_s;
}

int SettingsController::textPercent() const
{
    return m_shownTextPercent > 0 ? m_shownTextPercent : m_values.textPercent;
}

int SettingsController::textSizeCount() const
{
    return static_cast<int>(kTextSizes.size());
}

int SettingsController::textSizeIndex() const
{
    return static_cast<int>(nearestTextSize(textPercent()));
}

SettingsController::FirstSide SettingsController::firstSide() const
{
    return m_values.firstSide == Side::Left ? FirstSide::LeftFirst : FirstSide::RightFirst;
}

void SettingsController::setWorld(World world)
{
    if (!std::exchange(m_shownWorld, {}).isEmpty())
        emit changed();
    change(m_values.world, static_cast<evenpace::World>(world));
}

void SettingsController::setTextPercent(int percent)
{
    if (std::exchange(m_shownTextPercent, 0) > 0)
        emit changed();
    change(m_values.textPercent, kTextSizes[nearestTextSize(percent)]);
}

void SettingsController::setTextSizeIndex(int index)
{
    if (std::exchange(m_shownTextPercent, 0) > 0)
        emit changed();
    change(m_values.textPercent, kTextSizes[static_cast<size_t>(std::clamp(index, 0, textSizeCount() - 1))]);
}

void SettingsController::setLessMotion(bool on)
{
    change(m_values.lessMotion, on);
}

void SettingsController::showClinic(bool isOpen)
{
    if (isOpen)
        change(m_values.hasClinic, true);
    change(m_values.opensClinic, isOpen);
}

void SettingsController::setLowStimulus(bool on)
{
    change(m_values.lowStimulus, on);
}

void SettingsController::setHand(Hand hand)
{
    change(m_values.hand, static_cast<evenpace::Hand>(hand));
}

void SettingsController::setSoundMode(SoundMode mode)
{
    change(m_values.soundMode, static_cast<evenpace::SoundMode>(mode));
}

void SettingsController::setBreathGuide(BreathGuide guide)
{
    change(m_values.breathGuide, static_cast<evenpace::BreathGuide>(guide));
}

void SettingsController::setAmbience(Ambience ambience)
{
    change(m_values.ambience, static_cast<evenpace::Ambience>(ambience));
}

void SettingsController::setVoiceVolume(int percent)
{
    change(m_values.voiceVolume, std::clamp(percent, 0, 100));
}

void SettingsController::setToneVolume(int percent)
{
    change(m_values.toneVolume, std::clamp(percent, 0, 100));
}

void SettingsController::setAmbienceVolume(int percent)
{
    change(m_values.ambienceVolume, std::clamp(percent, 0, 100));
}

void SettingsController::setSpeechSpeed(int percent)
{
    change(m_values.speechSpeed, std::clamp(percent, 80, 120));
}

void SettingsController::setVibrating(bool on)
{
    change(m_values.vibrate, on);
}

void SettingsController::setScaleTrack(bool on)
{
    change(m_values.scaleAsTrack, on);
}

void SettingsController::setMovingOn(bool on)
{
    change(m_values.moveOnByItself, on);
}

void SettingsController::setGetReadySeconds(int seconds)
{
    change(m_values.getReadySeconds, std::clamp(seconds, 3, 30));
}

void SettingsController::setFirstSide(FirstSide side)
{
    change(m_values.firstSide, side == FirstSide::LeftFirst ? Side::Left : Side::Right);
}

void SettingsController::setBreathSpeed(int percent)
{
    change(m_values.breathSpeed, std::clamp(percent, 70, 130));
}

void SettingsController::setSlowDownRamp(bool on)
{
    change(m_values.slowDownRamp, on);
}

void SettingsController::setSilence(Silence silence)
{
    change(m_values.silence, static_cast<evenpace::Silence>(silence));
}

void SettingsController::setGuideSkin(int skin)
{
    change(m_values.guide.skin, std::clamp(skin, 0, 3));
}

void SettingsController::setGuideHair(int hair)
{
    change(m_values.guide.hair, std::clamp(hair, 0, 1));
}

void SettingsController::hearSample()
{
    m_services.cues.say({phrases::takeYourTime()});
}

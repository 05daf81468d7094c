// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/services.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

/** Everything a person can set. Each change is kept at once and told to all who use it. */
class SettingsController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppController")
    Q_PROPERTY(World world READ world NOTIFY changed)
    Q_PROPERTY(QString shownWorld READ shownWorld NOTIFY changed)
    Q_PROPERTY(bool hasClinic READ hasClinic NOTIFY changed)
    Q_PROPERTY(bool opensClinic READ opensClinic NOTIFY changed)
    Q_PROPERTY(int textPercent READ textPercent NOTIFY changed)
    Q_PROPERTY(int textSizeCount READ textSizeCount CONSTANT)
    Q_PROPERTY(int textSizeIndex READ textSizeIndex NOTIFY changed)
    Q_PROPERTY(bool isLessMotion READ isLessMotion NOTIFY changed)
    Q_PROPERTY(bool isLowStimulus READ isLowStimulus NOTIFY changed)
    Q_PROPERTY(Hand hand READ hand NOTIFY changed)
    Q_PROPERTY(QString handName READ handName NOTIFY changed)
    Q_PROPERTY(SoundMode soundMode READ soundMode NOTIFY changed)
    Q_PROPERTY(BreathGuide breathGuide READ breathGuide NOTIFY changed)
    Q_PROPERTY(Ambience ambience READ ambience NOTIFY changed)
    Q_PROPERTY(int voiceVolume READ voiceVolume NOTIFY changed)
    Q_PROPERTY(int toneVolume READ toneVolume NOTIFY changed)
    Q_PROPERTY(int ambienceVolume READ ambienceVolume NOTIFY changed)
    Q_PROPERTY(int speechSpeed READ speechSpeed NOTIFY changed)
    Q_PROPERTY(bool canVibrate READ canVibrate CONSTANT)
    Q_PROPERTY(bool isVibrating READ isVibrating NOTIFY changed)
    Q_PROPERTY(bool isScaleTrack READ isScaleTrack NOTIFY changed)
    Q_PROPERTY(bool isMovingOn READ isMovingOn NOTIFY changed)
    Q_PROPERTY(int getReadySeconds READ getReadySeconds NOTIFY changed)
    Q_PROPERTY(FirstSide firstSide READ firstSide NOTIFY changed)
    Q_PROPERTY(int breathSpeed READ breathSpeed NOTIFY changed)
    Q_PROPERTY(bool isSlowDownRamp READ isSlowDownRamp NOTIFY changed)
    Q_PROPERTY(Silence silence READ silence NOTIFY changed)
    Q_PROPERTY(int guideSkin READ guideSkin NOTIFY changed)
    Q_PROPERTY(int guideHair READ guideHair NOTIFY changed)
public:
    // QML sees all values of these under the name of the class, so that no two may be called the same.
    enum class World { System, Day, Dusk, Ember };
    Q_ENUM(World)
    enum class Hand { Left, Right, Both };
    Q_ENUM(Hand)
    enum class SoundMode { Voice, Tones, Quiet };
    Q_ENUM(SoundMode)
    enum class BreathGuide { Spoken, Toned, Silent };
    Q_ENUM(BreathGuide)
    enum class Ambience { Off, Rain, BrownNoise, PinkNoise, Ocean };
    Q_ENUM(Ambience)
    enum class Silence { ShorterSilence, SilenceAsWritten, LongerSilence };
    Q_ENUM(Silence)
    enum class FirstSide { RightFirst, LeftFirst };
    Q_ENUM(FirstSide)

    explicit SettingsController(const evenpace::Services &services, QObject *parent = nullptr);

    /** Reads them anew, after someone else has changed them. */
    void reload();
    /** Shows another world or text size than the one that is set, until the person sets one. */
    void showWorld(const QString &world);
    void showTextPercent(int percent);
    /** Whether the device shows dark windows now; decides what `World::System` looks like. */
    void setSystemDark(bool dark);

    [[nodiscard]] const evenpace::Settings &values() const { return m_values; }
    [[nodiscard]] World world() const { return static_cast<World>(m_values.world); }
    /** What is to be painted: "day", "dusk" or "ember". */
    [[nodiscard]] QString shownWorld() const;
    [[nodiscard]] int textPercent() const;
    /** The sizes of text that are offered, and which of them is chosen. */
    [[nodiscard]] int textSizeCount() const;
    [[nodiscard]] int textSizeIndex() const;
    /** A therapist uses this device. */
    [[nodiscard]] bool hasClinic() const { return m_values.hasClinic; }
    /** The therapist's side was open last, and is what the app begins with. */
    [[nodiscard]] bool opensClinic() const { return m_values.opensClinic; }
    [[nodiscard]] bool isLessMotion() const { return m_values.lessMotion; }
    [[nodiscard]] bool isLowStimulus() const { return m_values.lowStimulus; }
    [[nodiscard]] Hand hand() const { return static_cast<Hand>(m_values.hand); }
    /** "left", "right" or "both". */
    [[nodiscard]] QString handName() const;
    [[nodiscard]] SoundMode soundMode() const { return static_cast<SoundMode>(m_values.soundMode); }
    [[nodiscard]] BreathGuide breathGuide() const { return static_cast<BreathGuide>(m_values.breathGuide); }
    [[nodiscard]] Ambience ambience() const { return static_cast<Ambience>(m_values.ambience); }
    [[nodiscard]] int voiceVolume() const { return m_values.voiceVolume; }
    [[nodiscard]] int toneVolume() const { return m_values.toneVolume; }
    [[nodiscard]] int ambienceVolume() const { return m_values.ambienceVolume; }
    [[nodiscard]] int speechSpeed() const { return m_values.speechSpeed; }
    [[nodiscard]] bool canVibrate() const { return m_services.haptics.isAvailable(); }
    [[nodiscard]] bool isVibrating() const { return m_values.vibrate; }
    [[nodiscard]] bool isScaleTrack() const { return m_values.scaleAsTrack; }
    [[nodiscard]] bool isMovingOn() const { return m_values.moveOnByItself; }
    [[nodiscard]] int getReadySeconds() const { return m_values.getReadySeconds; }
    [[nodiscard]] FirstSide firstSide() const;
    [[nodiscard]] int breathSpeed() const { return m_values.breathSpeed; }
    /** Between the sentences of a script. */
    [[nodiscard]] Silence silence() const { return static_cast<Silence>(m_values.silence); }
    [[nodiscard]] bool isSlowDownRamp() const { return m_values.slowDownRamp; }
    [[nodiscard]] int guideSkin() const { return m_values.guide.skin; }
    [[nodiscard]] int guideHair() const { return m_values.guide.hair; }

    // Values out of range are brought to the nearest one that is allowed.
    Q_INVOKABLE void setWorld(World world);
    Q_INVOKABLE void setTextPercent(int percent);
    Q_INVOKABLE void setTextSizeIndex(int index);
    Q_INVOKABLE void setLessMotion(bool on);
    /** The therapist's side is opened, or the days of one's own. */
    Q_INVOKABLE void showClinic(bool isOpen);
    Q_INVOKABLE void setLowStimulus(bool on);
    Q_INVOKABLE void setHand(Hand hand);
    Q_INVOKABLE void setSoundMode(SoundMode mode);
    Q_INVOKABLE void setBreathGuide(BreathGuide guide);
    Q_INVOKABLE void setAmbience(Ambience ambience);
    Q_INVOKABLE void setVoiceVolume(int percent);
    Q_INVOKABLE void setToneVolume(int percent);
    Q_INVOKABLE void setAmbienceVolume(int percent);
    Q_INVOKABLE void setSpeechSpeed(int percent);
    Q_INVOKABLE void setVibrating(bool on);
    Q_INVOKABLE void setScaleTrack(bool on);
    Q_INVOKABLE void setMovingOn(bool on);
    Q_INVOKABLE void setGetReadySeconds(int seconds);
    Q_INVOKABLE void setFirstSide(FirstSide side);
    Q_INVOKABLE void setBreathSpeed(int percent);
    Q_INVOKABLE void setSlowDownRamp(bool on);
    Q_INVOKABLE void setSilence(Silence silence);
    Q_INVOKABLE void setGuideSkin(int skin);
    Q_INVOKABLE void setGuideHair(int hair);
    /** Says a short sentence as sessions will sound now. */
    Q_INVOKABLE void hearSample();

signals:
    void changed();
    /** A change could not be kept; it holds until the app ends. */
    void notKept(evenpace::StoreOutcome outcome);

private:
    template <typename T> void change(T &member, T value);

    const evenpace::Services &m_services;
    evenpace::Settings m_values;
    bool m_isSystemDark = false;
    QString m_shownWorld;
    int m_shownTextPercent = 0;
};

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "device/camera.h"
#include "device/cueplayer.h"
#include "device/haptics.h"
#include "device/keepawake.h"
#include "domain/clock.h"
#include "store.h"
#include "ui/appcontroller.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QSize>
#include <QTemporaryDir>

#include <memory>
#include <utility>

namespace evenpace {

/** Time that passes only when it is told to. */
class StageClock : public Clock
{
public:
    [[nodiscard]] Milliseconds now() const override { return m_now; }
    void advance(Milliseconds time) { m_now += time; }

private:
    Milliseconds m_now{3600000};
};

/** Cannot be heard, and needs no device. */
class SilentCuePlayer : public CuePlayer
{
    Q_OBJECT
public:
    using CuePlayer::CuePlayer;
    void play(const Timeline &, int, Milliseconds) override { }
    void freeze() override { }
    void stop() override { }
    void setSettings(const SoundSettings &) override { }
    void say(const QStringList &) override { }
    [[nodiscard]] bool canSay(const QStringList &) override { return true; }
    [[nodiscard]] Milliseconds heardLag() const override { return Milliseconds{0}; }
    [[nodiscard]] bool hasDevice() const override { return true; }
};

/** Sees what it is given; without that there is no camera. */
class StageCamera : public CodeCamera
{
    Q_OBJECT
public:
    using CodeCamera::CodeCamera;
    void start() override
    {
        if (m_sight.light.isEmpty())
            emit failed(Problem::NoCamera);
        else
            emit seen(m_sight);
    }
    void stop() override { }
    [[nodiscard]] bool hasLight() const override { return true; }
    void setLight(bool) override { }
    void setSight(const exchange::GrayPicture &sight) { m_sight = sight; }

private:
    exchange::GrayPicture m_sight;
};

/** How pages are to look. */
struct StageLook
{
    QSize size{360, 780};
    QString world; ///< day, dusk, ember; empty: day
    int textPercent = 100; ///< 100-200
};

/**
 * The real app on a real database in a folder of its own, at a fixed moment, with made-up days, and with time in hand:
 * for demonstration pictures, the self-test and tests. Two stages that are treated alike show the same, to the pixel.
 */
class Stage
{
public:
    /** What was there before the app starts: nothing, or two weeks and a bit. Morning: nothing was told or done today yet;
     *  SecondMorning: the same on the second day. */
    enum class Past { None, Weeks, LongBreak, Interrupted, FirstStart, Morning, SecondMorning };

    explicit Stage(const StageLook &look, Past past = Past::Weeks);
    ~Stage();

    /** Builds the app and its window, off screen or on; false if the pages cannot be loaded. */
    [[nodiscard]] bool raise();
    /** Calls a function of Pages.qml or, by "tools.name", of a part of it, with one text if it takes one. */
    void call(const char *function);
    void call(const char *function, const QString &argument);
    /** Ends the app and starts it again on the same folder, as after the end of the process. */
    [[nodiscard]] bool restart();

    [[nodiscard]] AppController &app() { return *m_app; }
    [[nodiscard]] PlayerController *player() { return m_app->player(); }
    [[nodiscard]] QQuickWindow *window() const { return m_window; }
    [[nodiscard]] const Services &services() const { return *m_services; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] StageCamera &camera() { return m_camera; }

    /** The clock on the wall shows another day or hour, and the app comes to the front. */
    void setWallClock(const QDateTime &local);
    void begin(const QString &sessionId);
    /** Time passes, with a look at the session every 100 ms. */
    void advance(Milliseconds time);
    /** Goes on item by item to the first of that kind, then until `phase` is reached and `into` it. */
    [[nodiscard]] bool advanceTo(PlayerController::ItemKind kind, PlayerController::Phase phase, Milliseconds into);
    /** Everything to the end, thinking steps completed as they are. */
    void playToTheEnd();
    /** Lets what was changed reach the screen. */
    void settle();
    [[nodiscard]] QImage picture();

private:
    /** Whose function that is, and its name there. */
    [[nodiscard]] std::pair<QObject *, const char *> memberOf(const char *function) const;
    void fill(Past past);
    void openServices();
    /** The first questions, three trial days, and a check-in on most mornings. */
    void storeDiary(const QDate &firstDay, int days);
    void storeMorning(const QDate &day, int pain, int fatigue, int sleep);
    /** Answers what was offered on the days before, so that nothing is due. */
    void storeMeasures(const QDate &firstDay, int days);
    void storePast(const QString &sessionId, const QDateTime &local, int number);
    void strike();

    StageLook m_look;
    QTemporaryDir m_folder;
    Library m_library;
    StageClock m_clock;
    QDateTime m_wall;
    Milliseconds m_wallSetAt{0};
    SilentCuePlayer m_cues;
    NoHaptics m_haptics;
    NoKeepAwake m_keepAwake;
    StageCamera m_camera;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<AppController> m_app;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow *m_window = nullptr;
};

/** Everything that can be shown, by name. */
struct StagePage
{
    QString name;
    Stage::Past past = Stage::Past::Weeks;
    /** Brings a raised stage to the page; false if it cannot be reached. */
    std::function<bool(Stage &)> reach;
};
[[nodiscard]] const std::vector<StagePage> &stagePages();
[[nodiscard]] QStringList stagePageNames();

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/courier.h"
#include "support/fakeclock.h"
#include "support/fakedevice.h"
#include "support/memoryclinic.h"
#include "support/memorydiary.h"
#include "support/memorydraft.h"
#include "support/memorymeasures.h"
#include "support/memoryplans.h"
#include "support/memorysafety.h"
#include "support/memoryshelf.h"
#include "support/memorystore.h"
#include "support/memorytherapy.h"
#include "ui/appcontroller.h"

#include <QObject>
#include <QQuickItem>
#include <QTemporaryDir>
#include <QtQml/qqmlregistration.h>

#include <memory>

/**
 * Everything a page needs, on fakes: clock, store, sound, touch. Time stands still until advance() is called.
 *
 *     TestBench { id: bench }
 *     PlayerPage { player: bench.player }      // after bench.begin("prog-first-gentle-week", "A")
 */
class TestBench : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(AppController *app READ app CONSTANT)
    Q_PROPERTY(PlayerController *player READ player NOTIFY playerChanged)
    Q_PROPERTY(bool lessMotion READ lessMotion WRITE setLessMotion NOTIFY settingsChanged)
    Q_PROPERTY(int soundMode READ soundMode WRITE setSoundMode NOTIFY settingsChanged)
    Q_PROPERTY(bool hasSoundDevice READ hasSoundDevice WRITE setHasSoundDevice NOTIFY settingsChanged)
    Q_PROPERTY(bool isDiskFull READ isDiskFull WRITE setIsDiskFull NOTIFY settingsChanged)
    Q_PROPERTY(bool isAwakeKept READ isAwakeKept)
    Q_PROPERTY(QStringList said READ said)
    Q_PROPERTY(int storedCount READ storedCount)
public:
    explicit TestBench(QObject *parent = nullptr);
    ~TestBench() override;

    /** The whole app, made at the first call. Its sessions are `app.player`. */
    [[nodiscard]] AppController *app();
    /** The session begun by begin(), resume() or beginItems(), else the app's. */
    [[nodiscard]] PlayerController *player() const;

    /** As if the safety check had been answered with nothing to tell. */
    Q_INVOKABLE void passSafetyCheck();
    /** Begins a session without the app around it, and starts it. */
    Q_INVOKABLE void begin(const QString &programId, const QString &sessionId);
    /** The same with items of one's own. */
    Q_INVOKABLE void beginItems(const QStringList &itemIds);
    /** The same with what a therapist wrote: turning the head, with a note, a stop rule, and shoulder rolls if it hurts; then
     *  circles of the ankles. */
    Q_INVOKABLE void beginPrescribed();
    /** As if the process had been ended now and started again: the session is read back, paused. */
    Q_INVOKABLE void restart();
    /** Time passes in small ticks, with a look at the session at each. */
    Q_INVOKABLE void advance(double seconds);
    /** Time passes in one leap: the device slept. */
    Q_INVOKABLE void sleep(double seconds);
    /** Advances until the player's phase is `phase`, for five minutes of session time at most. */
    Q_INVOKABLE bool advanceTo(PlayerController::Phase phase);
    /** Ends what is running, so that the next begin() is fresh; the store keeps its sessions. */
    Q_INVOKABLE void close();

    /** Brings layout and picture of the item's window up to date, as its next frame would: before a click. */
    Q_INVOKABLE void settle(QQuickItem *item) const;
    /** The visible item of that accessible name below `root`, or in a popup of its window; null if there is none. */
    Q_INVOKABLE QQuickItem *byName(QQuickItem *root, const QString &name) const;
    /** The same by the beginning of the name. */
    Q_INVOKABLE QQuickItem *byNameStart(QQuickItem *root, const QString &start) const;
    /** Accessible names of what is visible below `root`, in order. */
    Q_INVOKABLE QStringList names(QQuickItem *root) const;
    [[nodiscard]] Q_INVOKABLE QString nameOf(QQuickItem *item) const;
    /** Names of visible buttons and choices below `root` that are less than `least` wide or high. */
    Q_INVOKABLE QStringList smallTargets(QQuickItem *root, double least = 48) const;

    /** Fields of the session stored last, as the history knows it: name, status, effort, painAfter, notes ... */
    Q_INVOKABLE QVariantMap lastSession() const;
    /** Stored answers of the session stored last, by key. */
    Q_INVOKABLE QVariantMap lastAnswers() const;
    /** Sets the date and time, ISO: "2026-06-04T10:40". */
    Q_INVOKABLE void setWallClock(const QString &local);
    /** Of what was last asked for to be read aloud: what the voice of the pack is not made with. */
    [[nodiscard]] Q_INVOKABLE QStringList unvoiced() const;

    [[nodiscard]] bool lessMotion() const { return m_settings.settings().lessMotion; }
    void setLessMotion(bool less);
    [[nodiscard]] int soundMode() const { return static_cast<int>(m_settings.settings().soundMode); }
    void setSoundMode(int mode);
    [[nodiscard]] bool hasSoundDevice() const { return m_cues.hasDevice(); }
    void setHasSoundDevice(bool there);
    [[nodiscard]] bool isDiskFull() const { return m_sessions.outcome() == evenpace::StoreOutcome::DiskFull; }
    void setIsDiskFull(bool full);
    [[nodiscard]] bool isAwakeKept() const { return m_keepAwake.isActive(); }
    [[nodiscard]] QStringList said() const { return m_cues.said(); }
    [[nodiscard]] int storedCount() const { return m_sessions.count(); }

    // For tests in C++.
    [[nodiscard]] const evenpace::Services &services() const { return m_services; }
    [[nodiscard]] evenpace::FakeClock &clock() { return m_clock; }
    [[nodiscard]] evenpace::FakeWallClock &wallClock() { return m_wallClock; }
    [[nodiscard]] evenpace::RecordingCuePlayer &cues() { return m_cues; }
    [[nodiscard]] evenpace::RecordingHaptics &haptics() { return m_haptics; }
    [[nodiscard]] evenpace::MemorySessionRepository &sessions() { return m_sessions; }
    [[nodiscard]] evenpace::MemorySettings &settings() { return m_settings; }
    [[nodiscard]] evenpace::MemoryDiary &diary() { return m_diary; }
    [[nodiscard]] evenpace::MemoryShelf &shelf() { return m_shelf; }
    [[nodiscard]] evenpace::MemoryMind &mind() { return m_mind; }
    [[nodiscard]] evenpace::MemoryPlans &plans() { return m_plans; }
    [[nodiscard]] evenpace::MemorySafety &safety() { return m_safety; }
    [[nodiscard]] evenpace::MemoryMeasures &measures() { return m_measures; }
    [[nodiscard]] evenpace::MemoryTherapy &therapy() { return m_therapy; }
    [[nodiscard]] evenpace::MemoryClinic &clinic() { return m_clinic; }
    [[nodiscard]] evenpace::MemoryDraft &drafts() { return m_drafts; }
    [[nodiscard]] evenpace::Library &library() { return m_library; }
    [[nodiscard]] evenpace::FakeCamera &camera() { return m_camera; }
    /** With keys in a folder that lasts as long as the bench; made at the first call. */
    [[nodiscard]] evenpace::exchange::Courier &courier();

signals:
    void playerChanged();
    void settingsChanged();

private:
    void take(std::unique_ptr<PlayerController> player);
    [[nodiscard]] QQuickItem *find(QQuickItem *root, const std::function<bool(const QString &)> &fits) const;

    evenpace::FakeClock m_clock;
    evenpace::FakeWallClock m_wallClock;
    evenpace::Library m_library;
    evenpace::MemorySessionRepository m_sessions;
    evenpace::DirectJournal m_journal{m_sessions};
    evenpace::MemorySettings m_settings;
    evenpace::MemoryDiary m_diary{m_sessions};
    evenpace::MemoryShelf m_shelf{m_sessions};
    evenpace::MemoryMind m_mind{m_sessions};
    evenpace::MemoryPlans m_plans;
    evenpace::MemorySafety m_safety;
    evenpace::MemoryMeasures m_measures;
    evenpace::MemoryTherapy m_therapy;
    evenpace::MemoryClinic m_clinic;
    evenpace::MemoryDraft m_drafts;
    evenpace::RecordingCuePlayer m_cues;
    evenpace::RecordingHaptics m_haptics;
    evenpace::FakeKeepAwake m_keepAwake;
    evenpace::FakeCamera m_camera;
    QTemporaryDir m_folder;
    std::unique_ptr<evenpace::exchange::Courier> m_courier;
    evenpace::Services m_services;
    std::unique_ptr<AppController> m_app;
    std::unique_ptr<PlayerController> m_player;
};

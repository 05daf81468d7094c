// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/pacing/fold.h"
#include "ui/coachclient.h"

#include <QtQml/qqmlregistration.h>

/** The limits that a person sets: minutes and sessions a day, rest, effort. What a therapist set cannot be widened. */
class LimitsController : public CoachClient
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppController")
    Q_PROPERTY(int minutes READ minutes NOTIFY changed)
    Q_PROPERTY(int sessions READ sessions NOTIFY changed)
    Q_PROPERTY(int gap READ gap NOTIFY changed)
    Q_PROPERTY(int effort READ effort NOTIFY changed)
    Q_PROPERTY(bool isFrozen READ isFrozen NOTIFY changed)
    Q_PROPERTY(int mostMinutes READ mostMinutes NOTIFY changed)
    Q_PROPERTY(int mostSessions READ mostSessions NOTIFY changed)
    Q_PROPERTY(int leastGap READ leastGap NOTIFY changed)
    Q_PROPERTY(int mostEffort READ mostEffort NOTIFY changed)
    Q_PROPERTY(QString minutesDetail READ minutesDetail NOTIFY changed)
    Q_PROPERTY(QString sessionsDetail READ sessionsDetail NOTIFY changed)
    Q_PROPERTY(QString gapDetail READ gapDetail NOTIFY changed)
    Q_PROPERTY(QString effortDetail READ effortDetail NOTIFY changed)
    Q_PROPERTY(QString frozenDetail READ frozenDetail NOTIFY changed)
    Q_PROPERTY(bool isFrozenByTherapist READ isFrozenByTherapist NOTIFY changed)
    Q_PROPERTY(QString therapistText READ therapistText NOTIFY changed)
    Q_PROPERTY(QString comfortDetail READ comfortDetail NOTIFY changed)
    Q_PROPERTY(QString effortPlanDetail READ effortPlanDetail NOTIFY changed)
    Q_PROPERTY(QString sizeText READ sizeText NOTIFY changed)
public:
    LimitsController(const evenpace::Services &services, evenpace::Coach &coach, QObject *parent = nullptr);

    void refresh() override;

    // What is offered when a limit is set: the person's own, else what holds now.
    [[nodiscard]] int minutes() const; ///< easy minutes a day
    [[nodiscard]] int sessions() const;
    [[nodiscard]] int gap() const; ///< minutes of rest after movement
    [[nodiscard]] int effort() const; ///< felt effort, 0-10
    [[nodiscard]] bool isFrozen() const; ///< no rise
    // How wide each may be: the therapist's limit, else what the app allows at all.
    [[nodiscard]] int mostMinutes() const;
    [[nodiscard]] int mostSessions() const;
    [[nodiscard]] int leastGap() const;
    [[nodiscard]] int mostEffort() const;
    // What holds, and who set it, as a line.
    [[nodiscard]] QString minutesDetail() const;
    [[nodiscard]] QString sessionsDetail() const;
    [[nodiscard]] QString gapDetail() const;
    [[nodiscard]] QString effortDetail() const;
    [[nodiscard]] QString frozenDetail() const;
    [[nodiscard]] bool isFrozenByTherapist() const;
    /** What the therapist set, in one sentence; empty: nothing. */
    [[nodiscard]] QString therapistText() const;
    /** What was told of good, ordinary and bad days. */
    [[nodiscard]] QString comfortDetail() const;
    /** Which plan the questions about effort gave. */
    [[nodiscard]] QString effortPlanDetail() const;
    [[nodiscard]] QString sizeText() const; ///< "Your usual day: 12 easy minutes."

    // Kept at once, never wider than the therapist's. A number below 0 lifts the person's own limit.
    Q_INVOKABLE void setMinutes(int minutes);
    Q_INVOKABLE void setSessions(int sessions);
    Q_INVOKABLE void setGap(int minutes);
    Q_INVOKABLE void setEffort(int effort);
    Q_INVOKABLE void setFrozen(bool frozen);

    // The same numbers in words, for the sheets that set them.
    Q_INVOKABLE [[nodiscard]] QString minutesText(int minutes) const;
    Q_INVOKABLE [[nodiscard]] QString sessionsText(int sessions) const;
    Q_INVOKABLE [[nodiscard]] QString gapText(int minutes) const;
    Q_INVOKABLE [[nodiscard]] QString effortText(int effort) const;

signals:
    void changed();

private:
    [[nodiscard]] evenpace::LimitsSet own() const;
    [[nodiscard]] evenpace::LimitsSet therapists() const;
    void tell(const evenpace::LimitsSet &limits);
    [[nodiscard]] QString detail(const QString &value, bool isOwn, bool isTherapists) const;
};

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/coachclient.h"

#include <QtQml/qqmlregistration.h>

/**
 * A breathing pattern of the person's own, while it is made or changed. What is set stays here until save() keeps it.
 * Phases are told in steps of half a second.
 */
class PatternController : public CoachClient
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppController")
    Q_PROPERTY(QString itemId READ itemId NOTIFY changed)
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed)
    Q_PROPERTY(bool isRemoved READ isRemoved NOTIFY changed)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    Q_PROPERTY(int mostNameLength READ mostNameLength CONSTANT)
    Q_PROPERTY(int in READ in NOTIFY changed)
    Q_PROPERTY(int holdFull READ holdFull NOTIFY changed)
    Q_PROPERTY(int out READ out NOTIFY changed)
    Q_PROPERTY(int holdEmpty READ holdEmpty NOTIFY changed)
    Q_PROPERTY(int leastBreath READ leastBreath CONSTANT)
    Q_PROPERTY(int mostBreath READ mostBreath CONSTANT)
    Q_PROPERTY(int mostHold READ mostHold CONSTANT)
    Q_PROPERTY(QString inText READ inText NOTIFY changed)
    Q_PROPERTY(QString holdFullText READ holdFullText NOTIFY changed)
    Q_PROPERTY(QString outText READ outText NOTIFY changed)
    Q_PROPERTY(QString holdEmptyText READ holdEmptyText NOTIFY changed)
    Q_PROPERTY(bool hasHolds READ hasHolds NOTIFY changed)
    Q_PROPERTY(QString holdsText READ holdsText NOTIFY changed)
    Q_PROPERTY(int minutes READ minutes NOTIFY changed)
    Q_PROPERTY(int mostMinutes READ mostMinutes NOTIFY changed)
    Q_PROPERTY(QString minutesText READ minutesText NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QList<qreal> phaseSeconds READ phaseSeconds NOTIFY changed)
    Q_PROPERTY(QList<qreal> phaseLevels READ phaseLevels NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool hasChanges READ hasChanges NOTIFY changed)
public:
    PatternController(const evenpace::Services &services, evenpace::Coach &coach, QObject *parent = nullptr);

    void refresh() override { }

    [[nodiscard]] QString itemId() const { return isNew() ? QString() : m_pattern.itemId(); }
    [[nodiscard]] bool isNew() const { return m_pattern.id == 0; }
    [[nodiscard]] bool isRemoved() const { return m_pattern.isRemoved; }
    [[nodiscard]] QString name() const { return m_pattern.name; }
    void setName(const QString &name);
    [[nodiscard]] int mostNameLength() const { return evenpace::kMostNameLength; } ///< characters

    // Half seconds, also their limits.
    [[nodiscard]] int in() const { return steps(m_pattern.in); }
    [[nodiscard]] int holdFull() const { return steps(m_pattern.holdFull); }
    [[nodiscard]] int out() const { return steps(m_pattern.out); }
    [[nodiscard]] int holdEmpty() const { return steps(m_pattern.holdEmpty); }
    [[nodiscard]] int leastBreath() const { return steps(evenpace::kLeastBreath); }
    [[nodiscard]] int mostBreath() const { return steps(evenpace::kMostBreath); }
    [[nodiscard]] int mostHold() const { return steps(evenpace::kMostBreathHold); }
    [[nodiscard]] QString inText() const; ///< "4.5 s"
    [[nodiscard]] QString holdFullText() const; ///< "Off" for none
    [[nodiscard]] QString outText() const;
    [[nodiscard]] QString holdEmptyText() const;
    [[nodiscard]] bool hasHolds() const { return m_pattern.hasHolds(); }
    /** What to heed with holds; names what the person told, if it speaks against them. */
    [[nodiscard]] QString holdsText() const;
    [[nodiscard]] int minutes() const;
    [[nodiscard]] int mostMinutes() const;
    [[nodiscard]] QString minutesText() const;
    [[nodiscard]] QString summary() const; ///< "In 4, out 6. 6 breaths a minute."
    [[nodiscard]] QList<qreal> phaseSeconds() const; ///< as ItemController has them
    [[nodiscard]] QList<qreal> phaseLevels() const;
    /** Why it cannot be kept as it is, or empty. */
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool hasChanges() const { return !(m_pattern == m_stored); }

    /** A new one: in 4, out 6. */
    Q_INVOKABLE void begin();
    /** One that is kept, by its id in the library; false if there is none. */
    Q_INVOKABLE bool open(const QString &itemId);
    // Values out of range are brought to the nearest one that is allowed.
    Q_INVOKABLE void setIn(int steps);
    Q_INVOKABLE void setHoldFull(int steps);
    Q_INVOKABLE void setOut(int steps);
    Q_INVOKABLE void setHoldEmpty(int steps);
    Q_INVOKABLE void setMinutes(int minutes);
    /** Keeps it; saved() tells when it was. */
    Q_INVOKABLE void save();
    Q_INVOKABLE void remove();
    Q_INVOKABLE void undoRemove();

signals:
    void changed();
    void saved(const QString &itemId);
    void removed();

private:
    [[nodiscard]] static int steps(evenpace::Milliseconds length) { return static_cast<int>(length / evenpace::kBreathStep); }
    void set(evenpace::Milliseconds evenpace::OwnPattern::*phase, int steps, evenpace::Milliseconds least,
             evenpace::Milliseconds most);
    void boundLength();

    evenpace::OwnPattern m_pattern;
    evenpace::OwnPattern m_stored;
};

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/draft.h"
#include "ui/builderrowmodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

class BuilderController;

/** What is said of the whole program: its name, its weeks, its limits, how it may grow, and when to stop. */
class BuilderFrameController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by BuilderController")
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString detail READ detail NOTIFY changed)
    Q_PROPERTY(QString goal READ goal NOTIFY changed)
    Q_PROPERTY(QString notes READ notes NOTIFY changed)
    Q_PROPERTY(QString stopRules READ stopRules NOTIFY changed)
    Q_PROPERTY(int mostName READ mostName CONSTANT)
    Q_PROPERTY(QString phaseName READ phaseName NOTIFY changed)
    Q_PROPERTY(int weeks READ weeks NOTIFY changed)
    Q_PROPERTY(int mostWeeks READ mostWeeks NOTIFY changed)
    Q_PROPERTY(bool hasPhases READ hasPhases NOTIFY changed)
    Q_PROPERTY(BuilderRowModel *limits READ limits CONSTANT)
    Q_PROPERTY(bool grows READ grows NOTIFY changed)
    Q_PROPERTY(BuilderRowModel *growth READ growth CONSTANT)
    Q_PROPERTY(bool suitsPem READ suitsPem NOTIFY changed)
public:
    explicit BuilderFrameController(BuilderController &builder);

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString title() const; ///< the name, or "New program"
    /** "For Patient 014 · 6 weeks · from “Gentle start”". */
    [[nodiscard]] QString detail() const;
    [[nodiscard]] QString goal() const;
    [[nodiscard]] QString notes() const;
    [[nodiscard]] QString stopRules() const; ///< one a line
    [[nodiscard]] int mostName() const; ///< characters
    [[nodiscard]] QString phaseName() const;
    [[nodiscard]] int weeks() const; ///< of the phase that is shown
    [[nodiscard]] int mostWeeks() const;
    [[nodiscard]] bool hasPhases() const; ///< more than one
    /** Steppers: title, value, canLess, canMore; "open" where nothing is set. */
    [[nodiscard]] BuilderRowModel *limits() { return &m_limits; }
    /** Doses may rise by the rules that are signed with it. */
    [[nodiscard]] bool grows() const;
    [[nodiscard]] BuilderRowModel *growth() { return &m_growth; }
    [[nodiscard]] bool suitsPem() const;

    /** All that is written of it, as one step; `stopRules` one a line. */
    Q_INVOKABLE void setDetails(const QString &name, const QString &goal, const QString &notes, const QString &stopRules);
    Q_INVOKABLE void setPhaseName(const QString &name);
    Q_INVOKABLE void setWeeks(int weeks);
    Q_INVOKABLE void change(const QString &limit, int by);
    Q_INVOKABLE void setGrows(bool grows);
    Q_INVOKABLE void changeGrowth(const QString &key, int by);
    Q_INVOKABLE void setSuitsPem(bool suits);

    void show();

signals:
    void changed();

private:
    [[nodiscard]] const evenpace::exchange::DraftPhase &phase() const;
    template <typename Change> void set(Change change);

    BuilderController &m_builder;
    BuilderRowModel m_limits;
    BuilderRowModel m_growth;
};

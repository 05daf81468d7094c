// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/flags.h"
#include "ui/services.h"

#include <QLocale>
#include <QObject>
#include <QtQml/qqmlregistration.h>

/** What a therapist sets: who they are to others, and by which rules flags are raised. */
class ClinicSettingsController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by ClinicController")
    Q_PROPERTY(bool hasCard READ hasCard NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString clinic READ clinic NOTIFY changed)
    Q_PROPERTY(QString number READ number NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(int ruleCount READ ruleCount CONSTANT)
    Q_PROPERTY(bool areRulesUsual READ areRulesUsual NOTIFY rulesChanged)
public:
    explicit ClinicSettingsController(const evenpace::Services &services, QObject *parent = nullptr);

    [[nodiscard]] bool hasCard() const { return !m_name.isEmpty(); }
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString clinic() const { return m_clinic; }
    /** Six groups of five digits, for others to compare. */
    [[nodiscard]] QString number() const { return m_number; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] int ruleCount() const { return evenpace::exchange::kRuleNumbers; }
    [[nodiscard]] bool areRulesUsual() const { return m_rules == evenpace::exchange::FlagRules(); }

    /** Reads both. */
    Q_INVOKABLE void open();
    /** Makes the keys that go with the name; they are never made over. False, and problem(), if that cannot be. */
    Q_INVOKABLE bool makeCard(const QString &name, const QString &clinic);

    // The numbers of the rules, by their place.
    Q_INVOKABLE [[nodiscard]] QString ruleHeading(int place) const; ///< empty: the same rule as the one before
    Q_INVOKABLE [[nodiscard]] QString ruleLabel(int place) const;
    Q_INVOKABLE [[nodiscard]] QString ruleText(int place) const; ///< "20 %"
    Q_INVOKABLE [[nodiscard]] int ruleValue(int place) const;
    Q_INVOKABLE [[nodiscard]] int ruleLeast(int place) const;
    Q_INVOKABLE [[nodiscard]] int ruleMost(int place) const;
    Q_INVOKABLE [[nodiscard]] int ruleStep(int place) const;
    Q_INVOKABLE void setRule(int place, int value);
    Q_INVOKABLE void resetRules();

signals:
    void changed();
    /** Flags are to be raised anew. */
    void rulesChanged();
    void notKept(evenpace::StoreOutcome outcome);

private:
    void keep(const evenpace::exchange::FlagRules &rules);

    const evenpace::Services &m_services;
    QLocale m_locale;
    QString m_name;
    QString m_clinic;
    QString m_number;
    QString m_problem;
    evenpace::exchange::FlagRules m_rules;
};

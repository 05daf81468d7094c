// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flagnumberlistmodel.h"
#include "ui/services.h"

#include <QObject>

/** The numbers of the rules by which flags are raised. They hold for all patients. Each change is kept at once; when the
 *  person is done with it, finish() has the flags of everybody raised anew. */
class FlagRulesController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by ClinicController")
    Q_PROPERTY(FlagNumberListModel *numbers READ numbers CONSTANT)
    /** Of the rule that is shown; empty for all of them. */
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    /** What is shown has the usual numbers. */
    Q_PROPERTY(bool isUsual READ isUsual NOTIFY changed)
    Q_PROPERTY(bool areAllUsual READ areAllUsual NOTIFY changed)
public:
    explicit FlagRulesController(const evenpace::Services &services, QObject *parent = nullptr);

    [[nodiscard]] FlagNumberListModel *numbers() { return &m_numbers; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isUsual() const;
    [[nodiscard]] bool areAllUsual() const { return m_rules == evenpace::exchange::FlagRules(); }
    [[nodiscard]] const evenpace::exchange::FlagRules &rules() const { return m_rules; }

    /** Shows the numbers of all rules. */
    Q_INVOKABLE void openAll();
    /** Those of one, by the key of its flag. */
    Q_INVOKABLE void open(const QString &key);
    /** A number, by its place. Each may move others. */
    Q_INVOKABLE void set(int place, int value);
    /** What is shown gets its usual numbers. */
    Q_INVOKABLE void reset();
    /** The page or sheet is left. */
    Q_INVOKABLE void finish();

signals:
    /** Other numbers are shown, or the same with other values. */
    void changed();
    /** The person is done, and something is not as it was. */
    void finished();
    void notKept(evenpace::StoreOutcome outcome);

private:
    void show(std::vector<evenpace::exchange::FlagKind> kinds);
    void keep(const evenpace::exchange::FlagRules &rules);

    const evenpace::Services &m_services;
    evenpace::exchange::FlagRules m_rules;
    FlagNumberListModel m_numbers;
    std::vector<evenpace::exchange::FlagKind> m_kinds;
    bool m_isOther = false;
};

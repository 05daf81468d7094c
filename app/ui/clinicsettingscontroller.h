// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/services.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

/** Who a therapist is to others. */
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
public:
    explicit ClinicSettingsController(const evenpace::Services &services, QObject *parent = nullptr);

    [[nodiscard]] bool hasCard() const { return !m_name.isEmpty(); }
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString clinic() const { return m_clinic; }
    /** Six groups of five digits, for others to compare. */
    [[nodiscard]] QString number() const { return m_number; }
    [[nodiscard]] QString problem() const { return m_problem; }

    /** Reads it. */
    Q_INVOKABLE void open();
    /** Makes the keys that go with the name; they are never made over. False, and problem(), if that cannot be. */
    Q_INVOKABLE bool makeCard(const QString &name, const QString &clinic);

signals:
    void changed();

private:
    const evenpace::Services &m_services;
    QString m_name;
    QString m_clinic;
    QString m_number;
    QString m_problem;
};

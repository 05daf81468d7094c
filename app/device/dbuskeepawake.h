// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "device/keepawake.h"

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace evenpace {

/**
 * Asks the desktop portal, or else logind, not to dim the screen. Nothing is waited for, no bus is started, and
 * without a bus, portal or logind it does nothing.
 */
class DBusKeepAwake : public QObject, public KeepAwake
{
    Q_OBJECT
public:
    /** Uses the buses of this computer, looked for when they are first needed. */
    explicit DBusKeepAwake(QObject *parent = nullptr);
    /** Uses these buses. */
    DBusKeepAwake(const QDBusConnection &session, const QDBusConnection &system, QObject *parent = nullptr);
    ~DBusKeepAwake() override;

    void setActive(bool active) override;
    [[nodiscard]] bool isHeld() const;

signals:
    /** The portal or logind has answered yes. */
    void held();

private:
    void findBuses();
    void askPortal();
    void askLogind();
    void release();

    bool m_isActive = false;
    bool m_hasLooked = false;
    /** An answer to an older question is released at once. */
    int m_question = 0;
    QDBusConnection m_session;
    QDBusConnection m_system;
    QDBusObjectPath m_request;
    QDBusUnixFileDescriptor m_lock;
};

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#include "device/dbuskeepawake.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>

namespace evenpace {

using namespace Qt::StringLiterals;

namespace {

const QString kPortal = u"org.freedesktop.portal.Desktop"_s;
const QString kPortalPath = u"/org/freedesktop/portal/desktop"_s;
const QString kLogind = u"org.freedesktop.login1"_s;
constexpr uint kInhibitIdle = 8;

/** Asking libdbus for a bus that nobody runs makes it start one; so look first. */
bool hasSessionBus()
{
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !folder.isEmpty() && QFileInfo::exists(folder + u"/bus"_s);
}

bool hasSystemBus()
{
    return qEnvironmentVariableIsSet("DBUS_SYSTEM_BUS_ADDRESS") || QFileInfo::exists(u"/run/dbus/system_bus_socket"_s);
}

} // namespace

DBusKeepAwake::DBusKeepAwake(QObject *parent)
    : QObject(parent)
    , m_session(QString())
    , m_system(QString())
{
}

DBusKeepAwake::DBusKeepAwake(const QDBusConnection &session, const QDBusConnection &system, QObject *parent)
    : QObject(parent)
    , m_hasLooked(true)
    , m_session(session)
    , m_system(system)
{
}

DBusKeepAwake::~DBusKeepAwake()
{
    release();
}

bool DBusKeepAwake::isHeld() const
{
    return !m_request.path().isEmpty() || m_lock.isValid();
}

void DBusKeepAwake::findBuses()
{
    if (m_hasLooked)
        return;
    m_hasLooked = true;
    if (hasSessionBus())
        m_session = QDBusConnection::sessionBus();
    if (hasSystemBus())
        m_system = QDBusConnection::systemBus();
}

void DBusKeepAwake::setActive(bool active)
{
    if (active == m_isActive)
        return;
    m_isActive = active;
    ++m_question;
    if (!active) {
        release();
        return;
    }
    findBuses();
    if (m_session.isConnected())
        askPortal();
    else if (m_system.isConnected())
        askLogind();
}

void DBusKeepAwake::askPortal()
{
    auto call = QDBusMessage::createMethodCall(kPortal, kPortalPath, u"org.freedesktop.portal.Inhibit"_s, u"Inhibit"_s);
    call << QString() << kInhibitIdle << QVariantMap{{u"reason"_s, tr("A session is running")}};
    auto *watcher = new QDBusPendingCallWatcher(m_session.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, question = m_question] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        if (reply.isError()) {
            if (question == m_question && m_system.isConnected())
                askLogind();
            return;
        }
        if (question == m_question) {
            m_request = reply.value();
            emit held();
            return;
        }
        m_session.asyncCall(QDBusMessage::createMethodCall(kPortal, reply.value().path(),
                                                           u"org.freedesktop.portal.Request"_s, u"Close"_s));
    });
}

void DBusKeepAwake::askLogind()
{
    auto call = QDBusMessage::createMethodCall(kLogind, u"/org/freedesktop/login1"_s,
                                               u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
    call << u"idle"_s << u"Evenpace"_s << tr("A session is running") << u"block"_s;
    auto *watcher = new QDBusPendingCallWatcher(m_system.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, question = m_question] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        if (reply.isError() || question != m_question)
            return; // the descriptor closes with the reply, and with it the lock
        m_lock = reply.value();
        emit held();
    });
}

void DBusKeepAwake::release()
{
    if (!m_request.path().isEmpty()) {
        m_session.asyncCall(
            QDBusMessage::createMethodCall(kPortal, m_request.path(), u"org.freedesktop.portal.Request"_s, u"Close"_s));
        m_request = {};
    }
    m_lock = {};
}

} // namespace evenpace

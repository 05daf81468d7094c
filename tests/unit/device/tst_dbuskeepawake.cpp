// SPDX-License-Identifier: Apache-2.0
#include "device/dbuskeepawake.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <memory>

using namespace evenpace;
using namespace Qt::StringLiterals;

namespace {

/** The part of the desktop portal that is asked; also plays the request that it hands out. */
class FakePortal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Inhibit")
public:
    int asked = 0;
    uint flags = 0;

public slots:
    QDBusObjectPath Inhibit(const QString &, uint wanted, const QVariantMap &)
    {
        ++asked;
        flags = wanted;
        return QDBusObjectPath(u"/request/1"_s);
    }
};

class FakeRequest : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Request")
public:
    int closed = 0;

public slots:
    void Close() { ++closed; }
};

} // namespace

class DBusKeepAwakeTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void withoutABusNothingHappens();
    void thePortalIsAskedAndLetGo();
    void anAnswerThatComesTooLateIsGivenBack();
    void withoutAPortalNothingHappens();

private:
    QProcess m_bus;
    QString m_address;
};

void DBusKeepAwakeTest::initTestCase()
{
    const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (daemon.isEmpty())
        QFAIL("THE KEEP-AWAKE TEST CANNOT RUN: dbus-daemon is not here; install dbus-daemon");
    m_bus.start(daemon, {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address=1"_s});
    QVERIFY(m_bus.waitForStarted());
    QTRY_VERIFY(m_bus.waitForReadyRead(100) || m_bus.canReadLine());
    m_address = QString::fromLocal8Bit(m_bus.readLine()).trimmed();
    QVERIFY(!m_address.isEmpty());
}

void DBusKeepAwakeTest::cleanupTestCase()
{
    m_bus.terminate();
    m_bus.waitForFinished();
}

void DBusKeepAwakeTest::withoutABusNothingHappens()
{
    const QDBusConnection none{QString()};
    DBusKeepAwake awake(none, none);
    awake.setActive(true);
    QVERIFY(!awake.isHeld());
    awake.setActive(false);
    awake.setActive(true);
}

void DBusKeepAwakeTest::thePortalIsAskedAndLetGo()
{
    auto desktop = QDBusConnection::connectToBus(m_address, u"desktop"_s);
    FakePortal portal;
    FakeRequest request;
    QVERIFY(desktop.registerService(u"org.freedesktop.portal.Desktop"_s));
    QVERIFY(desktop.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal, QDBusConnection::ExportAllSlots));
    QVERIFY(desktop.registerObject(u"/request/1"_s, &request, QDBusConnection::ExportAllSlots));

    DBusKeepAwake awake(QDBusConnection::connectToBus(m_address, u"app"_s), QDBusConnection{QString()});
    QSignalSpy held(&awake, &DBusKeepAwake::held);
    awake.setActive(true);
    awake.setActive(true);
    QVERIFY(held.wait());
    QVERIFY(awake.isHeld());
    QCOMPARE(portal.asked, 1);
    QCOMPARE(portal.flags, 8U);
    awake.setActive(false);
    QVERIFY(!awake.isHeld());
    QTRY_COMPARE(request.closed, 1);
    awake.setActive(true);
    QVERIFY(held.wait());
    QCOMPARE(portal.asked, 2);
    QDBusConnection::disconnectFromBus(u"desktop"_s);
}

void DBusKeepAwakeTest::anAnswerThatComesTooLateIsGivenBack()
{
    auto desktop = QDBusConnection::connectToBus(m_address, u"desktop"_s);
    FakePortal portal;
    FakeRequest request;
    QVERIFY(desktop.registerService(u"org.freedesktop.portal.Desktop"_s));
    QVERIFY(desktop.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal, QDBusConnection::ExportAllSlots));
    QVERIFY(desktop.registerObject(u"/request/1"_s, &request, QDBusConnection::ExportAllSlots));

    DBusKeepAwake awake(QDBusConnection::connectToBus(m_address, u"app"_s), QDBusConnection{QString()});
    awake.setActive(true);
    awake.setActive(false);
    QTRY_COMPARE(request.closed, 1);
    QVERIFY(!awake.isHeld());
    QDBusConnection::disconnectFromBus(u"desktop"_s);
}

void DBusKeepAwakeTest::withoutAPortalNothingHappens()
{
    auto bus = QDBusConnection::connectToBus(m_address, u"app"_s);
    DBusKeepAwake awake(bus, QDBusConnection{QString()});
    const QSignalSpy held(&awake, &DBusKeepAwake::held);
    awake.setActive(true);
    // The bus answers in order: once this call is back, so is the answer to the one before.
    QDBusMessage call
        = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus"_s, u"ListNames"_s);
    (void)bus.call(call, QDBus::BlockWithGui);
    QVERIFY(held.isEmpty());
    QVERIFY(!awake.isHeld());
}

QTEST_GUILESS_MAIN(DBusKeepAwakeTest)
#include "tst_dbuskeepawake.moc"

// SPDX-License-Identifier: Apache-2.0
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/sqlitesessionrepository.h"

#include "faultyio.h"
#include "samples.h"
#include "smalldisk.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace evenpace;
using namespace Qt::StringLiterals;
using faultyio::Fault;

/** Every write and every sync that the storage does fails once, one after the other. */
class StorageIoFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void aFailingCallAnywhereLosesNothing_data();
    void aFailingCallAnywhereLosesNothing();
};

void StorageIoFaultsTest::aFailingCallAnywhereLosesNothing_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("one write fails") << Fault::OneWriteFails;
    QTest::newRow("one write finds the disk full") << Fault::OneWriteIsFull;
    QTest::newRow("one write is cut in the middle") << Fault::OneWriteIsCut;
    QTest::newRow("the disk is full from one call on") << Fault::FullFromHereOn;
    QTest::newRow("one sync fails") << Fault::OneSyncFails;
}

void StorageIoFaultsTest::aFailingCallAnywhereLosesNothing()
{
    QFETCH(Fault, fault);
    constexpr int kSegments = 6;
    QTemporaryDir dir;
    // Quicker in memory; it does not matter to what is shown here.
    (void)smalldisk::mountAt(dir.path(), 16 * 1024 * 1024);
    int failedOpens = 0;
    int failedWrites = 0;
    int failedCopies = 0;
    int number = 1;
    for (bool hasHappened = true; hasHappened; ++number) {
        const QString folder = dir.filePath(QString::number(number));
        faultyio::watch(QFile::encodeName(folder).constData());
        faultyio::arm(fault, number);
        int stored = -1; // -1 before begin()
        bool isCopied = false;
        SessionRecord record = samples::session();
        {
            Database database(folder);
            const OpenOutcome opened = database.open();
            if (opened == OpenOutcome::Upgraded) {
                SqliteSessionRepository sessions(database);
                StoreOutcome outcome = sessions.begin(record, QByteArray(9000, 's'));
                while (outcome == StoreOutcome::Ok && ++stored < kSegments) {
                    SessionItemRecord item = record.items[0];
                    item.doneReps = stored + 1;
                    outcome = sessions.advance(record.id, samples::finished(samples::segment(stored), item));
                    sessions.heartbeat(record.id, stored, Milliseconds{500});
                }
                if (outcome == StoreOutcome::Ok) {
                    outcome = database.backUp();
                    isCopied = outcome == StoreOutcome::Ok;
                    failedCopies += isCopied ? 0 : 1;
                } else {
                    ++failedWrites;
                    QVERIFY(outcome == StoreOutcome::Failed || outcome == StoreOutcome::DiskFull);
                    if (fault == Fault::OneWriteIsFull || fault == Fault::FullFromHereOn) {
                        QCOMPARE(outcome, StoreOutcome::DiskFull);
                    }
                }
                // What was acknowledged is there now, and the same objects go on when the fault is over.
                hasHappened = faultyio::disarm();
                if (stored < 0) {
                    QVERIFY(!sessions.resumePoint());
                    QCOMPARE(sessions.begin(record, "again"), StoreOutcome::Ok);
                    stored = 0;
                }
                QCOMPARE(static_cast<int>(sessions.segments(record.id).size()), stored);
                QCOMPARE(sessions.session(record.id)->items[0].doneReps, stored);
            } else {
                QVERIFY(opened == OpenOutcome::Failed || opened == OpenOutcome::DiskFull);
                ++failedOpens;
                hasHappened = faultyio::disarm();
                QVERIFY(hasHappened);
                const OpenOutcome again = database.open();
                QVERIFY(again == OpenOutcome::Upgraded || again == OpenOutcome::Current);
                QCOMPARE(SqliteSessionRepository(database).begin(record, "again"), StoreOutcome::Ok);
                stored = 0;
            }
        }
        Database database(folder);
        QCOMPARE(database.open(), OpenOutcome::Current);
        SqliteSessionRepository sessions(database);
        QCOMPARE(static_cast<int>(sessions.segments(record.id).size()), stored);
        QCOMPARE(sessions.session(record.id)->items[0].doneReps, stored);
        QCOMPARE(sessions.resumePoint()->segment, stored);
        QCOMPARE(database.connection().value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        QCOMPARE(QFile::exists(database.backupPath()), isCopied);
        QVERIFY(!QFile::exists(database.backupPath() + u".part"_s));
        database.close();
        QVERIFY(QDir(folder).removeRecursively());
    }
    qInfo("%d calls: %d failed in open, %d in a write, %d in the copy", number - 2, failedOpens, failedWrites,
          failedCopies);
    QVERIFY(failedOpens > 0);
    QVERIFY(failedWrites > 0);
    QVERIFY(failedCopies > 0);
    smalldisk::unmount(dir.path());
}

int main(int argc, char *argv[])
{
    smalldisk::prepare();
    QCoreApplication app(argc, argv);
    StorageIoFaultsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_storageiofaults.moc"

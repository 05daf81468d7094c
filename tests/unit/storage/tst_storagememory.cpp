// SPDX-License-Identifier: Apache-2.0
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/sqlitesessionrepository.h"
#include "storage/sqlitesettingsrepository.h"

#include "samples.h"
#include "smalldisk.h"

#include <QDir>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <functional>
#include <sqlite3.h>

using namespace evenpace;
using namespace Qt::StringLiterals;

namespace {

/** SQLite's own allocator, which gives nothing at one call, or from one call on. */
namespace faultymemory {

sqlite3_mem_methods real;
int callsLeft = 0; ///< 0 when nothing is to fail
bool staysEmpty = false;
bool hasHappened = false;

bool isRefused()
{
    if (callsLeft == 0 || --callsLeft > 0) {
        return false;
    }
    hasHappened = true;
    callsLeft = staysEmpty ? 1 : 0;
    return true;
}

void *allocate(int bytes)
{
    return isRefused() ? nullptr : real.xMalloc(bytes);
}

void *resize(void *block, int bytes)
{
    return isRefused() ? nullptr : real.xRealloc(block, bytes);
}

/** Before SQLite is used at all. */
bool install()
{
    // Without the small store of each connection, every want of memory comes by here.
    if (sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0) != SQLITE_OK
        || sqlite3_config(SQLITE_CONFIG_GETMALLOC, &real) != SQLITE_OK) {
        return false;
    }
    sqlite3_mem_methods methods = real;
    methods.xMalloc = allocate;
    methods.xRealloc = resize;
    return sqlite3_config(SQLITE_CONFIG_MALLOC, &methods) == SQLITE_OK;
}

void arm(int number, bool forGood)
{
    callsLeft = number;
    staysEmpty = forGood;
    hasHappened = false;
}

bool disarm()
{
    callsLeft = 0;
    return hasHappened;
}

} // namespace faultymemory

/** How far the work came before memory ran out. */
enum class Stage { Opened, Begun, Advanced, Eased, Saved, Ended, Copied };

} // namespace

/** Memory runs out at every allocation that SQLite does, one after the other. */
class StorageMemoryTest : public QObject
{
    Q_OBJECT

private slots:
    void wantOfMemoryAnywhereLosesNothing_data();
    void wantOfMemoryAnywhereLosesNothing();
};

void StorageMemoryTest::wantOfMemoryAnywhereLosesNothing_data()
{
    QTest::addColumn<bool>("forGood");
    QTest::addColumn<int>("step");
    QTest::newRow("one allocation") << false << 1;
    QTest::newRow("all from one on") << true << 7;
}

void StorageMemoryTest::wantOfMemoryAnywhereLosesNothing()
{
    QFETCH(bool, forGood);
    QFETCH(int, step);
    const QByteArray easier(9000, 'e');
    QTemporaryDir dir;
    (void)smalldisk::mountAt(dir.path(), 16 * 1024 * 1024);
    std::array<int, 7> stops{};
    int failedOpens = 0;
    for (int number = 1, next = 1;; number = next) {
        const QString folder = dir.filePath(QString::number(number));
        SessionRecord record = samples::session();
        Settings changed;
        changed.textPercent = 200;
        Stage stage = Stage::Opened;
        {
            Database database(folder);
            faultymemory::arm(number, forGood);
            const OpenOutcome opened = database.open();
            StoreOutcome outcome = StoreOutcome::Failed;
            if (opened == OpenOutcome::Upgraded) {
                SqliteSessionRepository sessions(database);
                SqliteSettingsRepository settings(database);
                // One after the other until one does not succeed.
                const auto reach = [&stage, &outcome](Stage goal, const std::function<StoreOutcome()> &write) {
                    if (outcome == StoreOutcome::Ok) {
                        outcome = write();
                        stage = outcome == StoreOutcome::Ok ? goal : stage;
                    }
                };
                outcome = StoreOutcome::Ok;
                reach(Stage::Begun, [&] { return sessions.begin(record, QByteArray(9000, 's')); });
                reach(Stage::Advanced, [&] {
                    SessionItemRecord item = record.items[0];
                    item.reason = Reason::TooTired;
                    return sessions.advance(record.id, samples::finished(samples::segment(0), item));
                });
                if (outcome == StoreOutcome::Ok) {
                    sessions.heartbeat(record.id, 1, Milliseconds{500});
                }
                reach(Stage::Eased, [&] {
                    return sessions.advance(record.id,
                                            {{samples::segment(1)}, record.items, 2, Milliseconds{0}, easier});
                });
                reach(Stage::Saved, [&] { return settings.save(changed); });
                reach(Stage::Ended, [&] { return sessions.end(samples::ended(record)); });
                reach(Stage::Copied, [&] { return database.backUp(); });
                (void)sessions.sessionsOn(record.day); // reads may find less, and do no harm
                (void)sessions.history(10);
                (void)sessions.resumePoint();
                QVERIFY(outcome == StoreOutcome::Ok || outcome == StoreOutcome::Failed);
                QCOMPARE(database.health(), StoreOutcome::Ok);
            } else {
                QCOMPARE(opened, OpenOutcome::Failed);
                ++failedOpens;
            }
            if (!faultymemory::disarm()) {
                QCOMPARE(stage, Stage::Copied);
                break; // all allocations have had their turn
            }
            // Making and copying a whole database want memory thousands of times, for much the same.
            next = number + step * (opened != OpenOutcome::Upgraded || stage >= Stage::Ended ? 37 : 1);
            // Memory is there again: the same object goes on.
            if (opened != OpenOutcome::Upgraded) {
                const OpenOutcome again = database.open();
                QVERIFY(again == OpenOutcome::Upgraded || again == OpenOutcome::Current);
            }
            ++stops[static_cast<size_t>(stage)];
        }
        Database database(folder);
        QCOMPARE(database.open(), OpenOutcome::Current);
        SqliteSessionRepository sessions(database);
        QCOMPARE(database.connection().value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        QCOMPARE(QFile::exists(database.backupPath()), stage == Stage::Copied);
        QVERIFY(!QFile::exists(database.backupPath() + u".part"_s));
        const int count = database.connection().value(u"SELECT count(*) FROM session"_s).toInt();
        QCOMPARE(count, stage == Stage::Opened ? 0 : 1);
        if (count == 1) {
            const SessionRecord stored = *sessions.session(record.id);
            const std::optional<ResumePoint> point = sessions.resumePoint();
            const int segments = static_cast<int>(sessions.segments(record.id).size());
            if (stage >= Stage::Ended) {
                QVERIFY(stored == samples::ended(record));
                QVERIFY(!point);
            } else {
                QCOMPARE(segments, stage == Stage::Begun ? 0 : stage == Stage::Advanced ? 1 : 2);
                QCOMPARE(point->segment, segments);
                QCOMPARE(point->snapshot == easier, stage >= Stage::Eased);
                QCOMPARE(stored.items.size(), record.items.size());
                QCOMPARE(stored.items[0].reason, stage == Stage::Advanced ? Reason::TooTired : Reason::None);
            }
            QCOMPARE(SqliteSettingsRepository(database).settings().textPercent, stage >= Stage::Saved ? 200 : 100);
        }
        database.close();
        QVERIFY(QDir(folder).removeRecursively());
    }
    qInfo("stopped in open %d times, at begin %d, a segment %d, ease off %d, settings %d, the end %d, the copy %d",
          failedOpens, stops[0] - failedOpens, stops[1], stops[2], stops[3], stops[4], stops[5]);
    QVERIFY(failedOpens > 0);
    for (size_t stage = 0; stage < stops.size() - 1; ++stage) {
        QVERIFY(stops[stage] > 0);
    }
    smalldisk::unmount(dir.path());
}

int main(int argc, char *argv[])
{
    smalldisk::prepare();
    if (!faultymemory::install()) {
        return 1;
    }
    QCoreApplication app(argc, argv);
    // Hundreds of lines that say the same.
    QLoggingCategory::setFilterRules(u"evenpace.storage=false"_s);
    StorageMemoryTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_storagememory.moc"

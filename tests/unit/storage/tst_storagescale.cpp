// SPDX-License-Identifier: Apache-2.0
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/sqlitesessionrepository.h"
#include "storage/sqlitesettingsrepository.h"
#include "storage/sqliteshelfrepository.h"

#include "samples.h"

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace evenpace;
using namespace Qt::StringLiterals;

namespace {

/** What the statements of all connections did since reset(). Steps of SQLite's machine, not time: the same anywhere. */
namespace work {

qint64 steps = 0;

int count(unsigned /*event*/, void * /*context*/, void *statement, void * /*time*/)
{
    auto *const ended = static_cast<sqlite3_stmt *>(statement);
    steps += sqlite3_stmt_status(ended, SQLITE_STMTSTATUS_VM_STEP, 1);
    return 0;
}

/** Called by SQLite for each new connection. */
int watch(sqlite3 *database, const char ** /*message*/, const void * /*functions*/)
{
    return sqlite3_trace_v2(database, SQLITE_TRACE_PROFILE, count, nullptr);
}

void reset()
{
    steps = 0;
}

} // namespace work

/** Three sessions a day up to `last`, written by SQL for speed. */
StoreOutcome fill(Connection &connection, int days, const QDate &last)
{
    return connection.inTransaction([&] {
        for (const QString &sql :
             {u"INSERT INTO session (id, program_id, plan_id, name, day, started_at, ended_at, status, active_ms, "
              "easy_milli_minutes, ease_offs, pain_before, pain_after, effort, notes, own_words) "
              "WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < %1 * 3) "
              "SELECT n, 'p', 's', 'name', %2 - %1 + (n + 2) / 3, n * 28800000, n * 28800000 + 600000, 'finished', "
              "600000, 4000, 0, n % 11, n % 10, n % 9, '[\"felt_fine\"]', '' FROM c"_s.arg(days)
                  .arg(last.toJulianDay()),
              u"INSERT INTO session_item (session_id, position, item_id, dose_mode, dose_reps, dose_sets, "
              "dose_hold_ms, dose_work_ms, dose_rest_ms, planned_ms, done_ms, planned_reps, done_reps, ease, outcome) "
              "SELECT id, n, 'item', 'reps', 6, 1, 0, 0, 0, 60000, 60000, 6, 6, 'none', 'done' "
              "FROM session, (SELECT 0 AS n UNION ALL SELECT 1)"_s,
              u"INSERT INTO correction (session_id, field, before, after, corrected_at) "
              "SELECT id, 'effort', '3', '4', ended_at FROM session WHERE id % 10 = 0"_s}) {
            if (const StoreOutcome done = connection.run(sql); done != StoreOutcome::Ok) {
                return done;
            }
        }
        return StoreOutcome::Ok;
    });
}

struct Cost
{
    qint64 open = 0;
    qint64 today = 0;
    qint64 history = 0;
    qint64 detail = 0;
    qint64 correction = 0;
    qint64 session = 0; ///< to do and store one
    qint64 recent = 0; ///< what was done lately
};

/** Each in steps. */
void measure(int days, Cost *cost)
{
    const QDate last(2126, 3, 14);
    QTemporaryDir dir;
    {
        Database database(dir.filePath(u"data"_s));
        QCOMPARE(database.open(), OpenOutcome::Upgraded);
        QCOMPARE(fill(database.connection(), days, last), StoreOutcome::Ok);
        QCOMPARE(SqliteSettingsRepository(database).enroll({u"p"_s, last.addDays(-days)}), StoreOutcome::Ok);
    }
    const auto taken = [] {
        const qint64 steps = work::steps;
        work::reset();
        return steps;
    };
    Database database(dir.filePath(u"data"_s));
    work::reset();
    QCOMPARE(database.open(), OpenOutcome::Current);
    cost->open = taken();

    SqliteSessionRepository sessions(database);
    SqliteSettingsRepository settings(database);
    (void)settings.settings();
    QCOMPARE(settings.enrollments().size(), size_t{1});
    QCOMPARE(sessions.sessionsOn(last).size(), size_t{3});
    QCOMPARE(sessions.history(1).size(), size_t{1});
    QVERIFY(sessions.latestPain(last));
    QVERIFY(!sessions.resumePoint());
    cost->today = taken();

    // The first page, and one from the middle of all those days.
    const SessionId middle = days * 3 / 2;
    QCOMPARE(sessions.history(50).size(), size_t{50});
    QCOMPARE(sessions.history(50, middle).front().id, middle - 1);
    cost->history = taken();

    const SessionId corrected = middle - middle % 10;
    SessionRecord record = *sessions.session(corrected);
    QCOMPARE(record.items.size(), size_t{2});
    QCOMPARE(sessions.corrections(corrected).size(), size_t{1});
    QVERIFY(sessions.answers(corrected).empty());
    cost->detail = taken();

    record.painAfter = 10;
    QCOMPARE(sessions.correct(record, samples::moment(0)), StoreOutcome::Ok);
    QCOMPARE(sessions.setRemoved(corrected, true, samples::moment(1)), StoreOutcome::Ok);
    cost->correction = taken();

    SessionRecord fresh = samples::session();
    QCOMPARE(sessions.begin(fresh, "snapshot"), StoreOutcome::Ok);
    QCOMPARE(sessions.advance(fresh.id, samples::finished(samples::segment(0), fresh.items[0])), StoreOutcome::Ok);
    sessions.heartbeat(fresh.id, 1, Milliseconds{1000});
    QCOMPARE(sessions.end(samples::ended(fresh)), StoreOutcome::Ok);
    cost->session = taken();

    QVERIFY(!SqliteShelfRepository(database).recentItems(20).isEmpty());
    cost->recent = taken();
}

} // namespace

/** What a start, a page or a write costs does not grow with the years. */
class StorageScaleTest : public QObject
{
    Q_OBJECT

private slots:
    void aHundredYearsCostWhatTenCost();
};

void StorageScaleTest::aHundredYearsCostWhatTenCost()
{
    Cost ten;
    measure(3650, &ten);
    Cost hundred;
    measure(36500, &hundred);
    if (QTest::currentTestFailed()) {
        return;
    }
    qInfo("steps: open %lld, Today %lld, history %lld, detail %lld, correction %lld, session %lld", ten.open, ten.today,
          ten.history, ten.detail, ten.correction, ten.session);
    QVERIFY(ten.open > 0 && ten.today > 0 && ten.history > 0 && ten.detail > 0 && ten.correction > 0
            && ten.session > 0);
    QCOMPARE(hundred.open, ten.open);
    QCOMPARE(hundred.today, ten.today);
    QCOMPARE(hundred.history, ten.history);
    QCOMPARE(hundred.detail, ten.detail);
    QCOMPARE(hundred.correction, ten.correction);
    QCOMPARE(hundred.session, ten.session);
    // As many sessions are looked through; what was left out of them differs a little.
    QVERIFY(hundred.recent <= ten.recent + ten.recent / 100);
}

int main(int argc, char *argv[])
{
    // The one way to hear of a connection that somebody else opens.
    if (sqlite3_auto_extension(reinterpret_cast<void (*)()>(&work::watch)) != SQLITE_OK) {
        return 1;
    }
    QCoreApplication app(argc, argv);
    StorageScaleTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_storagescale.moc"

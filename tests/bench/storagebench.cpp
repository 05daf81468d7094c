// SPDX-License-Identifier: Apache-2.0
#include "storagebench.h"

#include "storage/connection.h"
#include "storage/database.h"
#include "storage/sqlitesessionrepository.h"
#include "storage/sqlitesettingsrepository.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QFile>

#include <sqlite3.h>

#include <fcntl.h>
#include <unistd.h>

namespace evenpace::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSessions = 11000;
constexpr int kSessionsADay = 3;
constexpr int kSteps = 12;

SessionRecord sample(const QDateTime &start)
{
    SessionRecord record;
    record.programId = u"prog-first-gentle-week"_s;
    record.sessionId = u"A"_s;
    record.name = u"Sit and loosen"_s;
    record.day = dayOf(start);
    record.startedAt = start.toUTC();
    record.endedAt = record.startedAt.addSecs(600);
    record.status = SessionStatus::Finished;
    record.activeLength = Milliseconds{580000};
    record.easyMilliMinutes = 4200;
    record.painBefore = 4;
    record.painAfter = 3;
    record.effort = 2;
    record.notes = {u"felt_fine"_s};
    for (int step = 0; step < kSteps; ++step) {
        record.items.push_back({step, u"neck-rotation-seated"_s, Dose{}, Milliseconds{52000}, Milliseconds{52000}, 6, 6,
                                Ease::None, ItemOutcome::Done, Reason::None});
    }
    return record;
}

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/** Median times of a session's begin and end, a transaction with 12 steps each, and of a 4 KiB write to the disk. */
std::vector<Row> measureSave(const QString &folder, int runs)
{
    const QString what = u"a session of %1 steps, "_s.arg(kSteps);
    const QString beside = u"fdatasync of 4 KiB"_s;
    const QString goal = u"x1.25 (x1.5)"_s;
    Database database(folder);
    const OpenOutcome opened = database.open();
    const int fd = ::open(QFile::encodeName(folder + u"/anchor"_s).constData(), O_CREAT | O_RDWR, 0600);
    if ((opened != OpenOutcome::Current && opened != OpenOutcome::Upgraded) || fd < 0)
        return {{what, beside, goal, u"the folder could not be opened"_s}};
    SqliteSessionRepository sessions(database);
    const QByteArray page(4096, 'e');
    const QByteArray snapshot(2000, 's');
    std::vector<double> begins;
    std::vector<double> ends;
    std::vector<double> anchor;
    bool isWritten = true;
    for (int run = 0; run < runs * 20; ++run) {
        SessionRecord record = sample(QDateTime::currentDateTime());
        QElapsedTimer timer;
        timer.start();
        isWritten = isWritten && sessions.begin(record, snapshot) == StoreOutcome::Ok;
        begins.push_back(milliseconds(timer));
        record.status = SessionStatus::Finished;
        timer.restart();
        isWritten = isWritten && sessions.end(record) == StoreOutcome::Ok;
        ends.push_back(milliseconds(timer));
        timer.restart();
        // A file that grows, as the log does.
        isWritten
            = isWritten && ::pwrite(fd, page.constData(), 4096, off_t{4096} * run) == 4096 && ::fdatasync(fd) == 0;
        anchor.push_back(milliseconds(timer));
    }
    ::close(fd);
    if (!isWritten)
        return {{what, beside, goal, u"a write did not succeed"_s}};
    return {{what + u"begin"_s, beside, goal, ratio(median(begins), median(anchor), u"ms"_s)},
            {what + u"end"_s, beside, goal, ratio(median(ends), median(anchor), u"ms"_s)}};
}

/** Everything that Today asks for. */
int readThroughRepositories(SqliteSessionRepository &sessions, SqliteSettingsRepository &settings, const QDate &day)
{
    int rows = settings.settings().getReadySeconds;
    rows += static_cast<int>(settings.enrollments().size());
    rows += static_cast<int>(sessions.sessionsOn(day).size());
    rows += static_cast<int>(sessions.history(1).size());
    rows += sessions.latestPain(day) ? 1 : 0;
    rows += sessions.resumePoint() ? 1 : 0;
    return rows;
}

/** The same statements, prepared once, each row's columns fetched. `values` are bound to the question marks in order.
 */
struct RawRead
{
    QByteArray sql;
    std::vector<qint64> values;
    sqlite3_stmt *statement = nullptr;
};

qint64 readRaw(RawRead &read)
{
    qint64 sum = 0;
    int place = 0;
    for (const qint64 value : read.values)
        sqlite3_bind_int64(read.statement, ++place, value);
    while (sqlite3_step(read.statement) == SQLITE_ROW) {
        for (int column = 0; column < sqlite3_column_count(read.statement); ++column) {
            const auto *text = sqlite3_column_type(read.statement, column) == SQLITE_TEXT
                ? sqlite3_column_text(read.statement, column)
                : nullptr;
            sum += text ? text[0] : sqlite3_column_int64(read.statement, column);
        }
    }
    sqlite3_reset(read.statement);
    return sum;
}

/** What the repositories prepared for Today's reads, with the values that they bind. */
std::vector<RawRead> rawReads(const Connection &connection, const QDate &day, const std::vector<SessionId> &ids)
{
    std::vector<RawRead> reads;
    for (const QString &sql : connection.preparedStatements()) {
        if (sql.contains("session_item"_L1)) {
            for (const SessionId id : ids)
                reads.push_back({sql.toUtf8(), {id}});
        } else if (sql.contains("day = ?"_L1)) {
            reads.push_back({sql.toUtf8(), {day.toJulianDay()}});
        } else if (sql.contains("LIMIT ?"_L1)) {
            reads.push_back({sql.toUtf8(), {1}});
        } else if (sql.startsWith("SELECT"_L1) && !sql.contains(u'?')) {
            reads.push_back({sql.toUtf8(), {}});
        }
    }
    return reads;
}

Row measureToday(const QString &folder, int runs)
{
    const QString what = u"everything Today reads, ten years"_s;
    Database database(folder);
    if (database.open() != OpenOutcome::Current)
        return {what, {}, {}, u"the folder could not be opened"_s};
    SqliteSessionRepository sessions(database);
    SqliteSettingsRepository settings(database);
    const QDate day = sessions.history(1).front().day;
    std::vector<SessionId> ids;
    for (const SessionRecord &record : sessions.sessionsOn(day))
        ids.push_back(record.id);
    int rows = readThroughRepositories(sessions, settings, day);

    sqlite3 *raw = nullptr;
    if (sqlite3_open_v2(QFile::encodeName(database.path()).constData(), &raw, SQLITE_OPEN_READONLY, nullptr)
        != SQLITE_OK)
        return {what, {}, {}, u"the file could not be opened"_s};
    std::vector<RawRead> reads = rawReads(database.connection(), day, ids);
    for (RawRead &read : reads)
        sqlite3_prepare_v2(raw, read.sql.constData(), -1, &read.statement, nullptr);
    std::vector<double> ours;
    std::vector<double> anchor;
    qint64 sum = 0;
    for (int run = 0; run < runs * 50; ++run) {
        QElapsedTimer timer;
        timer.start();
        rows += readThroughRepositories(sessions, settings, day);
        ours.push_back(milliseconds(timer));
        timer.restart();
        for (RawRead &read : reads)
            sum += readRaw(read);
        anchor.push_back(milliseconds(timer));
    }
    for (const RawRead &read : reads)
        sqlite3_finalize(read.statement);
    sqlite3_close(raw);
    const QString result = ratio(median(ours), median(anchor), u"ms"_s);
    return {what, u"the same %1 queries, C interface"_s.arg(reads.size()), u"x1.5 and 2 ms"_s,
            rows > 0 && sum != 0 ? result : u"nothing was read"_s};
}

} // namespace

bool fillTenYears(const QString &folder)
{
    Database database(folder);
    if (const OpenOutcome opened = database.open(); opened != OpenOutcome::Upgraded && opened != OpenOutcome::Current)
        return false;
    SqliteSettingsRepository settings(database);
    const QDate last = QDate::currentDate().addDays(-1);
    const QDate first = last.addDays(1 - kSessions / kSessionsADay);
    if (settings.enroll({u"prog-first-gentle-week"_s, first}) != StoreOutcome::Ok)
        return false;
    SqliteSessionRepository sessions(database);
    const StoreOutcome outcome = database.together([&] {
        StoreOutcome done = StoreOutcome::Ok;
        for (int n = 0; n < kSessions && done == StoreOutcome::Ok; ++n) {
            const QDate day = first.addDays(n / kSessionsADay);
            SessionRecord record = sample(QDateTime(day, QTime(9 + 4 * (n % kSessionsADay), 0)));
            done = sessions.begin(record, {});
            record.status = SessionStatus::Finished;
            if (done == StoreOutcome::Ok)
                done = sessions.end(record);
        }
        return done;
    });
    return outcome == StoreOutcome::Ok;
}

std::vector<Row> measureStorage(const QString &emptyFolder, const QString &tenYears, int runs)
{
    std::vector<Row> rows = measureSave(emptyFolder, runs);
    rows.push_back(measureToday(tenYears, runs));
    return rows;
}

} // namespace evenpace::bench

// SPDX-License-Identifier: Apache-2.0
#include "storagebench.h"

#include "builtinlibrary.h"
#include "domain/coach.h"
#include "domain/pacing/fold.h"
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/sqlitediaryrepository.h"
#include "storage/sqlitemeasurerepository.h"
#include "storage/sqlitesessionrepository.h"
#include "storage/sqlitesettingsrepository.h"
#include "storage/sqliteshelfrepository.h"
#include "storage/sqlitetherapyrepository.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QFile>

#include <sqlite3.h>

#include <limits>

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

/** What is asked before the first day. */
std::vector<DiaryFact> firstAnswers()
{
    return {SafetyChecked{}, PemScreened{PemScreened::First::HardlyEver, {}}, UsualWeekTold{4, 5}, ComfortTold{}};
}

/** Begins today: its questions are answered, and what the app leaves when it has shown a day is there. */
StoreOutcome beginToday(SqliteDiaryRepository &diary, SqliteSessionRepository &sessions,
                        SqliteSettingsRepository &settings, SqliteShelfRepository &shelf,
                        const SqliteMeasureRepository &measures, SqliteTherapyRepository &therapy)
{
    const QDateTime now = QDateTime::currentDateTime();
    Settings answered = settings.settings();
    answered.firstQuestions = FirstQuestions::Done;
    StoreOutcome done = settings.save(answered);
    MorningCheckIn checkIn;
    checkIn.day = dayOf(now);
    checkIn.pain = 4;
    checkIn.fatigue = 4;
    checkIn.sleep = 3;
    if (done == StoreOutcome::Ok)
        done = diary.saveCheckIn(checkIn, now.toUTC());
    Library library = builtInLibrary();
    Coach coach(library, diary, sessions, settings, shelf, measures, therapy,
                [] { return QDateTime::currentDateTime(); });
    coach.refresh();
    return done;
}

/** The diary of day number `n`: a check-in, two activities, and on the first days what the pacing begins with. */
StoreOutcome fillDay(SqliteDiaryRepository &diary, const QDate &day, int n)
{
    const QDateTime at(day, QTime(8, 0), Qt::UTC);
    MorningCheckIn checkIn;
    checkIn.day = day;
    // A slow wave, and a few bad days every other month.
    const bool isBad = n % 60 < 3;
    checkIn.pain = 3 + n / 9 % 3 + (isBad ? 3 : 0);
    checkIn.fatigue = 4 + n / 7 % 2 + (isBad ? 3 : 0);
    checkIn.sleep = isBad ? 1 : 3;
    for (const BodyArea area : {BodyArea::Neck, BodyArea::ShoulderRight, BodyArea::LowerBack, BodyArea::HipLeft})
        checkIn.areas.set(static_cast<size_t>(area), (n + static_cast<int>(area)) % 3 != 0);
    StoreOutcome done = diary.saveCheckIn(checkIn, at);
    std::vector<DiaryFact> facts;
    if (n == 0)
        facts = firstAnswers();
    else if (n <= 3)
        facts = {TrialTold{12000, false}};
    else if (n % 7 == 4)
        facts = {ReviewSeen{day}};
    for (const DiaryFact &fact : facts) {
        DiaryEvent event{0, day, at, fact};
        if (done == StoreOutcome::Ok)
            done = diary.addEvent(event);
    }
    for (int part = 0; part < 2 && done == StoreOutcome::Ok; ++part) {
        Activity activity{0,
                          day,
                          static_cast<ActivityKind>((n + part) % 9),
                          static_cast<ActivityEffort>((n / 2 + part) % 3),
                          20 + (n + 7 * part) % 40,
                          at.addSecs(3600 * (3 + part))};
        done = diary.addActivity(activity);
    }
    return done;
}

/** What the pacing reads of ten years, and what it makes of it. */
std::vector<Row> measurePacing(const QString &folder, int runs)
{
    const QString reading = u"pacing facts of ten years"_s;
    Database database(folder);
    if (database.open() != OpenOutcome::Current)
        return {{reading, {}, {}, u"the folder could not be opened"_s}};
    const SqliteDiaryRepository diary(database);
    std::vector<DayFacts> facts = diary.facts({}, {});
    sqlite3 *raw = nullptr;
    if (facts.empty()
        || sqlite3_open_v2(QFile::encodeName(database.path()).constData(), &raw, SQLITE_OPEN_READONLY, nullptr)
            != SQLITE_OK)
        return {{reading, {}, {}, u"the file could not be read"_s}};
    std::vector<RawRead> reads;
    for (const QString &sql : database.connection().preparedStatements()) {
        if (sql.contains("day BETWEEN ? AND ?"_L1))
            reads.push_back({sql.toUtf8(), {0, std::numeric_limits<qint64>::max()}});
    }
    for (RawRead &read : reads)
        sqlite3_prepare_v2(raw, read.sql.constData(), -1, &read.statement, nullptr);
    std::vector<double> ours;
    std::vector<double> anchor;
    std::vector<double> folds;
    qint64 sum = 0;
    pacing::Milli quotas = 0;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        facts = diary.facts({}, {});
        ours.push_back(milliseconds(timer));
        timer.restart();
        for (RawRead &read : reads)
            sum += readRaw(read);
        anchor.push_back(milliseconds(timer));
        timer.restart();
        pacing::Fold fold;
        fold.tellAll(
            facts, [](const QDate &) { return true; },
            [&quotas](const pacing::DayAnswer &day) { quotas += day.answer.quota.value_or(0); });
        folds.push_back(milliseconds(timer));
    }
    for (const RawRead &read : reads)
        sqlite3_finalize(read.statement);
    sqlite3_close(raw);
    if (sum == 0 || quotas == 0)
        return {{reading, {}, {}, u"nothing was read"_s}};
    return {{reading, u"the same %1 queries, C interface"_s.arg(reads.size()), u"x2"_s,
             ratio(median(ours), median(anchor), u"ms"_s)},
            {u"pacing advice from ten years of events"_s, u"reading their rows"_s, u"x2 and 50 ms"_s,
             ratio(median(folds), median(ours), u"ms"_s)}};
}

} // namespace

bool fillFirstDay(const QString &folder)
{
    Database database(folder);
    if (const OpenOutcome opened = database.open(); opened != OpenOutcome::Upgraded && opened != OpenOutcome::Current)
        return false;
    SqliteSettingsRepository settings(database);
    SqliteSessionRepository sessions(database);
    SqliteDiaryRepository diary(database);
    SqliteShelfRepository shelf(database);
    const SqliteMeasureRepository measures(database);
    SqliteTherapyRepository therapy(database);
    const QDateTime now = QDateTime::currentDateTime();
    StoreOutcome done = settings.enroll({u"prog-first-gentle-week"_s, dayOf(now)});
    for (const DiaryFact &fact : firstAnswers()) {
        DiaryEvent event{0, dayOf(now), now.toUTC(), fact};
        if (done == StoreOutcome::Ok)
            done = diary.addEvent(event);
    }
    return done == StoreOutcome::Ok && beginToday(diary, sessions, settings, shelf, measures, therapy) == StoreOutcome::Ok;
}

bool fillTenYears(const QString &folder)
{
    Database database(folder);
    if (const OpenOutcome opened = database.open(); opened != OpenOutcome::Upgraded && opened != OpenOutcome::Current)
        return false;
    SqliteSettingsRepository settings(database);
    const QDate last = QDate::currentDate().addDays(-1);
    // The last of them is yesterday's: today begins as a first day does, so that only the data differ.
    const QDate first = last.addDays(-(kSessions - 1) / kSessionsADay);
    if (settings.enroll({u"prog-first-gentle-week"_s, first}) != StoreOutcome::Ok)
        return false;
    SqliteSessionRepository sessions(database);
    SqliteDiaryRepository diary(database);
    SqliteShelfRepository shelf(database);
    const SqliteMeasureRepository measures(database);
    SqliteTherapyRepository therapy(database);
    const StoreOutcome outcome = database.together([&] {
        StoreOutcome done = StoreOutcome::Ok;
        for (int n = 0; n < kSessions && done == StoreOutcome::Ok; ++n) {
            const QDate day = first.addDays(n / kSessionsADay);
            SessionRecord record = sample(QDateTime(day, QTime(9 + 4 * (n % kSessionsADay), 0)));
            done = sessions.begin(record, {});
            record.status = SessionStatus::Finished;
            if (done == StoreOutcome::Ok)
                done = sessions.end(record);
            if (done == StoreOutcome::Ok && (n % 2 == 0 || n == kSessions - 1))
                done = diary.rateLater(record.id, 4, MorningAfter::AsUsual, record.endedAt.addSecs(7200));
        }
        for (int n = 0; first.addDays(n) <= last && done == StoreOutcome::Ok; ++n)
            done = fillDay(diary, first.addDays(n), n);
        return done;
    });
    return outcome == StoreOutcome::Ok && beginToday(diary, sessions, settings, shelf, measures, therapy) == StoreOutcome::Ok;
}

std::vector<Row> measureStorage(const QString &emptyFolder, const QString &tenYears, int runs)
{
    std::vector<Row> rows = measureSave(emptyFolder, runs);
    rows.push_back(measureToday(tenYears, runs));
    for (Row &row : measurePacing(tenYears, runs))
        rows.push_back(std::move(row));
    return rows;
}

} // namespace evenpace::bench

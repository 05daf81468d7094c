// SPDX-License-Identifier: Apache-2.0
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/sqlitediaryrepository.h"
#include "storage/sqlitesessionrepository.h"

#include "diarysteps.h"
#include "samples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace evenpace;
using namespace Qt::StringLiterals;
using samples::moment;

namespace {

const QDate kDay(2025, 3, 14);
constexpr size_t kVersionWithoutDiary = 1;

/** What the repository of today writes and a file of then did not have: there for as long as it writes. */
class LaterColumns
{
public:
    explicit LaterColumns(Database &database)
        : m_connection(database.connection())
    {
        static_cast<void>(m_connection.run(u"ALTER TABLE session_item ADD COLUMN done_side TEXT NOT NULL DEFAULT 'none'"_s));
    }
    LaterColumns(const LaterColumns &) = delete;
    LaterColumns &operator=(const LaterColumns &) = delete;
    ~LaterColumns() { static_cast<void>(m_connection.run(u"ALTER TABLE session_item DROP COLUMN done_side"_s)); }

private:
    Connection &m_connection;
};

} // namespace

/** What the diary in SQLite promises besides the contract: what stands in the file. */
class DiaryRepositoryTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void everythingIsThereAfterOpeningAgain();
    void aFileWithoutADiaryKeepsItsDays();
    void aStepThatFailsLeavesTheFileWithoutADiary();
    void aFileFromTheFutureIsLeftAlone();
    void aKindOfEventThatIsNotKnownStays();
    void anAreaThatIsNotKnownStays();
    void aMorningThatIsNotKnownIsNotLost();
    void changesAndDecisionsAreOnlyAdded();
    void anyWriterEndsTheCheckpoint();
    void areasAreCountedByDay();
    void jsonIsCompact();
    void everyQueryHasItsIndex();
    void factsOfManyDaysTakeSixStatements();
    void aFullDiskLeavesNothingHalfDone();

private:
    [[nodiscard]] QString folder() const { return m_dir->filePath(u"data"_s); }
    void open();
    void close();
    [[nodiscard]] int count(const QString &rows) const
    {
        return m_database->connection().value(u"SELECT count(*) FROM "_s + rows).toInt();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqliteSessionRepository> m_sessions;
    std::unique_ptr<SqliteDiaryRepository> m_diary;
};

void DiaryRepositoryTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    open();
}

void DiaryRepositoryTest::cleanup()
{
    close();
    m_dir.reset();
}

void DiaryRepositoryTest::open()
{
    m_database = std::make_unique<Database>(folder());
    const OpenOutcome outcome = m_database->open();
    QVERIFY(outcome == OpenOutcome::Upgraded || outcome == OpenOutcome::Current);
    m_sessions = std::make_unique<SqliteSessionRepository>(*m_database);
    m_diary = std::make_unique<SqliteDiaryRepository>(*m_database);
}

void DiaryRepositoryTest::close()
{
    m_diary.reset();
    m_sessions.reset();
    m_database.reset();
}

void DiaryRepositoryTest::everythingIsThereAfterOpeningAgain()
{
    for (int step = 0; step < 3 * diarysteps::kKinds; ++step) {
        QCOMPARE(diarysteps::run(step, *m_diary, *m_sessions), StoreOutcome::Ok);
    }
    const QString before = diarysteps::contentsOf(*m_diary);
    QVERIFY(before.contains(u"checkpoint"_s));
    close();
    open();
    QCOMPARE(diarysteps::contentsOf(*m_diary), before);
}

void DiaryRepositoryTest::aFileWithoutADiaryKeepsItsDays()
{
    close();
    m_dir = std::make_unique<QTemporaryDir>();
    SessionRecord record = samples::session();
    const std::vector<Migration> old(migrations().begin(), migrations().begin() + kVersionWithoutDiary);
    {
        Database database(folder(), old);
        QCOMPARE(database.open(), OpenOutcome::Upgraded);
        const LaterColumns later(database);
        SqliteSessionRepository sessions(database);
        QCOMPARE(sessions.begin(record, "snapshot"), StoreOutcome::Ok);
        record = samples::ended(record);
        for (SessionItemRecord &item : record.items)
            item.doneSide = Side::None;
        record.effort = 4;
        record.text = u"A quiet morning."_s;
        QCOMPARE(sessions.end(record), StoreOutcome::Ok);
        QCOMPARE(sessions.rate(record), StoreOutcome::Ok);
        SessionRecord corrected = record;
        corrected.effort = 2;
        QCOMPARE(sessions.correct(corrected, moment(90)), StoreOutcome::Ok);
        record = corrected;
        SessionRecord running = samples::session(60);
        QCOMPARE(sessions.begin(running, "where it goes on"), StoreOutcome::Ok);
    }
    open();
    QVERIFY(*m_sessions->session(record.id) == record);
    QCOMPARE(m_sessions->corrections(record.id).size(), size_t{1});
    QCOMPARE(m_sessions->resumePoint()->snapshot, QByteArray("where it goes on"));
    const std::vector<DayFacts> facts = m_diary->facts({}, {});
    QCOMPARE(facts.size(), size_t{1});
    QVERIFY(!facts.front().checkIn);
    QCOMPARE(facts.front().sessions.size(), size_t{1});
    QCOMPARE(facts.front().sessions.front().effort, 2);
    QVERIFY(!facts.front().sessions.front().pain2h);
    QCOMPARE(m_diary->rateLater(record.id, 3, MorningAfter::AsUsual, moment(200)), StoreOutcome::Ok);
    QCOMPARE(m_database->connection().value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    QCOMPARE(m_database->connection().value(u"PRAGMA secure_delete"_s).toInt(), 1);
}

void DiaryRepositoryTest::aStepThatFailsLeavesTheFileWithoutADiary()
{
    close();
    m_dir = std::make_unique<QTemporaryDir>();
    const std::vector<Migration> old(migrations().begin(), migrations().begin() + kVersionWithoutDiary);
    SessionRecord record = samples::session();
    {
        Database database(folder(), old);
        QCOMPARE(database.open(), OpenOutcome::Upgraded);
        const LaterColumns later(database);
        QCOMPARE(SqliteSessionRepository(database).begin(record, "snapshot"), StoreOutcome::Ok);
    }
    const Migration &diary = migrations()[kVersionWithoutDiary];
    for (qsizetype statement = 0; statement <= diary.size(); ++statement) {
        std::vector<Migration> broken = old;
        broken.push_back(diary);
        broken.back().insert(statement, u"INSERT INTO nowhere VALUES (1)"_s);
        {
            Database database(folder(), broken);
            QCOMPARE(database.open(), OpenOutcome::Failed);
        }
        Database database(folder(), old);
        QCOMPARE(database.open(), OpenOutcome::Current);
        QCOMPARE(database.connection().value(u"SELECT count(*) FROM sqlite_schema WHERE name = 'check_in'"_s).toInt(),
                 0);
        QCOMPARE(database.connection().value(u"SELECT count(*) FROM pragma_table_info('session')"_s).toInt(), 18);
        QVERIFY(SqliteSessionRepository(database).resumePoint());
    }
    open();
    QCOMPARE(m_sessions->resumePoint()->id, record.id);
}

void DiaryRepositoryTest::aFileFromTheFutureIsLeftAlone()
{
    QCOMPARE(m_diary->saveCheckIn(diarysteps::checkIn(kDay), moment(0)), StoreOutcome::Ok);
    close();
    std::vector<Migration> more = migrations();
    more.push_back({u"ALTER TABLE check_in ADD COLUMN weather TEXT"_s});
    {
        Database future(folder(), more);
        QCOMPARE(future.open(), OpenOutcome::Upgraded);
    }
    {
        Database database(folder());
        QCOMPARE(database.open(), OpenOutcome::TooNew);
        QVERIFY(!database.isOpen());
    }
    Database future(folder(), more);
    QCOMPARE(future.open(), OpenOutcome::Current);
    QVERIFY(SqliteDiaryRepository(future).checkIn(kDay) == diarysteps::checkIn(kDay));
}

void DiaryRepositoryTest::aKindOfEventThatIsNotKnownStays()
{
    DiaryEvent before{0, kDay, moment(0), RiseAsked{5}};
    QCOMPARE(m_diary->addEvent(before), StoreOutcome::Ok);
    for (const QString &values :
         {u"'weather', '{\"rain\":true}'"_s, u"'rise', '{\"percent\":900}'"_s, u"'rise', 'no'"_s}) {
        QCOMPARE(m_database->connection().run(
                     u"INSERT INTO diary_event (day, told_at, kind, parts) VALUES (%1, 1, %2)"_s.arg(kDay.toJulianDay())
                         .arg(values)),
                 StoreOutcome::Ok);
    }
    DiaryEvent after{0, kDay, moment(1), RiseAsked{6}};
    QCOMPARE(m_diary->addEvent(after), StoreOutcome::Ok);
    QCOMPARE(after.id, before.id + 4);
    QVERIFY(m_diary->events() == (std::vector{before, after}));
    QVERIFY(m_diary->facts({}, {}).front().events == (std::vector{before, after}));
    QCOMPARE(count(u"diary_event"_s), 5);
    // A day of which only such an event was told is a day of which nothing is known.
    QCOMPARE(m_database->connection().run(u"UPDATE diary_event SET day = day + 1 WHERE kind = 'weather'"_s),
             StoreOutcome::Ok);
    QCOMPARE(m_diary->facts({}, {}).size(), size_t{1});
}

void DiaryRepositoryTest::anAreaThatIsNotKnownStays()
{
    MorningCheckIn checkIn = diarysteps::checkIn(kDay);
    QCOMPARE(m_diary->saveCheckIn(checkIn, moment(0)), StoreOutcome::Ok);
    QCOMPARE(m_database->connection().run(
                 u"INSERT INTO check_in_area (day, area) VALUES (%1, 'left_thumb')"_s.arg(kDay.toJulianDay())),
             StoreOutcome::Ok);
    QVERIFY(m_diary->checkIn(kDay) == checkIn);
    QVERIFY(m_diary->facts({}, {}).front().checkIn == checkIn);
    checkIn.areas.reset();
    QCOMPARE(m_diary->saveCheckIn(checkIn, moment(1)), StoreOutcome::Ok);
    QCOMPARE(count(u"check_in_area"_s), 1);
    QCOMPARE(m_database->connection().value(u"SELECT area FROM check_in_area"_s).toString(), u"left_thumb"_s);
}

void DiaryRepositoryTest::aMorningThatIsNotKnownIsNotLost()
{
    SessionRecord record = samples::session();
    QCOMPARE(m_sessions->begin(record, "snapshot"), StoreOutcome::Ok);
    QCOMPARE(m_sessions->end(samples::ended(record)), StoreOutcome::Ok);
    QCOMPARE(m_database->connection().run(u"UPDATE session SET morning_after = 'sunny'"_s), StoreOutcome::Ok);
    QVERIFY(!m_diary->facts({}, {}).front().sessions.front().morning);
    QCOMPARE(m_diary->rateLater(record.id, 4, {}, moment(1)), StoreOutcome::Ok);
    QCOMPARE(m_database->connection().value(u"SELECT morning_after FROM session"_s).toString(), u"sunny"_s);
}

void DiaryRepositoryTest::changesAndDecisionsAreOnlyAdded()
{
    for (int step = 0; step < diarysteps::kKinds; ++step) {
        QCOMPARE(diarysteps::run(step, *m_diary, *m_sessions), StoreOutcome::Ok);
    }
    const QString before = diarysteps::contentsOf(*m_diary);
    Connection &connection = m_database->connection();
    for (const QString &sql :
         {u"UPDATE diary_change SET after = '1'"_s, u"DELETE FROM diary_change"_s,
          u"REPLACE INTO diary_change VALUES (1, 1, 'x', '1', '2', 3)"_s, u"UPDATE decision SET answer = '{}'"_s,
          u"DELETE FROM decision"_s, u"REPLACE INTO decision VALUES (1, 1, 1, 0, '{}', '{}', '{}')"_s}) {
        QVERIFY2(connection.run(sql) != StoreOutcome::Ok, qPrintable(sql));
    }
    QCOMPARE(diarysteps::contentsOf(*m_diary), before);
}

void DiaryRepositoryTest::anyWriterEndsTheCheckpoint()
{
    SessionRecord record = samples::session();
    QCOMPARE(m_sessions->begin(record, "snapshot"), StoreOutcome::Ok);
    QCOMPARE(m_sessions->end(samples::ended(record)), StoreOutcome::Ok);
    QCOMPARE(m_diary->saveCheckpoint({kDay.addDays(1), "state"}), StoreOutcome::Ok);
    StoreOutcome outcome = StoreOutcome::Ok;
    const auto other = Connection::open(m_database->path(), Connection::Kind::Durable, &outcome);
    QVERIFY(other);
    SqliteSessionRepository elsewhere(*other);
    SessionRecord running = samples::session(60);
    QCOMPARE(elsewhere.begin(running, "snapshot"), StoreOutcome::Ok);
    elsewhere.heartbeat(running.id, 1, Milliseconds{500});
    QVERIFY(m_diary->checkpoint());
    QCOMPARE(elsewhere.end(samples::ended(running)), StoreOutcome::Ok);
    QVERIFY(!m_diary->checkpoint());
}

void DiaryRepositoryTest::areasAreCountedByDay()
{
    for (int day = 0; day < 10; ++day) {
        MorningCheckIn checkIn;
        checkIn.day = kDay.addDays(day);
        checkIn.areas.set(static_cast<size_t>(BodyArea::Neck), day % 2 == 0);
        checkIn.areas.set(static_cast<size_t>(BodyArea::LowerBack));
        QCOMPARE(m_diary->saveCheckIn(checkIn, moment(0)), StoreOutcome::Ok);
    }
    QCOMPARE(count(u"check_in_area WHERE area = 'neck'"_s), 5);
    QCOMPARE(count(u"check_in_area WHERE area = 'lower_back'"_s), 10);
}

void DiaryRepositoryTest::jsonIsCompact()
{
    std::vector<Decision> decisions{diarysteps::decision(kDay, 3)};
    QCOMPARE(m_diary->addDecisions(decisions), StoreOutcome::Ok);
    QCOMPARE(m_database->connection().value(u"SELECT told FROM decision"_s).toString(),
             u"{\"entries\":[{\"number\":3}]}"_s);
    DiaryEvent event{0, kDay, moment(0), StepConfirmed{}};
    QCOMPARE(m_diary->addEvent(event), StoreOutcome::Ok);
    QCOMPARE(m_database->connection().value(u"SELECT parts FROM diary_event"_s).toString(), u"{}"_s);
}

void DiaryRepositoryTest::everyQueryHasItsIndex()
{
    for (int step = 0; step < diarysteps::kKinds; ++step) {
        QCOMPARE(diarysteps::run(step, *m_diary, *m_sessions), StoreOutcome::Ok);
    }
    (void)m_diary->checkInBefore(kDay);
    (void)m_diary->activitiesOn(kDay);
    (void)m_diary->events();
    (void)m_diary->changes({});
    (void)m_diary->changes(kDay);
    (void)m_diary->decision(kDay);
    (void)diarysteps::contentsOf(*m_diary);
    Connection &connection = m_database->connection();
    const QStringList statements = connection.preparedStatements();
    QStringList whole;
    for (const QString &sql : statements) {
        Statement plan(connection, u"EXPLAIN QUERY PLAN "_s + sql);
        const qsizetype values = sql.count(u'?');
        for (qsizetype value = 0; value < values; ++value) {
            plan.bind(1);
        }
        while (plan.next()) {
            const QString step = plan.text(3);
            QVERIFY2(!step.contains(u"TEMP B-TREE"_s), qPrintable(sql + u": "_s + step));
            if (step.startsWith(u"SCAN"_s)) {
                whole.append(step);
            }
        }
    }
    // These two give all that there is.
    whole.sort();
    QCOMPARE(whole, (QStringList{u"SCAN diary_change"_s, u"SCAN diary_event"_s}));
}

void DiaryRepositoryTest::factsOfManyDaysTakeSixStatements()
{
    for (int step = 0; step < 4 * diarysteps::kKinds; ++step) {
        QCOMPARE(diarysteps::run(step, *m_diary, *m_sessions), StoreOutcome::Ok);
    }
    close();
    open();
    const qsizetype before = m_database->connection().preparedStatements().size();
    QCOMPARE(m_diary->facts({}, {}).size(), size_t{4});
    QCOMPARE(m_database->connection().preparedStatements().size() - before, qsizetype{6});
}

void DiaryRepositoryTest::aFullDiskLeavesNothingHalfDone()
{
    Connection &connection = m_database->connection();
    int full = 0;
    for (int step = 0; step < 40 * diarysteps::kKinds; ++step) {
        const QString before = diarysteps::contentsOf(*m_diary);
        // No page more than there are now.
        (void)connection.value(u"PRAGMA max_page_count = %1"_s.arg(connection.value(u"PRAGMA page_count"_s).toInt()));
        StoreOutcome outcome = diarysteps::run(step, *m_diary, *m_sessions);
        (void)connection.value(u"PRAGMA max_page_count = %1"_s.arg(1 << 30));
        if (outcome != StoreOutcome::Ok) {
            QCOMPARE(outcome, StoreOutcome::DiskFull);
            QCOMPARE(diarysteps::contentsOf(*m_diary), before);
            ++full;
            outcome = diarysteps::run(step, *m_diary, *m_sessions);
        }
        QCOMPARE(outcome, StoreOutcome::Ok);
    }
    qInfo("The disk was full %d times", full);
    QVERIFY(full > 3);
}

QTEST_GUILESS_MAIN(DiaryRepositoryTest)
#include "tst_diaryrepository.moc"

// SPDX-License-Identifier: Apache-2.0
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/sqlitesessionrepository.h"

#include "samples.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace evenpace;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

int modeOf(const QString &path)
{
    using FileStatus = struct stat;
    FileStatus info{};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? static_cast<int>(info.st_mode & 07777) : -1;
}

/** Everything that a database holds, table by table, as one text. */
QString contentsOf(Connection &connection)
{
    QStringList lines;
    QStringList tables;
    {
        Statement select(
            connection,
            u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"_s);
        while (select.next()) {
            tables.append(select.text(0));
        }
    }
    for (const QString &table : std::as_const(tables)) {
        const int columns = connection.value(u"SELECT count(*) FROM pragma_table_info('%1')"_s.arg(table)).toInt();
        Statement select(connection, u"SELECT * FROM %1 ORDER BY 1, 2"_s.arg(table));
        while (select.next()) {
            QStringList cells{table};
            for (int column = 0; column < columns; ++column) {
                cells.append(select.variant(column).toString());
            }
            lines.append(cells.join(u'|'));
        }
    }
    return lines.join(u'\n');
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void anEmptyFolderGetsTheNewestVersion();
    void openingAgainIsCurrent();
    void everyConnectionIsSetUpForKeeping();
    void everyTableIsStrict();
    void eachOlderVersionComesUpToNow();
    void anUpgradeKeepsWhatWasStored();
    void anUpgradeIsPrecededByACopy();
    void aStepThatFailsLeavesTheVersionBefore();
    void aFileFromTheFutureIsNotTouched();
    void aFileFromTheFutureIsKnownByItsLog();
    void aSecondInstanceIsTold();
    void theLockOfAKilledProcessDoesNotStay();
    void filesAreForTheirOwnerOnly();
    void aFolderWithOtherThingsKeepsItsMode();
    void damageIsReportedAndLeftAsItIs_data();
    void damageIsReportedAndLeftAsItIs();
    void aGoodCopyIsOfferedAndRestored();
    void aMissingFileWithACopyIsNotReplacedByAnEmptyOne();
    void aDamagedCopyIsNotOffered();
    void startingAfreshKeepsEverythingAside();
    void theCopyIsMadeOnceADay();
    void aDamagedDatabaseDoesNotReplaceTheCopy();
    void damageFoundLaterShowsInHealth();
    void aFolderThatIsAFileIsRefused();
    void whatIsErasedIsNotInTheFile();

private:
    [[nodiscard]] QString in(const QString &name) const { return m_dir->filePath(u"data/"_s + name); }
    [[nodiscard]] QString folder() const { return m_dir->filePath(u"data"_s); }
    /** One ended session, then closed. */
    void fill();

    std::unique_ptr<QTemporaryDir> m_dir;
};

void DatabaseTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void DatabaseTest::fill()
{
    Database database(folder());
    const OpenOutcome outcome = database.open();
    QVERIFY(outcome == OpenOutcome::Upgraded || outcome == OpenOutcome::Current);
    SqliteSessionRepository sessions(database);
    SessionRecord record = samples::session();
    QCOMPARE(sessions.begin(record, "snapshot"), StoreOutcome::Ok);
    QCOMPARE(sessions.end(samples::ended(record)), StoreOutcome::Ok);
}

void DatabaseTest::anEmptyFolderGetsTheNewestVersion()
{
    Database database(folder());
    QCOMPARE(database.open(), OpenOutcome::Upgraded);
    QVERIFY(database.isOpen());
    QCOMPARE(database.connection().value(u"PRAGMA user_version"_s).toInt(), static_cast<int>(migrations().size()));
}

void DatabaseTest::openingAgainIsCurrent()
{
    fill();
    Database database(folder());
    QCOMPARE(database.open(), OpenOutcome::Current);
    QCOMPARE(SqliteSessionRepository(database).history(10).size(), size_t{1});
}

void DatabaseTest::everyConnectionIsSetUpForKeeping()
{
    Database database(folder());
    QCOMPARE(database.open(), OpenOutcome::Upgraded);
    Connection &connection = database.connection();
    QCOMPARE(connection.value(u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
    QCOMPARE(connection.value(u"PRAGMA synchronous"_s).toInt(), 2); // FULL
    QCOMPARE(connection.value(u"PRAGMA foreign_keys"_s).toInt(), 1);
    QCOMPARE(connection.value(u"PRAGMA secure_delete"_s).toInt(), 1);
    StoreOutcome outcome = StoreOutcome::Ok;
    const auto second = Connection::open(database.path(), Connection::Kind::Fleeting, &outcome);
    QVERIFY(second);
    QCOMPARE(second->value(u"PRAGMA synchronous"_s).toInt(), 1); // NORMAL
    QCOMPARE(second->value(u"PRAGMA foreign_keys"_s).toInt(), 1);
    QCOMPARE(second->value(u"PRAGMA secure_delete"_s).toInt(), 1);
}

void DatabaseTest::everyTableIsStrict()
{
    Database database(folder());
    QCOMPARE(database.open(), OpenOutcome::Upgraded);
    QCOMPARE(database.connection()
                 .value(u"SELECT group_concat(name) FROM pragma_table_list WHERE type = 'table' AND strict = 0 "
                        "AND name NOT LIKE 'sqlite_%'"_s)
                 .toString(),
             QString());
}

void DatabaseTest::eachOlderVersionComesUpToNow()
{
    const std::vector<Migration> &all = migrations();
    for (size_t version = 0; version <= all.size(); ++version) {
        const QString path = m_dir->filePath(u"from-%1"_s.arg(version));
        {
            Database old(path, std::vector<Migration>(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(version)));
            const OpenOutcome outcome = old.open();
            QVERIFY(outcome == OpenOutcome::Upgraded || outcome == OpenOutcome::Current);
            QCOMPARE(old.connection().value(u"PRAGMA user_version"_s).toInt(), static_cast<int>(version));
        }
        Database now(path);
        QCOMPARE(now.open(), version == all.size() ? OpenOutcome::Current : OpenOutcome::Upgraded);
        QCOMPARE(now.connection().value(u"PRAGMA user_version"_s).toInt(), static_cast<int>(all.size()));
        QCOMPARE(now.connection().value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    }
}

void DatabaseTest::anUpgradeKeepsWhatWasStored()
{
    fill();
    std::vector<Migration> more = migrations();
    more.push_back({u"CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT"_s});
    more.push_back({u"ALTER TABLE later ADD COLUMN word TEXT"_s, u"INSERT INTO later VALUES (1, 'kept')"_s});
    QString before;
    {
        Database database(folder());
        QCOMPARE(database.open(), OpenOutcome::Current);
        before = contentsOf(database.connection());
        QVERIFY(before.contains(u"Wake up softly"_s));
    }
    Database database(folder(), more);
    QCOMPARE(database.open(), OpenOutcome::Upgraded);
    QCOMPARE(contentsOf(database.connection()).remove(u"later|1|kept\n"_s), before);
    QCOMPARE(database.connection().value(u"PRAGMA user_version"_s).toInt(), static_cast<int>(more.size()));
}

void DatabaseTest::anUpgradeIsPrecededByACopy()
{
    fill();
    std::vector<Migration> more = migrations();
    more.push_back({u"DELETE FROM session_item"_s});
    Database database(folder(), more);
    QCOMPARE(database.open(), OpenOutcome::Upgraded);
    StoreOutcome outcome = StoreOutcome::Ok;
    const auto copy = Connection::open(database.backupPath(), Connection::Kind::ReadOnly, &outcome);
    QVERIFY(copy);
    QCOMPARE(copy->value(u"PRAGMA user_version"_s).toInt(), static_cast<int>(migrations().size()));
    QCOMPARE(copy->value(u"SELECT count(*) FROM session_item"_s).toInt(), 3);
}

void DatabaseTest::aStepThatFailsLeavesTheVersionBefore()
{
    fill();
    std::vector<Migration> more = migrations();
    const int sound = static_cast<int>(more.size()) + 1;
    more.push_back({u"CREATE TABLE good (id INTEGER PRIMARY KEY) STRICT"_s});
    more.push_back({u"CREATE TABLE half (id INTEGER PRIMARY KEY) STRICT"_s, u"DELETE FROM session_item"_s,
                    u"INSERT INTO nowhere VALUES (1)"_s});
    more.push_back({u"CREATE TABLE never (id INTEGER PRIMARY KEY) STRICT"_s});
    {
        Database database(folder(), more);
        QCOMPARE(database.open(), OpenOutcome::Failed);
        QVERIFY(!database.isOpen());
    }
    more.resize(static_cast<size_t>(sound));
    Database database(folder(), more);
    QCOMPARE(database.open(), OpenOutcome::Current);
    Connection &connection = database.connection();
    QCOMPARE(connection.value(u"PRAGMA user_version"_s).toInt(), sound);
    QCOMPARE(connection.value(u"SELECT count(*) FROM sqlite_schema WHERE name = 'good'"_s).toInt(), 1);
    QCOMPARE(connection.value(u"SELECT count(*) FROM sqlite_schema WHERE name IN ('half', 'never')"_s).toInt(), 0);
    QCOMPARE(connection.value(u"SELECT count(*) FROM session_item"_s).toInt(), 3);
}

void DatabaseTest::aFileFromTheFutureIsNotTouched()
{
    std::vector<Migration> more = migrations();
    more.push_back({u"CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT"_s});
    {
        Database future(folder(), more);
        QCOMPARE(future.open(), OpenOutcome::Upgraded);
    }
    const QByteArray before = contentOf(in(u"evenpace.db"_s));
    const QStringList names = QDir(folder()).entryList(QDir::Files);
    Database database(folder());
    QCOMPARE(database.open(), OpenOutcome::TooNew);
    QVERIFY(!database.isOpen());
    QCOMPARE(contentOf(in(u"evenpace.db"_s)), before);
    QCOMPARE(QDir(folder()).entryList(QDir::Files), names);
}

void DatabaseTest::aFileFromTheFutureIsKnownByItsLog()
{
    fill();
    // An upgrade that ended before its log was folded in: the file's own header still tells the old version.
    std::vector<Migration> more = migrations();
    more.push_back({u"CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT"_s});
    const QString other = m_dir->filePath(u"other"_s);
    QVERIFY(QDir().mkpath(other));
    {
        Database now(folder());
        QCOMPARE(now.open(), OpenOutcome::Current);
        QCOMPARE(now.connection().run(u"PRAGMA user_version = %1"_s.arg(more.size())), StoreOutcome::Ok);
        for (const QString &name : {u"evenpace.db"_s, u"evenpace.db-wal"_s}) {
            // Copied by another process: closing a file here would give back SQLite's locks.
            QCOMPARE(QProcess::execute(u"cp"_s, {in(name), other}), 0);
        }
    }
    const QByteArray file = contentOf(other + u"/evenpace.db"_s);
    const QByteArray log = contentOf(other + u"/evenpace.db-wal"_s);
    QVERIFY(!log.isEmpty());
    {
        Database database(other);
        QCOMPARE(database.open(), OpenOutcome::TooNew);
    }
    QCOMPARE(contentOf(other + u"/evenpace.db"_s), file);
    QCOMPARE(contentOf(other + u"/evenpace.db-wal"_s), log);
}

void DatabaseTest::aSecondInstanceIsTold()
{
    Database first(folder());
    QCOMPARE(first.open(), OpenOutcome::Upgraded);
    Database second(folder());
    QCOMPARE(second.open(), OpenOutcome::InUse);
    QVERIFY(!second.isOpen());
    QCOMPARE(second.restoreBackup(), OpenOutcome::InUse);
    QCOMPARE(second.startAfresh(), OpenOutcome::InUse);
    first.close();
    QCOMPARE(second.open(), OpenOutcome::Current);
}

void DatabaseTest::theLockOfAKilledProcessDoesNotStay()
{
    QProcess other;
    other.start(QStringLiteral(EVENPACE_CRASH_WRITER), {u"hold"_s, folder(), u"1"_s});
    QVERIFY(other.waitForStarted());
    QVERIFY(other.waitForReadyRead());
    Database database(folder());
    QCOMPARE(database.open(), OpenOutcome::InUse);
    other.kill();
    QVERIFY(other.waitForFinished());
    QCOMPARE(database.open(), OpenOutcome::Current);
}

void DatabaseTest::filesAreForTheirOwnerOnly()
{
    const mode_t before = ::umask(0);
    const QString deep = m_dir->filePath(u"a/b/data"_s);
    Database database(deep);
    QCOMPARE(database.open(), OpenOutcome::Upgraded);
    SqliteSessionRepository sessions(database);
    SessionRecord record = samples::session();
    QCOMPARE(sessions.begin(record, "snapshot"), StoreOutcome::Ok);
    QCOMPARE(database.backUp(), StoreOutcome::Ok);
    ::umask(before);

    QCOMPARE(modeOf(deep), 0700);
    const QStringList names = QDir(deep).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(names,
             (QStringList{u"evenpace.backup.db"_s, u"evenpace.db"_s, u"evenpace.db-shm"_s, u"evenpace.db-wal"_s,
                          u"lock"_s}));
    for (const QString &name : names) {
        QCOMPARE(modeOf(deep + u'/' + name), 0600);
    }
}

void DatabaseTest::aFolderWithOtherThingsKeepsItsMode()
{
    QVERIFY(QDir().mkpath(folder()));
    write(in(u"letter.txt"_s), "Dear friend");
    QCOMPARE(::chmod(QFile::encodeName(folder()).constData(), 0755), 0);
    {
        Database database(folder());
        QCOMPARE(database.open(), OpenOutcome::Upgraded);
        QCOMPARE(modeOf(folder()), 0755);
    }
    QVERIFY(QFile::remove(in(u"letter.txt"_s)));
    QVERIFY(QDir(folder()).mkdir(u"keys"_s)); // one of ours
    QCOMPARE(::chmod(QFile::encodeName(in(u"evenpace.db"_s)).constData(), 0644), 0);
    Database database(folder());
    QCOMPARE(database.open(), OpenOutcome::Current);
    QCOMPARE(modeOf(folder()), 0700);
    QCOMPARE(modeOf(in(u"evenpace.db"_s)), 0600);
}

void DatabaseTest::damageIsReportedAndLeftAsItIs_data()
{
    QTest::addColumn<QString>("damage");
    for (const char *damage : {"not a database", "short", "cut in the middle", "no schema", "another application",
                               "another database without an id", "a log beside nothing"}) {
        QTest::newRow(damage) << QString::fromLatin1(damage);
    }
}

void DatabaseTest::damageIsReportedAndLeftAsItIs()
{
    QFETCH(QString, damage);
    fill();
    const QString path = in(u"evenpace.db"_s);
    QByteArray bytes = contentOf(path);
    QVERIFY(bytes.size() > 4096 * 4);
    if (damage == u"not a database"_s) {
        bytes = QByteArray("These are notes, not a database. ").repeated(400);
    } else if (damage == u"short"_s) {
        bytes.truncate(50);
    } else if (damage == u"cut in the middle"_s) {
        bytes.truncate(4096 * 2 + 100);
    } else if (damage == u"no schema"_s) {
        bytes.replace(100, 3900, QByteArray(3900, '\x5a'));
    } else if (damage == u"another application"_s) {
        bytes.replace(68, 4, "Othr");
    } else if (damage == u"another database without an id"_s) {
        bytes.replace(68, 4, QByteArray(4, '\0'));
    } else {
        write(path + u"-wal"_s, QByteArray(5000, 'x'));
        bytes.clear();
    }
    write(path, bytes);
    Database database(folder());
    QCOMPARE(database.open(), OpenOutcome::Damaged);
    QVERIFY(!database.isOpen());
    QCOMPARE(database.open(), OpenOutcome::Damaged);
    QCOMPARE(contentOf(path), bytes);
    QCOMPARE(database.restoreBackup(), OpenOutcome::Damaged);
    QCOMPARE(contentOf(path), bytes);
}

void DatabaseTest::aGoodCopyIsOfferedAndRestored()
{
    fill();
    {
        Database database(folder());
        QCOMPARE(database.open(), OpenOutcome::Current);
        QCOMPARE(database.backUp(), StoreOutcome::Ok);
    }
    fill();
    const QByteArray damaged = contentOf(in(u"evenpace.db"_s)).left(5000);
    write(in(u"evenpace.db"_s), damaged);
    Database database(folder());
    QCOMPARE(database.open(), OpenOutcome::DamagedWithBackup);
    QCOMPARE(contentOf(in(u"evenpace.db"_s)), damaged);
    QVERIFY(database.backupMadeAt().isValid());
    QCOMPARE(database.restoreBackup(), OpenOutcome::Current);
    const std::vector<SessionRecord> history = SqliteSessionRepository(database).history(10);
    QCOMPARE(history.size(), size_t{1});
    QCOMPARE(history.front().name, u"Wake up softly"_s);
    QCOMPARE(contentOf(in(u"evenpace.damaged-1.db"_s)), damaged);
    QCOMPARE(modeOf(in(u"evenpace.db"_s)), 0600);
}

void DatabaseTest::aMissingFileWithACopyIsNotReplacedByAnEmptyOne()
{
    fill();
    {
        Database database(folder());
        QCOMPARE(database.open(), OpenOutcome::Current);
        QCOMPARE(database.backUp(), StoreOutcome::Ok);
    }
    QVERIFY(QFile::remove(in(u"evenpace.db"_s)));
    Database database(folder());
    QCOMPARE(database.open(), OpenOutcome::DamagedWithBackup);
    QVERIFY(!QFile::exists(in(u"evenpace.db"_s)));
    QCOMPARE(database.restoreBackup(), OpenOutcome::Current);
    QCOMPARE(SqliteSessionRepository(database).history(10).size(), size_t{1});
}

void DatabaseTest::aDamagedCopyIsNotOffered()
{
    fill();
    {
        Database database(folder());
        QCOMPARE(database.open(), OpenOutcome::Current);
        QCOMPARE(database.backUp(), StoreOutcome::Ok);
    }
    write(in(u"evenpace.db"_s), "nothing of worth");
    QByteArray copy = contentOf(in(u"evenpace.backup.db"_s));
    copy.replace(4096 * 3, 3000, QByteArray(3000, '\x77'));
    write(in(u"evenpace.backup.db"_s), copy);
    Database database(folder());
    QCOMPARE(database.open(), OpenOutcome::Damaged);
    QCOMPARE(database.restoreBackup(), OpenOutcome::Damaged);
    QCOMPARE(contentOf(in(u"evenpace.db"_s)), QByteArray("nothing of worth"));
}

void DatabaseTest::startingAfreshKeepsEverythingAside()
{
    fill();
    {
        Database database(folder());
        QCOMPARE(database.open(), OpenOutcome::Current);
        QCOMPARE(database.backUp(), StoreOutcome::Ok);
    }
    const QByteArray copy = contentOf(in(u"evenpace.backup.db"_s));
    for (int round = 1; round <= 2; ++round) {
        const QByteArray damaged = "damaged " + QByteArray::number(round);
        write(in(u"evenpace.db"_s), damaged);
        Database database(folder());
        QCOMPARE(database.open(), round == 1 ? OpenOutcome::DamagedWithBackup : OpenOutcome::Damaged);
        QCOMPARE(database.startAfresh(), OpenOutcome::Upgraded);
        QCOMPARE(SqliteSessionRepository(database).history(10).size(), size_t{0});
        QCOMPARE(contentOf(in(u"evenpace.damaged-%1.db"_s.arg(round))), damaged);
        QCOMPARE(contentOf(in(u"evenpace.backup-1.db"_s)), copy);
    }
}

void DatabaseTest::theCopyIsMadeOnceADay()
{
    fill();
    Database database(folder());
    QCOMPARE(database.open(), OpenOutcome::Current);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QCOMPARE(database.backUpIfDue(now), StoreOutcome::Ok);
    const auto sessionsInCopy = [&database] {
        StoreOutcome outcome = StoreOutcome::Ok;
        const auto copy = Connection::open(database.backupPath(), Connection::Kind::ReadOnly, &outcome);
        return copy ? copy->value(u"SELECT count(*) FROM session"_s).toInt() : -1;
    };
    QCOMPARE(sessionsInCopy(), 1);
    SqliteSessionRepository sessions(database);
    SessionRecord record = samples::session(60);
    QCOMPARE(sessions.begin(record, "snapshot"), StoreOutcome::Ok);
    QCOMPARE(database.backUpIfDue(now.addSecs(23 * 3600)), StoreOutcome::Ok);
    QCOMPARE(sessionsInCopy(), 1);
    QCOMPARE(database.backUpIfDue(now.addSecs(25 * 3600)), StoreOutcome::Ok);
    QCOMPARE(sessionsInCopy(), 2);
    QVERIFY(!QFile::exists(in(u"evenpace.backup.db.part"_s)));
    // A clock set back by a year does not keep the copy from being made.
    QCOMPARE(sessions.begin(record, "snapshot"), StoreOutcome::Ok);
    QCOMPARE(database.backUpIfDue(now.addYears(-1)), StoreOutcome::Ok);
    QCOMPARE(sessionsInCopy(), 3);
}

void DatabaseTest::aDamagedDatabaseDoesNotReplaceTheCopy()
{
    fill();
    QByteArray copy;
    {
        Database database(folder());
        QCOMPARE(database.open(), OpenOutcome::Current);
        QCOMPARE(database.backUp(), StoreOutcome::Ok);
    }
    copy = contentOf(in(u"evenpace.backup.db"_s));
    QByteArray bytes = contentOf(in(u"evenpace.db"_s));
    bytes.replace(4096 * 3, 4000, QByteArray(4000, '\x77'));
    write(in(u"evenpace.db"_s), bytes);
    Database database(folder());
    QCOMPARE(database.open(), OpenOutcome::Current);
    QCOMPARE(database.backUp(), StoreOutcome::Damaged);
    QCOMPARE(contentOf(in(u"evenpace.backup.db"_s)), copy);
}

void DatabaseTest::damageFoundLaterShowsInHealth()
{
    fill();
    // Every page but the schema's: whichever table is read meets it.
    QByteArray bytes = contentOf(in(u"evenpace.db"_s));
    const qsizetype schemaPages = 4096 * 2;
    bytes.replace(schemaPages, bytes.size() - schemaPages, QByteArray(bytes.size() - schemaPages, '\x77'));
    write(in(u"evenpace.db"_s), bytes);
    Database database(folder());
    const OpenOutcome outcome = database.open();
    if (outcome == OpenOutcome::Current) {
        QCOMPARE(database.health(), StoreOutcome::Ok);
        QCOMPARE(SqliteSessionRepository(database).history(10).size(), size_t{0});
        QCOMPARE(database.health(), StoreOutcome::Damaged);
    } else {
        QCOMPARE(outcome, OpenOutcome::Damaged);
    }
}

void DatabaseTest::aFolderThatIsAFileIsRefused()
{
    write(m_dir->filePath(u"data"_s), "a file");
    Database database(folder());
    QCOMPARE(database.open(), OpenOutcome::Failed);
    Database below(folder() + u"/deeper"_s);
    QCOMPARE(below.open(), OpenOutcome::Failed);
    QCOMPARE(contentOf(m_dir->filePath(u"data"_s)), QByteArray("a file"));
}

void DatabaseTest::whatIsErasedIsNotInTheFile()
{
    const QByteArray secret = "a very particular snapshot";
    {
        Database database(folder());
        QCOMPARE(database.open(), OpenOutcome::Upgraded);
        SqliteSessionRepository sessions(database);
        SessionRecord record = samples::session();
        QCOMPARE(sessions.begin(record, secret), StoreOutcome::Ok);
    }
    QVERIFY(contentOf(in(u"evenpace.db"_s)).contains(secret));
    {
        Database database(folder());
        QCOMPARE(database.open(), OpenOutcome::Current);
        SqliteSessionRepository sessions(database);
        const std::optional<ResumePoint> point = sessions.resumePoint();
        QVERIFY(point);
        QCOMPARE(sessions.end(samples::ended(*sessions.session(point->id))), StoreOutcome::Ok);
    }
    QVERIFY(!contentOf(in(u"evenpace.db"_s)).contains(secret));
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"

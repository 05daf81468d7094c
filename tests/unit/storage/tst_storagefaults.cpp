// SPDX-License-Identifier: Apache-2.0
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/sessionwriter.h"
#include "storage/sqlitesessionrepository.h"
#include "storage/sqlitesettingsrepository.h"

#include "killing.h"
#include "samples.h"
#include "smalldisk.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace evenpace;
using namespace Qt::StringLiterals;

namespace {

/** What the crash writer told before it was killed. */
struct Told
{
    bool isError = false;
    SessionId session = 0; ///< the one it was at
    int attempted = -1; ///< last segment it began to write
    int done = -1; ///< last segment that was acknowledged
    int beatSegment = -1;
    int beatElapsed = 0;
    bool isEnding = false; ///< the end was begun and not acknowledged
    bool isBeginning = false; ///< the begin was begun and not acknowledged
    int ended = 0; ///< sessions whose end was acknowledged
};

void take(Told &told, const QByteArray &line)
{
    const QList<QByteArray> words = line.split(' ');
    if (words[0] == "error") {
        told.isError = true;
    } else if (words[0] == "begin?") {
        told.isBeginning = true;
    } else if (words[0] == "begun") {
        const int ended = told.ended;
        told = Told();
        told.ended = ended;
        told.session = words[1].toLongLong();
    } else if (words[0] == "beat") {
        told.beatSegment = words[1].toInt();
        told.beatElapsed = words[2].toInt();
    } else if (words[0] == "segment?") {
        told.attempted = words[1].toInt();
    } else if (words[0] == "segment") {
        told.done = words[1].toInt();
    } else if (words[0] == "end?") {
        told.isEnding = true;
    } else if (words[0] == "end") {
        told.isEnding = false;
        told.session = 0;
        ++told.ended;
    }
}

} // namespace

class StorageFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void killedAtAnyMomentNothingAcknowledgedIsLost();
    void killedInAnUpgradeTheNextStartGoesOn();
    void afterAPowerCutTheLastFinishedSegmentHolds();
    void aFullDiskAtAnyCallLeavesNothingHalfDone();
    void theWriterCatchesUpWhenThereIsRoomAgain();
    void aFullDiskWithoutAMount();
    void anUpgradeOnAFullDiskChangesNothing();
    void aNewFolderOnAFullDisk();
    void aDiskThatMayNotBeWritten();

private:
    [[nodiscard]] QString folder() const { return m_dir->filePath(u"disk/data"_s); }
    [[nodiscard]] QString disk() const { return m_dir->filePath(u"disk"_s); }
    [[nodiscard]] bool mountDisk(int bytes);

    std::unique_ptr<QTemporaryDir> m_dir;
};

void StorageFaultsTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(disk()));
}

void StorageFaultsTest::cleanup()
{
    smalldisk::unmount(disk());
    m_dir.reset();
}

bool StorageFaultsTest::mountDisk(int bytes)
{
    if (smalldisk::mountAt(disk(), bytes)) {
        return true;
    }
    qInfo("No file system can be mounted here, so this test is done with a page limit only.");
    return false;
}

void StorageFaultsTest::killedAtAnyMomentNothingAcknowledgedIsLost()
{
    // Quicker in memory; a kill takes nothing from the system's cache either way.
    (void)smalldisk::mountAt(disk(), 64 * 1024 * 1024);
    constexpr int kRounds = 200;
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    int endedInAll = 0;
    int maybeEnded = 0;
    int inSession = 0;
    for (int round = 0; round < kRounds; ++round) {
        const QByteArray output = toldUntilKilled(QStringLiteral(EVENPACE_CRASH_WRITER),
                                                  {u"write"_s, folder(), QString::number(random.generate())}, 80, random);

        Told told;
        const QList<QByteArray> all = output.split('\n');
        for (const QByteArray &line : all) {
            take(told, line);
        }
        QVERIFY2(!told.isError, output.constData());

        Database database(folder());
        const OpenOutcome outcome = database.open();
        QVERIFY(outcome == OpenOutcome::Current || outcome == OpenOutcome::Upgraded);
        SqliteSessionRepository sessions(database);
        endedInAll += told.ended;
        const std::optional<ResumePoint> point = sessions.resumePoint();
        if (told.session != 0 && !told.isBeginning) {
            ++inSession;
            const std::optional<SessionRecord> record = sessions.session(told.session);
            QVERIFY(record);
            if (record->status == SessionStatus::Running) {
                QVERIFY(point);
                QCOMPARE(point->id, told.session);
                QCOMPARE(point->snapshot, QByteArray(20000, 's'));
                const std::vector<SegmentRecord> segments = sessions.segments(told.session);
                const int stored = static_cast<int>(segments.size()) - 1;
                QVERIFY(stored >= told.done);
                QVERIFY(stored <= std::max(told.attempted, told.done) || told.attempted < 0);
                for (int index = 0; index <= stored; ++index) {
                    QVERIFY(segments[static_cast<size_t>(index)] == samples::segment(index));
                }
                if (stored >= 0) {
                    QCOMPARE(record->items[0].doneReps, stored + 1);
                    QCOMPARE(record->items[0].doneLength, Milliseconds{100 * (stored + 1)});
                }
                QCOMPARE(point->segment, stored + 1);
                if (told.beatSegment == stored + 1) {
                    QVERIFY(point->elapsed >= Milliseconds{told.beatElapsed});
                    QVERIFY(point->elapsed <= Milliseconds{told.beatElapsed + 1000});
                }
            } else {
                QVERIFY(told.isEnding);
                ++maybeEnded;
                QVERIFY(!point);
                QVERIFY(sessions.segments(told.session).empty());
            }
        }
        QCOMPARE(database.connection().value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        QCOMPARE(database.connection().value(u"SELECT count(*) FROM session WHERE status <> 'running'"_s).toInt(),
                 endedInAll + maybeEnded);
        QVERIFY(database.connection().value(u"SELECT count(*) FROM session WHERE status = 'running'"_s).toInt() <= 1);
    }
    qInfo("%d of %d kills were in the middle of a session, %d sessions ended", inSession, kRounds, endedInAll);
    QVERIFY(inSession > kRounds / 2);
}

void StorageFaultsTest::killedInAnUpgradeTheNextStartGoesOn()
{
    (void)smalldisk::mountAt(disk(), 64 * 1024 * 1024);
    constexpr int kRounds = 60;
    QRandomGenerator random(QRandomGenerator::global()->generate());
    int inFirst = 0;
    int inUpgrade = 0;
    for (int round = 0; round < kRounds; ++round) {
        const QString place = disk() + u"/upgrade-%1"_s.arg(round);
        QProcess writer;
        writer.start(QStringLiteral(EVENPACE_CRASH_WRITER), {u"upgrade"_s, place, u"0"_s});
        QVERIFY(writer.waitForStarted());
        // One of the first lines, and then somewhere in the work that it announced.
        const qsizetype lines = static_cast<qsizetype>(random.bounded(1, 6));
        QByteArray output;
        while (output.count('\n') < lines && writer.waitForReadyRead()) {
            output += writer.readAllStandardOutput();
        }
        QElapsedTimer moment;
        moment.start();
        const qint64 wait = random.bounded(8'000'000);
        while (moment.nsecsElapsed() < wait) { }
        ::kill(static_cast<pid_t>(writer.processId()), SIGKILL);
        QVERIFY(writer.waitForFinished());
        output += writer.readAllStandardOutput();
        QVERIFY2(!output.contains("error"), output.constData());
        const QList<QByteArray> all = output.trimmed().split('\n');
        const QList<QByteArray> last = all.back().split(' ');
        inFirst += last[0] == "first" ? 1 : 0;
        inUpgrade += last[0] == "then" ? 1 : 0;

        Database database(place + u'/' + QString::fromLatin1(last[1]), samples::longerMigrations());
        const OpenOutcome outcome = database.open();
        QVERIFY2(outcome == OpenOutcome::Current || outcome == OpenOutcome::Upgraded,
                 qPrintable(QString::number(static_cast<int>(outcome))));
        Connection &connection = database.connection();
        QCOMPARE(connection.value(u"PRAGMA user_version"_s).toInt(),
                 static_cast<int>(samples::longerMigrations().size()));
        for (int step = 0; step < 6; ++step) {
            QCOMPARE(connection.value(u"SELECT count(*) FROM step_%1"_s.arg(step)).toInt(), 2);
        }
        if (last[0] != "first") {
            QVERIFY(SqliteSessionRepository(database).resumePoint());
        }
        QCOMPARE(connection.value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    }
    qInfo("%d kills in the first start, %d in an upgrade", inFirst, inUpgrade);
    QVERIFY(inFirst > 0);
    QVERIFY(inUpgrade > 0);
}

void StorageFaultsTest::afterAPowerCutTheLastFinishedSegmentHolds()
{
    // What a power cut may take is what was written after the last wait for the disk: here the heartbeats.
    const QString log = folder() + u"/evenpace.db-wal"_s;
    const QString after = m_dir->filePath(u"after"_s);
    QVERIFY(QDir().mkpath(after));
    qint64 acknowledged = 0;
    SessionId id = 0;
    {
        Database database(folder());
        QCOMPARE(database.open(), OpenOutcome::Upgraded);
        SqliteSessionRepository sessions(database);
        SessionRecord record = samples::session();
        QCOMPARE(sessions.begin(record, "snapshot"), StoreOutcome::Ok);
        id = record.id;
        sessions.heartbeat(id, 0, Milliseconds{4000});
        QCOMPARE(sessions.advance(id, samples::finished(samples::segment(0), record.items[0])), StoreOutcome::Ok);
        acknowledged = QFileInfo(log).size();
        for (int beat = 1; beat <= 5; ++beat) {
            sessions.heartbeat(id, 1, Milliseconds{1000 * beat});
        }
        QVERIFY(QFileInfo(log).size() > acknowledged);
        QCOMPARE(sessions.resumePoint()->elapsed, Milliseconds{5000});
        // By another process, because closing a file here would give back SQLite's locks.
        for (const QString &name : {u"evenpace.db"_s, u"evenpace.db-wal"_s}) {
            QCOMPARE(QProcess::execute(u"cp"_s, {folder() + u'/' + name, after}), 0);
        }
    }
    // Cut off anywhere in what was not waited for, also in the middle of a page.
    const QString copiedLog = after + u"/evenpace.db-wal"_s;
    QFile file(copiedLog);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    for (const qint64 extra : {qint64{2000}, qint64{0}}) {
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(whole.left(acknowledged + extra)), acknowledged + extra);
        file.close();
        QFile::remove(after + u"/evenpace.db-shm"_s);
        Database database(after);
        QCOMPARE(database.open(), OpenOutcome::Current);
        SqliteSessionRepository sessions(database);
        const std::optional<ResumePoint> point = sessions.resumePoint();
        QVERIFY(point);
        QCOMPARE(point->id, id);
        QCOMPARE(point->segment, 1);
        QCOMPARE(point->elapsed, Milliseconds{0});
        QCOMPARE(sessions.segments(id).size(), size_t{1});
    }
}

void StorageFaultsTest::aFullDiskAtAnyCallLeavesNothingHalfDone()
{
    if (!mountDisk(2 * 1024 * 1024)) {
        QSKIP("Needs a small file system; aFullDiskWithoutAMount() covers a part of it.");
    }
    constexpr qint64 kPage = 4096;
    constexpr int kSegments = 12;
    int fullAtBegin = 0;
    int fullLater = 0;
    int neverFull = 0;
    // From no room at all to enough for everything, so that each call meets the end of the disk at some point.
    for (int pages = 0; pages <= 90; ++pages) {
        QVERIFY(QDir(folder()).removeRecursively());
        smalldisk::Ballast ballast(disk() + u"/ballast"_s);
        Database database(folder());
        QCOMPARE(database.open(), OpenOutcome::Upgraded);
        SqliteSessionRepository sessions(database);
        SqliteSettingsRepository settings(database);
        SessionRecord early = samples::session();
        QCOMPARE(sessions.begin(early, "snapshot"), StoreOutcome::Ok);
        early = samples::ended(early);
        QCOMPARE(sessions.end(early), StoreOutcome::Ok);
        QVERIFY(ballast.fillUpTo(pages * kPage));

        SessionRecord record = samples::session(60);
        const QByteArray snapshot(9000, 's');
        int stored = 0;
        StoreOutcome outcome = sessions.begin(record, snapshot);
        const bool hasBegun = outcome == StoreOutcome::Ok;
        while (outcome == StoreOutcome::Ok && stored < kSegments) {
            SessionItemRecord item = record.items[0];
            item.doneReps = stored + 1;
            outcome = sessions.advance(record.id, samples::finished(samples::segment(stored), item));
            stored += outcome == StoreOutcome::Ok ? 1 : 0;
            sessions.heartbeat(record.id, stored, Milliseconds{500});
        }
        bool isRewritten = false;
        if (outcome == StoreOutcome::Ok) {
            outcome
                = sessions.advance(record.id, {{}, record.items, stored, Milliseconds{700}, QByteArray(30000, 't')});
            isRewritten = outcome == StoreOutcome::Ok;
        }
        bool isSaved = false;
        if (outcome == StoreOutcome::Ok) {
            Settings changed;
            changed.textPercent = 200;
            outcome = settings.save(changed);
            isSaved = outcome == StoreOutcome::Ok;
        }
        neverFull += outcome == StoreOutcome::Ok ? 1 : 0;
        fullAtBegin += hasBegun ? 0 : 1;
        fullLater += hasBegun && outcome != StoreOutcome::Ok ? 1 : 0;
        QVERIFY2(outcome == StoreOutcome::Ok || outcome == StoreOutcome::DiskFull,
                 qPrintable(u"%1 pages: outcome %2"_s.arg(pages).arg(static_cast<int>(outcome))));

        // All of a call or nothing of it, and everything from before is there.
        QVERIFY(*sessions.session(early.id) == early);
        QCOMPARE(settings.settings().textPercent, isSaved ? 200 : 100);
        QCOMPARE(sessions.resumePoint().has_value(), hasBegun);
        if (hasBegun) {
            QCOMPARE(static_cast<int>(sessions.segments(record.id).size()), stored);
            QCOMPARE(sessions.session(record.id)->items[0].doneReps, isRewritten ? 0 : stored);
            QCOMPARE(sessions.resumePoint()->segment, stored);
            QCOMPARE(sessions.resumePoint()->snapshot.front(), isRewritten ? 't' : 's');
        } else {
            QCOMPARE(record.id, SessionId{0});
            QCOMPARE(database.connection().value(u"SELECT count(*) FROM session"_s).toInt(), 1);
        }

        // Room again: the same objects go on without a restart.
        ballast.drop();
        if (!hasBegun) {
            QCOMPARE(sessions.begin(record, snapshot), StoreOutcome::Ok);
        }
        for (int index = stored; index < kSegments; ++index) {
            QCOMPARE(sessions.advance(record.id, samples::finished(samples::segment(index), record.items[0])),
                     StoreOutcome::Ok);
        }
        sessions.heartbeat(record.id, kSegments, Milliseconds{900});
        QCOMPARE(sessions.resumePoint()->elapsed, Milliseconds{900});
        QCOMPARE(sessions.segments(record.id).size(), size_t{kSegments});
        QCOMPARE(sessions.end(samples::ended(record)), StoreOutcome::Ok);
        QCOMPARE(sessions.history(10).size(), size_t{2});
        QCOMPARE(database.connection().value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    }
    qInfo("On a real small disk: full at begin %d times, later %d times, never %d times", fullAtBegin, fullLater,
          neverFull);
    QVERIFY(fullAtBegin > 0);
    QVERIFY(fullLater > 10);
    QVERIFY(neverFull > 0);
}

void StorageFaultsTest::theWriterCatchesUpWhenThereIsRoomAgain()
{
    if (!mountDisk(2 * 1024 * 1024)) {
        QSKIP("Needs a small file system.");
    }
    smalldisk::Ballast ballast(disk() + u"/ballast"_s);
    Database database(folder());
    QCOMPARE(database.open(), OpenOutcome::Upgraded);
    SqliteSessionRepository sessions(database);
    SessionRecord record = samples::session();
    QCOMPARE(sessions.begin(record, "snapshot"), StoreOutcome::Ok);
    SessionWriter writer(database);
    std::vector<StoreOutcome> heard;
    writer.onOutcomeChanged([&heard](StoreOutcome outcome) { heard.push_back(outcome); });
    QVERIFY(ballast.fillUpTo(20000));
    constexpr int kSegments = 40;
    for (int index = 0; index < kSegments; ++index) {
        writer.advance(record.id, samples::finished(samples::segment(index), record.items[0]));
        writer.heartbeat(record.id, index + 1, Milliseconds{100});
    }
    QCOMPARE(writer.flush(), StoreOutcome::DiskFull);
    const int waiting = writer.waiting();
    QVERIFY(waiting > 0);
    const int stored = static_cast<int>(sessions.segments(record.id).size());
    QVERIFY(stored < kSegments);
    QCOMPARE(writer.flush(), StoreOutcome::DiskFull);
    QCOMPARE(writer.waiting(), waiting);
    QCoreApplication::processEvents();
    QCOMPARE(heard, std::vector{StoreOutcome::DiskFull});

    ballast.drop();
    writer.heartbeat(record.id, kSegments, Milliseconds{1234}); // any next call is enough
    QCOMPARE(writer.flush(), StoreOutcome::Ok);
    QCOMPARE(sessions.segments(record.id).size(), size_t{kSegments});
    QCOMPARE(sessions.resumePoint()->segment, kSegments);
    QCOMPARE(sessions.resumePoint()->elapsed, Milliseconds{1234});
    QCoreApplication::processEvents();
    QCOMPARE(heard, (std::vector{StoreOutcome::DiskFull, StoreOutcome::Ok}));
}

void StorageFaultsTest::aFullDiskWithoutAMount()
{
    Database database(folder());
    QCOMPARE(database.open(), OpenOutcome::Upgraded);
    SqliteSessionRepository sessions(database);
    Connection &connection = database.connection();
    const int pages = connection.value(u"PRAGMA page_count"_s).toInt();
    (void)connection.value(u"PRAGMA max_page_count = %1"_s.arg(pages));
    SessionRecord record = samples::session();
    QCOMPARE(sessions.begin(record, QByteArray(50000, 's')), StoreOutcome::DiskFull);
    QCOMPARE(record.id, SessionId{0});
    QVERIFY(!sessions.resumePoint());
    QCOMPARE(connection.value(u"SELECT count(*) FROM session"_s).toInt(), 0);
    QCOMPARE(connection.value(u"SELECT count(*) FROM session_item"_s).toInt(), 0);
    (void)connection.value(u"PRAGMA max_page_count = %1"_s.arg(1 << 30));
    QCOMPARE(sessions.begin(record, QByteArray(50000, 's')), StoreOutcome::Ok);
}

void StorageFaultsTest::anUpgradeOnAFullDiskChangesNothing()
{
    if (!mountDisk(2 * 1024 * 1024)) {
        QSKIP("Needs a small file system.");
    }
    std::vector<Migration> more = migrations();
    more.push_back({u"CREATE TABLE later (word TEXT) STRICT"_s, u"INSERT INTO later VALUES (hex(zeroblob(20000)))"_s});
    SessionRecord record = samples::session();
    {
        Database database(folder());
        QCOMPARE(database.open(), OpenOutcome::Upgraded);
        SqliteSessionRepository sessions(database);
        QCOMPARE(sessions.begin(record, "snapshot"), StoreOutcome::Ok);
        record = samples::ended(record);
        QCOMPARE(sessions.end(record), StoreOutcome::Ok);
    }
    smalldisk::Ballast ballast(disk() + u"/ballast"_s);
    int refused = 0;
    OpenOutcome outcome = OpenOutcome::DiskFull;
    // First without room for the copy, then for the copy only, then for all.
    for (int pages = 0; outcome == OpenOutcome::DiskFull && pages < 200; pages += 3) {
        QVERIFY(ballast.fillUpTo(pages * 4096));
        {
            Database database(folder(), more);
            outcome = database.open();
            QVERIFY(outcome == OpenOutcome::DiskFull || outcome == OpenOutcome::Upgraded);
        }
        ballast.drop();
        if (outcome == OpenOutcome::DiskFull) {
            ++refused;
            Database database(folder());
            QCOMPARE(database.open(), OpenOutcome::Current);
            QVERIFY(*SqliteSessionRepository(database).session(record.id) == record);
        }
    }
    QVERIFY(refused > 2);
    QCOMPARE(outcome, OpenOutcome::Upgraded);
    Database database(folder(), more);
    QCOMPARE(database.open(), OpenOutcome::Current);
    QVERIFY(*SqliteSessionRepository(database).session(record.id) == record);
}

void StorageFaultsTest::aNewFolderOnAFullDisk()
{
    if (!mountDisk(1024 * 1024)) {
        QSKIP("Needs a small file system.");
    }
    smalldisk::Ballast ballast(disk() + u"/ballast"_s);
    QVERIFY(ballast.fillUpTo(0));
    Database database(folder());
    QCOMPARE(database.open(), OpenOutcome::DiskFull);
    QVERIFY(!database.isOpen());
    ballast.drop();
    QCOMPARE(database.open(), OpenOutcome::Upgraded);
}

void StorageFaultsTest::aDiskThatMayNotBeWritten()
{
    // A file mode would not do: root may write everywhere but on a file system that is mounted for reading.
    if (!mountDisk(2 * 1024 * 1024)) {
        QSKIP("Needs a file system mounted for reading.");
    }
    QVERIFY(smalldisk::setReadOnly(disk(), true));
    Database database(folder());
    QCOMPARE(database.open(), OpenOutcome::ReadOnly); // the folder cannot be made
    QVERIFY(smalldisk::setReadOnly(disk(), false));
    QCOMPARE(database.open(), OpenOutcome::Upgraded);
    SqliteSessionRepository sessions(database);
    SessionRecord record = samples::session();
    QCOMPARE(sessions.begin(record, "snapshot"), StoreOutcome::Ok);
    database.close();
    QVERIFY(smalldisk::setReadOnly(disk(), true));
    QCOMPARE(database.open(), OpenOutcome::ReadOnly); // the folder is there
    QVERIFY(!database.isOpen());
    QVERIFY(smalldisk::setReadOnly(disk(), false));
    QCOMPARE(database.open(), OpenOutcome::Current);
    QVERIFY(SqliteSessionRepository(database).session(record.id));
}

int main(int argc, char *argv[])
{
    smalldisk::prepare();
    QCoreApplication app(argc, argv);
    StorageFaultsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_storagefaults.moc"

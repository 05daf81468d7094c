// SPDX-License-Identifier: Apache-2.0
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/sqlitediaryrepository.h"
#include "storage/sqlitesessionrepository.h"
#include "support/memorydiary.h"

#include "diarysteps.h"
#include "faultyio.h"
#include "killing.h"
#include "smalldisk.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>

using namespace evenpace;
using namespace Qt::StringLiterals;
using faultyio::Fault;

namespace {

/** What the file is to hold: the acknowledged steps, done in memory. */
class Expected
{
public:
    [[nodiscard]] int steps() const { return m_steps; }
    [[nodiscard]] QString contents() const { return diarysteps::contentsOf(m_diary); }
    void doNext()
    {
        QCOMPARE(diarysteps::run(m_steps, m_diary, m_sessions), StoreOutcome::Ok);
        ++m_steps;
    }

private:
    MemorySessionRepository m_sessions;
    MemoryDiary m_diary{m_sessions};
    int m_steps = 0;
};

} // namespace

/** Whatever happens to a write of the diary, the file holds what was acknowledged and nothing by halves. */
class DiaryFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void killedAtAnyMomentNothingAcknowledgedIsLost();
    void aFailingCallAnywhereLosesNothing_data();
    void aFailingCallAnywhereLosesNothing();
    void aFullDiskAtAnyCallLeavesNothingHalfDone();

private:
    [[nodiscard]] QString disk() const { return m_dir->filePath(u"disk"_s); }
    [[nodiscard]] QString folder() const { return m_dir->filePath(u"disk/data"_s); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void DiaryFaultsTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(disk()));
}

void DiaryFaultsTest::cleanup()
{
    smalldisk::unmount(disk());
    m_dir.reset();
}

void DiaryFaultsTest::killedAtAnyMomentNothingAcknowledgedIsLost()
{
    // Quicker in memory; a kill takes nothing from the system's cache either way.
    (void)smalldisk::mountAt(disk(), 64 * 1024 * 1024);
    constexpr int kRounds = 100;
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    Expected expected;
    int inCall = 0;
    std::array<int, diarysteps::kKinds> killedIn{};
    for (int round = 0; round < kRounds; ++round) {
        const QByteArray output = toldUntilKilled(QStringLiteral(EVENPACE_DIARY_WRITER),
                                                  {folder(), QString::number(expected.steps())}, 30, random);
        QVERIFY2(!output.contains("error"), output.constData());
        const qsizetype done = output.count("done ");
        for (qsizetype step = 0; step < done; ++step) {
            expected.doNext();
        }

        Database database(folder());
        const OpenOutcome outcome = database.open();
        QVERIFY(outcome == OpenOutcome::Current || outcome == OpenOutcome::Upgraded);
        SqliteDiaryRepository diary(database);
        const QString stored = diarysteps::contentsOf(diary);
        if (output.count("begin ") > done) {
            ++inCall;
            ++killedIn[static_cast<size_t>(expected.steps() % diarysteps::kKinds)];
            // The step that was begun is there as a whole or not at all. That a session was begun shows only here.
            const qint64 sessions = database.connection().value(u"SELECT count(*) FROM session"_s).toLongLong();
            const bool isBegin = expected.steps() % diarysteps::kKinds == 10;
            const bool isDone
                = isBegin ? sessions > expected.steps() / diarysteps::kKinds : stored != expected.contents();
            if (isDone) {
                expected.doNext();
            }
        }
        QCOMPARE(stored, expected.contents());
        QCOMPARE(database.connection().value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    }
    const auto kinds = std::count_if(killedIn.begin(), killedIn.end(), [](int times) { return times > 0; });
    qInfo("%d of %d kills were in a call, of %d kinds; %d steps were done", inCall, kRounds, static_cast<int>(kinds),
          expected.steps());
    QVERIFY(inCall > kRounds / 4);
}

void DiaryFaultsTest::aFailingCallAnywhereLosesNothing_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("one write fails") << Fault::OneWriteFails;
    QTest::newRow("one write finds the disk full") << Fault::OneWriteIsFull;
    QTest::newRow("one write is cut in the middle") << Fault::OneWriteIsCut;
    QTest::newRow("the disk is full from one call on") << Fault::FullFromHereOn;
    QTest::newRow("one sync fails") << Fault::OneSyncFails;
}

void DiaryFaultsTest::aFailingCallAnywhereLosesNothing()
{
    QFETCH(Fault, fault);
    // Quicker in memory; it does not matter to what is shown here.
    (void)smalldisk::mountAt(disk(), 16 * 1024 * 1024);
    int failed = 0;
    int number = 1;
    for (bool hasHappened = true; hasHappened; ++number) {
        const QString place = disk() + u"/%1"_s.arg(number);
        faultyio::watch(QFile::encodeName(place).constData());
        Expected expected;
        {
            Database database(place);
            QCOMPARE(database.open(), OpenOutcome::Upgraded);
            SqliteSessionRepository sessions(database);
            SqliteDiaryRepository diary(database);
            faultyio::arm(fault, number);
            StoreOutcome outcome = StoreOutcome::Ok;
            while (expected.steps() < diarysteps::kKinds) {
                outcome = diarysteps::run(expected.steps(), diary, sessions);
                if (outcome != StoreOutcome::Ok) {
                    break;
                }
                expected.doNext();
            }
            hasHappened = faultyio::disarm();
            if (outcome != StoreOutcome::Ok) {
                ++failed;
                QVERIFY(outcome == StoreOutcome::Failed || outcome == StoreOutcome::DiskFull);
                // What was acknowledged is there now, and the same objects go on when the fault is over.
                QCOMPARE(diarysteps::contentsOf(diary), expected.contents());
                QCOMPARE(diarysteps::run(expected.steps(), diary, sessions), StoreOutcome::Ok);
                expected.doNext();
            }
            QCOMPARE(diarysteps::contentsOf(diary), expected.contents());
        }
        Database database(place);
        QCOMPARE(database.open(), OpenOutcome::Current);
        QCOMPARE(diarysteps::contentsOf(SqliteDiaryRepository(database)), expected.contents());
        QCOMPARE(database.connection().value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        database.close();
        QVERIFY(QDir(place).removeRecursively());
    }
    qInfo("%d calls, %d of them failed a step", number - 2, failed);
    QVERIFY(failed >= diarysteps::kKinds);
}

void DiaryFaultsTest::aFullDiskAtAnyCallLeavesNothingHalfDone()
{
    if (!smalldisk::mountAt(disk(), 2 * 1024 * 1024)) {
        QSKIP("Needs a small file system; DiaryRepositoryTest::aFullDiskLeavesNothingHalfDone() covers a part of it.");
    }
    std::array<int, diarysteps::kKinds> fullAt{};
    int neverFull = 0;
    // From no room at all to enough for everything, so that each call meets the end of the disk at some point.
    for (int pages = 0; pages <= 150; pages += 2) {
        QVERIFY(QDir(folder()).removeRecursively());
        smalldisk::Ballast ballast(disk() + u"/ballast"_s);
        Database database(folder());
        QCOMPARE(database.open(), OpenOutcome::Upgraded);
        SqliteSessionRepository sessions(database);
        SqliteDiaryRepository diary(database);
        Expected expected;
        QVERIFY(ballast.fillUpTo(pages * 4096));
        StoreOutcome outcome = StoreOutcome::Ok;
        while (outcome == StoreOutcome::Ok && expected.steps() < 2 * diarysteps::kKinds) {
            outcome = diarysteps::run(expected.steps(), diary, sessions);
            if (outcome == StoreOutcome::Ok) {
                expected.doNext();
            }
        }
        QCOMPARE(diarysteps::contentsOf(diary), expected.contents());
        ballast.drop();
        if (outcome == StoreOutcome::Ok) {
            ++neverFull;
            continue;
        }
        QCOMPARE(outcome, StoreOutcome::DiskFull);
        ++fullAt[static_cast<size_t>(expected.steps() % diarysteps::kKinds)];
        while (expected.steps() < 2 * diarysteps::kKinds) {
            QCOMPARE(diarysteps::run(expected.steps(), diary, sessions), StoreOutcome::Ok);
            expected.doNext();
        }
        QCOMPARE(diarysteps::contentsOf(diary), expected.contents());
    }
    const auto kinds = std::count_if(fullAt.begin(), fullAt.end(), [](int times) { return times > 0; });
    qInfo("On a real small disk: full at %d kinds of steps, never %d times", static_cast<int>(kinds), neverFull);
    QVERIFY(kinds > diarysteps::kKinds / 2);
    QVERIFY(neverFull > 0);
}

int main(int argc, char *argv[])
{
    smalldisk::prepare();
    QCoreApplication app(argc, argv);
    DiaryFaultsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_diaryfaults.moc"

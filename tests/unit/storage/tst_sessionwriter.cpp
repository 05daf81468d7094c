// SPDX-License-Identifier: Apache-2.0
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/sessionwriter.h"
#include "storage/sqlitesessionrepository.h"

#include "samples.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace evenpace;
using namespace Qt::StringLiterals;

class SessionWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void writesArriveInOrder();
    void nothingIsLostWhenTheAppQuitsAtOnce();
    void aWriteDoesNotWaitForAnother();
    void aBlockedWriteIsKeptAndDoneLater();
    void theHandlerHearsOfChangesOnItsOwnThread();
    void onlyTheNewestHeartbeatOfManyIsWritten();
    void whatCanNeverSucceedDoesNotHoldUpTheRest();
    void aWriterWithNothingToDoEndsAtOnce();

private:
    /** Keeps every other connection from writing until the end of the scope. */
    class Block
    {
    public:
        explicit Block(Connection &connection)
            : m_connection(connection)
        {
            m_isHeld = m_connection.run(u"BEGIN IMMEDIATE"_s) == StoreOutcome::Ok;
        }
        ~Block() { (void)m_connection.run(u"ROLLBACK"_s); }
        Block(const Block &) = delete;
        Block &operator=(const Block &) = delete;
        [[nodiscard]] bool isHeld() const { return m_isHeld; }

    private:
        Connection &m_connection;
        bool m_isHeld = false;
    };

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqliteSessionRepository> m_sessions;
    std::unique_ptr<SessionWriter> m_writer;
    SessionRecord m_record;
};

void SessionWriterTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<Database>(m_dir->filePath(u"data"_s));
    QCOMPARE(m_database->open(), OpenOutcome::Upgraded);
    m_sessions = std::make_unique<SqliteSessionRepository>(*m_database);
    m_record = samples::session();
    QCOMPARE(m_sessions->begin(m_record, "snapshot"), StoreOutcome::Ok);
    m_writer = std::make_unique<SessionWriter>(*m_database);
}

void SessionWriterTest::cleanup()
{
    m_writer.reset();
    m_sessions.reset();
    m_database.reset();
}

void SessionWriterTest::writesArriveInOrder()
{
    std::vector<SegmentRecord> expected;
    for (int index = 0; index < 30; ++index) {
        m_writer->advance(m_record.id, samples::finished(samples::segment(index), m_record.items[0]));
        m_writer->heartbeat(m_record.id, index + 1, Milliseconds{10 * index});
        expected.push_back(samples::segment(index));
    }
    m_writer->saveAnswer({m_record.id, u"cbt-pain-basics"_s, u"key"_s, 3, samples::moment(1)});
    QCOMPARE(m_writer->flush(), StoreOutcome::Ok);
    QCOMPARE(m_writer->waiting(), 0);
    QCOMPARE(m_sessions->segments(m_record.id), expected);
    QCOMPARE(m_sessions->resumePoint()->segment, 30);
    QCOMPARE(m_sessions->resumePoint()->elapsed, Milliseconds{290});
    QCOMPARE(m_sessions->answers(m_record.id).size(), size_t{1});

    m_writer->advance(m_record.id, {{}, m_record.items, 31, Milliseconds{5}, "second"});
    QCOMPARE(m_writer->flush(), StoreOutcome::Ok);
    QCOMPARE(m_sessions->resumePoint()->snapshot, QByteArray("second"));

    SessionRecord record = samples::ended(m_record);
    m_writer->end(record);
    record.effort = 2;
    m_writer->rate(record);
    QCOMPARE(m_writer->flush(), StoreOutcome::Ok);
    QVERIFY(*m_sessions->session(record.id) == record);
    QVERIFY(!m_sessions->resumePoint());
}

void SessionWriterTest::nothingIsLostWhenTheAppQuitsAtOnce()
{
    for (int index = 0; index < 10; ++index) {
        m_writer->advance(m_record.id, samples::finished(samples::segment(index), m_record.items[0]));
    }
    m_writer.reset();
    QCOMPARE(m_sessions->segments(m_record.id).size(), size_t{10});
}

void SessionWriterTest::aWriteDoesNotWaitForAnother()
{
    // If handing over waited for the database, this would stand still: the lock is let go only after it.
    {
        const Block block(m_database->connection());
        QVERIFY(block.isHeld());
        m_writer->advance(m_record.id, samples::finished(samples::segment(0), m_record.items[0]));
        m_writer->advance(m_record.id, samples::finished(samples::segment(1), m_record.items[0]));
        QCOMPARE(m_writer->waiting(), 2);
    }
    QCOMPARE(m_writer->flush(), StoreOutcome::Ok);
    QCOMPARE(m_sessions->segments(m_record.id).size(), size_t{2});
}

void SessionWriterTest::aBlockedWriteIsKeptAndDoneLater()
{
    std::vector<StoreOutcome> heard;
    m_writer->onOutcomeChanged([&heard](StoreOutcome outcome) { heard.push_back(outcome); });
    // The writer opens its connection at its first write, and the folder is not there.
    const QString folder = m_dir->filePath(u"data"_s);
    const QString away = m_dir->filePath(u"away"_s);
    QVERIFY(QDir().rename(folder, away));
    m_writer->advance(m_record.id, samples::finished(samples::segment(0), m_record.items[0]));
    m_writer->advance(m_record.id, samples::finished(samples::segment(1), m_record.items[0]));
    QCOMPARE(m_writer->flush(), StoreOutcome::Failed);
    QCOMPARE(m_writer->waiting(), 2);
    QCOMPARE(m_writer->flush(), StoreOutcome::Failed);
    QVERIFY(QDir().rename(away, folder));
    m_writer->heartbeat(m_record.id, 2, Milliseconds{40});
    QCOMPARE(m_writer->flush(), StoreOutcome::Ok);
    QCOMPARE(m_sessions->segments(m_record.id).size(), size_t{2});
    QCOMPARE(m_sessions->resumePoint()->elapsed, Milliseconds{40});
    QCoreApplication::processEvents();
    QCOMPARE(heard, (std::vector{StoreOutcome::Failed, StoreOutcome::Ok}));
}

void SessionWriterTest::theHandlerHearsOfChangesOnItsOwnThread()
{
    std::vector<StoreOutcome> heard;
    QThread *heardIn = nullptr;
    m_writer->onOutcomeChanged([&](StoreOutcome outcome) {
        heard.push_back(outcome);
        heardIn = QThread::currentThread();
    });
    m_writer->advance(m_record.id, samples::finished(samples::segment(0), m_record.items[0]));
    QCOMPARE(m_writer->flush(), StoreOutcome::Ok);
    QCoreApplication::processEvents();
    QVERIFY(heard.empty()); // it was Ok before
    m_writer->advance(4711, samples::finished(samples::segment(0), m_record.items[0]));
    QCOMPARE(m_writer->flush(), StoreOutcome::NotFound);
    QVERIFY(heard.empty()); // only from the event loop
    QCoreApplication::processEvents();
    QCOMPARE(heard, std::vector{StoreOutcome::NotFound});
    QCOMPARE(heardIn, QThread::currentThread());
}

void SessionWriterTest::onlyTheNewestHeartbeatOfManyIsWritten()
{
    {
        const Block block(m_database->connection());
        m_writer->advance(m_record.id, samples::finished(samples::segment(0), m_record.items[0]));
        for (int beat = 0; beat < 100; ++beat) {
            m_writer->heartbeat(m_record.id, 1, Milliseconds{beat});
        }
        QCOMPARE(m_writer->waiting(), 2);
    }
    QCOMPARE(m_writer->flush(), StoreOutcome::Ok);
    QCOMPARE(m_sessions->resumePoint()->elapsed, Milliseconds{99});
}

void SessionWriterTest::whatCanNeverSucceedDoesNotHoldUpTheRest()
{
    SessionItemRecord impossible = m_record.items[0];
    impossible.doneReps = -1;
    m_writer->advance(m_record.id, samples::finished(samples::segment(0), impossible));
    m_writer->advance(4711, samples::finished(samples::segment(0), m_record.items[0]));
    m_writer->advance(m_record.id, samples::finished(samples::segment(1), m_record.items[0]));
    QCOMPARE(m_writer->flush(), StoreOutcome::Ok);
    QCOMPARE(m_writer->waiting(), 0);
    QCOMPARE(m_sessions->segments(m_record.id), std::vector{samples::segment(1)});
}

void SessionWriterTest::aWriterWithNothingToDoEndsAtOnce()
{
    QCOMPARE(m_writer->flush(), StoreOutcome::Ok);
    m_writer.reset();
    QVERIFY(m_sessions->resumePoint());
}

QTEST_GUILESS_MAIN(SessionWriterTest)
#include "tst_sessionwriter.moc"

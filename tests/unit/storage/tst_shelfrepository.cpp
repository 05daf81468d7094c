// SPDX-License-Identifier: Apache-2.0
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/sqlitesessionrepository.h"
#include "storage/sqliteshelfrepository.h"
#include "support/memoryshelf.h"

#include "bothkinds.h"
#include "shelfsamples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace evenpace;
using namespace Qt::StringLiterals;

/** What a ShelfRepository promises, shown on the one in SQLite and on the one in memory that stands in for it. */
class ShelfRepositoryTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void anEmptyShelfHasNothing_data() { bothKinds(); }
    void anEmptyShelfHasNothing();
    void theLatestFavoriteComesFirst_data() { bothKinds(); }
    void theLatestFavoriteComesFirst();
    void aMarkThatIsSetAgainKeepsItsMoment_data() { bothKinds(); }
    void aMarkThatIsSetAgainKeepsItsMoment();
    void whatWasDoneLatelyIsNamedOnce_data() { bothKinds(); }
    void whatWasDoneLatelyIsNamedOnce();
    void ownThingsReadBackAsTheyWereMade_data() { bothKinds(); }
    void ownThingsReadBackAsTheyWereMade();
    void anOwnThingIsChangedInItsPlace_data() { bothKinds(); }
    void anOwnThingIsChangedInItsPlace();
    void whatIsRemovedStaysAndComesBack_data() { bothKinds(); }
    void whatIsRemovedStaysAndComesBack();
    void whatMakesNoSenseIsNotKept_data() { bothKinds(); }
    void whatMakesNoSenseIsNotKept();
    void whatIsNotThereCannotBeChanged_data() { bothKinds(); }
    void whatIsNotThereCannotBeChanged();

    void theShelfOutlivesARestart();
    void aMarkThatIsTakenOffStaysInTheFile();
    void aFullDiskChangesNothing();
    void manyThingsKeepTheirOrder();

private:
    [[nodiscard]] ShelfRepository &shelf();
    [[nodiscard]] SessionRepository &sessions();
    void open();
    /** Done and stored: these items, the ones named with a dash left out. */
    void storeSession(int minute, const QStringList &items);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqliteSessionRepository> m_sessions;
    std::unique_ptr<SqliteShelfRepository> m_shelf;
    std::unique_ptr<MemorySessionRepository> m_memorySessions;
    std::unique_ptr<MemoryShelf> m_memoryShelf;
};

void ShelfRepositoryTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_memorySessions = std::make_unique<MemorySessionRepository>();
    m_memoryShelf = std::make_unique<MemoryShelf>(*m_memorySessions);
    open();
}

void ShelfRepositoryTest::cleanup()
{
    m_shelf.reset();
    m_sessions.reset();
    m_database.reset();
}

void ShelfRepositoryTest::open()
{
    cleanup();
    m_database = std::make_unique<Database>(m_dir->filePath(u"data"_s));
    const OpenOutcome outcome = m_database->open();
    QVERIFY(outcome == OpenOutcome::Upgraded || outcome == OpenOutcome::Current);
    m_sessions = std::make_unique<SqliteSessionRepository>(*m_database);
    m_shelf = std::make_unique<SqliteShelfRepository>(*m_database);
}

ShelfRepository &ShelfRepositoryTest::shelf()
{
    if (isInMemory())
        return *m_memoryShelf;
    return *m_shelf;
}

SessionRepository &ShelfRepositoryTest::sessions()
{
    if (isInMemory())
        return *m_memorySessions;
    return *m_sessions;
}

void ShelfRepositoryTest::storeSession(int minute, const QStringList &items)
{
    SessionRecord record = samples::session(minute, static_cast<int>(items.size()));
    for (int i = 0; i < items.size(); ++i)
        record.items[static_cast<size_t>(i)].itemId = QString(items[i]).remove(u'-');
    QCOMPARE(sessions().begin(record, "s"), StoreOutcome::Ok);
    record = samples::ended(record);
    for (int i = 0; i < items.size(); ++i) {
        if (items[i].startsWith(u'-'))
            record.items[static_cast<size_t>(i)].outcome = ItemOutcome::Skipped;
    }
    QCOMPARE(sessions().end(record), StoreOutcome::Ok);
}

void ShelfRepositoryTest::anEmptyShelfHasNothing()
{
    QVERIFY(shelf().favorites().empty());
    QVERIFY(shelf().recentItems(5).isEmpty());
    QVERIFY(shelf().ownPatterns().empty());
    QVERIFY(shelf().ownSessions().empty());
}

void ShelfRepositoryTest::theLatestFavoriteComesFirst()
{
    QCOMPARE(shelf().setFavorite(u"one"_s, true, samples::moment(1)), StoreOutcome::Ok);
    QCOMPARE(shelf().setFavorite(favoriteId(u"prog"_s, u"A"_s), true, samples::moment(3)), StoreOutcome::Ok);
    QCOMPARE(shelf().setFavorite(u"two"_s, true, samples::moment(2)), StoreOutcome::Ok);
    QCOMPARE(shelf().setFavorite(u"one"_s, false, samples::moment(4)), StoreOutcome::Ok);
    QCOMPARE(shelf().favorites(),
             (std::vector<Favorite>{{u"prog/A"_s, samples::moment(3)}, {u"two"_s, samples::moment(2)}}));
    QCOMPARE(shelf().setFavorite(u"one"_s, true, samples::moment(5)), StoreOutcome::Ok);
    QCOMPARE(shelf().favorites().front(), (Favorite{u"one"_s, samples::moment(5)}));
}

void ShelfRepositoryTest::aMarkThatIsSetAgainKeepsItsMoment()
{
    QCOMPARE(shelf().setFavorite(u"one"_s, true, samples::moment(1)), StoreOutcome::Ok);
    QCOMPARE(shelf().setFavorite(u"one"_s, true, samples::moment(9)), StoreOutcome::Ok);
    QCOMPARE(shelf().favorites(), (std::vector<Favorite>{{u"one"_s, samples::moment(1)}}));
    QCOMPARE(shelf().setFavorite({}, true, samples::moment(1)), StoreOutcome::Failed);
}

void ShelfRepositoryTest::whatWasDoneLatelyIsNamedOnce()
{
    storeSession(0, {u"old"_s, u"neck"_s});
    storeSession(60, {u"hip"_s, u"-left out"_s, u"neck"_s});
    storeSession(120, {u"hip"_s});
    QCOMPARE(shelf().recentItems(9), (QStringList{u"hip"_s, u"neck"_s, u"old"_s}));
    QCOMPARE(shelf().recentItems(2), (QStringList{u"hip"_s, u"neck"_s}));
    QCOMPARE(shelf().recentItems(0), QStringList());
    QCOMPARE(shelf().timesDone(u"neck"_s, 4), 2);
    QCOMPARE(shelf().timesDone(u"neck"_s, 1), 1);
    QCOMPARE(shelf().timesDone(u"left out"_s, 4), 0);
    // What was taken out of the history is not looked through.
    QCOMPARE(sessions().setRemoved(1, true, samples::moment(200)), StoreOutcome::Ok);
    QCOMPARE(shelf().recentItems(9), (QStringList{u"hip"_s, u"neck"_s}));
    QCOMPARE(shelf().timesDone(u"neck"_s, 4), 1);
}

void ShelfRepositoryTest::ownThingsReadBackAsTheyWereMade()
{
    OwnPattern pattern = samples::pattern();
    OwnSession session = samples::ownSession();
    QCOMPARE(shelf().save(pattern, samples::moment(0)), StoreOutcome::Ok);
    QCOMPARE(shelf().save(session, samples::moment(1)), StoreOutcome::Ok);
    QCOMPARE(pattern.itemId(), u"own-breath-1"_s);
    QCOMPARE(session.sessionId(), u"own-session-1"_s);
    QCOMPARE(shelf().ownPatterns(), std::vector{pattern});
    QCOMPARE(shelf().ownSessions(), std::vector{session});
}

void ShelfRepositoryTest::anOwnThingIsChangedInItsPlace()
{
    OwnPattern pattern = samples::pattern();
    OwnPattern other = samples::pattern(u"Another"_s);
    OwnSession session = samples::ownSession();
    QCOMPARE(shelf().save(pattern, samples::moment(0)), StoreOutcome::Ok);
    QCOMPARE(shelf().save(other, samples::moment(0)), StoreOutcome::Ok);
    QCOMPARE(shelf().save(session, samples::moment(0)), StoreOutcome::Ok);
    pattern.name = u"My even one"_s;
    pattern.in = pattern.out;
    session.name = u"After lunch"_s;
    session.items = {session.items[3], session.items[0]};
    QCOMPARE(shelf().save(pattern, samples::moment(1)), StoreOutcome::Ok);
    QCOMPARE(shelf().save(session, samples::moment(1)), StoreOutcome::Ok);
    QCOMPARE(shelf().ownPatterns(), (std::vector{pattern, other}));
    QCOMPARE(shelf().ownSessions(), std::vector{session});
}

void ShelfRepositoryTest::whatIsRemovedStaysAndComesBack()
{
    OwnPattern pattern = samples::pattern();
    OwnSession session = samples::ownSession();
    QCOMPARE(shelf().save(pattern, samples::moment(0)), StoreOutcome::Ok);
    QCOMPARE(shelf().save(session, samples::moment(0)), StoreOutcome::Ok);
    QCOMPARE(shelf().setPatternRemoved(pattern.id, true, samples::moment(1)), StoreOutcome::Ok);
    QCOMPARE(shelf().setSessionRemoved(session.id, true, samples::moment(1)), StoreOutcome::Ok);
    QVERIFY(shelf().ownPatterns().front().isRemoved);
    QVERIFY(shelf().ownSessions().front().isRemoved);
    QCOMPARE(shelf().ownSessions().front().items, session.items);

    // A change is no undo, and a new one takes nobody's id.
    QCOMPARE(shelf().save(pattern, samples::moment(2)), StoreOutcome::Ok);
    QVERIFY(shelf().ownPatterns().front().isRemoved);
    OwnPattern next = samples::pattern(u"Next"_s);
    QCOMPARE(shelf().save(next, samples::moment(2)), StoreOutcome::Ok);
    QCOMPARE(next.id, 2);

    QCOMPARE(shelf().setPatternRemoved(pattern.id, false, samples::moment(3)), StoreOutcome::Ok);
    QCOMPARE(shelf().setSessionRemoved(session.id, false, samples::moment(3)), StoreOutcome::Ok);
    QCOMPARE(shelf().ownPatterns().front(), pattern);
    QCOMPARE(shelf().ownSessions().front(), session);
}

void ShelfRepositoryTest::whatMakesNoSenseIsNotKept()
{
    OwnPattern pattern = samples::pattern();
    pattern.in = Milliseconds{1500};
    QCOMPARE(shelf().save(pattern, samples::moment(0)), StoreOutcome::Failed);
    OwnSession session = samples::ownSession(u"  "_s);
    QCOMPARE(shelf().save(session, samples::moment(0)), StoreOutcome::Failed);
    QCOMPARE(pattern.id, 0);
    QCOMPARE(session.id, 0);
    QVERIFY(shelf().ownPatterns().empty());
    QVERIFY(shelf().ownSessions().empty());
}

void ShelfRepositoryTest::whatIsNotThereCannotBeChanged()
{
    OwnPattern pattern = samples::pattern();
    pattern.id = 7;
    OwnSession session = samples::ownSession();
    session.id = 7;
    QCOMPARE(shelf().save(pattern, samples::moment(0)), StoreOutcome::NotFound);
    QCOMPARE(shelf().save(session, samples::moment(0)), StoreOutcome::NotFound);
    QCOMPARE(shelf().setPatternRemoved(7, true, samples::moment(0)), StoreOutcome::NotFound);
    QCOMPARE(shelf().setSessionRemoved(7, true, samples::moment(0)), StoreOutcome::NotFound);
    QVERIFY(shelf().ownPatterns().empty());
    QVERIFY(shelf().ownSessions().empty());
}

void ShelfRepositoryTest::theShelfOutlivesARestart()
{
    OwnPattern pattern = samples::pattern();
    OwnSession session = samples::ownSession();
    QCOMPARE(m_shelf->setFavorite(u"one"_s, true, samples::moment(1)), StoreOutcome::Ok);
    QCOMPARE(m_shelf->save(pattern, samples::moment(0)), StoreOutcome::Ok);
    QCOMPARE(m_shelf->save(session, samples::moment(0)), StoreOutcome::Ok);
    QCOMPARE(m_shelf->setSessionRemoved(session.id, true, samples::moment(2)), StoreOutcome::Ok);
    const QString before = samples::contentsOf(*m_shelf);
    open();
    QCOMPARE(samples::contentsOf(*m_shelf), before);
}

void ShelfRepositoryTest::aMarkThatIsTakenOffStaysInTheFile()
{
    QCOMPARE(m_shelf->setFavorite(u"one"_s, true, samples::moment(1)), StoreOutcome::Ok);
    QCOMPARE(m_shelf->setFavorite(u"one"_s, false, samples::moment(2)), StoreOutcome::Ok);
    Connection &connection = m_database->connection();
    QCOMPARE(connection.value(u"SELECT is_on FROM favorite WHERE id = 'one'"_s).toInt(), 0);
    QCOMPARE(connection.value(u"SELECT changed_at FROM favorite WHERE id = 'one'"_s).toLongLong(),
             samples::moment(2).toMSecsSinceEpoch());
}

void ShelfRepositoryTest::aFullDiskChangesNothing()
{
    OwnSession kept = samples::ownSession();
    QCOMPARE(m_shelf->save(kept, samples::moment(0)), StoreOutcome::Ok);
    const QString before = samples::contentsOf(*m_shelf);
    Connection &connection = m_database->connection();
    (void)connection.value(
        u"PRAGMA max_page_count = %1"_s.arg(connection.value(u"PRAGMA page_count"_s).toInt()));
    OwnSession large = samples::ownSession();
    for (ProgramItem &item : large.items)
        item.id = QString(2000, u'x');
    QCOMPARE(m_shelf->save(large, samples::moment(1)), StoreOutcome::DiskFull);
    QCOMPARE(large.id, 0);
    large.id = kept.id;
    QCOMPARE(m_shelf->save(large, samples::moment(1)), StoreOutcome::DiskFull);
    QCOMPARE(samples::contentsOf(*m_shelf), before);
    (void)connection.value(u"PRAGMA max_page_count = %1"_s.arg(1 << 30));
    QCOMPARE(m_shelf->save(large, samples::moment(1)), StoreOutcome::Ok);
    QCOMPARE(m_shelf->ownSessions(), std::vector{large});
}

void ShelfRepositoryTest::manyThingsKeepTheirOrder()
{
    constexpr int kMany = 300;
    QCOMPARE(m_database->together([this] {
        StoreOutcome done = StoreOutcome::Ok;
        for (int n = 1; n <= kMany && done == StoreOutcome::Ok; ++n) {
            OwnPattern pattern = samples::pattern(QString::number(n));
            OwnSession session = samples::ownSession(QString::number(n));
            done = m_shelf->save(pattern, samples::moment(n));
            if (done == StoreOutcome::Ok)
                done = m_shelf->save(session, samples::moment(n));
        }
        return done;
    }), StoreOutcome::Ok);
    open();
    const std::vector<OwnSession> sessions = m_shelf->ownSessions();
    QCOMPARE(sessions.size(), size_t{kMany});
    QCOMPARE(m_shelf->ownPatterns().size(), size_t{kMany});
    for (int n = 1; n <= kMany; ++n) {
        QCOMPARE(sessions[static_cast<size_t>(n - 1)].name, QString::number(n));
        QCOMPARE(sessions[static_cast<size_t>(n - 1)].items, samples::ownSession().items);
    }
}

QTEST_GUILESS_MAIN(ShelfRepositoryTest)
#include "tst_shelfrepository.moc"

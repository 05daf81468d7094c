// SPDX-License-Identifier: Apache-2.0
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/sqlitedraftrepository.h"
#include "support/memorydraft.h"

#include "draftsteps.h"
#include "killing.h"

#include <QTemporaryDir>
#include <QTest>

using namespace evenpace;
using namespace evenpace::exchange;
using namespace Qt::StringLiterals;

/** What a DraftRepository promises, shown on the one in SQLite and on the one in memory that stands in for it. */
class DraftRepositoryTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void nothingIsThereAtFirst_data() { bothKinds(); }
    void nothingIsThereAtFirst();
    void aDraftReadsBackWithAllItsSteps_data() { bothKinds(); }
    void aDraftReadsBackWithAllItsSteps();
    void whatWasTakenBackIsGoneAfterTheNextEdit_data() { bothKinds(); }
    void whatWasTakenBackIsGoneAfterTheNextEdit();
    void theOldestStepsMakeRoom_data() { bothKinds(); }
    void theOldestStepsMakeRoom();
    void theDraftThatWasChangedLastComesFirst_data() { bothKinds(); }
    void theDraftThatWasChangedLastComesFirst();
    void aDeletedDraftIsGoneWithItsSteps_data() { bothKinds(); }
    void aDeletedDraftIsGoneWithItsSteps();
    void templatesStandInTheOrderOfTheirNames_data() { bothKinds(); }
    void templatesStandInTheOrderOfTheirNames();
    void aVersionIsGivenOnce_data() { bothKinds(); }
    void aVersionIsGivenOnce();
    void picturesAreKeptByteForByte_data() { bothKinds(); }
    void picturesAreKeptByteForByte();
    void aPictureGoesWithTheLastThatNamesIt_data() { bothKinds(); }
    void aPictureGoesWithTheLastThatNamesIt();

    void draftsOutliveARestart();
    void everyStatementUsesAnIndex();
    void aKillAtAnyMomentLosesNothing();

private:
    void bothKinds();
    [[nodiscard]] DraftRepository &drafts();
    [[nodiscard]] QString folder() const { return m_dir->filePath(u"data"_s); }
    void open();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqliteDraftRepository> m_drafts;
    std::unique_ptr<MemoryDraft> m_memory;
};

void DraftRepositoryTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_memory = std::make_unique<MemoryDraft>();
    open();
}

void DraftRepositoryTest::cleanup()
{
    m_drafts.reset();
    m_database.reset();
}

void DraftRepositoryTest::bothKinds()
{
    QTest::addColumn<bool>("isInMemory");
    QTest::newRow("SQLite") << false;
    QTest::newRow("memory") << true;
}

void DraftRepositoryTest::open()
{
    cleanup();
    m_database = std::make_unique<Database>(folder());
    const OpenOutcome outcome = m_database->open();
    QVERIFY(outcome == OpenOutcome::Upgraded || outcome == OpenOutcome::Current);
    m_drafts = std::make_unique<SqliteDraftRepository>(*m_database);
}

DraftRepository &DraftRepositoryTest::drafts()
{
    const bool isInMemory = *static_cast<bool *>(QTest::qData("isInMemory", qMetaTypeId<bool>()));
    return isInMemory ? static_cast<DraftRepository &>(*m_memory) : *m_drafts;
}

void DraftRepositoryTest::nothingIsThereAtFirst()
{
    QVERIFY(drafts().drafts().empty());
    QVERIFY(!drafts().draft(1));
    QVERIFY(drafts().templates().empty());
    QVERIFY(drafts().favorites().isEmpty());
    QVERIFY(drafts().handedOver().empty());
    QVERIFY(!drafts().lastVersion(draftsteps::draft(1).frame.id));
    QVERIFY(drafts().attachment("x").isEmpty());
    QCOMPARE(drafts().push(1, {}, samples::moment(1)), StoreOutcome::NotFound);
    QCOMPARE(drafts().deleteDraft(1), StoreOutcome::NotFound);
}

void DraftRepositoryTest::aDraftReadsBackWithAllItsSteps()
{
    qint64 id = 0;
    QCOMPARE(drafts().begin(draftsteps::draft(1), samples::moment(1), id), StoreOutcome::Ok);
    QCOMPARE(drafts().push(id, draftsteps::draft(2), samples::moment(2)), StoreOutcome::Ok);
    QCOMPARE(drafts().push(id, draftsteps::draft(3), samples::moment(3)), StoreOutcome::Ok);
    QCOMPARE(drafts().step(id, -1, samples::moment(4)), StoreOutcome::Ok);
    const auto history = drafts().draft(id);
    QVERIFY(history);
    QCOMPARE(history->steps(), (std::vector{draftsteps::draft(1), draftsteps::draft(2), draftsteps::draft(3)}));
    QCOMPARE(history->step(), 1);
    QCOMPARE(drafts().drafts().front().name, draftsteps::draft(2).frame.name);
    QCOMPARE(drafts().step(id, 1, samples::moment(5)), StoreOutcome::Ok);
    QCOMPARE(drafts().step(id, 1, samples::moment(6)), StoreOutcome::NotFound);
}

void DraftRepositoryTest::whatWasTakenBackIsGoneAfterTheNextEdit()
{
    qint64 id = 0;
    QCOMPARE(drafts().begin(draftsteps::draft(1), samples::moment(1), id), StoreOutcome::Ok);
    QCOMPARE(drafts().push(id, draftsteps::draft(2), samples::moment(2)), StoreOutcome::Ok);
    QCOMPARE(drafts().step(id, -1, samples::moment(3)), StoreOutcome::Ok);
    QCOMPARE(drafts().push(id, draftsteps::draft(4), samples::moment(4)), StoreOutcome::Ok);
    QCOMPARE(drafts().draft(id)->steps(), (std::vector{draftsteps::draft(1), draftsteps::draft(4)}));
}

void DraftRepositoryTest::theOldestStepsMakeRoom()
{
    qint64 id = 0;
    QCOMPARE(drafts().begin(draftsteps::draft(0), samples::moment(0), id), StoreOutcome::Ok);
    for (int step = 1; step < kMostSteps + 5; ++step)
        QCOMPARE(drafts().push(id, draftsteps::draft(step), samples::moment(step)), StoreOutcome::Ok);
    const auto history = drafts().draft(id);
    QCOMPARE(history->steps().size(), size_t{kMostSteps});
    QCOMPARE(history->steps().front(), draftsteps::draft(5));
    QCOMPARE(history->now(), draftsteps::draft(kMostSteps + 4));
}

void DraftRepositoryTest::theDraftThatWasChangedLastComesFirst()
{
    qint64 first = 0;
    qint64 second = 0;
    QCOMPARE(drafts().begin(draftsteps::draft(1), samples::moment(1), first), StoreOutcome::Ok);
    QCOMPARE(drafts().begin(draftsteps::draft(2), samples::moment(2), second), StoreOutcome::Ok);
    QCOMPARE(drafts().drafts().front().id, second);
    QCOMPARE(drafts().push(first, draftsteps::draft(3), samples::moment(3)), StoreOutcome::Ok);
    QCOMPARE(drafts().drafts().front(), (DraftRow{first, u"Program 3"_s, u"Patient 3"_s, samples::moment(3)}));
}

void DraftRepositoryTest::aDeletedDraftIsGoneWithItsSteps()
{
    qint64 id = 0;
    QCOMPARE(drafts().begin(draftsteps::draft(1), samples::moment(1), id), StoreOutcome::Ok);
    QCOMPARE(drafts().deleteDraft(id), StoreOutcome::Ok);
    QVERIFY(!drafts().draft(id));
    if (&drafts() == m_drafts.get())
        QCOMPARE(m_database->connection().value(u"SELECT count(*) FROM draft_step"_s).toInt(), 0);
}

void DraftRepositoryTest::templatesStandInTheOrderOfTheirNames()
{
    DraftTemplate desk{0, u"Desk neck"_s, draftsteps::draft(1)};
    DraftTemplate bed{0, u"Bed days"_s, draftsteps::draft(2)};
    DraftTemplate nameless{0, {}, draftsteps::draft(3)};
    QCOMPARE(drafts().saveTemplate(desk, samples::moment(1)), StoreOutcome::Ok);
    QCOMPARE(drafts().saveTemplate(bed, samples::moment(2)), StoreOutcome::Ok);
    QCOMPARE(drafts().saveTemplate(nameless, samples::moment(3)), StoreOutcome::Failed);
    QCOMPARE(drafts().templates(), (std::vector{bed, desk}));
    desk.draft = draftsteps::draft(4);
    QCOMPARE(drafts().saveTemplate(desk, samples::moment(4)), StoreOutcome::Ok);
    QCOMPARE(drafts().templates(), (std::vector{bed, desk}));
    QCOMPARE(drafts().deleteTemplate(bed.id), StoreOutcome::Ok);
    QCOMPARE(drafts().templates(), std::vector{desk});
}

void DraftRepositoryTest::aVersionIsGivenOnce()
{
    HandedOver first{0, draftsteps::draft(1), "one", samples::moment(1)};
    HandedOver again{0, draftsteps::draft(1), "another", samples::moment(2)};
    HandedOver next = first;
    next.draft.frame.version += 1;
    QCOMPARE(drafts().keepHandedOver(first), StoreOutcome::Ok);
    QCOMPARE(drafts().keepHandedOver(again), StoreOutcome::Failed);
    QCOMPARE(drafts().keepHandedOver(next), StoreOutcome::Ok);
    QCOMPARE(drafts().handedOver(), (std::vector{next, first}));
    QCOMPARE(drafts().lastVersion(first.draft.frame.id), std::optional(next));
}

void DraftRepositoryTest::picturesAreKeptByteForByte()
{
    const QByteArray bytes("\0\xff\0x", 4);
    QCOMPARE(drafts().saveAttachment(QByteArray("\0a", 2), bytes), StoreOutcome::Ok);
    QCOMPARE(drafts().saveAttachment(QByteArray("\0a", 2), bytes), StoreOutcome::Ok);
    QCOMPARE(drafts().attachment(QByteArray("\0a", 2)), bytes);
    QVERIFY(drafts().attachment(QByteArray("\0b", 2)).isEmpty());
}

void DraftRepositoryTest::aPictureGoesWithTheLastThatNamesIt()
{
    const QByteArray hash(32, 'h');
    const QByteArray other(32, 'o');
    Draft draft = draftsteps::draft(1);
    draft.entries[2].picture = hash;
    qint64 first = 0;
    qint64 second = 0;
    QCOMPARE(drafts().saveAttachment(hash, "picture"), StoreOutcome::Ok);
    QCOMPARE(drafts().begin(draft, samples::moment(1), first), StoreOutcome::Ok);
    QCOMPARE(drafts().begin(draft, samples::moment(2), second), StoreOutcome::Ok);
    QCOMPARE(drafts().deleteDraft(first), StoreOutcome::Ok);
    QCOMPARE(drafts().attachment(hash), QByteArray("picture"));
    // Taken off: that can be taken back, until this cannot be done any more.
    draft.entries[2].picture.clear();
    draft.entries[2].sound = other;
    QCOMPARE(drafts().saveAttachment(other, "sound"), StoreOutcome::Ok);
    QCOMPARE(drafts().push(second, draft, samples::moment(3)), StoreOutcome::Ok);
    QCOMPARE(drafts().attachment(hash), QByteArray("picture"));
    QCOMPARE(drafts().step(second, -1, samples::moment(4)), StoreOutcome::Ok);
    QCOMPARE(drafts().push(second, draftsteps::draft(2), samples::moment(5)), StoreOutcome::Ok);
    QVERIFY(drafts().attachment(other).isEmpty());
    QCOMPARE(drafts().attachment(hash), QByteArray("picture"));
    // What was given names it for good, until all is deleted.
    draft.entries[2].picture = hash;
    HandedOver given{0, draft, "message", samples::moment(6)};
    QCOMPARE(drafts().keepHandedOver(given), StoreOutcome::Ok);
    QCOMPARE(drafts().deleteDraft(second), StoreOutcome::Ok);
    QCOMPARE(drafts().attachment(hash), QByteArray("picture"));
    QCOMPARE(drafts().deleteEverything(), StoreOutcome::Ok);
    QVERIFY(drafts().attachment(hash).isEmpty());
    QVERIFY(drafts().handedOver().empty());
}

void DraftRepositoryTest::draftsOutliveARestart()
{
    constexpr int kSteps = 4 * draftsteps::kKinds;
    for (int step = 0; step < kSteps; ++step) {
        QCOMPARE(draftsteps::run(step, *m_drafts), StoreOutcome::Ok);
        QCOMPARE(draftsteps::run(step, *m_memory), StoreOutcome::Ok);
    }
    open();
    QCOMPARE(draftsteps::contentsOf(*m_drafts, 4), draftsteps::contentsOf(*m_memory, 4));
}

void DraftRepositoryTest::everyStatementUsesAnIndex()
{
    for (int step = 0; step < 8 * draftsteps::kKinds; ++step)
        QCOMPARE(draftsteps::run(step, *m_drafts), StoreOutcome::Ok);
    (void)draftsteps::contentsOf(*m_drafts, 8);
    (void)m_drafts->lastVersion(draftsteps::draft(8).frame.id);
    Connection &connection = m_database->connection();
    for (const QString &sql : connection.preparedStatements()) {
        Statement plan(connection, u"EXPLAIN QUERY PLAN "_s + sql);
        for (qsizetype value = 0; value < sql.count(u'?'); ++value)
            plan.bind(1);
        while (plan.next())
            QVERIFY2(!plan.text(3).contains(u"TEMP B-TREE"_s), qPrintable(sql + u": "_s + plan.text(3)));
    }
}

void DraftRepositoryTest::aKillAtAnyMomentLosesNothing()
{
    constexpr int kRounds = 25;
    constexpr quint32 kSeed = 11;
    QRandomGenerator random(kSeed);
    cleanup();
    int steps = 0;
    int inCall = 0;
    const auto doNext = [&] { QCOMPARE(draftsteps::run(steps++, *m_memory), StoreOutcome::Ok); };
    for (int round = 0; round < kRounds; ++round) {
        const QByteArray output = toldUntilKilled(QStringLiteral(EVENPACE_DRAFT_WRITER),
                                                  {folder(), QString::number(steps)}, 30, random);
        QVERIFY2(!output.contains("error"), output.constData());
        const qsizetype done = output.count("done ");
        for (qsizetype step = 0; step < done; ++step)
            doNext();
        open();
        const int rounds = steps / draftsteps::kKinds + 1;
        const QString stored = draftsteps::contentsOf(*m_drafts, rounds);
        if (output.count("begin ") > done) {
            ++inCall;
            // What was under way is there as a whole or not at all.
            if (stored != draftsteps::contentsOf(*m_memory, rounds))
                doNext();
        }
        QCOMPARE(stored, draftsteps::contentsOf(*m_memory, rounds));
        cleanup();
    }
    qInfo("%d of %d kills were in a call; %d steps were done", inCall, kRounds, steps);
    QVERIFY(inCall > kRounds / 4);
}

QTEST_GUILESS_MAIN(DraftRepositoryTest)
#include "tst_draftrepository.moc"

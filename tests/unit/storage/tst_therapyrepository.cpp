// SPDX-License-Identifier: Apache-2.0
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/sqlitetherapyrepository.h"
#include "support/memorytherapy.h"

#include "bothkinds.h"
#include "killing.h"
#include "therapysteps.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

using namespace evenpace;
using namespace Qt::StringLiterals;

/** What a TherapyRepository promises, shown on the one in SQLite and on the one in memory that stands in for it. */
class TherapyRepositoryTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aProgramIsThereAsItWasTaken_data() { bothKinds(); }
    void aProgramIsThereAsItWasTaken();
    void allVersionsAreKept_data() { bothKinds(); }
    void allVersionsAreKept();
    void aVersionIsTakenOnce_data() { bothKinds(); }
    void aVersionIsTakenOnce();
    void picturesAndSoundsAreFoundByWhatTheyAre_data() { bothKinds(); }
    void picturesAndSoundsAreFoundByWhatTheyAre();
    void reportsAreKeptWithTheirNumbers_data() { bothKinds(); }
    void reportsAreKeptWithTheirNumbers();
    void aReceiptIsKeptOnce_data() { bothKinds(); }
    void aReceiptIsKeptOnce();

    void nothingIsChangedLater_data();
    void nothingIsChangedLater();
    void aProgramThatCannotBeReadIsLeftOut();
    void aKillAtAnyMomentLosesNothing();

    void theStrictestCeilingsHold();

private:
    [[nodiscard]] TherapyRepository &therapy();
    void open();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqliteTherapyRepository> m_sqlite;
    std::unique_ptr<MemoryTherapy> m_memory;
};

void TherapyRepositoryTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_memory = std::make_unique<MemoryTherapy>();
    open();
}

void TherapyRepositoryTest::cleanup()
{
    m_sqlite.reset();
    m_database.reset();
}

TherapyRepository &TherapyRepositoryTest::therapy()
{
    return isInMemory() ? static_cast<TherapyRepository &>(*m_memory) : *m_sqlite;
}

void TherapyRepositoryTest::open()
{
    m_database = std::make_unique<Database>(m_dir->filePath(u"data"_s));
    const OpenOutcome outcome = m_database->open();
    QVERIFY(outcome == OpenOutcome::Upgraded || outcome == OpenOutcome::Current);
    m_sqlite = std::make_unique<SqliteTherapyRepository>(*m_database);
}

void TherapyRepositoryTest::aProgramIsThereAsItWasTaken()
{
    TakenProgram taken = therapysteps::program(0);
    QCOMPARE(therapy().take(taken, {}), StoreOutcome::Ok);
    QVERIFY(taken.id != 0);
    QVERIFY(therapy().programs() == std::vector<TakenProgram>{taken});
}

void TherapyRepositoryTest::allVersionsAreKept()
{
    std::vector<TakenProgram> all;
    // Three versions of one program, then one of another.
    for (int round = 0; round < 4; ++round) {
        all.push_back(therapysteps::program(round));
        QCOMPARE(therapy().take(all.back(), {}), StoreOutcome::Ok);
    }
    QVERIFY(therapy().programs() == all);
    const std::vector<TakenProgram> newest = newestOf(therapy().programs());
    QVERIFY((newest == std::vector<TakenProgram>{all[2], all[3]}));
    const exchange::HeldPrograms held = heldOf(all);
    QCOMPARE(held.size(), size_t{2});
    const exchange::HeldProgram &first = held.at(all[2].program.id);
    QCOMPARE(first.version, 3);
    QCOMPARE(first.signKey, all[2].signKey);
    QCOMPARE(first.sha256, QCryptographicHash::hash("message 2", QCryptographicHash::Sha256));
}

void TherapyRepositoryTest::aVersionIsTakenOnce()
{
    TakenProgram taken = therapysteps::program(0);
    QCOMPARE(therapy().take(taken, {}), StoreOutcome::Ok);
    TakenProgram again = therapysteps::program(0);
    QCOMPARE(therapy().take(again, {}), StoreOutcome::Ok);
    QCOMPARE(again.id, taken.id);
    TakenProgram other = therapysteps::program(0);
    other.message = "something else";
    QCOMPARE(therapy().take(other, {therapysteps::attachment(0)}), StoreOutcome::Failed);
    QVERIFY(therapy().programs() == std::vector<TakenProgram>{taken});
    QVERIFY(!therapy().attachment(therapysteps::attachment(0).sha256));
}

void TherapyRepositoryTest::picturesAndSoundsAreFoundByWhatTheyAre()
{
    TakenProgram taken = therapysteps::program(0);
    const std::vector<exchange::Attachment> three{therapysteps::attachment(0), therapysteps::attachment(1),
                                                  therapysteps::attachment(2)};
    QCOMPARE(therapy().take(taken, three), StoreOutcome::Ok);
    for (const exchange::Attachment &one : three)
        QVERIFY(therapy().attachment(one.sha256) == one);
    QVERIFY(!therapy().attachment(QByteArray(32, 'z')));
    // They may come later, with the file of the same version.
    QCOMPARE(therapy().take(taken, {therapysteps::attachment(3)}), StoreOutcome::Ok);
    QVERIFY(therapy().attachment(therapysteps::attachment(3).sha256));
}

void TherapyRepositoryTest::reportsAreKeptWithTheirNumbers()
{
    std::vector<SentReport> all;
    for (int round = 0; round < 4; ++round) {
        all.push_back(therapysteps::report(round));
        QCOMPARE(therapy().add(all.back()), StoreOutcome::Ok);
        QVERIFY(all.back().id != 0);
    }
    QVERIFY(therapy().reports() == all);
    SentReport again = therapysteps::report(0);
    QCOMPARE(therapy().add(again), StoreOutcome::Failed);
    QVERIFY(therapy().reports() == all);
}

void TherapyRepositoryTest::aReceiptIsKeptOnce()
{
    const ReportReceipt receipt{therapysteps::therapist(0), 3, samples::moment(1)};
    const ReportReceipt other{therapysteps::therapist(1), 3, samples::moment(2)};
    QCOMPARE(therapy().add(receipt), StoreOutcome::Ok);
    QCOMPARE(therapy().add(ReportReceipt{therapysteps::therapist(0), 3, samples::moment(9)}), StoreOutcome::Ok);
    QCOMPARE(therapy().add(other), StoreOutcome::Ok);
    QVERIFY((therapy().receipts() == std::vector<ReportReceipt>{receipt, other}));
}

void TherapyRepositoryTest::nothingIsChangedLater_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("program") << u"UPDATE taken_program SET is_verified = 1"_s;
    QTest::newRow("report") << u"UPDATE sent_report SET number = 7"_s;
    QTest::newRow("receipt") << u"UPDATE report_receipt SET number = 7"_s;
}

void TherapyRepositoryTest::nothingIsChangedLater()
{
    QFETCH(QString, statement);
    for (int step = 0; step < therapysteps::kKinds; ++step)
        QCOMPARE(therapysteps::run(step, *m_sqlite), StoreOutcome::Ok);
    const QString before = therapysteps::contentsOf(*m_sqlite);
    QVERIFY(m_database->connection().run(statement) != StoreOutcome::Ok);
    QCOMPARE(therapysteps::contentsOf(*m_sqlite), before);
}

void TherapyRepositoryTest::aProgramThatCannotBeReadIsLeftOut()
{
    for (int round = 0; round < 2; ++round) {
        TakenProgram taken = therapysteps::program(3 * round);
        QCOMPARE(m_sqlite->take(taken, {}), StoreOutcome::Ok);
    }
    QCOMPARE(m_database->connection().run(
                 u"INSERT INTO taken_program (program, version, content, sign_key, signer, is_verified, message, taken_at) "
                 "SELECT 'later', 1, x'00', sign_key, signer, 0, x'00', 0 FROM taken_program LIMIT 1"_s),
             StoreOutcome::Ok);
    QCOMPARE(m_sqlite->programs().size(), size_t{2});
}

void TherapyRepositoryTest::aKillAtAnyMomentLosesNothing()
{
    KilledStore store;
    store.writer = QStringLiteral(EVENPACE_THERAPY_WRITER);
    store.folder = m_dir->filePath(u"data"_s);
    store.run = [this](int step) { return therapysteps::run(step, *m_memory); };
    store.expected = [this] { return therapysteps::contentsOf(*m_memory); };
    store.open = [this]() -> Connection & {
        open();
        return m_database->connection();
    };
    store.stored = [this] { return therapysteps::contentsOf(*m_sqlite); };
    store.close = [this] { cleanup(); };
    killAgainAndAgain(store, 40, 20260611);
}

void TherapyRepositoryTest::theStrictestCeilingsHold()
{
    LimitsSet one{LimitsSet::Source::Therapist, 24000, 2, 60, {}, 110, false};
    LimitsSet other{LimitsSet::Source::Therapist, 30000, 1, 120, 4, 105, true};
    QVERIFY((ceilingsOf({one, other}) == LimitsSet{LimitsSet::Source::Therapist, 24000, 1, 120, 4, 105, true}));
    QVERIFY(ceilingsOf({one}) == one);
    QVERIFY((ceilingsOf({}) == LimitsSet{LimitsSet::Source::Therapist, {}, {}, {}, {}, {}, false}));
}

QTEST_GUILESS_MAIN(TherapyRepositoryTest)
#include "tst_therapyrepository.moc"

// SPDX-License-Identifier: Apache-2.0
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/sqliteclinicrepository.h"
#include "support/memoryclinic.h"

#include "clinicsteps.h"
#include "killing.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace evenpace;
using namespace evenpace::exchange;
using namespace Qt::StringLiterals;

/** The clinic on the disk: kills, traces of what was deleted, and five hundred patients. */
class ClinicFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void whatWasDeletedIsNotInTheFileAnyMore();
    void everyStatementUsesAnIndex();
    void fiveHundredPatientsAreListedWithoutTheirReports();
    void aKillAtAnyMomentLosesNothing();

private:
    [[nodiscard]] QString folder() const { return m_dir->filePath(u"data"_s); }
    void open();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqliteClinicRepository> m_clinic;
    std::unique_ptr<MemoryClinic> m_memory;
};

void ClinicFaultsTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_memory = std::make_unique<MemoryClinic>();
    open();
}

void ClinicFaultsTest::cleanup()
{
    m_clinic.reset();
    m_database.reset();
}

void ClinicFaultsTest::open()
{
    cleanup();
    m_database = std::make_unique<Database>(folder());
    const OpenOutcome outcome = m_database->open();
    QVERIFY(outcome == OpenOutcome::Upgraded || outcome == OpenOutcome::Current);
    m_clinic = std::make_unique<SqliteClinicRepository>(*m_database);
}

void ClinicFaultsTest::whatWasDeletedIsNotInTheFileAnyMore()
{
    ClinicPatient patient = clinicsteps::patient(1);
    patient.name = u"a pseudonym that is not found elsewhere"_s;
    QCOMPARE(m_clinic->save(patient), StoreOutcome::Ok);
    QCOMPARE(m_database->backUp(), StoreOutcome::Ok);
    QCOMPARE(m_clinic->deletePatient(patient.id), StoreOutcome::Ok);
    for (const QString &path : {m_database->path(), m_database->path() + u"-wal"_s, m_database->backupPath()}) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            QVERIFY2(!file.readAll().contains(patient.name.toUtf8()), qPrintable(path));
    }
}

void ClinicFaultsTest::everyStatementUsesAnIndex()
{
    for (int step = 0; step < 8 * clinicsteps::kKinds; ++step)
        QCOMPARE(clinicsteps::run(step, *m_clinic), StoreOutcome::Ok);
    (void)clinicsteps::contentsOf(*m_clinic);
    (void)m_clinic->patientOf("12345678");
    Connection &connection = m_database->connection();
    for (const QString &sql : connection.preparedStatements()) {
        Statement plan(connection, u"EXPLAIN QUERY PLAN "_s + sql);
        for (qsizetype value = 0; value < sql.count(u'?'); ++value)
            plan.bind(1);
        while (plan.next()) {
            // The list of all patients and the few choices are read as a whole.
            const bool isWhole = plan.text(3) == u"SCAN clinic_patient"_s || plan.text(3) == u"SCAN clinic_choice"_s;
            QVERIFY2(isWhole || !plan.text(3).startsWith(u"SCAN"_s), qPrintable(sql + u": "_s + plan.text(3)));
            QVERIFY2(!plan.text(3).contains(u"TEMP B-TREE"_s), qPrintable(sql + u": "_s + plan.text(3)));
        }
    }
}

void ClinicFaultsTest::fiveHundredPatientsAreListedWithoutTheirReports()
{
    constexpr int kPatients = 500;
    constexpr int kReports = 20;
    const StoreOutcome outcome = m_database->together([&] {
        for (int i = 0; i < kPatients; ++i) {
            ClinicPatient patient = clinicsteps::patient(i);
            if (m_clinic->save(patient) != StoreOutcome::Ok)
                return StoreOutcome::Failed;
            for (int number = 0; number < kReports; ++number) {
                ClinicReport report = clinicsteps::report(number, patient.id);
                report.message = QByteArray(600, 'x') + QByteArray::number(number);
                if (m_clinic->keep(report, clinicsteps::summary(i)) != StoreOutcome::Ok)
                    return StoreOutcome::Failed;
            }
        }
        return StoreOutcome::Ok;
    });
    QCOMPARE(outcome, StoreOutcome::Ok);
    open();
    const std::vector<ClinicRow> rows = m_clinic->caseload();
    QCOMPARE(rows.size(), size_t{kPatients});
    QCOMPARE(rows.back().summary, clinicsteps::summary(kPatients - 1));
    const QStringList used = m_database->connection().preparedStatements();
    QVERIFY(std::none_of(used.begin(), used.end(), [](const QString &sql) { return sql.contains(u"clinic_report"_s); }));
}

void ClinicFaultsTest::aKillAtAnyMomentLosesNothing()
{
    constexpr int kRounds = 25;
    constexpr quint32 kSeed = 17;
    QRandomGenerator random(kSeed);
    cleanup();
    int steps = 0;
    int inCall = 0;
    const auto doNext = [&] { QCOMPARE(clinicsteps::run(steps++, *m_memory), StoreOutcome::Ok); };
    for (int round = 0; round < kRounds; ++round) {
        const QByteArray output = toldUntilKilled(QStringLiteral(EVENPACE_CLINIC_WRITER),
                                                  {folder(), QString::number(steps)}, 30, random);
        QVERIFY2(!output.contains("error"), output.constData());
        const qsizetype done = output.count("done ");
        for (qsizetype step = 0; step < done; ++step)
            doNext();
        open();
        const QString stored = clinicsteps::contentsOf(*m_clinic);
        if (output.count("begin ") > done) {
            ++inCall;
            // What was under way is there as a whole or not at all.
            if (stored != clinicsteps::contentsOf(*m_memory))
                doNext();
        }
        QCOMPARE(stored, clinicsteps::contentsOf(*m_memory));
        cleanup();
    }
    qInfo("%d of %d kills were in a call; %d steps were done", inCall, kRounds, steps);
    QVERIFY(inCall > kRounds / 4);
}

QTEST_GUILESS_MAIN(ClinicFaultsTest)
#include "tst_clinicfaults.moc"

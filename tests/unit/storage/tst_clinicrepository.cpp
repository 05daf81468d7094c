// SPDX-License-Identifier: Apache-2.0
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/sqliteclinicrepository.h"
#include "support/memoryclinic.h"

#include "bothkinds.h"
#include "clinicsteps.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace evenpace;
using namespace evenpace::exchange;
using namespace Qt::StringLiterals;

/** What a ClinicRepository promises, shown on the one in SQLite and on the one in memory that stands in for it. */
class ClinicRepositoryTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void nothingIsThereAtFirst_data() { bothKinds(); }
    void nothingIsThereAtFirst();
    void aPatientReadsBackAndIsFoundByTheirKey_data() { bothKinds(); }
    void aPatientReadsBackAndIsFoundByTheirKey();
    void severalPatientsMayBeWithoutAKeyButNoTwoShareOne_data() { bothKinds(); }
    void severalPatientsMayBeWithoutAKeyButNoTwoShareOne();
    void theSameReportIsKeptOnce_data() { bothKinds(); }
    void theSameReportIsKeptOnce();
    void theListTellsFromTheSummaryAlone_data() { bothKinds(); }
    void theListTellsFromTheSummaryAlone();
    void aNoteCanBeChangedAndDeleted_data() { bothKinds(); }
    void aNoteCanBeChangedAndDeleted();
    void aDeletedPatientIsGoneWithEverything_data() { bothKinds(); }
    void aDeletedPatientIsGoneWithEverything();
    void rulesAndLockReadBack_data() { bothKinds(); }
    void rulesAndLockReadBack();
    void everythingCanBeDeleted_data() { bothKinds(); }
    void everythingCanBeDeleted();

    void aReportIsNeverRewritten();
    void itOutlivesARestart();

private:
    [[nodiscard]] ClinicRepository &clinic() { return isInMemory() ? static_cast<ClinicRepository &>(*m_memory) : *m_clinic; }
    [[nodiscard]] QString folder() const { return m_dir->filePath(u"data"_s); }
    void open();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqliteClinicRepository> m_clinic;
    std::unique_ptr<MemoryClinic> m_memory;
};

void ClinicRepositoryTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_memory = std::make_unique<MemoryClinic>();
    open();
}

void ClinicRepositoryTest::cleanup()
{
    m_clinic.reset();
    m_database.reset();
}

void ClinicRepositoryTest::open()
{
    cleanup();
    m_database = std::make_unique<Database>(folder());
    const OpenOutcome outcome = m_database->open();
    QVERIFY(outcome == OpenOutcome::Upgraded || outcome == OpenOutcome::Current);
    m_clinic = std::make_unique<SqliteClinicRepository>(*m_database);
}

void ClinicRepositoryTest::nothingIsThereAtFirst()
{
    QVERIFY(clinic().caseload().empty());
    QVERIFY(!clinic().patient(1));
    QVERIFY(!clinic().patientOf("12345678"));
    QVERIFY(clinic().reports(1).empty());
    QVERIFY(clinic().notes(1).empty());
    QCOMPARE(clinic().rules(), FlagRules());
    QCOMPARE(clinic().lock(), ClinicLock());
    ClinicReport report = clinicsteps::report(1, 1);
    QCOMPARE(clinic().keep(report, {}), StoreOutcome::NotFound);
    QCOMPARE(clinic().summarize(1, {}), StoreOutcome::NotFound);
    QCOMPARE(clinic().deletePatient(1), StoreOutcome::NotFound);
    QCOMPARE(clinic().deleteNote(1), StoreOutcome::NotFound);
}

void ClinicRepositoryTest::aPatientReadsBackAndIsFoundByTheirKey()
{
    ClinicPatient patient = clinicsteps::patient(3);
    QCOMPARE(clinic().save(patient), StoreOutcome::Ok);
    QVERIFY(patient.id > 0);
    QCOMPARE(clinic().patient(patient.id), std::optional(patient));
    QCOMPARE(clinic().patientOf(patient.key), std::optional(patient));

    patient.name = u"Patient 014"_s;
    patient.isArchived = !patient.isArchived;
    patient.acknowledged = 9;
    patient.cautions = {u"PREG"_s, u"BAL"_s};
    QCOMPARE(clinic().save(patient), StoreOutcome::Ok);
    QCOMPARE(clinic().patient(patient.id), std::optional(patient));

    ClinicPatient nameless;
    QCOMPARE(clinic().save(nameless), StoreOutcome::Failed);
    ClinicPatient unknown = clinicsteps::patient(4);
    unknown.id = 99;
    QCOMPARE(clinic().save(unknown), StoreOutcome::NotFound);
}

void ClinicRepositoryTest::severalPatientsMayBeWithoutAKeyButNoTwoShareOne()
{
    ClinicPatient first{0, u"Patient 001"_s, {}, {}, samples::moment(1), false, 0};
    ClinicPatient second{0, u"Patient 002"_s, {}, {}, samples::moment(2), false, 0};
    QCOMPARE(clinic().save(first), StoreOutcome::Ok);
    QCOMPARE(clinic().save(second), StoreOutcome::Ok);
    QVERIFY(!clinic().patientOf({}));
    first.key = "12345678";
    second.key = "12345678";
    QCOMPARE(clinic().save(first), StoreOutcome::Ok);
    QCOMPARE(clinic().save(second), StoreOutcome::Failed);
    QCOMPARE(clinic().patientOf("12345678")->id, first.id);
}

void ClinicRepositoryTest::theSameReportIsKeptOnce()
{
    ClinicPatient patient = clinicsteps::patient(1);
    QCOMPARE(clinic().save(patient), StoreOutcome::Ok);
    ClinicReport report = clinicsteps::report(1, patient.id);
    QCOMPARE(clinic().keep(report, clinicsteps::summary(1)), StoreOutcome::Ok);
    ClinicReport again = clinicsteps::report(1, patient.id);
    QCOMPARE(clinic().keep(again, clinicsteps::summary(1)), StoreOutcome::Ok);
    QCOMPARE(again.id, report.id);
    // Made anew after a mistake: the same number, other words. Both came, both stay.
    ClinicReport other = clinicsteps::report(1, patient.id);
    other.message = "other";
    QCOMPARE(clinic().keep(other, clinicsteps::summary(2)), StoreOutcome::Ok);
    QCOMPARE(clinic().reports(patient.id), (std::vector{report, other}));
}

void ClinicRepositoryTest::theListTellsFromTheSummaryAlone()
{
    ClinicPatient patient = clinicsteps::patient(1);
    QCOMPARE(clinic().save(patient), StoreOutcome::Ok);
    QCOMPARE(clinic().caseload(), (std::vector{ClinicRow{patient.id, patient.name, true, patient.isArchived, {}}}));
    ClinicReport report = clinicsteps::report(1, patient.id);
    QCOMPARE(clinic().keep(report, clinicsteps::summary(1)), StoreOutcome::Ok);
    QCOMPARE(clinic().caseload().front().summary, clinicsteps::summary(1));
    QCOMPARE(clinic().summarize(patient.id, clinicsteps::summary(2)), StoreOutcome::Ok);
    QCOMPARE(clinic().caseload().front().summary, clinicsteps::summary(2));
    QCOMPARE(clinic().summarize(patient.id, {}), StoreOutcome::Ok);
    QCOMPARE(clinic().caseload().front().summary, ClinicSummary());
}

void ClinicRepositoryTest::aNoteCanBeChangedAndDeleted()
{
    ClinicPatient patient = clinicsteps::patient(1);
    QCOMPARE(clinic().save(patient), StoreOutcome::Ok);
    ClinicNote first{0, patient.id, u"Asked for shorter standing"_s, samples::moment(1)};
    ClinicNote second{0, patient.id, u"Works nights"_s, samples::moment(2)};
    QCOMPARE(clinic().save(first), StoreOutcome::Ok);
    QCOMPARE(clinic().save(second), StoreOutcome::Ok);
    QCOMPARE(clinic().notes(patient.id), (std::vector{second, first}));
    first.text = u"Standing 5 minutes at most"_s;
    QCOMPARE(clinic().save(first), StoreOutcome::Ok);
    QCOMPARE(clinic().notes(patient.id), (std::vector{second, first}));
    ClinicNote empty = first;
    empty.text.clear();
    QCOMPARE(clinic().save(empty), StoreOutcome::Failed);
    QCOMPARE(clinic().deleteNote(second.id), StoreOutcome::Ok);
    QCOMPARE(clinic().notes(patient.id), std::vector{first});
}

void ClinicRepositoryTest::aDeletedPatientIsGoneWithEverything()
{
    for (int step = 0; step < clinicsteps::kKinds; ++step)
        QCOMPARE(clinicsteps::run(step, clinic()), StoreOutcome::Ok);
    const qint64 id = clinic().caseload().front().id;
    QVERIFY(!clinic().reports(id).empty());
    QVERIFY(!clinic().notes(id).empty());
    QCOMPARE(clinic().deletePatient(id), StoreOutcome::Ok);
    QVERIFY(clinic().caseload().empty());
    QVERIFY(clinic().reports(id).empty());
    QVERIFY(clinic().notes(id).empty());
    if (!isInMemory())
        QCOMPARE(m_database->connection().value(u"SELECT (SELECT count(*) FROM clinic_report) + (SELECT count(*) FROM "
                                                "clinic_note) + (SELECT count(*) FROM clinic_summary)"_s).toInt(), 0);
}

void ClinicRepositoryTest::rulesAndLockReadBack()
{
    FlagRules rules;
    rules.set(RuleNumber::SilentDays, 21);
    QCOMPARE(clinic().save(rules), StoreOutcome::Ok);
    QCOMPARE(clinic().rules(), rules);
    QCOMPARE(clinic().summarizedBy(), FlagRules());
    QCOMPARE(clinic().summarizeAll({}, rules), StoreOutcome::Ok);
    QCOMPARE(clinic().summarizedBy(), rules);
    const ClinicLock lock{u"$argon2id$..."_s, 3, samples::moment(4), true};
    QCOMPARE(clinic().save(lock), StoreOutcome::Ok);
    QCOMPARE(clinic().lock(), lock);
    QCOMPARE(clinic().save(ClinicLock()), StoreOutcome::Ok);
    QCOMPARE(clinic().lock(), ClinicLock());
    QCOMPARE(clinic().rules(), rules);
}

void ClinicRepositoryTest::everythingCanBeDeleted()
{
    for (int step = 0; step < 3 * clinicsteps::kKinds; ++step)
        QCOMPARE(clinicsteps::run(step, clinic()), StoreOutcome::Ok);
    QCOMPARE(clinic().deleteEverything(), StoreOutcome::Ok);
    QVERIFY(clinic().caseload().empty());
    QCOMPARE(clinic().rules(), FlagRules());
    QCOMPARE(clinic().lock(), ClinicLock());
}

void ClinicRepositoryTest::aReportIsNeverRewritten()
{
    for (int step = 0; step < 3; ++step)
        QCOMPARE(clinicsteps::run(step, *m_clinic), StoreOutcome::Ok);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"SQLite answered"_s));
    QVERIFY(m_database->connection().run(u"UPDATE clinic_report SET number = 9"_s) != StoreOutcome::Ok);
}

void ClinicRepositoryTest::itOutlivesARestart()
{
    for (int step = 0; step < 8 * clinicsteps::kKinds; ++step) {
        QCOMPARE(clinicsteps::run(step, *m_clinic), StoreOutcome::Ok);
        QCOMPARE(clinicsteps::run(step, *m_memory), StoreOutcome::Ok);
    }
    open();
    QCOMPARE(clinicsteps::contentsOf(*m_clinic), clinicsteps::contentsOf(*m_memory));
}

QTEST_GUILESS_MAIN(ClinicRepositoryTest)
#include "tst_clinicrepository.moc"

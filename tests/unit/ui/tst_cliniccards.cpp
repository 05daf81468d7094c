// SPDX-License-Identifier: Apache-2.0
#include "exchange/keycourier.h"
#include "support/testbench.h"
#include "ui/cliniccontroller.h"
#include "ui/cliniclockcontroller.h"
#include "ui/patientcontroller.h"
#include "ui/patientscontroller.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenpace;
using namespace evenpace::exchange;

namespace {

/** Somebody with a phone of their own. */
struct Person
{
    explicit Person(const QString &name, const Courier &therapist)
    {
        if (courier.makeKeys(Role::Patient, name, {}) != KeysOutcome::Ok
            || courier.take(therapist.cardMessage(Role::Therapist)) != KeysOutcome::Ok)
            qFatal("no keys");
    }
    [[nodiscard]] QByteArray card() const { return courier.cardMessage(Role::Patient); }
    [[nodiscard]] KeyId key() const { return courier.keyIdOf(courier.own(Role::Patient).card->signKey); }
    /** A week up to that day, with something done of the program on its first. */
    [[nodiscard]] QByteArray report(int number, const QDate &last, const QUuid &program, const Courier &therapist) const
    {
        Report made;
        made.number = number;
        made.programId = program;
        made.programVersion = program.isNull() ? 0 : 1;
        made.first = last.addDays(-6);
        made.last = last;
        made.madeOn = last;
        ReportedSession session;
        session.day = made.first;
        session.sessionId = u"A"_s;
        made.sessions = {session};
        const KeyId reader = courier.keyIdOf(therapist.own(Role::Therapist).card->signKey);
        return std::get<QByteArray>(courier.reportMessage(made, reader));
    }

    QTemporaryDir folder;
    KeyCourier courier{folder.filePath(u"keys"_s)};
};

const QUuid kOne(u"6f1d2c3b-0a4e-4b5f-8c6d-7e8f90a1b2c3"_s);
const QUuid kTwo(u"7a1d2c3b-0a4e-4b5f-8c6d-7e8f90a1b2c4"_s);

} // namespace

/** What goes between the clinic and its patients: whose card it is, which program they follow, and that all of it can go. */
class ClinicCardsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        m_bench = std::make_unique<TestBench>();
        m_bench->setWallClock(u"2026-06-11T10:40"_s);
        (void)m_bench->app();
        QCOMPARE(m_bench->courier().makeKeys(Role::Therapist, u"M. Lind"_s, {}), KeysOutcome::Ok);
        patients().open();
    }
    void cleanup() { m_bench.reset(); }

    void aCardThatWasAskedForGoesToWhomItWasAskedFor()
    {
        const Person person(u"Me"_s, m_bench->courier());
        QVERIFY(patients().add(u"Patient 014"_s));
        clinic().askForPatient(true);
        patients().take(person.card());
        patients().acceptMet();
        QCOMPARE(m_bench->clinic().caseload().size(), size_t{1});
        QCOMPARE(patients().chosenName(), u"Patient 014"_s);
        QVERIFY(!patients().chosenNumber().isEmpty());
    }

    void aScanThatWasLeftAsksForNobodyLater()
    {
        const Person person(u"Patient 022"_s, m_bench->courier());
        QVERIFY(patients().add(u"Patient 014"_s));
        clinic().askForPatient(true); // and left
        clinic().askForPatient(false);
        patients().take(person.card());
        patients().acceptMet();
        QCOMPARE(m_bench->clinic().caseload().size(), size_t{2});
        QVERIFY(m_bench->clinic().patient(1)->key.isEmpty());
        QCOMPARE(patients().chosenName(), u"Patient 022"_s);
    }

    void aCardThatWasRefusedAsksForNobodyLater()
    {
        const Person first(u"Patient 022"_s, m_bench->courier());
        const Person second(u"Patient 023"_s, m_bench->courier());
        QVERIFY(patients().add(u"Patient 014"_s));
        clinic().askForPatient(true);
        patients().take(first.card());
        patients().refuseMet();
        patients().take(second.card());
        patients().acceptMet();
        QVERIFY(m_bench->clinic().patient(1)->key.isEmpty());
    }

    void aCardThatCouldNotBeKeptCanBeAcceptedOnceMore()
    {
        const Person person(u"Patient 022"_s, m_bench->courier());
        QSignalSpy taken(&patients(), &PatientsController::taken);
        patients().take(person.card());
        m_bench->clinic().setOutcome(StoreOutcome::DiskFull);
        patients().acceptMet();
        QCOMPARE(taken.size(), 0);
        QVERIFY(!patients().metProblem().isEmpty());
        QCOMPARE(patients().metName(), u"Patient 022"_s);
        m_bench->clinic().setOutcome(StoreOutcome::Ok);
        patients().acceptMet();
        QCOMPARE(taken.size(), 1);
        QCOMPARE(patients().chosenName(), u"Patient 022"_s);
        QVERIFY(patients().metName().isEmpty());
    }

    void theListAndThePatientTellOfTheSameProgram()
    {
        const Person person(u"Patient 014"_s, m_bench->courier());
        meet(person);
        give(kOne, u"Low back"_s, person.key(), 60, 4);
        patients().take(person.report(1, day(40), kOne, m_bench->courier()));
        QVERIFY(rowFlags().contains(u"Finished"_s));
        QVERIFY(reading().programLine().startsWith(u"Low back"_s));
        // A second one: it is not finished because the first was, and it is missed when nobody begins it.
        give(kTwo, u"Small steps"_s, person.key(), 6, 4);
        patients().summarize(person.key());
        QVERIFY(!rowFlags().contains(u"Finished"_s));
        QVERIFY(rowFlags().contains(u"Not started"_s));
        QVERIFY(reading().programLine().startsWith(u"Small steps"_s));
        QCOMPARE(m_bench->clinic().caseload().front().summary.program, u"Small steps"_s);
    }

    void aProgramForAnyoneIsToldOfInBothToo()
    {
        const Person person(u"Patient 014"_s, m_bench->courier());
        meet(person);
        give(kOne, u"Desk neck"_s, {}, 20, 6);
        QCOMPARE(m_bench->clinic().caseload().front().summary.program, QString());
        patients().take(person.report(1, day(1), kOne, m_bench->courier()));
        QCOMPARE(m_bench->clinic().caseload().front().summary.program, u"Desk neck"_s);
        QVERIFY(reading().programLine().startsWith(u"Desk neck"_s));
        QVERIFY(patients().chosenDetail().contains(u"week 2 of 6"_s));
        QVERIFY(reading().programLine().contains(u"week 2 of 6"_s));
    }

    void whatComesInIsReadOnce()
    {
        const Person person(u"Patient 014"_s, m_bench->courier());
        meet(person);
        QSignalSpy read(&reading(), &PatientController::changed);
        patients().take(person.report(1, day(1), {}, m_bench->courier()));
        QCOMPARE(read.size(), 1);
        patients().setArchived(true);
        patients().setArchived(false);
        clinic().refresh(); // the same day
        QCOMPARE(read.size(), 1);
        QVERIFY(patients().rename(u"Patient 015"_s));
        QCOMPARE(read.size(), 2);
        m_bench->setWallClock(u"2026-06-12T10:40"_s);
        m_bench->app()->lookAgain();
        QCOMPARE(read.size(), 3);
    }

    void theDayOfTheListBeginsInTheMorningToo()
    {
        const Person person(u"Patient 014"_s, m_bench->courier());
        meet(person);
        patients().take(person.report(1, day(1), {}, m_bench->courier()));
        m_bench->setWallClock(u"2026-06-12T02:00"_s); // still the night of the 11th
        m_bench->app()->lookAgain();
        QCOMPARE(patients().chosenDetail(), u"Report 1 day(s) ago"_s);
    }

    void cautionsAreKeptAndGoToTheBuilder()
    {
        QVERIFY(patients().add(u"Patient 014"_s));
        QCOMPARE(patients().cautionCodes().size(), patients().cautionNames().size());
        patients().setCaution(u"HEADLOW"_s, true);
        patients().setCaution(u"KNEE"_s, true);
        patients().setCaution(u"HEADLOW"_s, false);
        patients().setCaution(u"nothing"_s, true);
        QCOMPARE(patients().cautions(), QStringList{u"KNEE"_s});
        QCOMPARE(m_bench->clinic().patient(1)->cautions, QStringList{u"KNEE"_s});
        QSignalSpy edit(&reading(), &PatientController::editRequested);
        reading().editProgram();
        QCOMPARE(edit.front().at(3).toStringList(), QStringList{u"KNEE"_s});
    }

    void deletingTheClinicLeavesNothingOfItsPatients()
    {
        const Person person(u"Patient 014"_s, m_bench->courier());
        meet(person);
        give(kOne, u"Low back"_s, person.key(), 60, 4);
        const QByteArray hash(32, 'h');
        QCOMPARE(m_bench->drafts().saveAttachment(hash, "picture"), StoreOutcome::Ok);
        qint64 draft = 0;
        QCOMPARE(m_bench->drafts().begin({}, QDateTime::currentDateTimeUtc(), draft), StoreOutcome::Ok);
        clinic().lock()->open();
        QVERIFY(clinic().lock()->set(u"482913"_s));
        clinic().lock()->open();
        clinic().lock()->deleteEverything();
        QVERIFY(!clinic().lock()->isLocked());
        QVERIFY(m_bench->clinic().caseload().empty());
        QVERIFY(m_bench->courier().known().empty());
        QVERIFY(m_bench->drafts().handedOver().empty());
        QVERIFY(m_bench->drafts().drafts().empty());
        QVERIFY(m_bench->drafts().attachment(hash).isEmpty());
        QVERIFY(reading().title().isEmpty());
        // One's own code stays: the page says so.
        QVERIFY(m_bench->courier().own(Role::Therapist).card);
    }

private:
    [[nodiscard]] ClinicController &clinic() { return *m_bench->app()->clinic(); }
    [[nodiscard]] PatientsController &patients() { return *clinic().patients(); }
    [[nodiscard]] PatientController &reading() { return *clinic().reading(); }
    [[nodiscard]] static QDate day(int ago) { return QDate(2026, 6, 11).addDays(-ago); }
    void meet(const Person &person)
    {
        patients().take(person.card());
        patients().acceptMet();
        QVERIFY(!patients().chosen().isEmpty());
    }
    void give(const QUuid &id, const QString &name, const KeyId &patient, int daysAgo, int weeks)
    {
        HandedOver given;
        given.draft.frame.id = id;
        given.draft.frame.name = name;
        given.draft.frame.patient = patient;
        given.draft.phases.front().weeks = weeks;
        given.at = QDateTime(day(daysAgo), QTime(12, 0)).toUTC();
        QCOMPARE(m_bench->drafts().keepHandedOver(given), StoreOutcome::Ok);
    }
    /** Of the one who is chosen, as the list has them. */
    [[nodiscard]] QStringList rowFlags()
    {
        patients().setFilter(1);
        return patients().list()->rows().front().flagTexts;
    }

    std::unique_ptr<TestBench> m_bench;
};

QTEST_MAIN(ClinicCardsTest)
#include "tst_cliniccards.moc"

// SPDX-License-Identifier: Apache-2.0
#include "exchange/keycourier.h"
#include "support/testbench.h"
#include "ui/cliniccontroller.h"
#include "ui/cliniclockcontroller.h"
#include "ui/patientscontroller.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenpace;
using namespace evenpace::exchange;

/** The therapist's side: who needs a look, what comes in, the lock, and that patients never meet any of it. */
class ClinicTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        m_bench = std::make_unique<TestBench>();
        m_bench->setWallClock(u"2026-06-11T10:40"_s);
    }
    void cleanup() { m_bench.reset(); }

    void aTherapistIsAskedForNameAndClinicAndNothingElse()
    {
        OnboardingController &questions = *m_bench->app()->onboarding();
        QSignalSpy chosen(&questions, &OnboardingController::clinicChosen);
        questions.begin(OnboardingController::Part::Everything);
        questions.setWho(1);
        QCOMPARE(questions.stepText(), u"Step 1 of 2"_s);
        questions.next();
        QCOMPARE(questions.screen(), OnboardingController::Screen::Therapist);
        QCOMPARE(questions.stepText(), u"Step 2 of 2"_s);
        questions.setTherapistName(u" M. Lind "_s);
        questions.setClinicName(u"Lindenhof"_s);
        questions.next();
        QCOMPARE(questions.screen(), OnboardingController::Screen::Closed);
        QCOMPARE(chosen.count(), 1);
        QVERIFY(m_bench->app()->settings()->opensClinic());
        QCOMPARE(m_bench->courier().own(Role::Therapist).card->name, u"M. Lind"_s);
        // The questions of a patient were not answered by that: they wait, and do not open by themselves.
        QVERIFY(questions.isUnfinished());
        QVERIFY(!questions.isWanted());
    }

    void whoeverIsAPatientGoesOnAsBefore()
    {
        OnboardingController &questions = *m_bench->app()->onboarding();
        questions.begin(OnboardingController::Part::Everything);
        questions.setWho(0);
        questions.next();
        QCOMPARE(questions.screen(), OnboardingController::Screen::About);
        QCOMPARE(questions.stepText(), u"Step 2 of 6"_s);
        QVERIFY(!m_bench->app()->settings()->hasClinic());
    }

    void thoseWhoNeedALookComeFirst()
    {
        keep(u"Patient 003"_s, {u"A"_s, 6, day(40), day(37), day(3), day(3), 6, {}});
        keep(u"Patient 014"_s,
             {u"A"_s, 8, day(38), day(36), day(1), day(1), 6,
              {Flag{FlagKind::Over, 2, day(9)}, Flag{FlagKind::PainRising, 14, day(6)}}});
        keep(u"Patient 022"_s, {u"A"_s, 6, day(6), {}, {}, {}, 0, {}});
        const QAbstractItemModelTester tester(patients().list(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        patients().open();
        QCOMPARE(patients().filters().mid(0, 2), (QStringList{u"Needs a look 2"_s, u"All 3"_s}));
        QCOMPARE(names(), (QStringList{u"Patient 014"_s, u"Patient 022"_s}));
        const PatientListModel::Row &first = patients().list()->rows().front();
        QCOMPARE(first.detail, u"Report 1 day(s) ago · week 6 of 8"_s);
        QCOMPARE(first.spokenName,
                 u"Patient 014, 2 flag(s): over envelope; pain rising. Report 1 day(s) ago, week 6 of 8."_s);
        patients().setFilter(1);
        QCOMPARE(names(), (QStringList{u"Patient 014"_s, u"Patient 022"_s, u"Patient 003"_s}));
        patients().setFilter(static_cast<int>(patients().filters().indexOf(u"Not started 1"_s)));
        QCOMPARE(names(), QStringList{u"Patient 022"_s});
    }

    void aSearchLooksThroughEverybody()
    {
        keep(u"Patient 003"_s, {});
        keep(u"Patient 014"_s, {});
        patients().open();
        patients().search(u" PATIENT 01"_s);
        QCOMPARE(names(), QStringList{u"Patient 014"_s});
        patients().search(u"nobody"_s);
        QVERIFY(names().isEmpty());
        QVERIFY(!patients().nothingText().isEmpty());
        patients().setFilter(1);
        QCOMPARE(names().size(), 2);
    }

    void anEntryCanBeAddedRenamedArchivedAndDeleted()
    {
        patients().open();
        QVERIFY(!patients().add(u"  "_s));
        QVERIFY(patients().add(u" Patient  014 "_s));
        QCOMPARE(patients().chosenName(), u"Patient 014"_s);
        QVERIFY(patients().rename(u"Patient 015"_s));
        QVERIFY(!patients().rename(u" "_s));
        QCOMPARE(patients().chosenName(), u"Patient 015"_s);
        patients().setArchived(true);
        QVERIFY(names().isEmpty());
        QVERIFY(patients().filters().contains(u"Archived 1"_s));
        patients().setArchived(false);
        patients().deleteChosen();
        QVERIFY(patients().isEmpty());
        QVERIFY(m_bench->clinic().caseload().empty());
    }

    void aCardIsComparedBeforeItIsTaken()
    {
        meet();
        QSignalSpy met(&patients(), &PatientsController::met);
        patients().open();
        patients().take(m_patient->cardMessage(Role::Patient));
        QCOMPARE(met.count(), 1);
        QCOMPARE(patients().metName(), u"Patient 014"_s);
        QCOMPARE(patients().metNumber(), m_patient->fingerprint(m_patient->own(Role::Patient).card->signKey));
        patients().refuseMet();
        QVERIFY(m_bench->courier().known().empty());
        QVERIFY(patients().isEmpty());
        patients().take(m_patient->cardMessage(Role::Patient));
        patients().acceptMet();
        QCOMPARE(patients().chosenName(), u"Patient 014"_s);
        QCOMPARE(patients().chosenNumber(), m_patient->fingerprint(m_patient->own(Role::Patient).card->signKey));
    }

    void aReportIsReadOnceAndTheListTellsOfIt()
    {
        meet();
        patients().open();
        patients().take(m_patient->cardMessage(Role::Patient));
        patients().acceptMet();
        const QByteArray message = report(3);
        QSignalSpy taken(&patients(), &PatientsController::taken);
        patients().take(message);
        QCOMPARE(taken.takeFirst().first().toString(), u"A report of Patient 014 came in."_s);
        patients().take(message);
        QCOMPARE(taken.takeFirst().first().toString(), u"That report of Patient 014 is here already."_s);
        const ClinicSummary summary = m_bench->clinic().caseload().front().summary;
        QCOMPARE(summary.reportNumber, 3);
        QCOMPARE(summary.reportedOn, day(1));
        QCOMPARE(m_bench->clinic().reports(1).size(), size_t{1});
        QCOMPARE(patients().chosenDetail(), u"Report 1 day(s) ago"_s);
    }

    void whatIsNotForTheClinicIsRefusedAndChangesNothing()
    {
        meet();
        patients().open();
        QSignalSpy refused(&patients(), &PatientsController::refused);
        patients().take("something else");
        patients().take(report(1)); // of somebody whose card is not here
        patients().take(m_bench->courier().cardMessage(Role::Therapist));
        QCOMPARE(refused.count(), 3);
        QVERIFY(m_bench->clinic().caseload().empty());
    }

    void fiveHundredPeopleAreFoundWithoutOpeningAReport()
    {
        for (int i = 0; i < 500; ++i) {
            const ClinicSummary summary{u"A"_s, 6, day(20), day(19), day(i % 14), day(i % 14), 2, {}};
            keep(u"Patient %1"_s.arg(i, 3, 10, QChar(u'0')), summary);
            ClinicReport report;
            report.patient = i + 1;
            report.message = "cannot be opened";
            QCOMPARE(m_bench->clinic().keep(report, summary), StoreOutcome::Ok);
        }
        const int before = m_bench->clinic().readings();
        patients().open();
        patients().setFilter(1);
        QCOMPARE(names().size(), 500);
        QSignalSpy reset(patients().list(), &QAbstractItemModel::modelReset);
        patients().search(u"499"_s);
        QCOMPARE(names(), QStringList{u"Patient 499"_s});
        QCOMPARE(reset.count(), 1);
        QCOMPARE(m_bench->clinic().readings(), before);
    }

    void theLockOpensWithItsPinAndWaitsAfterWrongOnes()
    {
        lock().open();
        QVERIFY(!lock().isLocked());
        QVERIFY(lock().isOfferWanted());
        QVERIFY(!lock().set(u"12345"_s));
        QVERIFY(!lock().set(u"12345a"_s));
        QVERIFY(lock().set(u"482913"_s));
        QVERIFY(!lock().isOfferWanted());
        lock().open();
        QVERIFY(lock().isLocked());
        for (int wrong = 0; wrong < 3; ++wrong)
            QVERIFY(!lock().unlock(u"000000"_s));
        QVERIFY(lock().isWaiting());
        QVERIFY(!lock().unlock(u"482913"_s)); // not looked at
        lock().open(); // nor after a new start
        QVERIFY(lock().isWaiting());
        m_bench->setWallClock(u"2026-06-11T10:41"_s);
        QVERIFY(!lock().isWaiting());
        QVERIFY(lock().unlock(u"482913"_s));
        QCOMPARE(m_bench->clinic().lock().wrongTries, 0);
    }

    void theWaitGrowsAndHasAnEnd()
    {
        using std::chrono::seconds;
        QCOMPARE(ClinicLockController::waitAfter(2), seconds{0});
        for (int tries = 3; tries < 7; ++tries)
            QVERIFY(ClinicLockController::waitAfter(tries) < ClinicLockController::waitAfter(tries + 1));
        QCOMPARE(ClinicLockController::waitAfter(1000), ClinicLockController::waitAfter(7));
    }

    void itLocksAfterFiveMinutesAwayAndNotBefore()
    {
        lock().open();
        QVERIFY(lock().set(u"482913"_s));
        lock().leave();
        m_bench->sleep(299);
        lock().comeBack();
        QVERIFY(!lock().isLocked());
        lock().leave();
        m_bench->sleep(300);
        lock().comeBack();
        QVERIFY(lock().isLocked());
    }

    void aForgottenPinCostsTheClinicsDataAndNothingElse()
    {
        keep(u"Patient 014"_s, {});
        lock().open();
        QVERIFY(lock().set(u"482913"_s));
        lock().open();
        lock().deleteEverything();
        QVERIFY(!lock().isLocked());
        QVERIFY(m_bench->clinic().caseload().empty());
        QVERIFY(!m_bench->services().settings.enrollments().empty());
    }

private:
    [[nodiscard]] ClinicController &clinic() { return *m_bench->app()->clinic(); }
    [[nodiscard]] PatientsController &patients() { return *clinic().patients(); }
    [[nodiscard]] ClinicLockController &lock() { return *clinic().lock(); }
    [[nodiscard]] static QDate day(int ago) { return QDate(2026, 6, 11).addDays(-ago); }
    [[nodiscard]] QStringList names()
    {
        QStringList list;
        for (const PatientListModel::Row &row : patients().list()->rows())
            list << row.name;
        return list;
    }
    void keep(const QString &name, const ClinicSummary &summary)
    {
        ClinicPatient patient{0, name, name.toUtf8().right(8), {}, QDateTime::currentDateTimeUtc(), false, 0};
        QCOMPARE(m_bench->clinic().save(patient), StoreOutcome::Ok);
        QCOMPARE(m_bench->clinic().summarize(patient.id, summary), StoreOutcome::Ok);
    }
    /** A therapist here, and a patient with a phone of their own. */
    void meet()
    {
        (void)m_bench->app();
        m_folder = std::make_unique<QTemporaryDir>();
        m_patient = std::make_unique<KeyCourier>(m_folder->filePath(u"patient"_s));
        QCOMPARE(m_bench->courier().makeKeys(Role::Therapist, u"M. Lind"_s, {}), KeysOutcome::Ok);
        QCOMPARE(m_patient->makeKeys(Role::Patient, u"Patient 014"_s, {}), KeysOutcome::Ok);
        QCOMPARE(m_patient->take(m_bench->courier().cardMessage(Role::Therapist)), KeysOutcome::Ok);
    }
    [[nodiscard]] QByteArray report(int number)
    {
        Report made;
        made.number = number;
        made.first = day(8);
        made.last = day(1);
        made.madeOn = day(1);
        ReportedDay told;
        told.day = day(2);
        told.pain = 4;
        made.days = {told};
        const KeyId therapist = m_patient->keyIdOf(m_bench->courier().own(Role::Therapist).card->signKey);
        return std::get<QByteArray>(m_patient->reportMessage(made, therapist));
    }

    std::unique_ptr<TestBench> m_bench;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<KeyCourier> m_patient;
};

QTEST_MAIN(ClinicTest)
#include "tst_clinic.moc"

// SPDX-License-Identifier: Apache-2.0
#include "support/testbench.h"
#include "ui/cliniccontroller.h"
#include "ui/flagrulescontroller.h"
#include "ui/patientcontroller.h"
#include "ui/patientscontroller.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenpace;
using namespace evenpace::exchange;

namespace {

const QDate kMonday(2026, 6, 1);

/** Two weeks of one session on Mondays, the second one over, and pain that rises by two points. */
PatientRecord record()
{
    PatientRecord record;
    record.name = u"Patient 014"_s;
    record.key = QByteArray(8, 'p');
    GivenVersion given;
    given.program.id = QUuid(u"6f1d2c3b-0a4e-4b5f-8c6d-7e8f90a1b2c3"_s);
    given.program.name = u"Neck and shoulders"_s;
    given.program.phases = {{{}, 8, {{1, {u"A"_s}}}}};
    given.from = kMonday.addDays(-1);
    record.versions = {given};
    Report report;
    report.number = 7;
    report.programId = given.program.id;
    report.programVersion = 1;
    report.first = kMonday;
    report.last = kMonday.addDays(13);
    report.madeOn = report.last;
    for (int i = 0; i < 14; ++i) {
        ReportedDay day;
        day.day = kMonday.addDays(i);
        day.pain = i < 7 ? 4 : 6;
        day.dose = 10'000;
        if (i == 7)
            day.rules = {u"light.amber"_s};
        report.days.push_back(day);
    }
    for (const int day : {0, 7, 8}) {
        ReportedSession session;
        session.day = kMonday.addDays(day);
        session.sessionId = u"A"_s;
        session.easyMilliMinutes = day == 0 ? 9'000 : 15'000;
        session.effort = 2;
        ReportedItem item;
        item.itemId = u"neck-rotation-seated"_s;
        item.planned = std::chrono::seconds(100);
        item.outcome = day == 8 ? ItemOutcome::Skipped : ItemOutcome::Done;
        item.reason = day == 8 ? Reason::TooTired : Reason::None;
        session.items = {item};
        report.sessions.push_back(session);
    }
    record.reports = {report};
    return record;
}

} // namespace

/** What a therapist sees of one patient. */
class PatientTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_bench = std::make_unique<TestBench>();
        m_bench->setWallClock(u"2026-06-15T09:00"_s);
    }
    void cleanup() { m_bench.reset(); }

    void nobodyIsReadBeforeSomebodyIsOpened()
    {
        QVERIFY(!reading().hasReport());
        QVERIFY(!reading().open(1));
        QCOMPARE(reading().reportLine(), u"No report yet. There is no live link."_s);
    }

    void theDateOfTheReportIsAlwaysThere()
    {
        reading().show(record(), {});
        QCOMPARE(reading().programLine(), u"Neck and shoulders · week 3 of 8"_s);
        QCOMPARE(reading().reportLine(), u"Report of 14 June. There is no live link."_s);
    }

    void eachFlagSaysItsRule()
    {
        const QAbstractItemModelTester tester(reading().flags(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        reading().show(record(), {});
        QCOMPARE(flags(FlagListModel::Role::Headline),
                 (QStringList{u"Over the envelope, 2 of 14 days"_s, u"Pain up 2 in 14 days"_s}));
        QCOMPARE(flags(FlagListModel::Role::Rule).first(), u"Rule: 2 or more days over by more than 20\u00a0%, in 14 days."_s);
    }

    void aChangedRuleChangesTheFlagsAtOnce()
    {
        FlagRulesController &rules = *m_bench->app()->clinic()->rules();
        reading().show(record(), {});
        rules.open(u"over"_s);
        rules.set(0, 3); // days
        QCOMPARE(flags(FlagListModel::Role::Key), QStringList{u"pain_rising"_s});
        rules.reset();
        QCOMPARE(flags(FlagListModel::Role::Key).size(), 2);
    }

    void aBarStandsOutWhereTheFlagSaysSo()
    {
        FlagRules rules;
        reading().show(record(), rules);
        QVERIFY(reading().effortOver().at(7)); // 15 of 10
        rules.set(RuleNumber::OverPercent, 60);
        reading().setRules(rules);
        QVERIFY(!reading().effortOver().contains(true));
        QCOMPARE(reading().effortDone().at(7), 15.0);
    }

    void weeksBeginOnMondays()
    {
        reading().show(record(), {});
        QCOMPARE(reading().weekLabels(), (QStringList{u"week 1"_s, u"week 2"_s}));
        QCOMPARE(reading().doneKinds(), (QList<int>{2, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 1}));
        QCOMPARE(reading().doneShares().at(7), 1.0);
        QCOMPARE(reading().doneMarks().at(7), 2);
        QCOMPARE(reading().doneSummary(), u"Days with a plan: 2. Done on 2, in part on 0, left out on 0. "
                                          "Eased off on 0, bad days 0, over the range on 2."_s);
    }

    void chartsHaveTheLastTwoWeeks()
    {
        reading().show(record(), {});
        QCOMPARE(reading().effortDone().size(), 14);
        QCOMPARE(reading().effortDone().at(7), 15.0);
        QCOMPARE(reading().effortEnvelope().at(7), 10.0);
        QCOMPARE(reading().painMeans().last(), 6.0);
        QCOMPARE(reading().fatigue().last(), -1.0);
        QCOMPARE(reading().ratingsSummary(),
                 u"Pain 6, before that 4. Fatigue not rated, before that not rated. Means of 7 days."_s);
        reading().openTable(u"effort"_s);
        QCOMPARE(reading().table()->rowCount(), 14);
        QCOMPARE(reading().table()->index(6, 0).data(static_cast<int>(LineListModel::Role::Detail)).toString(),
                 u"15 of 10 easy minutes. Over."_s);
    }

    void anExerciseIsARowWithItsReasons()
    {
        reading().show(record(), {});
        const QModelIndex row = reading().items()->index(0, 0);
        QCOMPARE(row.data(static_cast<int>(ReadItemListModel::Role::Done)).toString(), u"2 of 3"_s);
        QCOMPARE(row.data(static_cast<int>(ReadItemListModel::Role::Dropped)).toString(), u"1 × too tired"_s);
        QCOMPARE(row.data(static_cast<int>(ReadItemListModel::Role::Next)).toString(), u"5 (2)"_s);
    }

    void versionsStandSideBySideWithWhatEachChanged()
    {
        PatientRecord two = record();
        reading().show(two, {});
        QCOMPARE(reading().versions()->count(), 0);
        GivenVersion second = two.versions.front();
        second.program.version = 2;
        second.program.ceilings.milliMinutesADay = 12'000;
        second.from = kMonday.addDays(7);
        two.versions.push_back(second);
        reading().show(two, {});
        const std::vector<VersionListModel::Row> &rows = reading().versions()->rows();
        QCOMPARE(rows.size(), size_t{2});
        QCOMPARE(rows[0].values, (QStringList{u"7"_s, u"1 of 1"_s, u"0"_s, u"0"_s, u"4"_s, u"–"_s}));
        QCOMPARE(rows[1].values, (QStringList{u"7"_s, u"1 of 1"_s, u"2"_s, u"0"_s, u"6"_s, u"–"_s}));
        QCOMPARE(rows[0].values.size(), reading().versionNames().size());
        QVERIFY(rows[0].changes.isEmpty());
        QCOMPARE(rows[1].changes.size(), 1);
    }

    void notesStayAndADeletedOneComesBack()
    {
        ClinicPatient patient;
        patient.name = u"Patient 014"_s;
        patient.addedAt = QDateTime(QDate(2026, 6, 1), QTime(9, 0));
        QCOMPARE(m_bench->clinic().save(patient), StoreOutcome::Ok);
        QVERIFY(reading().open(patient.id));
        QVERIFY(reading().addNote(u"  "_s));
        QCOMPARE(reading().notes()->rowCount(), 0);
        QVERIFY(reading().addNote(u"Ask about the desk."_s));
        QCOMPARE(m_bench->clinic().notes(patient.id).size(), size_t(1));
        reading().deleteNote(0);
        QCOMPARE(reading().notes()->rowCount(), 0);
        reading().undo();
        QCOMPARE(m_bench->clinic().notes(patient.id).front().text, u"Ask about the desk."_s);
        QCOMPARE(reading().notes()->rowCount(), 1);
    }

    void aReceiptNamesTheLastReport()
    {
        PatientRecord known = record();
        known.key = m_bench->courier().keyIdOf(QByteArray(32, 'k'));
        reading().show(known, {});
        QCOMPARE(reading().receiptText(), u"Receipt for report 7"_s);
        QSignalSpy said(&reading(), &CoachClient::said);
        QSignalSpy made(&reading(), &PatientController::receiptMade);
        reading().acknowledge(); // without keys of one's own
        QCOMPARE(said.size(), 1);
        QVERIFY(!reading().isAcknowledged());
        QCOMPARE(m_bench->courier().makeKeys(Role::Therapist, u"Mara Lind"_s, {}), KeysOutcome::Ok);
        reading().acknowledge();
        QCOMPARE(made.size(), 1);
        QVERIFY(!made.first().at(1).toByteArray().isEmpty());
        QVERIFY(reading().isAcknowledged());
        known.key.clear();
        reading().show(known, {});
        QVERIFY(reading().receiptText().isEmpty());
    }

    void whoeverIsChosenIsRead()
    {
        ClinicPatient patient;
        patient.name = u"Patient 022"_s;
        patient.addedAt = QDateTime(QDate(2026, 6, 1), QTime(9, 0));
        QCOMPARE(m_bench->clinic().save(patient), StoreOutcome::Ok);
        PatientsController &patients = *m_bench->app()->clinic()->patients();
        patients.open();
        QVERIFY(patients.choose(QString::number(patient.id)));
        QCOMPARE(reading().title(), u"Patient 022"_s);
        QSignalSpy builder(m_bench->app()->clinic(), &ClinicController::builderRequested);
        reading().editProgram();
        QCOMPARE(builder.size(), 1);
    }

    void theReportIsPrintedUnderItsOwnName()
    {
        reading().show(record(), {});
        QSignalSpy made(&reading(), &PatientController::pageMade);
        reading().print();
        QCOMPARE(made.size(), 1);
        QCOMPARE(made.first().at(0).toString(), u"Patient 014, report of 2026-06-14.pdf"_s);
        QVERIFY(made.first().at(1).toByteArray().startsWith("%PDF"));
    }

private:
    PatientController &reading() { return *m_bench->app()->clinic()->reading(); }
    QStringList flags(FlagListModel::Role role)
    {
        QStringList texts;
        for (int row = 0; row < reading().flags()->rowCount(); ++row)
            texts << reading().flags()->index(row, 0).data(static_cast<int>(role)).toString();
        return texts;
    }

    std::unique_ptr<TestBench> m_bench;
};

QTEST_MAIN(PatientTest)
#include "tst_patient.moc"

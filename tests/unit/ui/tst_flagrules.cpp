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

/** The numbers of the flags' rules: one place for the page of all and the sheet of one. */
class FlagRulesTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_bench = std::make_unique<TestBench>();
        m_bench->setWallClock(u"2026-06-15T09:00"_s);
    }
    void cleanup() { m_bench.reset(); }

    void allNumbersStandUnderTheNameOfTheirRule()
    {
        const QAbstractItemModelTester tester(rules().numbers(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        rules().openAll();
        QCOMPARE(rules().numbers()->rowCount(), static_cast<int>(kRuleNumbers));
        QCOMPARE(cell(0, FlagNumberListModel::Role::Heading), u"Over envelope"_s);
        QCOMPARE(cell(1, FlagNumberListModel::Role::Heading), QString());
        // No line breaks between a number and its sign.
        QCOMPARE(cell(1, FlagNumberListModel::Role::ValueText), u"20\u00a0%"_s);
        rules().open(u"worse_mornings"_s);
        QCOMPARE(rules().numbers()->rowCount(), 2);
        QCOMPARE(cell(0, FlagNumberListModel::Role::Heading), QString());
        QCOMPARE(rules().title(), u"Worse mornings"_s);
        QCOMPARE(rules().text(), u"Rule: 2 or more mornings clearly worse after a session, in 14 days."_s);
    }

    void aChangeIsKeptAtOnceAndCanBeTakenBack()
    {
        rules().open(u"over"_s);
        QVERIFY(rules().isUsual());
        QSignalSpy changed(rules().numbers(), &QAbstractItemModel::dataChanged);
        rules().set(0, 3);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_bench->clinic().rules().of(RuleNumber::OverDays), 3);
        QVERIFY(!rules().isUsual());
        QVERIFY(!rules().areAllUsual());
        rules().set(9, 3); // there is no such number
        rules().reset();
        QVERIFY(rules().isUsual());
        QCOMPARE(m_bench->clinic().rules(), FlagRules());
    }

    void theSheetOfOneRuleAndThePageOfAllWriteToTheSameRules()
    {
        rules().openAll();
        rules().open(u"over"_s);
        rules().set(0, 3);
        rules().openAll();
        rules().set(static_cast<int>(kRuleNumbers) - 1, 20);
        QCOMPARE(m_bench->clinic().rules().of(RuleNumber::OverDays), 3);
        QCOMPARE(m_bench->clinic().rules().of(RuleNumber::SilentDays), 20);
    }

    void whatCannotBeKeptIsToldAndNotShown()
    {
        rules().open(u"over"_s);
        m_bench->clinic().setOutcome(StoreOutcome::DiskFull);
        QSignalSpy told(&clinic(), &ClinicController::notKept);
        rules().set(0, 3);
        QCOMPARE(told.size(), 1);
        QCOMPARE(cell(0, FlagNumberListModel::Role::ValueText), u"2 day(s)"_s);
    }

    void theListIsRaisedAnewOnceWhenTheSheetIsLeft()
    {
        clinic().patients()->open();
        const int before = m_bench->clinic().summarizings();
        rules().open(u"over"_s);
        for (int tap = 3; tap < 9; ++tap)
            rules().set(0, tap);
        QCOMPARE(m_bench->clinic().summarizings(), before);
        rules().finish();
        QCOMPARE(m_bench->clinic().summarizings(), before + 1);
        rules().finish(); // nothing was changed since
        QCOMPARE(m_bench->clinic().summarizings(), before + 1);
    }

    void anEndOfTheAppBeforeThatIsMadeUpForWhenTheListOpens()
    {
        FlagRules rules;
        rules.set(RuleNumber::SilentDays, 20);
        QCOMPARE(m_bench->clinic().save(rules), StoreOutcome::Ok);
        clinic().patients()->open();
        QCOMPARE(m_bench->clinic().summarizedBy(), rules);
        QCOMPARE(m_bench->clinic().summarizings(), 1);
        clinic().patients()->close();
        clinic().patients()->open();
        QCOMPARE(m_bench->clinic().summarizings(), 1);
    }

private:
    ClinicController &clinic() { return *m_bench->app()->clinic(); }
    FlagRulesController &rules() { return *clinic().rules(); }
    QString cell(int row, FlagNumberListModel::Role role)
    {
        return rules().numbers()->index(row, 0).data(static_cast<int>(role)).toString();
    }

    std::unique_ptr<TestBench> m_bench;
};

QTEST_MAIN(FlagRulesTest)
#include "tst_flagrules.moc"

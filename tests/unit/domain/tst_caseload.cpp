// SPDX-License-Identifier: Apache-2.0
#include "domain/exchange/caseload.h"

#include <QTest>

using namespace evenpace::exchange;
using namespace Qt::StringLiterals;

namespace {

/** Six weeks of eight, reported yesterday. */
ClinicSummary underWay(const QDate &today)
{
    return {u"Neck and shoulders"_s, 8, today.addDays(-40), today.addDays(-36), today.addDays(-1), today.addDays(-1), 6, {}};
}

} // namespace

/** What the list of patients says without opening a report. */
class CaseloadTest : public QObject
{
    Q_OBJECT
private slots:
    void theWeekIsCountedFromTheFirstDayDone();
    void afterTheLastDayTheWeekStaysTheLastOne();
    void whatTimeRaisesComesToWhatTheReportsRaise();
    void theGravestFlagDecidesWhoComesFirst();

private:
    const QDate m_today{2026, 6, 12};
};

void CaseloadTest::theWeekIsCountedFromTheFirstDayDone()
{
    ClinicSummary summary = underWay(m_today);
    QCOMPARE(weekOn(m_today, summary), 6);
    QCOMPARE(weekOn(summary.begunOn, summary), 1);
    QCOMPARE(weekOn(summary.begunOn.addDays(6), summary), 1);
    QCOMPARE(weekOn(summary.begunOn.addDays(7), summary), 2);
    QCOMPARE(weekOn(summary.begunOn.addDays(-1), summary), 0);
    summary.begunOn = {};
    QCOMPARE(weekOn(m_today, summary), 0);
    QCOMPARE(weekOn(m_today, {}), 0);
}

void CaseloadTest::afterTheLastDayTheWeekStaysTheLastOne()
{
    const ClinicSummary summary = underWay(m_today);
    QCOMPARE(lastDayOf(summary), summary.begunOn.addDays(8 * 7 - 1));
    QCOMPARE(weekOn(lastDayOf(summary), summary), 8);
    QCOMPARE(weekOn(lastDayOf(summary).addDays(30), summary), 8);
    QVERIFY(!lastDayOf({}).isValid());
}

void CaseloadTest::whatTimeRaisesComesToWhatTheReportsRaise()
{
    ClinicSummary summary = underWay(m_today);
    summary.flags = {{FlagKind::Over, 2, m_today.addDays(-9)}};
    QCOMPARE(flagsOn(m_today, summary, {}), summary.flags);
    const std::vector<Flag> later = flagsOn(m_today.addDays(12), summary, {});
    QCOMPARE(later.size(), size_t{2});
    QVERIFY(later[0].kind == FlagKind::Over);
    QVERIFY(later[1].kind == FlagKind::Silent);
    QVERIFY(flagsOn(m_today, {}, {}).empty());
}

void CaseloadTest::theGravestFlagDecidesWhoComesFirst()
{
    const Flag stopped{FlagKind::RedFlag, 0, m_today};
    const Flag over{FlagKind::Over, 2, m_today};
    const Flag silent{FlagKind::Silent, 12, m_today};
    QVERIFY(needOf({stopped}) < needOf({over, silent}));
    QVERIFY(needOf({over, silent}) < needOf({over}));
    QVERIFY(needOf({over}) < needOf({silent}));
    QVERIFY(needOf({silent}) < needOf({}));
}

QTEST_GUILESS_MAIN(CaseloadTest)
#include "tst_caseload.moc"

// SPDX-License-Identifier: Apache-2.0
#include "exchange/csv.h"
#include "samples.h"

#include <QTest>

using namespace evenpace;
using namespace evenpace::exchange;
using namespace Qt::StringLiterals;

/** Tables for a person's own spreadsheet. */
class CsvTest : public QObject
{
    Q_OBJECT
private slots:
    void tablesHaveOneLineForEachThing();
    void noFieldOfATableIsAFormula();
};

void CsvTest::tablesHaveOneLineForEachThing()
{
    QCOMPARE(daysCsv(samples::report()),
             QByteArray("day,pain,fatigue,sleep,flare,bad_day,dose_minutes,rules,went_on_past\r\n"
                        "2026-03-02,4,6,2,,,12.0,light.green,\r\n"
                        "2026-03-03,7,8,,yes,yes,,,rest\r\n"));
    const QList<QByteArray> lines = sessionsCsv(samples::report()).split('\n');
    QCOMPARE(lines.size(), 1 + 2 + 1 + 1);
    QCOMPARE(
        lines.at(2),
        QByteArray("2026-03-02,,A,,,6.9,4,3,4,3,a_bit_worse,scap-squeeze-seated,skipped,hurts,gentler,12,0,2.5,0.0\r"));
    QCOMPARE(lines.at(3), QByteArray("2026-03-03,prog-flare-day,flare,yes,too_tired,0.0,,,,,,,,,,,,,\r"));
    for (const QByteArray &line : lines.mid(0, 4))
        QCOMPARE(line.count(','), lines.first().count(','));
}

void CsvTest::noFieldOfATableIsAFormula()
{
    Report report = samples::report();
    report.sessions[0].sessionId = u"=SUM(A1)"_s;
    report.sessions[0].programId = u"a,\"b\""_s;
    const QByteArray csv = sessionsCsv(report);
    QVERIFY(csv.contains(",'=SUM(A1),"));
    QVERIFY(csv.contains(",\"a,\"\"b\"\"\","));
}

QTEST_GUILESS_MAIN(CsvTest)
#include "tst_csv.moc"

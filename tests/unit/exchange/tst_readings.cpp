// SPDX-License-Identifier: Apache-2.0
#include "domain/exchange/flags.h"
#include "domain/exchange/reading.h"
#include "samples.h"

#include <QTest>

#include <algorithm>

using namespace evenpace;
using namespace evenpace::exchange;

/** What holds for the reading of any reports at all. */
class ReadingsTest : public QObject
{
    Q_OBJECT
private slots:
    void anyReportsCanBeRead();
    void theOrderOfReportsDoesNotMatter();
};

namespace {

constexpr int kOver = 20;

std::vector<Report> randomReports(quint32 seed)
{
    std::vector<Report> reports;
    for (quint32 i = 0; i < 1 + seed % 4; ++i) {
        reports.push_back(samples::randomReport(seed * 7 + i));
        reports.back().number = static_cast<int>(i) + 1;
    }
    return reports;
}

} // namespace

void ReadingsTest::anyReportsCanBeRead()
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        const Told told = merged(randomReports(seed));
        const AssignedProgram program = samples::randomProgram(seed);
        const QDate from = told.first.addDays(static_cast<int>(seed % 30) - 5);
        const Reading reading = readingOf(told, {{program, from}, {program, from.addDays(9)}}, kOver);
        QCOMPARE(static_cast<qint64>(reading.days.size()), told.first.daysTo(told.last) + 1);
        int overDays = 0;
        for (const ReadDay &day : reading.days) {
            QVERIFY(day.permille >= 0 && day.permille <= 1000);
            QVERIFY(day.done >= 0);
            QCOMPARE(day.kind == ReadDay::Kind::Untold, !told.covers(day.day));
            overDays += day.day >= from && day.fit == Fit::Over ? 1 : 0;
        }
        qint64 items = 0;
        for (const ReadItem &item : reading.items) {
            QVERIFY(item.done <= item.planned);
            int reasons = 0;
            for (const auto &[reason, count] : item.dropped)
                reasons += count;
            QCOMPARE(reasons, item.droppedCount());
            QVERIFY(item.painAfter.count <= item.done);
            QVERIFY(item.painNext.tenths().value_or(0) <= 100);
            items += item.planned;
        }
        qint64 entries = 0;
        for (const auto &[date, day] : told.days) {
            for (const ReportedSession &session : day.sessions)
                entries += static_cast<qint64>(session.items.size());
        }
        QCOMPARE(items, entries);
        int inVersions = 0;
        for (const ReadVersion &version : reading.versions)
            inVersions += version.overDays;
        QCOMPARE(inVersions, overDays);
        for (const Flag &flag : flagsOf(told, Assignment{from, program.weeks()}, told.last.addDays(3), {}))
            QVERIFY(flag.since.isValid());
    }
}

void ReadingsTest::theOrderOfReportsDoesNotMatter()
{
    for (quint32 seed = 1; seed <= 100; ++seed) {
        std::vector<Report> reports = randomReports(seed);
        const Told told = merged(reports);
        std::reverse(reports.begin(), reports.end());
        QCOMPARE(merged(reports), told);
    }
}

QTEST_GUILESS_MAIN(ReadingsTest)
#include "tst_readings.moc"

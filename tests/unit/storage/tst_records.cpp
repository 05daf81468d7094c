// SPDX-License-Identifier: Apache-2.0
#include "domain/records.h"

#include <QTest>
#include <QTimeZone>

using namespace evenpace;
using namespace Qt::StringLiterals;

class RecordsTest : public QObject
{
    Q_OBJECT

private slots:
    void aDayBeginsAtFour_data();
    void aDayBeginsAtFour();
    void anInvalidMomentHasNoDay();
};

void RecordsTest::aDayBeginsAtFour_data()
{
    QTest::addColumn<QDateTime>("local");
    QTest::addColumn<QDate>("day");
    const QTimeZone london("Europe/London");
    const auto at = [&london](int year, int month, int day, int hour, int minute) {
        return QDateTime(QDate(year, month, day), QTime(hour, minute), london);
    };
    QTest::newRow("just before four") << at(2025, 3, 14, 3, 59) << QDate(2025, 3, 13);
    QTest::newRow("four") << at(2025, 3, 14, 4, 0) << QDate(2025, 3, 14);
    QTest::newRow("midnight") << at(2025, 3, 14, 0, 0) << QDate(2025, 3, 13);
    QTest::newRow("last minute of the date") << at(2025, 3, 14, 23, 59) << QDate(2025, 3, 14);
    QTest::newRow("new year's night") << at(2026, 1, 1, 2, 0) << QDate(2025, 12, 31);
    QTest::newRow("leap day's night") << at(2028, 3, 1, 1, 0) << QDate(2028, 2, 29);
    QTest::newRow("after 2038") << at(2040, 6, 1, 5, 0) << QDate(2040, 6, 1);
    // The clock goes forward at 01:00 on 30 March and back at 02:00 on 26 October.
    QTest::newRow("short night, before four") << at(2025, 3, 30, 3, 59) << QDate(2025, 3, 29);
    QTest::newRow("short night, from four on") << at(2025, 3, 30, 4, 0) << QDate(2025, 3, 30);
    QTest::newRow("short night, less than five hours in") << at(2025, 3, 30, 4, 59) << QDate(2025, 3, 30);
    QTest::newRow("long night, before four") << at(2025, 10, 26, 3, 30) << QDate(2025, 10, 25);
    QTest::newRow("long night, from four on") << at(2025, 10, 26, 4, 0) << QDate(2025, 10, 26);
    const QDateTime beforeTheHourRepeats = at(2025, 10, 26, 0, 45);
    QTest::newRow("long night, the hour that comes twice")
        << beforeTheHourRepeats.addSecs(3600 + 1800) << QDate(2025, 10, 25);
}

void RecordsTest::aDayBeginsAtFour()
{
    QFETCH(QDateTime, local);
    QFETCH(QDate, day);
    QCOMPARE(dayOf(local), day);
}

void RecordsTest::anInvalidMomentHasNoDay()
{
    QVERIFY(!dayOf(QDateTime()).isValid());
}

QTEST_GUILESS_MAIN(RecordsTest)
#include "tst_records.moc"

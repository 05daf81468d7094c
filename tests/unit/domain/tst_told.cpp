// SPDX-License-Identifier: Apache-2.0
#include "domain/exchange/told.h"
#include "toldsamples.h"

#include <QTest>

using namespace evenpace;
using namespace evenpace::exchange;
using namespace evenpace::exchange::samples;
using namespace Qt::StringLiterals;

/** Reports of one person, put together. */
class ToldTest : public QObject
{
    Q_OBJECT
private slots:
    void laterReportsWinDayByDay();
};

void ToldTest::laterReportsWinDayByDay()
{
    Report one;
    one.number = 1;
    one.first = kLast.addDays(-2);
    one.last = kLast.addDays(-1);
    one.madeOn = kLast;
    ReportedDay monday;
    monday.day = one.first;
    monday.pain = 7;
    ReportedDay tuesday = monday;
    tuesday.day = one.last;
    one.days = {monday, tuesday};
    ReportedSession session;
    session.day = one.last;
    one.sessions = {session};
    one.measures = {{u"peg"_s, one.last, 50, {}}};
    Report two;
    two.number = 2;
    two.first = one.last;
    two.last = kLast;
    two.madeOn = kLast.addDays(1);
    tuesday.pain = 3;
    two.days = {tuesday};
    const Told told = merged({two, one});
    QCOMPARE(told.first, one.first);
    QCOMPARE(told.last, kLast);
    QCOMPARE(told.lastMadeOn, two.madeOn);
    QCOMPARE(told.lastNumber, 2);
    QCOMPARE(told.days.size(), size_t(2));
    QCOMPARE(told.day(one.first)->facts.pain, 7);
    QCOMPARE(told.day(one.last)->facts.pain, 3);
    QVERIFY(told.day(one.last)->sessions.empty()); // it was taken back since
    QCOMPARE(told.measures.size(), size_t(1));
}

QTEST_GUILESS_MAIN(ToldTest)
#include "tst_told.moc"

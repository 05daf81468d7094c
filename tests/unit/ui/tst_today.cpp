// SPDX-License-Identifier: Apache-2.0
#include "support/testbench.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace evenpace;

namespace {

const QString kProgram = u"prog-first-gentle-week"_s;

QVariant at(const TodayListModel &model, int row, TodayListModel::Role role)
{
    return model.data(model.index(row), static_cast<int>(role));
}

} // namespace

class TodayTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_bench = std::make_unique<TestBench>();
        m_tester = std::make_unique<QAbstractItemModelTester>(today().list(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_bench.reset();
    }

    void theFirstDayIsSmallOnPurpose()
    {
        QCOMPARE(today().dayName(), u"Thursday"_s);
        QCOMPARE(today().greeting(), u"First gentle week, day 1"_s);
        QCOMPARE(today().note(), u"Day one is small on purpose."_s);
        QCOMPARE(today().startText(), u"Start"_s);
        QVERIFY(today().startDetail().endsWith(u"seated"_s));
        QVERIFY(!today().isStartQuiet());
        QVERIFY(today().heroNumber().toInt() > 0);
    }

    void theListShowsWhatComesAndARest()
    {
        TodayListModel &list = *today().list();
        QCOMPARE(list.rowCount(), 2);
        QCOMPARE(at(list, 0, TodayListModel::Role::Kind).toInt(), static_cast<int>(TodayListModel::Kind::Next));
        QCOMPARE(at(list, 0, TodayListModel::Role::Title).toString(), u"Sit and loosen"_s);
        QVERIFY(at(list, 0, TodayListModel::Role::SpokenName).toString().startsWith(u"Next. Sit and loosen."_s));
        QCOMPARE(at(list, 1, TodayListModel::Role::Kind).toInt(), static_cast<int>(TodayListModel::Kind::RestHint));
    }

    void oneTapStartsTheNextSession()
    {
        QSignalSpy started(&today(), &TodayController::startRequested);
        today().start();
        QCOMPARE(started.count(), 1);
        QCOMPARE(started.front().value(1).toString(), u"A"_s);
        QVERIFY(m_bench->app()->player());
    }

    void whenAllIsDoneNothingIsAsked()
    {
        store(u"A"_s, 0);
        QVERIFY(today().isStartQuiet());
        QCOMPARE(today().heroText(), u"done for today"_s);
        QCOMPARE(today().note(), u"That was today. What is left may stay left."_s);
        TodayListModel &list = *today().list();
        QCOMPARE(list.rowCount(), 1);
        QCOMPARE(at(list, 0, TodayListModel::Role::Kind).toInt(), static_cast<int>(TodayListModel::Kind::Done));
        QSignalSpy started(&today(), &TodayController::startRequested);
        today().start();
        QCOMPARE(started.front().value(1).toString(), u"breath-slow-4-6"_s);
    }

    void afterABreakThePersonIsWelcomed()
    {
        store(u"A"_s, 0);
        m_bench->setWallClock(u"2026-06-10T09:00"_s);
        today().refresh();
        QCOMPARE(today().note(), u"Good to see you. Your plan waited."_s);
        QCOMPARE(today().greeting(), u"First gentle week, day 7"_s);
    }

    void theSecondTimeThroughSaysSo()
    {
        m_bench->setWallClock(u"2026-06-11T09:00"_s);
        today().refresh();
        QCOMPARE(today().greeting(), u"First gentle week, day 1, once more"_s);
    }

    void aDayBeginsAtFour()
    {
        m_bench->setWallClock(u"2026-06-05T03:30"_s);
        today().refresh();
        QCOMPARE(today().greeting(), u"First gentle week, day 1"_s);
        m_bench->setWallClock(u"2026-06-05T04:00"_s);
        today().refresh();
        QCOMPARE(today().greeting(), u"First gentle week, day 2"_s);
    }

    void onlyPlannedSessionsStartByTheirCard()
    {
        QSignalSpy started(&today(), &TodayController::startRequested);
        today().startSession(u"B"_s);
        QCOMPARE(started.count(), 0);
        today().startSession(u"A"_s);
        QCOMPARE(started.count(), 1);
    }

private:
    TodayController &today() { return *m_bench->app()->today(); }

    void store(const QString &sessionId, int daysAgo)
    {
        SessionRecord record;
        record.programId = kProgram;
        record.sessionId = sessionId;
        record.name = u"Sit and loosen"_s;
        record.status = SessionStatus::Finished;
        record.startedAt = m_bench->wallClock().now().addDays(-daysAgo).toUTC();
        record.endedAt = record.startedAt.addSecs(360);
        record.day = dayOf(m_bench->wallClock().now().addDays(-daysAgo));
        record.activeLength = 6min;
        m_bench->sessions().add(record);
        today().refresh();
    }

    std::unique_ptr<TestBench> m_bench;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TodayTest)
#include "tst_today.moc"

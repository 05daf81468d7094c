// SPDX-License-Identifier: Apache-2.0
#include "support/testbench.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenpace;

class ActivitiesTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_bench = std::make_unique<TestBench>();
        m_tester = std::make_unique<QAbstractItemModelTester>(activities().list(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_bench.reset();
    }

    void oneTapLogsHalfAnHourOfMediumEffort()
    {
        activities().log(static_cast<int>(ActivityKind::Shopping));
        const std::vector<Activity> told = m_bench->diary().activitiesOn(QDate(2026, 6, 4));
        QCOMPARE(told.size(), size_t{1});
        QCOMPARE(told.front().kind, ActivityKind::Shopping);
        QCOMPARE(told.front().minutes, 30);
        QCOMPARE(told.front().effort, ActivityEffort::Medium);
    }

    void theNextOneOfItsKindIsLikeTheLast()
    {
        activities().log(static_cast<int>(ActivityKind::Work));
        activities().setMinutes(key(0), 120);
        activities().setEffort(key(0), static_cast<int>(ActivityEffort::Light));
        m_bench->setWallClock(u"2026-06-06T12:00"_s);
        m_bench->app()->lookAgain();
        QVERIFY(activities().list()->isEmpty());
        activities().log(static_cast<int>(ActivityKind::Work));
        const Activity &last = activities().list()->activities().front();
        QCOMPARE(last.minutes, 120);
        QCOMPARE(last.effort, ActivityEffort::Light);
        QCOMPARE(last.day, QDate(2026, 6, 6));
    }

    void theLatestStandsFirst()
    {
        activities().log(static_cast<int>(ActivityKind::Housework));
        activities().log(static_cast<int>(ActivityKind::Visit));
        QCOMPARE(activities().list()->activities().front().kind, ActivityKind::Visit);
    }

    void whatWasTakenAwayCanBePutBack()
    {
        activities().log(0);
        activities().log(1);
        const QString first = key(1);
        QSignalSpy removed(&activities(), &ActivityController::removed);
        activities().remove(first);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(activities().list()->rowCount(), 1);
        activities().undoRemove();
        QCOMPARE(activities().list()->rowCount(), 2);
        QCOMPARE(key(1), first);
        activities().undoRemove();
        QCOMPARE(activities().list()->rowCount(), 2);
    }

    void noActivityTakesAMinuteOfTheDay()
    {
        const int left = m_bench->app()->today()->used();
        activities().log(static_cast<int>(ActivityKind::Work));
        QCOMPARE(m_bench->app()->today()->used(), left);
    }

    void aFullDiskKeepsNothingAndSaysSo()
    {
        m_bench->diary().setOutcome(StoreOutcome::DiskFull);
        QSignalSpy notKept(&activities(), &CoachClient::notKept);
        activities().log(0);
        QCOMPARE(notKept.count(), 1);
        QVERIFY(activities().list()->isEmpty());
    }

private:
    ActivityController &activities() { return *m_bench->app()->activities(); }
    QString key(int row)
    {
        const ActivityListModel &list = *activities().list();
        return list.data(list.index(row), static_cast<int>(ActivityListModel::Role::Key)).toString();
    }

    std::unique_ptr<TestBench> m_bench;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(ActivitiesTest)
#include "tst_activities.moc"

// SPDX-License-Identifier: Apache-2.0
#include "support/testbench.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace evenpace;

/** The toolkit by moment, and what was kept shown back on Today. */
class ToolkitTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_bench = std::make_unique<TestBench>();
        m_bench->setWallClock(u"2026-06-11T10:40"_s);
        m_bench->passSafetyCheck();
    }
    void cleanup() { m_bench.reset(); }

    void aFirstDayInvitesAndKeepsNothing()
    {
        toolkit().open();
        QVERIFY(!toolkit().isPlanWritten());
        QVERIFY(!toolkit().hasKept());
        QVERIFY(!toolkit().hasMoreKept());
        QCOMPARE(toolkit().cards()->rowCount(), ToolkitController::kCardsShown);
        QCOMPARE(toolkit().cards()->rows().front().key, u"edu-word-inomyalgia"_s);
    }

    void allThinkingExercisesAreReachable()
    {
        toolkit().openExercises();
        QStringList ids;
        for (const ToolListModel::Row &row : toolkit().exercises()->rows())
            ids << row.key;
        ids.sort();
        QStringList all;
        for (const auto &[id, exercise] : m_bench->library().minds)
            all << id;
        QCOMPARE(ids, all);
        QCOMPARE(all.size(), 20);
    }

    void thePlanSaysHowManyPartsAreWritten()
    {
        keep(u"cbt-flare-plan"_s, 0,
             {{u"words"_s, u"It will pass"_s}, {u"ret"_s, true}, {u"h1"_s, QJsonArray{u"breath-slow-4-6"_s}}}, true);
        toolkit().open();
        QVERIFY(toolkit().isPlanWritten());
        QCOMPARE(m_bench->app()->flarePlan()->writtenParts(), 3);
        // The plan has a place of its own.
        QVERIFY(!toolkit().hasKept());
    }

    void settleBeginsTwoMinutesOfSlowBreath()
    {
        toolkit().settle();
        QVERIFY(m_bench->app()->player());
        QCOMPARE(m_bench->app()->player()->itemId(), ToolkitController::kSettle.toString());
        QCOMPARE(m_bench->app()->player()->session().plan().items.front().length, ToolkitController::kSettleLength);
        const BreathPattern *pattern = m_bench->library().pattern(ToolkitController::kSettle.toString());
        QVERIFY(pattern);
    }

    void aThoughtRecordIsGoneOnWithOrBegun()
    {
        toolkit().beginThoughtRecord();
        QCOMPARE(m_bench->app()->player()->session().segment().set, 1);
        m_bench->app()->player()->stop();
        m_bench->app()->closeSession();

        keep(u"cbt-thought-record"_s, 1, {{u"bel1"_s, 70}}, false, 6);
        toolkit().open();
        // The steps before it that nothing leads to are not counted.
        QCOMPARE(toolkit().thoughtText(), u"Go on at step 4 of 8"_s);
        toolkit().beginThoughtRecord();
        QCOMPARE(m_bench->app()->player()->session().segment().set, 6);
    }

    void theNewestOfWhatWasKeptIsShownAndTheRestIsOnAPage()
    {
        for (int day = 1; day <= 5; ++day)
            keep(u"cbt-self-compassion"_s, day, {{u"k"_s, u"Line %1"_s.arg(day)}}, true);
        toolkit().open();
        QCOMPARE(toolkit().kept()->rowCount(), ToolkitController::kKeptShown);
        QCOMPARE(toolkit().kept()->rows().front().title, u"Line 1"_s);
        QVERIFY(toolkit().hasMoreKept());
        toolkit().openKept();
        QCOMPARE(toolkit().allKept()->rowCount(), 5);

        MindRecordController &records = *m_bench->app()->records();
        QVERIFY(records.showRecord(toolkit().allKept()->rows()[3].key));
        QCOMPARE(records.placeText(), u"4 of 5"_s);
        QVERIFY(!records.showRecord(u"4711"_s));
        records.remove();
        toolkit().refresh();
        QCOMPARE(toolkit().allKept()->rowCount(), 4);
    }

    void aKindLineComesBackOnALowDayAndIsPutAway()
    {
        keep(u"cbt-self-compassion"_s, 3, {{u"k"_s, u"You do what you can"_s}}, true);
        AppController &app = *m_bench->app();
        tellMood(3);
        QCOMPARE(noteIds(), QStringList{});
        app.lookForKeepsakes();
        QCOMPARE(app.today()->notes()->notes().front().text, u"You do what you can"_s);
        const QString id = app.today()->notes()->notes().front().id;
        app.today()->answerNote(id, false);
        QVERIFY(!noteIds().contains(id));
        app.lookAgain();
        QVERIFY(!noteIds().contains(id));
    }

    void aTryIsGoneOnWithFromToday()
    {
        keep(u"cbt-experiment"_s, 1, {{u"pick"_s, u"Walk"_s}, {u"plan"_s, QJsonObject{{u"amount"_s, 5}}}}, false, 7);
        AppController &app = *m_bench->app();
        app.lookForKeepsakes();
        QCOMPARE(noteIds().size(), 1);
        app.today()->answerNote(noteIds().front(), true);
        QVERIFY(app.player());
        QCOMPARE(app.player()->itemId(), u"cbt-experiment"_s);
        QCOMPARE(app.player()->session().segment().set, 7);
    }

    void aKindLineLeadsToItsRecord()
    {
        keep(u"cbt-self-compassion"_s, 3, {{u"k"_s, u"You do what you can"_s}}, true);
        AppController &app = *m_bench->app();
        QSignalSpy opened(&app, &AppController::keepsakeOpened);
        tellMood(2);
        app.lookForKeepsakes();
        app.today()->answerNote(noteIds().front(), true);
        QCOMPARE(opened.count(), 1);
        QVERIFY(app.records()->showRecord(opened.front().front().toString()));
    }

    void whatIsDeletedIsShownNowhereAnyMore()
    {
        keep(u"cbt-self-compassion"_s, 3, {{u"k"_s, u"You do what you can"_s}}, true);
        AppController &app = *m_bench->app();
        toolkit().open();
        toolkit().openKept();
        tellMood(2);
        app.lookForKeepsakes();
        QVERIFY(noteIds().contains(u"keepsake.low_day"_s));
        QVERIFY(app.records()->show(u"cbt-self-compassion"_s));
        app.records()->remove();
        QVERIFY(!noteIds().contains(u"keepsake.low_day"_s));
        QVERIFY(!toolkit().hasKept());
        QCOMPARE(toolkit().allKept()->rowCount(), 0);
    }

    void theWorryWindowOpensWhileTodayIsLookedAt()
    {
        keep(u"cbt-worry-time"_s, 0,
             {{u"slot"_s, u"17:00"_s}, {u"note"_s, QJsonArray{QJsonObject{{u"text"_s, u"The rent"_s}}}}}, false);
        AppController &app = *m_bench->app();
        app.lookForKeepsakes();
        QVERIFY(!noteIds().contains(u"keepsake.worries"_s));
        auto *const window = app.findChild<QTimer *>(u"window"_s);
        QVERIFY(window);
        QCOMPARE(window->intervalAsDuration(), std::chrono::minutes{380}); // from 10:40 to 17:00
        m_bench->setWallClock(u"2026-06-11T17:00"_s);
        window->start(0);
        QTRY_VERIFY(noteIds().contains(u"keepsake.worries"_s));
        QCOMPARE(window->intervalAsDuration(), std::chrono::hours{1});
        m_bench->setWallClock(u"2026-06-11T18:00"_s);
        window->start(0);
        QTRY_VERIFY(!noteIds().contains(u"keepsake.worries"_s));
    }

private:
    [[nodiscard]] ToolkitController &toolkit() { return *m_bench->app()->toolkit(); }
    [[nodiscard]] QStringList noteIds()
    {
        QStringList ids;
        for (const TodayNote &note : m_bench->app()->today()->notes()->notes())
            ids << note.id;
        return ids;
    }

    void tellMood(int mood)
    {
        MorningCheckIn told;
        told.day = QDate(2026, 6, 11);
        told.mood = mood;
        QCOMPARE(m_bench->diary().saveCheckIn(told, m_bench->services().wallClock().toUTC()), StoreOutcome::Ok);
        m_bench->app()->lookAgain();
    }

    void keep(const QString &exerciseId, int daysAgo, const MindAnswers &answers, bool isFinished, int place = 1)
    {
        SessionRecord record;
        record.startedAt = QDateTime(QDate(2026, 6, 11), QTime(9, 0)).addDays(-daysAgo).toUTC();
        record.endedAt = record.startedAt.addSecs(600);
        record.day = record.startedAt.date();
        record.status = SessionStatus::Finished;
        const SessionId session = m_bench->sessions().add(record);
        for (const auto &[key, value] : answers)
            QCOMPARE(m_bench->sessions().saveAnswer({session, exerciseId, key, value, record.startedAt}), StoreOutcome::Ok);
        QCOMPARE(m_bench->sessions().savePlace({session, exerciseId, place, isFinished ? record.endedAt : QDateTime()}),
                 StoreOutcome::Ok);
    }

    std::unique_ptr<TestBench> m_bench;
};

QTEST_MAIN(ToolkitTest)
#include "tst_toolkit.moc"

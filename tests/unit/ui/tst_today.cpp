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
        tell(SafetyChecked{});
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
        // Half of an ordinary day's 12 easy minutes, until more is known.
        QCOMPARE(today().size(), 6);
        QCOMPARE(today().heroNumber(), u"6"_s);
        QCOMPARE(today().heroDetail(), u"of 6 today"_s);
        QCOMPARE(today().used() + today().planned() + today().freeText().section(u' ', 0, 0).toInt(), 6);
        QCOMPARE(today().checkInText(), u"How is it today?"_s);
    }

    void theListShowsWhatComesAndARest()
    {
        TodayListModel &list = *today().list();
        QCOMPARE(list.rowCount(), 2);
        QCOMPARE(at(list, 0, TodayListModel::Role::Kind).toInt(), static_cast<int>(TodayListModel::Kind::Next));
        QCOMPARE(at(list, 0, TodayListModel::Role::Title).toString(), u"Sit and loosen"_s);
        QVERIFY(at(list, 0, TodayListModel::Role::SpokenName).toString().startsWith(u"Next. Sit and loosen."_s));
        QCOMPARE(at(list, 1, TodayListModel::Role::Kind).toInt(), static_cast<int>(TodayListModel::Kind::RestHint));
        QCOMPARE(at(list, 1, TodayListModel::Role::Title).toString().section(u' ', 0, 2), u"Then rest for"_s);
    }

    void timesOfTheDayAreToldOnCardsInRestsAndInTheReasons()
    {
        QCOMPARE(m_bench->settings().enroll({u"prog-desk-neck-shoulders"_s, m_bench->wallClock().now().date()}),
                 StoreOutcome::Ok);
        Settings settings = m_bench->settings().settings();
        settings.suits.morning = settings.suits.evening = true;
        QCOMPARE(m_bench->settings().save(settings), StoreOutcome::Ok);
        m_bench->setWallClock(u"2026-06-04T13:00"_s);
        m_bench->app()->lookAgain();
        const TodayListModel &list = *today().list();
        QCOMPARE(at(list, 0, TodayListModel::Role::Label).toString(), u"Next · Evening"_s);
        m_bench->setWallClock(u"2026-06-04T09:00"_s);
        m_bench->app()->lookAgain();
        QCOMPARE(at(list, 0, TodayListModel::Role::Label).toString(), u"Next · Morning"_s);
        QVERIFY(at(list, 0, TodayListModel::Role::SpokenName).toString().endsWith(u", Morning."_s));
        QCOMPARE(at(list, 1, TodayListModel::Role::Title).toString().section(u' ', 0, 2), u"Then rest for"_s);
        QVERIFY(!at(list, 1, TodayListModel::Role::Title).toString().contains(u"until"_s));
        QCOMPARE(at(list, 2, TodayListModel::Role::Label).toString(), u"Morning"_s);
        QCOMPARE(at(list, 3, TodayListModel::Role::Label).toString(), u"Evening"_s);
        today().explain();
        const LineListModel &grounds = *today().grounds();
        const auto last = grounds.index(grounds.rowCount() - 1);
        QVERIFY(grounds.data(last, Qt::UserRole + 1).toString().startsWith(u"The times of the day"_s));
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
        QCOMPARE(today().heroNumber(), u"4"_s);
        QVERIFY(today().heroText().endsWith(u"done for today"_s));
        QVERIFY(today().note().startsWith(u"That was today. 2 "_s));
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
        m_bench->app()->lookAgain();
        QCOMPARE(today().note(), u"Good to see you. Your plan waited."_s);
        QCOMPARE(today().greeting(), u"First gentle week, day 7"_s);
    }

    void theSecondTimeThroughSaysSo()
    {
        m_bench->setWallClock(u"2026-06-11T09:00"_s);
        m_bench->app()->lookAgain();
        QCOMPARE(today().greeting(), u"First gentle week, day 1, once more"_s);
    }

    void aDayBeginsAtFour()
    {
        m_bench->setWallClock(u"2026-06-05T03:30"_s);
        m_bench->app()->lookAgain();
        QCOMPARE(today().greeting(), u"First gentle week, day 1"_s);
        m_bench->setWallClock(u"2026-06-05T04:00"_s);
        m_bench->app()->lookAgain();
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

    void theMorningIsToldInOneLine()
    {
        morning(5, 6, 1);
        QCOMPARE(today().checkInText(), u"Pain 5 · Fatigue 6 · Slept badly"_s);
    }

    void oneTapMakesABadDayAndTheNextTakesItBack()
    {
        today().setBadDay(true);
        QVERIFY(today().isBadDay());
        QVERIFY(today().isGentle());
        QCOMPARE(today().heroTitle(), u"Bad day plan"_s);
        QCOMPARE(today().size(), 3);
        QVERIFY(today().bandText().startsWith(u"3 easy minute"_s));
        QCOMPARE(today().plan().programId, kFlareProgram.toString());
        today().setBadDay(false);
        QVERIFY(!today().isGentle());
        QCOMPARE(today().size(), 6);
    }

    void theMorningAfterABadDayAsksOnce()
    {
        today().setBadDay(true);
        toNextDay();
        QCOMPARE(firstNote(), TodayNoteModel::kStartSmall);
        today().answerNote(firstNote(), false);
        QVERIFY(firstNote() != TodayNoteModel::kStartSmall);
        QCOMPARE(today().size(), 6);
    }

    void startingSmallIsHalfInTheSmallForm()
    {
        today().setBadDay(true);
        toNextDay();
        today().answerNote(TodayNoteModel::kStartSmall.toString(), true);
        QCOMPARE(today().size(), 3);
        QCOMPARE(today().form(), TodayController::SmallForm);
        QVERIFY(!today().isGentle());
    }

    void threeBadDaysInARowAskWhetherItIsDifferent()
    {
        for (int day = 0; day < 3; ++day) {
            if (day > 0)
                toNextDay();
            today().setBadDay(true);
        }
        QVERIFY(hasNote(TodayNoteModel::kThreeHardDays));
        QSignalSpy help(&today(), &TodayController::helpRequested);
        today().answerNote(TodayNoteModel::kThreeHardDays.toString(), true);
        QCOMPARE(help.count(), 1);
        today().answerNote(TodayNoteModel::kThreeHardDays.toString(), false);
        QVERIFY(!hasNote(TodayNoteModel::kThreeHardDays));
    }

    void aVeryHardMorningOffersABadDayAndDoesNotTakeIt()
    {
        morning(8, 5, 2);
        QCOMPARE(firstNote(), TodayNoteModel::kOfferBadDay);
        QVERIFY(!today().isBadDay());
        today().answerNote(TodayNoteModel::kOfferBadDay.toString(), true);
        QVERIFY(today().isBadDay());
    }

    void aWarningSignLocksMovementAndLeavesBreathing()
    {
        tell(RedFlagTold{});
        QVERIFY(today().isStopped());
        QCOMPARE(firstNote(), TodayNoteModel::kStopped);
        QSignalSpy help(&today(), &TodayController::helpRequested);
        today().answerNote(TodayNoteModel::kStopped.toString(), true);
        QCOMPARE(help.count(), 1);
        QSignalSpy started(&today(), &TodayController::startRequested);
        today().start();
        QCOMPARE(started.count(), 1);
        QVERIFY(m_bench->app()->player());
        QVERIFY(!today().hasBadDayButton());
    }

    void aRestIsShownWithItsMinutesAndCanBeCutShort()
    {
        threeBreaks();
        doBreak(u"M1"_s, 500);
        QVERIFY(today().isResting());
        QCOMPARE(today().startText(), u"Start anyway"_s);
        QVERIFY(today().isStartQuiet());
        QVERIFY(today().restText().startsWith(u"Rest first, "_s));
        QVERIFY(today().restShare() < 0.05);
        QSignalSpy started(&today(), &TodayController::startRequested);
        today().start();
        QCOMPARE(started.count(), 1);
        QCOMPARE(wentOn(), std::vector{WentOn::Past::Rest});
    }

    void aRestThatIsOverIsGoneAtTheNextLook()
    {
        threeBreaks();
        doBreak(u"M1"_s, 500);
        QVERIFY(today().isResting());
        m_bench->setWallClock(u"2026-06-04T13:30"_s);
        today().setShown(true);
        QVERIFY(!today().isResting());
        QCOMPARE(today().startText(), u"Start"_s);
    }

    void enoughIsSaidAndGoingOnTakesASecondStep()
    {
        threeBreaks();
        doBreak(u"M1"_s, 6000);
        QVERIFY(today().isEnough());
        QVERIFY(today().isStartQuiet());
        QVERIFY(today().startText() != u"Start"_s);
        QSignalSpy held(&today(), &TodayController::heldBack);
        QSignalSpy started(&today(), &TodayController::startRequested);
        today().startSession(u"M2"_s);
        QCOMPARE(started.count(), 0);
        QCOMPARE(held.count(), 1);
        QVERIFY(held.front().at(1).toBool());
        today().goOn(u"M2"_s);
        QCOMPARE(started.count(), 1);
        QCOMPARE(wentOn(), (std::vector{WentOn::Past::Minutes, WentOn::Past::Rest}));
    }

    void whatWasAddedIsTakenOffHereAndBroughtBack()
    {
        const QString breath = u"own/breath-box-4"_s;
        ItemController &item = *m_bench->app()->item();
        QVERIFY(item.open(u"breath-box-4"_s));
        const int before = today().list()->rowCount();
        item.addToToday();
        QCOMPARE(today().list()->rowCount(), before + 2);
        const TodayListModel &list = *today().list();
        QCOMPARE(at(list, before + 1, TodayListModel::Role::Kind).toInt(), static_cast<int>(TodayListModel::Kind::Added));
        QCOMPARE(at(list, before + 1, TodayListModel::Role::SpokenName).toString(), u"Take Box breathing off today"_s);
        const QString key = at(list, before + 1, TodayListModel::Role::Key).toString();
        QCOMPARE(key, TodayListModel::addedKey(breath));

        QSignalSpy said(&today(), &TodayController::said);
        today().takeOffToday(key);
        QCOMPARE(said.count(), 1);
        QVERIFY(said.front().at(1).toBool());
        QCOMPARE(list.rowCount(), before);
        QVERIFY(!item.isAdded());
        today().undo();
        QCOMPARE(list.rowCount(), before + 2);
        QVERIFY(item.isAdded());
        // What a program planned stays.
        today().takeOffToday(at(list, 0, TodayListModel::Role::Key).toString());
        QCOMPARE(list.rowCount(), before + 2);
    }

    void leavingABadDayCanBeTakenBack()
    {
        today().setBadDay(true);
        QSignalSpy said(&today(), &TodayController::said);
        today().setBadDay(false);
        QCOMPARE(said.count(), 1);
        today().undo();
        QVERIFY(today().isBadDay());
    }

    void breathingIsNeverHeldBack()
    {
        threeBreaks();
        doBreak(u"M1"_s, 6000);
        QSignalSpy started(&today(), &TodayController::startRequested);
        today().start();
        QCOMPARE(started.count(), 1);
        QCOMPARE(started.front().value(1).toString(), u"breath-slow-4-6"_s);
        QVERIFY(wentOn().empty());
    }

    void anotherSizeHoldsForTodayOnly()
    {
        today().chooseSize(4);
        QCOMPARE(today().size(), 4);
        QVERIFY(today().hasOwnSize());
        today().chooseSize(100);
        QCOMPARE(today().size(), today().mostSize());
        today().dropSize();
        QCOMPARE(today().size(), 6);
        today().chooseSize(4);
        toNextDay();
        QCOMPARE(today().size(), 6);
    }

    void theWhyAddsUp()
    {
        today().setBadDay(true);
        today().explain();
        const LineListModel &lines = *today().additions();
        const auto amount = [&](int row) {
            QString text = lines.data(lines.index(row), static_cast<int>(LineListModel::Role::Amount)).toString();
            return text.replace(u'\u2212', u'-').toInt();
        };
        int sum = 0;
        for (int row = 0; row + 1 < lines.rowCount(); ++row)
            sum += amount(row);
        QCOMPARE(sum, amount(lines.rowCount() - 1));
        QCOMPARE(sum, today().size());
        QVERIFY(today().grounds()->rowCount() > 0);
    }

    void anotherFormIsOneTapAway()
    {
        QCOMPARE(today().form(), TodayController::UsualForm);
        QCOMPARE(today().proposedForm(), TodayController::UsualForm);
        today().chooseForm(TodayController::SmallForm);
        QCOMPARE(today().form(), TodayController::SmallForm);
        QVERIFY(at(*today().list(), 0, TodayListModel::Role::Label).toString().endsWith(u"small form"_s));
        today().chooseForm(TodayController::UsualForm);
        QCOMPARE(today().form(), TodayController::UsualForm);
    }

    void doneRowsFoldOnSmallScreens()
    {
        store(u"A"_s, 0);
        today().setFoldsDone(true);
        QCOMPARE(at(*today().list(), 0, TodayListModel::Role::Kind).toInt(),
                 static_cast<int>(TodayListModel::Kind::DoneTogether));
        today().setFoldsDone(false);
        QCOMPARE(at(*today().list(), 0, TodayListModel::Role::Kind).toInt(), static_cast<int>(TodayListModel::Kind::Done));
    }

    void othersAddNotesAndHearTheAnswer()
    {
        today().addNotes([](std::vector<TodayNote> &notes) {
            notes.push_back({u"someone"_s, TodayNote::Rank::Safety, u"ok"_s, u"A note"_s, {}, u"Look"_s, {}});
        });
        m_bench->app()->lookAgain();
        QCOMPARE(firstNote(), u"someone"_s);
        QSignalSpy chosen(&today(), &TodayController::noteChosen);
        today().answerNote(u"someone"_s, true);
        QCOMPARE(chosen.count(), 1);
    }

    void movementWaitsForTheSafetyCheckAndThenStarts()
    {
        TestBench bench;
        QSignalSpy needed(bench.app(), &AppController::safetyCheckNeeded);
        bench.app()->today()->start();
        QCOMPARE(needed.count(), 1);
        QVERIFY(!bench.app()->player());
        tellOn(bench, SafetyChecked{});
        bench.app()->continueAfterSafety();
        QVERIFY(bench.app()->player());
    }

    void afterAWarningSignNothingThatWaitedStarts()
    {
        TestBench bench;
        bench.app()->today()->start();
        SafetyChecked check;
        check.flags = SafetyChecked::Flags::OneOrMore;
        tellOn(bench, check);
        bench.app()->continueAfterSafety();
        QVERIFY(!bench.app()->player());
    }

    void breathingNeedsNoSafetyCheck()
    {
        TestBench bench;
        bench.app()->startSession(kProgram, u"breath-slow-4-6"_s);
        QVERIFY(bench.app()->player());
    }

private:
    TodayController &today() { return *m_bench->app()->today(); }
    QString firstNote() { return hasNotes() ? today().notes()->notes().front().id : QString(); }
    bool hasNotes() { return today().notes()->rowCount() > 0; }
    bool hasNote(QStringView id)
    {
        const std::vector<TodayNote> &notes = today().notes()->notes();
        return std::any_of(notes.begin(), notes.end(), [&](const TodayNote &note) { return note.id == id; });
    }

    static void tellOn(TestBench &bench, const DiaryFact &fact)
    {
        const QDateTime now = bench.wallClock().now();
        DiaryEvent event{0, dayOf(now), now.toUTC(), fact};
        QCOMPARE(bench.diary().addEvent(event), StoreOutcome::Ok);
        bench.app()->lookAgain();
    }
    void tell(const DiaryFact &fact) { tellOn(*m_bench, fact); }

    void morning(int pain, int fatigue, int sleep)
    {
        MorningCheckIn checkIn;
        checkIn.day = dayOf(m_bench->wallClock().now());
        checkIn.pain = pain;
        checkIn.fatigue = fatigue;
        checkIn.sleep = sleep;
        QCOMPARE(m_bench->diary().saveCheckIn(checkIn, m_bench->wallClock().now().toUTC()), StoreOutcome::Ok);
        m_bench->app()->lookAgain();
    }

    void toNextDay()
    {
        m_bench->wallClock().set(m_bench->wallClock().now().addDays(1));
        m_bench->app()->lookAgain();
    }

    std::vector<WentOn::Past> wentOn()
    {
        std::vector<WentOn::Past> pasts;
        for (const DiaryEvent &event : m_bench->diary().events()) {
            if (const auto *fact = std::get_if<WentOn>(&event.fact))
                pasts.push_back(fact->past);
        }
        return pasts;
    }

    /** Follows a program with three small breaks a day. */
    void threeBreaks()
    {
        QCOMPARE(m_bench->settings().enroll({u"prog-desk-neck-shoulders"_s, dayOf(m_bench->wallClock().now())}),
                 StoreOutcome::Ok);
        m_bench->app()->lookAgain();
    }

    void doBreak(const QString &sessionId, int easyMilliMinutes)
    {
        SessionRecord record;
        record.programId = u"prog-desk-neck-shoulders"_s;
        record.sessionId = sessionId;
        record.name = u"First small break"_s;
        record.status = SessionStatus::Finished;
        record.startedAt = m_bench->wallClock().now().toUTC().addSecs(-300);
        record.endedAt = m_bench->wallClock().now().toUTC();
        record.day = dayOf(m_bench->wallClock().now());
        record.activeLength = 5min;
        record.easyMilliMinutes = easyMilliMinutes;
        m_bench->sessions().add(record);
        m_bench->app()->lookAgain();
    }

    void store(const QString &sessionId, int daysAgo)
    {
        SessionRecord record;
        record.easyMilliMinutes = 4000;
        record.programId = kProgram;
        record.sessionId = sessionId;
        record.name = u"Sit and loosen"_s;
        record.status = SessionStatus::Finished;
        record.startedAt = m_bench->wallClock().now().addDays(-daysAgo).toUTC();
        record.endedAt = record.startedAt.addSecs(360);
        record.day = dayOf(m_bench->wallClock().now().addDays(-daysAgo));
        record.activeLength = 6min;
        m_bench->sessions().add(record);
        m_bench->app()->lookAgain();
    }

    std::unique_ptr<TestBench> m_bench;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TodayTest)
#include "tst_today.moc"

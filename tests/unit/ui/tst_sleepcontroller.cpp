// SPDX-License-Identifier: Apache-2.0
#include "support/testbench.h"
#include "ui/sleepwords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenpace;
using namespace std::chrono_literals;

/** A diary of seconds a day, what the week says, and what the exercise about sleep and the check-in share with it. */
class SleepControllerTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        m_bench = std::make_unique<TestBench>();
        m_bench->setWallClock(u"2026-06-11T10:40"_s);
        m_bench->passSafetyCheck();
    }
    void cleanup() { m_bench.reset(); }

    void theSameAsLastTimeIsOneTapAndCanBeTakenBack()
    {
        QCOMPARE(sleep().usualText(), QString()); // nothing was told that it could be the same as
        sleep().sameAsLast();
        QVERIFY(!sleep().isLastTold());
        tell(1, QTime(23, 0));
        sleep().open();
        QVERIFY(!sleep().isLastTold());
        QCOMPARE(sleep().usualText(), u"23:00 to 07:00"_s);
        sleep().sameAsLast();
        QVERIFY(sleep().isLastTold());
        QCOMPARE(stored(0), (SleepNight{day(0), QTime(23, 0), 30min, QTime(6, 30), QTime(7, 0)}));
        QCOMPARE(sleep().lastText(), u"23:00 to 07:00, about 7 h asleep"_s);
        sleep().undo();
        QVERIFY(!sleep().isLastTold());
        QCOMPARE(m_bench->plans().nights(day(9), day(0)).size(), size_t{1});
    }

    void eachTapIsKeptAtOnce()
    {
        sleep().openNight({});
        sleep().moveBed(-2);
        QCOMPARE(stored(0).bed, QTime(22, 0));
        sleep().moveToSleep(1);
        QCOMPARE(stored(0).toSleep, 45min);
        sleep().moveWake(1);
        sleep().moveUp(4);
        QCOMPARE(stored(0), (SleepNight{day(0), QTime(22, 0), 45min, QTime(6, 45), QTime(8, 0)}));
        QCOMPARE(sleep().lengthText(), u"In bed 10 h, asleep 8 h."_s);
        QCOMPARE(sleep().toSleepText(), u"after 45 min"_s);
    }

    void anyNightOfTheWeekCanBeToldAndDeleted()
    {
        sleep().openNight(u"2026-06-09"_s);
        QCOMPARE(sleep().nightTitle(), u"Night to Tuesday"_s);
        sleep().keepNight();
        QCOMPARE(stored(2).bed, QTime(22, 30));
        QVERIFY(sleep().isTold());
        QSignalSpy deleted(&sleep(), &SleepController::deleted);
        sleep().deleteNight();
        QCOMPARE(deleted.count(), 1);
        QVERIFY(m_bench->plans().nights(day(9), day(0)).empty());
        QVERIFY(!sleep().isTold());
        QCOMPARE(sleep().nightKey(), u"2026-06-09"_s);
        // But not the next one.
        sleep().openNight(u"2026-06-12"_s);
        QCOMPARE(sleep().nightKey(), u"2026-06-11"_s);
    }

    void aNightThatIsBeingToldStaysOpenWhenTheDayEnds()
    {
        sleep().openNight(u"2026-06-09"_s);
        m_bench->setWallClock(u"2026-06-12T09:00"_s);
        m_bench->app()->lookAgain();
        QCOMPARE(sleep().nightKey(), u"2026-06-09"_s);
        sleep().moveBed(-2);
        QCOMPARE(stored(2).bed, QTime(22, 0));
        // And a page left open tells of the new night.
        tell(0, QTime(23, 0));
        sleep().sameAsLast();
        QCOMPARE(m_bench->plans().nights(day(-1), day(-1)).size(), size_t{1});
    }

    void theCheckInIsNotAskedTwice()
    {
        MorningCheckIn checkIn;
        checkIn.day = day(0);
        checkIn.pain = 4;
        checkIn.sleep = 3;
        QCOMPARE(m_bench->diary().saveCheckIn(checkIn, m_bench->wallClock().now().toUTC()), StoreOutcome::Ok);
        sleep().open();
        QCOMPARE(sleep().qualityWords().value(sleep().quality()), u"Well"_s);
        // The night before was not rated: told here, it is the check-in's, and leaves the rest of it alone.
        sleep().openNight(u"2026-06-10"_s);
        QCOMPARE(sleep().quality(), -1);
        sleep().setQuality(1);
        QCOMPARE(sleep().quality(), 1);
        // A slip of the finger is put right.
        sleep().setQuality(2);
        QCOMPARE(m_bench->diary().checkIn(day(1))->sleep, 2);
        sleep().setQuality(1);
        QCOMPARE(m_bench->diary().checkIn(day(1))->sleep, 1);
        QCOMPARE(m_bench->diary().checkIn(day(0)), checkIn);
        sleep().setQuality(9);
        QCOMPARE(m_bench->diary().checkIn(day(1))->sleep, 1);
    }

    void theWeekIsShownInHoursAndNotInPoints()
    {
        QAbstractItemModelTester tester(sleep().week(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(sleep().week()->rowCount(), 7);
        for (int ago = 0; ago < 4; ++ago)
            tell(ago, QTime(22, 30));
        sleep().open();
        QVERIFY(sleep().weekText().contains(u"After five"_s));
        tell(4, QTime(22, 30));
        sleep().open();
        // 7 h 30 min of 8 h 30 min, five times: 88.2 of 100.
        QVERIFY2(sleep().weekText().contains(u"Of 100 minutes in bed, 88 were sleep."_s), qPrintable(sleep().weekText()));
        const auto at = [this](int row, NightListModel::Role role) {
            return sleep().week()->index(row).data(static_cast<int>(role));
        };
        QCOMPARE(at(6, NightListModel::Role::Key), u"2026-06-11"_s);
        QCOMPARE(at(6, NightListModel::Role::DayName), u"Thu"_s);
        QCOMPARE(at(6, NightListModel::Role::InBed), 0.85);
        QCOMPARE(at(6, NightListModel::Role::Asleep), 0.75);
        QCOMPARE(at(6, NightListModel::Role::SpokenName),
                 u"Night to Thursday. 22:30 to 07:00. In bed 8 h 30 min, asleep 7 h 30 min"_s);
        QCOMPARE(at(0, NightListModel::Role::IsTold), false);
        QCOMPARE(at(0, NightListModel::Role::SpokenName), u"Night to Friday. not told"_s);
    }

    void timesThatDoNotFitAreSaidAndKept()
    {
        sleep().openNight({});
        for (int step = 0; step < 60; ++step)
            sleep().moveToSleep(1);
        QCOMPARE(sleep().lengthText(), u"These times do not fit together yet."_s);
        QCOMPARE(stored(0).toSleep, 720min);
    }

    void theEveningBeginsAnHourBeforeTheUsualNight()
    {
        tell(1, QTime(22, 45));
        sleep().open();
        QCOMPARE(sleep().windDownText(), QString());
        sleep().moveWindDown(1);
        QCOMPARE(sleep().windDownText(), u"21:45"_s);
        sleep().moveWindDown(-1);
        QCOMPARE(sleep().line(), u"Wind-down starts 21:30"_s);
        QCOMPARE(m_bench->plans().sleepPlan().windDown, QTime(21, 30));
        sleep().moveRise(1);
        QCOMPARE(sleep().riseText(), u"07:00"_s);
    }

    void everyPickIsInTheLibrary()
    {
        QVERIFY(sleep().pickIds().size() >= 5);
        for (const QString &id : sleep().pickIds())
            QVERIFY2(!m_bench->library().name(id).isEmpty(), qPrintable(id));
    }

    void oneRuleAWeek()
    {
        QCOMPARE(sleep().ruleTitle(), QString());
        const QString first = sleep().nextRuleTitle();
        QVERIFY(!first.isEmpty());
        sleep().beginRule();
        QCOMPARE(sleep().ruleTitle(), first);
        QCOMPARE(sleep().nextRuleTitle(), QString());
        QCOMPARE(sleep().ruleStateText(), u"Until Wednesday. Then the next one can come."_s);
        sleep().setRuleTried(true);
        QVERIFY(m_bench->plans().sleepRules().front().isTried);
        sleep().beginRule();
        QCOMPARE(m_bench->plans().sleepRules().size(), size_t{1});

        m_bench->setWallClock(u"2026-06-18T10:00"_s);
        sleep().open();
        QVERIFY(!sleep().nextRuleTitle().isEmpty());
        QVERIFY(sleep().nextRuleTitle() != first);
        sleep().beginRule();
        QVERIFY(!sleep().isRuleTried());
        QCOMPARE(sleep().rulesText(), u"1 of 5 rules tried"_s);
    }

    void aSetTimeInBedIsClosedAndSaysWhy()
    {
        QVERIFY(!sleep().isWindowOpen());
        QVERIFY(sleep().windowText().contains(u"therapist"_s));
        const QDateTime now = m_bench->wallClock().now();
        DiaryEvent event{0, dayOf(now), now.toUTC(), SafetyChecked{{}, {u"pregnant"_s}, true}};
        QCOMPARE(m_bench->diary().addEvent(event), StoreOutcome::Ok);
        m_bench->app()->lookAgain();
        QVERIFY(sleep().windowText().contains(u"you told of a pregnancy"_s));
    }

    void aTalkAboutTheTimeInBedIsOfferedWithItsNumbers()
    {
        for (int ago = 0; ago < 4; ++ago)
            tell(ago, QTime(21, 0)); // 10 h in bed, 9 h asleep
        sleep().open();
        QCOMPARE(sleep().talkText(), QString());
        for (int ago = 0; ago < 5; ++ago)
            QCOMPARE(m_bench->plans().saveNight({day(ago), QTime(21, 0), 120min, QTime(6, 0), QTime(7, 0)},
                                                m_bench->wallClock().now().toUTC()),
                     StoreOutcome::Ok);
        sleep().open();
        QVERIFY2(sleep().talkText().startsWith(u"In bed 10 h a night, asleep 7 h of it."_s), qPrintable(sleep().talkText()));
        QVERIFY(sleep().talkText().contains(u"doctor or therapist"_s));
        QCOMPARE(sleep().talkPoints().size(), qsizetype{5});
        // What was told closes it: then there is nothing to talk about either.
        const QDateTime now = m_bench->wallClock().now();
        DiaryEvent event{0, dayOf(now), now.toUTC(), SafetyChecked{{}, {u"pregnant"_s}, true}};
        QCOMPARE(m_bench->diary().addEvent(event), StoreOutcome::Ok);
        m_bench->app()->lookAgain();
        QCOMPARE(sleep().talkText(), QString());
    }

    void anOpenedWindowLeavesTheTimesToTheTherapist()
    {
        const QString text = sleepwords::windowText(evenpace::sleep::WindowLock::Open, {});
        QVERIFY(text.contains(u"with your therapist"_s));
        QVERIFY2(!text.contains(u':'), qPrintable(text)); // no time of day
    }

    void aRuleIsNotCounted()
    {
        QCOMPARE(sleep().nextRuleTitle(), u"To bed when you feel sleepy"_s);
    }

    void whatCannotBeKeptIsTold()
    {
        QSignalSpy notKept(&sleep(), &SleepController::notKept);
        tell(1, QTime(23, 0));
        sleep().open();
        m_bench->plans().setOutcome(StoreOutcome::DiskFull);
        sleep().sameAsLast();
        QVERIFY(!sleep().isLastTold());
        sleep().moveWindDown(1);
        QCOMPARE(sleep().windDownText(), QString());
        sleep().beginRule();
        QCOMPARE(sleep().ruleTitle(), QString());
        QCOMPARE(notKept.count(), 3);
        QVERIFY(!m_bench->app()->notice().isEmpty());
    }

private:
    [[nodiscard]] static QDate day(int ago) { return QDate(2026, 6, 11).addDays(-ago); }
    [[nodiscard]] SleepController &sleep() { return *m_bench->app()->sleep(); }
    void tell(int ago, const QTime &bed)
    {
        QCOMPARE(m_bench->plans().saveNight({day(ago), bed, 30min, QTime(6, 30), QTime(7, 0)},
                                            m_bench->wallClock().now().toUTC()),
                 StoreOutcome::Ok);
    }
    [[nodiscard]] SleepNight stored(int ago) const
    {
        const auto found = m_bench->plans().nights(day(ago), day(ago));
        return found.empty() ? SleepNight() : found.front();
    }

    std::unique_ptr<TestBench> m_bench;
};

QTEST_MAIN(SleepControllerTest)
#include "tst_sleepcontroller.moc"

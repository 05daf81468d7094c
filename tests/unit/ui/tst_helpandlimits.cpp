// SPDX-License-Identifier: Apache-2.0
#include "support/testbench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenpace;

using Level = HelpController::Level;

class HelpAndLimitsTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_bench = std::make_unique<TestBench>(); }
    void cleanup() { m_bench.reset(); }

    void theNumberIsThatOfTheCountry()
    {
        help().setCountry(u"GB"_s);
        QCOMPARE(help().number(), u"999"_s);
        QCOMPARE(help().alsoNumber(), u"112"_s);
        QCOMPARE(help().callUrl(), u"tel:999"_s);
        QVERIFY(help().numberNote().contains(u"United Kingdom"_s));
        help().setCountry(u"AQ"_s);
        QCOMPARE(help().number(), u"112"_s);
    }

    void aNumberOfOnesOwnStandsInItsPlace()
    {
        help().setCountry(u"CH"_s);
        QVERIFY(help().setOwnNumber(u" +41 44 000 00 00 "_s));
        QCOMPARE(help().number(), u"+41 44 000 00 00"_s);
        QCOMPARE(help().callUrl(), u"tel:+41440000000"_s);
        QCOMPARE(help().alsoNumber(), u"144"_s);
        QCOMPARE(m_bench->settings().settings().emergencyNumber, u"+41 44 000 00 00"_s);
        // Another setting written later keeps it.
        m_bench->app()->settings()->setLessMotion(true);
        QCOMPARE(help().ownNumber(), u"+41 44 000 00 00"_s);
        QVERIFY(!help().setOwnNumber(u"my doctor"_s));
        QCOMPARE(help().ownNumber(), u"+41 44 000 00 00"_s);
        QVERIFY(help().setOwnNumber(QString()));
        QCOMPARE(help().number(), u"144"_s);
    }

    void everyLevelSaysWhatToDoAndWhatItIsAbout()
    {
        for (const Level level : {Level::Emergency, Level::SameDay, Level::Soon, Level::PauseItem}) {
            QVERIFY(!help().title(level).isEmpty());
            QVERIFY(!help().action(level).isEmpty());
            QVERIFY(help().signs(level).size() >= 4);
        }
    }

    void aSignStopsAllMovementUntilItIsChecked_data()
    {
        QTest::addColumn<int>("level");
        QTest::addColumn<bool>("stops");
        QTest::newRow("emergency") << static_cast<int>(Level::Emergency) << true;
        QTest::newRow("same day") << static_cast<int>(Level::SameDay) << true;
        QTest::newRow("soon") << static_cast<int>(Level::Soon) << false;
        QTest::newRow("pause the item") << static_cast<int>(Level::PauseItem) << false;
    }

    void aSignStopsAllMovementUntilItIsChecked()
    {
        QFETCH(int, level);
        QFETCH(bool, stops);
        help().tellSign(static_cast<Level>(level));
        QCOMPARE(help().isStopped(), stops);
        QCOMPARE(plan().mood == DayMood::Stopped, stops);
        if (!stops)
            return;
        QCOMPARE(plan().envelope.dose, 0);
        QVERIFY(!help().stoppedText().isEmpty());
        // Nothing that moves is left of any session.
        for (const DaySession &session : plan().sessions)
            QCOMPARE(session.easyMilliMinutes, 0);
        help().clearStop(1);
        QVERIFY(!help().isStopped());
        QVERIFY(plan().envelope.dose > 0);
        QVERIFY(help().stoppedText().isEmpty());
    }

    void itHoldsTheNextDayAndInANewApp()
    {
        help().tellSign(Level::Emergency);
        m_bench->wallClock().set(m_bench->wallClock().now().addDays(3));
        const AppController again(m_bench->services());
        QCOMPARE(const_cast<AppController &>(again).help()->isStopped(), true);
        m_bench->app()->lookAgain();
        QVERIFY(help().stoppedText().startsWith(u"Since Thursday"_s));
    }

    void aSlipIsTakenBackOnlyWhileItsAnswerIsOpen()
    {
        help().tellSign(Level::SameDay);
        QVERIFY(help().canTakeBack());
        help().takeBack();
        QVERIFY(!help().isStopped());
        help().tellSign(Level::SameDay);
        help().closeAnswer();
        QVERIFY(!help().canTakeBack());
        help().takeBack();
        QVERIFY(help().isStopped());
    }

    void anotherLevelReplacesTheFirst()
    {
        help().tellSign(Level::Emergency);
        help().tellSign(Level::SameDay);
        QCOMPARE(m_bench->diary().events().size(), size_t{1});
        QCOMPARE(std::get<RedFlagTold>(m_bench->diary().events().front().fact).signs, QStringList{u"same_day"_s});
    }

    void withoutLimitsThePlanDecides()
    {
        QCOMPARE(limits().minutesDetail(), u"As the plan says"_s);
        QCOMPARE(limits().sessions(), 4);
        QCOMPARE(limits().therapistText(), QString());
        // Not screened is careful.
        QCOMPARE(limits().leastGap(), 120);
    }

    void aLimitOfOnesOwnHoldsAtOnceAndCanBeLifted()
    {
        limits().setMinutes(3);
        QCOMPARE(plan().envelope.dose, 3000);
        QVERIFY(limits().minutesDetail().endsWith(u"set by you"_s));
        limits().setSessions(2);
        QCOMPARE(plan().sessionsADay, 2);
        limits().setGap(180);
        QCOMPARE(wording::minutes(plan().gap), 180);
        limits().setEffort(2);
        QCOMPARE(plan().effortCeiling, 2);
        limits().setFrozen(true);
        QVERIFY(limits().isFrozen());
        // Each leaves the others as they were.
        QCOMPARE(limits().minutes(), 3);
        limits().setMinutes(-1);
        QCOMPARE(limits().minutesDetail(), u"As the plan says"_s);
        QCOMPARE(limits().sessions(), 2);
    }

    void theSameAgainTellsNothing()
    {
        limits().setSessions(2);
        limits().setSessions(2);
        QCOMPARE(m_bench->diary().events().size(), size_t{1});
    }

    void numbersOutOfRangeAreBroughtIn()
    {
        limits().setSessions(9);
        QCOMPARE(limits().sessions(), 4);
        limits().setGap(1);
        QCOMPARE(limits().gap(), 120);
        limits().setEffort(9);
        QCOMPARE(limits().effort(), 4);
        limits().setMinutes(0);
        QCOMPARE(limits().minutes(), 1);
    }

    void whatTheTherapistSetCannotBeWidened()
    {
        LimitsSet theirs;
        theirs.source = LimitsSet::Source::Therapist;
        theirs.milliMinutesADay = 4000;
        theirs.sessionsADay = 2;
        theirs.gapMinutes = 150;
        theirs.effortCeiling = 2;
        theirs.isFrozen = true;
        DiaryEvent event{0, dayOf(m_bench->wallClock().now()), m_bench->wallClock().now().toUTC(), theirs};
        QCOMPARE(m_bench->diary().addEvent(event), StoreOutcome::Ok);
        m_bench->app()->lookAgain();
        QCOMPARE(limits().mostMinutes(), 4);
        QCOMPARE(limits().mostSessions(), 2);
        QCOMPARE(limits().leastGap(), 150);
        QCOMPARE(limits().mostEffort(), 2);
        QVERIFY(limits().isFrozenByTherapist());
        QVERIFY(limits().therapistText().startsWith(u"Your therapist set: "_s));
        QVERIFY(limits().minutesDetail().endsWith(u"set by your therapist"_s));

        limits().setMinutes(30);
        limits().setSessions(4);
        limits().setGap(60);
        limits().setEffort(4);
        limits().setFrozen(false);
        QVERIFY(plan().envelope.dose <= 4000);
        QCOMPARE(plan().sessionsADay, 2);
        QCOMPARE(wording::minutes(plan().gap), 150);
        QCOMPARE(plan().effortCeiling, 2);
        QVERIFY(limits().isFrozen());
        // Smaller is always possible.
        limits().setMinutes(2);
        QCOMPARE(plan().envelope.dose, 2000);
    }

    void whatWasSaidIsShown()
    {
        QCOMPARE(limits().comfortDetail(), u"Not said yet"_s);
        OnboardingController &questions = *m_bench->app()->onboarding();
        questions.begin(OnboardingController::Part::Pace);
        questions.next();
        questions.leave();
        QCOMPARE(limits().comfortDetail(), u"Good day 20, ordinary 12, bad 5 min"_s);
        QVERIFY(limits().effortPlanDetail().startsWith(u"Not said yet"_s));
        questions.begin(OnboardingController::Part::Effort);
        questions.setAfterEffort(0);
        questions.next();
        QCOMPARE(limits().effortPlanDetail(), u"The usual plan"_s);
    }

private:
    HelpController &help() { return *m_bench->app()->help(); }
    LimitsController &limits() { return *m_bench->app()->limits(); }
    const DayPlan &plan() { return m_bench->app()->today()->plan(); }
    std::unique_ptr<TestBench> m_bench;
};

QTEST_MAIN(HelpAndLimitsTest)
#include "tst_helpandlimits.moc"

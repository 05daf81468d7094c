// SPDX-License-Identifier: Apache-2.0
#include "support/testbench.h"

#include <QAbstractItemModelTester>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenpace;

/** One goal at a time, small enough to be sure of. */
class GoalsControllerTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        m_bench = std::make_unique<TestBench>();
        m_bench->setWallClock(u"2026-06-11T10:40"_s);
        screen({PemScreened::First::HardlyEver, {}, {}});
        m_bench->passSafetyCheck();
    }
    void cleanup() { m_bench.reset(); }

    void aGoalIsKeptWithItsName()
    {
        goals().begin();
        QVERIFY(goals().isNew());
        goals().setAmount(20);
        QVERIFY(m_bench->plans().goals().empty());
        goals().setWhat(u"Sit through a film"_s);
        QCOMPARE(m_bench->plans().goals().size(), size_t{1});
        const Goal stored = m_bench->plans().goals().front();
        QCOMPARE(stored.what, u"Sit through a film"_s);
        QCOMPARE(stored.amount, 20);
        QCOMPARE(stored.state, GoalState::Active); // the first one is for now
        QVERIFY(goals().hasActive());
        goals().setWhat(u"  "_s);
        QCOMPARE(goals().what(), u"Sit through a film"_s);
    }

    void aSpaceAtTheEndIsOnTheWayToTheNextWord()
    {
        goals().begin();
        goals().setWhat(u"Sit "_s);
        QCOMPARE(goals().what(), u"Sit "_s);
    }

    void belowSevenItGetsSmallerUntilTheyAreSure()
    {
        make(u"Sit through a film"_s, 40);
        goals().setSure(4);
        QVERIFY(goals().isTooLarge());
        QCOMPARE(goals().smallerText(), u"30 minute(s)"_s);
        goals().makeSmaller();
        QCOMPARE(goals().amount(), 30);
        QCOMPARE(goals().sure(), -1); // asked again
        QVERIFY(!goals().isTooLarge());
        goals().setSure(6);
        goals().makeSmaller();
        goals().setSure(8);
        QVERIFY(!goals().isTooLarge());
        QCOMPARE(m_bench->plans().goals().front().amount, 22);
    }

    void fiveStepsFollowTheAmountOrTheOwnWords()
    {
        make(u"Sit through a film"_s, 20);
        QCOMPARE(goals().stepTexts().size(), 5);
        QCOMPARE(goals().stepTexts().constFirst(), u"4 minute(s)"_s);
        goals().setStepText(1, u"A short film at home"_s);
        QCOMPARE(goals().stepTexts()[1], u"A short film at home"_s);
        goals().setStepText(1, {});
        QCOMPARE(goals().stepTexts()[1], u"8 minute(s)"_s);
        goals().setAmount(2);
        QCOMPARE(goals().stepTexts()[1], u"1 minute(s), once more"_s);
    }

    void whoGetsIllFromEffortHasStepsInWordsOnly()
    {
        make(u"Sit through a film"_s, 20);
        QVERIFY(goals().stepNote().contains(u"never more than your day allows"_s));
        pacing::Screening ill;
        ill.meCfs = true;
        screen({PemScreened::First::MostTimes, ill, {}});
        m_bench->app()->lookAgain();
        for (const QString &text : goals().stepTexts())
            QCOMPARE(text, u"A small part"_s);
        QVERIFY(goals().stepNote().contains(u"Effort can make you ill later"_s));
        goals().setStepText(1, u"A short film at home"_s);
        QCOMPARE(goals().stepTexts()[1], u"A short film at home"_s);
    }

    void beforeTheQuestionsAboutEffortStepsHaveNoAmounts()
    {
        m_bench = std::make_unique<TestBench>();
        m_bench->passSafetyCheck();
        make(u"Sit through a film"_s, 20);
        QCOMPARE(goals().stepTexts().constFirst(), u"A small part"_s);
        QVERIFY(goals().stepNote().contains(u"once you have told"_s));
    }

    void whatGrowsIsAskedForAgain()
    {
        make(u"Sit through a film"_s, 20);
        goals().setSure(8);
        goals().setAmount(15);
        QCOMPARE(goals().sure(), 8);
        goals().setAmount(16);
        QCOMPARE(goals().sure(), -1);
        goals().setSure(8);
        goals().setUnit(goals().unit());
        QCOMPARE(goals().sure(), 8);
        goals().setUnit(2);
        QCOMPARE(goals().sure(), -1);
    }

    void aStepIsTickedAndUnticked()
    {
        make(u"Sit through a film"_s, 20);
        goals().setStepDone(0, true);
        QCOMPARE(goals().line(), u"Sit through a film · step 2 of 5"_s);
        QCOMPARE(goals().stepText(), u"Step 2 of 5: 8 minute(s)"_s);
        QVERIFY(m_bench->plans().goals().front().steps[0].doneAt.isValid());
        goals().setStepDone(0, false);
        QVERIFY(!m_bench->plans().goals().front().steps[0].doneAt.isValid());
        QCOMPARE(goals().step(), 0);
        goals().setStepDone(7, true);
        QCOMPARE(goals().stepsDone(), QList<bool>(5, false));
    }

    void doneIsDoneAndCanBeUntied()
    {
        make(u"Sit through a film"_s, 20);
        goals().setDone(true);
        QVERIFY(!goals().hasActive());
        QCOMPARE(m_bench->plans().goals().front().state, GoalState::Done);
        goals().setDone(false);
        QVERIFY(goals().isActive());
        QVERIFY(!m_bench->plans().goals().front().doneAt.isValid());
    }

    void theOthersWait()
    {
        QAbstractItemModelTester tester(goals().others(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        make(u"First"_s, 20);
        make(u"Second"_s, 5);
        QVERIFY(!goals().isActive());
        QCOMPARE(goals().others()->count(), 1);
        QCOMPARE(other(0, GoalListModel::Role::Title), u"Second"_s);
        QCOMPARE(other(0, GoalListModel::Role::Note), u"Waits"_s);
        goals().makeActive();
        QCOMPARE(goals().line(), u"Second · step 1 of 5"_s);
        QCOMPARE(other(0, GoalListModel::Role::Title), u"First"_s);
        // Done ones come after those that wait.
        goals().setDone(true);
        make(u"Third"_s, 5);
        QCOMPARE(goals().others()->count(), 2);
        QCOMPARE(other(1, GoalListModel::Role::Note), u"Done on Thursday, 11 June 2026"_s);
        QCOMPARE(other(1, GoalListModel::Role::IsDone), true);
    }

    void aLookAWeekIsEnough()
    {
        make(u"Sit through a film"_s, 20);
        QVERIFY(!goals().isLookDue());
        m_bench->setWallClock(u"2026-06-18T10:00"_s);
        goals().show();
        QVERIFY(goals().isLookDue());
        goals().lookAndKeep();
        QVERIFY(!goals().isLookDue());
        m_bench->setWallClock(u"2026-06-25T10:00"_s);
        goals().show();
        goals().letWait();
        QVERIFY(!goals().hasActive());
        QVERIFY(!goals().isLookDue());
    }

    void aPageLeftOpenForAWeekHasItsLook()
    {
        make(u"Sit through a film"_s, 20);
        QVERIFY(!goals().isLookDue());
        m_bench->setWallClock(u"2026-06-18T10:00"_s);
        m_bench->app()->lookAgain();
        QVERIFY(goals().isLookDue());
    }

    void theDayToLookAgainIsNeverBeforeToday()
    {
        make(u"Sit through a film"_s, 20);
        goals().moveDue(1);
        QCOMPARE(m_bench->plans().goals().front().due, QDate(2026, 6, 25));
        goals().moveDue(-30);
        QCOMPARE(m_bench->plans().goals().front().due, QDate(2026, 6, 11));
    }

    void theGoalOfTheExerciseIsOfferedOnce()
    {
        offerGoal();
        QCOMPARE(goals().offerText(), u"Walk to the shop"_s);
        goals().takeGoal();
        QCOMPARE(goals().line(), u"Walk to the shop · step 1 of 5"_s);
        QCOMPARE(goals().sure(), 8);
        QCOMPARE(goals().offerText(), QString());
        QVERIFY(goals().isActive());
        // Deleted here, it stays in the exercise, and is not offered at once.
        QVERIFY(goals().removeText().contains(u"Goal builder"_s));
        goals().remove();
        QVERIFY(!goals().hasActive());
        QCOMPARE(goals().offerText(), QString());
    }

    void aGoalThatIsLeftIsNotOfferedAgain()
    {
        offerGoal();
        QVERIFY(!goals().offerText().isEmpty());
        goals().leaveGoal();
        QCOMPARE(goals().offerText(), QString());
        goals().show();
        QCOMPARE(goals().offerText(), QString());
        QVERIFY(m_bench->plans().goals().empty());
    }

    void aDeletedGoalIsGone()
    {
        make(u"Sit through a film"_s, 20);
        QSignalSpy removed(&goals(), &GoalsController::removed);
        goals().remove();
        QCOMPARE(removed.count(), 1);
        QVERIFY(m_bench->plans().goals().empty());
        QVERIFY(goals().isNew());
        QVERIFY(!goals().open(u"1"_s));
    }

    void readyPhrasesAndUnitsAreThoseOfTheLibrary()
    {
        QVERIFY(goals().whatStarters().size() >= 5);
        QVERIFY(goals().ifThenStarters().size() >= 4);
        QCOMPARE(goals().unitTexts().size(), 4);
        make(u"Read"_s, 5);
        goals().setUnit(3);
        QCOMPARE(m_bench->plans().goals().front().unit, u"pages"_s);
        goals().setUnit(9);
        QCOMPARE(goals().unit(), 3);
        goals().setUnit(2); // hundreds of steps
        QCOMPARE(goals().amountText(), u"500 step(s)"_s);
    }

    void whatCannotBeKeptIsTold()
    {
        m_bench->plans().setOutcome(StoreOutcome::DiskFull);
        make(u"Sit through a film"_s, 20);
        QVERIFY(!m_bench->app()->notice().isEmpty());
        QVERIFY(!goals().hasActive());
    }

private:
    [[nodiscard]] GoalsController &goals() { return *m_bench->app()->goals(); }
    [[nodiscard]] QVariant other(int row, GoalListModel::Role role)
    {
        return goals().others()->index(row).data(static_cast<int>(role));
    }
    void screen(const PemScreened &answers)
    {
        const QDateTime now = m_bench->wallClock().now();
        DiaryEvent event{0, dayOf(now), now.toUTC(), answers};
        QCOMPARE(m_bench->diary().addEvent(event), StoreOutcome::Ok);
    }
    /** The exercise was done this morning. */
    void offerGoal()
    {
        SessionRecord record;
        record.startedAt = m_bench->wallClock().now().toUTC();
        record.endedAt = record.startedAt.addSecs(600);
        record.day = QDate(2026, 6, 11);
        record.status = SessionStatus::Finished;
        const SessionId session = m_bench->sessions().add(record);
        const auto answer = [&](const QString &key, const QJsonValue &value) {
            QCOMPARE(m_bench->sessions().saveAnswer({session, u"cbt-smart-goal"_s, key, value, record.startedAt}),
                     StoreOutcome::Ok);
        };
        answer(u"activity"_s, u"Walk to the shop"_s);
        answer(u"target"_s, QJsonObject{{u"amount"_s, 12}, {u"unit"_s, u"minutes"_s}});
        answer(u"conf"_s, 8);
        goals().show();
    }
    void make(const QString &what, int amount)
    {
        goals().begin();
        goals().setWhat(what);
        goals().setAmount(amount);
    }

    std::unique_ptr<TestBench> m_bench;
};

QTEST_MAIN(GoalsControllerTest)
#include "tst_goalscontroller.moc"

// SPDX-License-Identifier: Apache-2.0
#include "domain/goals.h"

#include <QJsonObject>
#include <QTest>

using namespace evenpace;
using namespace Qt::StringLiterals;

/** How goals are sized and divided, worked out by hand. */
class GoalsTest : public QObject
{
    Q_OBJECT

private slots:
    void aGoalIsTooLargeBelowSeven()
    {
        Goal goal;
        QVERIFY(!goals::isTooLarge(goal)); // nobody asked yet
        goal.sure = 6;
        QVERIFY(goals::isTooLarge(goal));
        goal.sure = 7;
        QVERIFY(!goals::isTooLarge(goal));
    }

    void aSmallerGoalIsThreeQuartersOfIt()
    {
        QCOMPARE(goals::smaller(20), 15);
        QCOMPARE(goals::smaller(15), 11);
        QCOMPARE(goals::smaller(2), 1);
        QCOMPARE(goals::smaller(1), 1);
    }

    void anyGoalBecomesSmallEnough()
    {
        int amount = goals::kMostAmount;
        int steps = 0;
        for (; amount > 1; ++steps)
            amount = goals::smaller(amount);
        QVERIFY(steps < 20);
    }

    void fiveStepsLeadToIt()
    {
        QCOMPARE(goals::stepAmounts(20), (std::array{4, 8, 12, 16, 20}));
        QCOMPARE(goals::stepAmounts(12), (std::array{3, 5, 8, 10, 12}));
        QCOMPARE(goals::stepAmounts(3), (std::array{1, 2, 2, 3, 3}));
        QCOMPARE(goals::stepAmounts(0), (std::array{0, 0, 0, 0, 0}));
    }

    void theCurrentStepIsTheFirstThatIsNotDone()
    {
        Goal goal;
        QCOMPARE(goals::currentStep(goal), size_t{0});
        const QDateTime at = QDateTime(QDate(2026, 6, 11), QTime(9, 0), Qt::UTC);
        goal.steps[0].doneAt = at;
        goal.steps[1].doneAt = at;
        QCOMPARE(goals::currentStep(goal), size_t{2});
        goal.steps[0].doneAt = {}; // unticked again
        QCOMPARE(goals::currentStep(goal), size_t{0});
        for (GoalStep &step : goal.steps)
            step.doneAt = at;
        QCOMPARE(goals::currentStep(goal), kGoalSteps);
    }

    void aLookIsDueAWeekAfterTheLastOne()
    {
        Goal goal;
        goal.state = GoalState::Active;
        goal.begunOn = QDate(2026, 6, 1);
        QVERIFY(!goals::isLookDue(goal, QDate(2026, 6, 7)));
        QVERIFY(goals::isLookDue(goal, QDate(2026, 6, 8)));
        goal.lookedOn = QDate(2026, 6, 8);
        QVERIFY(!goals::isLookDue(goal, QDate(2026, 6, 14)));
        QVERIFY(goals::isLookDue(goal, QDate(2026, 6, 15)));
        goal.state = GoalState::Waiting;
        QVERIFY(!goals::isLookDue(goal, QDate(2026, 7, 15)));
    }

    void onlyOneIsForNow()
    {
        Goal waiting;
        Goal now;
        now.id = 2;
        now.state = GoalState::Active;
        QCOMPARE(goals::active({waiting, now})->id, 2);
        QVERIFY(!goals::active({waiting}));
    }

    void aGoalOfTheExerciseHasItsSmallerAmount()
    {
        MindRecord record;
        record.id = 7;
        record.begunOn = QDate(2026, 6, 2);
        QVERIFY(!goals::goalOf(record));
        record.answers = {{u"activity"_s, u" Sit through a film "_s},
                          {u"target"_s, QJsonObject{{u"what"_s, u"I sit"_s}, {u"amount"_s, 40}, {u"unit"_s, u"minutes"_s}}},
                          {u"target2"_s, 25},
                          {u"conf"_s, 8},
                          {u"due"_s, u"2026-06-25"_s},
                          {u"ifthen"_s, u"If I have eaten, then I begin"_s}};
        const auto goal = goals::goalOf(record);
        QVERIFY(goal);
        QCOMPARE(goal->what, u"Sit through a film"_s);
        QCOMPARE(goal->target, u"I sit"_s);
        QCOMPARE(goal->amount, 25);
        QCOMPARE(goal->unit, u"minutes"_s);
        QCOMPARE(goal->sure, 8);
        QCOMPARE(goal->due, QDate(2026, 6, 25));
        QCOMPARE(goal->ifThen, u"If I have eaten, then I begin"_s);
        QCOMPARE(goal->record, 7);
        QCOMPARE(goal->state, GoalState::Waiting);
        record.answers.erase(u"target2"_s);
        QCOMPARE(goals::goalOf(record)->amount, 40);
    }
};

QTEST_APPLESS_MAIN(GoalsTest)
#include "tst_goals.moc"

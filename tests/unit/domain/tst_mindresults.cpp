// SPDX-License-Identifier: Apache-2.0
#include "domain/mindresults.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace evenpace;
using namespace evenpace::mindresults;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QJsonArray list(const QStringList &texts)
{
    QJsonArray entries;
    for (const QString &text : texts)
        entries.append(QJsonObject{{u"text"_s, text}});
    return entries;
}

MindExercise exerciseWith(const QString &key, const QStringList &options)
{
    MindInput input;
    input.key = key;
    for (const QString &option : options)
        input.options.push_back({option, option});
    MindStep step;
    step.inputs.push_back(input);
    MindExercise exercise;
    exercise.steps.push_back(step);
    return exercise;
}

} // namespace

/** What follows from the answers, worked out by hand. */
class MindResultsTest : public QObject
{
    Q_OBJECT

private slots:
    void aNightIsCountedAcrossMidnight();
    void aNightWithAMissingOrAnImpossibleTimeIsLeftOut();
    void aWeekCountsAllKnownNightsTogether();
    void aFirstQuotaIsFourFifthsOfTheMiddleTry();
    void aLadderGrowsByTheWeekAndSettlesAfterThreeRises();
    void anEnergyQuotientNeedsBothNumbers();
    void theEnergyLineHasADayForEachOfTheLastSeven();
    void theWidestGapIsWhereMoreMattersThanHadRoom();
    void aGoalGoesByItsSmallerAmount();
    void changesNeedBothNumbers();
    void theOwnHabitComesFirst();
    void worriesAreCountedAsTheyWereSorted();
    void theNextRungIsALittleHarder();
    void threeTones();
    void aStepKeepsWhatItWorksOut();
};

void MindResultsTest::aNightIsCountedAcrossMidnight()
{
    // 22:30 to 07:00 are 8 h 30 min; 23:15 to 06:00 are 6 h 45 min; 405 / 510 = 0.794
    const auto night = nightOf(QTime(22, 30), QTime(23, 15), QTime(6, 0), QTime(7, 0));
    QVERIFY(night);
    QCOMPARE(night->inBed.count(), 510);
    QCOMPARE(night->asleep.count(), 405);
    QCOMPARE(night->percent(), 79);
    // To bed after midnight, and asleep at once: 00:30 to 08:00, all of it asleep but the last hour. 390 / 450 = 0.867
    QCOMPARE(nightOf(QTime(0, 30), QTime(0, 30), QTime(7, 0), QTime(8, 0))->percent(), 87);
    // Midnight between bed and sleep: 23:45, 00:15, 07:15, 07:45. 420 / 480 = 0.875
    QCOMPARE(nightOf(QTime(23, 45), QTime(0, 15), QTime(7, 15), QTime(7, 45))->percent(), 88);
}

void MindResultsTest::aNightWithAMissingOrAnImpossibleTimeIsLeftOut()
{
    QVERIFY(!nightOf(QTime(), QTime(23, 0), QTime(6, 0), QTime(7, 0)));
    QVERIFY(!nightOf(QTime(22, 0), QTime(), QTime(6, 0), QTime(7, 0)));
    QVERIFY(!nightOf(QTime(22, 0), QTime(23, 0), QTime(), QTime(7, 0)));
    QVERIFY(!nightOf(QTime(22, 0), QTime(23, 0), QTime(6, 0), QTime()));
    // Asleep before going to bed would be 23 h later.
    QVERIFY(!nightOf(QTime(23, 0), QTime(22, 0), QTime(6, 0), QTime(7, 0)));
    QVERIFY(!nightOf(QTime(7, 0), QTime(7, 0), QTime(7, 0), QTime(7, 0)));
}

void MindResultsTest::aWeekCountsAllKnownNightsTogether()
{
    QJsonObject diary;
    const auto tell = [&](int night, const QString &bed, const QString &asleep, const QString &wake, const QString &up) {
        diary[u"bed_%1"_s.arg(night)] = bed;
        diary[u"asleep_%1"_s.arg(night)] = asleep;
        diary[u"wake_%1"_s.arg(night)] = wake;
        if (!up.isEmpty())
            diary[u"up_%1"_s.arg(night)] = up;
    };
    QVERIFY(!weekOf(nightsOf(diary)));
    tell(1, u"22:30"_s, u"23:15"_s, u"06:00"_s, u"07:00"_s); // 405 of 510
    tell(2, u"23:00"_s, u"23:30"_s, u"06:00"_s, QString()); // not known
    tell(5, u"00:00"_s, u"01:00"_s, u"06:00"_s, u"08:00"_s); // 300 of 480
    const auto nights = nightsOf(diary);
    QVERIFY(nights[0] && !nights[1] && !nights[2] && nights[4]);
    QCOMPARE(nights[4]->percent(), 63); // 62.5
    const auto week = weekOf(nights);
    QCOMPARE(week->inBed.count(), 990);
    QCOMPARE(week->asleep.count(), 705);
    QCOMPARE(week->percent(), 71); // 71.2, and not the mean of 79.4 and 62.5 rounded up
    QCOMPARE(computed(u"se"_s, {{u"diary"_s, diary}}), QJsonValue(71));
}

void MindResultsTest::aFirstQuotaIsFourFifthsOfTheMiddleTry()
{
    QVERIFY(!firstQuota({}));
    QCOMPARE(firstQuota({10, 12, 8}), 8); // the middle one is 10
    QCOMPARE(firstQuota({9, 30, 10}), 8); // one very good day changes nothing
    QCOMPARE(firstQuota({9, 9, 9}), 7); // 7.2
    QCOMPARE(firstQuota({5, 8}), 5); // 6.5 x 0.8 = 5.2
    QCOMPARE(firstQuota({1}), 1); // never less than one
    QCOMPARE(triedAmounts(QJsonObject{{u"amount_1"_s, 4}, {u"amount_3"_s, 6}, {u"before_1"_s, 3}}),
             (std::vector<int>{4, 6}));
}

void MindResultsTest::aLadderGrowsByTheWeekAndSettlesAfterThreeRises()
{
    const QDate monday(2026, 6, 1);
    const auto ladder = quotaLadder(10, monday, 110, 6);
    QCOMPARE(ladder.size(), size_t{6});
    // 10, 11, 12.1, 13.31, a week to settle, 14.641
    const std::vector<int> amounts{10, 11, 12, 13, 13, 14};
    for (size_t week = 0; week < amounts.size(); ++week) {
        QCOMPARE(ladder[week].amount, amounts[week]);
        QCOMPARE(ladder[week].from, monday.addDays(7 * static_cast<qint64>(week)));
    }
    // 3 x 1.05: 3, 3.15, 3.307, 3.472
    for (const Rung &rung : quotaLadder(3, monday, 105, 4))
        QCOMPARE(rung.amount, 3);
    for (const Rung &rung : quotaLadder(8, monday, 100, 8))
        QCOMPARE(rung.amount, 8);
}

void MindResultsTest::anEnergyQuotientNeedsBothNumbers()
{
    QCOMPARE(energyQuotient({{u"av"_s, 60}, {u"ex"_s, 45}}), 75);
    QCOMPARE(energyQuotient({{u"av"_s, 40}, {u"ex"_s, 50}}), 125);
    QCOMPARE(energyQuotient({{u"av"_s, 30}, {u"ex"_s, 20}}), 67); // 66.7
    QVERIFY(!energyQuotient({{u"av"_s, 60}}));
    QVERIFY(!energyQuotient({{u"ex"_s, 60}}));
    QVERIFY(!energyQuotient({{u"av"_s, 0}, {u"ex"_s, 10}}));
}

void MindResultsTest::theEnergyLineHasADayForEachOfTheLastSeven()
{
    const QDate today(2026, 6, 10);
    const auto record = [](const QDate &day, int av, int ex) {
        MindRecord one;
        one.begunOn = day;
        one.answers = {{u"av"_s, av}, {u"ex"_s, ex}};
        return one;
    };
    // Newest first; two on one day: the newer counts. One too old, one from the future.
    const auto line = energyLine({record(today.addDays(1), 10, 10), record(today, 50, 25), record(today.addDays(-2), 40, 40),
                                  record(today.addDays(-2), 40, 10), record(today.addDays(-6), 80, 100),
                                  record(today.addDays(-7), 10, 10)},
                                 today);
    QCOMPARE(line[0], 125);
    QVERIFY(!line[1] && !line[2] && !line[3] && !line[5]);
    QCOMPARE(line[4], 100);
    QCOMPARE(line[6], 50);
}

void MindResultsTest::theWidestGapIsWhereMoreMattersThanHadRoom()
{
    const MindExercise exercise = exerciseWith(u"area"_s, {u"family"_s, u"work"_s, u"play"_s, u"body"_s});
    MindAnswers answers{{u"imp"_s, QJsonObject{{u"family"_s, 9}, {u"work"_s, 5}, {u"play"_s, 8}, {u"body"_s, 10}}},
                        {u"lived"_s, QJsonObject{{u"family"_s, 4}, {u"work"_s, 7}, {u"play"_s, 3}}}};
    const auto gaps = valueGaps(exercise, answers);
    QCOMPARE(gaps.size(), size_t{4});
    QCOMPARE(gaps[0].gap(), 5);
    QCOMPARE(gaps[1].gap(), 0); // more room than it matters is no gap
    QCOMPARE(gaps[2].gap(), 5);
    QCOMPARE(gaps[3].gap(), 0); // not told
    QCOMPARE(widestGap(gaps), u"family"_s); // as wide as play, and matters more
    QCOMPARE(widestGap(valueGaps(exercise, {})), QString());
}

void MindResultsTest::aGoalGoesByItsSmallerAmount()
{
    MindExercise goal;
    goal.id = u"cbt-smart-goal"_s;
    MindAnswers answers{{u"target"_s, QJsonObject{{u"amount"_s, 20}}}};
    QCOMPARE(goalAmount(answers), 20);
    QVERIFY(settledAt(goal, answers).empty());
    answers[u"conf"_s] = 7;
    QCOMPARE(settledAt(goal, answers), (MindAnswers{{u"target2"_s, 20}}));
    answers[u"conf"_s] = 6;
    QVERIFY(settledAt(goal, answers).empty());
    answers[u"target2"_s] = 12;
    QCOMPARE(goalAmount(answers), 12);
    answers[u"conf"_s] = 8;
    QVERIFY(settledAt(goal, answers).empty());
    QVERIFY(!goalAmount({}));
}

void MindResultsTest::changesNeedBothNumbers()
{
    const MindAnswers answers{
        {u"r1"_s, QJsonObject{{u"likely"_s, 80}, {u"bad"_s, 60}}},
        {u"r2"_s, QJsonObject{{u"likely"_s, 30}}},
        {u"emo1"_s, QJsonObject{{u"which"_s, QJsonArray{u"worried"_s, u"sad"_s, u"angry"_s}},
                                {u"strength"_s, QJsonObject{{u"sad"_s, 60}, {u"worried"_s, 80}, {u"angry"_s, 20}}}}},
        {u"emo2"_s, QJsonObject{{u"strength"_s, QJsonObject{{u"sad"_s, 60}, {u"worried"_s, 50}}}}},
    };
    QCOMPARE(changeOf(answers, u"r1/likely"_s, u"r2/likely"_s), (Change{{}, 80, 30}));
    QVERIFY(!changeOf(answers, u"r1/bad"_s, u"r2/bad"_s));
    QCOMPARE(feelingChanges(answers), (std::vector<Change>{{u"worried"_s, 80, 50}, {u"sad"_s, 60, 60}}));
}

void MindResultsTest::theOwnHabitComesFirst()
{
    const MindExercise styles = exerciseWith(u"style"_s, {u"should"_s, u"blaming"_s, u"filtering"_s});
    MindAnswers answers{{u"ans"_s, QJsonObject{{u"example_1"_s, u"filtering"_s},
                                               {u"example_2"_s, u"filtering"_s},
                                               {u"example_3"_s, u"blaming"_s},
                                               {u"example_4"_s, u"should"_s}}}};
    QCOMPARE(topHabits(styles, answers), (QStringList{u"filtering"_s, u"should"_s}));
    answers[u"style"_s] = u"blaming"_s;
    QCOMPARE(topHabits(styles, answers), (QStringList{u"blaming"_s, u"filtering"_s}));
    QCOMPARE(topHabits(styles, {{u"style"_s, u"should"_s}}), QStringList{u"should"_s});
    QVERIFY(topHabits(styles, {}).isEmpty());
}

void MindResultsTest::worriesAreCountedAsTheyWereSorted()
{
    const Worries worries = worriesOf(
        {{u"note"_s, list({u"Rent"_s, u"My knee"_s, u"The letter"_s})},
         {u"sort"_s, QJsonObject{{u"Rent"_s, u"can_act"_s}, {u"My knee"_s, u"cannot_act"_s}, {u"Gone"_s, u"can_act"_s}}}});
    QCOMPARE(worries.parked, 3);
    QCOMPARE(worries.toActOn, 1);
    QCOMPARE(worries.toLetGo, 1);
}

void MindResultsTest::theNextRungIsALittleHarder()
{
    MindAnswers answers{
        {u"ladder"_s,
         QJsonObject{{u"what"_s, list({u"Stairs"_s, u"Shopping"_s, u"The bus"_s, u"A walk"_s})},
                     {u"worry"_s, QJsonObject{{u"Stairs"_s, 3}, {u"Shopping"_s, 8}, {u"The bus"_s, 5}, {u"A walk"_s, 5}}}}},
        {u"pick"_s, u"Stairs"_s}};
    QCOMPARE(nextRung(answers), QString()); // no result yet
    answers[u"res"_s] = QJsonObject{{u"pain"_s, 4}};
    QCOMPARE(nextRung(answers), u"The bus"_s);
    answers[u"pick"_s] = u"Shopping"_s;
    QCOMPARE(nextRung(answers), QString());
}

void MindResultsTest::threeTones()
{
    QCOMPARE(toneOf({}), Tone::Plain);
    QCOMPARE(toneOf(0), Tone::Soft);
    QCOMPARE(toneOf(3), Tone::Soft);
    QCOMPARE(toneOf(4), Tone::Plain);
    QCOMPARE(toneOf(6), Tone::Plain);
    QCOMPARE(toneOf(7), Tone::Firm);
}

void MindResultsTest::aStepKeepsWhatItWorksOut()
{
    QVERIFY(computed(u"se"_s, {}).isNull());
    QVERIFY(computed(u"q0/amount"_s, {}).isNull());
    QVERIFY(computed(u"gap"_s, {}).isNull());
    QCOMPARE(computed(u"q0/amount"_s, {{u"m"_s, QJsonObject{{u"amount_1"_s, 10}, {u"amount_2"_s, 12}, {u"amount_3"_s, 8}}}}),
             QJsonValue(8));
}

QTEST_GUILESS_MAIN(MindResultsTest)
#include "tst_mindresults.moc"

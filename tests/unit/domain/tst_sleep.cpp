// SPDX-License-Identifier: Apache-2.0
#include "domain/sleep.h"

#include <QJsonObject>
#include <QTest>

using namespace evenpace;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDate kToday(2026, 6, 11); // a Thursday

/** In bed at 22:30, asleep at 23:00, awake at 6:30, up at 7:00: 8 h 30 min in bed, 7 h 30 min asleep. */
SleepNight night(int daysAgo, const QTime &bed = QTime(22, 30))
{
    return {kToday.addDays(-daysAgo), bed, 30min, QTime(6, 30), QTime(7, 0)};
}

std::vector<SleepNight> nights(std::initializer_list<int> daysAgo)
{
    std::vector<SleepNight> list;
    for (const int ago : daysAgo)
        list.push_back(night(ago));
    return list;
}

/** A week of so many nights with those hours in bed and minutes asleep. */
sleep::Week weekOf(int count, std::chrono::minutes inBed, std::chrono::minutes asleep)
{
    sleep::Week week;
    for (int place = 0; place < count; ++place)
        week[static_cast<size_t>(place)] = mindresults::Night{inBed, asleep};
    return week;
}

MindExercise lockedExercise()
{
    MindExercise exercise;
    MindStep step;
    step.neverWith = {u"EPI"_s, u"PREG"_s};
    exercise.lockedSteps.push_back(step);
    return exercise;
}

QJsonObject told(const QStringList &bedTimes)
{
    QJsonObject diary;
    for (qsizetype place = 0; place < bedTimes.size(); ++place) {
        if (bedTimes[place].isEmpty())
            continue;
        const QTime bed = QTime::fromString(bedTimes[place], u"HH:mm"_s);
        diary[u"bed_%1"_s.arg(place + 1)] = bedTimes[place];
        diary[u"asleep_%1"_s.arg(place + 1)] = bed.addSecs(1800).toString(u"HH:mm"_s);
        diary[u"wake_%1"_s.arg(place + 1)] = u"06:30"_s;
        diary[u"up_%1"_s.arg(place + 1)] = u"07:00"_s;
    }
    return diary;
}

} // namespace

/** What follows from the nights somebody told, worked out by hand. */
class SleepTest : public QObject
{
    Q_OBJECT

private slots:
    void aNightIsAsLongAsItsTimes()
    {
        const auto length = sleep::lengthOf(night(0));
        QVERIFY(length);
        QCOMPARE(length->inBed, 510min);
        QCOMPARE(length->asleep, 450min);
    }

    void fallingAsleepAfterWakingMakesNoNight()
    {
        SleepNight odd = night(0);
        odd.toSleep = 600min; // asleep at 8:30, awake at 6:30: 22 hours more
        QVERIFY(!sleep::lengthOf(odd));
    }

    void timesGoOnPastMidnight()
    {
        QCOMPARE(sleep::moved(QTime(23, 45), 30min), QTime(0, 15));
        QCOMPARE(sleep::moved(QTime(0, 15), -30min), QTime(23, 45));
    }

    void fallingAsleepIsToldInSmallStepsAtFirst()
    {
        QCOMPARE(sleep::movedToSleep(0min, 1), 5min);
        QCOMPARE(sleep::movedToSleep(25min, 2), 45min);
        QCOMPARE(sleep::movedToSleep(45min, -2), 25min);
        QCOMPARE(sleep::movedToSleep(5min, -3), 0min);
        QCOMPARE(sleep::movedToSleep(720min, 4), 720min);
    }

    void aWeekHasAPlaceForEachOfSevenNights()
    {
        const sleep::Week week = sleep::weekOf(nights({7, 6, 1, 0}), kToday);
        QCOMPARE(sleep::toldIn(week), 3); // the one of seven days ago is past
        QVERIFY(week[0] && !week[1] && !week[4] && week[5] && week[6]);
    }

    void aSentenceNeedsFiveNights()
    {
        QVERIFY(!sleep::efficiencyOf(weekOf(4, 500min, 400min)));
        QCOMPARE(sleep::efficiencyOf(weekOf(5, 500min, 400min)), 80);
        // A long night counts for more than a short one: 400 + 4 x 450 of 800 + 4 x 500.
        sleep::Week mixed = weekOf(5, 500min, 450min);
        mixed[0] = mindresults::Night{800min, 400min};
        QCOMPARE(sleep::efficiencyOf(mixed), 79);
    }

    void oneRuleHasAWeek()
    {
        const QStringList offered{u"sleepy"_s, u"bed"_s, u"get_up"_s};
        QCOMPARE(sleep::nextRule(offered, {}, {}, kToday), u"sleepy"_s);
        const std::vector<SleepRule> begun{{1, u"sleepy"_s, kToday.addDays(-6), false}};
        QCOMPARE(sleep::nextRule(offered, {}, begun, kToday), QString());
        QCOMPARE(sleep::nextRule(offered, {}, begun, kToday.addDays(1)), u"bed"_s);
        QCOMPARE(sleep::currentRule(begun)->rule, u"sleepy"_s);
        QVERIFY(!sleep::currentRule({}));
    }

    void theRulesThatWereChosenComeFirst()
    {
        const QStringList offered{u"sleepy"_s, u"bed"_s, u"get_up"_s};
        QCOMPARE(sleep::nextRule(offered, {u"get_up"_s}, {}, kToday), u"get_up"_s);
        const std::vector<SleepRule> begun{{1, u"get_up"_s, kToday.addDays(-9), true}};
        QCOMPARE(sleep::nextRule(offered, {u"get_up"_s}, begun, kToday), u"sleepy"_s);
    }

    void afterTheLastRuleThereIsNone()
    {
        const std::vector<SleepRule> begun{{1, u"sleepy"_s, kToday.addDays(-20), true},
                                           {2, u"bed"_s, kToday.addDays(-10), true}};
        QCOMPARE(sleep::nextRule({u"sleepy"_s, u"bed"_s}, {}, begun, kToday), QString());
    }

    void aSetTimeInBedIsOpenedByATherapistAndNeverWithACondition()
    {
        MindPerson person;
        QCOMPARE(sleep::windowLock(lockedExercise(), person), sleep::WindowLock::Therapist);
        person.isUnlocked = true;
        QCOMPARE(sleep::windowLock(lockedExercise(), person), sleep::WindowLock::Open);
        person.cautions = {u"KNEE"_s};
        QCOMPARE(sleep::windowLock(lockedExercise(), person), sleep::WindowLock::Open);
        person.cautions = {u"KNEE"_s, u"PREG"_s};
        QCOMPARE(sleep::windowLock(lockedExercise(), person), sleep::WindowLock::Condition);
    }

    void onlyATalkIsOfferedAndOnlyWhereItMayHelp()
    {
        using Lock = sleep::WindowLock;
        // 84 and 85 of 100 minutes.
        QVERIFY(sleep::isWindowWorthATalk(weekOf(5, 500min, 420min), Lock::Therapist));
        QVERIFY(!sleep::isWindowWorthATalk(weekOf(5, 500min, 425min), Lock::Therapist));
        QVERIFY(!sleep::isWindowWorthATalk(weekOf(4, 500min, 300min), Lock::Therapist));
        // What was told closes it, or a therapist is there already.
        QVERIFY(!sleep::isWindowWorthATalk(weekOf(7, 500min, 300min), Lock::Condition));
        QVERIFY(!sleep::isWindowWorthATalk(weekOf(7, 500min, 300min), Lock::Open));
    }

    void aNewRecordBeginsWithTheLastNightsInARow()
    {
        // Of six days ago one, then none for two days, then three in a row up to today.
        const MindRecord none;
        const QJsonObject diary = sleep::diaryWith(none, {}, nights({6, 2, 1, 0}), kToday).toObject();
        QCOMPARE(diary, told({u"22:30"_s, u"22:30"_s, u"22:30"_s}));
        QCOMPARE(diary.value(u"asleep_1"_s).toString(), u"23:00"_s);
        // Last night may still be to come.
        QCOMPARE(sleep::diaryWith(none, {}, nights({2, 1}), kToday).toObject(), told({u"22:30"_s, u"22:30"_s}));
        QVERIFY(sleep::diaryWith(none, {}, nights({3}), kToday).isNull());
        QCOMPARE(sleep::diaryWith(none, {}, nights({9, 8, 7, 6, 5, 4, 3, 2, 1, 0}), kToday).toObject().size(), 28);
    }

    void aRecordUnderWayTakesTheNightsSinceItsLastOne()
    {
        MindRecord record;
        record.begunOn = kToday.addDays(-4);
        record.answers[u"diary"_s] = told({u"23:15"_s, u"23:15"_s});
        // Its second night ended three days ago; told since were those of two days ago and today.
        const QJsonObject diary
            = sleep::diaryWith(record, kToday.addDays(-3), nights({3, 2, 0}), kToday).toObject();
        QCOMPARE(diary, told({u"23:15"_s, u"23:15"_s, u"22:30"_s, u""_s, u"22:30"_s}));
    }

    void nightsOfARecordHaveTheirDays()
    {
        MindRecord record;
        record.begunOn = kToday.addDays(-3);
        record.answers[u"diary"_s] = told({u"23:15"_s, u""_s, u"23:30"_s});
        const auto missing = sleep::nightsToTake(record, kToday.addDays(-1), {});
        QCOMPARE(missing.size(), size_t{2});
        QCOMPARE(missing[0].day, kToday.addDays(-3));
        QCOMPARE(missing[0].bed, QTime(23, 15));
        QCOMPARE(missing[0].toSleep, 30min);
        QCOMPARE(missing[1].day, kToday.addDays(-1));
    }

    void nightsWhoseDaysAreNotKnownAreNotTaken()
    {
        MindRecord record;
        record.answers[u"diary"_s] = told({u"23:00"_s, u"23:15"_s});
        // Told all at once, and changed days after the last of them.
        for (const int begunAgo : {0, 2, 3}) {
            record.begunOn = kToday.addDays(-begunAgo);
            QVERIFY(sleep::nightsToTake(record, kToday, {}).empty());
        }
        record.begunOn = kToday.addDays(-1);
        QCOMPARE(sleep::nightsToTake(record, kToday, {}).size(), size_t{2});
    }

    void aNightThatIsKnownIsNotTakenAgain()
    {
        MindRecord record;
        record.begunOn = kToday.addDays(-1);
        record.answers[u"diary"_s] = told({u"23:00"_s, u"22:30"_s});
        // One of another time on the same day is known; one of the same times on another day is another night.
        const auto missing = sleep::nightsToTake(record, kToday, {night(4), night(1)});
        QCOMPARE(missing.size(), size_t{1});
        QCOMPARE(missing.front().day, kToday);
        QVERIFY(sleep::nightsToTake(MindRecord(), kToday, {}).empty());
    }
};

QTEST_APPLESS_MAIN(SleepTest)
#include "tst_sleep.moc"

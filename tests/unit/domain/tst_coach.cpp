// SPDX-License-Identifier: Apache-2.0
#include "domain/coach.h"
#include "support/memorydiary.h"
#include "support/memorymeasures.h"
#include "support/memorytherapy.h"
#include "support/memoryshelf.h"
#include "support/memorystore.h"
#include "support/shippedlibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace evenpace;

namespace {

/** One person with everything in memory, and a clock that is set by hand. */
struct Person {
    MemorySessionRepository sessions;
    MemoryDiary diary{sessions};
    MemorySettings settings;
    QDateTime now{QDate(2026, 6, 1), QTime(9, 0)};
    MemoryShelf shelf{sessions};
    Library library = shippedLibrary();
    MemoryMeasures measures;
    MemoryTherapy therapy;
    Coach coach{library, diary, sessions, settings, shelf, measures, therapy, [this] { return now; }};

    Person()
    {
        static_cast<void>(settings.enroll({u"prog-first-gentle-week"_s, now.date()}));
        coach.refresh();
    }
    void nextDay(int days = 1)
    {
        now = now.addDays(days);
        coach.refresh();
    }
    void tell(const DiaryFact &fact) { QCOMPARE(coach.tell(fact), StoreOutcome::Ok); }
    void morning(int pain, int fatigue) { morning(coach.day(), pain, fatigue); }
    void morning(const QDate &day, int pain, int fatigue)
    {
        MorningCheckIn checkIn;
        checkIn.day = day;
        checkIn.pain = pain;
        checkIn.fatigue = fatigue;
        QCOMPARE(coach.saveCheckIn(checkIn), StoreOutcome::Ok);
    }
    void session(int easyMilliMinutes, int effort = 3)
    {
        SessionRecord record;
        record.programId = u"prog-first-gentle-week"_s;
        record.sessionId = u"A"_s;
        record.name = u"Sit and loosen"_s;
        record.day = coach.day();
        record.startedAt = now.toUTC();
        record.endedAt = now.toUTC().addSecs(600);
        record.status = SessionStatus::Finished;
        record.easyMilliMinutes = easyMilliMinutes;
        record.activeLength = Milliseconds{easyMilliMinutes * 60};
        record.effort = effort;
        sessions.add(record);
        coach.refresh();
    }
    /** Screened, and a baseline of 9600 measured on the day it leaves. */
    void becomeActive()
    {
        PemScreened pem;
        pem.first = PemScreened::First::HardlyEver;
        tell(pem);
        tell(SafetyChecked{});
        tell(UsualWeekTold{5, 5});
        for (const pacing::Milli amount : {10000, 12000, 14000}) {
            nextDay();
            tell(TrialTold{amount, false});
        }
        QCOMPARE(coach.pacing().answer.quota, 9600);
    }
};

} // namespace

class CoachTest : public QObject
{
    Q_OBJECT
private slots:
    void theFirstDayHasAGentleSizeWithoutAnyAnswer()
    {
        Person person;
        QCOMPARE(person.coach.plan().envelope.dose, 6000);
        QVERIFY(person.coach.plan().needsSafetyCheck);
        QVERIFY(person.coach.plan().next());
        QVERIFY(person.diary.decisions({}, {}).empty());
    }

    void whatIsToldCountsAtOnceAndIsLogged()
    {
        Person person;
        person.becomeActive();
        person.nextDay();
        person.morning(8, 5);
        QCOMPARE(person.coach.plan().envelope.dose, 4800);
        const auto decision = person.diary.decision(person.coach.day());
        QVERIFY(decision);
        QCOMPARE(decision->answer[u"light"].toString(), u"RED"_s);
        QCOMPARE(decision->numbers[u"pain_above_usual"].toDouble(), 3.0);
        QVERIFY(!decision->isAfterCorrection);
    }

    void lookingTellsNothing()
    {
        Person person;
        person.becomeActive();
        const size_t before = person.diary.decisions({}, {}).size();
        person.nextDay(3);
        person.coach.refresh();
        QCOMPARE(person.diary.decisions({}, {}).size(), before);
    }

    void whatFellDueOnASilentDayIsSaidTheNextTime()
    {
        Person person;
        person.nextDay();
        person.becomeActive();
        // Blocks of a week from 5 June on; on 3 July a review runs, and the screening is four weeks old.
        while (person.coach.day() < QDate(2026, 7, 2)) {
            person.nextDay();
            person.morning(5, 5);
            person.session(9600);
        }
        QVERIFY(!person.coach.openPrompts().contains(u"rescreen"_s));
        if (person.coach.review())
            person.tell(ReviewSeen{person.coach.review()->day});

        // Nothing is told on the 3rd, on which movement is planned.
        person.nextDay(2);
        QCOMPARE(person.coach.day(), QDate(2026, 7, 4));
        QVERIFY(person.coach.openPrompts().contains(u"rescreen"_s));
        QVERIFY(person.coach.review());
        QCOMPARE(person.coach.review()->day, QDate(2026, 7, 3));
        QVERIFY(!person.diary.decision(QDate(2026, 7, 3)));

        // What is told then ends the silence; the day that was silent is logged and still has its say.
        person.morning(5, 5);
        person.nextDay();
        QVERIFY(person.coach.openPrompts().contains(u"rescreen"_s));
        const auto decision = person.diary.decision(QDate(2026, 7, 3));
        QVERIFY(decision);
        QVERIFY(decision->answer[u"prompts"].toArray().contains(u"rescreen"_s));
        const size_t count = person.diary.decisions({}, {}).size();
        person.coach.refreshAnew();
        QCOMPARE(person.diary.decisions({}, {}).size(), count);

        person.tell(PromptAnswered{u"rescreen"_s});
        QVERIFY(!person.coach.openPrompts().contains(u"rescreen"_s));
    }

    void aSilenceThatBecomesAGapLeavesNothingToBeLogged()
    {
        Person person;
        person.nextDay();
        person.becomeActive();
        while (person.coach.day() < QDate(2026, 7, 2)) {
            person.nextDay();
            person.morning(5, 5);
            person.session(9600);
        }
        person.nextDay(2);
        QVERIFY(person.coach.openPrompts().contains(u"rescreen"_s));
        // After more than three days missed days vanish: the review runs on the day of the return, and is there once.
        person.nextDay(4);
        person.morning(5, 5);
        QVERIFY(!person.diary.decision(QDate(2026, 7, 3)));
        QCOMPARE(person.coach.openPrompts().count(u"rescreen"_s), 1);
        QVERIFY(person.coach.review());
        QCOMPARE(person.coach.review()->day, QDate(2026, 7, 8));
    }

    void aFlareBeforeTheFirstSizeHalvesTheDayAndSaysSo()
    {
        Person person;
        MorningCheckIn checkIn{.day = person.coach.day()};
        checkIn.isFlare = true;
        QCOMPARE(person.coach.saveCheckIn(checkIn), StoreOutcome::Ok);
        const DayPlan &plan = person.coach.plan();
        QCOMPARE(plan.mood, DayMood::Usual);
        QCOMPARE(plan.envelope.dose, 3000);
        QCOMPARE(std::count(plan.reasons.begin(), plan.reasons.end(), SizeReason::Flare), 1);
        person.nextDay();
        QCOMPARE(person.coach.plan().envelope.dose, 6000);
        const auto &next = person.coach.plan().reasons;
        QVERIFY(std::find(next.begin(), next.end(), SizeReason::Flare) == next.end());
    }

    void thePositionsOfTheFirstQuestionsCountAtOnce()
    {
        Person person;
        const auto instead = [&] {
            QStringList list;
            for (const SizedChange &change : person.coach.sized(u"prog-first-gentle-week"_s, u"A"_s).changes) {
                if (change.why == SizedChange::Why::Position)
                    list << change.instead;
            }
            return list;
        };
        QVERIFY(instead().isEmpty());
        Settings settings = person.settings.settings();
        settings.suits.lying = true;
        QCOMPARE(person.settings.save(settings), StoreOutcome::Ok);
        person.coach.refresh();
        QCOMPARE(instead(), QStringList{u"neck-rotation-supine"_s});
    }

    void aRefusedWriteChangesNothing()
    {
        Person person;
        person.becomeActive();
        person.diary.setOutcome(StoreOutcome::DiskFull);
        const pacing::Milli dose = person.coach.plan().envelope.dose;
        QCOMPARE(person.coach.tell(RedFlagTold{}), StoreOutcome::DiskFull);
        QCOMPARE(person.coach.plan().envelope.dose, dose);
        QCOMPARE(person.coach.plan().mood, DayMood::Usual);
    }

    void anotherProcessGoesOnFromTheCheckpointAlike()
    {
        Person person;
        person.becomeActive();
        for (int day = 0; day < 20; ++day) {
            person.nextDay();
            person.morning(4 + day % 3, 5);
            if (day % 4 != 3)
                person.session(9600);
        }
        person.nextDay();
        QVERIFY(person.diary.checkpoint());
        Coach other(person.library, person.diary, person.sessions, person.settings, person.shelf,
                    person.measures, person.therapy, [&] { return person.now; });
        other.refresh();
        QCOMPARE(other.pacing().answer.quota, person.coach.pacing().answer.quota);
        QCOMPARE(other.pacing().answer.rules, person.coach.pacing().answer.rules);
    }

    void theFirstPegSaysHowProgramsStart()
    {
        Person person;
        QCOMPARE(person.coach.input().startPermille, kStartFactorUnknown);
        const Milliseconds unknown = person.coach.sized(u"prog-first-gentle-week"_s, u"A"_s).length;
        const auto told = [&](int answer) {
            Measurement peg;
            peg.day = person.coach.day();
            peg.begunAt = peg.endedAt = person.now.toUTC();
            peg.outcome = Measurement::Outcome::Done;
            peg.answers = {{u"pain"_s, answer}, {u"enjoyment"_s, answer}, {u"activity"_s, answer}};
            static_cast<void>(person.measures.begin(peg));
            person.coach.refreshMeasured();
            return peg.id;
        };
        const MeasurementId first = told(8);
        QCOMPARE(person.coach.input().startPermille, 500);
        QVERIFY(person.coach.sized(u"prog-first-gentle-week"_s, u"A"_s).length < unknown);
        // A later one changes nothing, also when the first one is gone.
        person.nextDay(7);
        static_cast<void>(told(1));
        QCOMPARE(person.coach.input().startPermille, 500);
        QCOMPARE(person.measures.remove(first), StoreOutcome::Ok);
        person.coach.refreshMeasured();
        QCOMPARE(person.coach.input().startPermille, kStartFactorUnknown);
    }

    void aVeryLowMoodIsKnownUntilTheNextOne()
    {
        Person person;
        QVERIFY(!person.coach.isMoodVeryLow());
        Measurement mood;
        mood.measure = Measure::Phq2;
        mood.day = person.coach.day();
        mood.begunAt = mood.endedAt = person.now.toUTC();
        mood.outcome = Measurement::Outcome::Done;
        mood.answers = {{u"interest"_s, 3}, {u"mood"_s, 2}};
        static_cast<void>(person.measures.begin(mood));
        QVERIFY(person.coach.isMoodVeryLow());
        person.nextDay(kMoodDays);
        QVERIFY(person.coach.isMoodVeryLow());
        person.nextDay();
        QVERIFY(!person.coach.isMoodVeryLow());
    }

    void aCorrectionOfAnEarlierDayFoldsAnewAndTheLogShowsBoth()
    {
        Person person;
        person.becomeActive();
        person.nextDay();
        const QDate corrected = person.coach.day();
        person.morning(5, 5);
        person.nextDay();
        person.morning(5, 5);
        const pacing::Milli before = person.coach.plan().envelope.dose;
        // It was a flare, told too late.
        MorningCheckIn checkIn = *person.diary.checkIn(corrected);
        checkIn.isFlare = true;
        QCOMPARE(person.coach.saveCheckIn(checkIn), StoreOutcome::Ok);
        QVERIFY(person.coach.plan().envelope.dose < before);
        QCOMPARE(person.coach.plan().mood, DayMood::Flare);
        std::vector<Decision> ofThatDay;
        for (const Decision &decision : person.diary.decisions(corrected, corrected))
            ofThatDay.push_back(decision);
        QVERIFY(ofThatDay.size() >= 2);
        QVERIFY(ofThatDay.back().isAfterCorrection);
        QVERIFY(!ofThatDay.front().isAfterCorrection);
        QCOMPARE(ofThatDay.back().answer[u"state"].toString(), u"FLARE"_s);
    }

    void aClockSetBackLosesNothingAndComesBackAlike()
    {
        Person person;
        person.becomeActive();
        for (int day = 0; day < 5; ++day) {
            person.nextDay();
            person.morning(5, 5);
        }
        const pacing::Answer before = person.coach.pacing().answer;
        person.nextDay(-3);
        QVERIFY(person.coach.plan().envelope.dose > 0);
        person.nextDay(3);
        QCOMPARE(person.coach.pacing().answer.quota, before.quota);
        QCOMPARE(person.coach.pacing().answer.rules, before.rules);
    }

    void aReviewIsShownUntilItWasSeen()
    {
        Person person;
        person.becomeActive();
        for (int day = 0; day < 7; ++day) {
            person.nextDay();
            person.morning(5, 5);
            person.session(9600);
        }
        QVERIFY(person.coach.review());
        QCOMPARE(person.coach.review()->verdict, pacing::WeekVerdict::Progress);
        QCOMPARE(person.coach.review()->before, 9600);
        QCOMPARE(person.coach.review()->after, 10560);
        person.nextDay();
        QVERIFY(person.coach.review());
        person.tell(ReviewSeen{person.coach.review()->day});
        QVERIFY(!person.coach.review());
    }

    void keepingTheSizeTakesTheRiseBack()
    {
        Person person;
        person.becomeActive();
        for (int day = 0; day < 7; ++day) {
            person.nextDay();
            person.morning(5, 5);
            person.session(9600);
        }
        QCOMPARE(person.coach.pacing().answer.quota, 10560);
        person.tell(SizeKept{*person.coach.review()->before});
        QCOMPARE(person.coach.pacing().answer.quota, 9600);
    }

    void badDaysInARowAreCounted()
    {
        Person person;
        person.becomeActive();
        for (int day = 1; day <= 3; ++day) {
            person.nextDay();
            DayChoice choice;
            choice.day = person.coach.day();
            choice.isBadDay = true;
            QCOMPARE(person.coach.saveChoice(choice), StoreOutcome::Ok);
            QCOMPARE(person.coach.input().badDaysRunning, day);
        }
        QCOMPARE(person.coach.plan().mood, DayMood::BadDay);
    }

    void anActivityIsLoadAndFillsNoEnvelope()
    {
        Person person;
        person.becomeActive();
        Activity activity;
        activity.day = person.coach.day();
        activity.minutes = 60;
        activity.effort = ActivityEffort::Heavy;
        activity.at = person.now.toUTC();
        const Envelope before = person.coach.plan().envelope;
        QCOMPARE(person.coach.addActivity(activity), StoreOutcome::Ok);
        QCOMPARE(person.coach.plan().envelope.used, before.used);
        QCOMPARE(person.coach.pacing().entries.back().load, 360000);
        QCOMPARE(person.coach.setActivityRemoved(activity.id, true), StoreOutcome::Ok);
        QVERIFY(!person.coach.pacing().entries.back().load);
    }

    void aDaylightSavingNightIsOneDay()
    {
        Person person;
        person.now = QDateTime(QDate(2026, 3, 28), QTime(12, 0));
        person.becomeActive();
        const QDate before = person.coach.day();
        person.now = QDateTime(before.addDays(1), QTime(3, 59));
        person.coach.refresh();
        QCOMPARE(person.coach.day(), before);
        person.now = QDateTime(before.addDays(1), QTime(4, 0));
        person.coach.refresh();
        QCOMPARE(person.coach.day(), before.addDays(1));
    }
};

QTEST_GUILESS_MAIN(CoachTest)
#include "tst_coach.moc"

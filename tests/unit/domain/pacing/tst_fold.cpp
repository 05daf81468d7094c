// SPDX-License-Identifier: Apache-2.0
#include "domain/pacing/fold.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace evenpace;
using namespace evenpace::pacing;

namespace {

const QDate kStart(2026, 3, 2);

PemScreened screened(PemScreened::First first)
{
    PemScreened fact;
    fact.first = first;
    return fact;
}

/** Days of one person, built up fact by fact. */
class Diary
{
public:
    DayFacts &day(int number)
    {
        const QDate date = kStart.addDays(number);
        const auto place = std::lower_bound(m_days.begin(), m_days.end(), date,
                                            [](const DayFacts &facts, const QDate &day) { return facts.day < day; });
        if (place != m_days.end() && place->day == date)
            return *place;
        DayFacts facts;
        facts.day = date;
        facts.choice.day = date;
        return *m_days.insert(place, facts);
    }
    void tell(int number, const DiaryFact &fact)
    {
        DiaryEvent event{++m_lastId, kStart.addDays(number), QDateTime(kStart.addDays(number), QTime(9, 0), Qt::UTC), fact};
        day(number).events.push_back(event);
    }
    void morning(int number, int pain, int fatigue)
    {
        MorningCheckIn checkIn;
        checkIn.day = kStart.addDays(number);
        checkIn.pain = pain;
        checkIn.fatigue = fatigue;
        day(number).checkIn = checkIn;
    }
    void session(int number, Milli amount, std::optional<int> before, std::optional<int> after, std::optional<int> effort)
    {
        SessionFact fact;
        fact.id = ++m_lastId;
        fact.easyMilliMinutes = amount;
        fact.activeLength = Milliseconds{amount * 60};
        fact.painBefore = before;
        fact.painAfter = after;
        fact.effort = effort;
        day(number).sessions.push_back(fact);
    }
    /** A screened person with a baseline of 9600, active on day 0. */
    static Diary active()
    {
        Diary diary;
        diary.tell(-3, screened(PemScreened::First::HardlyEver));
        diary.tell(-3, UsualWeekTold{5, 5});
        diary.tell(-2, TrialTold{10000, false});
        diary.tell(-1, TrialTold{12000, false});
        diary.tell(0, TrialTold{14000, false});
        return diary;
    }
    [[nodiscard]] const std::vector<DayFacts> &days() const { return m_days; }

private:
    std::vector<DayFacts> m_days;
    qint64 m_lastId = 0;
};

const IsPlanned kNever = [](const QDate &) { return false; };
const IsPlanned kAlways = [](const QDate &) { return true; };

DayAnswer lastAnswer(const Diary &diary, const IsPlanned &planned = kNever)
{
    Fold fold;
    DayAnswer last;
    fold.tellAll(diary.days(), planned, [&](DayAnswer answer) { last = std::move(answer); });
    return last;
}

} // namespace

class FoldTest : public QObject
{
    Q_OBJECT
private slots:
    void threeTrialsMakeABaseline()
    {
        const DayAnswer answer = lastAnswer(Diary::active());
        QCOMPARE(answer.answer.state, State::Active);
        QCOMPARE(answer.answer.quota, 9600);
        QCOMPARE(answer.answer.dose, 9600);
        QCOMPARE(answer.numbers.measured, 9600);
        QCOMPARE(answer.numbers.dayOfActive, 1);
    }

    void aHighMorningIsSmallerAndSaysByHowMuch()
    {
        Diary diary = Diary::active();
        diary.morning(1, 7, 5);
        const DayAnswer answer = lastAnswer(diary);
        QCOMPARE(answer.answer.light, Light::Amber);
        QCOMPARE(answer.answer.dose, 7680);
        QVERIFY(answer.numbers.isHigh);
        QCOMPARE(answer.numbers.painDelta, 4);
        QCOMPARE(answer.numbers.fatigueDelta, 0);
    }

    void aRedFlagStopsUntilItIsCleared()
    {
        Diary diary = Diary::active();
        diary.tell(1, RedFlagTold{{}});
        QCOMPARE(lastAnswer(diary).answer.dose, 0);
        QCOMPARE(lastAnswer(diary).answer.state, State::Stopped);
        diary.morning(2, 5, 5);
        QCOMPARE(lastAnswer(diary).answer.dose, 0);
        diary.tell(3, RedFlagCleared{kStart.addDays(3)});
        QCOMPARE(lastAnswer(diary).answer.dose, 9600);
    }

    void aSafetyCheckStopsOnlyWithAWarningSign_data()
    {
        QTest::addColumn<int>("flags");
        QTest::addColumn<QStringList>("conditions");
        QTest::addColumn<bool>("stops");
        QTest::newRow("nothing") << int(SafetyChecked::Flags::None) << QStringList{} << false;
        QTest::newRow("not sure") << int(SafetyChecked::Flags::NotSure) << QStringList{} << true;
        QTest::newRow("one or more") << int(SafetyChecked::Flags::OneOrMore) << QStringList{} << true;
        QTest::newRow("heart") << int(SafetyChecked::Flags::None) << QStringList{u"heart"_s} << true;
        QTest::newRow("knee") << int(SafetyChecked::Flags::None) << QStringList{u"knee"_s} << false;
    }
    void aSafetyCheckStopsOnlyWithAWarningSign()
    {
        QFETCH(int, flags);
        QFETCH(QStringList, conditions);
        Diary diary = Diary::active();
        diary.tell(1, SafetyChecked{static_cast<SafetyChecked::Flags>(flags), conditions});
        QTEST(lastAnswer(diary).answer.state == State::Stopped, "stops");
    }

    void anUntoldEffortCountsAsTheCeilingAndUntoldPainAsBefore()
    {
        Diary diary = Diary::active();
        diary.morning(1, 6, 5);
        diary.session(1, 9600, {}, {}, {});
        const DayAnswer answer = lastAnswer(diary);
        QCOMPARE(answer.answer.session, SessionVerdict::Pass);
        const auto session = std::find_if(answer.entries.begin(), answer.entries.end(),
                                          [](const Entry &entry) { return entry.session.has_value(); });
        QVERIFY(session != answer.entries.end());
        QCOMPARE(session->session->before, 6);
        QCOMPARE(session->session->peak, 6);
        QCOMPARE(session->session->effort, 3);
    }

    void breathingIsNoSessionToTheEngine()
    {
        Diary diary = Diary::active();
        diary.session(1, 0, 5, 9, 9);
        const DayAnswer answer = lastAnswer(diary);
        QVERIFY(!answer.answer.session);
    }

    void loadIsMinutesTimesEffortOfSessionsAndActivities()
    {
        Diary diary;
        diary.session(0, 6000, 5, 5, 3);
        QCOMPARE(loadOf(diary.day(0), 4), 18000);
        Activity activity;
        activity.minutes = 30;
        activity.effort = ActivityEffort::Medium;
        diary.day(0).activities.push_back(activity);
        QCOMPARE(loadOf(diary.day(0), 4), 18000 + 120000);
        DayFacts nothing;
        QVERIFY(!loadOf(nothing, 4));
    }

    void theStricterLimitHolds()
    {
        Diary diary = Diary::active();
        LimitsSet person;
        person.milliMinutesADay = 7000;
        LimitsSet therapist;
        therapist.source = LimitsSet::Source::Therapist;
        therapist.milliMinutesADay = 8000;
        therapist.gapMinutes = 90;
        diary.tell(1, therapist);
        QCOMPARE(lastAnswer(diary).answer.quota, 8000);
        diary.tell(2, person);
        QCOMPARE(lastAnswer(diary).answer.quota, 7000);
        LimitState state;
        state.take(person);
        state.take(therapist);
        QVERIFY(!state.isTherapistStricter());
        QCOMPARE(state.stricter().gapMinutes, 90);
    }

    void aSizeThatWasKeptGrowsNotThisWeekButTheNext()
    {
        Diary diary = Diary::active();
        const auto week = [&](int first) {
            for (int day = first; day < first + 7; ++day) {
                diary.morning(day, 5, 5);
                diary.session(day, 9600, 5, 5, 3);
            }
        };
        week(1);
        QCOMPARE(lastAnswer(diary).answer.weekly, WeekVerdict::Progress);
        QCOMPARE(lastAnswer(diary).answer.quota, 10560);
        diary.tell(7, SizeKept{9600});
        QCOMPARE(lastAnswer(diary).answer.quota, 9600);
        week(8);
        QCOMPARE(lastAnswer(diary).answer.weekly, WeekVerdict::Progress);
        QCOMPARE(lastAnswer(diary).answer.quota, 10560);
    }

    void aPlannedDayWithNothingDoneCountsInAShortSilence()
    {
        Diary diary = Diary::active();
        for (int day = 1; day < 4; ++day) {
            diary.morning(day, 5, 5);
            diary.session(day, 9600, 5, 5, 3);
        }
        diary.morning(7, 5, 5); // three silent days in between
        Week week;
        Fold fold;
        fold.tellAll(diary.days(), kAlways, [&](const DayAnswer &answer) {
            if (answer.numbers.week)
                week = *answer.numbers.week;
        });
        QCOMPARE(week.planned, 7);
        QCOMPARE(week.done, 3);
    }

    void missedDaysOfALongSilenceVanish()
    {
        Diary diary = Diary::active();
        for (int day = 1; day < 3; ++day) {
            diary.morning(day, 5, 5);
            diary.session(day, 9600, 5, 5, 3);
        }
        diary.morning(7, 5, 5); // four silent days in between
        Week week;
        DayAnswer last;
        Fold fold;
        fold.tellAll(diary.days(), kAlways, [&](const DayAnswer &answer) {
            if (answer.numbers.week)
                week = *answer.numbers.week;
            last = answer;
        });
        QCOMPARE(week.planned, 3);
        QVERIFY(last.answer.rules.contains(u"gap.90"_s));
    }

    void aBadDayIsNeverCountedAsPlanned()
    {
        Diary diary = Diary::active();
        diary.day(1).choice.isBadDay = true;
        Fold fold;
        DayAnswer last;
        fold.tellAll(diary.days(), kAlways, [&](const DayAnswer &answer) { last = answer; });
        QVERIFY(std::none_of(last.entries.begin(), last.entries.end(), [](const Entry &entry) { return entry.planned; }));
        diary.day(1).choice.isBadDay = false;
        Fold other;
        other.tellAll(diary.days(), kAlways, [&](const DayAnswer &answer) { last = answer; });
        QVERIFY(std::any_of(last.entries.begin(), last.entries.end(), [](const Entry &entry) { return entry.planned; }));
    }

    void aRequestComesAfterTheCheckIn()
    {
        Diary diary = Diary::active();
        diary.tell(1, StepConfirmed{});
        diary.morning(1, 5, 5);
        const DayAnswer answer = lastAnswer(diary);
        QVERIFY(answer.entries.size() >= 2);
        QVERIFY(answer.entries.back().step);
        QVERIFY(answer.answer.rules.contains(u"step.refused"_s));
    }

    void aKeptEngineGoesOnAsIfItHadNeverStopped()
    {
        // Random lives, cut at a random day.
        std::mt19937 random(7);
        const auto upTo = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most + 1)); };
        for (int life = 0; life < 40; ++life) {
            Diary diary = Diary::active();
            for (int day = 1; day < 120; ++day) {
                if (upTo(3) > 0)
                    diary.morning(day, upTo(10), upTo(10));
                if (upTo(2) > 0)
                    diary.session(day, 1000 * upTo(14), upTo(10), upTo(10), upTo(7));
                if (upTo(40) == 0)
                    diary.tell(day, RedFlagTold{{}});
                if (upTo(10) == 0)
                    diary.tell(day, RedFlagCleared{kStart});
                if (upTo(20) == 0)
                    diary.tell(day, TrialTold{1000 * (1 + upTo(20)), false});
                if (upTo(30) == 0)
                    day += upTo(30);
            }
            const auto cut = diary.days().begin() + 1 + upTo(static_cast<int>(diary.days().size()) - 3);
            std::vector<QByteArray> whole;
            Fold fold;
            fold.tellAll(diary.days(), kAlways, [&](const DayAnswer &) {});
            Fold first;
            first.tellAll({diary.days().begin(), cut}, kAlways);
            std::vector<DiaryEvent> events;
            for (const DayFacts &facts : diary.days())
                events.insert(events.end(), facts.events.begin(), facts.events.end());
            const auto engine = Engine::load(first.engine().save());
            QVERIFY(engine);
            Fold second(*engine, events);
            second.tellAll({cut, diary.days().end()}, kAlways);
            QCOMPARE(second.engine().save(), fold.engine().save());
        }
    }

    void tenYearsAreNotCarriedAround()
    {
        Diary diary = Diary::active();
        for (int day = 1; day < 3650; ++day) {
            diary.morning(day, 5 + day % 2, 5);
            diary.session(day, 9000, 5, 5, 3);
        }
        Fold fold;
        fold.tellAll(diary.days(), kAlways);
        QCOMPARE_LT(fold.engine().save().size(), 20000);
    }

    void aStateOfAnotherVersionOrADamagedOneIsNotRead()
    {
        const QByteArray state = Engine().save();
        QVERIFY(Engine::load(state));
        QVERIFY(!Engine::load({}));
        QVERIFY(!Engine::load(state.chopped(1)));
        QVERIFY(!Engine::load(state + 'x'));
        QByteArray other = state;
        other[3] = static_cast<char>(other[3] + 1);
        QVERIFY(!Engine::load(other));
    }

    void factsSurviveJson()
    {
        LimitsSet limits;
        limits.source = LimitsSet::Source::Therapist;
        limits.milliMinutesADay = 12500;
        limits.gapMinutes = 45;
        limits.isFrozen = true;
        PemScreened pem = screened(PemScreened::First::MostTimes);
        pem.screening.items[2] = {3, 2};
        pem.screening.hours = 24;
        pem.screening.worsePhysical = true;
        const std::vector<DiaryFact> facts{SafetyChecked{SafetyChecked::Flags::NotSure, {u"knee"_s}},
                                           RedFlagTold{{u"chest"_s}},
                                           RedFlagCleared{kStart},
                                           ModerateAgreed{kStart},
                                           UsualWeekTold{4, 6},
                                           ComfortTold{30, 15, 0},
                                           TrialTold{9500, true},
                                           SmallestTold{0},
                                           StepConfirmed{},
                                           RiseAsked{5},
                                           limits,
                                           LimitsSet{},
                                           SizeKept{9600},
                                           ReviewSeen{kStart},
                                           WentOn{WentOn::Past::Rest},
                                           PromptAnswered{u"rescreen"_s}};
        for (const DiaryFact &fact : facts) {
            const std::optional<DiaryFact> read = diaryFactFromJson(kindOf(fact), toJson(fact));
            QVERIFY2(read, qPrintable(kindOf(fact)));
            QVERIFY(*read == fact);
        }
        const std::optional<DiaryFact> read = diaryFactFromJson(kindOf(pem), toJson(DiaryFact(pem)));
        QVERIFY(read);
        QCOMPARE(toJson(*read), toJson(DiaryFact(pem)));
        QVERIFY(!diaryFactFromJson(u"from_the_future"_s, {}));
        QVERIFY(!diaryFactFromJson(u"trial"_s, {{u"amount"_s, -1}, {u"worse_next_morning"_s, false}}));
        QVERIFY(!diaryFactFromJson(u"rise"_s, {{u"percent"_s, u"five"_s}}));
    }
};

QTEST_GUILESS_MAIN(FoldTest)
#include "tst_fold.moc"

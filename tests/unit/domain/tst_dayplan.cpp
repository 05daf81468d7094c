// SPDX-License-Identifier: Apache-2.0
#include "domain/dayplan.h"
#include "support/shippedlibrary.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace evenpace;

namespace {

const QDate kStart(2026, 6, 1);
const QString kProgram = u"prog-first-gentle-week"_s;

/** A day of somebody on the standard track with a quota of 10 easy minutes, in their second week. */
DayInput input(int daysIn = 7)
{
    DayInput in;
    in.day = kStart.addDays(daysIn);
    in.now = QDateTime(in.day, QTime(10, 0), Qt::UTC);
    in.enrollment = {kProgram, kStart};
    in.facts.day = in.day;
    in.facts.choice.day = in.day;
    in.events.push_back({1, kStart, QDateTime(kStart, QTime(9, 0), Qt::UTC), SafetyChecked{}});
    pacing::Answer &answer = in.pacing.answer;
    answer.day = in.day;
    answer.state = pacing::State::Active;
    answer.track = pacing::Track::Std;
    answer.light = pacing::Light::Green;
    answer.quota = 10000;
    answer.dose = 10000;
    in.pacing.numbers.measured = 10000;
    in.pacing.numbers.dayOfActive = 8;
    return in;
}

DayInput unscreened(int daysIn)
{
    DayInput in = input(daysIn);
    in.pacing = {};
    in.pacing.answer.day = in.day;
    return in;
}

void setLight(DayInput &in, pacing::Light light, pacing::Milli dose)
{
    in.pacing.answer.light = light;
    in.pacing.answer.dose = dose;
}

void didMove(DayInput &in, pacing::Milli amount, const QTime &end)
{
    SessionFact fact;
    fact.id = static_cast<qint64>(in.facts.sessions.size()) + 1;
    fact.easyMilliMinutes = amount;
    fact.activeLength = Milliseconds{amount * 60};
    fact.endedAt = QDateTime(in.day, end, Qt::UTC);
    in.facts.sessions.push_back(fact);
}

void tell(DayInput &in, const DiaryFact &fact, const QTime &at = QTime(9, 30))
{
    const DiaryEvent event{99, in.day, QDateTime(in.day, at, Qt::UTC), fact};
    in.events.push_back(event);
    in.facts.events.push_back(event);
}

DayPlan planOf(const DayInput &in)
{
    return planDay(shippedLibrary(), in);
}

SessionRecord record(const QString &sessionId, SessionStatus status, Milliseconds active)
{
    SessionRecord session;
    session.id = 7;
    session.programId = kProgram;
    session.sessionId = sessionId;
    session.name = u"Sit and loosen"_s;
    session.status = status;
    session.activeLength = active;
    return session;
}

Load highestLoad(const DayPlan &plan)
{
    Load load = 0;
    for (const DaySession &session : plan.sessions)
        load = std::max(load, session.load);
    return load;
}

bool has(const DayPlan &plan, SizeReason reason)
{
    return std::find(plan.reasons.begin(), plan.reasons.end(), reason) != plan.reasons.end();
}

} // namespace

class DayPlanTest : public QObject
{
    Q_OBJECT
private slots:
    void dayOneHoldsTheFirstSessionOfTheWeek()
    {
        const DayPlan plan = planOf(unscreened(0));
        QCOMPARE(plan.day, 1);
        QCOMPARE(plan.round, 1);
        QCOMPARE(plan.sessions.size(), 1U);
        QVERIFY(plan.next());
        QCOMPARE(plan.next()->sessionId, u"A"_s);
        QVERIFY(plan.next()->length > 1min);
        QCOMPARE(plan.next()->length, plan.timeLeft());
    }

    void sessionsAreSpreadOverTheTimesThatWereNamed()
    {
        using enum DayTime;
        using Times = std::vector<std::optional<DayTime>>;
        DayInput in = input(0);
        in.enrollment.programId = u"prog-desk-neck-shoulders"_s;
        in.timeOfDay = {8, 0};
        const auto times = [&] {
            Times found;
            for (const DaySession &session : planOf(in).sessions)
                found.push_back(session.time);
            return found;
        };
        const DayPlan before = planOf(in);
        QCOMPARE(times(), (Times{{}, {}, {}}));
        in.suits.morning = in.suits.midday = in.suits.evening = true;
        QCOMPARE(times(), (Times{Morning, Midday, Evening}));
        // The size of nothing changes.
        const DayPlan after = planOf(in);
        for (size_t i = 0; i < before.sessions.size(); ++i) {
            QCOMPARE(after.sessions[i].sessionId, before.sessions[i].sessionId);
            QCOMPARE(after.sessions[i].easyMilliMinutes, before.sessions[i].easyMilliMinutes);
        }
        in.suits.midday = false;
        QCOMPARE(times(), (Times{Morning, Morning, Evening}));
        in.timeOfDay = {12, 0};
        QCOMPARE(times(), (Times{Evening, Evening, Evening}));
        in.suits.evening = false;
        QCOMPARE(times(), (Times{{}, {}, {}}));
        // What was done is counted, so that the next one stays where it was.
        in.suits.evening = true;
        in.timeOfDay = {9, 0};
        in.records = {record(u"M1"_s, SessionStatus::Finished, 5min)};
        in.records.front().programId = in.enrollment.programId;
        QCOMPARE(times(), (Times{{}, Morning, Evening}));
        // After midnight it is late in the evening of the same day.
        in.timeOfDay = {1, 0};
        QCOMPARE(times(), (Times{{}, Evening, Evening}));
        in.facts.choice.isBadDay = true;
        for (const std::optional<DayTime> &time : times())
            QVERIFY(!time);
    }

    void whatIsMadeForATimeStaysThereAndComesInItsOrder()
    {
        DayInput in = input(0);
        in.enrollment.programId = u"prog-better-sleep"_s;
        in.beside = {{u"prog-morning-stiffness"_s, kStart}};
        in.suits.morning = true;
        in.timeOfDay = {8, 0};
        const auto order = [&] {
            QStringList found;
            for (const DaySession &session : planOf(in).sessions)
                found << session.sessionId;
            return found;
        };
        QCOMPARE(order(), (QStringList{u"L"_s, u"BED"_s, u"CHAIR"_s, u"E1"_s}));
        QCOMPARE(planOf(in).sessions.back().time, std::optional(DayTime::Evening));
        // What is for the morning only is for no other time.
        in.timeOfDay = {14, 0};
        const DayPlan plan = planOf(in);
        for (const DaySession &session : plan.sessions)
            QCOMPARE(session.time.has_value(), session.sessionId == u"E1"_s);
        in.suits = {};
        QCOMPARE(order(), (QStringList{u"L"_s, u"E1"_s, u"BED"_s, u"CHAIR"_s}));
    }

    void aMissedDayIsSkippedAndNeverDoubled()
    {
        const DayPlan plan = planOf(input(2));
        QCOMPARE(plan.sessions.size(), 1U);
        QCOMPARE(plan.next()->sessionId, u"C"_s);
    }

    void afterTheLastDayItBeginsOnceMore()
    {
        const DayPlan plan = planOf(input(7));
        QCOMPARE(plan.day, 8);
        QCOMPARE(plan.dayOfProgram, 1);
        QCOMPARE(plan.round, 2);
        QCOMPARE(plan.next()->sessionId, u"A"_s);
    }

    void aClockThatWasSetBackLeavesDayOne() { QCOMPARE(planOf(input(-5)).dayOfProgram, 1); }

    void aFinishedSessionIsDoneWithTheTimeItTook()
    {
        DayInput in = input();
        in.records = {record(u"A"_s, SessionStatus::Finished, 5min)};
        const DayPlan plan = planOf(in);
        QVERIFY(!plan.next());
        QCOMPARE(plan.doneCount(), 1);
        QCOMPARE(plan.timeDone(), Milliseconds{5min});
        QCOMPARE(plan.timeLeft(), 0ms);
    }

    void aStoppedSessionIsDoneToo()
    {
        DayInput in = input();
        in.records = {record(u"A"_s, SessionStatus::Stopped, 2min)};
        QVERIFY(!planOf(in).next());
    }

    void oneThatWasStoppedAtOnceIsOfferedAgain()
    {
        DayInput in = input();
        in.records = {record(u"A"_s, SessionStatus::Stopped, 20s)};
        const DayPlan plan = planOf(in);
        QVERIFY(plan.next());
        QCOMPARE(plan.doneCount(), 0);
    }

    void aSessionThatWasNotPlannedCountsBesideThePlan()
    {
        DayInput in = input();
        in.records = {record(u"breath-slow-4-6"_s, SessionStatus::Finished, 4min)};
        const DayPlan plan = planOf(in);
        QCOMPARE(plan.doneCount(), 1);
        QVERIFY(plan.next());
        QCOMPARE(plan.next()->sessionId, u"A"_s);
    }

    void twoSessionsOfADayComeInTheirOrder()
    {
        const DayPlan plan = planOf(input(6));
        QCOMPARE(plan.sessions.size(), 2U);
        QCOMPARE(plan.sessions[0].sessionId, u"C"_s);
        QCOMPARE(plan.sessions[1].sessionId, u"cbt-energy-budget"_s);
    }

    void whatMovesHasAPictureAndAPosition()
    {
        const DayInput in = input();
        const DayPlan plan = planOf(in);
        const DaySession session = describeSession(shippedLibrary(), in, plan, kProgram, u"A"_s);
        QVERIFY(!session.pictureItem.isEmpty());
        QVERIFY(session.position.has_value());
        QVERIFY(session.load > 0);
        const DaySession quiet = describeSession(shippedLibrary(), in, plan, kProgram, u"D"_s);
        QVERIFY(quiet.pictureItem.isEmpty());
        QCOMPARE(quiet.load, 0);
    }

    void anUnknownProgramGivesAnEmptyDay()
    {
        DayInput in = input();
        in.enrollment.programId = u"nowhere"_s;
        const DayPlan plan = planOf(in);
        QVERIFY(plan.sessions.empty());
        QVERIFY(!plan.next());
    }

    void beforeTheFirstBaselineTheDayIsAShareOfAnOrdinaryOne()
    {
        DayInput in = unscreened(0);
        QCOMPARE(planOf(in).envelope.dose, 6000); // nobody asked yet: as gentle as CAUTION
        in.pacing.answer.track = pacing::Track::Std;
        QCOMPARE(planOf(in).envelope.dose, 8000);
        tell(in, ComfortTold{20, 11, 5});
        QCOMPARE(planOf(in).envelope.dose, 7000); // rounded down to whole minutes
        in.pacing.answer.track = pacing::Track::Caution;
        QCOMPARE(planOf(in).envelope.dose, 5000);
        in.pacing.answer.track = pacing::Track::Pem;
        QCOMPARE(planOf(in).envelope.dose, 0);
        QVERIFY(has(planOf(in), SizeReason::NothingKnown));
    }

    void aHardMorningCountsBeforeTheBaselineToo()
    {
        DayInput in = unscreened(0);
        in.pacing.answer.track = pacing::Track::Std;
        in.pacing.numbers.isHigh = true;
        in.pacing.numbers.painDelta = 4;
        QCOMPARE(planOf(in).envelope.dose, 6400);
        in.pacing.numbers.painDelta = 6;
        QCOMPARE(planOf(in).envelope.dose, 4000);
        QCOMPARE(planOf(in).proposedGrade, Grade::Flare);
        in.pacing.numbers = {};
        QCOMPARE(planOf(in).envelope.dose, 8000);
        in.facts.checkIn.emplace();
        in.facts.checkIn->isFlare = true;
        QCOMPARE(planOf(in).envelope.dose, 4000);
    }

    void plannedNeverPassesTheDose()
    {
        for (int day = 0; day < 14; ++day) {
            for (pacing::Milli quota = 1000; quota <= 20000; quota += 1500) {
                for (const auto &[light, percent] : {std::pair{pacing::Light::Green, 100}, {pacing::Light::Amber, 80},
                                                     {pacing::Light::Red, 50}}) {
                    DayInput in = input(day);
                    in.pacing.answer.quota = quota;
                    setLight(in, light, quota * percent / 100);
                    const DayPlan plan = planOf(in);
                    QVERIFY(plan.envelope.planned <= plan.envelope.dose);
                    QVERIFY(plan.envelope.dose <= quota);
                }
            }
        }
    }

    void aRedDayKeepsVeryLightItemsOnly()
    {
        DayInput in = input();
        setLight(in, pacing::Light::Red, 5000);
        const DayPlan plan = planOf(in);
        QCOMPARE(plan.programId, kProgram); // the flare plan comes only by tap
        QVERIFY(highestLoad(plan) <= kVeryLight);
        QCOMPARE(plan.grade, Grade::Flare);
    }

    void aBadDayIsTheFlarePlanAndHalfTheQuotaAtMost()
    {
        DayInput in = input();
        in.facts.choice.isBadDay = true;
        const DayPlan plan = planOf(in);
        QCOMPARE(plan.mood, DayMood::BadDay);
        QCOMPARE(plan.programId, kFlareProgram.toString());
        QCOMPARE(plan.envelope.dose, 5000);
        QVERIFY(highestLoad(plan) <= kVeryLight);
        QCOMPARE(plan.reasons.front(), SizeReason::BadDay);
        QVERIFY(plan.next());
    }

    void whatWasDoneBeforeABadDayIsNotTooMuch()
    {
        DayInput in = input();
        didMove(in, 8000, QTime(6, 0));
        in.facts.choice.isBadDay = true;
        const DayPlan plan = planOf(in);
        QCOMPARE(plan.envelope.over(), 0);
        QCOMPARE(plan.envelope.left(), 0);
        QVERIFY(plan.envelope.dose <= plan.envelope.usual);
    }

    void theFlarePlanGoesOnDayByDay()
    {
        DayInput in = input();
        in.pacing.answer.state = pacing::State::Flare;
        setLight(in, pacing::Light::Red, 5000);
        QStringList first;
        for (int day = 1; day <= 6; ++day) {
            in.pacing.numbers.flareDay = day;
            const DayPlan plan = planOf(in);
            QCOMPARE(plan.mood, DayMood::Flare);
            QStringList ids;
            for (const DaySession &session : plan.sessions)
                ids << session.sessionId;
            QVERIFY(!ids.isEmpty());
            if (day == 1)
                first = ids;
            if (day == 4)
                QCOMPARE(ids, first); // its three days repeat
        }
    }

    void aWarningSignLeavesOnlyWhatCostsNothing()
    {
        DayInput in = input();
        in.pacing.answer.state = pacing::State::Stopped;
        setLight(in, pacing::Light::Stop, 0);
        const DayPlan plan = planOf(in);
        QCOMPARE(plan.mood, DayMood::Stopped);
        QCOMPARE(plan.envelope.dose, 0);
        QCOMPARE(plan.envelope.planned, 0);
        QVERIFY(!plan.next());
        in.facts.choice.size = 8000;
        QCOMPARE(planOf(in).envelope.dose, 0);
    }

    void thePemTrackReplacesAProgramThatIsNotMadeForIt()
    {
        DayInput in = input();
        in.pacing.answer.track = pacing::Track::Pem;
        const DayPlan plan = planOf(in);
        QCOMPARE(plan.programId, kPemProgram.toString());
        QVERIFY(highestLoad(plan) <= kVeryLight);
        QVERIFY(!plan.mayBeGood);
    }

    void aGoodDayIsOnlyForGreenAndKeepsToTheDose()
    {
        DayInput in = input();
        in.facts.choice.grade = Grade::Good;
        DayPlan plan = planOf(in);
        QCOMPARE(plan.grade, Grade::Good);
        QVERIFY(plan.envelope.planned <= plan.envelope.dose);
        setLight(in, pacing::Light::Amber, 8000);
        plan = planOf(in);
        QCOMPARE(plan.grade, Grade::Usual);
        QVERIFY(!plan.mayBeGood);
    }

    void aPersonMayChangeTheSizeButNotALimit()
    {
        DayInput in = input();
        in.facts.choice.size = 12000;
        QCOMPARE(planOf(in).envelope.dose, 12000);
        QVERIFY(has(planOf(in), SizeReason::OwnChoice));
        LimitsSet limit;
        limit.source = LimitsSet::Source::Therapist;
        limit.milliMinutesADay = 9000;
        in.limits.take(limit);
        QCOMPARE(planOf(in).envelope.dose, 9000);
        QCOMPARE(planOf(in).reasons.front(), SizeReason::TherapistLimit);
    }

    void aConditionLocksModerateItemsUntilSomebodyAgreed()
    {
        DayInput in = input();
        tell(in, SafetyChecked{SafetyChecked::Flags::None, {u"cancer"_s}});
        QVERIFY(planOf(in).isModerateLocked);
        QVERIFY(highestLoad(planOf(in)) <= kLight);
        tell(in, ModerateAgreed{in.day});
        QVERIFY(!planOf(in).isModerateLocked);
    }

    void aConditionThatIsNewNeedsANewWord()
    {
        DayInput in = input();
        tell(in, SafetyChecked{SafetyChecked::Flags::None, {u"cancer"_s}});
        tell(in, ModerateAgreed{in.day});
        tell(in, SafetyChecked{SafetyChecked::Flags::None, {u"cancer"_s}});
        QVERIFY(!planOf(in).isModerateLocked);
        tell(in, SafetyChecked{SafetyChecked::Flags::None, {u"surgery"_s, u"cancer"_s}});
        QVERIFY(planOf(in).isModerateLocked);
        tell(in, SafetyChecked{});
        QVERIFY(!planOf(in).isModerateLocked);
    }

    void withoutASafetyCheckItIsAskedFor()
    {
        DayInput in = input();
        in.events.clear();
        QVERIFY(planOf(in).needsSafetyCheck);
        QVERIFY(!planOf(input()).needsSafetyCheck);
        // Its first page alone is not enough.
        tell(in, SafetyChecked{SafetyChecked::Flags::NotSure, {}, false});
        QVERIFY(planOf(in).needsSafetyCheck);
    }

    void afterMovementThereIsARest()
    {
        DayInput in = input();
        didMove(in, 3000, QTime(9, 30));
        DayPlan plan = planOf(in);
        QCOMPARE(plan.ceiling, Ceiling::Rest);
        QCOMPARE(plan.restUntil, QDateTime(in.day, QTime(10, 30), Qt::UTC));
        in.now = QDateTime(in.day, QTime(10, 30), Qt::UTC);
        QCOMPARE(planOf(in).ceiling, Ceiling::None);
        in.now = QDateTime(in.day, QTime(10, 0), Qt::UTC);
        setLight(in, pacing::Light::Amber, 8000);
        QCOMPARE(planOf(in).restUntil, QDateTime(in.day, QTime(11, 30), Qt::UTC));
        tell(in, WentOn{WentOn::Past::Rest}, QTime(9, 45));
        QCOMPARE(planOf(in).ceiling, Ceiling::None);
    }

    void breathingNeedsNoRest()
    {
        DayInput in = input();
        didMove(in, 0, QTime(9, 59));
        QCOMPARE(planOf(in).ceiling, Ceiling::None);
    }

    void aUsedDoseIsEnoughForToday()
    {
        DayInput in = input();
        didMove(in, 9800, QTime(8, 0));
        DayPlan plan = planOf(in);
        QCOMPARE(plan.ceiling, Ceiling::Minutes);
        QCOMPARE(plan.envelope.used, 9800);
        tell(in, WentOn{WentOn::Past::Minutes});
        QCOMPARE(planOf(in).ceiling, Ceiling::None);
        // Another session, and the step has to be taken again.
        didMove(in, 1000, QTime(9, 50));
        QCOMPARE(planOf(in).ceiling, Ceiling::Minutes);
        QCOMPARE(planOf(in).envelope.over(), 800);
    }

    void aDayHasFourSessionsAtMostAndFewerIfSaidSo()
    {
        DayInput in = input();
        in.pacing.answer.quota = in.pacing.answer.dose = 60000;
        for (int i = 0; i < 4; ++i)
            didMove(in, 1000, QTime(3 + i, 0));
        QCOMPARE(planOf(in).ceiling, Ceiling::Sessions);
        in.facts.sessions.resize(3);
        QCOMPARE(planOf(in).ceiling, Ceiling::None);
        LimitsSet limit;
        limit.sessionsADay = 2;
        in.limits.take(limit);
        QCOMPARE(planOf(in).ceiling, Ceiling::Sessions);
    }

    void afterAHardSessionTheNextIsSmallerUnlessKept()
    {
        DayInput in = input();
        const pacing::Milli before = planOf(in).envelope.planned;
        SessionFact hard;
        hard.easyMilliMinutes = 4000;
        hard.effort = 5;
        in.lastMovement = hard;
        QVERIFY(planOf(in).isNextSmaller);
        QVERIFY(planOf(in).envelope.planned < before);
        in.facts.choice.keepsAsItWas = true;
        QCOMPARE(planOf(in).envelope.planned, before);
    }

    void reasonsComeInTheirOrderAndOnlyIfTheyFired()
    {
        DayInput in = input();
        QCOMPARE(planOf(in).reasons, std::vector{SizeReason::Usual});
        setLight(in, pacing::Light::Amber, 8000);
        in.pacing.numbers.overshotYesterday = true;
        in.pacing.numbers.fatigueDelta = 5;
        in.pacing.numbers.painDelta = 1;
        QCOMPARE(planOf(in).reasons, (std::vector{SizeReason::YesterdayOver, SizeReason::FatigueHigh}));
    }

    void theDoseGrowsWithTheQuota()
    {
        DayInput small = input();
        DayInput large = input();
        large.pacing.answer.quota = large.pacing.answer.dose = 14000;
        QVERIFY(planOf(large).envelope.planned > planOf(small).envelope.planned);
    }

    void aMeasuredSizeIsFilledSoThatDoneIsDone()
    {
        // What is planned counts as done to the engine: at least 80 % of the dose, as long as the ranges reach.
        for (pacing::Milli quota = 2500; quota <= 16000; quota += 500) {
            for (const auto &[light, percent] : {std::pair{pacing::Light::Green, 100}, {pacing::Light::Amber, 80}}) {
                DayInput in = input();
                in.pacing.answer.quota = quota;
                setLight(in, light, quota * percent / 100);
                const DayPlan plan = planOf(in);
                QVERIFY2(plan.envelope.planned * 100 >= plan.envelope.dose * 80, qPrintable(QString::number(quota)));
                QVERIFY(plan.envelope.planned <= plan.envelope.dose);
            }
        }
    }

    void whatWasLeftOfOneSessionIsNotMadeUpInTheNext()
    {
        DayInput in = input();
        in.enrollment.programId = u"prog-desk-neck-shoulders"_s;
        in.pacing.answer.quota = in.pacing.answer.dose = 6000;
        const DayPlan before = planOf(in);
        QCOMPARE(before.sessions.size(), 3U);
        SessionRecord eased = record(before.sessions[0].sessionId, SessionStatus::Finished, 2min);
        eased.programId = in.enrollment.programId;
        eased.easyMilliMinutes = 300;
        in.records = {eased};
        didMove(in, 300, QTime(6, 0));
        const DayPlan after = planOf(in);
        QCOMPARE(after.sessions[1].easyMilliMinutes, before.sessions[1].easyMilliMinutes);
        QCOMPARE(after.sessions[2].easyMilliMinutes, before.sessions[2].easyMilliMinutes);
    }

    void movementIsPlannedOnDaysThatHaveSome()
    {
        const Enrollment enrollment{kProgram, kStart};
        QVERIFY(isMovementPlanned(shippedLibrary(), enrollment, kStart));
        QVERIFY(!isMovementPlanned(shippedLibrary(), enrollment, kStart.addDays(3))); // talk and breath
        QVERIFY(!isMovementPlanned(shippedLibrary(), enrollment, kStart.addDays(-1)));
    }
};

QTEST_GUILESS_MAIN(DayPlanTest)
#include "tst_dayplan.moc"

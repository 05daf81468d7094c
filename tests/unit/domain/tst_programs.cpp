// SPDX-License-Identifier: Apache-2.0
#include "domain/coach.h"
#include "domain/course.h"
#include "support/memorydiary.h"
#include "support/memorymeasures.h"
#include "support/memoryshelf.h"
#include "support/memorystore.h"
#include "support/memorytherapy.h"
#include "support/shippedlibrary.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace evenpace;

namespace {

const QDate kStart(2026, 6, 1);
const QString kOwn = kOwnProgram.toString();
const QString kFirst = u"prog-first-gentle-week"_s;
const QString kDesk = u"prog-desk-neck-shoulders"_s;
const QString kSleep = u"prog-better-sleep"_s;
const QString kTurn = u"neck-rotation-seated"_s;

/** One person with everything in memory, and a clock that is set by hand. */
struct Person {
    MemorySessionRepository sessions;
    MemoryDiary diary{sessions};
    MemorySettings settings;
    MemoryShelf shelf{sessions};
    MemoryMeasures measures;
    MemoryTherapy therapy;
    QDateTime now{kStart, QTime(9, 0)};
    Library library = shippedLibrary();
    std::optional<Coach> coach;

    Person()
    {
        static_cast<void>(settings.enroll({kFirst, kStart}));
        start();
        tell(SafetyChecked{});
    }
    /** As if the app had been ended and begun again. */
    void start()
    {
        library = shippedLibrary();
        coach.emplace(library, diary, sessions, settings, shelf, measures, therapy, [this] { return now; });
        coach->refresh();
    }
    void nextDay(int days = 1)
    {
        now = now.addDays(days);
        coach->refresh();
    }
    void tell(const DiaryFact &fact) { QCOMPARE(coach->tell(fact), StoreOutcome::Ok); }
    [[nodiscard]] const DayPlan &plan() const { return coach->plan(); }
    [[nodiscard]] QStringList keys() const
    {
        QStringList list;
        for (const DaySession &session : plan().sessions)
            list << (session.isOver ? u"over "_s : QString()) + plan().keyOf(session);
        return list;
    }
};

/** A day in the second week of the first program, with that quota. */
DayInput input(pacing::Milli quota)
{
    DayInput in;
    in.day = kStart.addDays(7);
    in.now = QDateTime(in.day, QTime(10, 0), Qt::UTC);
    in.enrollment = {kFirst, kStart};
    in.facts.day = in.facts.choice.day = in.day;
    in.events.push_back({1, kStart, QDateTime(kStart, QTime(9, 0), Qt::UTC), SafetyChecked{}});
    in.pacing.answer.day = in.day;
    in.pacing.answer.state = pacing::State::Active;
    in.pacing.answer.track = pacing::Track::Std;
    in.pacing.answer.light = pacing::Light::Green;
    in.pacing.answer.quota = in.pacing.answer.dose = quota;
    in.pacing.numbers.measured = quota;
    in.pacing.numbers.dayOfActive = 20;
    return in;
}

} // namespace

class ProgramsTest : public QObject
{
    Q_OBJECT
private slots:
    void daysOfAPauseStandStill()
    {
        Enrollment enrollment{kFirst, kStart};
        enrollment.pauses = {{kStart.addDays(2), kStart.addDays(5)}, {kStart.addDays(8)}};
        const std::vector<int> days{1, 2, 2, 2, 2, 3, 4, 5, 5, 5};
        for (int n = 0; n < 10; ++n)
            QCOMPARE(enrollment.dayOfPlan(kStart.addDays(n)), days[static_cast<size_t>(n)]);
        QVERIFY(enrollment.isFollowedOn(kStart.addDays(1)));
        QVERIFY(!enrollment.isFollowedOn(kStart.addDays(4)));
        QVERIFY(enrollment.isFollowedOn(kStart.addDays(5)));
        QVERIFY(!enrollment.isFollowedOn(kStart.addDays(99)));
        QCOMPARE(enrollment.dayOfPlan(kStart.addDays(-3)), 1);
        enrollment.stoppedOn = kStart.addDays(1);
        QVERIFY(enrollment.isFollowedOn(kStart));
        QVERIFY(!enrollment.isFollowedOn(kStart.addDays(1)));
    }

    void theLatestStartedLeads()
    {
        std::vector<Enrollment> all{{kSleep, kStart.addDays(3)}, {kFirst, kStart}, {kDesk, kStart}};
        QCOMPARE(mainOn(all, kStart.addDays(5))->programId, kSleep);
        all[0].pauses = {{kStart.addDays(4)}};
        QCOMPARE(mainOn(all, kStart.addDays(5))->programId, kDesk);
        QVERIFY(!mainOn({}, kStart));
        // A course moves nothing, and leads only where it is alone.
        const QString course = kCourseProgram.toString();
        QCOMPARE(mainOn({{kFirst, kStart}, {course, kStart.addDays(1)}}, kStart.addDays(5))->programId, kFirst);
        QCOMPARE(mainOn({{course, kStart.addDays(1)}, {kFirst, kStart}}, kStart.addDays(5))->programId, kFirst);
        QCOMPARE(mainOn({{course, kStart}}, kStart.addDays(5))->programId, course);
    }

    void programsShareOneDay()
    {
        DayInput in = input(60000);
        const DayPlan alone = planDay(shippedLibrary(), in);
        QCOMPARE(alone.sessions.size(), 1U);
        in.beside = {{kDesk, in.day}};
        const DayPlan both = planDay(shippedLibrary(), in);
        QCOMPARE(both.programId, kFirst);
        QCOMPARE(both.sessions.size(), 4U);
        QCOMPARE(both.sessions.front().programId, kFirst);
        QVERIFY(both.envelope.planned <= both.envelope.dose);
        for (const DaySession &session : both.sessions)
            QVERIFY(!session.isOver && session.easyMilliMinutes > 0);
    }

    void whereTheDayIsTooSmallTheMainProgramComesFirst()
    {
        DayInput in = input(60000);
        const pacing::Milli written
            = programDays(shippedLibrary(), in, planDay(shippedLibrary(), in), kDesk, 1).front().before;
        in = input(written * 100 / kUsualFillPercent + 200);
        const DayPlan alone = planDay(shippedLibrary(), in);
        in.beside = {{kDesk, in.day}};
        const DayPlan both = planDay(shippedLibrary(), in);
        QVERIFY(both.sessions.front().easyMilliMinutes * 100 >= written * 90);
        QVERIFY(both.sessions.front().easyMilliMinutes <= alone.sessions.front().easyMilliMinutes);
        QVERIFY(both.sessions.back().isOver);
        QVERIFY(both.envelope.planned <= both.envelope.dose);
    }

    void aBadDayHasItsOwnPlanAlone()
    {
        DayInput in = input(20000);
        in.beside = {{kDesk, in.day}};
        in.facts.choice.isBadDay = true;
        const DayPlan plan = planDay(shippedLibrary(), in);
        for (const DaySession &session : plan.sessions)
            QCOMPARE(session.programId, kFlareProgram.toString());
    }

    void onThePemTrackOnlyWhatIsMadeForItIsPlanned()
    {
        DayInput in = input(4000);
        in.pacing.answer.track = pacing::Track::Pem;
        in.beside = {{kDesk, in.day}, {kSleep, in.day}};
        const DayPlan plan = planDay(shippedLibrary(), in);
        QCOMPARE(plan.programId, kPemProgram.toString());
        QVERIFY(!plan.sessions.empty());
        bool hasSleep = false;
        for (const DaySession &session : plan.sessions) {
            QVERIFY(session.programId != kDesk);
            QVERIFY(session.load <= kVeryLight);
            hasSleep = hasSleep || session.programId == kSleep;
        }
        QVERIFY(hasSleep);
    }

    void whatAProgramWouldAddIsKnownBefore()
    {
        const DayInput in = input(20000);
        const DayPlan plan = planDay(shippedLibrary(), in);
        const std::vector<ProgramDay> days = programDays(shippedLibrary(), in, plan, kDesk);
        QCOMPARE(days.size(), 7U);
        QCOMPARE(days.front().day, in.day);
        QVERIFY(days.front().before > 0);
        QVERIFY(days.front().after > days.front().before);
        QCOMPARE(days[3].before, 0); // talk and breath
        // Of one that is followed nothing is new.
        for (const ProgramDay &day : programDays(shippedLibrary(), in, plan, kFirst))
            QCOMPARE(day.after, day.before);
    }

    void aProgramIsStartedPausedGoneOnWithAndStopped()
    {
        Person person;
        QCOMPARE(person.keys(), QStringList{u"A"_s});
        QCOMPARE(person.coach->startProgram(u"nowhere"_s), StoreOutcome::NotFound);
        QCOMPARE(person.coach->startProgram(kSleep), StoreOutcome::Ok);
        QCOMPARE(person.plan().programId, kSleep);
        QCOMPARE(person.keys(), (QStringList{u"L"_s, u"E1"_s, u"prog-first-gentle-week/A"_s}));
        QCOMPARE(person.coach->startProgram(kSleep), StoreOutcome::Ok);
        QCOMPARE(person.coach->enrollments().size(), 2U);

        person.nextDay();
        QCOMPARE(person.coach->pauseProgram(kSleep), StoreOutcome::Ok);
        QCOMPARE(person.coach->pauseProgram(kSleep), StoreOutcome::NotFound);
        QCOMPARE(person.keys(), QStringList{u"B"_s});
        person.nextDay(3);
        person.start();
        QCOMPARE(person.plan().programId, kFirst);
        QCOMPARE(person.coach->goOnWithProgram(kSleep), StoreOutcome::Ok);
        QCOMPARE(person.plan().programId, kSleep);
        QCOMPARE(person.plan().dayOfProgram, 2);

        // Back and forth on one day leaves nothing behind.
        QCOMPARE(person.coach->pauseProgram(kSleep), StoreOutcome::Ok);
        QCOMPARE(person.coach->goOnWithProgram(kSleep), StoreOutcome::Ok);
        QCOMPARE(person.coach->enrollment(kSleep)->pauses.size(), 1U);
        QCOMPARE(person.plan().dayOfProgram, 2);

        QCOMPARE(person.coach->stopProgram(kSleep), StoreOutcome::Ok);
        QVERIFY(!person.coach->enrollment(kSleep));
        QCOMPARE(person.coach->stopProgram(kSleep), StoreOutcome::NotFound);
        QCOMPARE(person.plan().programId, kFirst);
        person.nextDay();
        QCOMPARE(person.coach->startProgram(kSleep), StoreOutcome::Ok);
        QCOMPARE(person.plan().dayOfProgram, 1);
        QCOMPARE(person.coach->firstDay(), kStart);
        QCOMPARE(person.coach->enrollments().size(), 3U);
    }

    void aProgramThatEndsOnItsFirstDayWasNeverStarted()
    {
        Person person;
        person.nextDay(3);
        person.start();
        const QStringList before = person.keys();
        QCOMPARE(person.coach->startProgram(kSleep), StoreOutcome::Ok);
        QCOMPARE(person.coach->pauseProgram(kFirst), StoreOutcome::Ok);
        QCOMPARE(person.coach->goOnWithProgram(kFirst), StoreOutcome::Ok);
        QCOMPARE(person.coach->stopProgram(kSleep), StoreOutcome::Ok);
        QCOMPARE(person.keys(), before);
        QCOMPARE(person.coach->enrollments().size(), 1U);
        QCOMPARE(person.coach->enrollments().front().programId, kFirst);
        // Neither now nor when it is the only one that is left, nor on later days.
        QCOMPARE(person.coach->stopProgram(kFirst), StoreOutcome::Ok);
        QCOMPARE(person.coach->startProgram(kSleep), StoreOutcome::Ok);
        QCOMPARE(person.coach->stopProgram(kSleep), StoreOutcome::Ok);
        QCOMPARE(person.coach->input().enrollment.programId, kFirst);
        QCOMPARE(person.plan().day, 4);
        person.nextDay();
        person.start();
        QCOMPARE(person.coach->enrollments().size(), 1U);
        QCOMPARE(person.coach->startProgram(kSleep), StoreOutcome::Ok);
        QCOMPARE(person.plan().dayOfProgram, 1);
        QCOMPARE(person.coach->firstDay(), kStart);
    }

    void withoutAProgramTheDayIsFree()
    {
        Person person;
        QCOMPARE(person.coach->pauseProgram(kFirst), StoreOutcome::Ok);
        QVERIFY(person.plan().sessions.empty());
        QCOMPARE(person.plan().programId, QString());
        QCOMPARE(person.coach->addToToday(kOwn, kTurn), StoreOutcome::Ok);
        QCOMPARE(person.keys(), QStringList{u"own/neck-rotation-seated"_s});
    }

    void aPauseIsNoMissedDay()
    {
        const auto plannedDays = [](bool pauses) {
            Person person;
            if (pauses)
                static_cast<void>(person.coach->pauseProgram(kFirst));
            person.nextDay(6);
            int planned = 0;
            for (int n = 1; n < 6; ++n)
                planned += isMovementPlanned(person.library, person.coach->enrollments().front(), kStart.addDays(n));
            return planned;
        };
        QCOMPARE(plannedDays(true), 0);
        QVERIFY(plannedDays(false) > 3);
    }

    void whatIsAddedSurvivesARestartAndIsGoneTomorrow()
    {
        Person person;
        QCOMPARE(person.coach->addToToday(kOwn, u"nowhere"_s), StoreOutcome::NotFound);
        QCOMPARE(person.coach->addToToday(kOwn, kTurn), StoreOutcome::Ok);
        QCOMPARE(person.coach->addToToday(kOwn, kTurn), StoreOutcome::Ok);
        const QStringList keys{u"A"_s, u"own/neck-rotation-seated"_s};
        QCOMPARE(person.keys(), keys);
        person.start();
        QCOMPARE(person.keys(), keys);
        QCOMPARE(person.coach->addition(kOwn, kTurn).answer, DayAddition::Answer::AlreadyThere);
        person.nextDay();
        QCOMPARE(person.keys(), QStringList{u"B"_s});
        QCOMPARE(person.coach->takeFromToday(kOwn, kTurn), StoreOutcome::NotFound);
    }

    void whatIsAddedIsTakenBackAndWithItItsSwap()
    {
        Person person;
        const DayAddition::Swap swap{kFirst, u"A"_s, {}, 0};
        QCOMPARE(person.coach->addToToday(kOwn, kTurn, swap), StoreOutcome::Ok);
        QCOMPARE(person.keys(), QStringList{u"own/neck-rotation-seated"_s});
        QCOMPARE(person.coach->takeFromToday(kOwn, kTurn), StoreOutcome::Ok);
        QCOMPARE(person.keys(), QStringList{u"A"_s});

        person.diary.setOutcome(StoreOutcome::DiskFull);
        QCOMPARE(person.coach->addToToday(kOwn, kTurn), StoreOutcome::DiskFull);
        QCOMPARE(person.keys(), QStringList{u"A"_s});
    }

    void whatIsKeptForTomorrowIsThereTomorrow()
    {
        Person person;
        const pacing::Milli before = person.plan().envelope.planned;
        QCOMPARE(person.coach->keepForTomorrow(kOwn, u"nothing"_s), StoreOutcome::NotFound);
        QCOMPARE(person.coach->keepForTomorrow(kOwn, kTurn), StoreOutcome::Ok);
        QCOMPARE(person.coach->keepForTomorrow(kOwn, kTurn), StoreOutcome::Ok);
        QCOMPARE(person.keys(), QStringList{u"A"_s});
        QCOMPARE(person.plan().envelope.planned, before);
        QCOMPARE(person.coach->takeFromToday(kOwn, kTurn), StoreOutcome::NotFound);

        person.nextDay();
        QCOMPARE(person.keys(), (QStringList{u"B"_s, u"own/neck-rotation-seated"_s}));
        const DayPlan &plan = person.plan();
        const DaySession &kept = plan.sessions.back();
        QVERIFY(kept.addedEvent != 0 && kept.easyMilliMinutes > 0);
        QCOMPARE(plan.envelope.planned, plan.sessions.front().easyMilliMinutes + kept.easyMilliMinutes);
        QVERIFY(plan.envelope.planned <= plan.envelope.dose);
        QCOMPARE(person.coach->addition(kOwn, kTurn).answer, DayAddition::Answer::AlreadyThere);
        QCOMPARE(person.coach->addToToday(kOwn, kTurn), StoreOutcome::Ok);
        QCOMPARE(person.keys().size(), 2);
        // For one day only.
        person.nextDay();
        QVERIFY(!person.keys().contains(u"own/neck-rotation-seated"_s));
    }

    void whatIsKeptForTomorrowIsTakenBackTodayOrThen()
    {
        Person person;
        QCOMPARE(person.coach->takeFromTomorrow(kOwn, kTurn), StoreOutcome::NotFound);
        QCOMPARE(person.coach->keepForTomorrow(kOwn, kTurn), StoreOutcome::Ok);
        QCOMPARE(person.coach->takeFromTomorrow(kOwn, kTurn), StoreOutcome::Ok);
        QCOMPARE(person.coach->keepForTomorrow(kOwn, u"breath-box-4"_s), StoreOutcome::Ok);
        person.nextDay();
        QCOMPARE(person.keys(), (QStringList{u"B"_s, u"own/breath-box-4"_s}));
        QCOMPARE(person.coach->takeFromToday(kOwn, u"breath-box-4"_s), StoreOutcome::Ok);
        QCOMPARE(person.keys(), QStringList{u"B"_s});
    }

    void ownThingsAreInTheLibraryAtOnceAndAfterARestart()
    {
        Person person;
        OwnPattern pattern;
        pattern.name = u"Mine"_s;
        QCOMPARE(person.coach->keep(pattern), StoreOutcome::Ok);
        OwnSession session;
        session.name = u"My evening"_s;
        session.items = {{pattern.itemId(), {}, {}, {}}, {kTurn, {}, {}, {}}};
        QCOMPARE(person.coach->keep(session), StoreOutcome::Ok);
        QCOMPARE(person.coach->sized(kOwn, session.sessionId()).plan.items.size(), 2U);
        person.start();
        QCOMPARE(person.library.name(pattern.itemId()), u"Mine"_s);
        QCOMPARE(person.coach->addToToday(kOwn, session.sessionId()), StoreOutcome::Ok);
        QCOMPARE(person.plan().sessions.back().name, u"My evening"_s);

        QCOMPARE(person.coach->setSessionRemoved(session.id, true), StoreOutcome::Ok);
        QCOMPARE(person.keys(), QStringList{u"A"_s});
        QCOMPARE(person.coach->setSessionRemoved(session.id, false), StoreOutcome::Ok);
        QCOMPARE(person.keys().size(), 2);
        QCOMPARE(person.coach->setPatternRemoved(pattern.id, true), StoreOutcome::Ok);
        QCOMPARE(person.library.name(pattern.itemId()), u"Mine"_s);

        session.items.push_back({u"nowhere"_s, {}, {}, {}});
        QCOMPARE(person.coach->keep(session), StoreOutcome::Failed);
        QCOMPARE(person.shelf.ownSessions().front().items.size(), 2U);
    }
};

QTEST_GUILESS_MAIN(ProgramsTest)
#include "tst_programs.moc"

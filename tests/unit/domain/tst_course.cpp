// SPDX-License-Identifier: Apache-2.0
#include "domain/coach.h"
#include "domain/course.h"
#include "support/memorydiary.h"
#include "support/memorymeasures.h"
#include "support/memorytherapy.h"
#include "support/memoryshelf.h"
#include "support/memorystore.h"
#include "support/shippedlibrary.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace evenpace;

namespace {

const QDate kStart(2026, 6, 1);
const QString kCourse = kCourseProgram.toString();
constexpr int kWeeks = 12;

const Program &course()
{
    return *shippedLibrary().program(kCourse);
}

QDate dayOfWeek(int week, int day)
{
    return kStart.addDays((week - 1) * 7 + day - 1);
}

/** A day on the course, with room for everything or with the quota told. */
DayInput inputOn(const QDate &day, pacing::Milli quota = 60000)
{
    DayInput in;
    in.day = day;
    in.now = QDateTime(day, QTime(10, 0), Qt::UTC);
    in.enrollment = {kCourse, kStart};
    in.facts.day = in.facts.choice.day = day;
    in.events.push_back({1, kStart, QDateTime(kStart, QTime(9, 0), Qt::UTC), SafetyChecked{}});
    in.pacing.answer.day = day;
    in.pacing.answer.state = pacing::State::Active;
    in.pacing.answer.track = pacing::Track::Std;
    in.pacing.answer.light = pacing::Light::Green;
    in.pacing.answer.quota = in.pacing.answer.dose = quota;
    in.pacing.numbers.measured = quota;
    in.pacing.numbers.dayOfActive = 20;
    return in;
}

Milliseconds courseTime(const DayPlan &plan)
{
    Milliseconds sum{0};
    for (const DaySession &session : plan.sessions)
        sum += session.programId == kCourse ? session.length : Milliseconds{0};
    return sum;
}

struct Person
{
    MemorySessionRepository sessions;
    MemoryDiary diary{sessions};
    MemorySettings settings;
    MemoryShelf shelf{sessions};
    QDateTime now{kStart, QTime(9, 0)};
    Library library = shippedLibrary();
    MemoryMeasures measures;
    MemoryTherapy therapy;
    Coach coach{library, diary, sessions, settings, shelf, measures, therapy, [this] { return now; }};

    Person()
    {
        static_cast<void>(settings.enroll({kCourse, kStart}));
        goTo(kStart);
        static_cast<void>(coach.tell(SafetyChecked{}));
    }
    void goTo(const QDate &day)
    {
        now.setDate(day);
        coach.refresh();
    }
    void finish(const QString &sessionId, SessionStatus status = SessionStatus::Finished,
                Milliseconds length = Milliseconds{480000})
    {
        SessionRecord record;
        record.programId = kCourse;
        record.sessionId = record.name = sessionId;
        record.day = coach.day();
        record.startedAt = now.toUTC();
        record.endedAt = record.startedAt.addMSecs(length.count());
        record.status = status;
        record.activeLength = length;
        sessions.add(record);
        coach.refresh();
    }
    [[nodiscard]] QStringList ids() const
    {
        QStringList list;
        for (const DaySession &session : coach.plan().sessions)
            list << session.sessionId;
        return list;
    }
};

} // namespace

class CourseTest : public QObject
{
    Q_OBJECT
private slots:
    void theWeeksComeInTheOrderOfTheSpecification()
    {
        // Content specification 4, course order.
        const QStringList order
            = u"pain-basics,pacing-plan values,smart-goal activity-schedule,flare-plan,thinking-styles thought-record,"
              "decatastrophise defusion,experiment,sleep-reset,communicate,problem-solve worry-time,"
              "willingness self-compassion,relapse-plan"_s.split(u',');
        QCOMPARE(course().weeks, kWeeks);
        for (int week = 1; week <= kWeeks; ++week) {
            QStringList exercises;
            for (int day = (week - 1) * 7 + 1; day <= week * 7; ++day) {
                for (const QString &id : course().sessionsOn(day)) {
                    for (const ProgramItem &item : course().session(id)->items) {
                        if (shippedLibrary().mind(item.id))
                            exercises << item.id.mid(4); // without "cbt-"
                    }
                }
            }
            QCOMPARE(exercises.join(u' '), order[week - 1]);
            const QString main = mainSession(shippedLibrary(), course(), week);
            QCOMPARE(main, u"cbt-"_s + exercises.front());
            QCOMPARE(course().sessionsOn((week - 1) * 7 + 1), QStringList{main});
        }
    }

    void sixDaysOfAWeekHaveFiveToTwentyMinutesAndNothingThatMoves()
    {
        for (int day = 1; day <= kWeeks * 7; ++day) {
            const DayPlan plan = planDay(shippedLibrary(), inputOn(kStart.addDays(day - 1)));
            if (day % 7 == 0) {
                QVERIFY(plan.sessions.empty());
                continue;
            }
            QCOMPARE(plan.sessions.size(), 1U);
            QCOMPARE(plan.envelope.planned, 0);
            const Milliseconds length = courseTime(plan);
            QVERIFY2(length >= 5min && length <= 20min,
                     qPrintable(u"day %1: %2 s"_s.arg(day).arg(length.count() / 1000)));
        }
    }

    void besideMovementItTakesNoneOfItsRoomAndNoMoreThanTwentyMinutes_data()
    {
        QTest::addColumn<QString>("other");
        for (const auto &[id, program] : shippedLibrary().programs) {
            if (program.tracks.contains(u"STD") && id != kCourse)
                QTest::newRow(qUtf8Printable(id)) << id;
        }
    }

    void besideMovementItTakesNoneOfItsRoomAndNoMoreThanTwentyMinutes()
    {
        QFETCH(QString, other);
        const std::array<pacing::Milli, 3> quotas{6000, 15000, 40000};
        for (int day = 0; day < kWeeks * 7; ++day) {
            DayInput in = inputOn(kStart.addDays(day), quotas[static_cast<size_t>(day) % quotas.size()]);
            in.enrollment = {other, kStart};
            const DayPlan alone = planDay(shippedLibrary(), in);
            in.beside = {{kCourse, kStart}};
            const DayPlan both = planDay(shippedLibrary(), in);
            QVERIFY(both.envelope.used + both.envelope.planned <= both.envelope.dose);
            QCOMPARE(both.envelope.planned, alone.envelope.planned);
            QVERIFY(courseTime(both) <= 20min);
            QCOMPARE(both.sessions.size(), alone.sessions.size() + ((day + 1) % 7 == 0 ? 0U : 1U));
        }
    }

    void whereEffortIsPaidForLaterTheEnergyBudgetStandsInForTrials()
    {
        for (int day = 1; day <= kWeeks * 7; ++day) {
            DayInput in = inputOn(kStart.addDays(day - 1));
            in.pacing.answer.track = pacing::Track::Pem;
            const DayPlan plan = planDay(shippedLibrary(), in);
            QCOMPARE(plan.programId, kCourse);
            for (const DaySession &session : plan.sessions) {
                for (const PlannedItem &item : session.plan.items) {
                    const MindExercise *exercise = shippedLibrary().mind(item.id);
                    QVERIFY2(!exercise || exercise->insteadForPem.isEmpty(), qUtf8Printable(item.id));
                }
                const bool isTrial = session.sessionId == u"cbt-pacing-plan" || session.sessionId == u"cbt-experiment";
                if (isTrial) {
                    QCOMPARE(session.plan.items.front().id, u"cbt-energy-budget"_s);
                    QCOMPARE(session.name, u"Energy budget"_s);
                }
            }
        }
        const DayPlan usual = planDay(shippedLibrary(), inputOn(dayOfWeek(2, 1)));
        QCOMPARE(usual.sessions.front().name, u"Pacing plan"_s);
    }

    void whatIsNotForNowIsNoPartOfTheDay()
    {
        DayInput in = inputOn(dayOfWeek(5, 3));
        QCOMPARE(planDay(shippedLibrary(), in).sessions.front().plan.items.front().id, u"mind-with-pain-8"_s);
        in.pacing.numbers.painDelta = 2; // one more than usual, in halves
        QCOMPARE(planDay(shippedLibrary(), in).sessions.front().plan.items.front().id, u"mind-with-pain-8"_s);
        in.pacing.numbers.painDelta = 3;
        DayPlan sore = planDay(shippedLibrary(), in);
        QCOMPARE(sore.sessions.front().plan.items.front().id, u"mind-breath-5"_s);
        QCOMPARE(sore.sessions.front().name, u"Breath or sound"_s);
        QCOMPARE(sore.sessions.front().changes.front().why, SizedChange::Why::Sore);
        const ItemAccess access = itemAccess(shippedLibrary(), u"mind-with-pain-8"_s, sore);
        QCOMPARE(access.kind, ItemAccess::Kind::NotToday);
        QCOMPARE(access.why, SizedChange::Why::Sore);
        in.pacing.numbers.painDelta.reset();
        in.pacing.answer.state = pacing::State::Flare;
        QCOMPARE(itemAccess(shippedLibrary(), u"mind-with-pain-8"_s, planDay(shippedLibrary(), in)).kind,
                 ItemAccess::Kind::NotToday);
        // What is left out altogether leaves no empty session behind.
        in = inputOn(dayOfWeek(5, 4));
        QCOMPARE(planDay(shippedLibrary(), in).sessions.size(), size_t{1});
        in.notNow.push_back({u"cbt-thought-record"_s, {}, SizedChange::Why::LowMood, {}});
        QVERIFY(planDay(shippedLibrary(), in).sessions.empty());
    }

    void theLongScanComesAfterFourShortOnes()
    {
        Person person;
        const auto access = [&] { return itemAccess(person.library, u"mind-body-scan-20"_s, person.coach.plan()); };
        QCOMPARE(access().why, SizedChange::Why::ShorterFirst);
        QCOMPARE(access().kind, ItemAccess::Kind::NotToday);
        QCOMPARE(person.coach.sized(kOwnProgram.toString(), u"mind-body-scan-20"_s).plan.items.front().id,
                 u"mind-body-scan-10"_s);
        for (int time = 0; time < 4; ++time) {
            QCOMPARE(access().kind, ItemAccess::Kind::NotToday);
            SessionRecord record;
            record.programId = kOwnProgram.toString();
            record.sessionId = u"mind-body-scan-10"_s;
            record.day = person.coach.day();
            record.status = SessionStatus::Finished;
            SessionItemRecord item;
            item.itemId = record.sessionId;
            item.outcome = ItemOutcome::Done;
            record.items = {item};
            person.sessions.add(record);
            person.coach.refresh();
        }
        QCOMPARE(access().kind, ItemAccess::Kind::Open);
    }

    void aVeryLowMoodKeepsTheFirstThoughtRecordForLater()
    {
        Person person;
        const QString thought = u"cbt-thought-record"_s;
        const auto isOpen = [&] {
            return itemAccess(person.library, thought, person.coach.plan()).kind == ItemAccess::Kind::Open
                && !person.coach.sized(kOwnProgram.toString(), thought).plan.items.empty();
        };
        QVERIFY(isOpen());
        Measurement mood;
        mood.measure = Measure::Phq2;
        mood.day = person.coach.day();
        mood.begunAt = mood.endedAt = person.now.toUTC();
        mood.outcome = Measurement::Outcome::Done;
        mood.answers = {{u"interest"_s, 2}, {u"mood"_s, 3}};
        QCOMPARE(person.measures.begin(mood), StoreOutcome::Ok);
        person.coach.refreshMeasured();
        QVERIFY(person.coach.isMoodVeryLow());
        QVERIFY(!isOpen());
        QCOMPARE(itemAccess(person.library, thought, person.coach.plan()).why, SizedChange::Why::LowMood);
        // Who did one before may do another.
        SessionRecord record;
        record.sessionId = thought;
        record.day = person.coach.day();
        record.status = SessionStatus::Finished;
        person.sessions.add(record);
        QCOMPARE(person.sessions.saveAnswer({person.sessions.history(1, 0).front().id, thought, u"sit"_s, u"A call"_s, person.now.toUTC()}),
                 StoreOutcome::Ok);
        person.coach.refresh();
        QVERIFY(isOpen());
    }

    void aWeekWithoutItsExerciseIsHeld_data()
    {
        QTest::addColumn<QList<int>>("doneOn"); // days from the start on which weeks 1, 2, ... were done; -1: never
        QTest::addColumn<int>("day"); // from the start, 0 the first
        QTest::addColumn<int>("held");
        QTest::newRow("a missed week") << QList<int>{} << 7 << 1;
        QTest::newRow("done in time") << QList<int>{0} << 7 << 0;
        QTest::newRow("done on its last day") << QList<int>{6} << 7 << 0;
        QTest::newRow("done a week late") << QList<int>{7} << 7 << 1;
        QTest::newRow("the second one missed") << QList<int>{0, -1} << 14 << 1;
        QTest::newRow("both in the first week") << QList<int>{0, 3} << 14 << 0;
        QTest::newRow("before it began") << QList<int>{-5} << 7 << 1;
    }

    void aWeekWithoutItsExerciseIsHeld()
    {
        QFETCH(QList<int>, doneOn);
        QFETCH(int, day);
        QFETCH(int, held);
        std::vector<CourseSitting> done;
        for (qsizetype i = 0; i < doneOn.size(); ++i) {
            if (doneOn[i] != -1)
                done.push_back(
                    {kStart.addDays(doneOn[i]), mainSession(shippedLibrary(), course(), static_cast<int>(i) + 1)});
        }
        const Enrollment waited = waitedFor(shippedLibrary(), course(), {kCourse, kStart}, done, kStart.addDays(day));
        QCOMPARE(waited.dayOfPlan(kStart.addDays(day)), day + 1 - 7 * held);
        QCOMPARE(waitedFor(shippedLibrary(), course(), waited, done, kStart.addDays(day)), waited);
    }

    void daysOfAPauseAreCountedOnce()
    {
        // Two days, a pause of four weeks, the other five days: then the first week is over, and was missed.
        Enrollment enrollment{kCourse, kStart};
        enrollment.pauses = {{kStart.addDays(2), kStart.addDays(30)}};
        const auto onDay = [&](int day) {
            const QDate date = kStart.addDays(day);
            return waitedFor(shippedLibrary(), course(), enrollment, {}, date).dayOfPlan(date);
        };
        QCOMPARE(onDay(30), 3);
        QCOMPARE(onDay(34), 7);
        QCOMPARE(onDay(35), 1);
        // Paused at the end of a week that was missed it stays there, and the week comes again when it goes on.
        enrollment.pauses = {{kStart.addDays(7)}};
        QCOMPARE(waitedFor(shippedLibrary(), course(), enrollment, {}, kStart.addDays(9)), enrollment);
        enrollment.pauses = {{kStart.addDays(7), kStart.addDays(20)}};
        QCOMPARE(onDay(20), 1);
    }

    void whenItBeginsAgainItFollowsTheCalendar()
    {
        std::vector<CourseSitting> done;
        for (int week = 1; week <= kWeeks; ++week)
            done.push_back({dayOfWeek(week, 1), mainSession(shippedLibrary(), course(), week)});
        const Enrollment enrollment{kCourse, kStart};
        QCOMPARE(waitedFor(shippedLibrary(), course(), enrollment, done, dayOfWeek(15, 1)), enrollment);
        QCOMPARE(planDay(shippedLibrary(), inputOn(dayOfWeek(15, 1))).round, 2);
    }

    void aMissedWeekComesAgainAndTheCourseGoesOnFromThere()
    {
        Person person;
        QCOMPARE(person.ids(), QStringList{u"cbt-pain-basics"_s});
        person.goTo(dayOfWeek(2, 1));
        QCOMPARE(person.ids(), QStringList{u"cbt-pain-basics"_s});
        QCOMPARE(person.coach.plan().dayOfProgram, 1);
        person.finish(u"cbt-pain-basics"_s);
        person.goTo(dayOfWeek(2, 4)); // the rest of the week stays the same one
        QCOMPARE(person.coach.plan().dayOfProgram, 4);
        person.goTo(dayOfWeek(3, 1));
        QCOMPARE(person.ids(), QStringList{u"cbt-pacing-plan"_s});
        person.finish(u"cbt-pacing-plan"_s);
        person.goTo(dayOfWeek(4, 1));
        QCOMPARE(person.ids(), QStringList{u"cbt-smart-goal"_s});
    }

    void aPracticeAloneDoesNotEndTheWeekAndALookIsNoSitting()
    {
        Person person;
        person.finish(u"P"_s);
        person.finish(u"cbt-pain-basics"_s, SessionStatus::Stopped, 20s);
        person.goTo(dayOfWeek(2, 1));
        QCOMPARE(person.ids(), QStringList{u"cbt-pain-basics"_s});
        person.finish(u"cbt-pain-basics"_s, SessionStatus::Stopped, 5min);
        person.goTo(dayOfWeek(3, 1));
        QCOMPARE(person.ids(), QStringList{u"cbt-pacing-plan"_s});
    }

    void aLongHistoryIsReadToItsStart()
    {
        Person person;
        person.finish(u"cbt-pain-basics"_s);
        for (int i = 0; i < 250; ++i)
            person.finish(u"P"_s);
        person.goTo(dayOfWeek(2, 1));
        QCOMPARE(person.ids(), QStringList{u"cbt-pacing-plan"_s});
    }
};

QTEST_GUILESS_MAIN(CourseTest)
#include "tst_course.moc"

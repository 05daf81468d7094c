// SPDX-License-Identifier: Apache-2.0
#include "domain/coach.h"
#include "domain/exchange/progression.h"
#include "fixture.h"
#include "support/memorydiary.h"
#include "support/memorymeasures.h"
#include "support/memoryshelf.h"
#include "support/memorystore.h"
#include "support/memorytherapy.h"

#include <QTest>

using namespace evenpace;
using namespace evenpace::exchange;
using namespace evenpace::fixture;

namespace {

const QDate kFirst(2026, 6, 1);
const QString kGiven = u"assigned-1"_s;

/** Repetitions and a hold, which may rise by 10 % after two sessions, up to 125 %. */
Program given()
{
    Program program;
    program.id = kGiven;
    program.name = u"Given"_s;
    program.weeks = 4;
    program.tracks = QStringList{u"STD"_s, u"CAUTION"_s};
    program.sessions = {{u"a"_s, u"Session A"_s, {{.id = u"reps"_s}, {.id = u"hold"_s}}}};
    WeekPlan daily;
    for (int day = 1; day <= 7; ++day)
        daily[day] = QStringList{u"a"_s};
    program.schedule = {daily};
    program.prescription = Prescription{{}, {}, Progression{2, 10, 125, 4, 1}, kFirst};
    return program;
}

SessionItemRecord done(int position, const QString &id)
{
    static const Library items = library();
    SessionItemRecord item;
    item.position = position;
    item.itemId = id;
    item.planned = items.movement(id)->dose;
    item.outcome = ItemOutcome::Done;
    return item;
}

/** A session as planned, and a morning no worse. */
LookedBack good(int day = 0)
{
    LookedBack session;
    session.record.programId = kGiven;
    session.record.sessionId = u"a"_s;
    session.record.day = kFirst.addDays(day);
    session.record.status = SessionStatus::Finished;
    session.record.effort = 3;
    session.record.painBefore = 4;
    session.record.items = {done(0, u"reps"_s), done(1, u"hold"_s)};
    session.painNextMorning = 5;
    return session;
}

std::map<QString, int> grown(const std::vector<LookedBack> &sessions)
{
    return growthOf(given(), sessions, library());
}

} // namespace

class ProgressionTest : public QObject
{
    Q_OBJECT
private slots:
    void itRisesAfterSoManySessionsAndStopsAtTheMost()
    {
        std::vector<LookedBack> sessions;
        const std::vector<int> expected{100, 110, 110, 120, 120, 125, 125, 125};
        for (const int percent : expected) {
            sessions.push_back(good());
            const auto percents = grown(sessions);
            const auto reps = percents.find(u"reps"_s);
            QCOMPARE(reps == percents.end() ? 100 : reps->second, percent);
        }
    }

    void withoutAPlanNothingRises()
    {
        Program program = given();
        program.prescription->progression.reset();
        QVERIFY(growthOf(program, {good(), good()}, library()).empty());
        program.prescription.reset();
        QVERIFY(growthOf(program, {good(), good()}, library()).empty());
    }

    void whatIsNotKnownRaisesNothing_data()
    {
        QTest::addColumn<int>("part");
        QTest::newRow("effort") << 0;
        QTest::newRow("pain before") << 1;
        QTest::newRow("pain the next morning") << 2;
    }
    void whatIsNotKnownRaisesNothing()
    {
        QFETCH(int, part);
        LookedBack silent = good();
        if (part == 0)
            silent.record.effort.reset();
        else if (part == 1)
            silent.record.painBefore.reset();
        else
            silent.painNextMorning.reset();
        QVERIFY(grown({silent, silent, silent, silent}).empty());
        // It is passed over: the good ones around it still count.
        QCOMPARE(grown({good(), silent, good()}).at(u"reps"_s), 110);
    }

    void whatWasNotDoneAsPlannedDoesNotCount_data()
    {
        QTest::addColumn<int>("part");
        QTest::newRow("too hard") << 0;
        QTest::newRow("stopped") << 1;
        QTest::newRow("eased off") << 2;
    }
    void whatWasNotDoneAsPlannedDoesNotCount()
    {
        QFETCH(int, part);
        LookedBack other = good();
        if (part == 0)
            other.record.effort = 5;
        else if (part == 1)
            other.record.status = SessionStatus::Stopped;
        else
            other.record.easeOffs = 1;
        QVERIFY(grown({other, other, other, other}).empty());
    }

    void eachItemIsCountedByItself()
    {
        LookedBack skipped = good();
        skipped.record.items[1].outcome = ItemOutcome::Skipped;
        LookedBack smaller = good();
        smaller.record.items[1].planned.hold = 20s; // of 30: the day was small
        const auto percents = grown({skipped, smaller});
        QCOMPARE(percents.at(u"reps"_s), 110);
        QVERIFY(!percents.contains(u"hold"_s));
    }

    void aWorseMorningBeginsTheCountingAnew()
    {
        LookedBack worse = good();
        worse.morning = MorningAfter::ABitWorse;
        LookedBack sore = good();
        sore.painNextMorning = 6; // 4 before, and 1 more is the most
        for (const LookedBack &bad : {worse, sore}) {
            QVERIFY(grown({good(), bad, good()}).empty());
            QCOMPARE(grown({good(), bad, good(), good()}).at(u"reps"_s), 110);
            // What has risen stays.
            QCOMPARE(grown({good(), good(), bad}).at(u"reps"_s), 110);
        }
        worse.morning = MorningAfter::AsUsual;
        QCOMPARE(grown({good(), worse}).at(u"reps"_s), 110);
    }

    void theCoachLooksBackAndTellsTheDay()
    {
        MemorySessionRepository sessions;
        MemoryDiary diary{sessions};
        MemorySettings settings;
        MemoryShelf shelf{sessions};
        MemoryMeasures measures;
        MemoryTherapy therapy;
        Library items = library();
        items.programs.emplace(kGiven, given());
        QDateTime now{kFirst, QTime(9, 0)};
        Coach coach{items, diary, sessions, settings, shelf, measures, therapy, [&] { return now; }};
        static_cast<void>(settings.enroll({kGiven, kFirst}));
        const auto morning = [&](int pain) {
            MorningCheckIn checkIn;
            checkIn.day = now.date();
            checkIn.pain = pain;
            checkIn.fatigue = 3;
            QCOMPARE(coach.saveCheckIn(checkIn), StoreOutcome::Ok);
        };
        coach.refresh();
        for (int day = 0; day < 2; ++day) {
            morning(4);
            SessionRecord record = good(day).record;
            record.startedAt = now.toUTC();
            record.endedAt = now.toUTC().addSecs(600);
            sessions.add(record);
            now = now.addDays(1);
            coach.refresh();
        }
        // The last session counts only once its morning is told.
        QVERIFY(coach.input().growth.at(kGiven).empty());
        morning(5);
        QCOMPARE(coach.input().growth.at(kGiven).at(u"reps"_s), 110);
        morning(7);
        QVERIFY(coach.input().growth.at(kGiven).empty());
        morning(5);
        // A new version counts from its own first day.
        Program next = given();
        next.version = 2;
        next.prescription->since = now.date();
        items.programs[kGiven] = next;
        coach.refresh();
        QVERIFY(coach.input().growth.at(kGiven).empty());
    }
};

QTEST_GUILESS_MAIN(ProgressionTest)
#include "tst_progression.moc"

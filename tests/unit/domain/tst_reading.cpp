// SPDX-License-Identifier: Apache-2.0
#include "domain/exchange/reading.h"
#include "toldsamples.h"

#include <QTest>

using namespace evenpace;
using namespace evenpace::exchange;
using namespace evenpace::exchange::samples;
using namespace Qt::StringLiterals;

namespace {

constexpr int kOver = 20; // percent

/** Session A on Mondays and Fridays, four weeks; kLast is a Friday. */
GivenVersion given(int version = 1, int daysBefore = 27)
{
    GivenVersion given;
    given.program.version = version;
    given.program.sessions = {{u"A"_s, u"Loosen"_s, {}, {}}};
    given.program.phases = {{{}, 4, {{1, {u"A"_s}}, {5, {u"A"_s}}}}};
    given.from = kLast.addDays(-daysBefore);
    return given;
}

/** Items of 100 s each with these outcomes. */
ReportedSession session(std::initializer_list<ItemOutcome> outcomes)
{
    ReportedSession session;
    session.sessionId = u"A"_s;
    int number = 0;
    for (const ItemOutcome outcome : outcomes) {
        ReportedItem item;
        item.itemId = u"item-%1"_s.arg(++number);
        item.outcome = outcome;
        item.planned = std::chrono::seconds(100);
        item.done = outcome == ItemOutcome::Done ? item.planned : std::chrono::seconds(40);
        session.items.push_back(item);
    }
    return session;
}

void put(Told &told, int daysBefore, ReportedSession session)
{
    session.day = kLast.addDays(-daysBefore);
    on(told, daysBefore).sessions.push_back(session);
}

const ReadDay &last(const Reading &reading)
{
    return reading.days.back();
}

} // namespace

/** What a therapist reads, by hand. */
class ReadingTest : public QObject
{
    Q_OBJECT
private slots:
    void withoutReportsThereIsNothingToRead() { QVERIFY(readingOf({}, {given()}, kOver).days.empty()); }
    void aDayIsFilledToTheShareOfItsPlan();
    void aGentlerFormCountsWhole();
    void aDayWithoutAPlanIsRest();
    void aBadDayIsKept();
    void daysThatNoReportSpeaksForAreUntold();
    void minutesAreUnderInOrOverTheRange();
    void theCeilingOfTheProgramHoldsWhereThePacingGaveNone();
    void weeksOfAProgramFollowItsPhases();
    void anExerciseKnowsTheMorningsAfterIt();
    void whatWasLeftOutHasItsReasons();
    void aMeanOfTwoIsFew();
    void whatMattersToPeopleIsAChange();
    void versionsAreReadApart();
    void decisionsThatChangedNothingAreLeftOut();
};

void ReadingTest::aDayIsFilledToTheShareOfItsPlan()
{
    Told told = quiet();
    put(told, 0, session({ItemOutcome::Done, ItemOutcome::Partial, ItemOutcome::Skipped, ItemOutcome::Pending}));
    QCOMPARE(last(readingOf(told, {given()}, kOver)).permille, 350);
    put(told, 0, session({ItemOutcome::Done, ItemOutcome::Done}));
    QCOMPARE(last(readingOf(told, {given()}, kOver)).permille, 1000); // the better of two goes
    on(told, 0).sessions.front().programId = u"prog-first-gentle-week"_s;
    on(told, 0).sessions.back().sessionId = u"B"_s;
    QCOMPARE(last(readingOf(told, {given()}, kOver)).permille, 0); // neither is what was planned
}

void ReadingTest::aGentlerFormCountsWhole()
{
    Told told = quiet();
    ReportedSession gentle = session({ItemOutcome::Done, ItemOutcome::Done});
    gentle.easeOffs = 1;
    gentle.items.back().ease = Ease::Gentler;
    gentle.items.back().done = std::chrono::seconds(30);
    put(told, 0, gentle);
    const Reading reading = readingOf(told, {given()}, kOver);
    QCOMPARE(last(reading).permille, 1000);
    QVERIFY(last(reading).isEasedOff);
}

void ReadingTest::aDayWithoutAPlanIsRest()
{
    Told told = quiet();
    const QDate saturday = kLast.addDays(-6);
    QCOMPARE(readingOf(told, {given()}, kOver).day(saturday)->kind, ReadDay::Kind::Rest);
    put(told, 6, session({ItemOutcome::Done}));
    QCOMPARE(readingOf(told, {given()}, kOver).day(saturday)->kind, ReadDay::Kind::Planned);
    QCOMPARE(readingOf(told, {given()}, kOver).day(saturday)->permille, 1000);
}

void ReadingTest::aBadDayIsKept()
{
    Told told = quiet();
    on(told, 0).facts.isBadDay = true;
    QCOMPARE(last(readingOf(told, {given()}, kOver)).kind, ReadDay::Kind::BadDay);
    QCOMPARE(last(readingOf(told, {given()}, kOver)).permille, 1000);
}

void ReadingTest::daysThatNoReportSpeaksForAreUntold()
{
    Told told = quiet();
    told.covered = {{told.first, kLast.addDays(-10)}, {kLast.addDays(-3), kLast}};
    const Reading reading = readingOf(told, {given()}, kOver);
    QCOMPARE(reading.days.size(), size_t(42));
    QCOMPARE(reading.day(kLast.addDays(-4))->kind, ReadDay::Kind::Untold);
    QCOMPARE(reading.day(kLast.addDays(-9))->kind, ReadDay::Kind::Untold);
    QVERIFY(reading.day(kLast.addDays(-10))->kind != ReadDay::Kind::Untold);
    QVERIFY(!reading.day(kLast.addDays(1)));
}

void ReadingTest::minutesAreUnderInOrOverTheRange()
{
    for (const auto &[done, fit] : {std::pair{7'999, Fit::Under}, {8'000, Fit::InRange}, {12'000, Fit::InRange}, {12'001, Fit::Over}}) {
        Told told = quiet();
        move(told, 0, done);
        QCOMPARE(last(readingOf(told, {given()}, kOver)).fit, fit);
        QCOMPARE(last(readingOf(told, {given()}, kOver)).done, done);
    }
}

void ReadingTest::theCeilingOfTheProgramHoldsWhereThePacingGaveNone()
{
    Told told = quiet();
    move(told, 0, 13'000);
    on(told, 0).facts.dose.reset();
    QCOMPARE(last(readingOf(told, {given()}, kOver)).fit, Fit::Unknown);
    GivenVersion version = given();
    version.program.ceilings.milliMinutesADay = 10'000;
    QCOMPARE(last(readingOf(told, {version}, kOver)).fit, Fit::Over);
}

void ReadingTest::weeksOfAProgramFollowItsPhases()
{
    AssignedProgram program;
    program.phases = {{{}, 1, {{5, {u"A"_s}}}}, {{}, 2, {{5, {u"B"_s, u"C"_s}}}}};
    const Enrollment followed{{}, kLast};
    QVERIFY(plannedOn(program, followed, kLast.addDays(-7)).isEmpty());
    QCOMPARE(plannedOn(program, followed, kLast), QStringList{u"A"_s});
    QCOMPARE(plannedOn(program, followed, kLast.addDays(7)), (QStringList{u"B"_s, u"C"_s}));
    QCOMPARE(plannedOn(program, followed, kLast.addDays(14)), (QStringList{u"B"_s, u"C"_s}));
    QVERIFY(plannedOn(program, followed, kLast.addDays(21)).isEmpty());
    QVERIFY(plannedOn(program, followed, kLast.addDays(1)).isEmpty());
}

void ReadingTest::anExerciseKnowsTheMorningsAfterIt()
{
    Told told = quiet();
    for (const int day : {4, 8, 12}) {
        ReportedSession done = session({ItemOutcome::Done});
        done.painBefore = 4;
        done.painAfter = day == 4 ? 6 : 3;
        put(told, day, done);
        put(told, day, done); // twice that day: the morning counts once
        on(told, day).facts.fatigue = 5;
        on(told, day - 1).facts.pain = 7;
        on(told, day - 1).facts.fatigue = 8;
    }
    const ReadItem item = readingOf(told, {given()}, kOver).items.front();
    QCOMPARE(item.done, 6);
    QCOMPARE(item.painBefore, (Mean{24, 6}));
    QCOMPARE(item.painAfter, (Mean{24, 6}));
    QCOMPARE(item.painNext, (Mean{21, 3}));
    QCOMPARE(item.fatigueBefore, (Mean{15, 3}));
    QCOMPARE(item.fatigueNext, (Mean{24, 3}));
}

void ReadingTest::whatWasLeftOutHasItsReasons()
{
    Told told = quiet();
    ReportedSession hurt = session({ItemOutcome::Done, ItemOutcome::Skipped, ItemOutcome::Pending});
    hurt.items[1].reason = Reason::Hurts;
    hurt.stopReason = Reason::TooTired;
    put(told, 2, hurt);
    put(told, 3, session({ItemOutcome::Done, ItemOutcome::Skipped}));
    const std::vector<ReadItem> items = readingOf(told, {given()}, kOver).items;
    QCOMPARE(items[0].id, u"item-2"_s);
    QCOMPARE(items[0].dropped, (std::map<Reason, int>{{Reason::None, 1}, {Reason::Hurts, 1}}));
    QCOMPARE(items[1].id, u"item-3"_s);
    QCOMPARE(items[1].dropped, (std::map<Reason, int>{{Reason::TooTired, 1}})); // the session was stopped for it
    QCOMPARE(items[2].droppedCount(), 0);
}

void ReadingTest::aMeanOfTwoIsFew()
{
    Mean mean;
    QVERIFY(!mean.tenths());
    for (const int answer : {3, 4}) {
        mean.add(answer);
        mean.add(std::nullopt);
    }
    QVERIFY(mean.isFew());
    QCOMPARE(mean.tenths(), 35);
    mean.add(4);
    QVERIFY(!mean.isFew());
    QCOMPARE(mean.tenths(), 37); // 3.67
}

void ReadingTest::whatMattersToPeopleIsAChange()
{
    Told told = quiet();
    const auto changeOf = [&](const QString &id, int before, int now) {
        told.measures = {{id, kLast.addDays(-30), before, {}}, {id, kLast, now, {}}};
        return readingOf(told, {}, kOver).measures.front().change;
    };
    QCOMPARE(changeOf(u"peg"_s, 60, 50), ChangeKind::Easier);
    QCOMPARE(changeOf(u"peg"_s, 60, 51), ChangeKind::Same);
    QCOMPARE(changeOf(u"peg"_s, 53, 63), ChangeKind::Harder);
    QCOMPARE(changeOf(u"psfs"_s, 40, 60), ChangeKind::Easier); // more is better
    QCOMPARE(changeOf(u"psfs"_s, 40, 59), ChangeKind::Same);
    QVERIFY(!changeOf(u"phq2"_s, 60, 0));
    told.measures.pop_back();
    QVERIFY(!readingOf(told, {}, kOver).measures.front().change);
}

void ReadingTest::versionsAreReadApart()
{
    Told told = quiet();
    put(told, 14, session({ItemOutcome::Done})); // a Friday
    put(told, 7, session({ItemOutcome::Done, ItemOutcome::Skipped}));
    on(told, 14).facts.pain = 6;
    on(told, 7).facts.pain = 4;
    on(told, 6).facts.pain = 3;
    move(told, 5, 20'000);
    const std::vector<ReadVersion> read = readingOf(told, {given(1, 14), given(2, 7)}, kOver).versions;
    QCOMPARE(read.size(), size_t(2));
    QCOMPARE(read[0].days, 7);
    QCOMPARE(read[0].to, kLast.addDays(-8));
    QCOMPARE(read[0].planned, 2); // Friday and Monday
    QCOMPARE(read[0].donePermille, 500);
    QCOMPARE(read[0].pain, (Mean{6, 1}));
    QCOMPARE(read[1].days, 8);
    QCOMPARE(read[1].planned, 3);
    QCOMPARE(read[1].donePermille, 166);
    QCOMPARE(read[1].overDays, 1);
    QCOMPARE(read[1].pain, (Mean{7, 2}));
}

void ReadingTest::decisionsThatChangedNothingAreLeftOut()
{
    Told told = quiet();
    on(told, 9).facts.rules = {u"light.amber"_s, u"session.pass"_s};
    on(told, 4).facts.rules = {u"light.amber"_s, u"week.progress"_s};
    on(told, 2).facts.rules = {u"light.green"_s};
    on(told, 1).facts.wentOnPast = {WentOn::Past::Rest};
    on(told, 3).facts.wentOnPast = {WentOn::Past::Minutes};
    const Reading reading = readingOf(told, {}, kOver);
    QCOMPARE(reading.rules, (std::vector{ReadRule{u"light.amber"_s, 2, kLast.addDays(-4)},
                                         ReadRule{u"week.progress"_s, 1, kLast.addDays(-4)}}));
    QCOMPARE(reading.overrides, (std::vector{ReadOverride{kLast.addDays(-1), WentOn::Past::Rest},
                                             ReadOverride{kLast.addDays(-3), WentOn::Past::Minutes}}));
}

QTEST_GUILESS_MAIN(ReadingTest)
#include "tst_reading.moc"

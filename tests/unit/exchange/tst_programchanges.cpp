// SPDX-License-Identifier: Apache-2.0
#include "domain/exchange/programchanges.h"

#include "samples.h"

#include <QTest>

using namespace evenpace;
using namespace evenpace::exchange;
using namespace Qt::StringLiterals;
using Change = ProgramChange::Kind;

Q_DECLARE_METATYPE(evenpace::exchange::AssignedProgram)

/** Two versions of a program, and what differs. */
class ProgramChangesTest : public QObject
{
    Q_OBJECT
private slots:
    void twoThatSayTheSameDoNotDiffer();
    void eachDifferenceIsTold_data();
    void eachDifferenceIsTold();
    void numbersSayBothSides();
    void theSecondOfTwoAlikeIsComparedWithTheSecond();
    void moreWeeksOfTheSameAreNoOtherDays();
    void whoIssuedItAndWhenIsNoChange();
};

void ProgramChangesTest::twoThatSayTheSameDoNotDiffer()
{
    QVERIFY(changesBetween(samples::program(), samples::program()).empty());
}

void ProgramChangesTest::eachDifferenceIsTold_data()
{
    QTest::addColumn<AssignedProgram>("after");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, Change kind, const std::function<void(AssignedProgram &)> &change) {
        AssignedProgram after = samples::program();
        change(after);
        QTest::newRow(name) << after << static_cast<int>(kind);
    };
    row("name", Change::Name, [](AssignedProgram &p) { p.name = u"Another name"_s; });
    row("weeks", Change::Weeks, [](AssignedProgram &p) { ++p.phases.back().weeks; });
    row("minutes a day", Change::MinutesADay, [](AssignedProgram &p) { p.ceilings.milliMinutesADay = 33000; });
    row("sessions a day", Change::SessionsADay, [](AssignedProgram &p) {
        p.ceilings.sessionsADay = p.ceilings.sessionsADay == 1 ? 2 : 1;
    });
    row("rest", Change::RestBetween, [](AssignedProgram &p) { p.ceilings.gapMinutes = 333; });
    row("effort", Change::Effort, [](AssignedProgram &p) { p.ceilings.effortCeiling = 9; });
    row("growth", Change::Growth, [](AssignedProgram &p) { p.ceilings.growPercent = 113; });
    row("frozen", Change::Frozen, [](AssignedProgram &p) { p.ceilings.isFrozen = !p.ceilings.isFrozen; });
    row("progression", Change::Progression, [](AssignedProgram &p) {
        p.progression = p.progression ? std::nullopt : std::optional(Progression{});
    });
    row("stop rules", Change::StopRules, [](AssignedProgram &p) { p.stopRules << u"When it burns"_s; });
    row("notes", Change::Notes, [](AssignedProgram &p) { p.notes += u" More"_s; });
    row("session's name", Change::SessionName, [](AssignedProgram &p) { p.sessions[0].name = u"Other"_s; });
    row("session's time", Change::SessionTime, [](AssignedProgram &p) {
        p.sessions[0].time = p.sessions[0].time == DayTime::Midday ? DayTime::Evening : DayTime::Midday;
    });
    row("new session", Change::SessionNew, [](AssignedProgram &p) {
        p.sessions.push_back(p.sessions[0]);
        p.sessions.back().id = u"new"_s;
    });
    row("session gone", Change::SessionGone, [](AssignedProgram &p) { p.sessions.pop_back(); });
    row("new item", Change::ItemNew, [](AssignedProgram &p) { p.sessions[0].items.push_back({u"jaw-rest"_s}); });
    row("item gone", Change::ItemGone, [](AssignedProgram &p) { p.sessions[0].items.pop_back(); });
    const auto item = [&](const char *name, Change kind, const std::function<void(ProgramItem &)> &change) {
        row(name, kind, [&](AssignedProgram &p) { change(p.sessions[0].items[0]); });
    };
    item("dose", Change::ItemDose, [](ProgramItem &i) {
        Dose dose = i.dose.value_or(Dose{});
        dose.sets += 1;
        i.dose = dose;
    });
    item("length", Change::ItemLength, [](ProgramItem &i) { i.length = Milliseconds{77000}; });
    item("tempo", Change::ItemTempo, [](ProgramItem &i) { i.tempo = Tempo{Milliseconds{7700}, {}, {}}; });
    item("side", Change::ItemSide, [](ProgramItem &i) {
        i.side = i.side == SideWish::Left ? SideWish::Right : SideWish::Left;
    });
    item("flare form", Change::ItemGrades, [](ProgramItem &i) { i.flare = GradeForm{u"jaw-rest"_s, {}}; });
    item("note", Change::ItemNote, [](ProgramItem &i) { i.note = u"Slower"_s; });
    item("stop rule", Change::ItemStopRule, [](ProgramItem &i) { i.stopWhen = u"When it pulls"_s; });
    item("swaps", Change::ItemSwaps, [](ProgramItem &i) { i.swaps.push_back({Reason::NoPlace, {}, {}}); });
    item("picture", Change::ItemPicture, [](ProgramItem &i) { i.picture = QByteArray(32, 'x'); });
    row("order", Change::ItemOrder, [](AssignedProgram &p) {
        std::reverse(p.sessions[0].items.begin(), p.sessions[0].items.end());
    });
}

void ProgramChangesTest::eachDifferenceIsTold()
{
    QFETCH(AssignedProgram, after);
    QFETCH(int, kind);
    const std::vector<ProgramChange> changes = changesBetween(samples::program(), after);
    QCOMPARE(changes.size(), size_t{1});
    QCOMPARE(static_cast<int>(changes.front().kind), kind);
    const bool isOfASession = kind >= static_cast<int>(Change::SessionNew);
    QCOMPARE(!changes.front().session.isEmpty(), isOfASession);
}

void ProgramChangesTest::numbersSayBothSides()
{
    AssignedProgram before = samples::program();
    before.ceilings.milliMinutesADay = 24000;
    AssignedProgram after = before;
    after.ceilings.milliMinutesADay = std::nullopt;
    const std::vector<ProgramChange> changes = changesBetween(before, after);
    QCOMPARE(changes.size(), size_t{1});
    QCOMPARE(changes.front().from, 24);
    QCOMPARE(changes.front().to, 0);
}

void ProgramChangesTest::theSecondOfTwoAlikeIsComparedWithTheSecond()
{
    AssignedProgram before = samples::program();
    before.sessions[0].items = {{u"jaw-rest"_s}, {u"chin-tuck"_s}, {u"jaw-rest"_s}};
    AssignedProgram after = before;
    after.sessions[0].items[2].note = u"The last time today"_s;
    const std::vector<ProgramChange> changes = changesBetween(before, after);
    QCOMPARE(changes.size(), size_t{1});
    QCOMPARE(changes.front().kind, Change::ItemNote);
    QVERIFY(changes.front().before == before.sessions[0].items[2]);
    QVERIFY(changes.front().after == after.sessions[0].items[2]);
}

void ProgramChangesTest::moreWeeksOfTheSameAreNoOtherDays()
{
    AssignedProgram before = samples::program();
    AssignedProgram after = before;
    after.phases.push_back(after.phases.back());
    const std::vector<ProgramChange> longer = changesBetween(before, after);
    QCOMPARE(longer.size(), size_t{1});
    QCOMPARE(longer.front().kind, Change::Weeks);
    // The same number of sessions on other days.
    after = before;
    WeekPlan &week = after.phases.front().schedule;
    auto moved = week.extract(week.begin());
    int free = 1;
    while (week.count(free) > 0 || free == moved.key())
        ++free;
    moved.key() = free;
    week.insert(std::move(moved));
    const std::vector<ProgramChange> other = changesBetween(before, after);
    QCOMPARE(other.size(), size_t{1});
    QCOMPARE(other.front().kind, Change::Schedule);
}

void ProgramChangesTest::whoIssuedItAndWhenIsNoChange()
{
    AssignedProgram after = samples::program();
    ++after.version;
    after.issuedOn = after.issuedOn.addDays(7);
    after.expiresOn = after.expiresOn.addDays(7);
    after.changeNote = u"Two more weeks"_s;
    QVERIFY(changesBetween(samples::program(), after).empty());
}

QTEST_GUILESS_MAIN(ProgramChangesTest)
#include "tst_programchanges.moc"

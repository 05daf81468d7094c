// SPDX-License-Identifier: Apache-2.0
#include "fixture.h"

#include "domain/dayplan.h"
#include "domain/phrases.h"
#include "domain/sizing.h"

#include <QRandomGenerator>
#include <QTest>

using namespace evenpace;
using namespace evenpace::fixture;

namespace {

const QString kGiven = u"assigned-1"_s;

PlannedItem item(const QString &id)
{
    static const Library items = library();
    return planned(items, id);
}

Timeline played(const PlannedItem &item)
{
    return compile(library(), {item}, {});
}

/** A library with a therapist's program of one session with these items. */
Library withGiven(const std::vector<ProgramItem> &items)
{
    Library given = library();
    for (const QString &id : {u"reps"_s, u"strong"_s}) {
        Movement wide = *given.movement(id);
        wide.range.reps = Bounds<int>{1, 12};
        given.movements[id] = wide;
    }
    Program program;
    program.id = kGiven;
    program.name = u"Given"_s;
    program.tracks = QStringList{u"STD"_s, u"CAUTION"_s};
    program.sessions = {{u"a"_s, u"Session A"_s, items}};
    program.schedule = {{{1, {u"a"_s}}}};
    program.prescription = Prescription{{}, {}, Progression{}, QDate(2026, 6, 1)};
    given.programs.emplace(program.id, program);
    return given;
}

SizedSession sized(const Library &library, const Sizing &sizing)
{
    return sizeSession(library, kGiven, u"a"_s, sizing, {});
}

/** "ready 10 right" a segment. */
QStringList lines(const Timeline &timeline)
{
    QStringList list;
    for (const Segment &segment : timeline)
        list << u"%1 %2 %3"_s.arg(nameOf(segment.kind)).arg(static_cast<double>(segment.length.count()) / 1000).arg(nameOf(segment.side)).trimmed();
    return list;
}

} // namespace

class PrescribedTest : public QObject
{
    Q_OBJECT
private slots:
    void aWrittenTempoIsFollowed()
    {
        PlannedItem slow = item(u"reps"_s);
        slow.dose.reps = 2;
        slow.tempo = Tempo{4s, 2s, 4500ms};
        QCOMPARE(lines(played(slow)),
                 (QStringList{u"getReady 10 both"_s, u"move 4 both"_s, u"hold 2 both"_s, u"release 4.5 both"_s,
                              u"move 4 both"_s, u"hold 2 both"_s, u"release 4.5 both"_s, u"done 0"_s}));
        // 10 s set-up and twice 10.5 s
        QCOMPARE(itemLength(library(), slow, {}), 31s);
    }

    void aHoldIsEnteredAndLeftAsEver()
    {
        PlannedItem held = item(u"hold"_s);
        held.tempo = Tempo{9s, 9s, 9s};
        QCOMPARE(played(held), played(item(u"hold"_s)));
    }

    void aTempoThatNobodyCanFollowGivesWayToTheMovementsOwn()
    {
        for (const Tempo &tempo : {Tempo{}, Tempo{0s, 5s, 0s}, Tempo{100ms, 0s, 100ms}}) {
            for (const QString &id : {u"reps"_s, u"time"_s}) {
                PlannedItem quick = item(id);
                quick.tempo = tempo;
                QCOMPARE(played(quick), played(item(id)));
            }
        }
    }

    void oneSideAloneIsDoneOnceAndWithoutAChange()
    {
        PlannedItem left = item(u"sides"_s);
        left.side = SideWish::Left;
        const Timeline timeline = played(left);
        // 10 s set-up, two sets of 3 x 4 s and 20 s between them
        QCOMPARE(timeline.back().end(), 54s);
        QCOMPARE(itemLength(library(), left, {}), 54s);
        for (const Segment &segment : timeline) {
            QVERIFY(segment.kind != SegmentKind::SwitchSides);
            QVERIFY(segment.kind == SegmentKind::Done || segment.side == Side::Left);
        }
        QVERIFY(timeline[0].cues[0].say.contains(phrases::sideNow(Side::Left)));
        QVERIFY(!timeline[0].cues[0].say.contains(phrases::sideFirst(Side::Left)));
        // 54 s without the rest between sets, at one easy minute a minute
        QCOMPARE(easyCostOf(library(), {left}, {}), 34 * 1000 / 60);
    }

    void repetitionsThatChangeSidesStayOnTheOneThatIsWished()
    {
        PlannedItem right = item(u"alternate"_s);
        right.side = SideWish::Right;
        const Timeline timeline = played(right);
        QCOMPARE(timeline.back().end(), played(item(u"alternate"_s)).back().end());
        for (const Segment &segment : timeline)
            QVERIFY(segment.kind == SegmentKind::Done || segment.side == Side::Right);
    }

    void bothSidesAreWhatTheMovementDoes()
    {
        for (const QString &id : {u"sides"_s, u"alternate"_s, u"reps"_s}) {
            PlannedItem both = item(id);
            both.side = SideWish::Both;
            QCOMPARE(played(both), played(item(id)));
        }
        // A wish for one side means nothing where there are none.
        PlannedItem right = item(u"reps"_s);
        right.side = SideWish::Right;
        QCOMPARE(played(right), played(item(u"reps"_s)));
    }

    void whateverIsWrittenTheSecondsAddUp()
    {
        const Library items = library();
        QRandomGenerator random(7);
        QStringList ids;
        for (const auto &[id, movement] : items.movements)
            ids << id;
        for (int round = 0; round < 500; ++round) {
            std::vector<PlannedItem> mix;
            Milliseconds sum{0};
            const TimelineSettings settings{Milliseconds{(3 + random.bounded(28)) * 1000},
                                            random.bounded(2) ? Side::Left : Side::Right, 1.0, false};
            const int count = 1 + random.bounded(5);
            for (int n = 0; n < count; ++n) {
                PlannedItem any = item(ids.at(random.bounded(ids.size())));
                any.side = static_cast<SideWish>(random.bounded(4));
                const auto part = [&] { return Milliseconds{random.bounded(120) * 500}; };
                if (random.bounded(2))
                    any.tempo = Tempo{part(), part(), part()};
                any.dose.reps = 1 + random.bounded(12);
                sum += itemLength(items, any, settings);
                if (items.movement(any.id)->load >= kRestAfterLoad && n + 1 < count)
                    sum += any.dose.rest;
                mix.push_back(any);
            }
            for (const Ease ease : {Ease::None, Ease::Gentler, Ease::RestOnly}) {
                const Timeline timeline = compile(items, mix, settings, ease);
                Milliseconds end{0};
                for (const Segment &segment : timeline) {
                    QCOMPARE(segment.start, end);
                    QVERIFY(segment.length >= 0ms);
                    end = segment.end();
                }
                if (ease == Ease::None)
                    QCOMPARE(end, sum);
            }
        }
    }

    void whatProtectsStaysWithAnotherFormAndTheRestDoesNot()
    {
        ProgramItem strong{.id = u"strong"_s, .tempo = Tempo{4s, 0s, 4s}, .side = SideWish::Left, .note = u"Low."_s,
                           .stopWhen = u"Stop when it tingles."_s};
        Sizing light;
        light.mostLoad = kLight;
        const SizedSession session = sized(withGiven({strong}), light);
        const PlannedItem &form = session.plan.items.at(0);
        QCOMPARE(form.id, u"reps"_s);
        QCOMPARE(form.side, SideWish::Left);
        QCOMPARE(form.stopWhen, strong.stopWhen);
        QVERIFY(form.note.isEmpty() && !form.tempo);
        // The same movement in another dose is still what the note is about.
        strong.flare = GradeForm{u"strong"_s, Dose{DoseMode::Reps, 2, 1, 0s, 0s, 60s}};
        Sizing flare;
        flare.grade = Grade::Flare;
        const PlannedItem same = sized(withGiven({strong}), flare).plan.items.at(0);
        QCOMPARE(same.note, strong.note);
        QCOMPARE(same.tempo, strong.tempo);
        QCOMPARE(same.dose.reps, 2);
    }

    void aSwapIsNoHarderThanTheDayAndNoLargerThanItsItem()
    {
        ProgramItem small{.id = u"reps"_s, .dose = Dose{DoseMode::Reps, 2, 1, 0s, 0s, 0s}};
        small.swaps = {{Reason::Hurts, u"alternate"_s, Dose{DoseMode::Reps, 20, 2, 0s, 0s, 5s}},
                       {Reason::TooTired, {}, {}},
                       {Reason::Unclear, u"strong"_s, {}},
                       {Reason::NoPlace, u"slow"_s, {}}};
        Sizing light;
        light.mostLoad = kLight;
        const PlannedItem planned = sized(withGiven({small}), light).plan.items.at(0);
        QCOMPARE(planned.swaps.size(), size_t{4});
        // 10 s set-up and 2 x 7 s are there to be used: two sets of one take no more, rests left out.
        QCOMPARE(planned.swaps[0].dose, (Dose{DoseMode::Reps, 1, 2, 0s, 0s, 5s}));
        QVERIFY(planned.swaps[1].instead.isEmpty());
        QCOMPARE(planned.swaps[2].instead, u"reps"_s);
        QCOMPARE(planned.swaps[3].instead, u"slow"_s);
    }

    void aSwapThatAConditionForbidsIsNotOffered()
    {
        Library given = withGiven({ProgramItem{.id = u"reps"_s, .swaps = {{Reason::Hurts, u"alternate"_s, {}}}}});
        Movement alternate = *given.movement(u"alternate"_s);
        alternate.cautions = QStringList{u"SHO"_s};
        given.movements[alternate.id] = alternate;
        QCOMPARE(sized(given, {}).plan.items.at(0).swaps.size(), size_t{1});
        Sizing careful;
        careful.cautions = QStringList{u"SHO"_s};
        QVERIFY(sized(given, careful).plan.items.at(0).swaps.empty());
    }

    void nothingGrowsByItselfEvenOnAGoodDay()
    {
        Sizing good;
        good.grade = Grade::Good;
        const Library given = withGiven({{.id = u"reps"_s}});
        QCOMPARE(sized(given, good).plan.items.at(0).dose.reps, 6);
        Library own = given;
        Program program = *own.program(kGiven);
        program.prescription.reset();
        own.programs[kGiven] = program;
        QCOMPARE(sized(own, good).plan.items.at(0).dose.reps, 7);
    }

    void theTherapistsPlanRaisesTheFirstVariableWithinTheRange()
    {
        const Library given = withGiven({{.id = u"reps"_s}});
        Sizing sizing;
        const auto repsAt = [&](int percent) {
            sizing.growth = {{u"reps"_s, percent}};
            return sized(given, sizing).plan.items.at(0).dose.reps;
        };
        QCOMPARE(repsAt(110), 6); // 6.6
        QCOMPARE(repsAt(120), 7);
        QCOMPARE(repsAt(400), 12); // 24 is beyond the range of 12
        const SizedSession session = sized(given, sizing);
        QCOMPARE(session.changes, (std::vector<SizedChange>{{u"reps"_s, u"reps"_s, SizedChange::Why::Grown, {}, 4}}));
        // On a smaller day there is nothing to tell, and on a flare day nothing grows.
        sizing.permille = 500;
        QVERIFY(sized(given, sizing).changes.empty());
        sizing.permille = 1000;
        sizing.grade = Grade::Flare;
        QCOMPARE(sized(given, sizing).plan.items.at(0).dose.reps, 6);
    }

    void theFirstWeekTakesNoShareOfATherapistsDoseButThePemTrackDoes()
    {
        const Library given = withGiven({{.id = u"reps"_s}});
        DayInput in;
        in.day = in.facts.day = in.facts.choice.day = QDate(2026, 6, 1);
        in.enrollment = {kGiven, in.day};
        in.startPermille = 750;
        in.growth[kGiven] = {{u"reps"_s, 200}};
        in.pacing.answer.state = pacing::State::Active;
        in.pacing.answer.track = pacing::Track::Std;
        in.pacing.answer.light = pacing::Light::Green;
        in.pacing.answer.quota = in.pacing.answer.dose = 30000;
        const auto reps = [&] { return describeSession(given, in, planDay(given, in), kGiven, u"a"_s).plan.items.at(0).dose.reps; };
        QCOMPARE(reps(), 12);
        in.growth.clear();
        // There is room for more, and it stays as written.
        QCOMPARE(reps(), 6);
        QCOMPARE(planDay(given, in).sessions.at(0).plan.items.at(0).dose.reps, 6);
        in.growth[kGiven] = {{u"reps"_s, 200}};
        in.pacing.answer.track = pacing::Track::Pem;
        QCOMPARE(reps(), 3);
    }
};

QTEST_APPLESS_MAIN(PrescribedTest)
#include "tst_prescribed.moc"

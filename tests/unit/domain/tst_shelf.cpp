// SPDX-License-Identifier: Apache-2.0
#include "domain/phrases.h"
#include "domain/session.h"
#include "domain/shelf.h"
#include "domain/sizing.h"
#include "support/fakeclock.h"
#include "support/shippedlibrary.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace evenpace;

namespace {

OwnPattern pattern(qint64 id = 1)
{
    OwnPattern own;
    own.id = id;
    own.name = u"Zanzibar"_s;
    own.in = 3500ms;
    own.out = 5s;
    own.length = 60s;
    return own;
}

ProgramItem item(const QString &id)
{
    ProgramItem item;
    item.id = id;
    return item;
}

OwnSession session(std::vector<ProgramItem> items, qint64 id = 1)
{
    OwnSession own;
    own.id = id;
    own.name = u"Before bed"_s;
    own.items = std::move(items);
    return own;
}

Library libraryWith(const std::vector<OwnPattern> &patterns, const std::vector<OwnSession> &sessions = {})
{
    Library library = shippedLibrary();
    putOwn(library, patterns, sessions);
    return library;
}

using Change = std::function<void(OwnPattern &)>;

} // namespace

Q_DECLARE_METATYPE(std::optional<OwnProblem>)
Q_DECLARE_METATYPE(Change)

class ShelfTest : public QObject
{
    Q_OBJECT
private slots:
    void aPatternHasLimits_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<std::optional<OwnProblem>>("problem");
        const auto row = [](const char *name, Change change, std::optional<OwnProblem> problem) {
            QTest::newRow(name) << std::move(change) << problem;
        };
        row("as it is", [](OwnPattern &) {}, std::nullopt);
        row("all at their least", [](OwnPattern &own) { own.in = own.out = 2s; }, std::nullopt);
        row("all at their most", [](OwnPattern &own) {
            own.in = own.out = 10s;
            own.holdFull = own.holdEmpty = 4s;
            own.length = 300s;
        }, std::nullopt);
        row("no name", [](OwnPattern &own) { own.name = u" \t"_s; }, OwnProblem::NoName);
        row("a long name", [](OwnPattern &own) { own.name = QString(61, u'x'); }, OwnProblem::NameTooLong);
        row("short in", [](OwnPattern &own) { own.in = 1500ms; }, OwnProblem::BreathTooShort);
        row("long out", [](OwnPattern &own) { own.out = 10500ms; }, OwnProblem::BreathTooLong);
        row("long hold", [](OwnPattern &own) { own.holdEmpty = 4500ms; }, OwnProblem::HoldTooLong);
        row("hold below nothing", [](OwnPattern &own) { own.holdFull = -500ms; }, OwnProblem::HoldTooLong);
        row("no half second", [](OwnPattern &own) { own.out = 4200ms; }, OwnProblem::NotAStep);
        row("short", [](OwnPattern &own) { own.length = 59s; }, OwnProblem::LengthTooShort);
        row("long", [](OwnPattern &own) { own.length = 1201s; }, OwnProblem::LengthTooLong);
        row("long with holds", [](OwnPattern &own) {
            own.holdFull = 1s;
            own.length = 301s;
        }, OwnProblem::LengthTooLong);
    }
    void aPatternHasLimits()
    {
        QFETCH(Change, change);
        QFETCH(std::optional<OwnProblem>, problem);
        OwnPattern own = pattern();
        change(own);
        QVERIFY(problemOf(own) == problem);
    }

    void aSessionIsCheckedItemByItem()
    {
        Library library = libraryWith({pattern()});
        const auto problem = [&](ProgramItem wrong) {
            int place = -2;
            const auto found = problemOf(library, session({item(u"neck-rotation-seated"_s), std::move(wrong)}), &place);
            return std::pair(found, place);
        };
        const auto is = [](OwnProblem found) { return std::pair(std::optional(found), 1); };
        QVERIFY(problem(item(u"own-breath-1"_s)) == std::pair(std::optional<OwnProblem>(), -1));
        QVERIFY(problem(item(u"relax-pmr-8"_s)) == std::pair(std::optional<OwnProblem>(), -1));
        QVERIFY(problem(item(u"nowhere"_s)) == is(OwnProblem::UnknownItem));

        // The seated neck turn: 4 to 10 times, once.
        ProgramItem turn = item(u"neck-rotation-seated"_s);
        turn.dose = library.movement(turn.id)->dose;
        turn.dose->reps = 10;
        QVERIFY(problem(turn) == std::pair(std::optional<OwnProblem>(), -1));
        turn.dose->reps = 11;
        QVERIFY(problem(turn) == is(OwnProblem::DoseTooLarge));
        turn.dose->reps = 3;
        QVERIFY(problem(turn) == is(OwnProblem::DoseTooSmall));
        turn.dose->reps = 4;
        turn.dose->mode = DoseMode::Time;
        QVERIFY(problem(turn) == is(OwnProblem::WrongDose));
        ProgramItem dosedScript = item(u"relax-pmr-8"_s);
        dosedScript.dose = Dose{};
        QVERIFY(problem(dosedScript) == is(OwnProblem::WrongDose));

        ProgramItem breathing = item(u"breath-slow-4-6"_s);
        breathing.length = 1200s;
        QVERIFY(problem(breathing) == std::pair(std::optional<OwnProblem>(), -1));
        breathing.length = 1201s;
        QVERIFY(problem(breathing) == is(OwnProblem::LengthTooLong));
        breathing.length = 30s;
        QVERIFY(problem(breathing) == is(OwnProblem::LengthTooShort));
        ProgramItem longTurn = item(u"neck-rotation-seated"_s);
        longTurn.length = 120s;
        QVERIFY(problem(longTurn) == is(OwnProblem::WrongDose));

        library.movements.at(u"neck-rotation-seated"_s).load = 5;
        QVERIFY(problemOf(library, session({item(u"neck-rotation-seated"_s)})) == OwnProblem::NeedsTherapist);
    }

    void aSessionHasANameAndAnEnd()
    {
        const Library &library = shippedLibrary();
        QVERIFY(problemOf(library, session({})) == OwnProblem::NoItems);
        OwnSession own = session(std::vector(30, item(u"relax-pmr-8"_s)));
        QVERIFY(!problemOf(library, own));
        own.items.push_back(own.items.front());
        QVERIFY(problemOf(library, own) == OwnProblem::TooManyItems);
        own.name.clear();
        QVERIFY(problemOf(library, own) == OwnProblem::NoName);
    }

    void everyMovementMayBeTakenAsItIsWritten()
    {
        const Library &library = shippedLibrary();
        for (const auto &[id, movement] : library.movements) {
            ProgramItem written = item(id);
            written.dose = movement.dose;
            QVERIFY2(!problemOf(library, session({written})), qPrintable(id));
        }
    }

    void ownThingsAreFoundAndStandInNoList()
    {
        OwnPattern removed = pattern(2);
        removed.isRemoved = true;
        const Library library = libraryWith({pattern(), removed}, {session({item(u"own-breath-1"_s)})});
        QCOMPARE(library.patterns.size(), shippedLibrary().patterns.size());
        QCOMPARE(library.programs.size(), shippedLibrary().programs.size());
        QCOMPARE(library.kind(u"own-breath-1"_s), ItemKind::Breath);
        QCOMPARE(library.name(u"own-breath-2"_s), u"Zanzibar"_s);
        QVERIFY(library.ownRemoved.contains(u"own-breath-2"_s) && !library.ownRemoved.contains(u"own-breath-1"_s));
        QCOMPARE(library.program(kOwnProgram.toString())->session(u"own-session-1"_s)->name, u"Before bed"_s);
        QVERIFY(!shippedLibrary().program(kOwnProgram.toString()));
        QVERIFY(!shippedLibrary().program({}));
    }

    void anOwnSessionIsPlannedAsItWasMade()
    {
        ProgramItem turn = item(u"neck-rotation-seated"_s);
        turn.dose = shippedLibrary().movement(turn.id)->dose;
        turn.dose->reps = 9;
        ProgramItem breathing = item(u"own-breath-1"_s);
        breathing.length = 90s;
        const Library library = libraryWith({pattern()}, {session({turn, breathing, item(u"own-breath-1"_s)})});
        const SessionPlan plan = planSession(library, kOwnProgram.toString(), u"own-session-1"_s, 1000);
        QCOMPARE(plan.name, u"Before bed"_s);
        QCOMPARE(plan.items.size(), 3U);
        QCOMPARE(plan.items[0].dose.reps, 9);
        QCOMPARE(plan.items[1].length, Milliseconds{90s});
        QCOMPARE(plan.items[2].length, Milliseconds{60s});

        const SizedSession sized = sizeSession(library, kOwnProgram.toString(), u"own-session-1"_s, {}, {});
        QCOMPARE(sized.plan.items, plan.items);
        QCOMPARE(sized.easyMilliMinutes, easyCostOf(library, {plan.items[0]}, {}));
    }

    void aSingleItemIsASessionOfTheOwnProgram()
    {
        const Library library = libraryWith({pattern()});
        for (const QString &id : {u"own-breath-1"_s, u"neck-rotation-seated"_s}) {
            const SessionPlan plan = planSession(library, kOwnProgram.toString(), id, 1000);
            QCOMPARE(plan.items.size(), 1U);
            QCOMPARE(plan.name, library.name(id));
        }
    }

    void anOwnPatternBreathesAtItsPace()
    {
        const Library library = libraryWith({pattern()});
        const Timeline timeline = compile(library, {{u"own-breath-1"_s, {}, 60s}}, {});
        QCOMPARE(timeline.back().start, Milliseconds{63s});
        std::vector<Milliseconds> lengths;
        for (const Segment &segment : timeline) {
            if (segment.kind == SegmentKind::BreathePhase && segment.rep == 1)
                lengths.push_back(segment.length);
        }
        QCOMPARE(lengths, (std::vector<Milliseconds>{3500ms, 5s}));
        QCOMPARE(itemLength(library, {u"own-breath-1"_s, {}, 60s}, {}), Milliseconds{63s});
        QCOMPARE(easyCost(library, u"own-breath-1"_s), 0);
    }

    void nothingIsSaidThatTheVoiceHasNoClipOf()
    {
        OwnPattern held = pattern();
        held.holdFull = 2s;
        const Library library = libraryWith({held});
        QStringList known = phrases::all();
        known += shippedLibrary().pattern(u"breath-slow-4-6"_s)->cues;
        int said = 0;
        // Both as the first item and after another one.
        const Timeline timeline
            = compile(library, {{u"own-breath-1"_s, {}, 300s}, {u"own-breath-1"_s, {}, 60s}}, {});
        for (const Segment &segment : timeline) {
            for (const Cue &cue : segment.cues) {
                for (const QString &phrase : cue.say) {
                    QVERIFY2(known.contains(phrase), qPrintable(phrase));
                    ++said;
                }
            }
        }
        QVERIFY(said > 20);
        const BreathPattern own = breathPatternOf(held);
        const BreathPattern *slow = shippedLibrary().pattern(u"breath-slow-4-6"_s);
        QCOMPARE(own.setUp, slow->setUp);
        QCOMPARE(own.stopWhen, slow->stopWhen);
    }

    void holdsAreForThoseWhoMayHold()
    {
        OwnPattern held = pattern(2);
        held.holdEmpty = 500ms;
        const Library library = libraryWith({pattern(), held});
        for (const QString &code : {u"BP"_s, u"PREG"_s, u"EPI"_s, u"LUNG"_s, u"PANIC"_s}) {
            QCOMPARE(hidingCaution(library, u"own-breath-1"_s, {code}), QString());
            QCOMPARE(hidingCaution(library, u"own-breath-2"_s, {code}), code);
        }
    }

    void aSessionGoesOnAfterItsPatternWasChangedRemovedOrLost_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("changed") << 0;
        QTest::newRow("removed") << 1;
        QTest::newRow("lost") << 2;
    }
    void aSessionGoesOnAfterItsPatternWasChangedRemovedOrLost()
    {
        QFETCH(int, what);
        FakeClock clock;
        Library library = libraryWith({pattern()}, {session({item(u"own-breath-1"_s), item(u"neck-rotation-seated"_s)})});
        Session first(clock, library, planSession(library, kOwnProgram.toString(), u"own-session-1"_s, 1000), {});
        first.start();
        const QByteArray snapshot = first.snapshot();
        const int segments = static_cast<int>(first.timeline().size());

        OwnPattern own = pattern();
        own.in = 6s;
        own.isRemoved = what == 1;
        OwnSession other = session({item(u"relax-pmr-8"_s)});
        other.isRemoved = what == 1;
        if (what == 2)
            putOwn(library, {}, {});
        else
            putOwn(library, {own}, {other});
        std::optional<Session> again = Session::restore(clock, library, snapshot, 3, 1s);
        QVERIFY(again);
        QCOMPARE(static_cast<int>(again->timeline().size()), segments);
        QCOMPARE(again->plan().name, u"Before bed"_s);
        again->resume();
        again->easeOff();
        again->skip();
        for (int tick = 0; tick < 2000 && !again->isFinished(); ++tick) {
            clock.advance(500ms);
            again->tick();
        }
        QVERIFY(again->isFinished());
        QCOMPARE(again->items().size(), 2U);
    }
};

QTEST_GUILESS_MAIN(ShelfTest)
#include "tst_shelf.moc"

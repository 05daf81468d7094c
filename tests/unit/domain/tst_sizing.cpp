// SPDX-License-Identifier: Apache-2.0
#include "domain/sizing.h"
#include "support/shippedlibrary.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace evenpace;

namespace {

const QString kWeek = u"prog-first-gentle-week"_s;
const TimelineSettings kSettings;

SizedSession sized(const QString &session, const Sizing &sizing)
{
    return sizeSession(shippedLibrary(), kWeek, session, sizing, kSettings);
}

QStringList ids(const SizedSession &session)
{
    QStringList list;
    for (const PlannedItem &item : session.plan.items)
        list << item.id;
    return list;
}

const Movement &movementOfMode(DoseMode mode)
{
    for (const auto &[id, movement] : shippedLibrary().movements) {
        if (movement.dose.mode == mode && movement.range.reps && movement.dose.reps > 1)
            return movement;
    }
    qFatal("the library has no such movement");
}

} // namespace

class SizingTest : public QObject
{
    Q_OBJECT
private slots:
    void whereNothingIsTickedEveryPositionSuits()
    {
        for (int preset = 0; preset <= static_cast<int>(PosePreset::WallStand); ++preset)
            QVERIFY(suitsPerson(static_cast<PosePreset>(preset), {}));
        QVERIFY(sized(u"A"_s, {}).changes.empty());
    }

    void anItemIsSwappedForItsLinkedFormInAPositionThatSuits()
    {
        Sizing sizing;
        sizing.suits.lying = true;
        const SizedSession session = sized(u"A"_s, sizing);
        QVERIFY(ids(session).contains(u"neck-rotation-supine"_s));
        QVERIFY(!ids(session).contains(u"neck-rotation-seated"_s));
        // No lying form is linked: it stays.
        QVERIFY(ids(session).contains(u"shoulder-rolls-seated"_s));
        QCOMPARE(session.changes.size(), size_t{1});
        QCOMPARE(session.changes[0],
                 (SizedChange{u"neck-rotation-seated"_s, u"neck-rotation-supine"_s, SizedChange::Why::Position, {}}));
        sizing.suits.seated = true;
        QVERIFY(sized(u"A"_s, sizing).changes.empty());
    }

    void whereTheFloorIsHardNothingIsDoneOnHandsAndKnees()
    {
        Sizing sizing;
        sizing.suits.isFloorHard = true;
        const auto moved = changeOf(shippedLibrary(), u"cat-cow-quad"_s, sizing);
        QVERIFY(moved);
        QCOMPARE(moved->instead, u"seated-cat-cow"_s);
        QCOMPARE(moved->why, SizedChange::Why::Position);
        const auto leftOut = changeOf(shippedLibrary(), u"bird-dog-modified"_s, sizing);
        QVERIFY(leftOut && leftOut->instead.isEmpty());
        // In every program something is left of each session.
        for (const auto &[id, program] : shippedLibrary().programs) {
            for (const ProgramSession &session : program.sessions) {
                const SizedSession all = sizeSession(shippedLibrary(), id, session.id, {}, kSettings);
                const SizedSession some = sizeSession(shippedLibrary(), id, session.id, sizing, kSettings);
                QVERIFY2(!some.plan.items.empty() || all.plan.items.empty(), qPrintable(id + u' ' + session.id));
                for (const PlannedItem &item : some.plan.items) {
                    const Movement *movement = shippedLibrary().movement(item.id);
                    QVERIFY2(!movement || movement->position != PosePreset::Quadruped, qPrintable(item.id));
                }
            }
        }
    }

    void aCautionSpeaksBeforeAPosition()
    {
        Sizing sizing;
        sizing.suits.isFloorHard = true;
        sizing.mostLoad = 1;
        const auto change = changeOf(shippedLibrary(), u"bird-dog-modified"_s, sizing);
        QVERIFY(change);
        QCOMPARE(change->why, SizedChange::Why::TooHard);
    }

    void whatAPersonChoseByHandIsDoneAsItIs()
    {
        Sizing sizing;
        sizing.suits.isFloorHard = true;
        const SizedSession session
            = sizeSession(shippedLibrary(), kOwnProgram.toString(), u"cat-cow-quad"_s, sizing, kSettings);
        QCOMPARE(ids(session), QStringList{u"cat-cow-quad"_s});
        QVERIFY(session.changes.empty());
    }

    void anItemIsUnsuitedOnlyWhereNoneOfItsPositionsSuits()
    {
        const auto unsuited = [](const QString &id, const Suits &suits) {
            return unsuitedPosition(shippedLibrary(), id, suits);
        };
        Suits suits;
        QVERIFY(!unsuited(u"bird-dog-modified"_s, suits));
        suits.isFloorHard = true;
        QCOMPARE(unsuited(u"bird-dog-modified"_s, suits), std::optional(PosePreset::Quadruped));
        QVERIFY(!unsuited(u"shoulder-rolls-seated"_s, suits));
        suits.lying = true;
        QCOMPARE(unsuited(u"shoulder-rolls-seated"_s, suits), std::optional(PosePreset::Sit));
        // Slow breathing is done in any position, a script in whichever is comfortable.
        QVERIFY(!unsuited(u"breath-slow-4-6"_s, suits));
        QVERIFY(!unsuited(u"relax-passive"_s, suits));
    }

    void theWholeDoseStaysAsItIs()
    {
        for (const auto &[id, movement] : shippedLibrary().movements)
            QCOMPARE(gradedDose(movement, movement.dose, 1000), movement.dose);
    }

    void aSmallerDoseIsNeverLargerInAnyVariable()
    {
        for (const auto &[id, movement] : shippedLibrary().movements) {
            for (int permille = 10; permille <= 1000; permille += 30) {
                const Dose dose = gradedDose(movement, movement.dose, permille);
                QVERIFY2(dose.reps <= movement.dose.reps && dose.sets <= movement.dose.sets
                             && dose.hold <= movement.dose.hold && dose.work <= movement.dose.work,
                         qPrintable(id));
                QVERIFY(dose.reps >= std::min(1, movement.dose.reps));
                QVERIFY(dose.hold >= std::min(kLeastHold, movement.dose.hold));
                QVERIFY(dose.work >= std::min(kLeastHold, movement.dose.work));
            }
        }
    }

    void aLargerDoseStaysWithinTheRange()
    {
        for (const auto &[id, movement] : shippedLibrary().movements) {
            const Dose dose = gradedDose(movement, movement.dose, 4000);
            const auto within = [](auto value, const auto &range, auto before) {
                return value <= std::max(before, range ? range->high : before);
            };
            QVERIFY2(within(dose.reps, movement.range.reps, movement.dose.reps)
                         && within(dose.sets, movement.range.sets, movement.dose.sets)
                         && within(dose.hold, movement.range.hold, movement.dose.hold)
                         && within(dose.work, movement.range.work, movement.dose.work),
                     qPrintable(id));
        }
    }

    void theFirstVariableMovesBeforeTheOthers()
    {
        const Movement &held = movementOfMode(DoseMode::Hold);
        const Dose dose = gradedDose(held, held.dose, 800);
        QVERIFY(dose.hold < held.dose.hold);
        QCOMPARE(dose.reps, held.dose.reps);
        // At the end of its range the next one moves.
        QVERIFY(gradedDose(held, held.dose, 100).reps < held.dose.reps);
    }

    void aSessionNeverCostsMoreThanItsRoom()
    {
        for (const ProgramSession &session : shippedLibrary().program(kWeek)->sessions) {
            for (pacing::Milli room = 0; room <= 12000; room += 500) {
                Sizing sizing;
                sizing.most = room;
                const SizedSession result = sized(session.id, sizing);
                QVERIFY2(result.easyMilliMinutes <= room, qPrintable(session.id));
                QCOMPARE(result.easyMilliMinutes, easyCostOf(shippedLibrary(), result.plan.items, kSettings));
            }
        }
    }

    void moreRoomIsNeverLess()
    {
        pacing::Milli before = 0;
        for (pacing::Milli room = 0; room <= 12000; room += 250) {
            Sizing sizing;
            sizing.most = room;
            const pacing::Milli cost = sized(u"A"_s, sizing).easyMilliMinutes;
            QVERIFY(cost >= before);
            before = cost;
        }
    }

    void whatFindsNoRoomIsNamedAndBreathingStays()
    {
        Sizing sizing;
        sizing.most = 0;
        const SizedSession result = sized(u"A"_s, sizing);
        QVERIFY(result.isOver);
        QCOMPARE(ids(result), QStringList{u"breath-slow-4-6"_s});
        QCOMPARE(result.changes.size(), 4U);
        QCOMPARE(result.changes.front().why, SizedChange::Why::Room);
    }

    void aDayOfVeryLightItemsSwapsOrLeavesOutTheRest()
    {
        Sizing sizing;
        sizing.mostLoad = kVeryLight;
        for (const auto &[programId, program] : shippedLibrary().programs) {
            for (const ProgramSession &session : program.sessions) {
                const SizedSession result = sizeSession(shippedLibrary(), programId, session.id, sizing, kSettings);
                for (const PlannedItem &item : result.plan.items) {
                    const Movement *movement = shippedLibrary().movement(item.id);
                    QVERIFY2(!movement || movement->load <= kVeryLight, qPrintable(item.id));
                }
                const SizedSession whole = sizeSession(shippedLibrary(), programId, session.id, {}, kSettings);
                const auto leftOut = std::count_if(result.changes.begin(), result.changes.end(),
                                                   [](const SizedChange &change) { return change.instead.isEmpty(); });
                QCOMPARE(result.plan.items.size() + static_cast<size_t>(leftOut), whole.plan.items.size());
            }
        }
    }

    void aTickedCautionHidesOrSwapsTheItem()
    {
        const Library &library = shippedLibrary();
        for (const auto &[id, movement] : library.movements) {
            for (const QString &code : movement.cautions) {
                const bool isCareOnly = code == "HYPER"_L1 || code == "BAL"_L1;
                QCOMPARE(hidingCaution(library, id, {code}), isCareOnly ? QString() : code);
            }
            QCOMPARE(hidingCaution(library, id, {}), QString());
        }
        Sizing sizing;
        sizing.cautions = {u"NECKVASC"_s};
        const SizedSession result = sized(u"A"_s, sizing);
        QVERIFY(!ids(result).contains(u"neck-rotation-seated"_s));
        const auto change = std::find_if(result.changes.begin(), result.changes.end(), [](const SizedChange &c) {
            return c.itemId == "neck-rotation-seated"_L1;
        });
        QVERIFY(change != result.changes.end());
        QCOMPARE(change->why, SizedChange::Why::Caution);
        QCOMPARE(change->caution, u"NECKVASC"_s);
        if (!change->instead.isEmpty())
            QVERIFY(hidingCaution(library, change->instead, sizing.cautions).isEmpty());
    }

    void patternsThatHoldTheBreathAreHiddenForLungs()
    {
        const Library &library = shippedLibrary();
        const auto held = std::find_if(library.patterns.begin(), library.patterns.end(),
                                       [](const auto &entry) { return entry.second.holds; });
        QVERIFY(held != library.patterns.end());
        QCOMPARE(hidingCaution(library, held->first, {u"LUNG"_s}), u"LUNG"_s);
        QCOMPARE(hidingCaution(library, u"breath-slow-4-6"_s, {u"LUNG"_s}), QString());
    }

    void aGoodDayIsMoreButKeepsToItsRoom()
    {
        Sizing good;
        good.grade = Grade::Good;
        QVERIFY(sized(u"A"_s, good).easyMilliMinutes > sized(u"A"_s, {}).easyMilliMinutes);
        good.most = 3000;
        QVERIFY(sized(u"A"_s, good).easyMilliMinutes <= 3000);
    }

    void anItemMayHaveFormsOfItsOwnForHardAndGoodDays()
    {
        Library library = shippedLibrary();
        Program &program = library.programs[kWeek];
        const auto session = std::find_if(program.sessions.begin(), program.sessions.end(),
                                          [](const ProgramSession &s) { return s.id == "A"_L1; });
        for (ProgramItem &item : session->items) {
            if (item.id == "shoulder-rolls-seated"_L1)
                item.flare = GradeForm{};
            if (item.id == "seated-cat-cow"_L1)
                item.flare = GradeForm{u"ankle-pumps-lying"_s, {}};
            if (item.id == "ankle-circles-seated"_L1)
                item.good = GradeForm{item.id, library.movement(item.id)->dose};
        }
        Sizing sizing;
        sizing.grade = Grade::Flare;
        const SizedSession flare = sizeSession(library, kWeek, u"A"_s, sizing, kSettings);
        QVERIFY(!ids(flare).contains(u"shoulder-rolls-seated"_s));
        QVERIFY(!ids(flare).contains(u"seated-cat-cow"_s));
        QVERIFY(ids(flare).contains(u"ankle-pumps-lying"_s));
        QVERIFY(std::any_of(flare.changes.begin(), flare.changes.end(),
                            [](const SizedChange &change) { return change.why == SizedChange::Why::Grade; }));
        sizing.grade = Grade::Good;
        const SizedSession good = sizeSession(library, kWeek, u"A"_s, sizing, kSettings);
        const SizedSession usual = sizeSession(library, kWeek, u"A"_s, {}, kSettings);
        // The one with a form of its own is as it says, the others have a little more.
        QCOMPARE(good.plan.items.back(), usual.plan.items.back());
        QVERIFY(good.easyMilliMinutes > usual.easyMilliMinutes);
    }

    void twoPartsHaveQuietMinutesBetween()
    {
        Sizing sizing;
        sizing.isInTwoParts = true;
        const SizedSession result = sized(u"A"_s, sizing);
        const QStringList items = ids(result);
        const auto between = items.indexOf(u"breath-natural"_s);
        QVERIFY(between > 0);
        QCOMPARE(result.plan.items[static_cast<size_t>(between)].length, kBetweenParts);
        const auto moves = [&](const QString &id) { return shippedLibrary().movement(id) != nullptr; };
        QVERIFY(std::any_of(items.begin(), items.begin() + between, moves));
        QVERIFY(std::any_of(items.begin() + between, items.end(), moves));
        QCOMPARE(result.easyMilliMinutes, sized(u"A"_s, {}).easyMilliMinutes);
    }

    void anUnknownSessionHasNoItems()
    {
        QVERIFY(sized(u"nowhere"_s, {}).plan.items.empty());
    }
};

QTEST_GUILESS_MAIN(SizingTest)
#include "tst_sizing.moc"

// SPDX-License-Identifier: Apache-2.0
#include "domain/exchange/draftcheck.h"
#include "domain/exchange/draftjson.h"
#include "domain/exchange/limits.h"
#include "domain/sizing.h"
#include "support/shippedlibrary.h"

#include <QRandomGenerator>
#include <QTest>

using namespace evenpace;
using namespace evenpace::exchange;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const DayTimeNames kNames{u"Morning"_s, u"Midday"_s, u"Evening"_s};

Draft blank()
{
    Draft draft;
    draft.frame.id = QUuid::fromString(u"11111111-2222-4333-8444-555555555555"_s);
    draft.frame.issuedOn = QDate(2026, 6, 11);
    draft.frame.expiresOn = QDate(2026, 7, 11);
    draft.frame.name = u"Gentle start"_s;
    draft.phases[0].weeks = 6;
    return draft;
}

Draft with(Draft draft, const QString &item, const std::vector<int> &days, DayTime time = DayTime::Morning)
{
    return edited(draft, AddItem{0, item, days, time});
}

QStringList itemsAt(const Draft &draft, int day, DayTime time, int phase = 0)
{
    QStringList ids;
    for (const int entry : cellAt(draft, {phase, day, time, 0})->entries)
        ids << draft.entries.at(entry).id;
    return ids;
}

/** Sets the reps at a place. */
Draft repeated(const Draft &draft, const Place &place, int reps, bool isOnlyHere)
{
    ProgramItem item = draft.entries.at(entryAt(draft, place));
    Dose dose = shippedLibrary().movement(item.id)->dose;
    dose.reps = reps;
    item.dose = dose;
    return edited(draft, SetItem{place, item, isOnlyHere});
}

const Finding *find(const std::vector<Finding> &list, Finding::Kind kind)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const Finding &one) { return one.kind == kind; });
    return found == list.end() ? nullptr : &*found;
}

std::vector<Finding> check(const Draft &draft)
{
    return findings(shippedLibrary(), draft, 0, {});
}

} // namespace

/** A program while it is written: what an edit does, what can be taken back, and what is pointed out. */
class DraftTest : public QObject
{
    Q_OBJECT

private slots:
    void anItemOnThreeDaysIsOneEntry();
    void aDoseIsChangedOnAllDaysOrOnOneAlone();
    void anItemMovesBetweenDaysAndWithinItsTime();
    void aCopiedDayTakesThePlaceOfTheOther();
    void aCopiedWeekIsChangedByItself();
    void whatDoesNotFitChangesNothing();
    void anyEditsAreTakenBackAndDoneAgain();
    void atLeastTwentyStepsCanBeTakenBack();
    void minutesAreThoseOfTheEngine();
    void oneSideAndASlowTempoCountAsTheyAreDone();
    void howItIsHandedOverIsKept();
    void theProgramStandsTheLibrarysRules();
    void whatIsOnlyPointedOutForbidsNothing();
    void equalTimesAreOneSession();
    void aProgramComesBackAsItWas();
    void aBuiltInProgramIsABeginning();
    void aDraftReadsBackFromItsText();
    void aDamagedTextStillGivesADraft();
    void aDayOverTheCeilingNamesADayWithRoom();
    void theStricterCeilingCounts();
    void eachFixTakesItsFindingAway();
    void strengthForTheSamePartOnTheNextDayIsPointedOut();
    void strengthForAnotherPartIsNot();
    void moreThanFiveItemsAreTooMany();
    void aCautionOfThePatientIsPointedOutWithAnEasierForm();
    void aShortGapIsPointedOut();
    void doseAndTempoStayInTheirRanges();
};

void DraftTest::anItemOnThreeDaysIsOneEntry()
{
    const Draft draft = with(blank(), u"sit-to-stand"_s, {1, 3, 5});
    QCOMPARE(draft.entries.size(), size_t{1});
    QCOMPARE(placesOf(draft, 1).size(), size_t{3});
    QCOMPARE(itemsAt(draft, 3, DayTime::Morning), QStringList{u"sit-to-stand"_s});
    QVERIFY(itemsAt(draft, 2, DayTime::Morning).isEmpty());
}

void DraftTest::aDoseIsChangedOnAllDaysOrOnOneAlone()
{
    const Draft draft = with(blank(), u"sit-to-stand"_s, {1, 3, 5});
    const Draft all = repeated(draft, {0, 3, DayTime::Morning, 0}, 8, false);
    QCOMPARE(all.entries.size(), size_t{1});
    const Draft one = repeated(draft, {0, 3, DayTime::Morning, 0}, 8, true);
    QCOMPARE(one.entries.size(), size_t{2});
    QVERIFY(!one.entries.at(entryAt(one, {0, 1, DayTime::Morning, 0})).dose);
    QCOMPARE(one.entries.at(entryAt(one, {0, 3, DayTime::Morning, 0})).dose->reps, 8);
}

void DraftTest::anItemMovesBetweenDaysAndWithinItsTime()
{
    Draft draft = with(with(with(blank(), u"bridge"_s, {1}), u"clamshell"_s, {1}), u"seated-march"_s, {1});
    draft = edited(draft, MoveItem{{0, 1, DayTime::Morning, 2}, {0, 1, DayTime::Morning, 0}});
    QCOMPARE(itemsAt(draft, 1, DayTime::Morning), (QStringList{u"seated-march"_s, u"bridge"_s, u"clamshell"_s}));
    draft = edited(draft, MoveItem{{0, 1, DayTime::Morning, 1}, {0, 6, DayTime::Evening, -1}});
    QCOMPARE(itemsAt(draft, 1, DayTime::Morning), (QStringList{u"seated-march"_s, u"clamshell"_s}));
    QCOMPARE(itemsAt(draft, 6, DayTime::Evening), QStringList{u"bridge"_s});
}

void DraftTest::aCopiedDayTakesThePlaceOfTheOther()
{
    Draft draft = with(with(blank(), u"bridge"_s, {1}), u"clamshell"_s, {2, 3}, DayTime::Evening);
    draft = edited(draft, CopyDay{0, 1, {2}});
    QCOMPARE(itemsAt(draft, 2, DayTime::Morning), QStringList{u"bridge"_s});
    QVERIFY(itemsAt(draft, 2, DayTime::Evening).isEmpty());
    QCOMPARE(itemsAt(draft, 3, DayTime::Evening), QStringList{u"clamshell"_s});
}

void DraftTest::aCopiedWeekIsChangedByItself()
{
    Draft draft = edited(with(blank(), u"sit-to-stand"_s, {1, 3}), CopyWeek{0});
    QCOMPARE(draft.phases.size(), size_t{2});
    QCOMPARE(draft.phases[1].weeks, 1);
    draft = repeated(draft, {1, 1, DayTime::Morning, 0}, 9, false);
    QCOMPARE(draft.entries.at(entryAt(draft, {1, 3, DayTime::Morning, 0})).dose->reps, 9);
    QVERIFY(!draft.entries.at(entryAt(draft, {0, 1, DayTime::Morning, 0})).dose);
    draft = edited(draft, RemovePhase{0});
    QCOMPARE(draft.phases.size(), size_t{1});
    QCOMPARE(draft.entries.size(), size_t{1});
}

void DraftTest::whatDoesNotFitChangesNothing()
{
    const Draft draft = with(blank(), u"bridge"_s, {1});
    QCOMPARE(edited(draft, AddItem{3, u"bridge"_s, {1}, DayTime::Morning}), draft);
    QCOMPARE(edited(draft, AddItem{0, u"bridge"_s, {8}, DayTime::Morning}), draft);
    QCOMPARE(edited(draft, MoveItem{{0, 1, DayTime::Morning, 4}, {0, 2, DayTime::Morning, 0}}), draft);
    QCOMPARE(edited(draft, MoveItem{{0, 1, DayTime::Morning, 0}, {0, 9, DayTime::Morning, 0}}), draft);
    QCOMPARE(edited(draft, RemoveItem{{0, 2, DayTime::Morning, 0}, true}), draft);
    QCOMPARE(edited(draft, RemovePhase{0}), draft);
    QCOMPARE(edited(draft, SetPhase{0, {}, 53}), draft);
}

void DraftTest::anyEditsAreTakenBackAndDoneAgain()
{
    const std::vector<QString> items{u"bridge"_s, u"clamshell"_s, u"sit-to-stand"_s, u"breath-belly"_s};
    for (quint32 seed = 1; seed <= 40; ++seed) {
        QRandomGenerator random(seed);
        const auto any = [&](int count) { return random.bounded(count); };
        const auto place = [&] {
            return Place{any(3), 1 + any(7), static_cast<DayTime>(any(3)), any(3)};
        };
        DraftHistory history(blank());
        const Draft first = history.now();
        int steps = 0;
        for (int i = 0; i < kMostSteps - 1; ++i) {
            DraftEdit edit = CopyWeek{any(3)};
            switch (any(9)) {
            case 0:
            case 1:
            case 2: edit = AddItem{any(2), items[static_cast<size_t>(any(4))], {1 + any(7), 1 + any(7)}, place().time}; break;
            case 3: edit = MoveItem{place(), place()}; break;
            case 4: edit = RemoveItem{place(), any(2) == 0}; break;
            case 5: edit = CopyDay{any(2), 1 + any(7), {1 + any(7)}}; break;
            case 6: edit = SetPhase{any(2), u"Phase"_s, 1 + any(4)}; break;
            case 7: edit = SetItem{place(), {items[static_cast<size_t>(any(4))], {}, {}, {}}, any(2) == 0}; break;
            default: break;
            }
            const Draft before = history.now();
            const Draft after = edited(before, edit);
            QCOMPARE(history.push(after), after != before);
            steps += after != before ? 1 : 0;
            for (const DraftPhase &phase : after.phases) {
                for (const auto &day : phase.days) {
                    for (const DraftCell &cell : day) {
                        for (const int entry : cell.entries)
                            QVERIFY(after.entries.count(entry) == 1);
                    }
                }
            }
        }
        const Draft last = history.now();
        for (int i = 0; i < steps; ++i)
            QVERIFY(history.undo());
        QVERIFY(!history.undo());
        QCOMPARE(history.now(), first);
        for (int i = 0; i < steps; ++i)
            QVERIFY(history.redo());
        QVERIFY(!history.redo());
        QCOMPARE(history.now(), last);
    }
}

void DraftTest::atLeastTwentyStepsCanBeTakenBack()
{
    DraftHistory history(blank());
    for (int week = 1; week <= 200; ++week)
        history.push(edited(history.now(), SetPhase{0, QString::number(week), 1 + week % 52}));
    int steps = 0;
    while (history.undo())
        ++steps;
    QVERIFY(steps >= kLeastUndo);
}

void DraftTest::oneSideAndASlowTempoCountAsTheyAreDone()
{
    const Draft draft = with(blank(), u"clamshell"_s, {1});
    const Library &library = shippedLibrary();
    ProgramItem item = draft.entries.begin()->second;
    const DayLoad both = itemLoad(library, item, {});
    item.side = SideWish::Left;
    const DayLoad left = itemLoad(library, item, {});
    QVERIFY(left.length < both.length);
    QVERIFY(left.easy < both.easy);
    const Draft oneSided = edited(draft, SetItem{{0, 1, DayTime::Morning, 0}, item, false});
    QVERIFY(dayLoad(library, oneSided, 0, 1, {}).easy < dayLoad(library, draft, 0, 1, {}).easy);
    item.tempo = Tempo{6s, 2s, 6s};
    QVERIFY(itemLoad(library, item, {}).length > left.length);
}

void DraftTest::howItIsHandedOverIsKept()
{
    const Draft draft = edited(blank(), SetHandOver{u"A little less"_s, 12});
    QCOMPARE(draft.frame.changeNote, u"A little less"_s);
    QCOMPARE(draftFromJson(toJson(draft)).weeksValid, 12);
    QCOMPARE(edited(draft, SetHandOver{{}, 0}).weeksValid, 1);
    // Kept before there was a word for it: as long as it was given.
    QJsonObject older = toJson(draft);
    older.remove(u"weeks_valid"_s);
    QCOMPARE(draftFromJson(older).weeksValid, 4);
}

void DraftTest::minutesAreThoseOfTheEngine()
{
    // Every item of the library that moves, in its own day's session, and all together.
    Library library = shippedLibrary();
    std::vector<QString> ids;
    for (const auto &[id, movement] : library.movements) {
        if (movement.load <= kModerate)
            ids.push_back(id);
    }
    ids.push_back(u"breath-belly"_s);
    for (size_t i = 0; i + 4 < ids.size(); i += 4) {
        Draft draft = blank();
        for (size_t k = i; k < i + 4; ++k)
            draft = with(draft, ids[k], {1}, static_cast<DayTime>(k % 2));
        draft = repeated(draft, {0, 1, DayTime::Morning, 0}, shippedLibrary().movement(ids[i + i % 2])->dose.reps, false);
        const AssignedProgram assigned = programOf(draft, library, kNames);
        const Program program = toProgram(assigned);
        library.programs[program.id] = program;
        pacing::Milli easy = 0;
        Milliseconds length{0};
        const TimelineSettings timing;
        for (const QString &session : program.sessionsOn(1)) {
            const SizedSession sized = sizeSession(library, program.id, session, {}, timing);
            QVERIFY(sized.changes.empty());
            easy += sized.easyMilliMinutes;
            length += compile(library, sized.plan.items, timing).back().end();
        }
        const DayLoad load = dayLoad(library, draft, 0, 1, timing);
        QCOMPARE(load.easy, easy);
        QCOMPARE(load.length, length);
        QCOMPARE(load.sessions, 2);
    }
}

void DraftTest::whatIsOnlyPointedOutForbidsNothing()
{
    // Strength for the same part on each day, and more of it than the app would offer by itself.
    Draft draft = with(blank(), u"sit-to-stand"_s, {1, 2, 3, 4, 5, 6, 7});
    for (int i = 0; i < 8; ++i)
        draft = with(draft, u"sit-to-stand"_s, {1, 2}, DayTime::Evening);
    QVERIFY(find(check(draft), Finding::Kind::StrengthNextDay));
    const auto problem = problemOf(programOf(draft, shippedLibrary(), kNames), shippedLibrary());
    QVERIFY2(!problem, problem ? qPrintable(problem->detail) : "");
}

void DraftTest::theProgramStandsTheLibrarysRules()
{
    Draft draft = with(with(blank(), u"sit-to-stand"_s, {1, 3, 5}, DayTime::Midday), u"breath-belly"_s, {1, 2, 3, 4, 5, 6, 7});
    draft = edited(repeated(draft, {0, 3, DayTime::Midday, 0}, 8, true), CopyWeek{0});
    draft = edited(draft, SetPhase{0, {}, 3});
    const AssignedProgram program = programOf(draft, shippedLibrary(), kNames);
    const auto problem = problemOf(program, shippedLibrary());
    QVERIFY2(!problem, problem ? qPrintable(problem->detail) : "");
    QCOMPARE(program.weeks(), 4);
    QCOMPARE(program.phases[0].schedule.at(1).size(), 2);
    QVERIFY(problemOf(programOf(blank(), shippedLibrary(), kNames)));
}

void DraftTest::equalTimesAreOneSession()
{
    Draft draft = with(with(blank(), u"bridge"_s, {1, 3, 5}), u"clamshell"_s, {1, 3, 5});
    QCOMPARE(programOf(draft, shippedLibrary(), kNames).sessions.size(), size_t{1});
    QCOMPARE(programOf(draft, shippedLibrary(), kNames).sessions[0].name, u"Morning"_s);
    draft = repeated(draft, {0, 5, DayTime::Morning, 0}, 8, true);
    const AssignedProgram program = programOf(draft, shippedLibrary(), kNames);
    QCOMPARE(program.sessions.size(), size_t{2});
    QVERIFY(program.sessions[0].id != program.sessions[1].id);
}

void DraftTest::aProgramComesBackAsItWas()
{
    Draft draft = with(with(with(blank(), u"bridge"_s, {1, 4}), u"clamshell"_s, {1, 4}), u"seated-march"_s, {2}, DayTime::Evening);
    draft = edited(edited(draft, SetPhase{0, u"Begin"_s, 2}), CopyWeek{0});
    const AssignedProgram program = programOf(draft, shippedLibrary(), kNames);
    const Draft again = draftOf(program);
    QCOMPARE(programOf(again, shippedLibrary(), kNames), program);
    // What stays keeps its session, so that the person's history goes on.
    const Draft more = edited(again, AddItem{0, u"breath-belly"_s, {6}, DayTime::Morning});
    const AssignedProgram next = programOf(more, shippedLibrary(), kNames);
    QCOMPARE(next.phases[0].schedule.at(1), program.phases[0].schedule.at(1));
    QCOMPARE(next.sessions.size(), program.sessions.size() + 1);
}

void DraftTest::aBuiltInProgramIsABeginning()
{
    for (const auto &[id, built] : shippedLibrary().programs) {
        const AssignedProgram program = fromProgram(built, blank().frame.id, QDate(2026, 6, 11));
        const Draft draft = draftOf(program);
        pacing::Milli easy = 0;
        pacing::Milli expected = 0;
        for (int day = 1; day <= 7; ++day) {
            easy += dayLoad(shippedLibrary(), draft, 0, day, {}).easy;
            for (const QString &session : built.sessionsOn(day))
                expected += sizeSession(shippedLibrary(), id, session, {}, {}).easyMilliMinutes;
        }
        QCOMPARE(easy, expected);
        if (program.phases.size() > kMostPhases)
            continue;
        const auto problem = problemOf(programOf(draft, shippedLibrary(), kNames), shippedLibrary());
        QVERIFY2(!problem, qPrintable(id + u": "_s + (problem ? problem->detail : QString())));
    }
}

void DraftTest::aDraftReadsBackFromItsText()
{
    Draft draft = edited(with(with(blank(), u"bridge"_s, {1, 3}), u"breath-belly"_s, {2}, DayTime::Evening), CopyWeek{0});
    ProgramItem &item = draft.entries.at(1);
    item.dose = Dose{DoseMode::Hold, 3, 2, 10s, 0s, 45s};
    item.flare = GradeForm{u"bridge-easier"_s, Dose{DoseMode::Reps, 4, 1, 0s, 0s, 30s}};
    item.good = GradeForm{};
    item.tempo = Tempo{3s, 1s, 3500ms};
    item.side = SideWish::Left;
    item.note = u"Slowly, “as if in water”"_s;
    item.stopWhen = u"Your back hurts."_s;
    item.swaps = {{Reason::Hurts, u"clamshell"_s, Dose{}}, {Reason::NoPlace, {}, {}}};
    item.picture = QByteArray("\0\1", 2);
    item.sound = "x";
    draft.entries.at(2).length = 120s;
    draft.frame.version = 3;
    draft.frame.patient = QByteArray::fromHex("0011223344556677");
    draft.frame.issuer = u"A. Therapist"_s;
    draft.frame.goal = u"Stairs"_s;
    draft.frame.changeNote = u"More rest"_s;
    draft.frame.notes = u"Call me"_s;
    draft.frame.stopRules = {u"Dizzy"_s, u"Pain up by 2"_s};
    draft.frame.tracks = {u"PEM"_s};
    draft.frame.ceilings = {LimitsSet::Source::Therapist, 24000, 2, 120, 3, 110, true};
    draft.frame.progression = Progression{3, 4, 120, 5, 2};
    draft.person = {u"Patient 014"_s, 20000, {u"BP"_s, u"KNEE"_s}};
    draft.origin = u"Gentle start"_s;
    draft.phases[0].name = u"First"_s;
    draft.phases[0].days[0][0].id = u"A"_s;
    draft.phases[0].days[0][0].name = u"Loosen"_s;
    QCOMPARE(draftFromJson(toJson(draft)), draft);
    QCOMPARE(draftFromJson(toJson(Draft{})), Draft{});
}

void DraftTest::aDamagedTextStillGivesADraft()
{
    QCOMPARE(draftFromJson({}), Draft{});
    QJsonObject object = toJson(with(blank(), u"bridge"_s, {1}));
    object.remove(u"entries"_s);
    object.insert(u"person"_s, 7);
    const Draft read = draftFromJson(object);
    QVERIFY(read.isEmpty());
    QCOMPARE(read.frame.name, u"Gentle start"_s);
    QVERIFY(itemsAt(read, 1, DayTime::Morning).isEmpty());
}

void DraftTest::aDayOverTheCeilingNamesADayWithRoom()
{
    Draft draft = with(with(blank(), u"bridge"_s, {5}), u"seated-march"_s, {5, 7}, DayTime::Midday);
    const pacing::Milli all = dayLoad(shippedLibrary(), draft, 0, 5, {}).easy;
    draft.frame.ceilings.milliMinutesADay = all - 100;
    const auto list = check(draft);
    const Finding *found = find(list, Finding::Kind::OverCeiling);
    QVERIFY(found);
    QCOMPARE(found->place, (Place{0, 5, DayTime::Midday, 0}));
    QCOMPARE(found->easy, all);
    QCOMPARE(found->ceiling, all - 100);
    QCOMPARE(found->itemId, u"seated-march"_s);
    // Sunday has something planned and room for it; Saturday has nothing, and stays a day of rest.
    QCOMPARE(found->fixes[0].kind, DraftFix::Kind::MoveToDay);
    QCOMPARE(found->fixes[0].day, 7);
    QCOMPARE(found->fixes[0].planned, dayLoad(shippedLibrary(), draft, 0, 7, {}).easy);
    QCOMPARE(found->fixes[1].kind, DraftFix::Kind::MakeSmaller);
    draft.frame.ceilings.milliMinutesADay = all;
    QVERIFY(check(draft).empty());
}

void DraftTest::theStricterCeilingCounts()
{
    Draft draft = with(blank(), u"bridge"_s, {1});
    QVERIFY(!ceilingOf(draft));
    draft.person.ceiling = 5000;
    QCOMPARE(ceilingOf(draft), std::optional<pacing::Milli>(5000));
    draft.frame.ceilings.milliMinutesADay = 9000;
    QCOMPARE(ceilingOf(draft), std::optional<pacing::Milli>(5000));
    draft.person.ceiling = 12000;
    QCOMPARE(ceilingOf(draft), std::optional<pacing::Milli>(9000));
}

void DraftTest::eachFixTakesItsFindingAway()
{
    Draft draft = with(with(blank(), u"bridge"_s, {4, 5}), u"sit-to-stand"_s, {5}, DayTime::Midday);
    for (const char *id : {"clamshell", "seated-march", "pelvic-tilt-hook", "neck-nod-supine", "scap-squeeze-seated"})
        draft = with(draft, QString::fromLatin1(id), {5});
    draft.person.cautions = {u"HEADLOW"_s};
    draft.frame.ceilings.milliMinutesADay = dayLoad(shippedLibrary(), draft, 0, 5, {}).easy - 200;
    draft.frame.ceilings.gapMinutes = 30;
    const auto list = check(draft);
    for (const Finding::Kind kind : {Finding::Kind::OverCeiling, Finding::Kind::ManyItems, Finding::Kind::Caution,
                                     Finding::Kind::StrengthNextDay, Finding::Kind::ShortGap})
        QVERIFY2(find(list, kind), qPrintable(QString::number(static_cast<int>(kind))));
    for (const Finding &found : list) {
        QVERIFY(!found.fixes.empty());
        for (const DraftFix &fix : found.fixes) {
            const auto after = check(edited(draft, fix.edit));
            const bool isStill = std::any_of(after.begin(), after.end(), [&](const Finding &one) {
                return one.kind == found.kind && one.place == found.place && one.itemId == found.itemId;
            });
            QVERIFY2(!isStill, qPrintable(u"%1 by %2"_s.arg(static_cast<int>(found.kind)).arg(static_cast<int>(fix.kind))));
        }
    }
}

void DraftTest::strengthForTheSamePartOnTheNextDayIsPointedOut()
{
    const Draft draft = with(with(blank(), u"bridge"_s, {2}), u"sit-to-stand"_s, {3});
    const auto list = check(draft);
    const Finding *found = find(list, Finding::Kind::StrengthNextDay);
    QVERIFY(found);
    QCOMPARE(found->itemId, u"sit-to-stand"_s);
    QCOMPARE(found->other, u"bridge"_s);
    // The week comes again: Sunday is the day before Monday.
    QVERIFY(find(check(with(with(blank(), u"bridge"_s, {7}), u"bridge"_s, {1})), Finding::Kind::StrengthNextDay));
}

void DraftTest::strengthForAnotherPartIsNot()
{
    QVERIFY(check(with(with(blank(), u"wall-push-up"_s, {2}), u"sit-to-stand"_s, {3})).empty());
    QVERIFY(check(with(with(blank(), u"bridge"_s, {2}), u"sit-to-stand"_s, {4})).empty());
    QVERIFY(check(with(blank(), u"clamshell"_s, {1, 2, 3, 4, 5, 6, 7})).empty());
}

void DraftTest::moreThanFiveItemsAreTooMany()
{
    Draft draft = blank();
    for (int i = 0; i < kManyItems; ++i)
        draft = with(draft, u"breath-belly"_s, {1});
    QVERIFY(check(draft).empty());
    draft = with(draft, u"breath-belly"_s, {1});
    const auto list = check(draft);
    const Finding *found = find(list, Finding::Kind::ManyItems);
    QVERIFY(found);
    QCOMPARE(found->count, 6);
    QCOMPARE(found->place.index, 5);
}

void DraftTest::aCautionOfThePatientIsPointedOutWithAnEasierForm()
{
    Draft draft = with(blank(), u"bridge"_s, {1, 4});
    draft.person.cautions = {u"HEADLOW"_s};
    const auto list = check(draft);
    QCOMPARE(list.size(), size_t{1});
    QCOMPARE(list[0].kind, Finding::Kind::Caution);
    QCOMPARE(list[0].caution, u"HEADLOW"_s);
    QCOMPARE(list[0].fixes[0].instead, u"bridge-easier"_s);
    const Draft fixed = edited(draft, list[0].fixes[0].edit);
    QCOMPARE(itemsAt(fixed, 4, DayTime::Morning), QStringList{u"bridge-easier"_s});
    // Care for balance is said with the item, and keeps nobody from it.
    draft.person.cautions = {u"BAL"_s};
    QVERIFY(check(draft).empty());
}

void DraftTest::aShortGapIsPointedOut()
{
    Draft draft = with(blank(), u"bridge"_s, {1});
    draft.frame.ceilings.gapMinutes = 45;
    const auto list = check(draft);
    QCOMPARE(list.size(), size_t{1});
    QCOMPARE(list[0].count, 45);
    QCOMPARE(edited(draft, list[0].fixes[0].edit).frame.ceilings.gapMinutes, std::optional(60));
}

void DraftTest::doseAndTempoStayInTheirRanges()
{
    const Movement &sit = *shippedLibrary().movement(u"sit-to-stand"_s);
    QCOMPARE(fittedDose(sit, {DoseMode::Reps, 40, 5, 0s, 0s, 1000s}), (Dose{DoseMode::Reps, 12, 2, 0s, 0s, 600s}));
    QCOMPARE(fittedDose(sit, {DoseMode::Hold, 1, 0, 3s, 0s, -5s}), (Dose{DoseMode::Reps, 3, 1, 0s, 0s, 0s}));
    QCOMPARE(fittedTempo({0s, 40s, 2250ms}), (Tempo{500ms, 15s, 2200ms}));
}

QTEST_GUILESS_MAIN(DraftTest)
#include "tst_draft.moc"

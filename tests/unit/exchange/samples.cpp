// SPDX-License-Identifier: Apache-2.0
#include "samples.h"

#include "builtinlibrary.h"
#include "dice.h"

namespace evenpace::exchange::samples {

using namespace Qt::StringLiterals;

namespace {

OwnKeys keys(Role role, const QString &name, const QString &clinic, char seed)
{
    return OwnKeys::fromSeeds(role, name, clinic, QByteArray(32, seed), QByteArray(32, static_cast<char>(seed + 100)));
}

Dose reps(int count, int sets, int restSeconds)
{
    Dose dose;
    dose.reps = count;
    dose.sets = sets;
    dose.rest = std::chrono::seconds(restSeconds);
    return dose;
}

} // namespace

const Library &library()
{
    static const Library library = builtInLibrary();
    return library;
}

const OwnKeys &therapist()
{
    static const OwnKeys own = keys(Role::Therapist, u"Mara Lind"_s, u"Lindenhof"_s, 1);
    return own;
}

const OwnKeys &otherTherapist()
{
    static const OwnKeys own = keys(Role::Therapist, u"Jon Ek"_s, {}, 2);
    return own;
}

const OwnKeys &patient()
{
    static const OwnKeys own = keys(Role::Patient, u"Blue heron"_s, {}, 3);
    return own;
}

const OwnKeys &otherPatient()
{
    static const OwnKeys own = keys(Role::Patient, u"Gray seal"_s, {}, 4);
    return own;
}

const std::vector<QString> &itemIds()
{
    static const std::vector<QString> ids = [] {
        std::vector<QString> all;
        for (const auto &[id, movement] : library().movements)
            all.push_back(id);
        for (const auto &[id, pattern] : library().patterns)
            all.push_back(id);
        for (const auto &[id, script] : library().scripts)
            all.push_back(id);
        for (const auto &[id, mind] : library().minds)
            all.push_back(id);
        return all;
    }();
    return ids;
}

QDate today()
{
    return {2026, 3, 9};
}

AssignedProgram program()
{
    AssignedProgram program;
    program.id = QUuid(u"6f1d2c3b-0a4e-4b5f-8c6d-7e8f90a1b2c3"_s);
    program.version = 2;
    program.issuedOn = {2026, 3, 2};
    program.expiresOn = {2026, 5, 31};
    program.patient = patient().id();
    program.issuer = therapist().card().name;
    program.name = u"Neck and shoulders"_s;
    program.goal = u"Work an hour at the desk."_s;
    program.changeNote = u"One more set of the squeezes."_s;
    program.notes = u"Morning is fine, evening too."_s;
    program.stopRules = {u"Stop if an arm goes numb."_s};
    ProgramItem squeeze{u"scap-squeeze-seated"_s, reps(6, 2, 20),
                            GradeForm{u"scap-squeeze-seated"_s, reps(3, 1, 0)},
                            GradeForm{u"scap-squeeze-seated"_s, reps(8, 2, 20)}};
    squeeze.tempo = Tempo{Milliseconds{2000}, Milliseconds{1500}, Milliseconds{2000}};
    squeeze.note = u"Let the shoulders hang first."_s;
    squeeze.stopWhen = u"Stop if the neck tightens."_s;
    squeeze.swaps = {{Reason::Hurts, u"shoulder-rolls-seated"_s, {}}, {Reason::TooTired, {}, {}}};
    ProgramItem turn{u"neck-rotation-seated"_s, {}, {}, GradeForm{}};
    turn.side = SideWish::Left;
    program.sessions
        = {{u"A"_s,
            u"Loosen"_s,
            {turn, squeeze, {u"breath-slow-4-6"_s, {}, {}, {}, Milliseconds{120000}}},
            DayTime::Morning},
           {u"B"_s, u"Rest well"_s, {{u"breath-belly"_s}, {u"relax-pmr-8"_s}, {u"mind-breath-5"_s}}}};
    program.phases = {{u"Begin"_s, 2, {{1, {u"A"_s}}, {3, {u"B"_s}}, {5, {u"A"_s, u"B"_s}}}},
                      {u"Go on"_s, 4, {{1, {u"A"_s}}, {2, {u"A"_s}}, {4, {u"B"_s}}}}};
    program.ceilings.milliMinutesADay = 18'000;
    program.ceilings.sessionsADay = 2;
    program.ceilings.gapMinutes = 120;
    program.ceilings.effortCeiling = 4;
    program.ceilings.growPercent = 105;
    program.progression = Progression{};
    return program;
}

AssignedProgram longProgram(int items)
{
    AssignedProgram program = samples::program();
    program.sessions.clear();
    program.phases = {{{}, 4, {}}};
    for (int i = 0; i < items; ++i) {
        if (i % 6 == 0) {
            const QString id = u"S%1"_s.arg(i / 6 + 1);
            program.sessions.push_back({id, u"Session %1"_s.arg(i / 6 + 1), {}, {}});
            program.phases.front().schedule[i / 6 % 7 + 1] << id;
        }
        const std::vector<QString> &ids = itemIds();
        const QString id = ids[static_cast<size_t>(i * 7) % ids.size()];
        ProgramItem entry{id};
        if (const Movement *movement = library().movement(id))
            entry.dose = movement->dose;
        entry.note = u"Number %1: slowly, and only as far as it stays easy."_s.arg(i + 1);
        program.sessions.back().items.push_back(entry);
    }
    return program;
}

Report report()
{
    Report report;
    report.number = 3;
    report.therapist = therapist().id();
    report.programId = program().id;
    report.programVersion = 2;
    report.first = {2026, 3, 2};
    report.last = {2026, 3, 8};
    report.madeOn = {2026, 3, 9};
    ReportedDay monday;
    monday.day = {2026, 3, 2};
    monday.pain = 4;
    monday.fatigue = 6;
    monday.sleep = 2;
    monday.dose = 12'000;
    monday.rules = {u"light.green"_s};
    ReportedDay tuesday;
    tuesday.day = {2026, 3, 3};
    tuesday.pain = 7;
    tuesday.fatigue = 8;
    tuesday.isFlare = true;
    tuesday.isBadDay = true;
    tuesday.wentOnPast = {WentOn::Past::Rest};
    report.days = {monday, tuesday};
    ReportedSession done;
    done.day = monday.day;
    done.sessionId = u"A"_s;
    done.active = std::chrono::seconds(412);
    done.easyMilliMinutes = 5200;
    done.painBefore = 4;
    done.painAfter = 3;
    done.effort = 3;
    done.pain2h = 4;
    done.morning = MorningAfter::ABitWorse;
    done.notes = {u"felt_fine"_s};
    done.items = {{u"neck-rotation-seated"_s, ItemOutcome::Done, Reason::None, Ease::None, 10, 10,
                   std::chrono::seconds(120), std::chrono::seconds(118)},
                  {u"scap-squeeze-seated"_s, ItemOutcome::Skipped, Reason::Hurts, Ease::Gentler, 12, 0,
                   std::chrono::seconds(150), Milliseconds{0}}};
    ReportedSession gentle;
    gentle.day = tuesday.day;
    gentle.sessionId = u"flare"_s;
    gentle.programId = u"prog-flare-day"_s;
    gentle.isStopped = true;
    gentle.stopReason = Reason::TooTired;
    gentle.easeOffs = 1;
    report.sessions = {done, gentle};
    report.measures = {{u"peg"_s, {2026, 3, 8}, 53, {6, 5, 5}}};
    return report;
}

Report longReport(int days)
{
    Dice dice(28);
    Report report = samples::report();
    report.first = {2026, 2, 1};
    report.last = report.first.addDays(days - 1);
    report.days.clear();
    report.sessions.clear();
    for (int i = 0; i < days; ++i) {
        ReportedDay day;
        day.day = report.first.addDays(i);
        day.pain = dice.from(3, 6);
        day.fatigue = dice.from(4, 7);
        day.sleep = dice.from(1, 3);
        day.dose = 12'000;
        day.rules = {dice.sometimes() ? u"light.amber"_s : u"light.green"_s};
        report.days.push_back(day);
        ReportedSession session;
        session.day = day.day;
        session.sessionId = i % 2 == 0 ? u"A"_s : u"B"_s;
        session.active = std::chrono::seconds(dice.from(380, 420));
        session.easyMilliMinutes = 5200;
        session.painBefore = day.pain;
        session.painAfter = *day.pain - dice.from(0, 1);
        session.effort = dice.from(2, 4);
        session.morning = MorningAfter::AsUsual;
        for (const auto *id :
             {"neck-rotation-seated", "scap-squeeze-seated", "breath-slow-4-6", "pelvic-tilt-hook", "relax-pmr-8"}) {
            ReportedItem item;
            item.itemId = QString::fromLatin1(id);
            item.plannedReps = item.doneReps = 10;
            item.planned = item.done = std::chrono::seconds(90);
            if (dice.from(0, 9) == 0) {
                item.outcome = ItemOutcome::Skipped;
                item.reason = Reason::TooTired;
            }
            session.items.push_back(item);
        }
        report.sessions.push_back(session);
    }
    report.measures.clear();
    return report;
}

Desk patientDesk()
{
    Desk desk;
    desk.own = {patient()};
    desk.known = {therapist().card()};
    desk.sent[therapist().id()] = report().number;
    desk.today = today();
    desk.library = &library();
    return desk;
}

Desk therapistDesk()
{
    Desk desk;
    desk.own = {therapist()};
    desk.known = {patient().card()};
    desk.today = today();
    return desk;
}

} // namespace evenpace::exchange::samples

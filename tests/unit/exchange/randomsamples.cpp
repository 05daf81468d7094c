// SPDX-License-Identifier: Apache-2.0
#include "dice.h"
#include "domain/exchange/limits.h"
#include "samples.h"

namespace evenpace::exchange::samples {

using namespace Qt::StringLiterals;

namespace {

Dose randomDose(Dice &dice, DoseMode mode)
{
    Dose dose;
    dose.mode = mode;
    dose.sets = dice.from(1, 10);
    dose.rest = dice.tenths(0, 6000);
    if (mode == DoseMode::Time)
        dose.work = dice.tenths(50, 36000);
    else
        dose.reps = dice.from(1, 60);
    if (mode == DoseMode::Hold)
        dose.hold = dice.tenths(10, 3000);
    return dose;
}

std::optional<Dose> maybeDose(Dice &dice, const QString &id)
{
    const Movement *movement = library().movement(id);
    if (!movement || !dice.sometimes())
        return std::nullopt;
    return randomDose(dice, movement->dose.mode);
}

std::optional<GradeForm> maybeForm(Dice &dice)
{
    if (!dice.sometimes())
        return std::nullopt;
    if (dice.sometimes())
        return GradeForm{};
    const QString &id = dice.oneOf(itemIds());
    return GradeForm{id, maybeDose(dice, id)};
}

ProgramItem randomItem(Dice &dice)
{
    ProgramItem entry;
    entry.id = dice.oneOf(itemIds());
    entry.dose = maybeDose(dice, entry.id);
    entry.flare = maybeForm(dice);
    entry.good = maybeForm(dice);
    if (library().pattern(entry.id) && dice.sometimes())
        entry.length = std::chrono::seconds(dice.from(30, 60));
    const Movement *movement = library().movement(entry.id);
    if (movement && dice.sometimes())
        entry.tempo = Tempo{dice.tenths(0, 600), dice.tenths(0, 600), dice.tenths(0, 600)};
    if (movement && movement->side != SideMode::Both)
        entry.side = static_cast<SideWish>(dice.from(0, 3));
    if (dice.sometimes())
        entry.note = dice.text(kMostNote);
    if (dice.sometimes())
        entry.stopWhen = dice.text(200);
    for (const Reason reason : {Reason::Hurts, Reason::TooTired, Reason::Unclear, Reason::NoPlace}) {
        if (!dice.sometimes())
            continue;
        const QString instead = dice.sometimes() ? QString() : dice.oneOf(itemIds());
        entry.swaps.push_back({reason, instead, instead.isEmpty() ? std::nullopt : maybeDose(dice, instead)});
    }
    if (dice.from(0, 9) == 0)
        entry.picture = dice.bytes(32);
    return entry;
}

} // namespace

AssignedProgram randomProgram(quint32 seed)
{
    Dice dice(seed);
    AssignedProgram program;
    program.id = QUuid::fromRfc4122(dice.bytes(15) + '\x01');
    program.version = dice.from(1, 1'000'000);
    program.issuedOn = QDate(2026, 1, 1).addDays(dice.from(0, 60));
    program.expiresOn = today().addDays(dice.from(0, 400));
    program.patient = dice.sometimes() ? QByteArray() : patient().id();
    program.issuer = dice.sometimes() ? QString() : dice.line(kMostPersonName);
    program.name = dice.line(kMostName);
    program.goal = dice.sometimes() ? QString() : dice.text(800);
    program.changeNote = dice.sometimes() ? QString() : dice.text(kMostNote);
    program.notes = dice.sometimes() ? QString() : dice.text(kMostNote);
    for (int i = dice.from(0, 4); i > 0; --i)
        program.stopRules << dice.text(300);
    program.tracks = dice.sometimes() ? QStringList{u"PEM"_s} : QStringList{u"STD"_s, u"CAUTION"_s};
    const int sessions = dice.from(1, 6);
    QStringList ids;
    for (int i = 0; i < sessions; ++i) {
        ProgramSession session{u"session-%1"_s.arg(i), dice.line(kMostName), {}, {}};
        if (dice.sometimes())
            session.time = static_cast<DayTime>(dice.from(0, 2));
        for (int item = dice.from(1, 8); item > 0; --item)
            session.items.push_back(randomItem(dice));
        ids << session.id;
        program.sessions.push_back(session);
    }
    for (int i = dice.from(1, 4); i > 0; --i) {
        Phase phase{dice.sometimes() ? QString() : dice.line(kMostName), dice.from(1, 12), {}};
        phase.schedule[dice.from(1, 7)] << ids.first();
        for (int day = 1; day <= 7; ++day) {
            for (const QString &id : ids) {
                if (dice.sometimes() && !phase.schedule[day].contains(id))
                    phase.schedule[day] << id;
            }
            if (phase.schedule[day].isEmpty())
                phase.schedule.erase(day);
        }
        program.phases.push_back(phase);
    }
    if (dice.sometimes())
        program.ceilings.milliMinutesADay = dice.from(0, 60'000);
    if (dice.sometimes())
        program.ceilings.sessionsADay = dice.from(1, 4);
    if (dice.sometimes())
        program.ceilings.gapMinutes = dice.from(0, 1440);
    if (dice.sometimes())
        program.ceilings.effortCeiling = dice.from(1, 10);
    if (dice.sometimes())
        program.ceilings.growPercent = dice.from(100, 120);
    program.ceilings.isFrozen = dice.sometimes();
    if (dice.sometimes())
        program.progression
            = Progression{dice.from(1, 60), dice.from(1, 20), dice.from(100, 400), dice.from(1, 10), dice.from(0, 10)};
    return program;
}

Report randomReport(quint32 seed)
{
    Dice dice(seed);
    const auto rating = [&dice] { return dice.sometimes() ? std::nullopt : std::optional(dice.from(0, 10)); };
    Report report;
    report.number = dice.from(1, 1'000'000);
    report.therapist = therapist().id();
    if (!dice.sometimes()) {
        report.programId = program().id;
        report.programVersion = dice.from(1, 99);
    }
    report.first = QDate(2026, 1, 1).addDays(dice.from(0, 300));
    if (!report.programId.isNull() && dice.sometimes()) {
        report.begun = report.first.addDays(-dice.from(0, 60));
        QDate from = report.begun;
        for (int pause = dice.from(0, 3); pause > 0; --pause) {
            from = from.addDays(dice.from(0, 9));
            const QDate until = pause == 1 && dice.sometimes() ? QDate() : from.addDays(dice.from(1, 9));
            report.pauses.push_back({from, until});
            from = until;
        }
    }
    const int days = dice.from(1, 40);
    report.last = report.first.addDays(days - 1);
    report.madeOn = report.last.addDays(dice.from(0, 3));
    for (int i = 0; i < days; ++i) {
        if (dice.sometimes())
            continue;
        ReportedDay day;
        day.day = report.first.addDays(i);
        day.pain = rating();
        day.fatigue = rating();
        if (dice.sometimes())
            day.sleep = dice.from(0, 4);
        day.isFlare = dice.sometimes();
        day.isBadDay = dice.sometimes();
        if (dice.sometimes())
            day.dose = dice.from(0, 40'000);
        for (int rule = dice.from(0, 5); rule > 0; --rule)
            day.rules << u"rule.%1"_s.arg(dice.from(1, 40));
        for (int past = dice.from(0, 2); past > 0; --past)
            day.wentOnPast.push_back(static_cast<WentOn::Past>(dice.from(0, 2)));
        report.days.push_back(day);
    }
    for (int i = dice.from(0, 20); i > 0; --i) {
        ReportedSession session;
        session.day = report.first.addDays(dice.from(0, days - 1));
        session.sessionId = u"s%1"_s.arg(dice.from(1, 5));
        session.programId = dice.sometimes() ? u"own"_s : QString();
        session.isStopped = dice.sometimes();
        session.active = std::chrono::seconds(dice.from(0, 3600));
        session.easyMilliMinutes = dice.from(0, 60'000);
        session.painBefore = rating();
        session.painAfter = rating();
        session.effort = rating();
        session.pain2h = rating();
        if (dice.sometimes())
            session.morning = static_cast<MorningAfter>(dice.from(0, 2));
        if (dice.sometimes())
            session.notes = {u"dizzy"_s, u"sore_spot"_s};
        session.stopReason = static_cast<Reason>(dice.from(0, 5));
        session.easeOffs = dice.from(0, 3);
        for (int item = dice.from(0, 6); item > 0; --item) {
            session.items.push_back({dice.oneOf(itemIds()), static_cast<ItemOutcome>(dice.from(0, 3)),
                                     static_cast<Reason>(dice.from(0, 5)), static_cast<Ease>(dice.from(0, 2)),
                                     dice.from(0, 60), dice.from(0, 60), std::chrono::seconds(dice.from(0, 900)),
                                     std::chrono::seconds(dice.from(0, 900)), dice.from(1, 10)});
        }
        report.sessions.push_back(session);
    }
    for (int i = dice.from(0, 3); i > 0; --i)
        report.measures.push_back({u"peg"_s, report.first, dice.from(0, 100), {dice.from(0, 10), dice.from(0, 10)}});
    return report;
}

} // namespace evenpace::exchange::samples

// SPDX-License-Identifier: Apache-2.0
#include "ui/therapywords.h"

#include "domain/measures.h"
#include "ui/checkinwords.h"
#include "ui/itemwords.h"
#include "ui/measurewords.h"
#include "ui/rulewords.h"
#include "ui/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace evenpace::therapywords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TherapyWords)
};

using exchange::ProgramChange;
using Kind = ProgramChange::Kind;

/** What changed from one number to another, where 0 is none. */
QString numberLine(const ProgramChange &change, const QString &both, const QString &isNew, const QString &isGone)
{
    if (change.from == 0)
        return isNew.arg(change.to);
    return change.to == 0 ? isGone : both.arg(change.to).arg(change.from);
}

QString swapText(const Library &library, const Swap &swap)
{
    const QString instead = itemName(library, swap.instead);
    switch (swap.reason) {
    case Reason::Hurts:
        return instead.isEmpty() ? Words::tr("If it hurts, leave it out.") : Words::tr("If it hurts: %1.").arg(instead);
    case Reason::TooTired:
        return instead.isEmpty() ? Words::tr("If you are too tired, leave it out.")
                                 : Words::tr("If you are too tired: %1.").arg(instead);
    case Reason::Unclear:
        return instead.isEmpty() ? Words::tr("If it is not clear, leave it out.")
                                 : Words::tr("If it is not clear: %1.").arg(instead);
    case Reason::NoPlace:
        return instead.isEmpty() ? Words::tr("If there is no place, leave it out.")
                                 : Words::tr("If there is no place: %1.").arg(instead);
    case Reason::None:
    case Reason::NoTime:
        break;
    }
    return {};
}

QString changeLine(const Library &library, const ProgramChange &change)
{
    const QString item = change.after ? itemName(library, change.after->id)
        : change.before               ? itemName(library, change.before->id)
                                      : QString();
    switch (change.kind) {
    case Kind::Name:
        return Words::tr("It has a new name.");
    case Kind::Weeks:
        return numberLine(change, Words::tr("Weeks: %1, before: %2"), Words::tr("Weeks: %1"), {});
    case Kind::SessionsAWeek:
        return numberLine(change, Words::tr("Sessions a week: %1, before: %2"), Words::tr("Sessions a week: %1"),
                          Words::tr("No sessions in the first week"));
    case Kind::Schedule:
        return Words::tr("The sessions come on other days.");
    case Kind::MinutesADay:
        return numberLine(change, Words::tr("Easy minutes a day: at most %1, before: %2"),
                          Words::tr("New: easy minutes a day, at most %1"), Words::tr("No limit of minutes any more"));
    case Kind::SessionsADay:
        return numberLine(change, Words::tr("Sessions a day: at most %1, before: %2"),
                          Words::tr("New: sessions a day, at most %1"), Words::tr("No limit of sessions any more"));
    case Kind::RestBetween:
        return numberLine(change, Words::tr("Rest between sessions: %1 min, before: %2"),
                          Words::tr("New: rest between sessions, %1 min"), Words::tr("Rest as the app has it"));
    case Kind::Effort:
        return numberLine(change, Words::tr("Effort: %1 at most, before: %2"), Words::tr("New: effort, %1 at most"),
                          Words::tr("Effort as the app has it"));
    case Kind::Growth:
        return Words::tr("It grows by other steps.");
    case Kind::Frozen:
        return change.to > 0 ? Words::tr("Your size does not grow for now.") : Words::tr("Your size may grow again.");
    case Kind::Progression:
        return Words::tr("Other rules for when it gets more.");
    case Kind::StopRules:
        return Words::tr("Other words on when to stop.");
    case Kind::Notes:
        return Words::tr("New words from your therapist.");
    case Kind::SessionNew:
        return Words::tr("New session: %1").arg(change.session);
    case Kind::SessionGone:
        return Words::tr("Not there any more: %1").arg(change.session);
    case Kind::SessionName:
        return Words::tr("A session is now called %1.").arg(change.session);
    case Kind::SessionTime:
        return Words::tr("%1: another time of the day").arg(change.session);
    case Kind::ItemNew:
        //: %1 is a session, %2 an exercise
        return Words::tr("%1: new, %2").arg(change.session, item);
    case Kind::ItemGone:
        //: %1 is a session, %2 an exercise
        return Words::tr("%1: without %2 now").arg(change.session, item);
    case Kind::ItemDose:
    case Kind::ItemLength: {
        const QString now = doseText(library, *change.after);
        const QString before = doseText(library, *change.before);
        //: %1 is an exercise, %2 and %3 are doses like "2 sets of 6 times"
        return now == before ? Words::tr("%1: another amount").arg(item)
                             : Words::tr("%1: %2, before: %3").arg(item, now, before);
    }
    case Kind::ItemTempo:
        return Words::tr("%1: another pace").arg(item);
    case Kind::ItemSide:
        return Words::tr("%1: other side").arg(item);
    case Kind::ItemGrades:
        return Words::tr("%1: another form for bad or good days").arg(item);
    case Kind::ItemNote:
        return Words::tr("%1: new words from your therapist").arg(item);
    case Kind::ItemStopRule:
        return Words::tr("%1: other words on when to stop").arg(item);
    case Kind::ItemSwaps:
        return Words::tr("%1: something else in its place").arg(item);
    case Kind::ItemPicture:
        return Words::tr("%1: another picture or sound").arg(item);
    case Kind::ItemOrder:
        return Words::tr("%1: another order").arg(change.session);
    }
    return {};
}

QString sideText(SideWish side)
{
    switch (side) {
    case SideWish::Right:
        return Words::tr("On the right side only.");
    case SideWish::Left:
        return Words::tr("On the left side only.");
    case SideWish::Both:
        return Words::tr("On both sides.");
    case SideWish::AsWritten:
        break;
    }
    return {};
}

QString rated(const QString &name, const std::optional<int> &value)
{
    return value ? name.arg(*value) : QString();
}

QString joined(const QStringList &parts)
{
    QStringList told;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            told << part;
    }
    return told.join(u", "_s);
}

QString itemDone(const exchange::ReportedItem &item)
{
    SessionItemRecord record;
    record.itemId = item.itemId;
    record.outcome = item.outcome;
    record.plannedReps = item.plannedReps;
    record.doneReps = item.doneReps;
    record.plannedLength = item.planned;
    record.doneLength = item.done;
    return wording::doneText(record);
}

} // namespace

QString itemName(const Library &library, const QString &itemId)
{
    return itemId.isEmpty() ? QString() : wording::libraryText(library.name(itemId));
}

QString doseText(const Library &library, const ProgramItem &item)
{
    if (const Movement *const movement = library.movement(item.id))
        return itemwords::doseText(*movement, item.dose.value_or(movement->dose), item.side);
    if (const BreathPattern *const pattern = library.pattern(item.id))
        return wording::minutesText(item.length.value_or(pattern->defaultLength));
    if (const Script *const script = library.script(item.id))
        return wording::minutesText(script->length());
    if (const MindExercise *const mind = library.mind(item.id))
        return wording::minutesText(mind->length);
    return {};
}

QStringList itemLines(const Library &library, const ProgramItem &item)
{
    QStringList lines;
    lines << sideText(item.side);
    if (item.tempo) {
        //: seconds: how long a movement takes out, stays there, and takes back
        lines << Words::tr("Pace: %1 s out, %2 s there, %3 s back.")
                     .arg(itemwords::secondsText(item.tempo->out), itemwords::secondsText(item.tempo->pause),
                          itemwords::secondsText(item.tempo->back));
    }
    lines << item.note << item.stopWhen;
    for (const Swap &swap : item.swaps)
        lines << swapText(library, swap);
    lines.removeAll(QString());
    return lines;
}

QStringList ceilingLines(const LimitsSet &ceilings)
{
    QStringList lines;
    if (ceilings.milliMinutesADay)
        lines << Words::tr("At most %n easy minute(s) a day", nullptr, rulewords::wholeMinutes(*ceilings.milliMinutesADay));
    if (ceilings.sessionsADay)
        lines << Words::tr("At most %n session(s) a day", nullptr, *ceilings.sessionsADay);
    if (ceilings.gapMinutes)
        lines << Words::tr("At least %n minute(s) of rest between sessions", nullptr, *ceilings.gapMinutes);
    if (ceilings.effortCeiling)
        lines << Words::tr("Effort %1 of 10 at most").arg(*ceilings.effortCeiling);
    if (ceilings.growPercent)
        lines << Words::tr("It grows by at most %1 % a week").arg(*ceilings.growPercent - 100);
    if (ceilings.isFrozen)
        lines << Words::tr("Your size stays as it is for now");
    return lines;
}

QString weekdaysText(const std::vector<int> &days, const QLocale &locale)
{
    if (days.size() == 7)
        return Words::tr("every day");
    QStringList names;
    for (const int day : days)
        names << locale.standaloneDayName(day, QLocale::ShortFormat);
    return names.join(u", "_s);
}

QStringList weekLines(const exchange::AssignedProgram &program, const QLocale &locale)
{
    QStringList lines;
    for (const ProgramSession &session : program.sessions) {
        for (const exchange::Run &run : exchange::runsOf(program, session.id)) {
            const QString days = weekdaysText(run.days, locale);
            if (run.weeks == program.weeks()) {
                //: %1 is a session, %2 the days of the week on which it comes
                lines << Words::tr("%1: %2").arg(session.name, days);
            } else if (run.weeks == 1) {
                //: %1 is a session, %2 the number of a week, %3 days of that week
                lines << Words::tr("%1, week %2: %3").arg(session.name, locale.toString(run.firstWeek), days);
            } else {
                //: %1 is a session, %2 and %3 the numbers of weeks, %4 days of those weeks
                lines << Words::tr("%1, weeks %2 to %3: %4")
                             .arg(session.name, locale.toString(run.firstWeek), locale.toString(run.lastWeek()), days);
            }
        }
    }
    return lines;
}

QString growthText(const std::optional<exchange::Progression> &progression)
{
    if (!progression)
        return Words::tr("It does not get more by itself.");
    return Words::tr("After %n session(s) that went well it gets a little more.", nullptr, progression->afterSessions);
}

QStringList changeLines(const Library &library, const std::vector<ProgramChange> &changes)
{
    QStringList lines;
    for (const ProgramChange &change : changes)
        lines << changeLine(library, change);
    lines.removeDuplicates();
    return lines;
}

QString dayText(const QDate &day, const QLocale &locale)
{
    //: date pattern of a day and its month (see the Qt documentation of QLocale::toString)
    return locale.toString(day, Words::tr("d MMMM"));
}

QString daysText(const QDate &first, const QDate &last, const QLocale &locale)
{
    //: %1 and %2 are dates
    return first == last ? dayText(first, locale)
                         : Words::tr("%1 to %2").arg(dayText(first, locale), dayText(last, locale));
}

QStringList followedLines(const exchange::Report &report, const QLocale &locale)
{
    if (!report.begun.isValid())
        return {};
    QStringList lines{Words::tr("Your program began on %1.").arg(dayText(report.begun, locale))};
    for (const EnrollmentPause &pause : report.pauses) {
        const QDate last = pause.until.addDays(-1);
        if (!pause.until.isValid())
            lines << Words::tr("It waits since %1.").arg(dayText(pause.from, locale));
        else if (last == pause.from)
            lines << Words::tr("It waited on %1.").arg(dayText(last, locale));
        else
            lines << Words::tr("It waited from %1.").arg(daysText(pause.from, last, locale));
    }
    return lines;
}

QString dayLine(const exchange::ReportedDay &day)
{
    QStringList parts{rated(Words::tr("pain %1"), day.pain), rated(Words::tr("fatigue %1"), day.fatigue)};
    if (day.sleep)
        parts << Words::tr("slept: %1").arg(checkinwords::sleepWords().value(*day.sleep).toLower());
    if (day.isFlare)
        parts << Words::tr("a flare");
    if (day.isBadDay)
        parts << Words::tr("a bad day");
    if (day.dose)
        parts << Words::tr("size of the day %n min", nullptr, rulewords::wholeMinutes(*day.dose));
    for (const WentOn::Past past : day.wentOnPast) {
        parts << (past == WentOn::Past::Minutes     ? Words::tr("went on past the minutes")
                      : past == WentOn::Past::Sessions ? Words::tr("went on past the sessions")
                                                       : Words::tr("went on before the rest was over"));
    }
    return joined(parts);
}

QStringList ruleLines(const exchange::ReportedDay &day)
{
    QStringList lines;
    for (const QString &rule : day.rules)
        lines << rulewords::rule(rule);
    return lines;
}

QString sessionTitle(const Library &library, const exchange::ReportedSession &session, const QString &programId)
{
    const Program *const program = library.program(session.programId.isEmpty() ? programId : session.programId);
    const ProgramSession *const there = program ? program->session(session.sessionId) : nullptr;
    const QString name = there ? there->name : library.name(session.sessionId);
    return name.isEmpty() ? Words::tr("A session") : wording::libraryText(name);
}

QString sessionLine(const exchange::ReportedSession &session)
{
    QStringList parts{wording::minutesText(session.active)};
    if (session.isStopped)
        parts << Words::tr("ended early");
    if (session.easyMilliMinutes > 0)
        parts << Words::tr("%n easy minute(s)", nullptr, rulewords::wholeMinutes(session.easyMilliMinutes));
    parts << rated(Words::tr("effort %1"), session.effort) << rated(Words::tr("pain before %1"), session.painBefore)
          << rated(Words::tr("pain after %1"), session.painAfter)
          << rated(Words::tr("pain two hours later %1"), session.pain2h);
    if (session.morning)
        parts << Words::tr("next morning: %1")
                     .arg(checkinwords::morningWords().value(static_cast<int>(*session.morning)).toLower());
    if (session.easeOffs > 0)
        parts << Words::tr("eased off %n time(s)", nullptr, session.easeOffs);
    for (const QString &note : session.notes)
        parts << wording::noteText(note).toLower();
    parts << wording::reasonText(session.stopReason).toLower();
    return joined(parts);
}

QStringList sessionItems(const Library &library, const exchange::ReportedSession &session)
{
    QStringList lines;
    for (const exchange::ReportedItem &item : session.items) {
        QStringList parts{itemDone(item), wording::reasonText(item.reason).toLower()};
        if (item.outcome != ItemOutcome::Done)
            parts.prepend(wording::outcomeText(item.outcome).toLower());
        if (item.ease != Ease::None)
            parts << Words::tr("gentler");
        parts.removeDuplicates();
        //: %1 is an exercise, %2 what was done of it
        lines << Words::tr("%1: %2").arg(itemName(library, item.itemId), joined(parts));
    }
    return lines;
}

QString measureTitle(const exchange::ReportedMeasure &measure)
{
    const std::optional<Measure> known = measureNamed(measure.id);
    return known ? measurewords::title(*known) : measure.id;
}

QString measureLine(const exchange::ReportedMeasure &measure, const QLocale &locale)
{
    QStringList answers;
    for (const int answer : measure.answers)
        answers << locale.toString(answer);
    const QString score = locale.toString(measure.tenths / 10.0, 'f', measure.tenths % 10 == 0 ? 0 : 1);
    return answers.isEmpty() ? Words::tr("score %1").arg(score)
                             : Words::tr("score %1, answers %2").arg(score, answers.join(u", "_s));
}

} // namespace evenpace::therapywords

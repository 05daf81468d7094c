// SPDX-License-Identifier: Apache-2.0
#include "domain/exchange/forms.h"

#include "domain/exchange/limits.h"
#include "domain/exchange/wire.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace evenpace::exchange {

using namespace Qt::StringLiterals;

// Numbers and words below are part of the format: they are added to, never changed or used again.

namespace {

constexpr Words<DoseMode, 3> kDoseModes{
    {{"reps"_L1, DoseMode::Reps}, {"hold"_L1, DoseMode::Hold}, {"time"_L1, DoseMode::Time}}};
constexpr Words<SideWish, 4> kSides{{{"as_written"_L1, SideWish::AsWritten},
                                     {"right"_L1, SideWish::Right},
                                     {"left"_L1, SideWish::Left},
                                     {"both"_L1, SideWish::Both}}};
constexpr Words<DayTime, 3> kDayTimes{
    {{"morning"_L1, DayTime::Morning}, {"midday"_L1, DayTime::Midday}, {"evening"_L1, DayTime::Evening}}};
constexpr Words<Reason, 6> kReasons{{{"none"_L1, Reason::None},
                                     {"hurts"_L1, Reason::Hurts},
                                     {"too_tired"_L1, Reason::TooTired},
                                     {"unclear"_L1, Reason::Unclear},
                                     {"no_time"_L1, Reason::NoTime},
                                     {"no_place"_L1, Reason::NoPlace}}};
constexpr Words<ItemOutcome, 4> kOutcomes{{{"pending"_L1, ItemOutcome::Pending},
                                           {"done"_L1, ItemOutcome::Done},
                                           {"partial"_L1, ItemOutcome::Partial},
                                           {"skipped"_L1, ItemOutcome::Skipped}}};
constexpr Words<Ease, 3> kEases{
    {{"none"_L1, Ease::None}, {"gentler"_L1, Ease::Gentler}, {"rest_only"_L1, Ease::RestOnly}}};
constexpr Words<MorningAfter, 3> kMornings{{{"as_usual"_L1, MorningAfter::AsUsual},
                                            {"a_bit_worse"_L1, MorningAfter::ABitWorse},
                                            {"clearly_worse"_L1, MorningAfter::ClearlyWorse}}};
constexpr Words<WentOn::Past, 3> kPasts{
    {{"minutes"_L1, WentOn::Past::Minutes}, {"sessions"_L1, WentOn::Past::Sessions}, {"rest"_L1, WentOn::Past::Rest}}};
constexpr Words<Role, 2> kRoles{{{"therapist"_L1, Role::Therapist}, {"patient"_L1, Role::Patient}}};

constexpr qint64 kMostMilliMinutes = 1'440'000;
constexpr int kMostSeconds = 86'400;
constexpr int kMostDayIds = 12; ///< sessions of one day

template <typename T, size_t N> QString wordIn(const Words<T, N> &words, T value)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto &word) { return word.second == value; });
    return found == words.end() ? QString() : QString(found->first);
}

} // namespace

template <typename Archive> void describe(Archive &a, Dose &dose)
{
    a.wordOr({0, "mode"_L1}, dose.mode, DoseMode::Reps, kDoseModes);
    a.wholeOr({1, "reps"_L1}, dose.reps, 1, 1, 60);
    a.wholeOr({2, "sets"_L1}, dose.sets, 1, 1, 10);
    a.tenthsOr0({3, "hold_s"_L1}, dose.hold, 10, 3000);
    a.tenthsOr0({4, "work_s"_L1}, dose.work, 50, 36000);
    a.tenthsOr0({5, "rest_s"_L1}, dose.rest, 0, 6000);
}

template <typename Archive> void describe(Archive &a, Tempo &tempo)
{
    a.tenthsOr0({0, "out_s"_L1}, tempo.out, 0, 600);
    a.tenthsOr0({1, "pause_s"_L1}, tempo.pause, 0, 600);
    a.tenthsOr0({2, "back_s"_L1}, tempo.back, 0, 600);
}

template <typename Archive> void describe(Archive &a, GradeForm &form)
{
    a.line({0, "item"_L1}, form.id, kMostId);
    a.maybe({1, "dose"_L1}, form.dose);
}

template <typename Archive> void describe(Archive &a, Swap &swap)
{
    a.word({0, "reason"_L1}, swap.reason, kReasons);
    a.line({1, "instead"_L1}, swap.instead, kMostId);
    a.maybe({2, "dose"_L1}, swap.dose);
}

template <typename Archive> void describe(Archive &a, ProgramItem &entry)
{
    a.line({0, "item"_L1}, entry.id, kMostId, true);
    a.maybe({1, "dose"_L1}, entry.dose);
    a.maybe({2, "flare"_L1}, entry.flare);
    a.maybe({3, "good"_L1}, entry.good);
    a.maybeSeconds({4, "length_s"_L1}, entry.length, 1, 3600);
    a.maybe({5, "tempo"_L1}, entry.tempo);
    a.wordOr({6, "side"_L1}, entry.side, SideWish::AsWritten, kSides);
    a.text({7, "note"_L1}, entry.note, kMostNote);
    a.text({8, "stop_when"_L1}, entry.stopWhen, kMostNote);
    a.list({9, "swaps"_L1}, entry.swaps, 4);
    a.bytes({10, "picture_sha256"_L1}, entry.picture, 32);
    a.bytes({11, "sound_sha256"_L1}, entry.sound, 32);
}

template <typename Archive> void describe(Archive &a, ProgramSession &session)
{
    a.line({0, "id"_L1}, session.id, kMostId, true);
    a.line({1, "name"_L1}, session.name, kMostName, true);
    a.maybeWord({2, "time"_L1}, session.time, kDayTimes);
    a.list({3, "items"_L1}, session.items, kMostItems);
}

template <typename Archive> void describe(Archive &a, WeekPlan &plan)
{
    static constexpr std::array kDays{"1"_L1, "2"_L1, "3"_L1, "4"_L1, "5"_L1, "6"_L1, "7"_L1};
    for (int day = 1; day <= 7; ++day) {
        const auto found = plan.find(day);
        QStringList sessions = found == plan.end() ? QStringList() : found->second;
        a.lines({day, kDays[static_cast<size_t>(day - 1)]}, sessions, kMostId, kMostDayIds);
        if (!sessions.isEmpty())
            plan[day] = sessions;
    }
}

template <typename Archive> void describe(Archive &a, Phase &phase)
{
    a.line({0, "name"_L1}, phase.name, kMostName);
    a.wholeOr({1, "weeks"_L1}, phase.weeks, 1, 1, kMostWeeks);
    a.object({2, "schedule"_L1}, phase.schedule);
}

template <typename Archive> void describe(Archive &a, LimitsSet &limits)
{
    a.rating({0, "milli_minutes_a_day"_L1}, limits.milliMinutesADay, 0, kMostMilliMinutes);
    a.rating({1, "sessions_a_day"_L1}, limits.sessionsADay, 1, 4);
    a.rating({2, "gap_minutes"_L1}, limits.gapMinutes, 0, 1440);
    a.rating({3, "effort"_L1}, limits.effortCeiling, 1, 10);
    a.rating({4, "grow_percent"_L1}, limits.growPercent, 100, 120);
    a.flag({5, "frozen"_L1}, limits.isFrozen);
}

template <typename Archive> void describe(Archive &a, Progression &progression)
{
    a.whole({0, "after_sessions"_L1}, progression.afterSessions, 1, 60);
    a.whole({1, "percent"_L1}, progression.percent, 1, 20);
    a.whole({2, "most_percent"_L1}, progression.mostPercent, 100, 400);
    a.whole({3, "most_effort"_L1}, progression.mostEffort, 1, 10);
    a.whole({4, "most_pain_rise"_L1}, progression.mostPainRise, 0, 10);
}

template <typename Archive> void describe(Archive &a, AssignedProgram &program)
{
    a.uuid({0, "id"_L1}, program.id);
    a.whole({1, "version"_L1}, program.version, 1, 1'000'000);
    a.date({2, "issued"_L1}, program.issuedOn);
    a.date({3, "expires"_L1}, program.expiresOn);
    a.bytes({4, "patient_key_id"_L1}, program.patient, 8);
    a.line({5, "issuer"_L1}, program.issuer, kMostPersonName);
    a.line({6, "name"_L1}, program.name, kMostName, true);
    a.text({7, "goal"_L1}, program.goal, 800);
    a.text({8, "change_note"_L1}, program.changeNote, kMostNote);
    a.text({9, "notes"_L1}, program.notes, kMostNote);
    a.texts({10, "stop_rules"_L1}, program.stopRules, kMostNote, kMostStopRules);
    a.lines({11, "tracks"_L1}, program.tracks, 8, 3);
    a.list({12, "phases"_L1}, program.phases, kMostPhases);
    a.list({13, "sessions"_L1}, program.sessions, kMostSessions);
    a.object({14, "ceilings"_L1}, program.ceilings);
    a.maybe({15, "progression"_L1}, program.progression);
}

template <typename Archive> void describe(Archive &a, ReportedItem &item)
{
    a.line({0, "item"_L1}, item.itemId, kMostId, true);
    a.wordOr({1, "outcome"_L1}, item.outcome, ItemOutcome::Done, kOutcomes);
    a.wordOr({2, "reason"_L1}, item.reason, Reason::None, kReasons);
    a.wordOr({3, "ease"_L1}, item.ease, Ease::None, kEases);
    a.wholeOr({4, "planned_reps"_L1}, item.plannedReps, 0, 0, 10'000);
    a.wholeOr({5, "done_reps"_L1}, item.doneReps, 0, 0, 10'000);
    a.secondsOr0({6, "planned_s"_L1}, item.planned, kMostSeconds);
    a.secondsOr0({7, "done_s"_L1}, item.done, kMostSeconds);
    a.wholeOr({8, "planned_sets"_L1}, item.plannedSets, 1, 1, 10);
}

template <typename Archive> void describe(Archive &a, ReportedSession &session)
{
    a.date({0, "day"_L1}, session.day);
    a.line({1, "session"_L1}, session.sessionId, kMostId, true);
    a.line({2, "program"_L1}, session.programId, kMostId);
    a.flag({3, "stopped"_L1}, session.isStopped);
    a.secondsOr0({4, "active_s"_L1}, session.active, kMostSeconds);
    a.wholeOr({5, "easy_milli_minutes"_L1}, session.easyMilliMinutes, 0, 0, kMostMilliMinutes * 2);
    a.rating({6, "pain_before"_L1}, session.painBefore, 0, 10);
    a.rating({7, "pain_after"_L1}, session.painAfter, 0, 10);
    a.rating({8, "effort"_L1}, session.effort, 0, 10);
    a.rating({9, "pain_2h"_L1}, session.pain2h, 0, 10);
    a.maybeWord({10, "morning_after"_L1}, session.morning, kMornings);
    a.lines({11, "notes"_L1}, session.notes, kMostId, 20);
    a.wordOr({12, "stop_reason"_L1}, session.stopReason, Reason::None, kReasons);
    a.wholeOr({13, "ease_offs"_L1}, session.easeOffs, 0, 0, 1000);
    a.list({14, "items"_L1}, session.items, 2 * kMostItems);
}

template <typename Archive> void describe(Archive &a, ReportedDay &day)
{
    a.date({0, "day"_L1}, day.day);
    a.rating({1, "pain"_L1}, day.pain, 0, 10);
    a.rating({2, "fatigue"_L1}, day.fatigue, 0, 10);
    a.rating({3, "sleep"_L1}, day.sleep, 0, 4);
    a.flag({4, "flare"_L1}, day.isFlare);
    a.flag({5, "bad_day"_L1}, day.isBadDay);
    a.rating({6, "dose_milli_minutes"_L1}, day.dose, 0, kMostMilliMinutes);
    a.lines({7, "rules"_L1}, day.rules, kMostId, 40);
    a.words({8, "went_on_past"_L1}, day.wentOnPast, kPasts, 40);
}

template <typename Archive> void describe(Archive &a, ReportedMeasure &measure)
{
    a.line({0, "id"_L1}, measure.id, kMostId, true);
    a.date({1, "day"_L1}, measure.day);
    a.whole({2, "score_tenths"_L1}, measure.tenths, -1000, 10'000);
    a.wholes({3, "answers"_L1}, measure.answers, -100, 1000, 60);
}

template <typename Archive> void describe(Archive &a, EnrollmentPause &pause)
{
    a.date({0, "from"_L1}, pause.from);
    a.maybeDate({1, "until"_L1}, pause.until);
}

template <typename Archive> void describe(Archive &a, Report &report)
{
    a.whole({0, "number"_L1}, report.number, 1, 1'000'000);
    a.bytes({1, "therapist_key_id"_L1}, report.therapist, 8);
    a.uuid({2, "program_id"_L1}, report.programId);
    a.wholeOr({3, "program_version"_L1}, report.programVersion, 0, 0, 1'000'000);
    a.date({4, "first_day"_L1}, report.first);
    a.date({5, "last_day"_L1}, report.last);
    a.date({6, "made"_L1}, report.madeOn);
    a.list({7, "days"_L1}, report.days, kMostReportDays);
    a.list({8, "sessions"_L1}, report.sessions, kMostReportSessions);
    a.list({9, "measures"_L1}, report.measures, kMostMeasures);
    a.maybeDate({10, "program_begun"_L1}, report.begun);
    a.list({11, "program_pauses"_L1}, report.pauses, kMostPauses);
}

template <typename Archive> void describe(Archive &a, Acknowledgement &acknowledgement)
{
    a.bytes({0, "patient_key_id"_L1}, acknowledgement.patient, 8, true);
    a.whole({1, "report_number"_L1}, acknowledgement.reportNumber, 1, 1'000'000);
}

template <typename Archive> void describe(Archive &a, Card &card)
{
    a.word({0, "role"_L1}, card.role, kRoles);
    a.line({1, "name"_L1}, card.name, kMostPersonName, true);
    a.line({2, "clinic"_L1}, card.clinic, kMostName);
    a.bytes({3, "box_key"_L1}, card.boxKey, 32, card.role == Role::Therapist);
}

namespace {

std::optional<Refusal> problemOf(const Acknowledgement &)
{
    return std::nullopt;
}

std::optional<Refusal> problemOf(const Card &)
{
    return std::nullopt;
}

template <typename T> QCborMap mapOf(T value, Form form)
{
    Writer writer(form);
    describe(writer, value);
    return writer.map();
}

template <typename T> Result<T> valueOf(const QCborMap &map, Form form)
{
    std::optional<Refusal> problem;
    T value;
    Reader reader(form, map, {}, problem);
    describe(reader, value);
    reader.finish();
    if (!problem)
        problem = problemOf(value);
    if (problem)
        return *problem;
    return value;
}

template <typename T> Result<T> fromCbor(const QByteArray &cbor)
{
    if (cbor.size() > kMostInflated)
        return Refusal{Refusal::Why::TooLarge, {}};
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(cbor, &error);
    if (error.error != QCborError::NoError || error.offset != cbor.size() || !value.isMap())
        return Refusal{Refusal::Why::Damaged, {}};
    return valueOf<T>(value.toMap(), Form::Compact);
}

template <typename T> QByteArray toReadable(const T &value, QLatin1StringView kind)
{
    QCborMap map = mapOf(value, Form::Readable);
    map.insert("evenpace"_L1, QString(kind));
    map.insert("format"_L1, kFormat);
    return QJsonDocument(map.toJsonObject()).toJson(QJsonDocument::Indented);
}

template <typename T> Result<T> fromReadable(const QByteArray &json, QLatin1StringView kind)
{
    if (json.size() > kMostReadable)
        return Refusal{Refusal::Why::TooLarge, {}};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return Refusal{json.trimmed().startsWith('{') ? Refusal::Why::Damaged : Refusal::Why::NotEvenpace, {}};
    QCborMap map = QCborMap::fromJsonObject(document.object());
    const QCborValue told = map.take("evenpace"_L1);
    const QCborValue format = map.take("format"_L1);
    if (!told.isString())
        return Refusal{Refusal::Why::NotEvenpace, {}};
    if (format.toInteger(-1) != kFormat)
        return Refusal{Refusal::Why::UnknownFormat, {}};
    if (told.toString() != kind)
        return Refusal{Refusal::Why::UnknownKind, {}};
    return valueOf<T>(map, Form::Readable);
}

template <typename T> QByteArray toCompact(const T &value)
{
    return mapOf(value, Form::Compact).toCborValue().toCbor();
}

} // namespace

QByteArray toCbor(const AssignedProgram &program)
{
    return toCompact(program);
}

QByteArray toCbor(const Report &report)
{
    return toCompact(report);
}

QByteArray toCbor(const Acknowledgement &acknowledgement)
{
    return toCompact(acknowledgement);
}

QByteArray toCbor(const Card &card)
{
    return toCompact(card);
}

Result<AssignedProgram> programFromCbor(const QByteArray &cbor)
{
    return fromCbor<AssignedProgram>(cbor);
}

Result<Report> reportFromCbor(const QByteArray &cbor)
{
    return fromCbor<Report>(cbor);
}

Result<Acknowledgement> acknowledgementFromCbor(const QByteArray &cbor)
{
    return fromCbor<Acknowledgement>(cbor);
}

Result<Card> cardFromCbor(const QByteArray &cbor)
{
    return fromCbor<Card>(cbor);
}

QByteArray toJson(const AssignedProgram &program)
{
    return toReadable(program, "program"_L1);
}

QByteArray toJson(const Report &report)
{
    return toReadable(report, "report"_L1);
}

Result<AssignedProgram> programFromJson(const QByteArray &json)
{
    return fromReadable<AssignedProgram>(json, "program"_L1);
}

Result<Report> reportFromJson(const QByteArray &json)
{
    return fromReadable<Report>(json, "report"_L1);
}

QString wordOf(SideWish side)
{
    return wordIn(kSides, side);
}

QString wordOf(Reason reason)
{
    return wordIn(kReasons, reason);
}

QString wordOf(ItemOutcome outcome)
{
    return wordIn(kOutcomes, outcome);
}

QString wordOf(Ease ease)
{
    return wordIn(kEases, ease);
}

QString wordOf(MorningAfter morning)
{
    return wordIn(kMornings, morning);
}

QString wordOf(WentOn::Past past)
{
    return wordIn(kPasts, past);
}

} // namespace evenpace::exchange

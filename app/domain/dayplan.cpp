// SPDX-License-Identifier: Apache-2.0
#include "domain/dayplan.h"

#include "domain/pacing/constants.h"

#include <algorithm>

namespace evenpace {

namespace {

using pacing::Milli;

/** Where in a program a day lies. */
struct Place {
    int day = 1;
    int dayOfProgram = 1;
    int round = 1;
};

Place placeOf(const Program *program, const QDate &startedOn, const QDate &day)
{
    Place place;
    // A clock that was set back leaves the person on day 1.
    place.day = std::max(1, static_cast<int>(startedOn.daysTo(day)) + 1);
    place.dayOfProgram = place.day;
    if (program) {
        const int length = std::max(1, program->weeks * 7);
        place.dayOfProgram = (place.day - 1) % length + 1;
        place.round = (place.day - 1) / length + 1;
    }
    return place;
}

template <typename Fact> const Fact *latest(const std::vector<DiaryEvent> &events, const QDate &day)
{
    const Fact *found = nullptr;
    for (const DiaryEvent &event : events) {
        const auto *fact = std::get_if<Fact>(&event.fact);
        if (fact && event.day <= day)
            found = fact;
    }
    return found;
}

bool isPem(const DayInput &input)
{
    return input.pacing.answer.track == pacing::Track::Pem;
}

/** What is taken for the quota while there is none. Not screened counts as CAUTION: gentle until it is known. */
Milli firstSize(const DayInput &input)
{
    if (isPem(input))
        return 0;
    const auto *comfort = latest<ComfortTold>(input.events, input.day);
    const int ordinary = comfort ? comfort->ordinary : ComfortTold{}.ordinary;
    const bool isStandard = input.pacing.answer.track == pacing::Track::Std;
    // Whole minutes, rounded down.
    return Milli{ordinary} * (isStandard ? 2 : 1) / (isStandard ? 3 : 2) * 1000;
}

pacing::Light lightOf(const DayInput &input)
{
    using pacing::Light;
    if (input.pacing.answer.light)
        return *input.pacing.answer.light;
    // Before the first baseline the engine has no light, but a hard morning is a hard morning.
    const pacing::Numbers &numbers = input.pacing.numbers;
    const pacing::Half threshold = input.pacing.answer.threshold;
    const pacing::Half delta = std::max(numbers.painDelta.value_or(0), numbers.fatigueDelta.value_or(0));
    const bool isFlareTold = input.facts.checkIn && input.facts.checkIn->isFlare.value_or(false);
    if (isFlareTold || delta >= threshold + pacing::kRedAbove)
        return Light::Red;
    return numbers.isHigh ? Light::Amber : Light::Green;
}

int percentOf(pacing::Light light)
{
    switch (light) {
    case pacing::Light::Green:
        return 100;
    case pacing::Light::Amber:
        return pacing::kAmberPercent;
    case pacing::Light::Red:
        return pacing::kRedPercent;
    case pacing::Light::Stop:
        break;
    }
    return 0;
}

DayMood moodOf(const DayInput &input)
{
    if (input.pacing.answer.state == pacing::State::Stopped)
        return DayMood::Stopped;
    if (input.pacing.answer.state == pacing::State::Flare)
        return DayMood::Flare;
    return input.facts.choice.isBadDay ? DayMood::BadDay : DayMood::Usual;
}

/** Thousandths that the program's doses are taken times while no size was measured, and that share out a day. */
int permilleOf(const DayInput &input, const Envelope &envelope)
{
    qint64 permille = isPem(input) ? kPemStartPermille : kStartFactorUnknown;
    // A day that is smaller than usual has smaller sessions, whether or not they would have fitted.
    if (envelope.usual > 0)
        permille = permille * std::min(envelope.dose, envelope.usual) / envelope.usual;
    return static_cast<int>(std::max<qint64>(permille, 1));
}

Load mostLoadOf(const DayInput &input, const DayPlan &plan)
{
    using pacing::Light;
    Load most = input.pacing.numbers.dayOfActive > pacing::kEffortCeilingDays ? kModerate : kModerate - 1;
    const Light light = lightOf(input);
    if (light == Light::Amber)
        most = std::min(most, kModerate - 1);
    const bool isProvisional = input.pacing.answer.state == pacing::State::Baseline && input.pacing.answer.quota;
    if (plan.isModerateLocked || isProvisional)
        most = std::min(most, kLight);
    if (light == Light::Red || plan.mood != DayMood::Usual || isPem(input))
        most = plan.grade == Grade::Flare || isPem(input) ? kVeryLight : kLight;
    return most;
}

Sizing sizingOf(const DayInput &input, const DayPlan &plan)
{
    Sizing sizing;
    sizing.grade = plan.grade;
    sizing.permille = permilleOf(input, plan.envelope);
    sizing.mostLoad = mostLoadOf(input, plan);
    sizing.isInTwoParts = plan.mood == DayMood::Usual && lightOf(input) == pacing::Light::Amber;
    sizing.cautions = plan.cautions;
    return sizing;
}

void fillSize(const DayInput &input, DayPlan &plan)
{
    const pacing::Answer &answer = input.pacing.answer;
    const pacing::Numbers &numbers = input.pacing.numbers;
    const auto fired = [&](QStringView rule) {
        return std::any_of(answer.rules.begin(), answer.rules.end(),
                           [&](const QString &id) { return id.startsWith(rule); });
    };
    const auto because = [&](SizeReason reason) { plan.reasons.push_back(reason); };
    Envelope &envelope = plan.envelope;

    envelope.usual = answer.quota.value_or(firstSize(input));
    plan.isMeasured = answer.quota.has_value();
    envelope.byLight = answer.dose.value_or(envelope.usual * percentOf(lightOf(input)) / 100);
    envelope.dose = envelope.byLight;

    if (plan.mood == DayMood::Stopped) {
        envelope.dose = 0;
        because(SizeReason::Stopped);
        return;
    }
    const LimitsSet limits = input.limits.stricter();
    if (limits.milliMinutesADay && *limits.milliMinutesADay <= envelope.usual) {
        because(input.limits.isTherapistStricter() ? SizeReason::TherapistLimit : SizeReason::OwnLimit);
        envelope.dose = std::min(envelope.dose, *limits.milliMinutesADay);
    }
    if (plan.mood == DayMood::BadDay) {
        because(SizeReason::BadDay);
        envelope.dose = std::min(envelope.dose, envelope.usual * kBadDayPercent / 100);
    }
    if (plan.mood == DayMood::Flare)
        because(SizeReason::Flare);
    if (numbers.recoveryStep > 0 || fired(u"recovery."))
        because(SizeReason::WayBack);
    if (fired(u"gap.") && !fired(u"gap.baseline"))
        because(SizeReason::AfterGap);
    if (answer.quota && answer.state == pacing::State::Baseline)
        because(SizeReason::NewBaseline);
    if (numbers.overshotYesterday)
        because(SizeReason::YesterdayOver);
    if (answer.yesterdaySoftFail)
        because(SizeReason::WorseMorning);
    if (numbers.fatigueDelta && *numbers.fatigueDelta >= answer.threshold)
        because(SizeReason::FatigueHigh);
    if (numbers.painDelta && *numbers.painDelta >= answer.threshold)
        because(SizeReason::PainHigh);
    if (numbers.isFirstAfterRed || (isPem(input) && answer.quota && !numbers.painDelta))
        because(SizeReason::NoCheckIn);
    if (fired(u"week.step_back"))
        because(SizeReason::WeekSmaller);
    if (fired(u"week.progress"))
        because(SizeReason::WeekLarger);
    if (!answer.quota)
        because(isPem(input) ? SizeReason::NothingKnown : SizeReason::FirstDays);
    if (const std::optional<Milli> &size = input.facts.choice.size; size && *size != envelope.dose) {
        // A person may go above the day's size, never above a limit.
        envelope.dose = limits.milliMinutesADay ? std::min(*size, *limits.milliMinutesADay) : *size;
        because(SizeReason::OwnChoice);
    }
    if (plan.reasons.empty())
        because(SizeReason::Usual);
}

/** What of the safety check holds now. A professional's word stands for the conditions that were known then. */
void fillSafety(const DayInput &input, DayPlan &plan)
{
    QStringList conditions;
    QStringList agreed;
    for (const DiaryEvent &event : input.events) {
        if (const auto *check = std::get_if<SafetyChecked>(&event.fact)) {
            plan.needsSafetyCheck = !check->isComplete;
            plan.cautions = cautionsOf(*check);
            conditions = check->conditions;
        } else if (std::holds_alternative<ModerateAgreed>(event.fact)) {
            agreed = conditions;
        }
    }
    plan.isModerateLocked = std::any_of(conditions.begin(), conditions.end(),
                                        [&](const QString &id) { return !agreed.contains(id); });
}

void fillCeiling(const DayInput &input, DayPlan &plan)
{
    const LimitsSet limits = input.limits.stricter();
    const pacing::Light light = lightOf(input);
    const bool isLong = input.pacing.answer.track != pacing::Track::Std || light != pacing::Light::Green;
    plan.gap = std::chrono::minutes{std::max(isLong ? kLongGapMinutes : kGapMinutes, limits.gapMinutes.value_or(0))};
    plan.sessionsADay = std::min(kSessionsADay, limits.sessionsADay.value_or(kSessionsADay));
    plan.effortCeiling = input.pacing.answer.effortCeiling;

    int moved = 0;
    QDateTime lastEnd;
    for (const SessionFact &session : input.facts.sessions) {
        plan.envelope.used += session.easyMilliMinutes;
        if (session.easyMilliMinutes <= 0)
            continue;
        ++moved;
        lastEnd = session.endedAt;
    }
    const auto wentOn = [&](WentOn::Past past) {
        return std::any_of(input.facts.events.begin(), input.facts.events.end(), [&](const DiaryEvent &event) {
            const auto *fact = std::get_if<WentOn>(&event.fact);
            return fact && fact->past == past && (!lastEnd.isValid() || event.at >= lastEnd);
        });
    };
    if (lastEnd.isValid() && input.now < lastEnd.addMSecs(toCount(plan.gap)))
        plan.restUntil = lastEnd.addMSecs(toCount(plan.gap));
    // Less than half a minute is no session.
    constexpr Milli kNothing = 500;
    if (plan.mood == DayMood::Stopped)
        return;
    if (moved > 0 && plan.envelope.left() < kNothing && !wentOn(WentOn::Past::Minutes))
        plan.ceiling = Ceiling::Minutes;
    else if (moved >= plan.sessionsADay && !wentOn(WentOn::Past::Sessions))
        plan.ceiling = Ceiling::Sessions;
    else if (plan.restUntil.isValid() && !wentOn(WentOn::Past::Rest))
        plan.ceiling = Ceiling::Rest;
}

DaySession described(const Library &library, SizedSession sized, const TimelineSettings &settings)
{
    DaySession session;
    session.programId = sized.plan.programId;
    session.sessionId = sized.plan.sessionId;
    session.name = sized.plan.name;
    session.easyMilliMinutes = sized.easyMilliMinutes;
    session.changes = std::move(sized.changes);
    session.isOver = sized.isOver;
    std::optional<PosePreset> breathing;
    for (const PlannedItem &item : sized.plan.items) {
        if (const Movement *movement = library.movement(item.id)) {
            session.load = std::max(session.load, movement->load);
            if (!session.position) {
                session.position = movement->position;
                session.pictureItem = item.id;
            }
        } else if (const BreathPattern *pattern = library.pattern(item.id)) {
            if (!breathing && pattern->positions.size() == 1)
                breathing = pattern->positions.front();
        }
    }
    if (!session.position)
        session.position = breathing;
    if (!sized.plan.items.empty())
        session.length = compile(library, sized.plan.items, settings).back().end();
    session.plan = std::move(sized.plan);
    return session;
}

DaySession doneSession(const Library &library, const SessionRecord &record, const TimelineSettings &settings)
{
    DaySession session
        = described(library, sizeSession(library, record.programId, record.sessionId, {}, settings), settings);
    session.programId = record.programId;
    session.name = record.name;
    session.length = record.activeLength;
    session.easyMilliMinutes = record.easyMilliMinutes;
    session.plan = {};
    session.changes.clear();
    session.done = record;
    return session;
}

/**
 * Sessions that are still to come. Each has its share of the day's dose, as the program shares the day out: what was
 * left of an earlier one is not made up for later. Where a size was measured, sessions grow into it within the ranges of
 * their items; before that they are only cut to it.
 */
void addPlanned(const Library &library, const DayInput &input, const QStringList &ofTheDay, const QStringList &toCome,
                DayPlan &plan)
{
    const Sizing sizing = sizingOf(input, plan);
    const auto costOf = [&](const QString &id) {
        return sizeSession(library, plan.programId, id, sizing, input.settings).easyMilliMinutes;
    };
    Milli whole = 0;
    for (const QString &id : ofTheDay)
        whole += costOf(id);
    const bool growsIntoIt = plan.isMeasured && plan.mood == DayMood::Usual;
    const Milli dose = plan.grade == Grade::Good ? plan.envelope.dose : plan.envelope.dose * kUsualFillPercent / 100;
    // Past the day's dose by a deliberate step, a session is as small as on a hard day.
    const bool isBeyond = plan.envelope.left() <= 0 && plan.envelope.used > 0 && plan.ceiling != Ceiling::Minutes;
    Milli left = plan.envelope.left();
    bool isFirst = true;
    for (const QString &id : toCome) {
        const Milli cost = costOf(id);
        Sizing own = sizing;
        if (cost > 0 && isBeyond) {
            own.permille = own.permille * pacing::kRedPercent / 100;
        } else if (cost > 0) {
            own.most = std::min(left, dose * cost / whole);
            if (growsIntoIt)
                own.permille = kMostPermille;
            if (plan.isNextSmaller && isFirst) {
                own.most = *own.most * kNextSmallerPermille / 1000;
                own.permille = own.permille * kNextSmallerPermille / 1000;
            }
            isFirst = false;
        }
        SizedSession sized = sizeSession(library, plan.programId, id, own, input.settings);
        // At the top of the ranges light items come once more: minutes grow before anything gets harder.
        while (growsIntoIt && cost > 0 && !isBeyond && own.rounds < kMostRounds
               && sized.easyMilliMinutes * 100 < *own.most * kWellFilledPercent) {
            ++own.rounds;
            sized = sizeSession(library, plan.programId, id, own, input.settings);
        }
        left -= sized.easyMilliMinutes;
        DaySession session = described(library, std::move(sized), input.settings);
        // What finds no room stays to be seen; what the person may not do at all does not.
        if (session.plan.items.empty() && !session.isOver)
            continue;
        plan.envelope.planned += session.easyMilliMinutes;
        plan.sessions.push_back(std::move(session));
    }
}

} // namespace

const DaySession *DayPlan::next() const
{
    const auto found = std::find_if(sessions.begin(), sessions.end(),
                                    [](const DaySession &session) { return !session.done && !session.isOver; });
    return found == sessions.end() ? nullptr : &*found;
}

int DayPlan::doneCount() const
{
    return static_cast<int>(std::count_if(sessions.begin(), sessions.end(),
                                          [](const DaySession &session) { return session.done.has_value(); }));
}

Milliseconds DayPlan::timeDone() const
{
    Milliseconds sum{0};
    for (const DaySession &session : sessions)
        sum += session.done ? session.length : Milliseconds{0};
    return sum;
}

Milliseconds DayPlan::timeLeft() const
{
    Milliseconds sum{0};
    for (const DaySession &session : sessions)
        sum += session.done || session.isOver ? Milliseconds{0} : session.length;
    return sum;
}

bool wasTooMuch(const SessionFact &session, int effortCeiling)
{
    constexpr int kMoreThanPlanned = 2;
    const bool wasHard = session.effort && *session.effort >= effortCeiling + kMoreThanPlanned;
    const bool hurtMore = session.painAfter && session.painBefore
        && *session.painAfter >= *session.painBefore + kMoreThanPlanned;
    return wasHard || hurtMore;
}

DayPlan planDay(const Library &library, const DayInput &input)
{
    DayPlan plan;
    plan.mood = moodOf(input);
    plan.programId = input.enrollment.programId;
    const Program *program = library.program(plan.programId);
    Place place = placeOf(program, input.enrollment.startedOn, input.day);
    plan.day = place.day;
    if (plan.mood == DayMood::BadDay || plan.mood == DayMood::Flare) {
        plan.programId = kFlareProgram.toString();
        const int flareDay = plan.mood == DayMood::Flare ? input.pacing.numbers.flareDay : input.badDaysRunning;
        program = library.program(plan.programId);
        place.dayOfProgram = flareDay;
    } else if (isPem(input) && program && !program->tracks.contains(u"PEM")) {
        plan.programId = kPemProgram.toString();
        program = library.program(plan.programId);
        place = placeOf(program, input.enrollment.startedOn, input.day);
    }
    plan.dayOfProgram = place.dayOfProgram;
    plan.round = place.round;

    const pacing::Light light = lightOf(input);
    plan.mayBeGood = plan.mood == DayMood::Usual && light == pacing::Light::Green && !isPem(input);
    plan.proposedGrade = plan.mood != DayMood::Usual || light == pacing::Light::Red ? Grade::Flare : Grade::Usual;
    plan.grade = input.facts.choice.grade.value_or(plan.proposedGrade);
    if ((plan.grade == Grade::Good && !plan.mayBeGood) || plan.mood != DayMood::Usual)
        plan.grade = plan.proposedGrade;

    fillSafety(input, plan);
    fillSize(input, plan);
    const Milli wholeDose = input.pacing.answer.dose.value_or(plan.envelope.usual);
    fillCeiling(input, plan);
    // What was done before a day was called a bad one is not too much.
    if (plan.mood == DayMood::BadDay)
        plan.envelope.dose = std::max(plan.envelope.dose, std::min(plan.envelope.used, wholeDose));
    plan.isNextSmaller = input.lastMovement && !input.facts.choice.keepsAsItWas
        && wasTooMuch(*input.lastMovement, plan.effortCeiling);

    const QStringList ofTheDay = program ? program->sessionsOn(plan.dayOfProgram) : QStringList();
    QStringList toCome = ofTheDay;
    for (const SessionRecord &record : input.records) {
        const bool counts = record.status == SessionStatus::Finished
            || (record.status == SessionStatus::Stopped && record.activeLength >= kCountsAsDone);
        if (!counts)
            continue;
        plan.sessions.push_back(doneSession(library, record, input.settings));
        if (record.programId == plan.programId)
            toCome.removeOne(record.sessionId);
    }
    addPlanned(library, input, ofTheDay, toCome, plan);
    return plan;
}

DaySession describeSession(const Library &library, const DayInput &input, const DayPlan &plan, const QString &programId,
                           const QString &sessionId)
{
    Sizing sizing = sizingOf(input, plan);
    sizing.most = plan.envelope.left();
    return described(library, sizeSession(library, programId, sessionId, sizing, input.settings), input.settings);
}

bool isMovementPlanned(const Library &library, const Enrollment &enrollment, const QDate &day)
{
    const Program *program = library.program(enrollment.programId);
    if (!program || day < enrollment.startedOn)
        return false;
    const QStringList ids = program->sessionsOn(placeOf(program, enrollment.startedOn, day).dayOfProgram);
    return std::any_of(ids.begin(), ids.end(), [&](const QString &id) {
        const SessionPlan plan = planSession(library, program->id, id, 1000);
        return std::any_of(plan.items.begin(), plan.items.end(),
                           [&](const PlannedItem &item) { return easyCost(library, item.id) > 0; });
    });
}

} // namespace evenpace

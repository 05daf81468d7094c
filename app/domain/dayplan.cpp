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
    int scheduleDay = 1;
};

Place placeOf(const Program *program, const Enrollment &enrollment, const QDate &day)
{
    Place place;
    place.day = enrollment.dayOfPlan(day);
    place.dayOfProgram = place.day;
    if (program) {
        const int length = std::max(1, program->weeks * 7);
        place.dayOfProgram = (place.day - 1) % length + 1;
        place.round = (place.day - 1) / length + 1;
    }
    place.scheduleDay = program ? program->scheduleDay(place.dayOfProgram, day) : place.dayOfProgram;
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

bool isFlareTold(const DayInput &input)
{
    return input.facts.checkIn && input.facts.checkIn->isFlare.value_or(false);
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
    if (isFlareTold(input) || delta >= threshold + pacing::kRedAbove)
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

int startPermilleOf(const DayInput &input)
{
    return isPem(input) ? kPemStartPermille : input.startPermille;
}

/** Thousandths that the program's doses are taken times while no size was measured, and that share out a day. */
int permilleOf(const DayInput &input, const Envelope &envelope)
{
    qint64 permille = startPermilleOf(input);
    // A day that is smaller than usual has smaller sessions, whether or not they would have fitted.
    if (envelope.usual > 0)
        permille = permille * std::min(envelope.dose, envelope.usual) / envelope.usual;
    return static_cast<int>(std::max<qint64>(permille, 1));
}

/** The hardest that the first weeks allow, and those after them. */
Load mostLoadByNow(const DayInput &input)
{
    return input.pacing.numbers.dayOfActive > pacing::kEffortCeilingDays ? kModerate : kModerate - 1;
}

Load mostLoadOf(const DayInput &input, const DayPlan &plan)
{
    using pacing::Light;
    Load most = mostLoadByNow(input);
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
    sizing.mostLoad = plan.mostLoad;
    sizing.isInTwoParts = plan.mood == DayMood::Usual && lightOf(input) == pacing::Light::Amber;
    sizing.suits = input.suits;
    sizing.cautions = plan.cautions;
    sizing.notNow = plan.notNow;
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
    // Before a first size there is no flare plan, but a flare that was told halves the day all the same.
    if (plan.mood == DayMood::Flare || isFlareTold(input))
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

/** Looking at a sore spot is for days like any other. */
void fillNotNow(const DayInput &input, DayPlan &plan)
{
    constexpr pacing::Half kOne = 2;
    plan.notNow = input.notNow;
    if (plan.mood == DayMood::Flare || isFlareTold(input) || input.pacing.numbers.painDelta.value_or(0) > kOne)
        plan.notNow.push_back({kSoreSpot.toString(), kAnchor.toString(), SizedChange::Why::Sore, {}});
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

bool isPrescribed(const Library &library, const QString &programId)
{
    const Program *program = library.program(programId);
    return program && program->prescription;
}

/** A therapist's doses are for the person already, so the first week takes no share of them, and they grow by their own
 *  plan only. On the PEM track they are as small as all others, and nothing grows. */
Sizing asPrescribed(const Library &library, const DayInput &input, const QString &programId, Sizing sizing)
{
    if (isPem(input) || !isPrescribed(library, programId))
        return sizing;
    const int start = startPermilleOf(input);
    sizing.permille = (sizing.permille * 1000 + start - 1) / start;
    if (const auto growth = input.growth.find(programId); growth != input.growth.end())
        sizing.growth = growth->second;
    return sizing;
}

/** What asks for trials gives way to what is right for those who pay for effort later. */
SizedSession sizedFor(const Library &library, const DayInput &input, const QString &programId,
                      const QString &sessionId, const Sizing &sizing)
{
    SizedSession sized = sizeSession(library, programId, sessionId, sizing, input.settings);
    const auto standsInForPem = [&](const QString &id) {
        const MindExercise *exercise = isPem(input) ? library.mind(id) : nullptr;
        return exercise ? exercise->insteadForPem : QString();
    };
    for (PlannedItem &item : sized.plan.items) {
        for (Swap &swap : item.swaps) {
            if (const QString other = standsInForPem(swap.instead); !other.isEmpty())
                swap.instead = other;
        }
        const QString other = standsInForPem(item.id);
        if (other.isEmpty())
            continue;
        item = {.id = other};
        if (sized.plan.items.size() == 1)
            sized.plan.name = library.name(item.id);
    }
    // The only one is called what it is.
    for (const SizedChange &waiting : sizing.notNow) {
        if (sized.plan.items.size() == 1 && sized.changes == std::vector{waiting})
            sized.plan.name = library.name(waiting.instead);
    }
    return sized;
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

/** A program that plans the day. */
struct Planner
{
    QString programId;
    const Program *program = nullptr;
    Place place;
    [[nodiscard]] QStringList sessions() const
    {
        return program ? program->sessionsOn(place.scheduleDay) : QStringList();
    }
};

/**
 * The programs followed on a day, the main one first. On the PEM track the one made for it stands in for a main one that
 * is not; others that are not are left out.
 */
std::vector<Planner> plannersOn(const Library &library, const DayInput &input, const QDate &day)
{
    std::vector<Planner> planners;
    const auto take = [&](const Enrollment &enrollment, bool isMain) {
        if (!enrollment.isFollowedOn(day))
            return;
        QString id = enrollment.programId;
        const Program *program = library.program(id);
        if (isPem(input) && program && !program->tracks.contains(u"PEM")) {
            if (!isMain)
                return;
            id = kPemProgram.toString();
            program = library.program(id);
        }
        const bool isKnown = std::any_of(planners.begin(), planners.end(),
                                         [&](const Planner &planner) { return planner.programId == id; });
        if (!isKnown)
            planners.push_back({id, program, placeOf(program, enrollment, day)});
    };
    take(input.enrollment, true);
    for (const Enrollment &enrollment : input.beside)
        take(enrollment, false);
    return planners;
}

constexpr int kLastRank = 3; ///< after the three times of a day

/** A session that the day holds by a program or by hand, before it has its size. */
struct Candidate
{
    QString programId;
    QString sessionId;
    bool isMain = false; ///< of the main program
    qint64 addedEvent = 0;
    QDateTime since; ///< when it was added: what was done before that is another one
    bool isToCome = true;
    Milli cost = 0; ///< as the day sizes it before any room is looked at
    std::optional<DayTime> time{}; ///< the one to tell
    int rank = kLastRank; ///< place in the day by its time; the same for several
    [[nodiscard]] bool is(const QString &program, const QString &session) const
    {
        return programId == program && sessionId == session;
    }
};

std::vector<Candidate> candidatesOf(const Library &library, const DayInput &input,
                                    const std::vector<Planner> &planners)
{
    std::vector<Candidate> candidates;
    for (const Planner &planner : planners) {
        const bool isMain = &planner == &planners.front();
        for (const QString &id : planner.sessions())
            candidates.push_back({planner.programId, id, isMain, 0, {}, true, 0});
    }
    const auto add = [&](const QString &programId, const QString &sessionId, const DiaryEvent &event) {
        const bool isThere = !library.ownRemoved.contains(sessionId);
        candidates.push_back({programId, sessionId, false, event.id, event.at, isThere, 0});
    };
    for (const DiaryEvent &event : input.events) {
        const auto *kept = std::get_if<KeptForNextDay>(&event.fact);
        if (kept && event.day.addDays(1) == input.day)
            add(kept->programId, kept->sessionId, event);
    }
    for (const DiaryEvent &event : input.facts.events) {
        const auto *added = std::get_if<AddedToDay>(&event.fact);
        if (!added)
            continue;
        add(added->programId, added->sessionId, event);
        for (Candidate &candidate : candidates) {
            if (candidate.is(added->outProgram, added->outSession))
                candidate.isToCome = false;
        }
    }
    return candidates;
}

/** What was done is not to come any more; each session done stands for one of them. */
void strikeDone(const SessionRecord &record, std::vector<Candidate> &candidates)
{
    // One begun from the library is of no program; where the same was added, it was that.
    const QString program = record.programId.isEmpty() ? kOwnProgram.toString() : record.programId;
    const auto found = std::find_if(candidates.begin(), candidates.end(), [&](const Candidate &candidate) {
        return candidate.isToCome && candidate.is(program, record.sessionId)
            && (candidate.addedEvent == 0 || record.startedAt >= candidate.since);
    });
    if (found != candidates.end())
        found->isToCome = false;
}

std::vector<DayTime> namedTimes(const Suits &suits)
{
    std::vector<DayTime> times;
    if (suits.morning)
        times.push_back(DayTime::Morning);
    if (suits.midday)
        times.push_back(DayTime::Midday);
    if (suits.evening)
        times.push_back(DayTime::Evening);
    return times;
}

bool isPast(DayTime time, const QTime &now)
{
    if (!now.isValid() || time == DayTime::Evening)
        return false;
    const bool isNight = now.hour() < kDayBeginsHour;
    return isNight || now.hour() >= (time == DayTime::Morning ? kMorningEndsHour : kMiddayEndsHour);
}

/**
 * Spreads the sessions of each program over the times that the person named, those that were done counted too, so that
 * what comes next does not move to and fro. One whose time went by is for the next one named. What is made for a time of
 * its own stays there. Where no time was named, none is told.
 */
void giveTimes(const Library &library, const DayInput &input, const std::vector<Planner> &planners,
               std::vector<Candidate> &candidates)
{
    const std::vector<DayTime> named = namedTimes(input.suits);
    if (named.empty())
        return;
    for (const Planner &planner : planners) {
        const size_t count = static_cast<size_t>(std::max<qsizetype>(1, planner.sessions().size()));
        size_t place = 0;
        for (Candidate &candidate : candidates) {
            if (candidate.addedEvent != 0 || candidate.programId != planner.programId)
                continue;
            const Program *program = library.program(candidate.programId);
            const ProgramSession *session = program ? program->session(candidate.sessionId) : nullptr;
            const std::optional<DayTime> own = session ? session->time : std::nullopt;
            const DayTime time = own.value_or(named[std::min(place++, count - 1) * named.size() / count]);
            candidate.rank = static_cast<int>(time);
            if (!isPast(time, input.timeOfDay)) {
                candidate.time = time;
            } else if (!own) {
                const auto next = std::find_if(named.begin(), named.end(), [&](DayTime other) {
                    return other > time && !isPast(other, input.timeOfDay);
                });
                if (next != named.end())
                    candidate.time = *next;
            }
            if (candidate.time)
                candidate.rank = static_cast<int>(*candidate.time);
        }
    }
}

/** The day's dose is used: only a deliberate step leads past it. */
bool isUsedUp(const DayPlan &plan)
{
    return plan.mood != DayMood::Stopped && plan.envelope.left() <= 0 && plan.envelope.used > 0;
}

/** Past the day's dose a session is as small as on a hard day. */
Sizing beyond(Sizing sizing)
{
    sizing.permille = sizing.permille * pacing::kRedPercent / 100;
    return sizing;
}

/**
 * Sessions that are still to come. Each has its share of the day's dose, as the programs share the day out: what was
 * left of an earlier one is not made up for later. Where a size was measured, sessions grow into it within the ranges of
 * their items; before that they are only cut to it. Where the day is too small for all, the main program comes first,
 * and what was added by hand comes last, as large as it was chosen.
 */
void addPlanned(const Library &library, const DayInput &input, std::vector<Candidate> candidates, DayPlan &plan)
{
    const Sizing sizing = sizingOf(input, plan);
    Milli ofMain = 0;
    Milli ofPrograms = 0;
    for (Candidate &candidate : candidates) {
        const Sizing own = asPrescribed(library, input, candidate.programId, sizing);
        candidate.cost
            = sizeSession(library, candidate.programId, candidate.sessionId, own, input.settings).easyMilliMinutes;
        ofMain += candidate.isMain ? candidate.cost : 0;
        ofPrograms += candidate.addedEvent == 0 ? candidate.cost : 0;
    }
    const bool isMeasured = plan.isMeasured && plan.mood == DayMood::Usual;
    const Milli dose = plan.grade == Grade::Good ? plan.envelope.dose : plan.envelope.dose * kUsualFillPercent / 100;
    const bool isBeyond = isUsedUp(plan) && plan.ceiling != Ceiling::Minutes;
    Milli left = plan.envelope.left();
    // What is seen first is the one that a hard session before makes smaller.
    const auto moves = [](const Candidate &candidate) { return candidate.isToCome && candidate.cost > 0; };
    const Candidate *first = nullptr;
    for (const Candidate &candidate : candidates) {
        if (moves(candidate) && (!first || candidate.rank < first->rank))
            first = &candidate;
    }
    std::vector<std::pair<int, DaySession>> planned;
    for (const Candidate &candidate : candidates) {
        if (!candidate.isToCome)
            continue;
        const Milli cost = candidate.cost;
        const bool growsIntoIt
            = isMeasured && candidate.addedEvent == 0 && !isPrescribed(library, candidate.programId);
        Sizing own = asPrescribed(library, input, candidate.programId, sizing);
        if (cost > 0 && isBeyond) {
            own.permille = beyond(own).permille;
        } else if (cost > 0) {
            // What all programs ask for is shared out as it is written, if the day has the room.
            const Milli shared = std::min(ofPrograms, dose);
            const Milli whole = std::max<Milli>(candidate.isMain ? std::max(ofMain, shared) : shared, 1);
            own.most = candidate.addedEvent != 0 ? left : std::min(left, dose * cost / whole);
            if (growsIntoIt)
                own.permille = kMostPermille;
            if (plan.isNextSmaller && &candidate == first) {
                own.most = *own.most * kNextSmallerPermille / 1000;
                own.permille = own.permille * kNextSmallerPermille / 1000;
            }
            if (!candidate.isMain && *own.most * 100 < cost * kLeastSharePercent)
                own.most = 0;
        }
        const auto sizedNow
            = [&] { return sizedFor(library, input, candidate.programId, candidate.sessionId, own); };
        SizedSession sized = sizedNow();
        // At the top of the ranges light items come once more: minutes grow before anything gets harder.
        while (growsIntoIt && cost > 0 && !isBeyond && own.rounds < kMostRounds
               && sized.easyMilliMinutes * 100 < *own.most * kWellFilledPercent) {
            ++own.rounds;
            sized = sizedNow();
        }
        left -= sized.easyMilliMinutes;
        DaySession session = described(library, std::move(sized), input.settings);
        // What finds no room stays to be seen; what the person may not do at all does not.
        if (session.plan.items.empty() && !session.isOver)
            continue;
        session.addedEvent = candidate.addedEvent;
        if (!session.isOver)
            session.time = candidate.time;
        plan.envelope.planned += session.easyMilliMinutes;
        planned.emplace_back(candidate.rank, std::move(session));
    }
    std::stable_sort(planned.begin(), planned.end(),
                     [](const auto &one, const auto &other) { return one.first < other.first; });
    for (auto &[rank, session] : planned)
        plan.sessions.push_back(std::move(session));
}

/** A usual day's, whatever today is like. */
Sizing usualSizing(const DayInput &input, const DayPlan &plan)
{
    Sizing sizing;
    sizing.permille = startPermilleOf(input);
    sizing.mostLoad = isPem(input) ? kVeryLight
        : plan.isModerateLocked    ? kLight
                                   : mostLoadByNow(input);
    sizing.suits = input.suits;
    sizing.cautions = plan.cautions;
    sizing.notNow = plan.notNow;
    return sizing;
}

Milli costOf(const Library &library, const DayInput &input, const Planner &planner, const Sizing &sizing)
{
    Milli sum = 0;
    const Sizing own = asPrescribed(library, input, planner.programId, sizing);
    for (const QString &id : planner.sessions())
        sum += sizeSession(library, planner.programId, id, own, input.settings).easyMilliMinutes;
    return sum;
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

const DaySession *DayPlan::planned(const QString &program, const QString &session) const
{
    const auto found = std::find_if(sessions.begin(), sessions.end(), [&](const DaySession &other) {
        return !other.done && other.programId == program && other.sessionId == session;
    });
    return found == sessions.end() ? nullptr : &*found;
}

QString DayPlan::keyOf(const DaySession &session) const
{
    return session.programId == programId ? session.sessionId : session.programId + u'/' + session.sessionId;
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
    std::vector<Planner> planners = plannersOn(library, input, input.day);
    plan.day = input.enrollment.dayOfPlan(input.day);
    if (plan.mood == DayMood::BadDay || plan.mood == DayMood::Flare) {
        const int flareDay = plan.mood == DayMood::Flare ? input.pacing.numbers.flareDay : input.badDaysRunning;
        const QString id = kFlareProgram.toString();
        planners = {{id, library.program(id), {plan.day, flareDay, 1, flareDay}}};
    }
    if (!planners.empty()) {
        plan.programId = planners.front().programId;
        plan.dayOfProgram = planners.front().place.dayOfProgram;
        plan.round = planners.front().place.round;
    }

    const pacing::Light light = lightOf(input);
    plan.mayBeGood = plan.mood == DayMood::Usual && light == pacing::Light::Green && !isPem(input);
    plan.proposedGrade = plan.mood != DayMood::Usual || light == pacing::Light::Red ? Grade::Flare : Grade::Usual;
    plan.grade = input.facts.choice.grade.value_or(plan.proposedGrade);
    if ((plan.grade == Grade::Good && !plan.mayBeGood) || plan.mood != DayMood::Usual)
        plan.grade = plan.proposedGrade;

    fillSafety(input, plan);
    fillNotNow(input, plan);
    plan.mostLoad = mostLoadOf(input, plan);
    fillSize(input, plan);
    const Milli wholeDose = input.pacing.answer.dose.value_or(plan.envelope.usual);
    fillCeiling(input, plan);
    // What was done before a day was called a bad one is not too much.
    if (plan.mood == DayMood::BadDay)
        plan.envelope.dose = std::max(plan.envelope.dose, std::min(plan.envelope.used, wholeDose));
    plan.isNextSmaller = input.lastMovement && !input.facts.choice.keepsAsItWas
        && wasTooMuch(*input.lastMovement, plan.effortCeiling);

    std::vector<Candidate> candidates = candidatesOf(library, input, planners);
    for (const SessionRecord &record : input.records) {
        const bool counts = record.status == SessionStatus::Finished
            || (record.status == SessionStatus::Stopped && record.activeLength >= kCountsAsDone);
        if (!counts)
            continue;
        plan.sessions.push_back(doneSession(library, record, input.settings));
        strikeDone(record, candidates);
    }
    // A hard day has no times: all of it can wait.
    if (plan.mood == DayMood::Usual)
        giveTimes(library, input, planners, candidates);
    addPlanned(library, input, std::move(candidates), plan);
    return plan;
}

DaySession describeSession(const Library &library, const DayInput &input, const DayPlan &plan, const QString &programId,
                           const QString &sessionId)
{
    Sizing sizing = asPrescribed(library, input, programId, sizingOf(input, plan));
    if (isUsedUp(plan))
        sizing = beyond(sizing);
    else
        sizing.most = plan.envelope.left();
    return described(library, sizedFor(library, input, programId, sessionId, sizing), input.settings);
}

DayAddition describeAddition(const Library &library, const DayInput &input, const DayPlan &plan,
                             const QString &programId, const QString &sessionId)
{
    using Answer = DayAddition::Answer;
    DayAddition addition;
    addition.dose = plan.envelope.dose;
    addition.after = plan.envelope.used + plan.envelope.planned;
    if (planSession(library, programId, sessionId, 1000).items.empty() || library.ownRemoved.contains(sessionId))
        return addition;
    if (const DaySession *there = plan.planned(programId, sessionId)) {
        addition.session = *there;
        addition.answer = Answer::AlreadyThere;
        return addition;
    }
    addition.session
        = described(library,
                    sizedFor(library, input, programId, sessionId,
                             asPrescribed(library, input, programId, sizingOf(input, plan))),
                    input.settings);
    const Milli cost = addition.session.easyMilliMinutes;
    addition.after += cost;
    const auto isMoving = [](const DaySession &session) {
        return !session.done && !session.isOver && session.easyMilliMinutes > 0;
    };
    const auto moved = std::count_if(input.facts.sessions.begin(), input.facts.sessions.end(),
                                     [](const SessionFact &session) { return session.easyMilliMinutes > 0; })
        + std::count_if(plan.sessions.begin(), plan.sessions.end(), isMoving);
    if (addition.session.plan.items.empty())
        addition.answer = Answer::NotForYou;
    else if (cost <= 0)
        addition.answer = Answer::Fits;
    else if (plan.mood == DayMood::Stopped)
        addition.answer = Answer::Stopped;
    else if (addition.after > addition.dose)
        addition.answer = Answer::OverMinutes;
    else
        addition.answer = moved >= plan.sessionsADay ? Answer::OverSessions : Answer::Fits;
    if (addition.answer != Answer::OverMinutes && addition.answer != Answer::OverSessions)
        return addition;
    for (auto other = plan.sessions.rbegin(); other != plan.sessions.rend(); ++other) {
        const Milli after = addition.after - other->easyMilliMinutes;
        if (isMoving(*other) && after <= addition.dose)
            addition.swaps.push_back({other->programId, other->sessionId, other->name, after});
    }
    return addition;
}

std::vector<ProgramDay> programDays(const Library &library, const DayInput &input, const DayPlan &plan,
                                    const QString &programId, int days)
{
    const Sizing sizing = usualSizing(input, plan);
    const Program *program = library.program(programId);
    const Enrollment fresh{programId, input.day};
    std::vector<ProgramDay> result;
    for (int i = 0; i < days; ++i) {
        ProgramDay next;
        next.day = input.day.addDays(i);
        bool isFollowed = false;
        for (const Planner &planner : plannersOn(library, input, next.day)) {
            next.before += costOf(library, input, planner, sizing);
            isFollowed = isFollowed || planner.programId == programId;
        }
        next.after = next.before;
        if (!isFollowed)
            next.after += costOf(library, input, {programId, program, placeOf(program, fresh, next.day)}, sizing);
        result.push_back(next);
    }
    return result;
}

ItemAccess itemAccess(const Library &library, const QString &itemId, const DayPlan &plan)
{
    using Kind = ItemAccess::Kind;
    if (!library.kind(itemId))
        return {Kind::Hidden, {}, {}};
    for (const SizedChange &waiting : plan.notNow) {
        if (waiting.itemId == itemId)
            return {Kind::NotToday, {}, {}, waiting.why};
    }
    constexpr Load kAny = 5;
    const auto change = [&](Load most) {
        Sizing sizing;
        sizing.mostLoad = most;
        sizing.cautions = plan.cautions;
        return changeOf(library, itemId, sizing);
    };
    const std::optional<SizedChange> byDay = change(plan.mostLoad);
    // The form that is done today, if there is one.
    const auto instead
        = [&](const SizedChange &own) { return byDay && !byDay->instead.isEmpty() ? byDay->instead : own.instead; };
    if (const std::optional<SizedChange> byCaution = change(kAny))
        return {byCaution->instead.isEmpty() ? Kind::Hidden : Kind::EasierInstead, byCaution->caution,
                instead(*byCaution)};
    if (const std::optional<SizedChange> byLock = change(plan.isModerateLocked ? kLight : kModerate))
        return {Kind::AskFirst, {}, instead(*byLock)};
    if (byDay)
        return {Kind::NotToday, {}, byDay->instead};
    if (plan.mood == DayMood::Stopped && easyCost(library, itemId) > 0)
        return {Kind::NotToday, {}, {}};
    return {};
}

bool isMovementPlanned(const Library &library, const Enrollment &enrollment, const QDate &day)
{
    const Program *program = library.program(enrollment.programId);
    if (!program || day < enrollment.startedOn || !enrollment.isFollowedOn(day))
        return false;
    const QStringList ids = program->sessionsOn(placeOf(program, enrollment, day).scheduleDay);
    return std::any_of(ids.begin(), ids.end(), [&](const QString &id) {
        const SessionPlan plan = planSession(library, program->id, id, 1000);
        return std::any_of(plan.items.begin(), plan.items.end(),
                           [&](const PlannedItem &item) { return easyCost(library, item.id) > 0; });
    });
}

} // namespace evenpace

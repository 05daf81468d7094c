// SPDX-License-Identifier: Apache-2.0
#include "domain/shelf.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenpace {

namespace {

std::optional<OwnProblem> problemOfName(const QString &name)
{
    if (name.trimmed().isEmpty())
        return OwnProblem::NoName;
    return name.size() > kMostNameLength ? std::optional(OwnProblem::NameTooLong) : std::nullopt;
}

template <typename Value> std::optional<OwnProblem> problemOfValue(Value value, const Bounds<Value> &bounds)
{
    if (value < bounds.low)
        return OwnProblem::DoseTooSmall;
    return value > bounds.high ? std::optional(OwnProblem::DoseTooLarge) : std::nullopt;
}

std::optional<OwnProblem> problemOfDose(const Movement &movement, const Dose &dose)
{
    if (dose.mode != movement.dose.mode)
        return OwnProblem::WrongDose;
    constexpr Bounds<Milliseconds> kRest{Milliseconds{0}, Milliseconds{600000}};
    const DoseLimits limits = doseLimits(movement);
    std::vector<std::optional<OwnProblem>> problems{problemOfValue(dose.sets, limits.sets),
                                                    problemOfValue(dose.rest, kRest)};
    if (dose.mode != DoseMode::Time)
        problems.push_back(problemOfValue(dose.reps, limits.reps));
    if (dose.mode == DoseMode::Hold)
        problems.push_back(problemOfValue(dose.hold, limits.hold));
    if (dose.mode == DoseMode::Time)
        problems.push_back(problemOfValue(dose.work, limits.work));
    const auto found
        = std::find_if(problems.begin(), problems.end(), [](const auto &problem) { return problem.has_value(); });
    return found == problems.end() ? std::nullopt : *found;
}

std::optional<OwnProblem> problemOfItem(const Library &library, const ProgramItem &item)
{
    if (!library.kind(item.id))
        return OwnProblem::UnknownItem;
    const BreathPattern *pattern = library.pattern(item.id);
    if (item.length) {
        if (!pattern)
            return OwnProblem::WrongDose;
        if (*item.length < std::min(kLeastBreathing, pattern->maxLength))
            return OwnProblem::LengthTooShort;
        if (*item.length > pattern->maxLength)
            return OwnProblem::LengthTooLong;
    }
    const Movement *movement = library.movement(item.id);
    if (!movement)
        return item.dose ? std::optional(OwnProblem::WrongDose) : std::nullopt;
    constexpr Load kTherapistOnly = 5;
    if (movement->load >= kTherapistOnly)
        return OwnProblem::NeedsTherapist;
    return item.dose ? problemOfDose(*movement, *item.dose) : std::nullopt;
}

} // namespace

QString OwnPattern::itemId() const
{
    return u"own-breath-%1"_s.arg(id);
}

QString OwnSession::sessionId() const
{
    return u"own-session-%1"_s.arg(id);
}

std::optional<OwnProblem> problemOf(const OwnPattern &pattern)
{
    if (const std::optional<OwnProblem> problem = problemOfName(pattern.name))
        return problem;
    for (const Milliseconds phase : {pattern.in, pattern.out}) {
        if (phase < kLeastBreath)
            return OwnProblem::BreathTooShort;
        if (phase > kMostBreath)
            return OwnProblem::BreathTooLong;
    }
    for (const Milliseconds hold : {pattern.holdFull, pattern.holdEmpty}) {
        if (hold < Milliseconds{0} || hold > kMostBreathHold)
            return OwnProblem::HoldTooLong;
    }
    for (const Milliseconds phase : {pattern.in, pattern.holdFull, pattern.out, pattern.holdEmpty}) {
        if (phase % kBreathStep != Milliseconds{0})
            return OwnProblem::NotAStep;
    }
    if (pattern.length < kLeastBreathing)
        return OwnProblem::LengthTooShort;
    if (pattern.length > (pattern.hasHolds() ? kMostHeldBreathing : kMostBreathing))
        return OwnProblem::LengthTooLong;
    return std::nullopt;
}

std::optional<OwnProblem> problemOfShape(const OwnSession &session)
{
    if (const std::optional<OwnProblem> problem = problemOfName(session.name))
        return problem;
    if (session.items.empty())
        return OwnProblem::NoItems;
    return session.items.size() > kMostOwnItems ? std::optional(OwnProblem::TooManyItems) : std::nullopt;
}

std::optional<OwnProblem> problemOf(const Library &library, const OwnSession &session, int *item)
{
    if (item)
        *item = -1;
    if (const std::optional<OwnProblem> problem = problemOfShape(session))
        return problem;
    for (size_t i = 0; i < session.items.size(); ++i) {
        if (const std::optional<OwnProblem> problem = problemOfItem(library, session.items[i])) {
            if (item)
                *item = static_cast<int>(i);
            return problem;
        }
    }
    return std::nullopt;
}

DoseLimits doseLimits(const Movement &movement)
{
    const Dose &dose = movement.dose;
    const DoseRange &range = movement.range;
    return {range.reps.value_or(Bounds<int>{dose.reps, dose.reps}),
            range.sets.value_or(Bounds<int>{dose.sets, dose.sets}),
            range.hold.value_or(Bounds<Milliseconds>{dose.hold, dose.hold}),
            range.work.value_or(Bounds<Milliseconds>{dose.work, dose.work})};
}

BreathPattern breathPatternOf(const OwnPattern &own)
{
    BreathPattern pattern;
    pattern.id = own.itemId();
    pattern.name = own.name;
    pattern.isOwn = true;
    pattern.phases = {own.in, own.holdFull, own.out, own.holdEmpty};
    pattern.holds = own.hasHolds();
    pattern.defaultLength = own.length;
    pattern.maxLength = pattern.holds ? kMostHeldBreathing : kMostBreathing;
    // Sentences that slow breathing has as well, so the voice has them.
    pattern.setUp = u"Sit or lie in any way that feels easy."_s;
    pattern.cues = {u"Small and light, not deep."_s, u"If it feels hard, breathe your own way."_s};
    pattern.stopWhen = u"If you feel dizzy, tingly or short of air, breathe your own way and rest."_s;
    pattern.positions = {PosePreset::Sit};
    if (!pattern.holds)
        pattern.positions.insert(pattern.positions.begin(), PosePreset::Hook);
    pattern.outThrough = u"nose"_s;
    return pattern;
}

void putOwn(Library &library, const std::vector<OwnPattern> &patterns, const std::vector<OwnSession> &sessions)
{
    library.ownPatterns.clear();
    library.ownRemoved.clear();
    for (const OwnPattern &own : patterns) {
        library.ownPatterns.emplace(own.itemId(), breathPatternOf(own));
        if (own.isRemoved)
            library.ownRemoved.insert(own.itemId());
    }
    library.own = {};
    library.own.id = kOwnProgram.toString();
    for (const OwnSession &own : sessions) {
        library.own.sessions.push_back({own.sessionId(), own.name, own.items});
        if (own.isRemoved)
            library.ownRemoved.insert(own.sessionId());
    }
}

QString favoriteId(const QString &programId, const QString &sessionId)
{
    return programId + u'/' + sessionId;
}

} // namespace evenpace

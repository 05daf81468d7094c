// SPDX-License-Identifier: Apache-2.0
#include "ui/playermoment.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace evenpace {

using namespace std::chrono_literals;

namespace {

/** What the wave shows on either side of now. */
constexpr Milliseconds kWaveReach{32000};

double share(Milliseconds part, Milliseconds whole)
{
    if (whole <= 0ms)
        return 1.0;
    return std::clamp(static_cast<double>(part.count()) / static_cast<double>(whole.count()), 0.0, 1.0);
}

double easeInOut(double t)
{
    return (1.0 - std::cos(std::numbers::pi * t)) / 2.0;
}

/** The time at which easeInOut() is `position`. */
double unease(double position)
{
    return std::acos(1.0 - 2.0 * std::clamp(position, 0.0, 1.0)) / std::numbers::pi;
}

int roundedUp(Milliseconds left)
{
    return static_cast<int>((std::max(left, 0ms).count() + 999) / 1000);
}

double toSeconds(Milliseconds time)
{
    return static_cast<double>(time.count()) / 1000.0;
}

struct Span {
    Milliseconds before{0}; ///< played, up to now
    Milliseconds after{0};
};

/** The stretch of segments around the current one for which `belongs` holds, split at now. */
template<typename Test>
Span spanOf(const Session &session, Test belongs)
{
    const Timeline &timeline = session.timeline();
    const auto current = static_cast<size_t>(session.segmentIndex());
    Span span{session.elapsed(), std::max(timeline[current].length - session.elapsed(), 0ms)};
    for (size_t index = current; index > 0 && belongs(timeline[index - 1]); --index)
        span.before += timeline[index - 1].length;
    for (size_t index = current + 1; index < timeline.size() && belongs(timeline[index]); ++index)
        span.after += timeline[index].length;
    return span;
}

bool isWork(SegmentKind kind)
{
    return kind == SegmentKind::Move || kind == SegmentKind::Hold || kind == SegmentKind::Release;
}

void measureHold(const Session &session, PlayerMoment &moment)
{
    const Segment &segment = session.segment();
    if (segment.kind == SegmentKind::Release) {
        moment.seconds = 0;
        return;
    }
    if (segment.kind == SegmentKind::Hold) {
        const Milliseconds left = segment.length - session.elapsed();
        moment.seconds = roundedUp(left);
        moment.ring = share(left, session.phaseElapsed() + left);
        return;
    }
    const auto next = static_cast<size_t>(session.segmentIndex()) + 1;
    const bool isHeld = next < session.timeline().size() && session.timeline()[next].kind == SegmentKind::Hold;
    moment.seconds = isHeld ? roundedUp(session.timeline()[next].length) : 0;
    moment.ring = isHeld ? 1.0 : 0.0;
}

void measureReps(const Session &session, PlayerMoment &moment)
{
    const Segment &segment = session.segment();
    const Span rep = spanOf(session, [&](const Segment &s) {
        return s.item == segment.item && isWork(s.kind) && s.set == segment.set && s.rep == segment.rep
            && s.side == segment.side;
    });
    moment.rep = segment.rep;
    moment.reps = std::max(segment.reps, segment.rep);
    moment.ringParts = moment.reps;
    moment.ring = (moment.reps - segment.rep + 1 - share(rep.before, rep.before + rep.after)) / moment.reps;
}

void measureTime(const Session &session, PlayerMoment &moment)
{
    const Segment &segment = session.segment();
    const Span set = spanOf(
        session, [&](const Segment &s) { return s.item == segment.item && isWork(s.kind) && s.set == segment.set; });
    moment.seconds = roundedUp(set.after);
    moment.ring = share(set.after, set.before + set.after);
}

void measurePose(const Session &session, bool isHeld, bool isStill, PlayerMoment &moment)
{
    const Segment &segment = session.segment();
    if (!isWork(segment.kind))
        return;
    const double reach = std::max(segment.poseFrom, segment.poseTo);
    if (reach <= 0.0)
        return;
    moment.poseReach = reach;
    if (isStill && !isHeld) {
        const Span set = spanOf(
            session, [&](const Segment &s) { return s.item == segment.item && isWork(s.kind) && s.set == segment.set; });
        moment.poseBlend = (set.before / kStillPose) % 2 ? 0.0 : 1.0;
        return;
    }
    if (isStill) {
        moment.poseBlend = segment.kind == SegmentKind::Release ? 0.0 : 1.0;
        return;
    }
    const double done = easeInOut(share(session.elapsed(), segment.length));
    const double pose = segment.poseFrom + (segment.poseTo - segment.poseFrom) * done;
    const double out = unease(pose / reach);
    // The way back is its own for movements that go round.
    moment.poseBlend = segment.kind == SegmentKind::Release ? 2.0 - out : out;
}

double levelAfter(const Timeline &timeline, size_t index)
{
    const Segment &segment = timeline[index];
    if (segment.kind != SegmentKind::BreathePhase)
        return 0.0;
    switch (segment.breath) {
    case BreathPhaseKind::In: {
        const bool hasSip = index + 1 < timeline.size() && timeline[index + 1].kind == SegmentKind::BreathePhase
            && timeline[index + 1].breath == BreathPhaseKind::In && timeline[index + 1].rep == segment.rep;
        return hasSip ? kFirstSip : 1.0;
    }
    case BreathPhaseKind::HoldFull:
        return 1.0;
    case BreathPhaseKind::Out:
    case BreathPhaseKind::HoldEmpty:
        return 0.0;
    }
    return 0.0;
}

double levelBefore(const Timeline &timeline, size_t index)
{
    return index == 0 ? 0.0 : levelAfter(timeline, index - 1);
}

void measureBreath(const Session &session, bool isStill, PlayerMoment &moment)
{
    const auto index = static_cast<size_t>(session.segmentIndex());
    const Segment &segment = session.segment();
    const double from = levelBefore(session.timeline(), index);
    const double to = levelAfter(session.timeline(), index);
    const double done = share(session.elapsed(), segment.length);
    moment.breathFill = from + (to - from) * (isStill ? done : easeInOut(done));
    moment.breathTime = toSeconds(segment.start + session.elapsed());
    if (isStill) {
        moment.breathFill = std::floor(moment.breathFill * kStillParts + 1e-6) / kStillParts;
        moment.breathTime = toSeconds(segment.start);
    }
}

} // namespace

PlayerMoment momentOf(const Session &session, const Library &library, bool isStill)
{
    PlayerMoment moment;
    const Segment &segment = session.segment();
    const Span item = spanOf(session, [&](const Segment &s) { return s.item == segment.item && s.kind != SegmentKind::Rest; });
    moment.itemLeft = item.after;
    const Milliseconds left = segment.length - session.elapsed();
    const Movement *movement = library.movement(segment.itemId);
    const DoseMode mode = movement ? movement->dose.mode : DoseMode::Time;
    switch (segment.kind) {
    case SegmentKind::GetReady:
    case SegmentKind::Instruct:
    case SegmentKind::SwitchSides:
    case SegmentKind::Rest:
        moment.seconds = roundedUp(left);
        moment.ring = share(left, session.phaseElapsed() + left);
        break;
    case SegmentKind::Move:
    case SegmentKind::Hold:
    case SegmentKind::Release:
        if (mode == DoseMode::Hold)
            measureHold(session, moment);
        else if (mode == DoseMode::Reps)
            measureReps(session, moment);
        else
            measureTime(session, moment);
        measurePose(session, mode == DoseMode::Hold, isStill, moment);
        break;
    case SegmentKind::BreathePhase:
        moment.seconds = roundedUp(left);
        moment.ring = share(left, segment.length);
        break;
    case SegmentKind::Attend: {
        const Span part = spanOf(session, [&](const Segment &s) {
            return s.item == segment.item && s.kind == SegmentKind::Attend && (s.set <= segment.set || s.start > segment.start);
        });
        moment.seconds = roundedUp(part.after);
        moment.ring = share(part.after, part.before + part.after);
        break;
    }
    case SegmentKind::Ask:
    case SegmentKind::Done:
        break;
    }
    if (library.pattern(segment.itemId))
        measureBreath(session, isStill, moment);
    return moment;
}

BreathWaveform breathWaveform(const Session &session, const Library &library)
{
    const Timeline &timeline = session.timeline();
    const Segment &current = session.segment();
    if (!library.pattern(current.itemId))
        return {};
    BreathWaveform wave;
    for (size_t index = 0; index < timeline.size(); ++index) {
        const Segment &segment = timeline[index];
        const bool isNear = segment.end() >= current.start - kWaveReach && segment.start <= current.end() + kWaveReach;
        if (segment.item != current.item || segment.kind == SegmentKind::Done || !isNear)
            continue;
        if (wave.seconds.isEmpty()) {
            wave.startsAt = toSeconds(segment.start);
            wave.startLevel = levelBefore(timeline, index);
        }
        wave.seconds.append(toSeconds(segment.length));
        wave.levels.append(levelAfter(timeline, index));
    }
    return wave;
}

} // namespace evenpace

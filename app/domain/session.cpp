// SPDX-License-Identifier: Apache-2.0
#include "domain/session.h"

#include "domain/sizing.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace evenpace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kSnapshotVersion = 1;

bool isSamePhase(const Segment &a, const Segment &b)
{
    return a.item == b.item && a.itemId == b.itemId && a.kind == b.kind && a.side == b.side && a.set == b.set
        && a.rep == b.rep && a.breath == b.breath;
}

QJsonObject toJson(const Dose &dose)
{
    return {{u"mode"_s, static_cast<int>(dose.mode)},
            {u"reps"_s, dose.reps},
            {u"sets"_s, dose.sets},
            {u"hold_ms"_s, toCount(dose.hold)},
            {u"work_ms"_s, toCount(dose.work)},
            {u"rest_ms"_s, toCount(dose.rest)}};
}

Dose doseFromJson(const QJsonObject &object)
{
    return {static_cast<DoseMode>(object[u"mode"].toInt()),       object[u"reps"].toInt(), object[u"sets"].toInt(),
            Milliseconds{object[u"hold_ms"].toInteger()},         Milliseconds{object[u"work_ms"].toInteger()},
            Milliseconds{object[u"rest_ms"].toInteger()}};
}

QJsonObject toJson(const PlannedItem &item)
{
    QJsonObject object{{u"id"_s, item.id}, {u"dose"_s, toJson(item.dose)}, {u"length_ms"_s, toCount(item.length)}};
    if (item.tempo)
        object[u"tempo_ms"] = QJsonArray{toCount(item.tempo->out), toCount(item.tempo->pause), toCount(item.tempo->back)};
    if (item.side != SideWish::AsWritten)
        object[u"side"] = static_cast<int>(item.side);
    if (!item.note.isEmpty())
        object[u"note"] = item.note;
    if (!item.stopWhen.isEmpty())
        object[u"stop_when"] = item.stopWhen;
    if (!item.picture.isEmpty())
        object[u"picture"] = QString::fromLatin1(item.picture.toHex());
    QJsonArray swaps;
    for (const Swap &swap : item.swaps) {
        QJsonObject one{{u"reason"_s, static_cast<int>(swap.reason)}, {u"instead"_s, swap.instead}};
        if (swap.dose)
            one[u"dose"] = toJson(*swap.dose);
        swaps.append(one);
    }
    if (!swaps.isEmpty())
        object[u"swaps"] = swaps;
    return object;
}

PlannedItem plannedFromJson(const QJsonObject &object)
{
    PlannedItem item{.id = object[u"id"].toString(),
                     .dose = doseFromJson(object[u"dose"].toObject()),
                     .length = Milliseconds{object[u"length_ms"].toInteger()}};
    if (const QJsonArray tempo = object[u"tempo_ms"].toArray(); tempo.size() == 3)
        item.tempo = Tempo{Milliseconds{tempo[0].toInteger()}, Milliseconds{tempo[1].toInteger()},
                           Milliseconds{tempo[2].toInteger()}};
    item.side = static_cast<SideWish>(object[u"side"].toInt());
    item.note = object[u"note"].toString();
    item.stopWhen = object[u"stop_when"].toString();
    item.picture = QByteArray::fromHex(object[u"picture"].toString().toLatin1());
    for (const QJsonValue &value : object[u"swaps"].toArray()) {
        const QJsonObject one = value.toObject();
        Swap swap{static_cast<Reason>(one[u"reason"].toInt()), one[u"instead"].toString(), std::nullopt};
        if (one.contains(u"dose"))
            swap.dose = doseFromJson(one[u"dose"].toObject());
        item.swaps.push_back(std::move(swap));
    }
    return item;
}

} // namespace

Session::Session(const Clock &clock, const Library &library)
    : m_clock(&clock)
    , m_library(&library)
{
}

Session::Session(const Clock &clock, const Library &library, SessionPlan plan, const TimelineSettings &settings)
    : Session(clock, library)
{
    m_plan = std::move(plan);
    m_settings = settings;
    m_timeline = compile(library, m_plan.items, m_settings);
    describeItems(0, m_timeline);
}

void Session::start()
{
    if (!std::holds_alternative<Idle>(m_state))
        return;
    m_lastTick = m_clock->now();
    m_state = Running{m_lastTick};
    report(SessionEvent::Kind::Started);
    tick();
}

void Session::pause()
{
    tick();
    if (!isRunning())
        return;
    m_state = Paused{elapsed(), PauseReason::Person};
    report(SessionEvent::Kind::Paused);
}

void Session::resume()
{
    const auto *paused = std::get_if<Paused>(&m_state);
    if (!paused)
        return;
    m_lastTick = m_clock->now();
    m_state = Running{m_lastTick - paused->elapsed};
    report(SessionEvent::Kind::Resumed);
    tick();
}

void Session::tick()
{
    const Milliseconds now = m_clock->now();
    const auto *running = std::get_if<Running>(&m_state);
    if (!running) {
        m_lastTick = now;
        return;
    }
    if (now - m_lastTick > kGap) {
        m_state = Paused{m_lastTick - running->since, PauseReason::Gap};
        m_lastTick = now;
        report(SessionEvent::Kind::Paused);
        return;
    }
    m_lastTick = now;
    while ((running = std::get_if<Running>(&m_state))) {
        if (segment().kind == SegmentKind::Done) {
            finish(false);
            return;
        }
        const Milliseconds length = segment().length;
        if (segment().isUntimed() || now - running->since < length)
            return;
        m_state = Running{running->since + length};
        finishSegment(length);
    }
}

void Session::back()
{
    tick();
    if (isFinished() || std::holds_alternative<Idle>(m_state))
        return;
    const int item = currentItem();
    const Milliseconds played = segment().start + elapsed() - m_timeline[static_cast<size_t>(m_visitStart)].start;
    const bool toOneBefore = played <= kBackGrace && segment().kind != SegmentKind::Rest && item > 0;
    const int target = toOneBefore ? item - 1 : item;
    Timeline rest = compileFrom(target);
    for (int reopened = target; reopened < static_cast<int>(m_items.size()); ++reopened)
        itemRecord(reopened).outcome = ItemOutcome::Pending;
    goOnWith(std::move(rest));
    m_visitStart = m_segment;
}

void Session::skip()
{
    tick();
    if (isFinished() || std::holds_alternative<Idle>(m_state))
        return;
    const int item = currentItem();
    goOnWith(compileFrom(item + 1));
}

std::optional<PlannedItem> Session::standIn(Reason reason) const
{
    const PlannedItem &planned = m_plan.items[static_cast<size_t>(currentItem())];
    const auto swap = std::find_if(planned.swaps.begin(), planned.swaps.end(),
                                   [&](const Swap &one) { return one.reason == reason && !one.instead.isEmpty(); });
    if (swap == planned.swaps.end() || !m_library->kind(swap->instead))
        return std::nullopt;
    ProgramItem item{.id = swap->instead, .dose = swap->dose};
    item.side = planned.side;
    const PlannedItem stand = plannedFrom(*m_library, item);
    if (easyCost(*m_library, stand.id) == 0)
        return stand;
    if (m_ease == Ease::RestOnly)
        return std::nullopt;
    const Milliseconds done = m_items[static_cast<size_t>(currentItem())].doneLength + elapsed();
    const pacing::Milli room
        = easyCostOf(*m_library, {planned}, m_settings) - evenpace::easyMilliMinutes(*m_library, planned.id, done);
    return fittedItem(*m_library, stand, room, m_settings);
}

void Session::swap(Reason reason)
{
    tick();
    if (isFinished() || std::holds_alternative<Idle>(m_state))
        return;
    const int item = currentItem();
    const std::optional<PlannedItem> stand = standIn(reason);
    itemRecord(item).reason = reason;
    if (!stand) {
        skip();
        return;
    }
    m_plan.items.insert(m_plan.items.begin() + item + 1, *stand);
    m_items.insert(m_items.begin() + item + 1, SessionItemRecord{});
    goOnWith(compileFrom(item + 1));
    describeItemsAnew(item + 1);
}

void Session::extend()
{
    tick();
    if (isFinished() || std::holds_alternative<Idle>(m_state) || segment().isUntimed())
        return;
    const Movement *movement = m_library->movement(segment().itemId);
    const bool isHeld = movement && movement->dose.mode == DoseMode::Hold;
    if (segment().rep > 0 && segment().kind != SegmentKind::Rest && !isHeld)
        extendRepetitions();
    else
        lengthen(isHeld && segment().rep > 0 ? heldSegment() : m_segment);
    shiftStarts(m_segment + 1);
    report(SessionEvent::Kind::TimelineChanged);
}

int Session::heldSegment() const
{
    for (int index = m_segment; index < static_cast<int>(m_timeline.size()); ++index) {
        const Segment &later = m_timeline[static_cast<size_t>(index)];
        if (later.item != currentItem())
            break;
        if (later.kind == SegmentKind::Hold)
            return index;
    }
    return m_segment;
}

void Session::lengthen(int index)
{
    Segment &longer = m_timeline[static_cast<size_t>(index)];
    for (Cue &cue : longer.cues) {
        if (cue.at >= longer.length - 3s)
            cue.at += kExtension; // the last three seconds are still counted at the end
    }
    longer.length += kExtension;
}

void Session::extendRepetitions()
{
    const Segment current = segment();
    const auto sameRep = [&](const Segment &s) {
        return s.item == current.item && s.set == current.set && s.rep == current.rep && s.kind != SegmentKind::Rest;
    };
    auto first = m_timeline.begin() + m_segment;
    while (first != m_timeline.begin() && sameRep(*std::prev(first)))
        --first;
    auto last = first;
    Milliseconds cycle{0};
    Timeline pattern;
    for (; last != m_timeline.end() && sameRep(*last); ++last) {
        cycle += last->length;
        Segment copy = *last;
        // Only marks and breath tones: the words were said.
        for (Cue &cue : copy.cues) {
            cue.say.clear();
            cue.show.clear();
        }
        pattern.push_back(std::move(copy));
    }
    const Movement *movement = m_library->movement(current.itemId);
    const SideWish wish = m_plan.items[static_cast<size_t>(current.item)].side;
    const bool alternates
        = movement && movement->side == SideMode::Alternate && onlySide(*movement, wish) == Side::None;
    int extra = static_cast<int>((kExtension + cycle - 1ms) / cycle);
    if (alternates && extra % 2)
        ++extra;
    Timeline added;
    for (int n = 1; n <= extra; ++n) {
        for (Segment copy : pattern) {
            copy.rep = current.rep + n;
            if (alternates && n % 2)
                copy.side = current.side == Side::Right ? Side::Left : Side::Right;
            added.push_back(std::move(copy));
        }
    }
    const bool isOneSide = movement && movement->side == SideMode::LeftRight;
    for (Segment &later : m_timeline) {
        const bool isSameSet = later.item == current.item && later.set == current.set && later.rep > 0
            && (!isOneSide || later.side == current.side);
        if (!isSameSet)
            continue;
        if (later.rep > current.rep)
            later.rep += extra;
        if (later.reps > 0)
            later.reps += extra;
    }
    for (Segment &copy : added)
        copy.reps = copy.reps > 0 ? copy.reps + extra : 0;
    m_timeline.insert(last, added.begin(), added.end());
    itemRecord(current.item).plannedReps += extra;
}

void Session::repeat()
{
    tick();
    if (isFinished() || std::holds_alternative<Idle>(m_state))
        return;
    const int item = currentItem();
    const auto place = m_plan.items.begin() + item;
    m_plan.items.insert(place + 1, PlannedItem(*place));
    m_items.insert(m_items.begin() + item + 1, SessionItemRecord{});
    auto next = m_timeline.begin() + m_segment;
    while (next != m_timeline.end() && next->item == item && next->kind != SegmentKind::Done)
        ++next;
    m_timeline.erase(next, m_timeline.end());
    const Timeline rest = compileFrom(item + 1);
    m_timeline.insert(m_timeline.end(), rest.begin(), rest.end());
    shiftStarts(m_segment + 1);
    describeItemsAnew(item + 1);
    report(SessionEvent::Kind::TimelineChanged);
}

void Session::stop()
{
    tick();
    if (isFinished() || std::holds_alternative<Idle>(m_state))
        return;
    if (segment().kind != SegmentKind::Done) {
        m_timeline.resize(static_cast<size_t>(m_segment) + 1);
        const Milliseconds done = elapsed();
        Segment end;
        end.kind = SegmentKind::Done;
        end.item = currentItem();
        m_timeline.push_back(end);
        finishSegment(done);
    }
    finish(true);
}

void Session::easeOff()
{
    tick();
    if (isFinished() || std::holds_alternative<Idle>(m_state) || m_ease == Ease::RestOnly)
        return;
    ++m_easeOffs;
    const int item = currentItem();
    const bool wasGentle = m_ease == Ease::Gentler;
    m_ease = wasGentle ? Ease::RestOnly : Ease::Gentler;
    const auto kind = m_library->kind(segment().itemId);
    const bool stays = kind == ItemKind::Breath || kind == ItemKind::Script;
    if (m_ease == Ease::RestOnly) {
        m_restOnlyFrom = item;
        if (stays) {
            goOnWith(splice(compileFrom(item)));
        } else {
            Timeline rest = compileFrom(item + 1);
            Segment settle;
            settle.kind = SegmentKind::Rest;
            settle.item = item;
            settle.itemId = segment().itemId;
            settle.length = kEaseRest;
            settle.caption = u"Let it settle."_s;
            if (rest.front().kind != SegmentKind::Rest)
                rest.insert(rest.begin(), settle);
            goOnWith(std::move(rest));
        }
    } else {
        goOnWith(splice(compileFrom(item)));
    }
    for (int later = item; later < static_cast<int>(m_items.size()); ++later)
        itemRecord(later).ease = m_ease;
    report(SessionEvent::Kind::EasedOff);
}

void Session::undoEaseOff()
{
    tick();
    if (isFinished() || m_ease == Ease::None)
        return;
    --m_easeOffs;
    const int item = currentItem();
    const bool wasResting = m_ease == Ease::RestOnly && m_restOnlyFrom == item && segment().kind == SegmentKind::Rest;
    m_ease = m_ease == Ease::RestOnly ? Ease::Gentler : Ease::None;
    for (int later = item; later < static_cast<int>(m_items.size()); ++later) {
        itemRecord(later).ease = m_ease;
        itemRecord(later).outcome = ItemOutcome::Pending;
    }
    goOnWith(wasResting ? compileFrom(item) : splice(compileFrom(item)));
    report(SessionEvent::Kind::EaseUndone);
}

void Session::completeStep()
{
    tick();
    if (isFinished() || std::holds_alternative<Idle>(m_state) || !isStep())
        return;
    const Milliseconds done = elapsed();
    const bool running = isRunning();
    if (running)
        m_state = Running{m_lastTick};
    else
        m_state = Paused{0ms, PauseReason::Person};
    finishSegment(done);
    report(SessionEvent::Kind::TimelineChanged);
    tick();
}

void Session::previousStep()
{
    tick();
    if (isFinished() || std::holds_alternative<Idle>(m_state) || !isStep())
        return;
    const int step = segment().set;
    if (step <= 1)
        return;
    Timeline rest = compileFrom(currentItem());
    const auto before = std::find_if(rest.begin(), rest.end(), [&](const Segment &s) { return s.set == step - 1; });
    rest.erase(rest.begin(), before);
    goOnWith(std::move(rest));
}

void Session::setReason(int item, Reason reason)
{
    if (item >= 0 && item < static_cast<int>(m_items.size()))
        itemRecord(item).reason = reason;
}

std::vector<SessionEvent> Session::takeEvents()
{
    return std::exchange(m_events, {});
}

Milliseconds Session::elapsed() const
{
    if (const auto *running = std::get_if<Running>(&m_state)) {
        const Milliseconds since = m_lastTick - running->since;
        return segment().isUntimed() ? since : std::min(since, segment().length);
    }
    if (const auto *paused = std::get_if<Paused>(&m_state))
        return paused->elapsed;
    return 0ms;
}

Milliseconds Session::phaseElapsed() const
{
    Milliseconds sum = elapsed();
    for (int index = m_segment - 1; index >= 0; --index) {
        const Segment &before = m_timeline[static_cast<size_t>(index)];
        if (!isSamePhase(before, segment()))
            break;
        sum += before.length;
    }
    return sum;
}

Milliseconds Session::remaining() const
{
    if (m_timeline.empty())
        return 0ms;
    const Milliseconds left = m_timeline.back().end() - segment().start - elapsed();
    return std::max(left, 0ms);
}

std::optional<Milliseconds> Session::untilNextChange() const
{
    if (!isRunning() || segment().isUntimed())
        return std::nullopt;
    return segment().length - elapsed();
}

const Segment *Session::nextItem() const
{
    const auto next = std::find_if(m_timeline.begin() + m_segment, m_timeline.end(), [&](const Segment &s) {
        return s.item != currentItem() && s.kind != SegmentKind::Done;
    });
    return next == m_timeline.end() ? nullptr : &*next;
}

bool Session::isStep() const
{
    return segment().isUntimed() || (segment().set > 0 && m_library->mind(segment().itemId));
}

bool Session::endsRepetition(const Timeline &timeline, int index)
{
    const Segment &current = timeline[static_cast<size_t>(index)];
    if (current.isUntimed())
        return true;
    if (current.rep == 0 || current.kind == SegmentKind::Rest)
        return false;
    if (index + 1 >= static_cast<int>(timeline.size()))
        return false;
    const Segment &next = timeline[static_cast<size_t>(index) + 1];
    return next.item != current.item || next.rep != current.rep || next.set != current.set || next.side != current.side;
}

double Session::poseNow() const
{
    const Segment &current = segment();
    if (current.length <= 0ms)
        return current.poseTo;
    const double share = static_cast<double>(elapsed().count()) / static_cast<double>(current.length.count());
    const double eased = (1.0 - std::cos(std::numbers::pi * std::clamp(share, 0.0, 1.0))) / 2.0;
    return current.poseFrom + (current.poseTo - current.poseFrom) * eased;
}

void Session::describeItemsAnew(int firstItem)
{
    // As they were planned, however gently they are done from now on.
    describeItems(firstItem, compile(*m_library, m_plan.items, m_settings));
}

void Session::describeItems(int firstItem, const Timeline &planned)
{
    m_items.resize(m_plan.items.size());
    for (int item = firstItem; item < static_cast<int>(m_items.size()); ++item) {
        SessionItemRecord &record = itemRecord(item);
        const PlannedItem &plannedItem = m_plan.items[static_cast<size_t>(item)];
        record.position = item;
        record.itemId = plannedItem.id;
        record.planned = plannedItem.dose;
        record.plannedLength = itemLength(*m_library, plannedItem, m_settings);
        record.plannedReps = 0;
        record.ease = m_ease;
        for (int index = 0; index < static_cast<int>(planned.size()); ++index) {
            if (planned[static_cast<size_t>(index)].item == item && endsRepetition(planned, index))
                ++record.plannedReps;
        }
    }
}

void Session::finishSegment(Milliseconds done)
{
    Segment &current = m_timeline[static_cast<size_t>(m_segment)];
    const Milliseconds planned = current.length;
    SessionItemRecord &record = itemRecord(current.item);
    const bool isWhole = done >= planned || isStep();
    record.doneLength += done;
    m_active += done;
    if (current.kind != SegmentKind::Rest)
        m_easyTime += done * easyCost(*m_library, current.itemId);
    if (isWhole && endsRepetition(m_timeline, m_segment)) {
        record.doneReps = std::min(record.doneReps + 1, record.plannedReps);
        if (current.side == Side::Right || current.side == Side::Left)
            record.doneSide = record.doneSide == Side::None || record.doneSide == current.side ? current.side : Side::Both;
    }
    current.length = done;
    SegmentRecord segmentRecord{m_segment,   current.item, current.kind, current.side,
                                current.set, current.rep,  planned,      done};
    const int item = current.item;
    if (done != planned)
        shiftStarts(m_segment + 1);
    ++m_segment;
    const bool leaves = segment().item != item || segment().kind == SegmentKind::Done;
    if (leaves) {
        closeItem(item, isWhole);
        m_visitStart = m_segment;
    }
    m_events.push_back({SessionEvent::Kind::SegmentFinished, segmentRecord, itemRecord(item)});
    if (leaves)
        m_events.push_back({SessionEvent::Kind::ItemFinished, {}, itemRecord(item)});
    closeItemsBefore(segment().item);
}

void Session::closeItem(int item, bool isWhole)
{
    SessionItemRecord &record = itemRecord(item);
    const bool isGentler = record.ease == Ease::Gentler;
    const bool allDone = isWhole && (isGentler || record.plannedReps == 0 || record.doneReps >= record.plannedReps);
    if (allDone)
        record.outcome = ItemOutcome::Done;
    else
        record.outcome = record.doneReps > 0 || (record.plannedReps == 0 && record.doneLength > kGap)
            ? ItemOutcome::Partial
            : ItemOutcome::Skipped;
}

void Session::closeItemsBefore(int item)
{
    for (int before = 0; before < item; ++before) {
        if (itemRecord(before).outcome == ItemOutcome::Pending)
            itemRecord(before).outcome = ItemOutcome::Skipped;
    }
}

void Session::goOnWith(Timeline rest)
{
    const Milliseconds done = elapsed();
    m_timeline.resize(static_cast<size_t>(m_segment) + 1);
    m_timeline.insert(m_timeline.end(), std::make_move_iterator(rest.begin()), std::make_move_iterator(rest.end()));
    finishSegment(done);
    shiftStarts(m_segment);
    enterSegment(0ms);
    report(SessionEvent::Kind::TimelineChanged);
    if (segment().kind == SegmentKind::Done)
        finish(false);
}

void Session::enterSegment(Milliseconds elapsed)
{
    if (isRunning())
        m_state = Running{m_lastTick - elapsed};
    else if (auto *paused = std::get_if<Paused>(&m_state))
        paused->elapsed = elapsed;
}

Timeline Session::compileFrom(int item) const
{
    return compile(*m_library, m_plan.items, m_settings, m_ease, item);
}

/**
 * What is left of the current item in a freshly compiled timeline that begins with it, and all that follows. The
 * current phase keeps what it has already had; a repetition that is no longer asked for is only brought to its end.
 */
Timeline Session::splice(Timeline fresh) const
{
    const Segment &current = segment();
    if (fresh.empty() || fresh.front().itemId != current.itemId || fresh.front().item != current.item)
        return fresh; // another form of the item: from its start
    const auto same
        = std::find_if(fresh.begin(), fresh.end(), [&](const Segment &s) { return isSamePhase(s, current); });
    if (same != fresh.end()) {
        Timeline rest(same, fresh.end());
        Segment &head = rest.front();
        const Milliseconds had = phaseElapsed();
        std::erase_if(head.cues, [&](const Cue &cue) { return cue.at < had; });
        for (Cue &cue : head.cues)
            cue.at -= had;
        head.length = std::max(head.length - had, 0ms);
        head.poseFrom = poseNow();
        if (head.length == 0ms) {
            const double pose = head.poseFrom;
            rest.erase(rest.begin());
            if (!rest.empty() && rest.front().rep == current.rep && rest.front().item == current.item)
                rest.front().poseFrom = pose;
        }
        return rest;
    }
    Timeline rest;
    for (size_t index = static_cast<size_t>(m_segment); index < m_timeline.size(); ++index) {
        const Segment &old = m_timeline[index];
        const bool isSameRep = old.item == current.item && old.set == current.set && old.rep == current.rep
            && old.side == current.side;
        if (!isSameRep)
            break;
        if (old.kind == SegmentKind::Release)
            rest.push_back(old);
    }
    if (!rest.empty())
        rest.front().poseFrom = poseNow();
    const Movement *movement = m_library->movement(current.itemId);
    const bool isOneSide = movement && movement->side == SideMode::LeftRight;
    const auto lastOfBlock = std::find_if(fresh.rbegin(), fresh.rend(), [&](const Segment &s) {
        return s.item == current.item && s.rep > 0 && s.set <= current.set && (!isOneSide || s.side == current.side);
    });
    rest.insert(rest.end(), lastOfBlock.base(), fresh.end());
    return rest;
}

void Session::shiftStarts(int from)
{
    for (size_t index = static_cast<size_t>(std::max(from, 1)); index < m_timeline.size(); ++index)
        m_timeline[index].start = m_timeline[index - 1].end();
}

void Session::finish(bool early)
{
    for (SessionItemRecord &record : m_items) {
        if (record.outcome == ItemOutcome::Pending)
            record.outcome = ItemOutcome::Skipped;
    }
    m_state = Finished{early};
    report(early ? SessionEvent::Kind::Stopped : SessionEvent::Kind::Finished);
}

void Session::report(SessionEvent::Kind kind)
{
    m_events.push_back({kind, {}, {}});
}

QByteArray Session::snapshot() const
{
    QJsonArray planned;
    for (const PlannedItem &item : m_plan.items)
        planned.append(toJson(item));
    QJsonArray items;
    for (const SessionItemRecord &record : m_items)
        items.append(QJsonArray{record.position, record.itemId, toJson(record.planned), toCount(record.plannedLength),
                                toCount(record.doneLength), record.plannedReps, record.doneReps,
                                static_cast<int>(record.ease), static_cast<int>(record.outcome),
                                static_cast<int>(record.reason), static_cast<int>(record.doneSide)});
    const QJsonObject object{
        {u"version"_s, kSnapshotVersion},
        {u"program"_s, m_plan.programId},
        {u"session"_s, m_plan.sessionId},
        {u"name"_s, m_plan.name},
        {u"planned"_s, planned},
        {u"items"_s, items},
        {u"settings"_s, QJsonArray{toCount(m_settings.getReady), static_cast<int>(m_settings.firstSide),
                                   m_settings.breathSpeed, m_settings.slowDownRamp, m_settings.opensLocked}},
        {u"silence"_s, m_settings.silencePercent},
        {u"ease"_s, static_cast<int>(m_ease)},
        {u"rest_only_from"_s, m_restOnlyFrom},
        {u"ease_offs"_s, m_easeOffs},
        {u"active_ms"_s, toCount(m_active)},
        {u"easy_ms"_s, toCount(m_easyTime)},
        {u"segment"_s, m_segment},
        {u"visit"_s, m_visitStart},
        {u"timeline"_s, evenpace::toJson(m_timeline)},
    };
    return qCompress(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Session> Session::restore(const Clock &clock, const Library &library, const QByteArray &snapshot,
                                        int segment, Milliseconds elapsed)
{
    const QJsonObject object = QJsonDocument::fromJson(qUncompress(snapshot)).object();
    if (object[u"version"].toInt() != kSnapshotVersion)
        return std::nullopt;
    Session session(clock, library);
    session.m_plan = {object[u"program"].toString(), object[u"session"].toString(), object[u"name"].toString(), {}};
    for (const QJsonValue &value : object[u"planned"].toArray()) {
        session.m_plan.items.push_back(plannedFromJson(value.toObject()));
    }
    for (const QJsonValue &value : object[u"items"].toArray()) {
        const QJsonArray row = value.toArray();
        session.m_items.push_back({row[0].toInt(), row[1].toString(), doseFromJson(row[2].toObject()),
                                   Milliseconds{row[3].toInteger()}, Milliseconds{row[4].toInteger()}, row[5].toInt(),
                                   row[6].toInt(), static_cast<Ease>(row[7].toInt()),
                                   static_cast<ItemOutcome>(row[8].toInt()), static_cast<Reason>(row[9].toInt()),
                                   static_cast<Side>(row[10].toInt())});
    }
    const QJsonArray settings = object[u"settings"].toArray();
    session.m_settings = {Milliseconds{settings[0].toInteger()}, static_cast<Side>(settings[1].toInt()),
                          settings[2].toDouble(), settings[3].toBool(), settings[4].toBool()};
    session.m_settings.silencePercent = object[u"silence"].toInt(session.m_settings.silencePercent);
    session.m_ease = static_cast<Ease>(object[u"ease"].toInt());
    session.m_restOnlyFrom = object[u"rest_only_from"].toInt();
    session.m_easeOffs = object[u"ease_offs"].toInt();
    session.m_active = Milliseconds{object[u"active_ms"].toInteger()};
    session.m_easyTime = Milliseconds{object[u"easy_ms"].toInteger()};
    session.m_segment = object[u"segment"].toInt();
    session.m_visitStart = object[u"visit"].toInt();
    session.m_timeline = timelineFromJson(object[u"timeline"].toArray());

    const auto count = static_cast<int>(session.m_timeline.size());
    const bool itemsMatch = session.m_items.size() == session.m_plan.items.size() && !session.m_items.empty();
    if (count == 0 || !itemsMatch || session.m_segment < 0 || session.m_visitStart < 0
        || session.m_visitStart > session.m_segment || segment < session.m_segment || segment >= count)
        return std::nullopt;
    // What was finished after the snapshot is walked again for the sums; it is already stored.
    session.m_state = Paused{0ms, PauseReason::Restart};
    while (session.m_segment < segment)
        session.finishSegment(session.segment().length);
    session.m_events.clear();
    const Milliseconds longest = session.segment().isUntimed() ? elapsed : session.segment().length;
    session.m_state = Paused{std::clamp(elapsed, 0ms, longest), PauseReason::Restart};
    session.m_lastTick = clock.now();
    return session;
}

} // namespace evenpace

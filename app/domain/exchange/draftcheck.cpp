// SPDX-License-Identifier: Apache-2.0
#include "domain/exchange/draftcheck.h"

#include "domain/dayplan.h"
#include "domain/shelf.h"
#include "domain/sizing.h"

#include <algorithm>
#include <utility>

namespace evenpace::exchange {

namespace {

constexpr Load kTherapistLoad = 5;
constexpr Load kStrongLoad = 3;
/** Steps in which a dose is tried smaller, thousandths. */
constexpr int kSmallerStep = 50;
constexpr int kSmallest = 200;
constexpr Milliseconds kTenth{100};

/** Looks at one phase of a draft. */
class Check
{
public:
    Check(const Library &library, const Draft &draft, int phase, const TimelineSettings &timing)
        : m_library(library)
        , m_draft(draft)
        , m_phase(phase)
        , m_timing(timing)
        , m_ceiling(ceilingOf(draft))
    {
        for (int day = 1; day <= kWeekDays; ++day)
            m_loads[static_cast<size_t>(day - 1)] = dayLoad(library, draft, phase, day, timing);
    }

    std::vector<Finding> run()
    {
        people();
        if (const auto gap = m_draft.frame.ceilings.gapMinutes; gap && *gap < kGapMinutes)
            shortGap(*gap);
        for (int day = 1; day <= kWeekDays; ++day) {
            overCeiling(day);
            manyItems(day);
            manySessions(day);
            strength(day);
        }
        return std::move(m_found);
    }

private:
    [[nodiscard]] const DayLoad &load(int day) const { return m_loads[static_cast<size_t>(day - 1)]; }
    [[nodiscard]] const ProgramItem &item(int entry) const { return m_draft.entries.at(entry); }

    /** All of a day, in order. */
    [[nodiscard]] std::vector<std::pair<Place, int>> entriesOn(int day) const
    {
        std::vector<std::pair<Place, int>> list;
        for (int time = 0; time < kDayTimes; ++time) {
            Place place{m_phase, day, static_cast<DayTime>(time), 0};
            for (const int entry : cellAt(m_draft, place)->entries) {
                list.emplace_back(place, entry);
                ++place.index;
            }
        }
        return list;
    }

    [[nodiscard]] const Movement *strongMovement(int entry) const
    {
        const Movement *movement = m_library.movement(item(entry).id);
        return movement && movement->type == MovementType::Strength && movement->load >= kStrongLoad ? movement : nullptr;
    }

    /** A strength item of that day for the same part of the body, or 0. */
    [[nodiscard]] int strengthLike(const Movement &movement, int day) const
    {
        for (const auto &[place, entry] : entriesOn(day)) {
            const Movement *other = strongMovement(entry);
            if (!other)
                continue;
            const auto isShared = [&](const QString &region) {
                return region != u"whole_body" && other->regions.contains(region);
            };
            const bool isSamePart = std::any_of(movement.regions.begin(), movement.regions.end(), isShared);
            if (isSamePart)
                return entry;
        }
        return 0;
    }

    /** Whether the day after or before has strength for the same part; `except` is the day that it comes from. */
    [[nodiscard]] bool isBesideStrength(const Movement &movement, int day, int except) const
    {
        for (const int beside : {day - 1, day, day + 1}) {
            if (beside >= 1 && beside <= kWeekDays && beside != except && strengthLike(movement, beside))
                return true;
        }
        return false;
    }

    /** The day that has room for it: the next one with something planned, else the next without. */
    [[nodiscard]] std::optional<DraftFix> moveToDay(const Place &place, int entry) const
    {
        const pacing::Milli cost = itemLoad(m_library, item(entry), m_timing).easy;
        const Movement *strong = strongMovement(entry);
        int best = 0;
        for (const bool wantsEmpty : {false, true}) {
            for (int step = 1; step < kWeekDays && !best; ++step) {
                const int day = (place.day - 1 + step) % kWeekDays + 1;
                const bool isEmpty = load(day).sessions == 0;
                const bool fits = !m_ceiling || load(day).easy + cost <= *m_ceiling;
                if (isEmpty == wantsEmpty && fits && !(strong && isBesideStrength(*strong, day, place.day)))
                    best = day;
            }
        }
        if (!best)
            return std::nullopt;
        DraftFix fix;
        fix.kind = DraftFix::Kind::MoveToDay;
        fix.place = place;
        fix.day = best;
        fix.planned = load(best).easy;
        fix.edit = MoveItem{place, {m_phase, best, place.time, -1}};
        return fix;
    }

    [[nodiscard]] std::optional<DraftFix> makeSmaller(const Place &place, int entry, pacing::Milli room) const
    {
        const Movement *movement = m_library.movement(item(entry).id);
        if (!movement || room <= 0)
            return std::nullopt;
        ProgramItem smaller = item(entry);
        const Dose dose = smaller.dose.value_or(movement->dose);
        for (int permille = 1000 - kSmallerStep; permille >= kSmallest; permille -= kSmallerStep) {
            smaller.dose = fittedDose(*movement, gradedDose(*movement, dose, permille));
            const pacing::Milli cost = itemLoad(m_library, smaller, m_timing).easy;
            if (cost > room)
                continue;
            DraftFix fix;
            fix.kind = DraftFix::Kind::MakeSmaller;
            fix.place = place;
            fix.minutes = static_cast<int>((cost + 999) / 1000);
            fix.edit = SetItem{place, smaller, true};
            return fix;
        }
        return std::nullopt;
    }

    [[nodiscard]] DraftFix remove(const Place &place, bool isEverywhere) const
    {
        DraftFix fix;
        fix.kind = DraftFix::Kind::Remove;
        fix.place = place;
        fix.edit = RemoveItem{place, isEverywhere};
        return fix;
    }

    void overCeiling(int day)
    {
        if (!m_ceiling || load(day).easy <= *m_ceiling)
            return;
        Finding found;
        found.kind = Finding::Kind::OverCeiling;
        found.place = {m_phase, day, DayTime::Morning, 0};
        found.easy = load(day).easy;
        found.ceiling = *m_ceiling;
        const pacing::Milli over = found.easy - found.ceiling;
        // The last one that by itself makes the room; else the last that costs anything.
        const auto entries = entriesOn(day);
        const std::pair<Place, int> *chosen = nullptr;
        for (const auto &one : entries) {
            if (itemLoad(m_library, item(one.second), m_timing).easy >= over)
                chosen = &one;
        }
        for (auto one = entries.rbegin(); !chosen && one != entries.rend(); ++one) {
            if (itemLoad(m_library, item(one->second), m_timing).easy > 0)
                chosen = &*one;
        }
        if (chosen) {
            found.place = chosen->first;
            found.itemId = item(chosen->second).id;
            const pacing::Milli cost = itemLoad(m_library, item(chosen->second), m_timing).easy;
            if (const auto fix = moveToDay(chosen->first, chosen->second))
                found.fixes.push_back(*fix);
            if (const auto fix = makeSmaller(chosen->first, chosen->second, cost - over))
                found.fixes.push_back(*fix);
            if (found.fixes.empty())
                found.fixes.push_back(remove(chosen->first, false));
        }
        m_found.push_back(std::move(found));
    }

    void manyItems(int day)
    {
        for (int time = 0; time < kDayTimes; ++time) {
            const Place cell{m_phase, day, static_cast<DayTime>(time), 0};
            const int count = static_cast<int>(cellAt(m_draft, cell)->entries.size());
            if (count <= kManyItems)
                continue;
            Finding found;
            found.kind = Finding::Kind::ManyItems;
            found.place = {m_phase, day, cell.time, count - 1};
            found.itemId = item(entryAt(m_draft, found.place)).id;
            found.count = count;
            found.most = kManyItems;
            for (int other = 0; other < kDayTimes && found.fixes.empty(); ++other) {
                const Place to{m_phase, day, static_cast<DayTime>(other), -1};
                if (other == time || static_cast<int>(cellAt(m_draft, to)->entries.size()) >= kManyItems)
                    continue;
                DraftFix fix;
                fix.kind = DraftFix::Kind::MoveToTime;
                fix.place = found.place;
                fix.time = to.time;
                fix.edit = MoveItem{found.place, to};
                found.fixes.push_back(fix);
            }
            m_found.push_back(std::move(found));
        }
    }

    void manySessions(int day)
    {
        const int most = m_draft.frame.ceilings.sessionsADay.value_or(kSessionsADay);
        if (load(day).moving <= most)
            return;
        Finding found;
        found.kind = Finding::Kind::ManySessions;
        found.place = {m_phase, day, DayTime::Evening, 0};
        found.count = load(day).moving;
        found.most = most;
        m_found.push_back(std::move(found));
    }

    void strength(int day)
    {
        // The week comes again: after Sunday comes Monday.
        const int before = day == 1 ? kWeekDays : day - 1;
        if (day == 1 && m_draft.phases[static_cast<size_t>(m_phase)].weeks < 2)
            return;
        for (const auto &[place, entry] : entriesOn(day)) {
            const Movement *movement = strongMovement(entry);
            const int other = movement ? strengthLike(*movement, before) : 0;
            if (!other)
                continue;
            Finding found;
            found.kind = Finding::Kind::StrengthNextDay;
            found.place = place;
            found.itemId = item(entry).id;
            found.other = item(other).id;
            if (const auto fix = moveToDay(place, entry))
                found.fixes.push_back(*fix);
            found.fixes.push_back(remove(place, false));
            m_found.push_back(std::move(found));
        }
    }

    void shortGap(int minutes)
    {
        Finding found;
        found.kind = Finding::Kind::ShortGap;
        found.place = {m_phase, 1, DayTime::Morning, 0};
        found.count = minutes;
        found.most = kGapMinutes;
        DraftFix fix;
        fix.kind = DraftFix::Kind::SetGap;
        fix.minutes = kGapMinutes;
        SetFrame edit{m_draft.frame, m_draft.person};
        edit.frame.ceilings.gapMinutes = kGapMinutes;
        fix.edit = edit;
        found.fixes.push_back(fix);
        m_found.push_back(std::move(found));
    }

    /** The nearest easier form that nothing speaks against. */
    [[nodiscard]] QString easier(const QString &id) const
    {
        const Movement *movement = m_library.movement(id);
        while (movement && !movement->easier.isEmpty()) {
            const QString form = movement->easier;
            movement = m_library.movement(form);
            if (movement && movement->load < kTherapistLoad && hidingCaution(m_library, form, m_draft.person.cautions).isEmpty())
                return form;
        }
        return {};
    }

    void people()
    {
        for (const auto &[key, entry] : m_draft.entries) {
            const std::vector<Place> places = placesOf(m_draft, key);
            const auto here = std::find_if(places.begin(), places.end(), [&](const Place &p) { return p.phase == m_phase; });
            if (here == places.end())
                continue;
            Finding found;
            found.place = *here;
            found.itemId = entry.id;
            found.caution = hidingCaution(m_library, entry.id, m_draft.person.cautions);
            const Movement *movement = m_library.movement(entry.id);
            if (!found.caution.isEmpty())
                found.kind = Finding::Kind::Caution;
            else if (movement && movement->load >= kTherapistLoad)
                found.kind = Finding::Kind::TherapistOnly;
            else
                continue;
            if (const QString form = easier(entry.id); !form.isEmpty()) {
                ProgramItem instead = entry;
                instead.id = form;
                // Its doses were written for another item.
                instead.dose.reset();
                instead.tempo.reset();
                DraftFix fix;
                fix.kind = DraftFix::Kind::UseEasier;
                fix.place = *here;
                fix.instead = form;
                fix.edit = SetItem{*here, instead, false};
                found.fixes.push_back(fix);
            }
            found.fixes.push_back(remove(*here, true));
            m_found.push_back(std::move(found));
        }
    }

    const Library &m_library;
    const Draft &m_draft;
    int m_phase;
    const TimelineSettings &m_timing;
    std::optional<pacing::Milli> m_ceiling;
    std::array<DayLoad, kWeekDays> m_loads;
    std::vector<Finding> m_found;
};

DayLoad sessionLoad(const Library &library, const std::vector<PlannedItem> &items, const TimelineSettings &timing)
{
    DayLoad load;
    if (items.empty())
        return load;
    load.sessions = 1;
    load.easy = easyCostOf(library, items, timing);
    const Timeline timeline = compile(library, items, timing);
    load.length = timeline.empty() ? Milliseconds{0} : timeline.back().end();
    for (const PlannedItem &item : items) {
        if (const Movement *movement = library.movement(item.id))
            load.load = std::max(load.load, movement->load);
    }
    load.moving = load.easy > 0 ? 1 : 0;
    return load;
}

} // namespace

DayLoad dayLoad(const Library &library, const Draft &draft, int phase, int day, const TimelineSettings &timing)
{
    DayLoad sum;
    for (int time = 0; time < kDayTimes; ++time) {
        const DraftCell *cell = cellAt(draft, {phase, day, static_cast<DayTime>(time), 0});
        if (!cell)
            continue;
        std::vector<PlannedItem> items;
        for (const int entry : cell->entries) {
            const ProgramItem &item = draft.entries.at(entry);
            if (library.kind(item.id))
                items.push_back(plannedFrom(library, item));
        }
        const DayLoad load = sessionLoad(library, items, timing);
        sum.easy += load.easy;
        sum.length += load.length;
        sum.load = std::max(sum.load, load.load);
        sum.sessions += load.sessions;
        sum.moving += load.moving;
    }
    return sum;
}

DayLoad itemLoad(const Library &library, const ProgramItem &item, const TimelineSettings &timing)
{
    if (!library.kind(item.id))
        return {};
    const PlannedItem planned = plannedFrom(library, item);
    DayLoad load = sessionLoad(library, {planned}, timing);
    load.length = itemLength(library, planned, timing);
    return load;
}

std::vector<Finding> findings(const Library &library, const Draft &draft, int phase, const TimelineSettings &timing)
{
    if (phase < 0 || phase >= static_cast<int>(draft.phases.size()))
        return {};
    return Check(library, draft, phase, timing).run();
}

std::optional<pacing::Milli> ceilingOf(const Draft &draft)
{
    const auto &own = draft.person.ceiling;
    const auto &program = draft.frame.ceilings.milliMinutesADay;
    if (own && program)
        return std::min(*own, *program);
    return own ? own : program;
}

Dose fittedDose(const Movement &movement, const Dose &dose)
{
    const DoseLimits limits = doseLimits(movement);
    constexpr Milliseconds kMostRest{600000};
    Dose fitted = dose;
    fitted.mode = movement.dose.mode;
    fitted.sets = std::clamp(dose.sets, limits.sets.low, limits.sets.high);
    fitted.reps = std::clamp(dose.reps, limits.reps.low, limits.reps.high);
    fitted.hold = std::clamp(dose.hold, limits.hold.low, limits.hold.high);
    fitted.work = std::clamp(dose.work, limits.work.low, limits.work.high);
    fitted.rest = std::clamp(dose.rest, Milliseconds{0}, kMostRest);
    return fitted;
}

Tempo fittedTempo(const Tempo &tempo)
{
    const auto fitted = [](Milliseconds part, Milliseconds least) {
        return std::clamp(part / kTenth * kTenth, least, kMostTempo);
    };
    constexpr Milliseconds kLeastMove{500};
    return {fitted(tempo.out, kLeastMove), fitted(tempo.pause, Milliseconds{0}), fitted(tempo.back, kLeastMove)};
}

} // namespace evenpace::exchange

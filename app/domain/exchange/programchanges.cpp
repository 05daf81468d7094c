// SPDX-License-Identifier: Apache-2.0
#include "domain/exchange/programchanges.h"

#include <algorithm>
#include <numeric>

namespace evenpace::exchange {

namespace {

using Kind = ProgramChange::Kind;
using Changes = std::vector<ProgramChange>;

WeekPlan firstWeek(const AssignedProgram &program)
{
    return program.phases.empty() ? WeekPlan{} : program.phases.front().schedule;
}

int sessionsIn(const WeekPlan &week)
{
    return std::accumulate(week.begin(), week.end(), 0,
                           [](int sum, const auto &day) { return sum + static_cast<int>(day.second.size()); });
}

/** Every week of it. */
std::vector<WeekPlan> weeksOf(const AssignedProgram &program)
{
    std::vector<WeekPlan> weeks;
    for (const Phase &phase : program.phases)
        weeks.insert(weeks.end(), static_cast<size_t>(std::max(0, phase.weeks)), phase.schedule);
    return weeks;
}

void compareNumbers(Changes &changes, Kind kind, int before, int after)
{
    if (before != after)
        changes.push_back({kind, {}, {}, {}, before, after});
}

int wholeMinutes(const std::optional<pacing::Milli> &minutes)
{
    return minutes ? static_cast<int>(*minutes / 1000) : 0;
}

void compareCeilings(Changes &changes, const LimitsSet &before, const LimitsSet &after)
{
    compareNumbers(changes, Kind::MinutesADay, wholeMinutes(before.milliMinutesADay), wholeMinutes(after.milliMinutesADay));
    compareNumbers(changes, Kind::SessionsADay, before.sessionsADay.value_or(0), after.sessionsADay.value_or(0));
    compareNumbers(changes, Kind::RestBetween, before.gapMinutes.value_or(0), after.gapMinutes.value_or(0));
    compareNumbers(changes, Kind::Effort, before.effortCeiling.value_or(0), after.effortCeiling.value_or(0));
    compareNumbers(changes, Kind::Growth, before.growPercent.value_or(0), after.growPercent.value_or(0));
    compareNumbers(changes, Kind::Frozen, before.isFrozen ? 1 : 0, after.isFrozen ? 1 : 0);
}

void compareSchedules(Changes &changes, const AssignedProgram &before, const AssignedProgram &after)
{
    compareNumbers(changes, Kind::Weeks, before.weeks(), after.weeks());
    const int was = sessionsIn(firstWeek(before));
    const int is = sessionsIn(firstWeek(after));
    compareNumbers(changes, Kind::SessionsAWeek, was, is);
    // More or fewer weeks of the same are told already.
    const std::vector<WeekPlan> one = weeksOf(before);
    const std::vector<WeekPlan> other = weeksOf(after);
    const auto common = static_cast<std::ptrdiff_t>(std::min(one.size(), other.size()));
    if (was == is && !std::equal(one.begin(), one.begin() + common, other.begin()))
        changes.push_back({Kind::Schedule, {}, {}, {}, 0, 0});
}

void compareItems(Changes &changes, const QString &session, const ProgramItem &before, const ProgramItem &after)
{
    const auto tell = [&](Kind kind, bool differs) {
        if (differs)
            changes.push_back({kind, session, before, after, 0, 0});
    };
    tell(Kind::ItemDose, before.dose != after.dose);
    tell(Kind::ItemLength, before.length != after.length);
    tell(Kind::ItemTempo, before.tempo != after.tempo);
    tell(Kind::ItemSide, before.side != after.side);
    tell(Kind::ItemGrades, before.flare != after.flare || before.good != after.good);
    tell(Kind::ItemNote, before.note != after.note);
    tell(Kind::ItemStopRule, before.stopWhen != after.stopWhen);
    tell(Kind::ItemSwaps, before.swaps != after.swaps);
    tell(Kind::ItemPicture, before.picture != after.picture || before.sound != after.sound);
}

void compareSessions(Changes &changes, const ProgramSession &before, const ProgramSession &after)
{
    if (before.name != after.name)
        changes.push_back({Kind::SessionName, after.name, {}, {}, 0, 0});
    if (before.time != after.time)
        changes.push_back({Kind::SessionTime, after.name, {}, {}, 0, 0});
    std::vector<bool> isFound(before.items.size(), false);
    std::vector<size_t> places;
    Changes added;
    for (const ProgramItem &item : after.items) {
        size_t place = 0;
        while (place < before.items.size() && (isFound[place] || before.items[place].id != item.id))
            ++place;
        if (place == before.items.size()) {
            added.push_back({Kind::ItemNew, after.name, {}, item, 0, 0});
            continue;
        }
        isFound[place] = true;
        places.push_back(place);
        compareItems(changes, after.name, before.items[place], item);
    }
    changes.insert(changes.end(), added.begin(), added.end());
    for (size_t i = 0; i < before.items.size(); ++i) {
        if (!isFound[i])
            changes.push_back({Kind::ItemGone, after.name, before.items[i], {}, 0, 0});
    }
    if (!std::is_sorted(places.begin(), places.end()))
        changes.push_back({Kind::ItemOrder, after.name, {}, {}, 0, 0});
}

} // namespace

std::vector<ProgramChange> changesBetween(const AssignedProgram &before, const AssignedProgram &after)
{
    Changes changes;
    if (before.name != after.name)
        changes.push_back({Kind::Name, {}, {}, {}, 0, 0});
    compareSchedules(changes, before, after);
    compareCeilings(changes, before.ceilings, after.ceilings);
    if (before.progression != after.progression)
        changes.push_back({Kind::Progression, {}, {}, {}, 0, 0});
    if (before.stopRules != after.stopRules)
        changes.push_back({Kind::StopRules, {}, {}, {}, 0, 0});
    if (before.notes != after.notes || before.goal != after.goal)
        changes.push_back({Kind::Notes, {}, {}, {}, 0, 0});
    for (const ProgramSession &session : after.sessions) {
        if (const ProgramSession *const was = before.session(session.id))
            compareSessions(changes, *was, session);
        else
            changes.push_back({Kind::SessionNew, session.name, {}, {}, 0, 0});
    }
    for (const ProgramSession &session : before.sessions) {
        if (!after.session(session.id))
            changes.push_back({Kind::SessionGone, session.name, {}, {}, 0, 0});
    }
    return changes;
}

} // namespace evenpace::exchange

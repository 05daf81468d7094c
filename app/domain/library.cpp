// SPDX-License-Identifier: Apache-2.0
#include "domain/library.h"

#include <algorithm>
#include <numeric>

namespace evenpace {

Milliseconds Script::length() const
{
    return std::accumulate(parts.begin(), parts.end(), Milliseconds{0},
                           [](Milliseconds sum, const ScriptPart &part) { return sum + part.length; });
}

const ProgramSession *Program::session(const QString &sessionId) const
{
    const auto it = std::find_if(sessions.begin(), sessions.end(),
                                 [&](const ProgramSession &candidate) { return candidate.id == sessionId; });
    return it == sessions.end() ? nullptr : &*it;
}

QStringList Program::sessionsOn(int day) const
{
    if (day < 1 || schedule.empty())
        return {};
    if (cycleDays < 7)
        day = (day - 1) % cycleDays + 1;
    else if (day > weeks * 7)
        return {};
    const auto week = static_cast<size_t>((day - 1) / 7);
    const WeekPlan &plan = schedule.size() == 1 ? schedule.front() : schedule.at(std::min(week, schedule.size() - 1));
    const auto it = plan.find((day - 1) % 7 + 1);
    return it == plan.end() ? QStringList() : it->second;
}

int Program::scheduleDay(int dayOfProgram, const QDate &date) const
{
    return prescription && dayOfProgram >= 1 ? (dayOfProgram - 1) / 7 * 7 + date.dayOfWeek() : dayOfProgram;
}

const Movement *Library::movement(const QString &id) const
{
    return movements.find(id);
}

const BreathPattern *Library::pattern(const QString &id) const
{
    if (const BreathPattern *found = patterns.find(id))
        return found;
    const auto made = ownPatterns.find(id);
    return made == ownPatterns.end() ? nullptr : &made->second;
}

const Script *Library::script(const QString &id) const
{
    return scripts.find(id);
}

const MindExercise *Library::mind(const QString &id) const
{
    return minds.find(id);
}

const Program *Library::program(const QString &id) const
{
    if (!id.isEmpty() && id == own.id)
        return &own;
    const auto given = assigned.find(id);
    return given == assigned.end() ? programs.find(id) : &given->second;
}

std::optional<ItemKind> Library::kind(const QString &id) const
{
    // Answered without reading the item.
    if (movements.contains(id))
        return ItemKind::Movement;
    if (patterns.contains(id) || ownPatterns.count(id) > 0)
        return ItemKind::Breath;
    if (scripts.contains(id))
        return ItemKind::Script;
    if (minds.contains(id))
        return ItemKind::Mind;
    return std::nullopt;
}

QString Library::name(const QString &id) const
{
    if (const Movement *item = movement(id))
        return item->name;
    if (const BreathPattern *item = pattern(id))
        return item->name;
    if (const Script *item = script(id))
        return item->name;
    if (const MindExercise *item = mind(id))
        return item->name;
    return {};
}

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#include "domain/exchange/draft.h"

#include "domain/exchange/limits.h"

#include <algorithm>
#include <set>
#include <utility>

namespace evenpace::exchange {

using namespace Qt::StringLiterals;

namespace {

bool isPhase(const Draft &draft, int phase)
{
    return phase >= 0 && phase < static_cast<int>(draft.phases.size());
}

bool isDay(int day)
{
    return day >= 1 && day <= kWeekDays;
}

auto &dayIn(Draft &draft, int phase, int day)
{
    return draft.phases[static_cast<size_t>(phase)].days[static_cast<size_t>(day - 1)];
}

DraftCell *cellIn(Draft &draft, const Place &place)
{
    if (!isPhase(draft, place.phase) || !isDay(place.day))
        return nullptr;
    return &dayIn(draft, place.phase, place.day)[static_cast<size_t>(place.time)];
}

int nextKey(const Draft &draft)
{
    return draft.entries.empty() ? 1 : draft.entries.rbegin()->first + 1;
}

/** Entries without a place are gone. */
void tidy(Draft &draft)
{
    std::set<int> used;
    for (DraftPhase &phase : draft.phases) {
        for (auto &day : phase.days) {
            for (DraftCell &cell : day) {
                used.insert(cell.entries.begin(), cell.entries.end());
                if (cell.entries.empty())
                    cell = {};
            }
        }
    }
    for (auto it = draft.entries.begin(); it != draft.entries.end();)
        it = used.count(it->first) ? std::next(it) : draft.entries.erase(it);
}

void insert(DraftCell &cell, int entry, int index)
{
    const int count = static_cast<int>(cell.entries.size());
    const int at = index < 0 || index > count ? count : index;
    cell.entries.insert(cell.entries.begin() + at, entry);
}

bool apply(Draft &draft, const AddItem &edit)
{
    if (!isPhase(draft, edit.phase) || edit.itemId.isEmpty())
        return false;
    const int key = nextKey(draft);
    bool isAdded = false;
    for (const int day : edit.days) {
        if (DraftCell *cell = cellIn(draft, {edit.phase, day, edit.time, -1})) {
            insert(*cell, key, edit.index);
            isAdded = true;
        }
    }
    if (isAdded)
        draft.entries.emplace(key, ProgramItem{edit.itemId, {}, {}, {}});
    return isAdded;
}

bool apply(Draft &draft, const MoveItem &edit)
{
    const int entry = entryAt(draft, edit.from);
    DraftCell *from = cellIn(draft, edit.from);
    DraftCell *to = cellIn(draft, edit.to);
    if (!entry || !to)
        return false;
    from->entries.erase(from->entries.begin() + edit.from.index);
    insert(*to, entry, edit.to.index);
    return true;
}

bool apply(Draft &draft, const RemoveItem &edit)
{
    const int entry = entryAt(draft, edit.place);
    if (!entry)
        return false;
    if (!edit.isEverywhere) {
        DraftCell *cell = cellIn(draft, edit.place);
        cell->entries.erase(cell->entries.begin() + edit.place.index);
        return true;
    }
    for (DraftPhase &phase : draft.phases) {
        for (auto &day : phase.days) {
            for (DraftCell &cell : day)
                std::erase(cell.entries, entry);
        }
    }
    return true;
}

bool apply(Draft &draft, const CopyDay &edit)
{
    if (!isPhase(draft, edit.phase) || !isDay(edit.from))
        return false;
    const auto copied = dayIn(draft, edit.phase, edit.from);
    for (const int day : edit.to) {
        if (isDay(day))
            dayIn(draft, edit.phase, day) = copied;
    }
    return true;
}

bool apply(Draft &draft, const CopyWeek &edit)
{
    if (!isPhase(draft, edit.phase) || draft.phases.size() >= kMostPhases)
        return false;
    DraftPhase copied = draft.phases[static_cast<size_t>(edit.phase)];
    copied.weeks = 1;
    copied.name.clear();
    // Entries of its own: what is changed in the new week is not changed in the one before.
    std::map<int, int> keys;
    for (auto &day : copied.days) {
        for (DraftCell &cell : day) {
            for (int &entry : cell.entries) {
                auto known = keys.find(entry);
                if (known == keys.end()) {
                    const int key = nextKey(draft);
                    draft.entries.emplace(key, draft.entries.at(entry));
                    known = keys.emplace(entry, key).first;
                }
                entry = known->second;
            }
        }
    }
    draft.phases.insert(draft.phases.begin() + edit.phase + 1, std::move(copied));
    return true;
}

bool apply(Draft &draft, const RemovePhase &edit)
{
    if (!isPhase(draft, edit.phase) || draft.phases.size() < 2)
        return false;
    draft.phases.erase(draft.phases.begin() + edit.phase);
    return true;
}

bool apply(Draft &draft, const SetPhase &edit)
{
    if (!isPhase(draft, edit.phase))
        return false;
    int others = 0;
    for (size_t i = 0; i < draft.phases.size(); ++i)
        others += static_cast<int>(i) == edit.phase ? 0 : draft.phases[i].weeks;
    if (edit.weeks < 1 || others + edit.weeks > kMostWeeks)
        return false;
    DraftPhase &phase = draft.phases[static_cast<size_t>(edit.phase)];
    phase.name = edit.name.left(kMostName);
    phase.weeks = edit.weeks;
    return true;
}

bool apply(Draft &draft, const SetItem &edit)
{
    const int entry = entryAt(draft, edit.place);
    if (!entry)
        return false;
    if (edit.isOnlyHere && placesOf(draft, entry).size() > 1) {
        const int key = nextKey(draft);
        draft.entries.emplace(key, edit.item);
        cellIn(draft, edit.place)->entries[static_cast<size_t>(edit.place.index)] = key;
    } else {
        draft.entries[entry] = edit.item;
    }
    return true;
}

bool apply(Draft &draft, const SetFrame &edit)
{
    draft.frame = edit.frame;
    draft.frame.phases.clear();
    draft.frame.sessions.clear();
    draft.person = edit.person;
    return true;
}

bool apply(Draft &draft, const SetHandOver &edit)
{
    draft.frame.changeNote = edit.changeNote.left(kMostNote);
    draft.weeksValid = std::clamp(edit.weeksValid, 1, kMostWeeks);
    return true;
}

} // namespace

QStringList Draft::itemIds() const
{
    QStringList ids;
    for (const auto &[key, item] : entries) {
        if (!ids.contains(item.id))
            ids << item.id;
    }
    return ids;
}

const DraftCell *cellAt(const Draft &draft, const Place &place)
{
    return cellIn(const_cast<Draft &>(draft), place);
}

int entryAt(const Draft &draft, const Place &place)
{
    const DraftCell *cell = cellAt(draft, place);
    if (!cell || place.index < 0 || place.index >= static_cast<int>(cell->entries.size()))
        return 0;
    return cell->entries[static_cast<size_t>(place.index)];
}

std::vector<Place> placesOf(const Draft &draft, int entry)
{
    std::vector<Place> places;
    for (size_t phase = 0; phase < draft.phases.size(); ++phase) {
        for (int day = 1; day <= kWeekDays; ++day) {
            for (int time = 0; time < kDayTimes; ++time) {
                Place place{static_cast<int>(phase), day, static_cast<DayTime>(time), 0};
                const std::vector<int> &entries = cellAt(draft, place)->entries;
                for (; place.index < static_cast<int>(entries.size()); ++place.index) {
                    if (entries[static_cast<size_t>(place.index)] == entry)
                        places.push_back(place);
                }
            }
        }
    }
    return places;
}

Draft edited(const Draft &draft, const DraftEdit &edit)
{
    Draft changed = draft;
    if (!std::visit([&](const auto &one) { return apply(changed, one); }, edit))
        return draft;
    tidy(changed);
    return changed;
}

DraftHistory::DraftHistory(Draft first)
{
    m_steps.push_back(std::move(first));
}

DraftHistory::DraftHistory(std::vector<Draft> steps, int now)
    : m_steps(std::move(steps))
{
    if (m_steps.empty())
        m_steps.emplace_back();
    m_now = std::clamp(now, 0, static_cast<int>(m_steps.size()) - 1);
}

bool DraftHistory::push(Draft draft)
{
    if (draft == now())
        return false;
    m_steps.resize(static_cast<size_t>(m_now) + 1);
    m_steps.push_back(std::move(draft));
    if (m_steps.size() > kMostSteps)
        m_steps.erase(m_steps.begin());
    m_now = static_cast<int>(m_steps.size()) - 1;
    return true;
}

bool DraftHistory::undo()
{
    if (!canUndo())
        return false;
    --m_now;
    return true;
}

bool DraftHistory::redo()
{
    if (!canRedo())
        return false;
    ++m_now;
    return true;
}

AssignedProgram programOf(const Draft &draft, const Library &library, const DayTimeNames &names)
{
    AssignedProgram program = draft.frame;
    program.phases.clear();
    program.sessions.clear();
    std::set<QString> taken;
    for (const DraftPhase &phase : draft.phases) {
        for (const auto &day : phase.days) {
            for (const DraftCell &cell : day) {
                if (!cell.id.isEmpty())
                    taken.insert(cell.id);
            }
        }
    }
    std::set<QString> given;
    const auto idFor = [&](const DraftCell &cell) {
        // A session that is still there keeps its id; of two that came from one, the second is a new one.
        if (!cell.id.isEmpty() && given.insert(cell.id).second)
            return cell.id;
        for (int number = 1;; ++number) {
            const QString id = u"s%1"_s.arg(number);
            if (!taken.count(id) && given.insert(id).second)
                return id;
        }
    };
    for (const DraftPhase &phase : draft.phases) {
        Phase made{phase.name, phase.weeks, {}};
        for (int day = 1; day <= kWeekDays; ++day) {
            for (int time = 0; time < kDayTimes; ++time) {
                const DraftCell &cell = phase.days[static_cast<size_t>(day - 1)][static_cast<size_t>(time)];
                ProgramSession session;
                session.time = static_cast<DayTime>(time);
                for (const int entry : cell.entries) {
                    const auto item = draft.entries.find(entry);
                    if (item != draft.entries.end())
                        session.items.push_back(item->second);
                }
                if (session.items.empty())
                    continue;
                session.name = cell.name;
                if (session.name.isEmpty() && session.items.size() == 1)
                    session.name = library.name(session.items.front().id);
                if (session.name.isEmpty())
                    session.name = names[static_cast<size_t>(time)];
                const auto same = std::find_if(program.sessions.begin(), program.sessions.end(), [&](const ProgramSession &one) {
                    return one.time == session.time && one.name == session.name && one.items == session.items;
                });
                if (same == program.sessions.end()) {
                    session.id = idFor(cell);
                    program.sessions.push_back(session);
                } else {
                    session.id = same->id;
                }
                made.schedule[day] << session.id;
            }
        }
        program.phases.push_back(std::move(made));
    }
    return program;
}

Draft draftOf(const AssignedProgram &program)
{
    Draft draft;
    draft.frame = program;
    draft.frame.phases.clear();
    draft.frame.sessions.clear();
    draft.phases.clear();
    int lastKey = 0;
    for (const Phase &phase : program.phases) {
        DraftPhase made{phase.name, phase.weeks, {}};
        // Weeks with a plan of their own are changed by themselves.
        std::map<QString, std::vector<int>> keys;
        for (const auto &[day, ids] : phase.schedule) {
            if (!isDay(day))
                continue;
            auto &times = made.days[static_cast<size_t>(day - 1)];
            for (const QString &id : ids) {
                const ProgramSession *session = program.session(id);
                if (!session)
                    continue;
                auto known = keys.find(id);
                if (known == keys.end()) {
                    known = keys.emplace(id, std::vector<int>{}).first;
                    for (const ProgramItem &item : session->items) {
                        draft.entries.emplace(++lastKey, item);
                        known->second.push_back(lastKey);
                    }
                }
                size_t time = 0;
                if (session->time) {
                    time = static_cast<size_t>(*session->time);
                } else {
                    while (time + 1 < kDayTimes && !times[time].entries.empty())
                        ++time;
                }
                DraftCell &cell = times[time];
                if (cell.entries.empty())
                    cell = {id, session->name, {}};
                cell.entries.insert(cell.entries.end(), known->second.begin(), known->second.end());
            }
        }
        draft.phases.push_back(std::move(made));
    }
    if (draft.phases.empty())
        draft.phases.emplace_back();
    return draft;
}

} // namespace evenpace::exchange

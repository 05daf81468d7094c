// SPDX-License-Identifier: Apache-2.0
#include "support/memoryshelf.h"

#include <algorithm>
#include <limits>

namespace evenpace {

namespace {

constexpr int kLatestSessions = 200;

template <typename Own> std::vector<Own> valuesOf(const std::map<qint64, Own> &map)
{
    std::vector<Own> values;
    for (const auto &entry : map)
        values.push_back(entry.second);
    return values;
}

template <typename Own> StoreOutcome put(std::map<qint64, Own> &map, Own &own)
{
    if (own.id == 0)
        own.id = map.empty() ? 1 : map.rbegin()->first + 1;
    else if (!map.contains(own.id))
        return StoreOutcome::NotFound;
    Own kept = own;
    kept.isRemoved = map.contains(own.id) && map.at(own.id).isRemoved;
    map[own.id] = std::move(kept);
    return StoreOutcome::Ok;
}

template <typename Own> StoreOutcome setRemoved(std::map<qint64, Own> &map, qint64 id, bool removed)
{
    if (!map.contains(id))
        return StoreOutcome::NotFound;
    map.at(id).isRemoved = removed;
    return StoreOutcome::Ok;
}

} // namespace

std::vector<Favorite> MemoryShelf::favorites() const
{
    std::vector<Favorite> favorites;
    for (const auto &[id, since] : m_favorites)
        favorites.push_back({id, since});
    std::stable_sort(favorites.begin(), favorites.end(),
                     [](const Favorite &one, const Favorite &two) { return one.since > two.since; });
    return favorites;
}

StoreOutcome MemoryShelf::setFavorite(const QString &id, bool isOn, const QDateTime &at)
{
    if (m_outcome != StoreOutcome::Ok)
        return m_outcome;
    if (id.isEmpty())
        return StoreOutcome::Failed;
    if (isOn)
        m_favorites.try_emplace(id, at);
    else
        m_favorites.erase(id);
    return StoreOutcome::Ok;
}

QStringList MemoryShelf::recentItems(int limit) const
{
    QStringList ids;
    for (const SessionRecord &latest : m_sessions.history(kLatestSessions, 0)) {
        const std::optional<SessionRecord> record = m_sessions.session(latest.id);
        for (auto item = record->items.rbegin(); item != record->items.rend(); ++item) {
            const bool isDone = item->outcome == ItemOutcome::Done || item->outcome == ItemOutcome::Partial;
            if (isDone && !ids.contains(item->itemId) && ids.size() < limit)
                ids << item->itemId;
        }
    }
    return ids;
}

int MemoryShelf::timesDone(const QString &itemId, int limit) const
{
    int times = 0;
    for (const SessionRecord &kept : m_sessions.history(std::numeric_limits<int>::max(), 0)) {
        const std::optional<SessionRecord> record = m_sessions.session(kept.id);
        times += static_cast<int>(std::count_if(record->items.begin(), record->items.end(), [&](const SessionItemRecord &item) {
            return item.itemId == itemId && item.outcome == ItemOutcome::Done;
        }));
    }
    return std::min(times, limit);
}

std::vector<OwnPattern> MemoryShelf::ownPatterns() const
{
    return valuesOf(m_patterns);
}

std::vector<OwnSession> MemoryShelf::ownSessions() const
{
    return valuesOf(m_own);
}

StoreOutcome MemoryShelf::save(OwnPattern &pattern, const QDateTime &)
{
    if (m_outcome != StoreOutcome::Ok)
        return m_outcome;
    return problemOf(pattern) ? StoreOutcome::Failed : put(m_patterns, pattern);
}

StoreOutcome MemoryShelf::save(OwnSession &session, const QDateTime &)
{
    if (m_outcome != StoreOutcome::Ok)
        return m_outcome;
    return problemOfShape(session) ? StoreOutcome::Failed : put(m_own, session);
}

StoreOutcome MemoryShelf::setPatternRemoved(qint64 id, bool removed, const QDateTime &)
{
    return m_outcome == StoreOutcome::Ok ? setRemoved(m_patterns, id, removed) : m_outcome;
}

StoreOutcome MemoryShelf::setSessionRemoved(qint64 id, bool removed, const QDateTime &)
{
    return m_outcome == StoreOutcome::Ok ? setRemoved(m_own, id, removed) : m_outcome;
}

} // namespace evenpace

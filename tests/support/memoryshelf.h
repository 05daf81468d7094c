// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/shelf.h"
#include "support/memorystore.h"

#include <map>

namespace evenpace {

/**
 * The whole shelf in memory, beside the sessions whose items it looks through. `setOutcome` makes every write from then
 * on end that way and change nothing, like a full disk.
 */
class MemoryShelf : public ShelfRepository
{
public:
    /** `sessions` live longer than this. */
    explicit MemoryShelf(const MemorySessionRepository &sessions)
        : m_sessions(sessions)
    {
    }
    void setOutcome(StoreOutcome outcome) { m_outcome = outcome; }
    [[nodiscard]] StoreOutcome outcome() const { return m_outcome; }

    [[nodiscard]] std::vector<Favorite> favorites() const override;
    [[nodiscard]] StoreOutcome setFavorite(const QString &id, bool isOn, const QDateTime &at) override;
    [[nodiscard]] QStringList recentItems(int limit) const override;
    [[nodiscard]] int timesDone(const QString &itemId, int limit) const override;
    [[nodiscard]] std::vector<OwnPattern> ownPatterns() const override;
    [[nodiscard]] std::vector<OwnSession> ownSessions() const override;
    [[nodiscard]] StoreOutcome save(OwnPattern &pattern, const QDateTime &at) override;
    [[nodiscard]] StoreOutcome save(OwnSession &session, const QDateTime &at) override;
    [[nodiscard]] StoreOutcome setPatternRemoved(qint64 id, bool removed, const QDateTime &at) override;
    [[nodiscard]] StoreOutcome setSessionRemoved(qint64 id, bool removed, const QDateTime &at) override;

private:
    const MemorySessionRepository &m_sessions;
    std::map<QString, QDateTime> m_favorites;
    std::map<qint64, OwnPattern> m_patterns;
    std::map<qint64, OwnSession> m_own;
    StoreOutcome m_outcome = StoreOutcome::Ok;
};

} // namespace evenpace

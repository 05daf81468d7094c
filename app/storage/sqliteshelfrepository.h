// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/shelf.h"

namespace evenpace {

class Connection;
class Database;

/** Favorites, own patterns and own sessions in SQLite. A read that meets an error gives what it would give for nothing
 *  stored; Database::health() tells whether the file is damaged. */
class SqliteShelfRepository : public ShelfRepository
{
public:
    /** The database is open and outlives this. */
    explicit SqliteShelfRepository(Database &database);

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
    [[nodiscard]] StoreOutcome writeItems(qint64 sessionId, const std::vector<ProgramItem> &items);

    Connection &m_connection;
};

} // namespace evenpace

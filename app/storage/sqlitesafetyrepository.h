// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/safetycard.h"

namespace evenpace {

class Connection;
class Database;

/** The safety card in SQLite. A read that meets an error gives what it would give for nothing stored;
 *  Database::health() tells whether the file is damaged. */
class SqliteSafetyRepository : public SafetyRepository
{
public:
    /** The database is open and outlives this. */
    explicit SqliteSafetyRepository(Database &database);

    [[nodiscard]] SafetyCard card() const override;
    /** A line that is taken out is neither in the database nor in its log afterwards. */
    [[nodiscard]] StoreOutcome save(const SafetyCard &card, const QDateTime &at) override;
    /** Afterwards it is neither in the database nor in its log, and the backup copy is made anew. */
    [[nodiscard]] StoreOutcome eraseCard() override;
    [[nodiscard]] StoreOutcome noteHelpShown(const QDateTime &at) override;
    [[nodiscard]] std::vector<QDateTime> helpShown() const override;

private:
    Database &m_database;
    Connection &m_connection;
};

} // namespace evenpace

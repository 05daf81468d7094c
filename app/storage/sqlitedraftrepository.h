// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/draftrepository.h"

namespace evenpace {

class Connection;
class Database;

class SqliteDraftRepository : public DraftRepository
{
public:
    /** The database is open and outlives this. */
    explicit SqliteDraftRepository(Database &database);

private:
    Database &m_database;
    Connection &m_connection;
};

} // namespace evenpace

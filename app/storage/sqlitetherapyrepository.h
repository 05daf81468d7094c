// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/therapyrepository.h"

namespace evenpace {

class Connection;
class Database;

class SqliteTherapyRepository : public TherapyRepository
{
public:
    /** The database is open and outlives this. */
    explicit SqliteTherapyRepository(Database &database);

private:
    Database &m_database;
    Connection &m_connection;
};

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/clinicrepository.h"

namespace evenpace {

class Connection;
class Database;

class SqliteClinicRepository : public ClinicRepository
{
public:
    /** The database is open and outlives this. */
    explicit SqliteClinicRepository(Database &database);

private:
    Database &m_database;
    Connection &m_connection;
};

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#include "storage/sqliteclinicrepository.h"

#include "storage/connection.h"
#include "storage/database.h"

namespace evenpace {

SqliteClinicRepository::SqliteClinicRepository(Database &database)
    : m_database(database)
    , m_connection(database.connection())
{
}

} // namespace evenpace

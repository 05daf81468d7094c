// SPDX-License-Identifier: Apache-2.0
#include "storage/sqlitedraftrepository.h"

#include "storage/connection.h"
#include "storage/database.h"

namespace evenpace {

SqliteDraftRepository::SqliteDraftRepository(Database &database)
    : m_database(database)
    , m_connection(database.connection())
{
}

} // namespace evenpace

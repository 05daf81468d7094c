// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/mindrecords.h"

namespace evenpace {

class Connection;
class Database;
class Statement;

/** Records of thinking exercises in SQLite. A read that meets an error gives what it would give for nothing stored;
 *  Database::health() tells whether the file is damaged. */
class SqliteMindRepository : public MindRepository
{
public:
    /** The database is open and outlives this. */
    explicit SqliteMindRepository(Database &database);

    [[nodiscard]] std::vector<MindRecord> records(const QString &exerciseId, int limit) const override;
    [[nodiscard]] std::optional<MindRecord> record(MindRecordId id) const override;
    [[nodiscard]] MindRecordId recordOf(SessionId session, const QString &exerciseId) const override;
    [[nodiscard]] QStringList exercisesWithRecords() const override;
    /** Afterwards it is neither in the database nor in its log, and the backup copy is made anew. */
    [[nodiscard]] StoreOutcome deleteRecord(MindRecordId id) override;

private:
    /** Puts the answers in. False if there are none. */
    [[nodiscard]] bool readAnswers(MindRecord &record) const;

    Database &m_database;
    Connection &m_connection;
};

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/repositories.h"

namespace evenpace {

class Connection;
class Database;

/**
 * One row a setting. A missing or unreadable value is the default of that setting alone; rows that this version does
 * not know stay as they are, so that a later version finds them again.
 */
class SqliteSettingsRepository : public SettingsRepository
{
public:
    /** The database is open and outlives this. */
    explicit SqliteSettingsRepository(Database &database);

    [[nodiscard]] Settings settings() const override;
    [[nodiscard]] StoreOutcome save(const Settings &settings) override;
    [[nodiscard]] std::vector<Enrollment> enrollments() const override;
    /** Telling it the last one again changes nothing. */
    [[nodiscard]] StoreOutcome enroll(const Enrollment &enrollment) override;
    [[nodiscard]] StoreOutcome saveEnrollment(Enrollment &enrollment) override;

private:
    [[nodiscard]] StoreOutcome add(const Enrollment &enrollment, qint64 *id);

    Connection &m_connection;
};

} // namespace evenpace

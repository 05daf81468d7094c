// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/plansrepository.h"

namespace evenpace {

class Connection;
class Database;

/** What is planned ahead, in SQLite. A read that meets an error gives what it would give for nothing stored;
 *  Database::health() tells whether the file is damaged. */
class SqlitePlansRepository : public PlansRepository
{
public:
    /** The database is open and outlives this. */
    explicit SqlitePlansRepository(Database &database);

    [[nodiscard]] std::vector<SleepNight> nights(const QDate &first, const QDate &last) const override;
    [[nodiscard]] std::optional<SleepNight> nightBefore(const QDate &day) const override;
    [[nodiscard]] StoreOutcome saveNight(const SleepNight &night, const QDateTime &at) override;
    [[nodiscard]] StoreOutcome deleteNight(const QDate &day) override;
    [[nodiscard]] SleepPlan sleepPlan() const override;
    [[nodiscard]] StoreOutcome saveSleepPlan(const SleepPlan &plan) override;
    [[nodiscard]] std::vector<SleepRule> sleepRules() const override;
    [[nodiscard]] StoreOutcome saveSleepRule(SleepRule &rule, const QDateTime &at) override;
    [[nodiscard]] std::vector<Goal> goals() const override;
    [[nodiscard]] StoreOutcome saveGoal(Goal &goal, const QDateTime &at) override;
    [[nodiscard]] StoreOutcome deleteGoal(qint64 id) override;
    [[nodiscard]] std::vector<PlannedTask> tasks(const QDate &first, const QDate &last) const override;
    [[nodiscard]] StoreOutcome saveTask(PlannedTask &task, const QDateTime &at) override;
    [[nodiscard]] StoreOutcome saveTasks(const std::vector<PlannedTask> &tasks, const QDateTime &at) override;
    [[nodiscard]] StoreOutcome deleteTask(qint64 id) override;

private:
    [[nodiscard]] StoreOutcome writeGoal(Goal &goal, const QDateTime &at);
    [[nodiscard]] StoreOutcome writeTask(PlannedTask &task, const QDateTime &at);
    /** One row of a table, for good. */
    [[nodiscard]] StoreOutcome deleteRow(const QString &sql, qint64 id);

    Database &m_database;
    Connection &m_connection;
};

} // namespace evenpace

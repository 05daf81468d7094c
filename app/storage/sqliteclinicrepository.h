// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/clinicrepository.h"

namespace evenpace {

class Connection;
class Database;

/** The clinic in SQLite. A read that meets an error gives what it would give for nothing stored; Database::health() tells
 *  whether the file is damaged. What is deleted is afterwards neither in the database nor in its log, and the backup copy
 *  is made anew. */
class SqliteClinicRepository : public ClinicRepository
{
public:
    /** The database is open and outlives this. */
    explicit SqliteClinicRepository(Database &database);

    [[nodiscard]] std::vector<ClinicRow> caseload() const override;
    [[nodiscard]] std::optional<ClinicPatient> patient(qint64 id) const override;
    [[nodiscard]] std::optional<ClinicPatient> patientOf(const exchange::KeyId &key) const override;
    [[nodiscard]] StoreOutcome save(ClinicPatient &patient) override;
    [[nodiscard]] StoreOutcome deletePatient(qint64 id) override;
    [[nodiscard]] StoreOutcome summarize(qint64 patient, const exchange::ClinicSummary &summary) override;
    [[nodiscard]] StoreOutcome summarizeAll(const std::vector<std::pair<qint64, exchange::ClinicSummary>> &summaries,
                                            const exchange::FlagRules &by) override;
    [[nodiscard]] exchange::FlagRules summarizedBy() const override;
    [[nodiscard]] StoreOutcome keep(ClinicReport &report, const exchange::ClinicSummary &summary) override;
    [[nodiscard]] std::vector<ClinicReport> reports(qint64 patient) const override;
    [[nodiscard]] std::vector<ClinicNote> notes(qint64 patient) const override;
    [[nodiscard]] StoreOutcome save(ClinicNote &note) override;
    [[nodiscard]] StoreOutcome deleteNote(qint64 id) override;
    [[nodiscard]] exchange::FlagRules rules() const override;
    [[nodiscard]] StoreOutcome save(const exchange::FlagRules &rules) override;
    [[nodiscard]] ClinicLock lock() const override;
    [[nodiscard]] StoreOutcome save(const ClinicLock &lock) override;
    [[nodiscard]] StoreOutcome deleteEverything() override;

private:
    [[nodiscard]] StoreOutcome insert(ClinicPatient &patient);
    [[nodiscard]] StoreOutcome update(const ClinicPatient &patient);
    [[nodiscard]] exchange::FlagRules rulesAt(QLatin1StringView key) const;
    [[nodiscard]] StoreOutcome choose(QLatin1StringView key, const QString &value);
    [[nodiscard]] StoreOutcome write(qint64 patient, const exchange::ClinicSummary &summary);
    [[nodiscard]] StoreOutcome deleteForGood(const QString &sql, qint64 id);

    Database &m_database;
    Connection &m_connection;
};

} // namespace evenpace

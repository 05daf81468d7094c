// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/measures.h"

namespace evenpace {

class Connection;
class Database;
class Statement;

/** Questionnaires in SQLite. A read that meets an error gives what it would give for nothing stored; Database::health()
 *  tells whether the file is damaged. What only a later version asks is left where it is. */
class SqliteMeasureRepository : public MeasureRepository
{
public:
    /** The database is open and outlives this. */
    explicit SqliteMeasureRepository(Database &database);

    [[nodiscard]] StoreOutcome begin(Measurement &measurement) override;
    [[nodiscard]] StoreOutcome saveAnswer(MeasurementId id, const QString &key, const QJsonValue &answer,
                                          const QDateTime &at) override;
    [[nodiscard]] StoreOutcome end(MeasurementId id, Measurement::Outcome outcome, const QDateTime &at) override;
    [[nodiscard]] StoreOutcome remove(MeasurementId id) override;

    [[nodiscard]] std::optional<Measurement> measurement(MeasurementId id) const override;
    [[nodiscard]] std::vector<Measurement> latest(Measure measure, int limit) const override;
    [[nodiscard]] std::vector<Measurement> first(Measure measure, int limit) const override;
    [[nodiscard]] std::vector<MeasureChange> changes(MeasurementId id) const override;

private:
    [[nodiscard]] StoreOutcome write(MeasurementId id, const QString &key, const QJsonValue &answer,
                                     const QDateTime &at);
    [[nodiscard]] std::vector<Measurement> read(const QString &sql, Measure measure, int limit) const;
    void readAnswers(Measurement &measurement) const;

    Database &m_database;
    Connection &m_connection;
};

} // namespace evenpace

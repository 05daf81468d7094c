// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/measures.h"

namespace evenpace {

/** Questionnaires in memory. `setOutcome` makes every write from then on end that way and change nothing. */
class MemoryMeasures : public MeasureRepository
{
public:
    void setOutcome(StoreOutcome outcome) { m_outcome = outcome; }
    [[nodiscard]] int count() const { return static_cast<int>(m_stored.size()); }

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
    struct Stored {
        Measurement measurement;
        std::vector<MeasureChange> changes;
    };
    /** In the order of their days. */
    [[nodiscard]] std::vector<Measurement> of(Measure measure) const;

    std::map<MeasurementId, Stored> m_stored;
    MeasurementId m_lastId = 0;
    StoreOutcome m_outcome = StoreOutcome::Ok;
};

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#include "support/memorymeasures.h"

#include <algorithm>

namespace evenpace {

StoreOutcome MemoryMeasures::begin(Measurement &measurement)
{
    if (m_outcome != StoreOutcome::Ok)
        return m_outcome;
    measurement.id = ++m_lastId;
    m_stored[measurement.id].measurement = measurement;
    return StoreOutcome::Ok;
}

StoreOutcome MemoryMeasures::saveAnswer(MeasurementId id, const QString &key, const QJsonValue &answer,
                                        const QDateTime &at)
{
    if (m_outcome != StoreOutcome::Ok)
        return m_outcome;
    const auto found = m_stored.find(id);
    if (found == m_stored.end())
        return StoreOutcome::NotFound;
    MeasureAnswers &answers = found->second.measurement.answers;
    const QJsonValue before = answers.contains(key) ? answers[key] : QJsonValue();
    if (before == answer)
        return StoreOutcome::Ok;
    if (found->second.measurement.outcome != Measurement::Outcome::Open)
        found->second.changes.push_back({key, before, answer, at});
    if (answer.isNull() || answer.isUndefined())
        answers.erase(key);
    else
        answers[key] = answer;
    return StoreOutcome::Ok;
}

StoreOutcome MemoryMeasures::end(MeasurementId id, Measurement::Outcome outcome, const QDateTime &at)
{
    if (m_outcome != StoreOutcome::Ok)
        return m_outcome;
    const auto found = m_stored.find(id);
    if (found == m_stored.end())
        return StoreOutcome::NotFound;
    found->second.measurement.outcome = outcome;
    found->second.measurement.endedAt = at;
    return StoreOutcome::Ok;
}

StoreOutcome MemoryMeasures::remove(MeasurementId id)
{
    if (m_outcome != StoreOutcome::Ok)
        return m_outcome;
    return m_stored.erase(id) > 0 ? StoreOutcome::Ok : StoreOutcome::NotFound;
}

std::optional<Measurement> MemoryMeasures::measurement(MeasurementId id) const
{
    const auto found = m_stored.find(id);
    return found == m_stored.end() ? std::nullopt : std::optional(found->second.measurement);
}

std::vector<Measurement> MemoryMeasures::of(Measure measure) const
{
    std::vector<Measurement> list;
    for (const auto &[id, stored] : m_stored) {
        if (stored.measurement.measure == measure)
            list.push_back(stored.measurement);
    }
    std::stable_sort(list.begin(), list.end(),
                     [](const Measurement &one, const Measurement &other) { return one.day < other.day; });
    return list;
}

std::vector<Measurement> MemoryMeasures::latest(Measure measure, int limit) const
{
    std::vector<Measurement> list = of(measure);
    std::reverse(list.begin(), list.end());
    list.resize(std::min(list.size(), static_cast<size_t>(limit)));
    return list;
}

std::vector<Measurement> MemoryMeasures::first(Measure measure, int limit) const
{
    std::vector<Measurement> list = of(measure);
    std::erase_if(list, [](const Measurement &one) { return one.outcome != Measurement::Outcome::Done; });
    list.resize(std::min(list.size(), static_cast<size_t>(limit)));
    return list;
}

std::vector<MeasureChange> MemoryMeasures::changes(MeasurementId id) const
{
    const auto found = m_stored.find(id);
    return found == m_stored.end() ? std::vector<MeasureChange>() : found->second.changes;
}

} // namespace evenpace

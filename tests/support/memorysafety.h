// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/safetycard.h"

namespace evenpace {

/** The safety card, in memory. `setOutcome` makes every write from then on end that way and change nothing. */
class MemorySafety : public SafetyRepository
{
public:
    void setOutcome(StoreOutcome outcome) { m_outcome = outcome; }

    [[nodiscard]] SafetyCard card() const override { return m_card; }
    [[nodiscard]] StoreOutcome save(const SafetyCard &card, const QDateTime &) override
    {
        if (m_outcome == StoreOutcome::Ok)
            m_card = card;
        return m_outcome;
    }
    [[nodiscard]] StoreOutcome eraseCard() override
    {
        if (m_outcome == StoreOutcome::Ok)
            m_card = {};
        return m_outcome;
    }
    [[nodiscard]] StoreOutcome noteHelpShown(const QDateTime &at) override
    {
        if (m_outcome == StoreOutcome::Ok)
            m_shown.push_back(at);
        return m_outcome;
    }
    [[nodiscard]] std::vector<QDateTime> helpShown() const override { return m_shown; }

private:
    SafetyCard m_card;
    std::vector<QDateTime> m_shown;
    StoreOutcome m_outcome = StoreOutcome::Ok;
};

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#include "domain/exchange/draftkeeper.h"

#include <algorithm>

namespace evenpace::exchange {

DraftKeeper::DraftKeeper(DraftRepository &drafts)
    : m_drafts(drafts)
    , m_history(Draft{})
{
}

void DraftKeeper::begin(const Draft &draft)
{
    m_history = DraftHistory(draft);
    m_id = 0;
    m_held = 0;
    m_at = 0;
}

bool DraftKeeper::open(qint64 id)
{
    std::optional<DraftHistory> kept = m_drafts.draft(id);
    if (!kept)
        return false;
    m_history = std::move(*kept);
    m_id = id;
    m_held = static_cast<int>(m_history.steps().size());
    m_at = m_history.step();
    return true;
}

StoreOutcome DraftKeeper::push(const Draft &draft, const QDateTime &at)
{
    const int before = m_history.step();
    if (!m_history.push(draft))
        return StoreOutcome::Ok;
    m_held = std::min(m_held, before + 1);
    if (m_history.step() == before) {
        // The oldest step made room.
        m_held = std::max(0, m_held - 1);
        m_at = std::max(0, m_at - 1);
    }
    return keep(at);
}

StoreOutcome DraftKeeper::undo(const QDateTime &at)
{
    return m_history.undo() ? keep(at) : StoreOutcome::Ok;
}

StoreOutcome DraftKeeper::redo(const QDateTime &at)
{
    return m_history.redo() ? keep(at) : StoreOutcome::Ok;
}

StoreOutcome DraftKeeper::keep(const QDateTime &at)
{
    if (m_id == 0) {
        if (const StoreOutcome outcome = m_drafts.begin(m_history.steps().front(), at, m_id); outcome != StoreOutcome::Ok) {
            m_id = 0;
            return outcome;
        }
        m_held = 1;
        m_at = 0;
    }
    // What comes after a step goes when another one is put there, so the store goes to the last one that both have.
    if (const StoreOutcome outcome = stepTo(std::clamp(m_history.step(), 0, std::max(0, m_held - 1)), at);
        outcome != StoreOutcome::Ok)
        return outcome;
    while (m_held <= m_history.step()) {
        const Draft &next = m_history.steps()[static_cast<size_t>(m_held)];
        if (const StoreOutcome outcome = m_drafts.push(m_id, next, at); outcome != StoreOutcome::Ok)
            return outcome;
        m_at = m_held++;
    }
    return StoreOutcome::Ok;
}

StoreOutcome DraftKeeper::stepTo(int step, const QDateTime &at)
{
    while (m_at != step) {
        const int by = m_at < step ? 1 : -1;
        if (const StoreOutcome outcome = m_drafts.step(m_id, by, at); outcome != StoreOutcome::Ok)
            return outcome;
        m_at += by;
    }
    return StoreOutcome::Ok;
}

} // namespace evenpace::exchange

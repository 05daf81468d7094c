// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/draftrepository.h"

namespace evenpace::exchange {

/**
 * A draft with its steps, kept at each of them. What cannot be kept is here all the same, and is kept with the next step
 * that can, so that nothing is lost and Undo means the same step here and in the store.
 */
class DraftKeeper
{
public:
    explicit DraftKeeper(DraftRepository &drafts);

    /** One that is not kept until its first change. */
    void begin(const Draft &draft);
    /** One that was kept, by its id; false, and nothing changes, if there is none. */
    bool open(qint64 id);

    [[nodiscard]] const Draft &now() const { return m_history.now(); }
    [[nodiscard]] bool canUndo() const { return m_history.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_history.canRedo(); }

    // What became of keeping it. Ok where there is nothing to do.
    [[nodiscard]] StoreOutcome push(const Draft &draft, const QDateTime &at);
    [[nodiscard]] StoreOutcome undo(const QDateTime &at);
    [[nodiscard]] StoreOutcome redo(const QDateTime &at);

private:
    [[nodiscard]] StoreOutcome keep(const QDateTime &at);
    [[nodiscard]] StoreOutcome stepTo(int step, const QDateTime &at);

    DraftRepository &m_drafts;
    DraftHistory m_history;
    qint64 m_id = 0; ///< 0: not kept yet
    int m_held = 0; ///< so many of the steps here, from the first on, are in the store
    int m_at = 0; ///< the step that holds there
};

} // namespace evenpace::exchange

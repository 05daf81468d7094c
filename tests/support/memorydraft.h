// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/draftrepository.h"

#include <algorithm>
#include <map>
#include <set>

namespace evenpace {

/** The whole interface, in memory. `setOutcome` makes every write from then on end that way and change nothing. */
class MemoryDraft : public DraftRepository
{
public:
    void setOutcome(StoreOutcome outcome) { m_outcome = outcome; }

    [[nodiscard]] std::vector<DraftRow> drafts() const override
    {
        std::vector<DraftRow> rows;
        for (const auto &[id, kept] : m_drafts)
            rows.push_back({id, kept.history.now().frame.name, kept.history.now().person.name, kept.at});
        std::sort(rows.begin(), rows.end(), [](const DraftRow &a, const DraftRow &b) {
            return std::pair(a.changedAt, a.id) > std::pair(b.changedAt, b.id);
        });
        return rows;
    }
    [[nodiscard]] std::optional<exchange::DraftHistory> draft(qint64 id) const override
    {
        const auto found = m_drafts.find(id);
        return found == m_drafts.end() ? std::nullopt : std::optional(found->second.history);
    }
    [[nodiscard]] StoreOutcome begin(const exchange::Draft &draft, const QDateTime &at, qint64 &id) override
    {
        if (m_outcome != StoreOutcome::Ok)
            return m_outcome;
        id = ++m_lastId;
        m_drafts.emplace(id, Kept{exchange::DraftHistory(draft), at});
        return StoreOutcome::Ok;
    }
    [[nodiscard]] StoreOutcome push(qint64 id, const exchange::Draft &draft, const QDateTime &at) override
    {
        bool isLess = false;
        const StoreOutcome outcome = change(id, at, [&](exchange::DraftHistory &history) {
            isLess = history.canRedo() || history.steps().size() >= size_t{exchange::kMostSteps};
            return history.push(draft) || true;
        });
        if (isLess)
            sweep();
        return outcome;
    }
    [[nodiscard]] StoreOutcome step(qint64 id, int by, const QDateTime &at) override
    {
        return change(id, at, [&](exchange::DraftHistory &history) { return by < 0 ? history.undo() : history.redo(); });
    }
    [[nodiscard]] StoreOutcome deleteDraft(qint64 id) override
    {
        if (m_outcome != StoreOutcome::Ok)
            return m_outcome;
        if (m_drafts.erase(id) == 0)
            return StoreOutcome::NotFound;
        sweep();
        return StoreOutcome::Ok;
    }

    [[nodiscard]] std::vector<DraftTemplate> templates() const override
    {
        std::vector<DraftTemplate> list = m_templates;
        std::sort(list.begin(), list.end(), [](const DraftTemplate &a, const DraftTemplate &b) {
            return std::pair(a.name, a.id) < std::pair(b.name, b.id);
        });
        return list;
    }
    [[nodiscard]] StoreOutcome saveTemplate(DraftTemplate &made, const QDateTime &) override
    {
        if (m_outcome != StoreOutcome::Ok)
            return m_outcome;
        if (made.name.isEmpty())
            return StoreOutcome::Failed;
        if (made.id == 0) {
            made.id = ++m_lastTemplate;
            m_templates.push_back(made);
            return StoreOutcome::Ok;
        }
        const auto found = std::find_if(m_templates.begin(), m_templates.end(), [&](const auto &one) { return one.id == made.id; });
        if (found == m_templates.end())
            return StoreOutcome::NotFound;
        *found = made;
        return StoreOutcome::Ok;
    }
    [[nodiscard]] StoreOutcome deleteTemplate(qint64 id) override
    {
        if (m_outcome != StoreOutcome::Ok)
            return m_outcome;
        if (std::erase_if(m_templates, [&](const auto &one) { return one.id == id; }) == 0)
            return StoreOutcome::NotFound;
        sweep();
        return StoreOutcome::Ok;
    }

    [[nodiscard]] QStringList favorites() const override { return {m_favorites.begin(), m_favorites.end()}; }
    [[nodiscard]] StoreOutcome setFavorite(const QString &itemId, bool isOn, const QDateTime &) override
    {
        if (m_outcome != StoreOutcome::Ok)
            return m_outcome;
        if (isOn)
            m_favorites.insert(itemId);
        else
            m_favorites.erase(itemId);
        return StoreOutcome::Ok;
    }

    [[nodiscard]] std::vector<HandedOver> handedOver() const override { return {m_given.rbegin(), m_given.rend()}; }
    [[nodiscard]] std::optional<HandedOver> lastVersion(const QUuid &program) const override
    {
        std::optional<HandedOver> last;
        for (const HandedOver &one : m_given) {
            if (one.draft.frame.id == program && (!last || one.draft.frame.version > last->draft.frame.version))
                last = one;
        }
        return last;
    }
    [[nodiscard]] StoreOutcome keepHandedOver(HandedOver &given) override
    {
        if (m_outcome != StoreOutcome::Ok)
            return m_outcome;
        for (const HandedOver &one : m_given) {
            if (one.draft.frame.id == given.draft.frame.id && one.draft.frame.version == given.draft.frame.version)
                return StoreOutcome::Failed;
        }
        given.id = static_cast<qint64>(m_given.size()) + 1;
        m_given.push_back(given);
        return StoreOutcome::Ok;
    }

    [[nodiscard]] QByteArray attachment(const QByteArray &sha256) const override
    {
        const auto found = m_attachments.find(sha256);
        return found == m_attachments.end() ? QByteArray() : found->second;
    }
    [[nodiscard]] StoreOutcome saveAttachment(const QByteArray &sha256, const QByteArray &bytes) override
    {
        if (m_outcome == StoreOutcome::Ok)
            m_attachments.emplace(sha256, bytes);
        return m_outcome;
    }

    [[nodiscard]] StoreOutcome deleteEverything() override
    {
        if (m_outcome == StoreOutcome::Ok) {
            m_drafts.clear();
            m_templates.clear();
            m_favorites.clear();
            m_given.clear();
            m_attachments.clear();
        }
        return m_outcome;
    }

private:
    struct Kept
    {
        exchange::DraftHistory history;
        QDateTime at;
    };
    template <typename Change> StoreOutcome change(qint64 id, const QDateTime &at, Change change)
    {
        if (m_outcome != StoreOutcome::Ok)
            return m_outcome;
        const auto found = m_drafts.find(id);
        if (found == m_drafts.end() || !change(found->second.history))
            return StoreOutcome::NotFound;
        found->second.at = at;
        return StoreOutcome::Ok;
    }

    /** Only what a draft, a template or a program names stays. */
    void sweep()
    {
        std::set<QByteArray> named;
        const auto look = [&](const exchange::Draft &draft) {
            for (const auto &[key, item] : draft.entries)
                named.insert({item.picture, item.sound});
        };
        for (auto &[id, kept] : m_drafts) {
            for (const exchange::Draft &draft : kept.history.steps())
                look(draft);
        }
        for (const DraftTemplate &made : m_templates)
            look(made.draft);
        for (const HandedOver &given : m_given)
            look(given.draft);
        std::erase_if(m_attachments, [&](const auto &one) { return !named.contains(one.first); });
    }

    std::map<qint64, Kept> m_drafts;
    qint64 m_lastId = 0;
    std::vector<DraftTemplate> m_templates;
    qint64 m_lastTemplate = 0;
    std::set<QString> m_favorites;
    std::vector<HandedOver> m_given;
    std::map<QByteArray, QByteArray> m_attachments;
    StoreOutcome m_outcome = StoreOutcome::Ok;
};

} // namespace evenpace

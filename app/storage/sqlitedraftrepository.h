// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/draftrepository.h"

namespace evenpace {

class Connection;
class Database;

class SqliteDraftRepository : public DraftRepository
{
public:
    /** The database is open and outlives this. */
    explicit SqliteDraftRepository(Database &database);

    [[nodiscard]] std::vector<DraftRow> drafts() const override;
    [[nodiscard]] std::optional<exchange::DraftHistory> draft(qint64 id) const override;
    [[nodiscard]] StoreOutcome begin(const exchange::Draft &draft, const QDateTime &at, qint64 &id) override;
    [[nodiscard]] StoreOutcome push(qint64 id, const exchange::Draft &draft, const QDateTime &at) override;
    [[nodiscard]] StoreOutcome step(qint64 id, int by, const QDateTime &at) override;
    [[nodiscard]] StoreOutcome deleteDraft(qint64 id) override;
    [[nodiscard]] std::vector<DraftTemplate> templates() const override;
    [[nodiscard]] StoreOutcome saveTemplate(DraftTemplate &made, const QDateTime &at) override;
    [[nodiscard]] StoreOutcome deleteTemplate(qint64 id) override;
    [[nodiscard]] QStringList favorites() const override;
    [[nodiscard]] StoreOutcome setFavorite(const QString &itemId, bool isOn, const QDateTime &at) override;
    [[nodiscard]] std::vector<HandedOver> handedOver() const override;
    [[nodiscard]] std::optional<HandedOver> lastVersion(const QUuid &program) const override;
    [[nodiscard]] StoreOutcome keepHandedOver(HandedOver &given) override;
    [[nodiscard]] QByteArray attachment(const QByteArray &sha256) const override;
    [[nodiscard]] StoreOutcome saveAttachment(const QByteArray &sha256, const QByteArray &bytes) override;
    [[nodiscard]] StoreOutcome deleteEverything() override;

private:
    [[nodiscard]] StoreOutcome hold(qint64 id, qint64 step, const exchange::Draft &draft, const QDateTime &at);
    [[nodiscard]] StoreOutcome sweep();
    [[nodiscard]] StoreOutcome deleteFrom(const QString &sql, qint64 id);

    Database &m_database;
    Connection &m_connection;
};

} // namespace evenpace

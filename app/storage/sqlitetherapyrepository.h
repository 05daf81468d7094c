// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/therapyrepository.h"

namespace evenpace {

class Connection;
class Database;

/** Programs, reports and receipts in SQLite. A read that meets an error gives what it would give for nothing stored. */
class SqliteTherapyRepository : public TherapyRepository
{
public:
    /** The database is open and outlives this. */
    explicit SqliteTherapyRepository(Database &database);

    [[nodiscard]] StoreOutcome take(TakenProgram &taken, const std::vector<exchange::Attachment> &attachments) override;
    [[nodiscard]] std::vector<TakenProgram> programs() const override;
    [[nodiscard]] std::optional<exchange::Attachment> attachment(const QByteArray &sha256) const override;
    [[nodiscard]] StoreOutcome add(SentReport &report) override;
    [[nodiscard]] std::vector<SentReport> reports() const override;
    [[nodiscard]] StoreOutcome add(const ReportReceipt &receipt) override;
    [[nodiscard]] std::vector<ReportReceipt> receipts() const override;

private:
    Connection &m_connection;
};

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/therapyrepository.h"

#include <algorithm>
#include <map>

namespace evenpace {

/** What therapists gave and were told, in memory. `setOutcome` makes every write from then on end that way and change
 *  nothing. */
class MemoryTherapy : public TherapyRepository
{
public:
    void setOutcome(StoreOutcome outcome) { m_outcome = outcome; }

    [[nodiscard]] StoreOutcome take(TakenProgram &taken, const std::vector<exchange::Attachment> &attachments) override
    {
        if (m_outcome != StoreOutcome::Ok)
            return m_outcome;
        const auto there = std::find_if(m_programs.begin(), m_programs.end(), [&](const TakenProgram &other) {
            return other.program.id == taken.program.id && other.program.version == taken.program.version;
        });
        if (there != m_programs.end() && there->message != taken.message)
            return StoreOutcome::Failed;
        for (const exchange::Attachment &attachment : attachments)
            m_attachments.emplace(attachment.sha256, attachment);
        if (there != m_programs.end()) {
            taken.id = there->id;
            return StoreOutcome::Ok;
        }
        taken.id = static_cast<qint64>(m_programs.size()) + 1;
        m_programs.push_back(taken);
        return StoreOutcome::Ok;
    }
    [[nodiscard]] std::vector<TakenProgram> programs() const override { return m_programs; }
    [[nodiscard]] std::optional<exchange::Attachment> attachment(const QByteArray &sha256) const override
    {
        const auto there = m_attachments.find(sha256);
        return there == m_attachments.end() ? std::nullopt : std::optional(there->second);
    }
    [[nodiscard]] StoreOutcome add(SentReport &report) override
    {
        const auto isIt = [&](const SentReport &other) {
            return other.therapist == report.therapist && other.number == report.number;
        };
        if (m_outcome != StoreOutcome::Ok || std::any_of(m_reports.begin(), m_reports.end(), isIt))
            return m_outcome != StoreOutcome::Ok ? m_outcome : StoreOutcome::Failed;
        report.id = static_cast<qint64>(m_reports.size()) + 1;
        m_reports.push_back(report);
        return StoreOutcome::Ok;
    }
    [[nodiscard]] std::vector<SentReport> reports() const override { return m_reports; }
    [[nodiscard]] StoreOutcome add(const ReportReceipt &receipt) override
    {
        const auto isIt = [&](const ReportReceipt &other) {
            return other.therapist == receipt.therapist && other.number == receipt.number;
        };
        if (m_outcome == StoreOutcome::Ok && std::none_of(m_receipts.begin(), m_receipts.end(), isIt))
            m_receipts.push_back(receipt);
        return m_outcome;
    }
    [[nodiscard]] std::vector<ReportReceipt> receipts() const override { return m_receipts; }

private:
    std::vector<TakenProgram> m_programs;
    std::map<QByteArray, exchange::Attachment> m_attachments;
    std::vector<SentReport> m_reports;
    std::vector<ReportReceipt> m_receipts;
    StoreOutcome m_outcome = StoreOutcome::Ok;
};

} // namespace evenpace

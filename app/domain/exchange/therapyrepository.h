// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/received.h"
#include "domain/repositories.h"

#include <QDateTime>

#include <vector>

namespace evenpace {

/** A version of a program as the person took it. All versions are kept. */
struct TakenProgram
{
    qint64 id = 0; ///< 0: not stored yet; later ones have larger ids
    exchange::AssignedProgram program;
    QByteArray signKey; ///< whose it is
    QString signer; ///< as they were called then
    bool isVerified = false; ///< their card was here; else the person compared their number
    QByteArray message; ///< the signed bytes
    QDateTime takenAt; ///< UTC
    friend bool operator==(const TakenProgram &, const TakenProgram &) = default;
};

/** A report that was handed out. */
struct SentReport
{
    qint64 id = 0; ///< 0: not stored yet
    int number = 1; ///< counts up for each therapist
    exchange::KeyId therapist;
    QDate first; ///< the days that it covers
    QDate last;
    QDateTime sentAt; ///< UTC
    QByteArray message; ///< sealed: only the therapist can read it
    friend bool operator==(const SentReport &, const SentReport &) = default;
};

/** A therapist says that a report was read. */
struct ReportReceipt
{
    exchange::KeyId therapist;
    int number = 1;
    QDateTime receivedAt; ///< UTC
    friend bool operator==(const ReportReceipt &, const ReportReceipt &) = default;
};

/** What a therapist gave, and what was told them: programs as they were signed, reports that were sent, receipts. Nothing
 * of it is changed or deleted. One call is one transaction; when it returns Ok it is on disk. */
class TherapyRepository
{
public:
    virtual ~TherapyRepository() = default;

    /** With the pictures and sounds that came along; those that are here stay. Sets `taken.id`. A version that is here is
     *  not taken again: Ok if it is the same message, else Failed. */
    [[nodiscard]] virtual StoreOutcome take(TakenProgram &taken, const std::vector<exchange::Attachment> &attachments) = 0;
    /** All versions of all programs, in the order taken. One that cannot be read is left out. */
    [[nodiscard]] virtual std::vector<TakenProgram> programs() const = 0;
    [[nodiscard]] virtual std::optional<exchange::Attachment> attachment(const QByteArray &sha256) const = 0;

    /** Sets `report.id`. Failed for a number that this therapist has. */
    [[nodiscard]] virtual StoreOutcome add(SentReport &report) = 0;
    /** In the order sent. */
    [[nodiscard]] virtual std::vector<SentReport> reports() const = 0;
    /** The same once more changes nothing. */
    [[nodiscard]] virtual StoreOutcome add(const ReportReceipt &receipt) = 0;
    /** In the order received. */
    [[nodiscard]] virtual std::vector<ReportReceipt> receipts() const = 0;
};

/** Of each program the version with the highest number, in the order in which the programs were first taken. */
[[nodiscard]] std::vector<TakenProgram> newestOf(const std::vector<TakenProgram> &programs);
/** What is here, for Courier::open(). */
[[nodiscard]] exchange::HeldPrograms heldOf(const std::vector<TakenProgram> &programs);
/** Ceilings that hold where several programs are followed: of each the strictest. Without any: no limit. */
[[nodiscard]] LimitsSet ceilingsOf(const std::vector<LimitsSet> &programs);

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/caseload.h"
#include "domain/exchange/received.h"
#include "domain/repositories.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace evenpace {

/** Somebody in a therapist's care, by pseudonym. */
struct ClinicPatient
{
    qint64 id = 0; ///< 0: not stored yet
    QString name; ///< the pseudonym, never empty
    exchange::KeyId key; ///< empty: their card was not taken
    QByteArray card; ///< the signed message of it
    QDateTime addedAt; ///< UTC
    bool isArchived = false;
    int acknowledged = 0; ///< number of the last report that they were given a receipt for; 0: none
    QStringList cautions = {}; ///< codes of content specification 0.5, in the order in which they were told
    friend bool operator==(const ClinicPatient &, const ClinicPatient &) = default;
};

/** A patient in the list of them. */
struct ClinicRow
{
    qint64 id = 0;
    QString name;
    bool hasKey = false;
    bool isArchived = false;
    exchange::ClinicSummary summary;
    friend bool operator==(const ClinicRow &, const ClinicRow &) = default;
};

/** A report as it came; Courier::keptReport() reads it. */
struct ClinicReport
{
    qint64 id = 0;
    qint64 patient = 0;
    int number = 1;
    QDate first;
    QDate last;
    QDate madeOn;
    QDateTime receivedAt; ///< UTC
    QUuid programId; ///< null: no program was given
    int programVersion = 0;
    QByteArray signKey; ///< whose signature was looked at
    QByteArray message; ///< the patient's signed bytes, unsealed
    friend bool operator==(const ClinicReport &, const ClinicReport &) = default;
};

/** What the therapist writes for themselves. It never leaves the device. */
struct ClinicNote
{
    qint64 id = 0;
    qint64 patient = 0;
    QString text;
    QDateTime at; ///< when it was begun, UTC
    friend bool operator==(const ClinicNote &, const ClinicNote &) = default;
};

struct ClinicLock
{
    QString hash; ///< as Courier::lockHash() makes it; empty: not locked
    int wrongTries = 0; ///< since it was last opened
    QDateTime wrongAt; ///< UTC, the last of them
    bool isOffered = false; ///< the lock was offered once
    friend bool operator==(const ClinicLock &, const ClinicLock &) = default;
};

/** What a therapist knows of the people in their care: patients by pseudonym, reports as they came, notes. One call is one
 * transaction; when it returns Ok it is on disk. */
class ClinicRepository
{
public:
    virtual ~ClinicRepository() = default;

    /** All patients, archived ones too, in the order added. */
    [[nodiscard]] virtual std::vector<ClinicRow> caseload() const = 0;
    [[nodiscard]] virtual std::optional<ClinicPatient> patient(qint64 id) const = 0;
    [[nodiscard]] virtual std::optional<ClinicPatient> patientOf(const exchange::KeyId &key) const = 0;
    /** Id 0: a new one, and sets its id; else changes it. Failed without a name, or for a key that somebody else has. */
    [[nodiscard]] virtual StoreOutcome save(ClinicPatient &patient) = 0;
    /** For good, with all reports and notes. */
    [[nodiscard]] virtual StoreOutcome deletePatient(qint64 id) = 0;
    [[nodiscard]] virtual StoreOutcome summarize(qint64 patient, const exchange::ClinicSummary &summary) = 0;
    /** Those of several patients by their ids, all or none, made by these rules. Who is not there any more is left out. */
    [[nodiscard]] virtual StoreOutcome summarizeAll(const std::vector<std::pair<qint64, exchange::ClinicSummary>> &summaries,
                                                    const exchange::FlagRules &by) = 0;
    /** The rules of the last summarizeAll(); the usual ones before it. Others than rules(): it was not come to. */
    [[nodiscard]] virtual exchange::FlagRules summarizedBy() const = 0;

    /** With the summary that it brings about; sets its id. The same bytes again are Ok, too, and kept once. */
    [[nodiscard]] virtual StoreOutcome keep(ClinicReport &report, const exchange::ClinicSummary &summary) = 0;
    /** In the order received. */
    [[nodiscard]] virtual std::vector<ClinicReport> reports(qint64 patient) const = 0;

    /** The latest first. */
    [[nodiscard]] virtual std::vector<ClinicNote> notes(qint64 patient) const = 0;
    /** Id 0: a new one, and sets its id; else changes its text. Failed without a text. */
    [[nodiscard]] virtual StoreOutcome save(ClinicNote &note) = 0;
    /** For good. */
    [[nodiscard]] virtual StoreOutcome deleteNote(qint64 id) = 0;

    /** Of the flags; the usual ones until they were changed. */
    [[nodiscard]] virtual exchange::FlagRules rules() const = 0;
    [[nodiscard]] virtual StoreOutcome save(const exchange::FlagRules &rules) = 0;

    [[nodiscard]] virtual ClinicLock lock() const = 0;
    [[nodiscard]] virtual StoreOutcome save(const ClinicLock &lock) = 0;
    /** Patients, reports, notes, rules and the lock, for good. */
    [[nodiscard]] virtual StoreOutcome deleteEverything() = 0;
};

} // namespace evenpace

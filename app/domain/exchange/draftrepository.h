// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/draft.h"
#include "domain/repositories.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace evenpace {

/** A draft in the list of them. */
struct DraftRow
{
    qint64 id = 0;
    QString name;
    QString person; ///< a pseudonym, or empty
    QDateTime changedAt; ///< UTC
    friend bool operator==(const DraftRow &, const DraftRow &) = default;
};

/** A program to begin others with. */
struct DraftTemplate
{
    qint64 id = 0;
    QString name;
    exchange::Draft draft;
    friend bool operator==(const DraftTemplate &, const DraftTemplate &) = default;
};

/** A version of a program that was given to somebody. */
struct HandedOver
{
    qint64 id = 0;
    exchange::Draft draft; ///< its frame says id, version, patient and dates
    QByteArray message; ///< the signed bytes
    QDateTime at; ///< UTC
    friend bool operator==(const HandedOver &, const HandedOver &) = default;
};

/** Programs that are being written, templates, and what was handed over. One call is one transaction; when it returns Ok it
 * is on disk. */
class DraftRepository
{
public:
    virtual ~DraftRepository() = default;

    /** Those that were changed last come first. */
    [[nodiscard]] virtual std::vector<DraftRow> drafts() const = 0;
    /** With all steps that can be taken back and done again. */
    [[nodiscard]] virtual std::optional<exchange::DraftHistory> draft(qint64 id) const = 0;
    /** Its first step; sets `id`. */
    [[nodiscard]] virtual StoreOutcome begin(const exchange::Draft &draft, const QDateTime &at, qint64 &id) = 0;
    /** One step more, as DraftHistory::push() has it. Pictures and sounds go with the last step that names them. */
    [[nodiscard]] virtual StoreOutcome push(qint64 id, const exchange::Draft &draft, const QDateTime &at) = 0;
    /** Undo with -1, redo with 1. NotFound where there is no such step. */
    [[nodiscard]] virtual StoreOutcome step(qint64 id, int by, const QDateTime &at) = 0;
    /** For good, with all its steps, and with the pictures and sounds that nothing else names. */
    [[nodiscard]] virtual StoreOutcome deleteDraft(qint64 id) = 0;

    /** By name. */
    [[nodiscard]] virtual std::vector<DraftTemplate> templates() const = 0;
    /** Id 0: a new one, and sets its id; else changes it. */
    [[nodiscard]] virtual StoreOutcome saveTemplate(DraftTemplate &made, const QDateTime &at) = 0;
    /** As a draft is deleted. */
    [[nodiscard]] virtual StoreOutcome deleteTemplate(qint64 id) = 0;

    /** Items of the library that the therapist marked, in the order of their ids. */
    [[nodiscard]] virtual QStringList favorites() const = 0;
    [[nodiscard]] virtual StoreOutcome setFavorite(const QString &itemId, bool isOn, const QDateTime &at) = 0;

    /** The latest first. */
    [[nodiscard]] virtual std::vector<HandedOver> handedOver() const = 0;
    /** The newest version of a program. */
    [[nodiscard]] virtual std::optional<HandedOver> lastVersion(const QUuid &program) const = 0;
    /** Sets its id. Failed where that version is there already: what was given stays as it was given. */
    [[nodiscard]] virtual StoreOutcome keepHandedOver(HandedOver &given) = 0;

    /** A picture or a sound of an item, by its SHA-256; empty if it is not there. */
    [[nodiscard]] virtual QByteArray attachment(const QByteArray &sha256) const = 0;
    [[nodiscard]] virtual StoreOutcome saveAttachment(const QByteArray &sha256, const QByteArray &bytes) = 0;

    /** Drafts, templates, favorites, what was handed over, pictures and sounds, for good. */
    [[nodiscard]] virtual StoreOutcome deleteEverything() = 0;
};

} // namespace evenpace

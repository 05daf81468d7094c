// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/courier.h"
#include "exchange/message.h"

#include <QString>
#include <QStringList>
#include <QUuid>

#include <map>
#include <optional>
#include <vector>

namespace evenpace::exchange {

/**
 * A folder with a person's own keys, `therapist.keys` and `patient.keys`, and the cards of others that were taken,
 * `known/KEYID.evenpace`; beside them the ids that people have in other systems, `people/KEYID`, and the numbers of the
 * reports that were sent, `sent/KEYID`. Only the owner may read it (files 0600, folders 0700): a folder that others may
 * read is closed to them if there is nothing else in it, and not used if there is.
 */
class KeyFolder
{
public:
    using Outcome = KeysOutcome;

    explicit KeyFolder(QString path)
        : m_path(std::move(path))
    {
    }

    /** Makes and keeps keys; the folder, too, if it is not there. */
    [[nodiscard]] Outcome make(Role role, const QString &name, const QString &clinic = {});
    struct Own
    {
        Outcome outcome = Outcome::Missing;
        std::optional<OwnKeys> keys;
    };
    [[nodiscard]] Own own(Role role) const;
    struct Known
    {
        std::vector<Card> cards; ///< whose files are whole and rightly signed
        QStringList damaged; ///< files that are not
    };
    [[nodiscard]] Known known() const;
    /** Takes the card of somebody new, or the same once more. Changed: nothing is written, the person is asked. */
    [[nodiscard]] Outcome take(const QByteArray &cardMessage);
    /** Takes a card that the person accepted although something changed. Another key of that name is forgotten. */
    [[nodiscard]] Outcome replace(const QByteArray &cardMessage);
    /** Missing, if the card was not here. */
    [[nodiscard]] Outcome forget(const KeyId &id);

    /** All of it, for reading messages; what was signed here is known, too. Day and library are the caller's. */
    [[nodiscard]] Desk desk() const;

    /** The id of a person in other systems: random, made when it is first asked for. Nothing if it cannot be kept. */
    [[nodiscard]] std::optional<QUuid> personId(const KeyId &id);
    /** Numbers of the last reports; see Desk::sent. */
    [[nodiscard]] std::map<KeyId, int> sent() const;
    [[nodiscard]] Outcome noteSent(const KeyId &therapist, int number);

private:
    [[nodiscard]] QString pathOf(Role role) const;
    [[nodiscard]] QString cardPath(const KeyId &id) const;
    [[nodiscard]] Outcome prepare(const QString &subfolder) const;
    [[nodiscard]] Outcome keep(const QString &subfolder, const QString &name, const QByteArray &bytes) const;

    QString m_path;
};

} // namespace evenpace::exchange

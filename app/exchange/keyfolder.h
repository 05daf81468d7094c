// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/message.h"

#include <QString>

#include <optional>
#include <vector>

namespace evenpace::exchange {

/**
 * A folder with a person's own keys, `therapist.keys` and `patient.keys`, and the cards of others that were taken,
 * `known/KEYID.evenpace`. Only the owner may read it (files 0600, folders 0700).
 */
class KeyFolder
{
public:
    enum class Outcome {
        Ok,
        Exists, ///< keys of that role are here; they are never written over
        Missing,
        Damaged,
        NotWritten
    };

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
    /** Cards whose files are whole and rightly signed. */
    [[nodiscard]] std::vector<Card> known() const;
    /** Takes a card: its message was opened, and the person said yes. */
    [[nodiscard]] Outcome take(const QByteArray &cardMessage);

private:
    [[nodiscard]] QString pathOf(Role role) const;
    [[nodiscard]] bool makeFolder(const QString &path) const;
    [[nodiscard]] bool write(const QString &path, const QByteArray &bytes) const;

    QString m_path;
};

} // namespace evenpace::exchange

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/card.h"
#include "domain/exchange/program.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

/** Keys and what is done with them, all through libsodium: Ed25519 signatures, X25519 sealed boxes. */
namespace evenpace::exchange {

inline constexpr qsizetype kKeyBytes = 32; ///< public keys and seeds alike
inline constexpr qsizetype kSignatureBytes = 64;

[[nodiscard]] KeyId keyIdOf(const QByteArray &signKey);
/** 30 digits in 6 groups, for two people to compare: "12345 67890 ...". Of a public signing key. */
[[nodiscard]] QString fingerprint(const QByteArray &signKey);
[[nodiscard]] bool isSignedBy(const QByteArray &signKey, const QByteArray &message, const QByteArray &signature);
/** Only the owner of the box key can open it; nothing tells who sealed it. */
[[nodiscard]] QByteArray sealedFor(const QByteArray &boxKey, const QByteArray &message);

/** Overwrites a secret. Bytes that somebody else holds, too, are left as they are. */
void wipe(QByteArray &secret);

/** A person's own keys, made on this device. Never leaves it, and is overwritten when the last copy goes. */
class OwnKeys
{
public:
    OwnKeys(const OwnKeys &) = default;
    OwnKeys(OwnKeys &&) = default;
    OwnKeys &operator=(const OwnKeys &) = default;
    OwnKeys &operator=(OwnKeys &&) = default;
    ~OwnKeys();

    [[nodiscard]] static OwnKeys make(Role role, const QString &name, const QString &clinic = {});
    /** From two seeds of 32 bytes: what was kept, or a test vector. */
    [[nodiscard]] static OwnKeys fromSeeds(Role role, const QString &name, const QString &clinic,
                                           const QByteArray &signSeed, const QByteArray &boxSeed);

    [[nodiscard]] const Card &card() const { return m_card; }
    [[nodiscard]] KeyId id() const { return keyIdOf(m_card.signKey); }
    [[nodiscard]] QByteArray signature(const QByteArray &message) const;
    /** Nothing for what was sealed for another key, or is damaged. */
    [[nodiscard]] std::optional<QByteArray> unsealed(const QByteArray &box) const;

    [[nodiscard]] const QByteArray &signSeed() const { return m_signSeed; }
    [[nodiscard]] const QByteArray &boxSeed() const { return m_boxSeed; }

private:
    OwnKeys() = default;

    Card m_card;
    QByteArray m_signSeed;
    QByteArray m_signSecret;
    QByteArray m_boxSeed;
    QByteArray m_boxSecret;
    QByteArray m_boxKey;
};

/** Argon2id of a few digits, with its salt and numbers, as libsodium writes it. Takes a part of a second and 64 MiB, so that
 *  trying them all takes long. Empty where there is no room for that. */
[[nodiscard]] QString lockHash(const QString &pin);
/** The same digits, in about the same time. */
[[nodiscard]] bool opensLock(const QString &hash, const QString &pin);

} // namespace evenpace::exchange

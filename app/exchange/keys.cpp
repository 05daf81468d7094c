// SPDX-License-Identifier: Apache-2.0
#include "exchange/keys.h"

#include <sodium.h>

namespace evenpace::exchange {

using namespace Qt::StringLiterals;

static_assert(crypto_sign_PUBLICKEYBYTES == kKeyBytes && crypto_box_PUBLICKEYBYTES == kKeyBytes
              && crypto_sign_SEEDBYTES == kKeyBytes && crypto_box_SEEDBYTES == kKeyBytes
              && crypto_sign_BYTES == kSignatureBytes);

namespace {

constexpr qsizetype kKeyIdBytes = 8;
// Argon2id as for the encrypted backup.
constexpr unsigned long long kLockPasses = 3;
constexpr size_t kLockMemory = 64UL * 1024 * 1024;
constexpr auto kFingerprintDomain = "Evenpace fingerprint 1";

const unsigned char *in(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *out(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

void begin()
{
    static const bool isReady = sodium_init() >= 0;
    if (!isReady)
        qFatal("libsodium cannot be used");
}

QByteArray hashOf(const QByteArray &bytes)
{
    begin();
    QByteArray hash(crypto_hash_sha256_BYTES, '\0');
    crypto_hash_sha256(out(hash), in(bytes), static_cast<unsigned long long>(bytes.size()));
    return hash;
}

QByteArray randomSeed()
{
    begin();
    QByteArray seed(kKeyBytes, '\0');
    randombytes_buf(seed.data(), static_cast<size_t>(seed.size()));
    return seed;
}

} // namespace

KeyId keyIdOf(const QByteArray &signKey)
{
    return hashOf(signKey).left(kKeyIdBytes);
}

QString fingerprint(const QByteArray &signKey)
{
    const QByteArray hash = hashOf(kFingerprintDomain + signKey);
    QStringList groups;
    for (qsizetype i = 0; i < 30; i += 5) {
        quint64 value = 0;
        for (const char byte : hash.mid(i, 5))
            value = value << 8 | static_cast<quint8>(byte);
        groups << u"%1"_s.arg(value % 100'000, 5, 10, QChar(u'0'));
    }
    return groups.join(u' ');
}

bool isSignedBy(const QByteArray &signKey, const QByteArray &message, const QByteArray &signature)
{
    begin();
    return signKey.size() == kKeyBytes && signature.size() == kSignatureBytes
        && crypto_sign_verify_detached(in(signature), in(message), static_cast<unsigned long long>(message.size()),
                                       in(signKey))
        == 0;
}

QByteArray sealedFor(const QByteArray &boxKey, const QByteArray &message)
{
    begin();
    QByteArray box(message.size() + qsizetype(crypto_box_SEALBYTES), '\0');
    if (boxKey.size() != kKeyBytes
        || crypto_box_seal(out(box), in(message), static_cast<unsigned long long>(message.size()), in(boxKey)) != 0)
        return {};
    return box;
}

void wipe(QByteArray &secret)
{
    if (!secret.isEmpty() && secret.isDetached())
        sodium_memzero(secret.data(), static_cast<size_t>(secret.size()));
}

OwnKeys::~OwnKeys()
{
    for (QByteArray *secret : {&m_signSeed, &m_signSecret, &m_boxSeed, &m_boxSecret})
        wipe(*secret);
}

OwnKeys OwnKeys::make(Role role, const QString &name, const QString &clinic)
{
    return fromSeeds(role, name, clinic, randomSeed(), randomSeed());
}

OwnKeys OwnKeys::fromSeeds(Role role, const QString &name, const QString &clinic, const QByteArray &signSeed,
                           const QByteArray &boxSeed)
{
    begin();
    Q_ASSERT(signSeed.size() == kKeyBytes && boxSeed.size() == kKeyBytes);
    OwnKeys keys;
    keys.m_signSeed = signSeed;
    keys.m_boxSeed = boxSeed;
    keys.m_signSecret.resize(crypto_sign_SECRETKEYBYTES);
    keys.m_boxSecret.resize(crypto_box_SECRETKEYBYTES);
    keys.m_boxKey.resize(kKeyBytes);
    QByteArray signKey(kKeyBytes, '\0');
    crypto_sign_seed_keypair(out(signKey), out(keys.m_signSecret), in(signSeed));
    crypto_box_seed_keypair(out(keys.m_boxKey), out(keys.m_boxSecret), in(boxSeed));
    const bool isTherapist = role == Role::Therapist;
    keys.m_card = {role, name, isTherapist ? clinic : QString(), isTherapist ? keys.m_boxKey : QByteArray(), signKey};
    return keys;
}

QByteArray OwnKeys::signature(const QByteArray &message) const
{
    QByteArray signature(kSignatureBytes, '\0');
    crypto_sign_detached(out(signature), nullptr, in(message), static_cast<unsigned long long>(message.size()),
                         in(m_signSecret));
    return signature;
}

std::optional<QByteArray> OwnKeys::unsealed(const QByteArray &box) const
{
    if (box.size() < qsizetype(crypto_box_SEALBYTES))
        return std::nullopt;
    QByteArray message(box.size() - qsizetype(crypto_box_SEALBYTES), '\0');
    if (crypto_box_seal_open(out(message), in(box), static_cast<unsigned long long>(box.size()), in(m_boxKey),
                             in(m_boxSecret))
        != 0)
        return std::nullopt;
    return message;
}

QString lockHash(const QString &pin)
{
    begin();
    const QByteArray secret = pin.toUtf8();
    QByteArray hash(crypto_pwhash_STRBYTES, '\0');
    const int code = crypto_pwhash_str_alg(hash.data(), secret.constData(), static_cast<unsigned long long>(secret.size()),
                                           kLockPasses, kLockMemory, crypto_pwhash_ALG_ARGON2ID13);
    return code == 0 ? QString::fromLatin1(hash.constData()) : QString();
}

bool opensLock(const QString &hash, const QString &pin)
{
    begin();
    const QByteArray secret = pin.toUtf8();
    // The function reads all of it.
    QByteArray whole = hash.toLatin1();
    if (whole.isEmpty() || whole.size() >= static_cast<qsizetype>(crypto_pwhash_STRBYTES))
        return false;
    whole.resize(crypto_pwhash_STRBYTES, '\0');
    return crypto_pwhash_str_verify(whole.constData(), secret.constData(), static_cast<unsigned long long>(secret.size()))
        == 0;
}

} // namespace evenpace::exchange

// SPDX-License-Identifier: Apache-2.0
#include "exchange/parts.h"

#include "exchange/base45.h"
#include "domain/exchange/limits.h"

#include <QCryptographicHash>

namespace evenpace::exchange {

namespace {

constexpr qsizetype kHashBytes = 8;
constexpr qsizetype kHead = kHashBytes + 2;
constexpr int kMostParts = (kMostMessage + kPartBytes - 1) / kPartBytes;

QByteArray hashOf(const QByteArray &message)
{
    return QCryptographicHash::hash(message, QCryptographicHash::Sha256).left(kHashBytes);
}

} // namespace

QList<QByteArray> partsOf(const QByteArray &message)
{
    const QByteArray hash = hashOf(message);
    const auto total = static_cast<int>((message.size() + kPartBytes - 1) / kPartBytes);
    QList<QByteArray> parts;
    for (int index = 0; index < total; ++index) {
        QByteArray part = hash;
        part += static_cast<char>(index);
        part += static_cast<char>(total);
        part += message.mid(index * kPartBytes, kPartBytes);
        parts << kPartBegin + toBase45(part);
    }
    return parts;
}

bool PartCollector::add(const QByteArray &text)
{
    if (!text.startsWith(kPartBegin) || text.size() > 2 * (kHead + kPartBytes))
        return false;
    const std::optional<QByteArray> part = fromBase45(text.mid(5));
    if (!part || part->size() <= kHead || part->size() > kHead + kPartBytes)
        return false;
    const int index = static_cast<quint8>(part->at(kHashBytes));
    const int total = static_cast<quint8>(part->at(kHashBytes + 1));
    if (total < 1 || total > kMostParts || index >= total)
        return false;
    const QByteArray hash = part->left(kHashBytes);
    if (hash != m_hash || total != m_total) {
        m_parts.clear();
        m_hash = hash;
        m_total = total;
    }
    m_parts[index] = part->mid(kHead);
    return true;
}

std::optional<QByteArray> PartCollector::message() const
{
    if (m_total == 0 || count() < m_total)
        return std::nullopt;
    QByteArray message;
    for (const auto &[index, part] : m_parts)
        message += part;
    if (hashOf(message) != m_hash)
        return std::nullopt;
    return message;
}

} // namespace evenpace::exchange

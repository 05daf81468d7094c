// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/refusal.h"

#include <QByteArray>
#include <QList>

#include <map>
#include <optional>

/**
 * A message that is too large for one code, as a loop of several: "EPP1:" and in Base45
 *
 *     8 B of the message's SHA-256 | 1 B index, from 0 | 1 B total | up to 200 B of the message
 */
namespace evenpace::exchange {

inline constexpr auto kPartBegin = "EPP1:";
inline constexpr qsizetype kPartBytes = 200;

/** The texts of the codes, in order. All but the last part have the same length. */
[[nodiscard]] QList<QByteArray> partsOf(const QByteArray &message);

/** Puts parts together that come in any order, often more than once. A part of another message begins anew. */
class PartCollector
{
public:
    /** True if it was a part; other texts change nothing. */
    bool add(const QByteArray &text);
    [[nodiscard]] int count() const { return static_cast<int>(m_parts.size()); }
    [[nodiscard]] int total() const { return m_total; } ///< 0 before the first part
    /** The message once all parts are there and fit together. Its signature says whether it is true. */
    [[nodiscard]] std::optional<QByteArray> message() const;

private:
    QByteArray m_hash;
    int m_total = 0;
    std::map<int, QByteArray> m_parts;
};

} // namespace evenpace::exchange

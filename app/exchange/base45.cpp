// SPDX-License-Identifier: Apache-2.0
#include "exchange/base45.h"

#include <string_view>

namespace evenpace::exchange {

namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

} // namespace

QByteArray toBase45(const QByteArray &bytes)
{
    QByteArray text;
    text.reserve((bytes.size() * 3 + 1) / 2);
    for (qsizetype i = 0; i < bytes.size(); i += 2) {
        const bool isPair = i + 1 < bytes.size();
        unsigned value = static_cast<quint8>(bytes[i]);
        if (isPair)
            value = value * 256 + static_cast<quint8>(bytes[i + 1]);
        text += kAlphabet[value % 45];
        text += kAlphabet[value / 45 % 45];
        if (isPair)
            text += kAlphabet[value / (45 * 45)];
    }
    return text;
}

std::optional<QByteArray> fromBase45(const QByteArray &text)
{
    if (text.size() % 3 == 1)
        return std::nullopt;
    QByteArray bytes;
    bytes.reserve(text.size() / 3 * 2 + 1);
    for (qsizetype i = 0; i < text.size(); i += 3) {
        const qsizetype length = std::min<qsizetype>(3, text.size() - i);
        unsigned value = 0;
        for (qsizetype digit = length - 1; digit >= 0; --digit) {
            const auto place = kAlphabet.find(text[i + digit]);
            if (place == std::string_view::npos)
                return std::nullopt;
            value = value * 45 + static_cast<unsigned>(place);
        }
        if (value > (length == 3 ? 0xffffU : 0xffU))
            return std::nullopt;
        if (length == 3)
            bytes += static_cast<char>(value >> 8);
        bytes += static_cast<char>(value & 0xff);
    }
    return bytes;
}

} // namespace evenpace::exchange

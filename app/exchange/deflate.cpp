// SPDX-License-Identifier: Apache-2.0
#include "exchange/deflate.h"

#include <zlib.h>

namespace evenpace::exchange {

namespace {

constexpr int kRaw = -15; ///< the largest window, no zlib head

Bytef *input(const QByteArray &bytes)
{
    // zlib takes a pointer to what it only reads.
    return const_cast<Bytef *>(reinterpret_cast<const Bytef *>(bytes.constData()));
}

} // namespace

QByteArray deflated(const QByteArray &bytes)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, kRaw, 9, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("zlib cannot be used");
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))),
                      Qt::Uninitialized);
    stream.next_in = input(bytes);
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

std::optional<Inflated> inflated(const QByteArray &bytes, qsizetype most)
{
    z_stream stream{};
    if (inflateInit2(&stream, kRaw) != Z_OK)
        return std::nullopt;
    // One byte more than is allowed tells "too large" from "just fits".
    QByteArray plain(most + 1, Qt::Uninitialized);
    stream.next_in = input(bytes);
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(plain.data());
    stream.avail_out = static_cast<uInt>(plain.size());
    const int outcome = inflate(&stream, Z_FINISH);
    const auto written = static_cast<qsizetype>(stream.total_out);
    const bool isAllRead = stream.avail_in == 0;
    inflateEnd(&stream);
    if (written > most)
        return Inflated{{}, true};
    if (outcome != Z_STREAM_END || !isAllRead)
        return std::nullopt;
    plain.truncate(written);
    return Inflated{plain, false};
}

} // namespace evenpace::exchange

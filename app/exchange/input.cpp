// SPDX-License-Identifier: Apache-2.0
#include "exchange/input.h"

#include "exchange/message.h"
#include "exchange/parts.h"
#include "exchange/qrcode.h"

#include <QBuffer>
#include <QImageReader>

namespace evenpace::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostPicture = 50'000'000; ///< pixels

/** The format of a picture of a kind that a camera or a screen makes, or null. */
const char *pictureFormat(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    return bytes.startsWith("\xff\xd8\xff") ? "jpeg" : nullptr;
}

} // namespace

Result<QByteArray> messageIn(const QImage &picture)
{
    const QList<QByteArray> texts = readCodes(picture);
    if (texts.isEmpty())
        return Refusal{Refusal::Why::NoCode, {}};
    PartCollector parts;
    for (const QByteArray &text : texts) {
        if (text.startsWith(kTextBegin))
            return text;
        parts.add(text);
    }
    if (std::optional<QByteArray> message = parts.message())
        return *std::move(message);
    return Refusal{Refusal::Why::PartsMissing, u"%1 of %2"_s.arg(parts.count()).arg(parts.total())};
}

Result<QByteArray> messageIn(const QByteArray &bytes)
{
    if (bytes.startsWith(kTextBegin))
        return bytes.trimmed();
    const char *format = pictureFormat(bytes);
    if (!format)
        return bytes;
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    // A small file can unfold into a huge picture: its head is read first.
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > kMostPicture)
        return Refusal{Refusal::Why::TooLarge, {}};
    const QImage picture = reader.read();
    if (picture.isNull())
        return Refusal{Refusal::Why::Damaged, {}};
    return messageIn(picture);
}

} // namespace evenpace::exchange

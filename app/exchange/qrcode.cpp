// SPDX-License-Identifier: Apache-2.0
#include "exchange/qrcode.h"

#include "exchange/message.h"
#include "exchange/parts.h"

#define ZX_USE_UTF8 1
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#include <ZXing/ReadBarcode.h>

#include <QPainter>

#include <exception>

namespace evenpace::exchange {

namespace {

// The library counts levels of all its formats from 0 to 8; these are what it makes L and M of.
constexpr int kLevelL = 2;
constexpr int kLevelM = 4;
constexpr qsizetype kMostCodes = 32; ///< more than the parts of the largest message
constexpr int kMostSide = 4096; ///< larger pictures are made smaller first

std::optional<QrCode> encoded(const QByteArray &text, int level)
{
    try {
        const ZXing::BitMatrix matrix = ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode)
                                            .setEccLevel(level)
                                            .setMargin(0)
                                            .encode(text.toStdString(), 0, 0);
        QrCode code;
        code.size = matrix.width();
        code.dark.reserve(code.size * code.size);
        for (int y = 0; y < code.size; ++y) {
            for (int x = 0; x < code.size; ++x)
                code.dark << matrix.get(x, y);
        }
        return code;
    } catch (const std::exception &) {
        return std::nullopt; // more than the largest code can hold
    }
}

/** Reads what can be read now and paints it over; the number of new texts. */
qsizetype readMore(QImage &gray, QList<QByteArray> &texts)
{
    const ZXing::ImageView view(gray.constBits(), gray.width(), gray.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(gray.bytesPerLine()));
    const ZXing::DecodeHints hints = ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode);
    qsizetype count = 0;
    const ZXing::Results results = ZXing::ReadBarcodes(view, hints);
    QPainter painter(&gray);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    for (const ZXing::Result &result : results) {
        QPolygon place;
        for (const ZXing::PointI &corner : result.position())
            place << QPoint(corner.x, corner.y);
        painter.drawPolygon(place);
        const QByteArray text = result.isValid() ? QByteArray::fromStdString(result.text()) : QByteArray();
        if ((text.startsWith(kTextBegin) || text.startsWith(kPartBegin)) && !texts.contains(text)) {
            texts << text;
            ++count;
        }
    }
    return count;
}

} // namespace

std::optional<QrCode> qrCode(const QByteArray &text)
{
    for (const int level : {kLevelM, kLevelL}) {
        std::optional<QrCode> code = encoded(text, level);
        if (code && code->version() <= kMostVersion)
            return code;
    }
    return std::nullopt;
}

QList<QrCode> qrCodes(const QByteArray &message)
{
    if (const std::optional<QrCode> code = qrCode(toText(message)))
        return {*code};
    QList<QrCode> codes;
    for (const QByteArray &part : partsOf(message))
        codes << *qrCode(part); // 210 bytes fit into version 11
    return codes;
}

QImage imageOf(const QrCode &code, int scale)
{
    return imageOf({code}, scale, 1);
}

QImage imageOf(const QList<QrCode> &codes, int scale, int columns)
{
    int squares = 0;
    for (const QrCode &code : codes)
        squares = std::max(squares, code.size + 2 * kQuietSquares);
    const auto count = static_cast<int>(codes.size());
    columns = std::min(columns, count);
    const int rows = columns > 0 ? (count + columns - 1) / columns : 0;
    QImage image(columns * squares * scale, rows * squares * scale, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (int i = 0; i < count; ++i) {
        const QrCode &code = codes.at(i);
        const QPoint corner((i % columns * squares + kQuietSquares) * scale,
                            (i / columns * squares + kQuietSquares) * scale);
        for (int y = 0; y < code.size; ++y) {
            for (int x = 0; x < code.size; ++x) {
                if (code.isDark(x, y))
                    painter.fillRect(corner.x() + x * scale, corner.y() + y * scale, scale, scale, Qt::black);
            }
        }
    }
    return image;
}

QList<QByteArray> readCodes(const QImage &picture)
{
    QImage gray = picture;
    if (std::max(gray.width(), gray.height()) > kMostSide)
        gray = gray.scaled(kMostSide, kMostSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    if (gray.hasAlphaChannel()) {
        // What lies behind a transparent code is white on every page.
        QImage opaque(gray.size(), QImage::Format_RGB32);
        opaque.fill(Qt::white);
        QPainter(&opaque).drawImage(0, 0, gray);
        gray = opaque;
    }
    gray.convertTo(QImage::Format_Grayscale8);
    if (gray.isNull())
        return {};
    QList<QByteArray> texts;
    try {
        // Many codes in one picture stand in each other's way: those that were read are painted over.
        while (const qsizetype found = readMore(gray, texts)) {
            if (texts.size() >= kMostCodes || (found == 1 && texts.size() == 1 && texts.front().startsWith(kTextBegin)))
                break;
        }
    } catch (const std::exception &) {
        return {}; // a picture that the library cannot cope with holds no code for us
    }
    return texts;
}

} // namespace evenpace::exchange

// SPDX-License-Identifier: Apache-2.0
#include "exchange/qrcode.h"

#include "exchange/message.h"
#include "exchange/parts.h"

#define ZX_USE_UTF8 1
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#include <ZXing/ReadBarcode.h>

#include <QPainter>

#include <algorithm>
#include <array>
#include <exception>
#include <numeric>
#include <vector>

namespace evenpace::exchange {

namespace {

// The library counts levels of all its formats from 0 to 8; these are what it makes L and M of.
constexpr int kLevelL = 2;
constexpr int kLevelM = 4;
constexpr qsizetype kMostCodes = 32; ///< more than the parts of the largest message
constexpr int kMostSide = 2048; ///< larger pictures are made smaller first
constexpr size_t kMostFinders = 6 * kMostCodes; ///< each code has three; some lines within codes look like one
constexpr int kMostPasses = 8;

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

/** Black and white, each place against what lies around it: shadows and dim light fall out. */
QImage blackAndWhite(const QImage &gray)
{
    const int width = gray.width();
    const int height = gray.height();
    const int reach = std::max(8, std::max(width, height) / 16);
    // Sums of all that is above and to the left.
    const auto stride = static_cast<size_t>(width) + 1;
    std::vector<quint32> sums(stride * (static_cast<size_t>(height) + 1), 0);
    for (int y = 0; y < height; ++y) {
        const uchar *line = gray.constScanLine(y);
        quint32 *below = sums.data() + stride * (static_cast<size_t>(y) + 1);
        const quint32 *above = below - stride;
        quint32 row = 0;
        for (int x = 0; x < width; ++x) {
            row += line[x];
            below[x + 1] = above[x + 1] + row;
        }
    }
    QImage made(gray.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < height; ++y) {
        const int top = std::max(0, y - reach);
        const int bottom = std::min(height, y + reach + 1);
        const quint32 *above = sums.data() + stride * static_cast<size_t>(top);
        const quint32 *below = sums.data() + stride * static_cast<size_t>(bottom);
        const uchar *line = gray.constScanLine(y);
        uchar *out = made.scanLine(y);
        for (int x = 0; x < width; ++x) {
            const int left = std::max(0, x - reach);
            const int right = std::min(width, x + reach + 1);
            const quint64 sum = (below[right] - below[left]) - (above[right] - above[left]);
            const auto places = static_cast<quint64>((right - left) * (bottom - top));
            out[x] = line[x] * places * 10 < sum * 9 ? 0 : 255;
        }
    }
    return made;
}

/** As the reader wants it: not too large, on white, black and white. */
QImage prepared(const QImage &picture)
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
    return gray.isNull() ? QImage() : blackAndWhite(gray);
}

/** Dark, white, dark, white, dark, about as 1:1:3:1:1. `slack` is in parts of a unit. */
bool isFinder(const std::array<int, 5> &runs, double slack)
{
    static constexpr std::array kUnits{1, 1, 3, 1, 1};
    const double unit = std::accumulate(runs.begin(), runs.end(), 0) / 7.0;
    for (size_t i = 0; i < runs.size(); ++i) {
        if (runs[i] == 0 || std::abs(runs[i] - kUnits[i] * unit) > slack * unit + 0.5)
            return false;
    }
    return true;
}

/** The same from the middle of it to both sides, downwards or aslant; not stricter than the library. */
bool isFinderAlong(const QImage &image, const QPoint &middle, const QPoint &step)
{
    std::array<int, 5> runs{};
    const auto isDark = [&](const QPoint &at) { return image.constScanLine(at.y())[at.x()] == 0; };
    for (const int way : {-1, 1}) {
        QPoint at = way < 0 ? middle : middle + step;
        for (int i = 0; i < 3; ++i) {
            for (; image.rect().contains(at) && isDark(at) == (i != 1); at += way * step)
                ++runs[static_cast<size_t>(2 + way * i)];
        }
    }
    return isFinder(runs, 0.8);
}

bool isFinderAt(const QImage &image, const QPoint &middle)
{
    return isFinderAlong(image, middle, {0, 1}) && isFinderAlong(image, middle, {1, 1})
        && isFinderAlong(image, middle, {1, -1});
}

/** Whether there are more corners of codes than a picture of ours has. The library tries every three of them. */
bool hasTooManyFinders(const QImage &image)
{
    struct Place
    {
        int x;
        int y;
        int reach;
    };
    std::vector<Place> found;
    for (int y = 0; y < image.height(); ++y) {
        const uchar *line = image.constScanLine(y);
        std::array<int, 5> runs{};
        size_t count = 0; // of runs, beginning with a dark one
        for (int x = 0; x <= image.width();) {
            const int begin = x;
            const bool isDark = x < image.width() && line[x] == 0;
            while (x < image.width() && (line[x] == 0) == isDark)
                ++x;
            if (x == begin)
                break;
            std::rotate(runs.begin(), runs.begin() + 1, runs.end());
            runs[4] = x - begin;
            ++count;
            if (!isDark || count < 5 || !isFinder(runs, 0.55))
                continue;
            const int middle = x - runs[4] - runs[3] - (runs[2] + 1) / 2;
            const auto isSame = [&](const Place &place) {
                return std::abs(place.x - middle) < place.reach && std::abs(place.y - y) < place.reach;
            };
            if (std::any_of(found.rbegin(), found.rend(), isSame) || !isFinderAt(image, {middle, y}))
                continue;
            found.push_back({middle, y, std::max(2, std::accumulate(runs.begin(), runs.end(), 0) / 2)});
            if (found.size() > kMostFinders)
                return true;
        }
    }
    return false;
}

/** Reads what can be read now and paints it over; the number of new texts. */
qsizetype readMore(QImage &image, QList<QByteArray> &texts)
{
    const ZXing::ImageView view(image.constBits(), image.width(), image.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(image.bytesPerLine()));
    // It sees just what was counted: the same black and white, in one size, one way round.
    const ZXing::DecodeHints hints = ZXing::DecodeHints()
                                         .setFormats(ZXing::BarcodeFormat::QRCode)
                                         .setBinarizer(ZXing::Binarizer::BoolCast)
                                         .setTryDownscale(false)
                                         .setTryRotate(false)
                                         .setMaxNumberOfSymbols(static_cast<uint8_t>(kMostCodes));
    qsizetype count = 0;
    const ZXing::Results results = ZXing::ReadBarcodes(view, hints);
    QPainter painter(&image);
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

bool isTooBusy(const QImage &picture)
{
    return hasTooManyFinders(prepared(picture));
}

QList<QByteArray> readCodes(const QImage &picture)
{
    QImage image = prepared(picture);
    if (image.isNull() || hasTooManyFinders(image))
        return {};
    QList<QByteArray> texts;
    try {
        // Many codes in one picture stand in each other's way: those that were read are painted over.
        for (int pass = 0; pass < kMostPasses; ++pass) {
            const qsizetype found = readMore(image, texts);
            if (found == 0 || texts.size() >= kMostCodes
                || (found == 1 && texts.size() == 1 && texts.front().startsWith(kTextBegin)))
                break;
        }
    } catch (const std::exception &) {
        return {}; // a picture that the library cannot cope with holds no code for us
    }
    return texts;
}

} // namespace evenpace::exchange

// SPDX-License-Identifier: Apache-2.0
#include "ui/givenpicture.h"

#include "domain/exchange/limits.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

namespace {

/** Wider than any place that it has on a page, twice over for fine screens. */
constexpr int kMostShown = 1280;
/** A high picture leaves room for the words. */
constexpr qreal kMostHeight = 360;

/** Nothing for bytes that are no picture, or one that is larger than a program may bring. */
QImage pictureOf(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || std::max(size.width(), size.height()) > evenpace::exchange::kMostPixels)
        return {};
    if (std::max(size.width(), size.height()) > kMostShown)
        reader.setScaledSize(size.scaled(kMostShown, kMostShown, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

GivenPicture::GivenPicture(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
}

void GivenPicture::setBytes(const QByteArray &bytes)
{
    if (bytes == m_bytes)
        return;
    m_bytes = bytes;
    m_picture = bytes.isEmpty() ? QImage() : pictureOf(bytes);
    fitHeight();
    update();
    emit bytesChanged();
}

void GivenPicture::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.width() != before.width())
        fitHeight();
}

void GivenPicture::fitHeight()
{
    const qreal height = isThere() ? width() * m_picture.height() / m_picture.width() : 0;
    setImplicitHeight(std::min(height, kMostHeight));
}

void GivenPicture::paint(QPainter *painter)
{
    if (!isThere())
        return;
    const QSizeF size = QSizeF(m_picture.size()).scaled(width(), height(), Qt::KeepAspectRatio);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(QRectF(QPointF((width() - size.width()) / 2, 0), size), m_picture);
}

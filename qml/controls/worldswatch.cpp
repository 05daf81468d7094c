// SPDX-License-Identifier: Apache-2.0
#include "worldswatch.h"

#include <QPainter>
#include <QPainterPath>

WorldSwatch::WorldSwatch(QQuickItem *parent)
    : PaintedItem(parent)
{
}

void WorldSwatch::paintWorld(QPainter &painter, const QRectF &area, const QColor &sky, const QColor &ground,
                             const QColor &disc, const QColor &line)
{
    const qreal lineY = area.height() * 0.63;
    const qreal radius = area.height() * 0.27;
    painter.fillRect(area, sky);
    painter.setBrush(disc);
    painter.drawEllipse(QPointF(area.center().x(), lineY - radius * 0.3), radius, radius);
    painter.fillRect(QRectF(area.left(), lineY, area.width(), area.height() - lineY), ground);
    painter.fillRect(QRectF(area.left(), lineY - 1.5, area.width(), 3), line);
}

void WorldSwatch::paint(QPainter *painter)
{
    const QRectF area(0, 0, width(), height());
    // A clip path has hard edges; the picture is painted through a brush instead, so that its corners are smooth.
    const qreal ratio = painter->device()->devicePixelRatioF() * painter->transform().m11();
    QImage picture((area.size() * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    picture.fill(m_sky);
    QPainter inner(&picture);
    inner.setRenderHint(QPainter::Antialiasing);
    inner.setPen(Qt::NoPen);
    inner.scale(ratio, ratio);
    paintWorld(inner, area, m_sky, m_ground, m_disc, m_line);
    if (m_split) {
        inner.setClipRect(area.adjusted(area.width() / 2, 0, 0, 0));
        paintWorld(inner, area, m_otherSky, m_otherGround, m_otherDisc, m_otherLine);
    }
    inner.end();
    QBrush brush(picture);
    brush.setTransform(QTransform::fromScale(1 / ratio, 1 / ratio));
    painter->setPen(Qt::NoPen);
    painter->setBrush(brush);
    painter->drawRoundedRect(area, m_radius, m_radius);
}

// SPDX-License-Identifier: Apache-2.0
#include "chartmark.h"

#include <QPainter>

namespace {

constexpr qreal kSize = 14;
constexpr qreal kRadius = 4;

} // namespace

ChartMark::ChartMark(QQuickItem *parent)
    : PaintedItem(parent)
{
    setImplicitSize(kSize, kSize);
    connect(this, &ChartMark::changed, this, [this] { update(); });
}

void ChartMark::paint(QPainter *painter)
{
    const QRectF whole = boundingRect();
    const QPointF middle = whole.center();
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_color);
    switch (m_shape) {
    case Full:
        painter->drawRoundedRect(whole, kRadius, kRadius);
        break;
    case Rest:
        painter->drawRoundedRect(whole, kRadius, kRadius);
        painter->setPen(QPen(m_markColor, 2, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(middle - QPointF(2.5, 0), middle + QPointF(2.5, 0));
        break;
    case EasedOff:
        painter->drawRoundedRect(whole, kRadius, kRadius);
        painter->setPen(QPen(m_markColor, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawPolyline(QPolygonF{middle + QPointF(-3, -1.5), middle + QPointF(0, 2), middle + QPointF(3, -1.5)});
        break;
    case Over:
        painter->drawPolygon(QPolygonF{middle + QPointF(-6.5, 5), middle + QPointF(6.5, 5), middle + QPointF(0, -6)});
        break;
    case Band:
        painter->setPen(QPen(m_markColor, 2));
        painter->drawRoundedRect(whole.adjusted(1, 1, -1, -1), kRadius - 1, kRadius - 1);
        break;
    case Circle:
        painter->drawEllipse(whole.adjusted(2, 2, -2, -2));
        break;
    case Square:
        painter->drawRect(whole.adjusted(2.5, 2.5, -2.5, -2.5));
        break;
    }
}

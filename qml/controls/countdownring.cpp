// SPDX-License-Identifier: Apache-2.0
#include "countdownring.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace {

constexpr qreal knobRadius = 8;
constexpr qreal knobRim = 3;
constexpr qreal partGap = 10; // dp between the ends of two parts, on top of their round caps

/** Qt counts sixteenths of a degree, counterclockwise from three o'clock. */
int sixteenths(qreal degreesClockwiseFromTop)
{
    return static_cast<int>(std::lround((90 - degreesClockwiseFromTop) * 16));
}

} // namespace

CountdownRing::CountdownRing(QQuickItem *parent)
    : PaintedItem(parent)
{
    connect(this, &QQuickItem::widthChanged, this, &CountdownRing::radiusChanged);
    connect(this, &QQuickItem::heightChanged, this, &CountdownRing::radiusChanged);
}

void CountdownRing::setRemaining(qreal remaining)
{
    const qreal bounded = std::clamp(remaining, qreal(0), qreal(1));
    // A change too small to be seen costs no repaint.
    const qreal shift = std::abs(bounded - m_remaining) * 2 * std::numbers::pi * radius();
    if (radius() > 0 && shift < 0.2 && bounded > 0 && bounded < 1) {
        return;
    }
    assign(m_remaining, bounded, &CountdownRing::remainingChanged);
}

qreal CountdownRing::radius() const
{
    return std::max(qreal(0), std::min(width(), height()) / 2 - knobRadius - knobRim);
}

void CountdownRing::paint(QPainter *painter)
{
    paintFill(*painter);
    paintArcs(*painter);
    if (m_knob && m_remaining > 0) {
        paintKnob(*painter);
    }
}

void CountdownRing::paintFill(QPainter &painter) const
{
    const QPointF center(width() / 2, height() / 2);
    const qreal r = radius();
    QPainterPath circle;
    circle.addEllipse(center, r, r);
    painter.fillPath(circle, m_skyColor);
    if (m_lineY < 0) {
        return;
    }
    QPainterPath below;
    below.addRect(QRectF(0, m_lineY, width(), height() - m_lineY));
    painter.fillPath(circle.intersected(below), m_groundColor);
    const qreal above = m_lineY - center.y();
    if (std::abs(above) < r) {
        const qreal half = std::sqrt(r * r - above * above);
        painter.fillRect(QRectF(center.x() - half, m_lineY - m_lineWidth / 2, 2 * half, m_lineWidth), m_lineColor);
    }
}

void CountdownRing::paintArcs(QPainter &painter) const
{
    const qreal r = radius();
    const QRectF box(width() / 2 - r, height() / 2 - r, 2 * r, 2 * r);
    QPen spent(m_spentColor, m_strokeWidth, Qt::SolidLine, Qt::FlatCap);
    QPen left(m_arcColor, m_strokeWidth, Qt::SolidLine, Qt::RoundCap);
    painter.setBrush(Qt::NoBrush);
    const qreal gone = (1 - m_remaining) * 360;
    if (m_parts <= 1) {
        painter.setPen(spent);
        painter.drawEllipse(box);
        if (m_remaining > 0) {
            painter.setPen(left);
            painter.drawArc(box, sixteenths(gone), -static_cast<int>(std::lround((360 - gone) * 16)));
        }
        return;
    }
    spent.setCapStyle(Qt::RoundCap);
    const qreal part = 360.0 / m_parts;
    const qreal margin = std::min(part * 0.3, (partGap + m_strokeWidth) / 2 / r * 180 / std::numbers::pi);
    for (int i = 0; i < m_parts; ++i) {
        const qreal from = i * part + margin;
        const qreal to = (i + 1) * part - margin;
        painter.setPen(spent);
        painter.drawArc(box, sixteenths(from), -static_cast<int>(std::lround((to - from) * 16)));
        const qreal begin = std::max(from, gone);
        if (begin < to) {
            painter.setPen(left);
            painter.drawArc(box, sixteenths(begin), -static_cast<int>(std::lround((to - begin) * 16)));
        }
    }
}

void CountdownRing::paintKnob(QPainter &painter) const
{
    const qreal angle = (1 - m_remaining) * 2 * std::numbers::pi;
    const QPointF place(width() / 2 + radius() * std::sin(angle), height() / 2 - radius() * std::cos(angle));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_knobColor);
    painter.drawEllipse(place, knobRadius + knobRim, knobRadius + knobRim);
    painter.setBrush(m_arcColor);
    painter.drawEllipse(place, knobRadius, knobRadius);
}

// SPDX-License-Identifier: Apache-2.0
#include "bandpainter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace {

constexpr qreal border = 2;
constexpr qreal stripeStep = 9;
constexpr qreal stripeWidth = 2;
constexpr qreal usualRadius = 3.5;
constexpr qreal lineWidth = 3;

/** The part of the rounded band between two places along it. */
QPainterPath slice(const QPainterPath &band, qreal from, qreal to, qreal height)
{
    QPainterPath cut;
    cut.addRect(QRectF(from, 0, to - from, height));
    return band.intersected(cut);
}

} // namespace

BandPainter::BandPainter(QQuickItem *parent)
    : PaintedItem(parent)
{
}

void BandPainter::paint(QPainter *painter)
{
    const qreal most = std::max({m_envelope, m_usual, m_used, qreal(1)});
    const qreal perMinute = width() / most;
    if (m_mirrored) {
        painter->translate(width(), 0);
        painter->scale(-1, 1);
    }
    paintUsual(*painter, perMinute);
    paintOver(*painter, perMinute);
    paintEnvelope(*painter, perMinute);
    paintLine(*painter, perMinute);
}

void BandPainter::paintEnvelope(QPainter &painter, qreal perMinute) const
{
    const qreal length = std::max(m_envelope * perMinute, height());
    const QRectF outer(0, 0, std::min(length, width()), height());
    const QRectF inner = outer.adjusted(border / 2, border / 2, -border / 2, -border / 2);
    QPainterPath band;
    band.addRoundedRect(inner, inner.height() / 2, inner.height() / 2);
    painter.fillPath(band, m_freeColor);

    const qreal usedEnd = std::min(m_used * perMinute, outer.width());
    const qreal plannedEnd = std::min((m_used + m_planned) * perMinute, outer.width());
    if (plannedEnd > usedEnd) {
        const QPainterPath part = slice(band, usedEnd, plannedEnd, height());
        painter.fillPath(part, m_plannedColor);
        painter.save();
        painter.setClipPath(part, Qt::IntersectClip);
        QColor stripes = m_strongColor;
        stripes.setAlphaF(0.5F);
        painter.setPen(QPen(stripes, stripeWidth));
        for (qreal x = usedEnd - height(); x < plannedEnd; x += stripeStep) {
            painter.drawLine(QPointF(x, height()), QPointF(x + height(), 0));
        }
        painter.restore();
        if (plannedEnd < outer.width() - border) {
            painter.fillRect(QRectF(plannedEnd - border / 2, border, border, height() - 2 * border), m_strongColor);
        }
    }
    if (usedEnd > 0) {
        painter.fillPath(slice(band, 0, usedEnd, height()), m_strongColor);
    }
    painter.setPen(QPen(m_strongColor, border));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(band);

    if (usedEnd >= height()) {
        painter.save();
        painter.translate(usedEnd / 2, height() / 2);
        if (m_mirrored) {
            painter.scale(-1, 1); // the tick itself never mirrors
        }
        painter.setPen(QPen(m_tickColor, 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{{-6.5, 0.5}, {-2, 5}, {6.5, -4.5}});
        painter.restore();
    }
}

void BandPainter::paintOver(QPainter &painter, qreal perMinute) const
{
    if (m_used <= m_envelope) {
        return;
    }
    QPainterPath band;
    const qreal end = m_used * perMinute;
    band.addRoundedRect(QRectF(0, 0, end, height()), height() / 2, height() / 2);
    const qreal start = std::max(m_envelope * perMinute, height()) - height() / 2;
    painter.fillPath(slice(band, start, end, height()), m_overColor);
    const qreal room = end - start - height() / 2;
    if (room >= 14) {
        const QPointF middle(start + height() / 2 + room / 2, height() / 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_freeColor);
        painter.drawPolygon(QPolygonF{middle + QPointF(-5, 4), middle + QPointF(5, 4), middle + QPointF(0, -5)});
    }
}

void BandPainter::paintUsual(QPainter &painter, qreal perMinute) const
{
    const qreal mark = m_usual * perMinute - usualRadius - 1;
    const qreal from = std::max(m_envelope * perMinute, height()) + 6;
    if (m_usual <= m_envelope || mark < from) {
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_usualColor);
    for (qreal x = from; x < mark - usualRadius - 3; x += 7) {
        painter.drawEllipse(QPointF(x, height() / 2), 1.5, 1.5);
    }
    painter.setPen(QPen(m_usualColor, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(mark, height() / 2), usualRadius, usualRadius);
}

void BandPainter::paintLine(QPainter &painter, qreal perMinute) const
{
    if (!m_marksUsual || m_usual <= 0 || m_usual >= m_envelope) {
        return;
    }
    // Light on both sides, so that it stands out from every part of the band.
    const qreal x = m_usual * perMinute;
    painter.fillRect(QRectF(x - lineWidth, 0, 2 * lineWidth, height()), m_freeColor);
    painter.fillRect(QRectF(x - lineWidth / 2, 0, lineWidth, height()), m_strongColor);
}

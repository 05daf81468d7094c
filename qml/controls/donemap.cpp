// SPDX-License-Identifier: Apache-2.0
#include "donemap.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace {

constexpr int kDays = 7;
constexpr qreal kCell = 32;
constexpr qreal kLeastGap = 4;
constexpr qreal kRowGap = 9;
constexpr qreal kRadius = 8;
constexpr qreal kLabelGap = 12;

} // namespace

DoneMap::DoneMap(QQuickItem *parent)
    : PaintedItem(parent)
{
    connect(this, &DoneMap::changed, this, &DoneMap::resize);
}

void DoneMap::resize()
{
    const auto rows = static_cast<qreal>((m_kinds.size() + kDays - 1) / kDays);
    setImplicitHeight(QFontMetricsF(m_font).height() + kRowGap + rows * (kCell + kRowGap));
    update();
}

void DoneMap::paint(QPainter *painter)
{
    painter->setFont(m_font);
    const QFontMetricsF metrics(m_font);
    qreal labelWidth = 0;
    for (const QString &label : m_rowLabels)
        labelWidth = std::max(labelWidth, metrics.horizontalAdvance(label));
    labelWidth += labelWidth > 0 ? kLabelGap : 0;
    const qreal pitch = std::min(kCell + kRowGap + 3, (width() - labelWidth) / kDays);
    const qreal size = std::min(kCell, pitch - kLeastGap);
    const auto across = [&](qreal x, qreal w) { return m_mirrored ? width() - x - w : x; };

    painter->setPen(m_labelColor);
    for (int column = 0; column < std::min<qsizetype>(kDays, m_columnLabels.size()); ++column) {
        const QRectF place(across(labelWidth + column * pitch, pitch), 0, pitch, metrics.height());
        painter->drawText(place, Qt::AlignCenter, m_columnLabels[column]);
    }
    const qreal top = metrics.height() + kRowGap;
    for (qsizetype row = 0; row < m_rowLabels.size(); ++row) {
        painter->setPen(m_labelColor);
        const QRectF place(across(0, labelWidth), top + static_cast<qreal>(row) * (kCell + kRowGap), labelWidth, kCell);
        painter->drawText(place, static_cast<int>((m_mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter),
                          m_rowLabels[row]);
    }
    for (qsizetype day = 0; day < m_kinds.size(); ++day) {
        const qreal x = labelWidth + static_cast<qreal>(day % kDays) * pitch + (pitch - size) / 2;
        const qreal y = top + static_cast<qreal>(day / kDays) * (kCell + kRowGap) + (kCell - size) / 2;
        paintCell(*painter, {across(x, size), y, size, size}, day);
    }
}

void DoneMap::paintCell(QPainter &painter, const QRectF &cell, qsizetype day) const
{
    const QRectF inner = cell.adjusted(0.75, 0.75, -0.75, -0.75);
    QPainterPath shape;
    shape.addRoundedRect(inner, kRadius, kRadius);
    const QPointF middle = cell.center();
    const int marks = m_marks.value(day);
    if (m_kinds[day] == Unknown) {
        painter.setPen(QPen(m_unknownColor, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(shape);
        return;
    }
    if (m_kinds[day] == Rest) {
        painter.fillPath(shape, m_restColor);
        painter.setPen(QPen(m_restMarkColor, 3, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(middle - QPointF(5, 0), middle + QPointF(5, 0));
    } else {
        const qreal share = std::clamp(m_shares.value(day), qreal(0), qreal(1));
        painter.fillPath(shape, m_emptyColor);
        QPainterPath filled;
        filled.addRect(QRectF(inner.left(), inner.bottom() - inner.height() * share, inner.width(), inner.height() * share));
        painter.fillPath(shape.intersected(filled), m_doneColor);
        painter.setPen(QPen(m_doneColor, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(shape);
        if (marks & EasedOff) {
            // Readable on the filled part and on the empty one.
            painter.setPen(QPen(share > 0.4 ? m_markColor : m_doneColor, 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPolyline(QPolygonF{middle + QPointF(-5.5, -2.5), middle + QPointF(0, 3.5), middle + QPointF(5.5, -2.5)});
        }
    }
    if (marks & Over) {
        const QPointF corner(m_mirrored ? cell.left() + 4 : cell.right() - 4, cell.top() + 4);
        painter.setPen(QPen(m_backColor, 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(m_overColor);
        painter.drawPolygon(QPolygonF{corner + QPointF(-7, 5.5), corner + QPointF(7, 5.5), corner + QPointF(0, -7)});
    }
}

// SPDX-License-Identifier: Apache-2.0
#include "effortchart.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace {

constexpr qreal kBar = 0.56; // of a day
constexpr qreal kRadius = 4;
constexpr qreal kGap = 2.5;
constexpr qreal kEdge = 2.5;
constexpr qreal kTriangle = 12; // with the room around it
constexpr qreal kStep = 20; // minutes: the highest line is twice a multiple of half of it

} // namespace

EffortChart::EffortChart(QQuickItem *parent)
    : PaintedItem(parent)
{
    connect(this, &EffortChart::changed, this, [this] { update(); });
}

void EffortChart::paint(QPainter *painter)
{
    if (m_done.isEmpty())
        return;
    qreal most = 0;
    for (qsizetype day = 0; day < m_done.size(); ++day)
        most = std::max({most, m_done[day], m_envelope.value(day, -1)});
    const qreal top = std::max(kStep, std::ceil(most / kStep) * kStep);

    painter->setFont(m_font);
    const QFontMetricsF metrics(m_font);
    const QLocale locale;
    const qreal axis = metrics.horizontalAdvance(locale.toString(static_cast<int>(top))) + 8;
    const QRectF plot(m_mirrored ? 0 : axis, metrics.height() / 2 + kTriangle, width() - axis,
                      height() - 1.5 * metrics.height() - 6 - kTriangle);
    for (const qreal value : {qreal(0), top / 2, top}) {
        const qreal y = plot.bottom() - plot.height() * value / top;
        painter->setPen(QPen(m_gridColor, 1));
        painter->drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter->setPen(m_labelColor);
        const QRectF place(m_mirrored ? plot.right() : 0, y - metrics.height() / 2, axis - 6, metrics.height());
        painter->drawText(m_mirrored ? place.translated(6, 0) : place, Qt::AlignRight | Qt::AlignVCenter,
                          locale.toString(static_cast<int>(value)));
    }
    paintEnvelope(*painter, plot, top);
    paintBars(*painter, plot, top);

    const qreal step = plot.width() / static_cast<qreal>(m_done.size());
    // Names of days that do not fit beside each other are left out from the end on.
    qreal widest = 0;
    for (const QString &label : m_labels)
        widest = std::max(widest, metrics.horizontalAdvance(label));
    const auto every = static_cast<qsizetype>(std::max(qreal(1), std::ceil((widest + 2) / step)));
    for (qsizetype day = 0; day < m_labels.size(); ++day) {
        if ((m_labels.size() - 1 - day) % every != 0)
            continue;
        QFont font = m_font;
        font.setBold(day == m_labels.size() - 1);
        painter->setFont(font);
        painter->setPen(m_labelColor);
        const qreal x = plot.left() + step * static_cast<qreal>(m_mirrored ? m_labels.size() - 1 - day : day);
        painter->drawText(QRectF(x + step / 2 - 60, plot.bottom() + 4, 120, metrics.height()), Qt::AlignCenter, m_labels[day]);
    }
}

void EffortChart::paintEnvelope(QPainter &painter, const QRectF &plot, qreal top) const
{
    const qreal step = plot.width() / static_cast<qreal>(m_done.size());
    QPainterPath edge;
    bool isOpen = false;
    for (qsizetype place = 0; place < m_done.size(); ++place) {
        const qsizetype day = m_mirrored ? m_done.size() - 1 - place : place;
        const qreal limit = m_envelope.value(day, -1);
        const qreal left = plot.left() + step * static_cast<qreal>(place);
        if (limit < 0) {
            isOpen = false;
            continue;
        }
        const qreal y = plot.bottom() - plot.height() * limit / top;
        // Hard edges: soft ones would leave a seam between two days.
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.fillRect(QRectF(left, y, step, plot.bottom() - y), m_bandColor);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isOpen)
            edge.lineTo(left, y);
        else
            edge.moveTo(left, y);
        edge.lineTo(left + step, y);
        isOpen = true;
    }
    painter.setPen(QPen(m_edgeColor, kEdge, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(edge);
}

void EffortChart::paintBars(QPainter &painter, const QRectF &plot, qreal top) const
{
    const qreal step = plot.width() / static_cast<qreal>(m_done.size());
    painter.setPen(Qt::NoPen);
    for (qsizetype day = 0; day < m_done.size(); ++day) {
        const qreal done = m_done[day];
        if (done <= 0)
            continue;
        const qreal limit = m_envelope.value(day, -1);
        const qsizetype place = m_mirrored ? m_done.size() - 1 - day : day;
        const qreal left = plot.left() + step * (static_cast<qreal>(place) + (1 - kBar) / 2);
        const auto height = [&](qreal minutes) { return plot.height() * minutes / top; };
        const bool isOver = m_over.value(day, false) && limit >= 0 && done > limit;
        QPainterPath bar;
        bar.addRoundedRect(QRectF(left, plot.bottom() - height(done), step * kBar, height(done) + kRadius), kRadius, kRadius);
        QPainterPath within;
        within.addRect(QRectF(left, plot.bottom() - height(isOver ? limit : done), step * kBar, height(isOver ? limit : done)));
        painter.fillPath(bar.intersected(within), m_barColor);
        if (!isOver)
            continue;
        QPainterPath above;
        const qreal high = std::max(qreal(3), height(done - limit) - kGap);
        above.addRoundedRect(QRectF(left, plot.bottom() - height(limit) - kGap - high, step * kBar, high), 3, 3);
        painter.fillPath(above, m_overColor);
        const QPointF tip(left + step * kBar / 2, plot.bottom() - height(limit) - kGap - high - kTriangle);
        painter.setBrush(m_overColor);
        painter.drawPolygon(QPolygonF{tip, tip + QPointF(5.5, 8.5), tip + QPointF(-5.5, 8.5)});
    }
}

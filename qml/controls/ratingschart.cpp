// SPDX-License-Identifier: Apache-2.0
#include "ratingschart.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace {

constexpr qreal kMost = 10; // of a rating
constexpr qreal kMark = 7;
constexpr qreal kNameGap = 18;

qreal lastOf(const QList<qreal> &means)
{
    for (qsizetype i = means.size() - 1; i >= 0; --i) {
        if (means[i] >= 0)
            return means[i];
    }
    return -1;
}

} // namespace

RatingsChart::RatingsChart(QQuickItem *parent)
    : PaintedItem(parent)
{
    connect(this, &RatingsChart::changed, this, [this] { update(); });
}

QPointF RatingsChart::place(const QRectF &plot, qsizetype day, qreal value) const
{
    const auto steps = static_cast<qreal>(std::max<qsizetype>(1, m_pain.size() - 1));
    const qreal along = static_cast<qreal>(day) / steps;
    return {plot.left() + plot.width() * (m_mirrored ? 1 - along : along), plot.bottom() - plot.height() * value / kMost};
}

void RatingsChart::paint(QPainter *painter)
{
    painter->setFont(m_font);
    const QFontMetricsF metrics(m_font);
    const QLocale locale;
    const qreal axis = metrics.horizontalAdvance(locale.toString(10)) + 12;
    const qreal names
        = std::max(metrics.horizontalAdvance(m_painName), metrics.horizontalAdvance(m_fatigueName)) + kNameGap + 10;
    const QRectF plot(m_mirrored ? names : axis, metrics.height() / 2, width() - axis - names,
                      height() - 1.5 * metrics.height() - 8);
    for (const int value : {0, 5, 10}) {
        const qreal y = plot.bottom() - plot.height() * value / kMost;
        painter->setPen(QPen(m_gridColor, 1));
        painter->drawLine(QPointF(plot.left() - 4, y), QPointF(plot.right() + 4, y));
        painter->setPen(m_labelColor);
        const QRectF label(m_mirrored ? plot.right() + 6 : 0, y - metrics.height() / 2, axis - 8, metrics.height());
        painter->drawText(label, Qt::AlignRight | Qt::AlignVCenter, locale.toString(value));
    }
    paintMarks(*painter, plot, m_fatigue, m_fatigueColor, true);
    paintMarks(*painter, plot, m_pain, m_painColor, false);
    paintLine(*painter, plot, m_fatigueMeans, m_fatigueColor, true);
    paintLine(*painter, plot, m_painMeans, m_painColor, false);
    paintNames(*painter, plot);
    painter->setPen(m_labelColor);
    const QRectF below(plot.left() - 4, plot.bottom() + 6, plot.width() + 8, metrics.height());
    painter->drawText(below, m_mirrored ? Qt::AlignRight : Qt::AlignLeft, m_firstLabel);
    // Both only where they fit beside each other.
    if (metrics.horizontalAdvance(m_firstLabel) + metrics.horizontalAdvance(m_lastLabel) + 8 < below.width())
        painter->drawText(below, m_mirrored ? Qt::AlignLeft : Qt::AlignRight, m_lastLabel);
}

void RatingsChart::paintMarks(QPainter &painter, const QRectF &plot, const QList<qreal> &ratings, const QColor &color,
                              bool isSquare) const
{
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(Qt::NoBrush);
    for (qsizetype day = 0; day < ratings.size(); ++day) {
        if (ratings[day] < 0)
            continue;
        QRectF mark(0, 0, kMark, kMark);
        mark.moveCenter(place(plot, day, ratings[day]));
        if (isSquare)
            painter.drawRect(mark);
        else
            painter.drawEllipse(mark);
    }
}

void RatingsChart::paintLine(QPainter &painter, const QRectF &plot, const QList<qreal> &means, const QColor &color,
                             bool isDashed) const
{
    QPainterPath line;
    bool isOpen = false;
    for (qsizetype day = 0; day < means.size(); ++day) {
        if (means[day] < 0) {
            isOpen = false;
            continue;
        }
        const QPointF point = place(plot, day, means[day]);
        if (isOpen)
            line.lineTo(point);
        else
            line.moveTo(point);
        isOpen = true;
    }
    QPen pen(color, 3, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (isDashed)
        pen.setDashPattern({7.0 / 3, 6.0 / 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(line);
}

void RatingsChart::paintNames(QPainter &painter, const QRectF &plot) const
{
    const QFontMetricsF metrics(m_font);
    const qreal pain = lastOf(m_painMeans);
    const qreal fatigue = lastOf(m_fatigueMeans);
    qreal painY = place(plot, 0, pain).y();
    qreal fatigueY = place(plot, 0, fatigue).y();
    // Names that would lie over each other step apart.
    if (pain >= 0 && fatigue >= 0 && std::abs(painY - fatigueY) < metrics.height()) {
        const qreal middle = (painY + fatigueY) / 2;
        const qreal apart = pain > fatigue ? -metrics.height() / 2 : metrics.height() / 2;
        painY = middle + apart;
        fatigueY = middle - apart;
    }
    const auto paintName = [&](const QString &name, const QColor &color, qreal y, bool isSquare) {
        QRectF mark(0, 0, 9, 9);
        mark.moveCenter({m_mirrored ? plot.left() - 13 : plot.right() + 13, y});
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        if (isSquare)
            painter.drawRect(mark);
        else
            painter.drawEllipse(mark);
        painter.setPen(color);
        const QRectF label(m_mirrored ? 0 : plot.right() + 4 + kNameGap, y - metrics.height() / 2,
                           m_mirrored ? plot.left() - 4 - kNameGap : width() - plot.right() - 4 - kNameGap, metrics.height());
        painter.drawText(label, static_cast<int>((m_mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter), name);
    };
    if (fatigue >= 0)
        paintName(m_fatigueName, m_fatigueColor, fatigueY, true);
    if (pain >= 0)
        paintName(m_painName, m_painColor, painY, false);
}

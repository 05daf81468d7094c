// SPDX-License-Identifier: Apache-2.0
#include "dashedframe.h"

#include <QPainter>

DashedFrame::DashedFrame(QQuickItem *parent)
    : PaintedItem(parent)
{
}

void DashedFrame::paint(QPainter *painter)
{
    QPen pen(m_color, m_thickness, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({4 / m_thickness, 3 / m_thickness});
    painter->setPen(pen);
    const qreal half = m_thickness / 2;
    painter->drawRoundedRect(QRectF(0, 0, width(), height()).adjusted(half, half, -half, -half), m_radius - half,
                             m_radius - half);
}

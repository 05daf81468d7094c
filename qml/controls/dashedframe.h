// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "painteditem.h"

#include <QColor>
#include <QtQml/qqmlregistration.h>

/**
 * A dashed outline with round corners, for what is out of use and for answers that store nothing.
 */
class DashedFrame : public PaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged FINAL)
    /** Of the line, in dp. */
    Q_PROPERTY(qreal thickness READ thickness WRITE setThickness NOTIFY thicknessChanged FINAL)
    /** Of the corners, in dp. */
    Q_PROPERTY(qreal radius READ radius WRITE setRadius NOTIFY radiusChanged FINAL)

public:
    explicit DashedFrame(QQuickItem *parent = nullptr);

    [[nodiscard]] QColor color() const { return m_color; }
    [[nodiscard]] qreal thickness() const { return m_thickness; }
    [[nodiscard]] qreal radius() const { return m_radius; }
    void setColor(const QColor &color) { assign(m_color, color, &DashedFrame::colorChanged); }
    void setThickness(qreal thickness) { assign(m_thickness, thickness, &DashedFrame::thicknessChanged); }
    void setRadius(qreal radius) { assign(m_radius, radius, &DashedFrame::radiusChanged); }

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void colorChanged();
    void thicknessChanged();
    void radiusChanged();

private:
    QColor m_color = Qt::black;
    qreal m_thickness = 1.5;
    qreal m_radius = 16;
};

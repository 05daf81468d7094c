// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "painteditem.h"

#include <QColor>
#include <QtQml/qqmlregistration.h>

/** A small sign as charts have it, for their legends. */
class ChartMark : public PaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Shape shape MEMBER m_shape NOTIFY changed FINAL)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed FINAL)
    /** What is drawn on it, or around it. */
    Q_PROPERTY(QColor markColor MEMBER m_markColor NOTIFY changed FINAL)
public:
    enum Shape { Full, Rest, EasedOff, Over, Band, Circle, Square };
    Q_ENUM(Shape)

    explicit ChartMark(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

signals:
    void changed();

private:
    Shape m_shape = Full;
    QColor m_color;
    QColor m_markColor;
};

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "painteditem.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

/**
 * Easy minutes of some days as bars against the envelope of each day: a stepped area. Of a day that counts as over, the part
 * of the bar above the envelope has another color, a gap below and a triangle above it.
 */
class EffortChart : public PaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<qreal> done MEMBER m_done NOTIFY changed FINAL)
    /** Of the same days; below 0: there was none. */
    Q_PROPERTY(QList<qreal> envelope MEMBER m_envelope NOTIFY changed FINAL)
    /** Days whose bar stands out, with the part above the envelope in another color. */
    Q_PROPERTY(QList<bool> over MEMBER m_over NOTIFY changed FINAL)
    /** Below the bars; the last one stands out. */
    Q_PROPERTY(QStringList labels MEMBER m_labels NOTIFY changed FINAL)
    Q_PROPERTY(bool mirrored MEMBER m_mirrored NOTIFY changed FINAL)
    Q_PROPERTY(QFont labelFont MEMBER m_font NOTIFY changed FINAL)
    Q_PROPERTY(QColor labelColor MEMBER m_labelColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor gridColor MEMBER m_gridColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor barColor MEMBER m_barColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor overColor MEMBER m_overColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor bandColor MEMBER m_bandColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor edgeColor MEMBER m_edgeColor NOTIFY changed FINAL)
public:
    explicit EffortChart(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

signals:
    void changed();

private:
    void paintEnvelope(QPainter &painter, const QRectF &plot, qreal top) const;
    void paintBars(QPainter &painter, const QRectF &plot, qreal top) const;

    QList<qreal> m_done;
    QList<qreal> m_envelope;
    QList<bool> m_over;
    QStringList m_labels;
    bool m_mirrored = false;
    QFont m_font;
    QColor m_labelColor;
    QColor m_gridColor;
    QColor m_barColor;
    QColor m_overColor;
    QColor m_bandColor;
    QColor m_edgeColor;
};

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "painteditem.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QString>
#include <QtQml/qqmlregistration.h>

/**
 * Two ratings of some days, 0 to 10: open marks for the days (circle and square), and a line for their means, the second
 * one dashed. Names stand at the ends of the lines.
 */
class RatingsChart : public PaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    /** Of each day; below 0: not rated. */
    Q_PROPERTY(QList<qreal> pain MEMBER m_pain NOTIFY changed FINAL)
    Q_PROPERTY(QList<qreal> fatigue MEMBER m_fatigue NOTIFY changed FINAL)
    Q_PROPERTY(QList<qreal> painMeans MEMBER m_painMeans NOTIFY changed FINAL)
    Q_PROPERTY(QList<qreal> fatigueMeans MEMBER m_fatigueMeans NOTIFY changed FINAL)
    Q_PROPERTY(QString painName MEMBER m_painName NOTIFY changed FINAL)
    Q_PROPERTY(QString fatigueName MEMBER m_fatigueName NOTIFY changed FINAL)
    Q_PROPERTY(QString firstLabel MEMBER m_firstLabel NOTIFY changed FINAL)
    Q_PROPERTY(QString lastLabel MEMBER m_lastLabel NOTIFY changed FINAL)
    Q_PROPERTY(bool mirrored MEMBER m_mirrored NOTIFY changed FINAL)
    Q_PROPERTY(QFont labelFont MEMBER m_font NOTIFY changed FINAL)
    Q_PROPERTY(QColor labelColor MEMBER m_labelColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor gridColor MEMBER m_gridColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor painColor MEMBER m_painColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor fatigueColor MEMBER m_fatigueColor NOTIFY changed FINAL)
public:
    explicit RatingsChart(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

signals:
    void changed();

private:
    [[nodiscard]] QPointF place(const QRectF &plot, qsizetype day, qreal value) const;
    void paintLine(QPainter &painter, const QRectF &plot, const QList<qreal> &means, const QColor &color, bool isDashed) const;
    void paintMarks(QPainter &painter, const QRectF &plot, const QList<qreal> &ratings, const QColor &color, bool isSquare) const;
    void paintNames(QPainter &painter, const QRectF &plot) const;

    QList<qreal> m_pain;
    QList<qreal> m_fatigue;
    QList<qreal> m_painMeans;
    QList<qreal> m_fatigueMeans;
    QString m_painName;
    QString m_fatigueName;
    QString m_firstLabel;
    QString m_lastLabel;
    bool m_mirrored = false;
    QFont m_font;
    QColor m_labelColor;
    QColor m_gridColor;
    QColor m_painColor;
    QColor m_fatigueColor;
};

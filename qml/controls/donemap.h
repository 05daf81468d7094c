// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "painteditem.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

/**
 * Weeks of days, a row each: how much of each day's plan was done. A cell is filled to the share of the plan; rest has a
 * bar, eased off a chevron, more than the range a triangle, and a day that is not known yet has a hair outline.
 */
class DoneMap : public PaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    /** Kind of each day, in order, seven a row. */
    Q_PROPERTY(QList<int> kinds MEMBER m_kinds NOTIFY changed FINAL)
    /** 0 to 1, of each day. */
    Q_PROPERTY(QList<qreal> shares MEMBER m_shares NOTIFY changed FINAL)
    /** Marks of each day, added up. */
    Q_PROPERTY(QList<int> marks MEMBER m_marks NOTIFY changed FINAL)
    Q_PROPERTY(QStringList rowLabels MEMBER m_rowLabels NOTIFY changed FINAL)
    Q_PROPERTY(QStringList columnLabels MEMBER m_columnLabels NOTIFY changed FINAL)
    Q_PROPERTY(bool mirrored MEMBER m_mirrored NOTIFY changed FINAL)
    Q_PROPERTY(QFont labelFont MEMBER m_font NOTIFY changed FINAL)
    Q_PROPERTY(QColor labelColor MEMBER m_labelColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor doneColor MEMBER m_doneColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor emptyColor MEMBER m_emptyColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor markColor MEMBER m_markColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor restColor MEMBER m_restColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor restMarkColor MEMBER m_restMarkColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor unknownColor MEMBER m_unknownColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor overColor MEMBER m_overColor NOTIFY changed FINAL)
    /** Behind all cells. */
    Q_PROPERTY(QColor backColor MEMBER m_backColor NOTIFY changed FINAL)
public:
    enum Kind { Unknown, Rest, Planned };
    Q_ENUM(Kind)
    enum Mark { NoMark = 0, EasedOff = 1, Over = 2 };
    Q_ENUM(Mark)

    explicit DoneMap(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

signals:
    void changed();

private:
    void paintCell(QPainter &painter, const QRectF &cell, qsizetype day) const;
    void resize();

    QList<int> m_kinds;
    QList<qreal> m_shares;
    QList<int> m_marks;
    QStringList m_rowLabels;
    QStringList m_columnLabels;
    bool m_mirrored = false;
    QFont m_font;
    QColor m_labelColor;
    QColor m_doneColor;
    QColor m_emptyColor;
    QColor m_markColor;
    QColor m_restColor;
    QColor m_restMarkColor;
    QColor m_unknownColor;
    QColor m_overColor;
    QColor m_backColor;
};

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QImage>
#include <QPainterPath>
#include <QQuickPaintedItem>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

/**
 * One side of the body map: the guide figure as a calm silhouette, with areas that can be marked and tapped. Areas are the
 * 19 of the diary by their names, and besides them hand_left, hand_right, foot_left and foot_right, for pages that offer
 * these. Left and right are the person's own: from the front its left is on the right of the screen, from behind on the
 * left, whatever the direction of the layout. For pages that offer whole regions there are head and pelvis, too: they
 * can be tapped and have a ring in the middle of the body, and nothing of them is colored.
 */
class BodyFigure : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool isBack READ isBack WRITE setIsBack NOTIFY changed)
    Q_PROPERTY(QStringList areas READ areas WRITE setAreas NOTIFY changed)
    Q_PROPERTY(QStringList marked READ marked WRITE setMarked NOTIFY changed)
    Q_PROPERTY(bool hasDots READ hasDots WRITE setHasDots NOTIFY changed)
    Q_PROPERTY(QStringList dots READ dots WRITE setDots NOTIFY changed)
    Q_PROPERTY(QColor bodyColor READ bodyColor WRITE setBodyColor NOTIFY changed)
    Q_PROPERTY(QColor behind READ behind WRITE setBehind NOTIFY changed)
    Q_PROPERTY(QColor markColor READ markColor WRITE setMarkColor NOTIFY changed)
    Q_PROPERTY(QColor dotColor READ dotColor WRITE setDotColor NOTIFY changed)
    Q_PROPERTY(QColor dotFill READ dotFill WRITE setDotFill NOTIFY changed)
public:
    explicit BodyFigure(QQuickItem *parent = nullptr);

    /** Width of the silhouette with room around its hands, for a height of 1. */
    static constexpr double kAspect = 0.5;

    [[nodiscard]] bool isBack() const { return m_isBack; }
    void setIsBack(bool back) { set(m_isBack, back); }
    /** Those that can be tapped; the 19 by default. */
    [[nodiscard]] QStringList areas() const { return m_areas; }
    void setAreas(const QStringList &areas) { set(m_areas, areas); }
    [[nodiscard]] QStringList marked() const { return m_marked; }
    void setMarked(const QStringList &marked) { set(m_marked, marked); }
    /** A small ring on each area that can be tapped. */
    [[nodiscard]] bool hasDots() const { return m_hasDots; }
    void setHasDots(bool has) { set(m_hasDots, has); }
    /** With some named here: a larger ring on these alone. */
    [[nodiscard]] QStringList dots() const { return m_dots; }
    void setDots(const QStringList &areas) { set(m_dots, areas); }
    [[nodiscard]] QColor bodyColor() const { return m_bodyColor; }
    void setBodyColor(const QColor &color) { set(m_bodyColor, color); }
    /** What the figure stands before; shows in the gaps between its parts. */
    [[nodiscard]] QColor behind() const { return m_behind; }
    void setBehind(const QColor &color) { set(m_behind, color); }
    [[nodiscard]] QColor markColor() const { return m_markColor; }
    void setMarkColor(const QColor &color) { set(m_markColor, color); }
    [[nodiscard]] QColor dotColor() const { return m_dotColor; }
    void setDotColor(const QColor &color) { set(m_dotColor, color); }
    [[nodiscard]] QColor dotFill() const { return m_dotFill; }
    void setDotFill(const QColor &color) { set(m_dotFill, color); }

    /** The area nearest to a point of the item, of those that can be tapped and are seen from this side. */
    Q_INVOKABLE [[nodiscard]] QString areaAt(double x, double y) const;
    /** Where the middle of an area is in the item; outside of it for one that this side does not show. */
    Q_INVOKABLE [[nodiscard]] QPointF centerOf(const QString &area) const;

    void paint(QPainter *painter) override;

signals:
    void changed();

private:
    template <typename T> void set(T &member, const T &value)
    {
        if (member == value)
            return;
        member = value;
        update();
        emit changed();
    }
    [[nodiscard]] QImage silhouette(const QColor &color, const QSize &pixels, double ratio) const;
    [[nodiscard]] QTransform toItem() const;
    void paintDots(QPainter &painter, const QTransform &transform) const;

    bool m_isBack = false;
    QStringList m_areas;
    QStringList m_marked;
    bool m_hasDots = true;
    QStringList m_dots;
    QColor m_bodyColor;
    QColor m_behind;
    QColor m_markColor;
    QColor m_dotColor;
    QColor m_dotFill;
};

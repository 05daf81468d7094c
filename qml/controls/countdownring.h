// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QImage>
#include <QQuickItem>
#include <QRect>
#include <QtQml/qqmlregistration.h>

/**
 * The ring around the guide figure: what is left, from twelve o'clock backwards, with a knob at its end. The level line
 * may cross it; above is sky, below is ground. It never mirrors.
 */
class CountdownRing : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    /** 0 (over) to 1 (all of it left). */
    Q_PROPERTY(qreal remaining READ remaining WRITE setRemaining NOTIFY remainingChanged FINAL)
    /** For repetitions: the ring falls into this many parts; 0 or 1 is one smooth ring. */
    Q_PROPERTY(int parts READ parts WRITE setParts NOTIFY partsChanged FINAL)
    /** Shows the knob. */
    Q_PROPERTY(bool knob READ hasKnob WRITE setKnob NOTIFY knobChanged FINAL)
    /** In dp. */
    Q_PROPERTY(qreal strokeWidth READ strokeWidth WRITE setStrokeWidth NOTIFY strokeWidthChanged FINAL)
    /** Where the level line crosses, in dp from the item's top; negative: no line, all sky. */
    Q_PROPERTY(qreal lineY READ lineY WRITE setLineY NOTIFY lineYChanged FINAL)
    /** In dp. */
    Q_PROPERTY(qreal lineWidth READ lineWidth WRITE setLineWidth NOTIFY lineWidthChanged FINAL)
    Q_PROPERTY(QColor skyColor READ skyColor WRITE setSkyColor NOTIFY skyColorChanged FINAL)
    Q_PROPERTY(QColor groundColor READ groundColor WRITE setGroundColor NOTIFY groundColorChanged FINAL)
    Q_PROPERTY(QColor arcColor READ arcColor WRITE setArcColor NOTIFY arcColorChanged FINAL)
    Q_PROPERTY(QColor spentColor READ spentColor WRITE setSpentColor NOTIFY spentColorChanged FINAL)
    Q_PROPERTY(QColor lineColor READ lineColor WRITE setLineColor NOTIFY lineColorChanged FINAL)
    /** The rim of the knob. */
    Q_PROPERTY(QColor knobColor READ knobColor WRITE setKnobColor NOTIFY knobColorChanged FINAL)
    /** To the middle of the stroke, in dp; follows from the item's size. */
    Q_PROPERTY(qreal radius READ radius NOTIFY radiusChanged FINAL)

public:
    explicit CountdownRing(QQuickItem *parent = nullptr);

    [[nodiscard]] qreal remaining() const { return m_remaining; }
    [[nodiscard]] int parts() const { return m_parts; }
    [[nodiscard]] bool hasKnob() const { return m_knob; }
    [[nodiscard]] qreal strokeWidth() const { return m_strokeWidth; }
    [[nodiscard]] qreal lineY() const { return m_lineY; }
    [[nodiscard]] qreal lineWidth() const { return m_lineWidth; }
    [[nodiscard]] QColor skyColor() const { return m_skyColor; }
    [[nodiscard]] QColor groundColor() const { return m_groundColor; }
    [[nodiscard]] QColor arcColor() const { return m_arcColor; }
    [[nodiscard]] QColor spentColor() const { return m_spentColor; }
    [[nodiscard]] QColor lineColor() const { return m_lineColor; }
    [[nodiscard]] QColor knobColor() const { return m_knobColor; }
    void setRemaining(qreal remaining);
    void setParts(int parts) { assign(m_parts, parts, &CountdownRing::partsChanged); }
    void setKnob(bool knob) { assign(m_knob, knob, &CountdownRing::knobChanged); }
    void setStrokeWidth(qreal strokeWidth) { assign(m_strokeWidth, strokeWidth, &CountdownRing::strokeWidthChanged); }
    void setLineY(qreal lineY) { assign(m_lineY, lineY, &CountdownRing::lineYChanged); }
    void setLineWidth(qreal lineWidth) { assign(m_lineWidth, lineWidth, &CountdownRing::lineWidthChanged); }
    void setSkyColor(const QColor &skyColor) { assign(m_skyColor, skyColor, &CountdownRing::skyColorChanged); }
    void setGroundColor(const QColor &groundColor)
    {
        assign(m_groundColor, groundColor, &CountdownRing::groundColorChanged);
    }
    void setArcColor(const QColor &arcColor) { assign(m_arcColor, arcColor, &CountdownRing::arcColorChanged); }
    void setSpentColor(const QColor &spentColor)
    {
        assign(m_spentColor, spentColor, &CountdownRing::spentColorChanged);
    }
    void setLineColor(const QColor &lineColor) { assign(m_lineColor, lineColor, &CountdownRing::lineColorChanged); }
    void setKnobColor(const QColor &knobColor) { assign(m_knobColor, knobColor, &CountdownRing::knobColorChanged); }
    [[nodiscard]] qreal radius() const;

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;

Q_SIGNALS:
    void remainingChanged();
    void partsChanged();
    void knobChanged();
    void strokeWidthChanged();
    void lineYChanged();
    void lineWidthChanged();
    void skyColorChanged();
    void groundColorChanged();
    void arcColorChanged();
    void spentColorChanged();
    void lineColorChanged();
    void knobColorChanged();
    void radiusChanged();

private:
    class Rim;
    class Tip;

    template <typename T> void assign(T &member, const T &value, void (CountdownRing::*changed)())
    {
        if (member == value) {
            return;
        }
        member = value;
        restyle();
        Q_EMIT(this->*changed)();
    }

    /** The box that the knob stays in for a while, in dp; empty without a knob, and where nothing is left. */
    [[nodiscard]] QRect tipBox() const;
    void placeTip();
    void restyle();
    [[nodiscard]] QImage piece(const QRect &part, qreal ratio);
    void paintBoth(QSize pixels, qreal ratio);
    [[nodiscard]] qreal gone() const { return (1 - m_remaining) * 360; }
    [[nodiscard]] QPointF onRing(qreal degrees) const;
    void paintFill(QPainter &painter) const;
    void paintSpent(QPainter &painter) const;
    void paintLeft(QPainter &painter, qreal from, qreal to) const;
    template <typename Paint> void forEachPart(Paint paint) const;

    // Two small items, as the whole of an item is shown anew when a part of it changes.
    Rim *const m_rim; ///< all but the knob
    Tip *const m_tip; ///< the knob and what is around it
    QImage m_spent; ///< the whole ring once all time has gone; empty until it is painted
    QImage m_left; ///< the whole ring while all of it is left
    qreal m_remaining = 1;
    int m_parts = 0;
    bool m_knob = true;
    qreal m_strokeWidth = 10;
    qreal m_lineY = -1;
    qreal m_lineWidth = 3;
    QColor m_skyColor = Qt::transparent;
    QColor m_groundColor = Qt::transparent;
    QColor m_arcColor;
    QColor m_spentColor;
    QColor m_lineColor;
    QColor m_knobColor;
};

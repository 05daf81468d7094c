// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "painteditem.h"

#include <QColor>
#include <QtQml/qqmlregistration.h>

/**
 * A small picture of one theme: sky, sun, line and ground. With `split`, the second half shows another theme.
 */
class WorldSwatch : public PaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor sky READ sky WRITE setSky NOTIFY skyChanged FINAL)
    Q_PROPERTY(QColor ground READ ground WRITE setGround NOTIFY groundChanged FINAL)
    Q_PROPERTY(QColor disc READ disc WRITE setDisc NOTIFY discChanged FINAL)
    Q_PROPERTY(QColor line READ line WRITE setLine NOTIFY lineChanged FINAL)
    Q_PROPERTY(bool split READ isSplit WRITE setSplit NOTIFY splitChanged FINAL)
    Q_PROPERTY(QColor otherSky READ otherSky WRITE setOtherSky NOTIFY otherSkyChanged FINAL)
    Q_PROPERTY(QColor otherGround READ otherGround WRITE setOtherGround NOTIFY otherGroundChanged FINAL)
    Q_PROPERTY(QColor otherDisc READ otherDisc WRITE setOtherDisc NOTIFY otherDiscChanged FINAL)
    Q_PROPERTY(QColor otherLine READ otherLine WRITE setOtherLine NOTIFY otherLineChanged FINAL)
    Q_PROPERTY(qreal radius READ radius WRITE setRadius NOTIFY radiusChanged FINAL)

public:
    explicit WorldSwatch(QQuickItem *parent = nullptr);

    [[nodiscard]] QColor sky() const { return m_sky; }
    [[nodiscard]] QColor ground() const { return m_ground; }
    [[nodiscard]] QColor disc() const { return m_disc; }
    [[nodiscard]] QColor line() const { return m_line; }
    [[nodiscard]] bool isSplit() const { return m_split; }
    [[nodiscard]] QColor otherSky() const { return m_otherSky; }
    [[nodiscard]] QColor otherGround() const { return m_otherGround; }
    [[nodiscard]] QColor otherDisc() const { return m_otherDisc; }
    [[nodiscard]] QColor otherLine() const { return m_otherLine; }
    [[nodiscard]] qreal radius() const { return m_radius; }
    void setSky(const QColor &sky) { assign(m_sky, sky, &WorldSwatch::skyChanged); }
    void setGround(const QColor &ground) { assign(m_ground, ground, &WorldSwatch::groundChanged); }
    void setDisc(const QColor &disc) { assign(m_disc, disc, &WorldSwatch::discChanged); }
    void setLine(const QColor &line) { assign(m_line, line, &WorldSwatch::lineChanged); }
    void setSplit(bool split) { assign(m_split, split, &WorldSwatch::splitChanged); }
    void setOtherSky(const QColor &otherSky) { assign(m_otherSky, otherSky, &WorldSwatch::otherSkyChanged); }
    void setOtherGround(const QColor &otherGround)
    {
        assign(m_otherGround, otherGround, &WorldSwatch::otherGroundChanged);
    }
    void setOtherDisc(const QColor &otherDisc) { assign(m_otherDisc, otherDisc, &WorldSwatch::otherDiscChanged); }
    void setOtherLine(const QColor &otherLine) { assign(m_otherLine, otherLine, &WorldSwatch::otherLineChanged); }
    void setRadius(qreal radius) { assign(m_radius, radius, &WorldSwatch::radiusChanged); }

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void skyChanged();
    void groundChanged();
    void discChanged();
    void lineChanged();
    void splitChanged();
    void otherSkyChanged();
    void otherGroundChanged();
    void otherDiscChanged();
    void otherLineChanged();
    void radiusChanged();

private:
    static void paintWorld(QPainter &painter, const QRectF &area, const QColor &sky, const QColor &ground,
                           const QColor &disc, const QColor &line);

    QColor m_sky;
    QColor m_ground;
    QColor m_disc;
    QColor m_line;
    bool m_split = false;
    QColor m_otherSky;
    QColor m_otherGround;
    QColor m_otherDisc;
    QColor m_otherLine;
    qreal m_radius = 16;
};

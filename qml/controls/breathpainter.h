// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "painteditem.h"

#include <QColor>
#include <QList>
#include <QtQml/qqmlregistration.h>

/**
 * The breath as a sun over the level line: small when empty, up to the dotted circle when full. It is cut off at the
 * line. When still, the disc keeps its size and an arc of `parts` fills part by part instead.
 */
class BreathDisc : public PaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    /** 0 (empty) to 1 (full). */
    Q_PROPERTY(qreal fill READ fill WRITE setFill NOTIFY fillChanged FINAL)
    /** In dp. */
    Q_PROPERTY(qreal emptyRadius READ emptyRadius WRITE setEmptyRadius NOTIFY emptyRadiusChanged FINAL)
    /** In dp. */
    Q_PROPERTY(qreal fullRadius READ fullRadius WRITE setFullRadius NOTIFY fullRadiusChanged FINAL)
    /** The level line, in dp from the item's top; the disc ends there. */
    Q_PROPERTY(qreal lineY READ lineY WRITE setLineY NOTIFY lineYChanged FINAL)
    /** In dp. */
    Q_PROPERTY(qreal centerAboveLine READ centerAboveLine WRITE setCenterAboveLine NOTIFY centerAboveLineChanged FINAL)
    Q_PROPERTY(bool still READ isStill WRITE setStill NOTIFY stillChanged FINAL)
    /** Of the arc, when still. */
    Q_PROPERTY(int parts READ parts WRITE setParts NOTIFY partsChanged FINAL)
    Q_PROPERTY(QColor discColor READ discColor WRITE setDiscColor NOTIFY discColorChanged FINAL)
    Q_PROPERTY(QColor dotsColor READ dotsColor WRITE setDotsColor NOTIFY dotsColorChanged FINAL)
    Q_PROPERTY(QColor arcColor READ arcColor WRITE setArcColor NOTIFY arcColorChanged FINAL)

public:
    explicit BreathDisc(QQuickItem *parent = nullptr);

    [[nodiscard]] qreal fill() const { return m_fill; }
    [[nodiscard]] qreal emptyRadius() const { return m_emptyRadius; }
    [[nodiscard]] qreal fullRadius() const { return m_fullRadius; }
    [[nodiscard]] qreal lineY() const { return m_lineY; }
    [[nodiscard]] qreal centerAboveLine() const { return m_centerAboveLine; }
    [[nodiscard]] bool isStill() const { return m_still; }
    [[nodiscard]] int parts() const { return m_parts; }
    [[nodiscard]] QColor discColor() const { return m_discColor; }
    [[nodiscard]] QColor dotsColor() const { return m_dotsColor; }
    [[nodiscard]] QColor arcColor() const { return m_arcColor; }
    void setFill(qreal fill) { assign(m_fill, fill, &BreathDisc::fillChanged); }
    void setEmptyRadius(qreal emptyRadius) { assign(m_emptyRadius, emptyRadius, &BreathDisc::emptyRadiusChanged); }
    void setFullRadius(qreal fullRadius) { assign(m_fullRadius, fullRadius, &BreathDisc::fullRadiusChanged); }
    void setLineY(qreal lineY) { assign(m_lineY, lineY, &BreathDisc::lineYChanged); }
    void setCenterAboveLine(qreal centerAboveLine)
    {
        assign(m_centerAboveLine, centerAboveLine, &BreathDisc::centerAboveLineChanged);
    }
    void setStill(bool still) { assign(m_still, still, &BreathDisc::stillChanged); }
    void setParts(int parts) { assign(m_parts, parts, &BreathDisc::partsChanged); }
    void setDiscColor(const QColor &discColor) { assign(m_discColor, discColor, &BreathDisc::discColorChanged); }
    void setDotsColor(const QColor &dotsColor) { assign(m_dotsColor, dotsColor, &BreathDisc::dotsColorChanged); }
    void setArcColor(const QColor &arcColor) { assign(m_arcColor, arcColor, &BreathDisc::arcColorChanged); }

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void fillChanged();
    void emptyRadiusChanged();
    void fullRadiusChanged();
    void lineYChanged();
    void centerAboveLineChanged();
    void stillChanged();
    void partsChanged();
    void discColorChanged();
    void dotsColorChanged();
    void arcColorChanged();

private:
    qreal m_fill = 0;
    qreal m_emptyRadius = 70;
    qreal m_fullRadius = 160;
    qreal m_lineY = 272;
    qreal m_centerAboveLine = 112;
    bool m_still = false;
    int m_parts = 12;
    QColor m_discColor;
    QColor m_dotsColor;
    QColor m_arcColor;
};

/**
 * The breath below the line, as a wave that runs past the middle: behind it solid, ahead dotted, water under it.
 * The phases are given one by one; outside of them the level stays as it is.
 */
class BreathWave : public PaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    /** Lengths of the phases in seconds. */
    Q_PROPERTY(QList<qreal> phaseSeconds READ phaseSeconds WRITE setPhaseSeconds NOTIFY phaseSecondsChanged FINAL)
    /** Level at the end of each phase, 0 (empty) to 1 (full). */
    Q_PROPERTY(QList<qreal> phaseLevels READ phaseLevels WRITE setPhaseLevels NOTIFY phaseLevelsChanged FINAL)
    /** Level before the first phase. */
    Q_PROPERTY(qreal startLevel READ startLevel WRITE setStartLevel NOTIFY startLevelChanged FINAL)
    /** Now, in seconds since the start of the first phase. */
    Q_PROPERTY(qreal position READ position WRITE setPosition NOTIFY positionChanged FINAL)
    /** Distance of the full breath from the item's top, in dp. */
    Q_PROPERTY(qreal crest READ crest WRITE setCrest NOTIFY crestChanged FINAL)
    /** Between full and empty, in dp. */
    Q_PROPERTY(qreal amplitude READ amplitude WRITE setAmplitude NOTIFY amplitudeChanged FINAL)
    /** Speed of the wave, in dp. */
    Q_PROPERTY(qreal pixelsPerSecond READ pixelsPerSecond WRITE setPixelsPerSecond NOTIFY pixelsPerSecondChanged FINAL)
    Q_PROPERTY(QColor pastColor READ pastColor WRITE setPastColor NOTIFY pastColorChanged FINAL)
    Q_PROPERTY(QColor comingColor READ comingColor WRITE setComingColor NOTIFY comingColorChanged FINAL)
    Q_PROPERTY(QColor waterColor READ waterColor WRITE setWaterColor NOTIFY waterColorChanged FINAL)
    Q_PROPERTY(QColor nowColor READ nowColor WRITE setNowColor NOTIFY nowColorChanged FINAL)
    /** Around the dot of now. */
    Q_PROPERTY(QColor rimColor READ rimColor WRITE setRimColor NOTIFY rimColorChanged FINAL)

public:
    explicit BreathWave(QQuickItem *parent = nullptr);

    [[nodiscard]] QList<qreal> phaseSeconds() const { return m_phaseSeconds; }
    [[nodiscard]] QList<qreal> phaseLevels() const { return m_phaseLevels; }
    [[nodiscard]] qreal startLevel() const { return m_startLevel; }
    [[nodiscard]] qreal position() const { return m_position; }
    [[nodiscard]] qreal crest() const { return m_crest; }
    [[nodiscard]] qreal amplitude() const { return m_amplitude; }
    [[nodiscard]] qreal pixelsPerSecond() const { return m_pixelsPerSecond; }
    [[nodiscard]] QColor pastColor() const { return m_pastColor; }
    [[nodiscard]] QColor comingColor() const { return m_comingColor; }
    [[nodiscard]] QColor waterColor() const { return m_waterColor; }
    [[nodiscard]] QColor nowColor() const { return m_nowColor; }
    [[nodiscard]] QColor rimColor() const { return m_rimColor; }
    void setPhaseSeconds(const QList<qreal> &phaseSeconds)
    {
        assign(m_phaseSeconds, phaseSeconds, &BreathWave::phaseSecondsChanged);
    }
    void setPhaseLevels(const QList<qreal> &phaseLevels)
    {
        assign(m_phaseLevels, phaseLevels, &BreathWave::phaseLevelsChanged);
    }
    void setStartLevel(qreal startLevel) { assign(m_startLevel, startLevel, &BreathWave::startLevelChanged); }
    void setPosition(qreal position) { assign(m_position, position, &BreathWave::positionChanged); }
    void setCrest(qreal crest) { assign(m_crest, crest, &BreathWave::crestChanged); }
    void setAmplitude(qreal amplitude) { assign(m_amplitude, amplitude, &BreathWave::amplitudeChanged); }
    void setPixelsPerSecond(qreal pixelsPerSecond)
    {
        assign(m_pixelsPerSecond, pixelsPerSecond, &BreathWave::pixelsPerSecondChanged);
    }
    void setPastColor(const QColor &pastColor) { assign(m_pastColor, pastColor, &BreathWave::pastColorChanged); }
    void setComingColor(const QColor &comingColor)
    {
        assign(m_comingColor, comingColor, &BreathWave::comingColorChanged);
    }
    void setWaterColor(const QColor &waterColor) { assign(m_waterColor, waterColor, &BreathWave::waterColorChanged); }
    void setNowColor(const QColor &nowColor) { assign(m_nowColor, nowColor, &BreathWave::nowColorChanged); }
    void setRimColor(const QColor &rimColor) { assign(m_rimColor, rimColor, &BreathWave::rimColorChanged); }
    /** Level at a time in seconds since the start of the first phase, 0 to 1. */
    Q_INVOKABLE [[nodiscard]] qreal levelAt(qreal seconds) const;

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void phaseSecondsChanged();
    void phaseLevelsChanged();
    void startLevelChanged();
    void positionChanged();
    void crestChanged();
    void amplitudeChanged();
    void pixelsPerSecondChanged();
    void pastColorChanged();
    void comingColorChanged();
    void waterColorChanged();
    void nowColorChanged();
    void rimColorChanged();

private:
    [[nodiscard]] qreal heightAt(qreal x) const;

    QList<qreal> m_phaseSeconds;
    QList<qreal> m_phaseLevels;
    qreal m_startLevel = 0;
    qreal m_position = 0;
    qreal m_crest = 26;
    qreal m_amplitude = 58;
    qreal m_pixelsPerSecond = 19;
    QColor m_pastColor;
    QColor m_comingColor;
    QColor m_waterColor;
    QColor m_nowColor;
    QColor m_rimColor;
};

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "typetoken.h"

#include <QColor>
#include <QObject>
#include <QQmlEngine>

#include <algorithm>

/**
 * Every color, size and duration of the app, named by its role. It keeps nothing by itself: the window sets the first
 * four from the settings, and all else follows from them. In C++, as hundreds of bindings read it before the first frame.
 */
class Theme : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /** "day", "dusk" or "ember"; anything else is shown as day. */
    Q_PROPERTY(QString world READ world WRITE setWorld NOTIFY worldChanged FINAL)
    /** 1.0 to 2.0. */
    Q_PROPERTY(qreal textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged FINAL)
    Q_PROPERTY(bool reducedMotion READ isMotionReduced WRITE setMotionReduced NOTIFY stillChanged FINAL)
    /** "left", "right" or "both": on which side the dock has its main button. */
    Q_PROPERTY(QString hand READ hand WRITE setHand NOTIFY handChanged FINAL)

    /** Less motion: asked for, or because ember is meant for eyes that movement hurts. */
    Q_PROPERTY(bool still READ isStill NOTIFY stillChanged FINAL)
    Q_PROPERTY(bool bigText READ isTextBig NOTIFY textScaleChanged FINAL)
    Q_PROPERTY(bool hugeText READ isTextHuge NOTIFY textScaleChanged FINAL)
    Q_PROPERTY(bool leftHanded READ isLeftHanded NOTIFY handChanged FINAL)

    // Colors. A name must not begin with "on" in QML, so text on a color is that color's name with "Ink".
    Q_PROPERTY(QColor sky READ sky NOTIFY worldChanged FINAL)
    Q_PROPERTY(QColor ground READ ground NOTIFY worldChanged FINAL)
    Q_PROPERTY(QColor surface READ surface NOTIFY worldChanged FINAL)
    Q_PROPERTY(QColor surfaceAlt READ surfaceAlt NOTIFY worldChanged FINAL)
    Q_PROPERTY(QColor ink READ ink NOTIFY worldChanged FINAL)
    Q_PROPERTY(QColor ink2 READ ink2 NOTIFY worldChanged FINAL)
    Q_PROPERTY(QColor ink3 READ ink3 NOTIFY worldChanged FINAL)
    Q_PROPERTY(QColor hair READ hair NOTIFY worldChanged FINAL)
    Q_PROPERTY(QColor outline READ outline NOTIFY worldChanged FINAL)
    Q_PROPERTY(QColor primary READ primary NOTIFY worldChanged FINAL)
    Q_PROPERTY(QColor primaryInk READ primaryInk NOTIFY worldChanged FINAL)
    Q_PROPERTY(QColor primaryPressed READ primaryPressed NOTIFY worldChanged FINAL)
    Q_PROPERTY(QColor primarySoft READ primarySoft NOTIFY worldChanged FINAL)
    Q_PROPERTY(QColor primarySoftInk READ primarySoftInk NOTIFY worldChanged FINAL)
    Q_PROPERTY(QColor glow READ glow NOTIFY worldChanged FINAL)
    Q_PROPERTY(QColor glowSoft READ glowSoft NOTIFY worldChanged FINAL)
    Q_PROPERTY(QColor glowInk READ glowInk NOTIFY worldChanged FINAL)
    Q_PROPERTY(QColor disc READ disc NOTIFY worldChanged FINAL)
    Q_PROPERTY(QColor rest READ rest NOTIFY worldChanged FINAL)
    Q_PROPERTY(QColor restSoft READ restSoft NOTIFY worldChanged FINAL)
    Q_PROPERTY(QColor restSoftInk READ restSoftInk NOTIFY worldChanged FINAL)
    Q_PROPERTY(QColor restDisc READ restDisc NOTIFY worldChanged FINAL)
    Q_PROPERTY(QColor restProp READ restProp NOTIFY worldChanged FINAL)
    Q_PROPERTY(QColor care READ care NOTIFY worldChanged FINAL)
    Q_PROPERTY(QColor careSoft READ careSoft NOTIFY worldChanged FINAL)
    Q_PROPERTY(QColor stop READ stop NOTIFY worldChanged FINAL)
    Q_PROPERTY(QColor stopSoft READ stopSoft NOTIFY worldChanged FINAL)
    Q_PROPERTY(QColor ok READ ok NOTIFY worldChanged FINAL)
    Q_PROPERTY(QColor okSoft READ okSoft NOTIFY worldChanged FINAL)
    Q_PROPERTY(QColor focus READ focus NOTIFY worldChanged FINAL)
    Q_PROPERTY(QColor dPain READ dPain NOTIFY worldChanged FINAL)
    Q_PROPERTY(QColor dFatigue READ dFatigue NOTIFY worldChanged FINAL)
    Q_PROPERTY(QColor dEffort READ dEffort NOTIFY worldChanged FINAL)
    Q_PROPERTY(QColor dOver READ dOver NOTIFY worldChanged FINAL)
    Q_PROPERTY(QColor dSleep READ dSleep NOTIFY worldChanged FINAL)
    Q_PROPERTY(QColor dBand READ dBand NOTIFY worldChanged FINAL)
    Q_PROPERTY(QColor flareSky READ flareSky NOTIFY worldChanged FINAL)
    Q_PROPERTY(QColor flareGround READ flareGround NOTIFY worldChanged FINAL)
    Q_PROPERTY(QColor inverse READ inverse NOTIFY worldChanged FINAL)
    Q_PROPERTY(QColor inverseInk READ inverseInk NOTIFY worldChanged FINAL)
    Q_PROPERTY(QColor inverseLink READ inverseLink NOTIFY worldChanged FINAL)
    Q_PROPERTY(QColor scrim READ scrim NOTIFY worldChanged FINAL)

    // Type. Sizes are at 100 %; a token's font already carries the text scale.
    Q_PROPERTY(TypeToken *timer READ timer CONSTANT FINAL)
    Q_PROPERTY(TypeToken *breath READ breath CONSTANT FINAL)
    Q_PROPERTY(TypeToken *hero READ hero CONSTANT FINAL)
    Q_PROPERTY(TypeToken *h1 READ h1 CONSTANT FINAL)
    Q_PROPERTY(TypeToken *h2 READ h2 CONSTANT FINAL)
    Q_PROPERTY(TypeToken *h3 READ h3 CONSTANT FINAL)
    Q_PROPERTY(TypeToken *cue READ cue CONSTANT FINAL)
    Q_PROPERTY(TypeToken *bodyL READ bodyL CONSTANT FINAL)
    Q_PROPERTY(TypeToken *body READ body CONSTANT FINAL)
    Q_PROPERTY(TypeToken *small READ small CONSTANT FINAL)
    Q_PROPERTY(TypeToken *caption READ caption CONSTANT FINAL)
    Q_PROPERTY(TypeToken *button READ button CONSTANT FINAL)
    Q_PROPERTY(TypeToken *tab READ tab CONSTANT FINAL)
    Q_PROPERTY(TypeToken *start READ start CONSTANT FINAL)
    Q_PROPERTY(TypeToken *tabChosen READ tabChosen CONSTANT FINAL)
    Q_PROPERTY(TypeToken *exercise READ exercise CONSTANT FINAL)
    Q_PROPERTY(TypeToken *side READ side CONSTANT FINAL)
    Q_PROPERTY(TypeToken *breathWord READ breathWord CONSTANT FINAL)
    Q_PROPERTY(TypeToken *letter READ letter CONSTANT FINAL)
    Q_PROPERTY(TypeToken *knob READ knob CONSTANT FINAL)
    Q_PROPERTY(TypeToken *tileDigit READ tileDigit CONSTANT FINAL)
    Q_PROPERTY(TypeToken *value READ value CONSTANT FINAL)
    Q_PROPERTY(TypeToken *bodyStrong READ bodyStrong CONSTANT FINAL)
    Q_PROPERTY(TypeToken *smallStrong READ smallStrong CONSTANT FINAL)
    Q_PROPERTY(TypeToken *badge READ badge CONSTANT FINAL)

    // Space, shape, what a finger needs, and times that do not change.
    Q_PROPERTY(int gapXs MEMBER gapXs CONSTANT FINAL)
    Q_PROPERTY(int gapS MEMBER gapS CONSTANT FINAL)
    Q_PROPERTY(int gapM MEMBER gapM CONSTANT FINAL)
    Q_PROPERTY(int gapL MEMBER gapL CONSTANT FINAL)
    Q_PROPERTY(int gapXl MEMBER gapXl CONSTANT FINAL)
    Q_PROPERTY(int gapXxl MEMBER gapXxl CONSTANT FINAL)
    Q_PROPERTY(int space32 MEMBER space32 CONSTANT FINAL)
    Q_PROPERTY(int space40 MEMBER space40 CONSTANT FINAL)
    Q_PROPERTY(int space48 MEMBER space48 CONSTANT FINAL)
    Q_PROPERTY(int space64 MEMBER space64 CONSTANT FINAL)
    Q_PROPERTY(int cardPadding MEMBER cardPadding CONSTANT FINAL)
    Q_PROPERTY(int cardGap MEMBER cardGap CONSTANT FINAL)
    Q_PROPERTY(int sectionGap MEMBER sectionGap CONSTANT FINAL)
    Q_PROPERTY(int tileGap MEMBER tileGap CONSTANT FINAL)
    Q_PROPERTY(int radiusSmall MEMBER radiusSmall CONSTANT FINAL)
    Q_PROPERTY(int radiusBadge MEMBER radiusBadge CONSTANT FINAL)
    Q_PROPERTY(int radiusBlock MEMBER radiusBlock CONSTANT FINAL)
    Q_PROPERTY(int radiusChip MEMBER radiusChip CONSTANT FINAL)
    Q_PROPERTY(int radiusTile MEMBER radiusTile CONSTANT FINAL)
    Q_PROPERTY(int radiusCard MEMBER radiusCard CONSTANT FINAL)
    Q_PROPERTY(int radiusButton MEMBER radiusButton CONSTANT FINAL)
    Q_PROPERTY(int radiusSheet MEMBER radiusSheet CONSTANT FINAL)
    Q_PROPERTY(int radiusPill MEMBER radiusPill CONSTANT FINAL)
    Q_PROPERTY(qreal strokeHair MEMBER strokeHair CONSTANT FINAL)
    Q_PROPERTY(qreal strokeTile MEMBER strokeTile CONSTANT FINAL)
    Q_PROPERTY(qreal strokeField MEMBER strokeField CONSTANT FINAL)
    Q_PROPERTY(qreal strokeChosen MEMBER strokeChosen CONSTANT FINAL)
    Q_PROPERTY(qreal strokeFocus MEMBER strokeFocus CONSTANT FINAL)
    Q_PROPERTY(qreal focusGap MEMBER focusGap CONSTANT FINAL)
    Q_PROPERTY(qreal strokeLine MEMBER strokeLine CONSTANT FINAL)
    Q_PROPERTY(qreal strokeRing MEMBER strokeRing CONSTANT FINAL)
    Q_PROPERTY(int targetMin MEMBER targetMin CONSTANT FINAL)
    Q_PROPERTY(int targetSecond MEMBER targetSecond CONSTANT FINAL)
    Q_PROPERTY(int targetMain MEMBER targetMain CONSTANT FINAL)
    Q_PROPERTY(int targetPause MEMBER targetPause CONSTANT FINAL)
    Q_PROPERTY(int targetGap MEMBER targetGap CONSTANT FINAL)
    Q_PROPERTY(int tapSlack MEMBER tapSlack CONSTANT FINAL)
    Q_PROPERTY(int tapGuard MEMBER tapGuard CONSTANT FINAL)
    Q_PROPERTY(int toastTime MEMBER toastTime CONSTANT FINAL)
    Q_PROPERTY(int holdDelay MEMBER holdDelay CONSTANT FINAL)

    // Durations in milliseconds. Movement takes no time when still; a fade stays, short.
    Q_PROPERTY(int motionQuick READ motionQuick NOTIFY stillChanged FINAL)
    Q_PROPERTY(int motionBase READ motionBase NOTIFY stillChanged FINAL)
    Q_PROPERTY(int motionGentle READ motionGentle NOTIFY stillChanged FINAL)
    Q_PROPERTY(int motionScene READ motionScene NOTIFY stillChanged FINAL)
    Q_PROPERTY(int motionFade READ motionFade NOTIFY stillChanged FINAL)
public:
    explicit Theme(QObject *parent = nullptr);

    [[nodiscard]] QString world() const { return m_world; }
    [[nodiscard]] qreal textScale() const { return m_textScale; }
    [[nodiscard]] bool isMotionReduced() const { return m_isMotionReduced; }
    [[nodiscard]] QString hand() const { return m_hand; }
    void setWorld(const QString &world);
    void setTextScale(qreal textScale);
    void setMotionReduced(bool isReduced);
    void setHand(const QString &hand);

    [[nodiscard]] bool isStill() const { return m_isMotionReduced || m_index == kEmber; }
    [[nodiscard]] bool isTextBig() const { return m_textScale >= 1.3; }
    [[nodiscard]] bool isTextHuge() const { return m_textScale >= 1.5; }
    [[nodiscard]] bool isLeftHanded() const;

    // Each role in the three worlds, side by side: day, dusk, ember.
    [[nodiscard]] QColor sky() const { return ofWorld(0xffeef2e8, 0xff121e20, 0xff110d09); }
    [[nodiscard]] QColor ground() const { return ofWorld(0xffdfe8dd, 0xff18282a, 0xff17120d); }
    [[nodiscard]] QColor surface() const { return ofWorld(0xfffafcf7, 0xff203235, 0xff1f1811); }
    [[nodiscard]] QColor surfaceAlt() const { return ofWorld(0xffe9efe5, 0xff2a3f42, 0xff2a2118); }
    [[nodiscard]] QColor ink() const { return ofWorld(0xff152e2c, 0xffe4ebe3, 0xffd6b38c); }
    [[nodiscard]] QColor ink2() const { return ofWorld(0xff2f4844, 0xffbbcac3, 0xffc4a17a); }
    [[nodiscard]] QColor ink3() const { return ofWorld(0xff465d58, 0xffa3b5ae, 0xffb18f6b); }
    [[nodiscard]] QColor hair() const { return ofWorld(0xffc6d2c7, 0xff31474a, 0xff33281d); }
    [[nodiscard]] QColor outline() const { return ofWorld(0xff657b75, 0xff879c96, 0xff8a6e50); }
    [[nodiscard]] QColor primary() const { return ofWorld(0xff0a524f, 0xff8fd3c3, 0xffc9955c); }
    [[nodiscard]] QColor primaryInk() const { return ofWorld(0xffffffff, 0xff062e2b, 0xff1a1008); }
    [[nodiscard]] QColor primaryPressed() const { return ofWorld(0xff063c39, 0xffb5e5d9, 0xffdbae7c); }
    [[nodiscard]] QColor primarySoft() const { return ofWorld(0xffc6dfd6, 0xff1f4b48, 0xff3a2b1b); }
    [[nodiscard]] QColor primarySoftInk() const { return ofWorld(0xff07403d, 0xffc9eee4, 0xffe0bf98); }
    [[nodiscard]] QColor glow() const { return ofWorld(0xfff4a65a, 0xfff9b87a, 0xffe0a05f); }
    [[nodiscard]] QColor glowSoft() const { return ofWorld(0xfffbe4cc, 0xff46321f, 0xff3a2716); }
    [[nodiscard]] QColor glowInk() const { return ofWorld(0xff6c3508, 0xfff8c79c, 0xffd9a269); }
    [[nodiscard]] QColor disc() const { return ofWorld(0xfff5ddb0, 0xff2b4346, 0xff20180f); }
    [[nodiscard]] QColor rest() const { return ofWorld(0xff4b4578, 0xffc3bdec, 0xffb79a86); }
    [[nodiscard]] QColor restSoft() const { return ofWorld(0xffdfdcec, 0xff34314c, 0xff2b231f); }
    [[nodiscard]] QColor restSoftInk() const { return ofWorld(0xff332e5c, 0xffddd9f6, 0xffcdb4a2); }
    [[nodiscard]] QColor restDisc() const { return ofWorld(0xffd6d2e7, 0xff2f2c45, 0xff241d19); }
    [[nodiscard]] QColor restProp() const { return ofWorld(0xffa9a4cb, 0xff4a4668, 0xff3a302a); }
    [[nodiscard]] QColor care() const { return ofWorld(0xff6b4300, 0xfff0c877, 0xffd2a45c); }
    [[nodiscard]] QColor careSoft() const { return ofWorld(0xfff8e7c3, 0xff403619, 0xff34270f); }
    [[nodiscard]] QColor stop() const { return ofWorld(0xff8a211a, 0xfff5ada5, 0xffd9937f); }
    [[nodiscard]] QColor stopSoft() const { return ofWorld(0xfff9dfdb, 0xff4a2725, 0xff3a201a); }
    [[nodiscard]] QColor ok() const { return ofWorld(0xff184f2b, 0xffa3dbb0, 0xffaeb07a); }
    [[nodiscard]] QColor okSoft() const { return ofWorld(0xffd3e9d3, 0xff1f4229, 0xff26281a); }
    [[nodiscard]] QColor focus() const { return ofWorld(0xff0b3bb5, 0xffa9c7ff, 0xffe8c79c); }
    [[nodiscard]] QColor dPain() const { return ofWorld(0xff93268c, 0xffe59be6, 0xffd08a8a); }
    [[nodiscard]] QColor dFatigue() const { return ofWorld(0xffa66100, 0xffe9b455, 0xffc9a05a); }
    [[nodiscard]] QColor dEffort() const { return ofWorld(0xff0f6b66, 0xff6fc8bb, 0xffb5a07a); }
    [[nodiscard]] QColor dOver() const { return ofWorld(0xffc2500a, 0xffff9a5c, 0xffe08a4a); }
    [[nodiscard]] QColor dSleep() const { return ofWorld(0xff3566b8, 0xff8fb6f5, 0xffa39bb0); }
    [[nodiscard]] QColor dBand() const { return ofWorld(0xffcfe3da, 0xff23403f, 0xff2a2118); }
    [[nodiscard]] QColor flareSky() const { return ofWorld(0xffe6e5ee, 0xff1c1b26, 0xff110d09); }
    [[nodiscard]] QColor flareGround() const { return ofWorld(0xffd8d7e4, 0xff22212e, 0xff17120d); }

    // Not in the token file: the toast's own three, and the shade behind sheets.
    [[nodiscard]] QColor inverse() const { return ofWorld(0xff152e2c, 0xffe4ebe3, 0xffd6b38c); }
    [[nodiscard]] QColor inverseInk() const { return ofWorld(0xffeef2e8, 0xff121e20, 0xff110d09); }
    [[nodiscard]] QColor inverseLink() const { return ofWorld(0xfff5ddb0, 0xff0a524f, 0xff3a2716); }
    [[nodiscard]] QColor scrim() const { return ofWorld(0x9e0b1716, 0x9e0b1716, 0x9e0b1716); }

    [[nodiscard]] TypeToken *timer() { return &m_timer; }
    [[nodiscard]] TypeToken *breath() { return &m_breath; }
    [[nodiscard]] TypeToken *hero() { return &m_hero; }
    [[nodiscard]] TypeToken *h1() { return &m_h1; }
    [[nodiscard]] TypeToken *h2() { return &m_h2; }
    [[nodiscard]] TypeToken *h3() { return &m_h3; }
    [[nodiscard]] TypeToken *cue() { return &m_cue; }
    [[nodiscard]] TypeToken *bodyL() { return &m_bodyL; }
    [[nodiscard]] TypeToken *body() { return &m_body; }
    [[nodiscard]] TypeToken *small() { return &m_small; }
    [[nodiscard]] TypeToken *caption() { return &m_caption; }
    [[nodiscard]] TypeToken *button() { return &m_button; }
    [[nodiscard]] TypeToken *tab() { return &m_tab; }
    [[nodiscard]] TypeToken *start() { return &m_start; }
    [[nodiscard]] TypeToken *tabChosen() { return &m_tabChosen; }
    [[nodiscard]] TypeToken *exercise() { return &m_exercise; }
    [[nodiscard]] TypeToken *side() { return &m_side; }
    [[nodiscard]] TypeToken *breathWord() { return &m_breathWord; }
    [[nodiscard]] TypeToken *letter() { return &m_letter; }
    [[nodiscard]] TypeToken *knob() { return &m_knob; }
    [[nodiscard]] TypeToken *tileDigit() { return &m_tileDigit; }
    [[nodiscard]] TypeToken *value() { return &m_value; }
    [[nodiscard]] TypeToken *bodyStrong() { return &m_bodyStrong; }
    [[nodiscard]] TypeToken *smallStrong() { return &m_smallStrong; }
    [[nodiscard]] TypeToken *badge() { return &m_badge; }

    // In steps of the grid of 4.
    static constexpr int gapXs = 4;
    static constexpr int gapS = 8;
    static constexpr int gapM = 12;
    static constexpr int gapL = 16;
    static constexpr int gapXl = 20;
    static constexpr int gapXxl = 24;
    static constexpr int space32 = 32;
    static constexpr int space40 = 40;
    static constexpr int space48 = 48;
    static constexpr int space64 = 64;
    static constexpr int cardPadding = 14;
    static constexpr int cardGap = 8;
    static constexpr int sectionGap = 18;
    static constexpr int tileGap = 6;

    static constexpr int radiusSmall = 8;
    static constexpr int radiusBadge = 10;
    static constexpr int radiusBlock = 12;
    static constexpr int radiusChip = 16;
    static constexpr int radiusTile = 16;
    static constexpr int radiusCard = 20;
    static constexpr int radiusButton = 20;
    static constexpr int radiusSheet = 28;
    static constexpr int radiusPill = 999;
    static constexpr qreal strokeHair = 1;
    static constexpr qreal strokeTile = 1.5;
    static constexpr qreal strokeField = 2;
    static constexpr qreal strokeChosen = 2;
    static constexpr qreal strokeFocus = 3;
    static constexpr qreal focusGap = 3;
    static constexpr qreal strokeLine = 3;
    static constexpr qreal strokeRing = 10;

    static constexpr int targetMin = 48;
    static constexpr int targetSecond = 56;
    static constexpr int targetMain = 64;
    static constexpr int targetPause = 80;
    static constexpr int targetGap = 8;
    static constexpr int tapSlack = 16;
    static constexpr int tapGuard = 350;

    static constexpr int toastTime = 8000;
    static constexpr int holdDelay = 600;

    [[nodiscard]] int motionQuick() const { return isStill() ? 0 : 120; }
    [[nodiscard]] int motionBase() const { return isStill() ? 0 : 200; }
    [[nodiscard]] int motionGentle() const { return isStill() ? 0 : 320; }
    [[nodiscard]] int motionScene() const { return isStill() ? 0 : 600; }
    [[nodiscard]] int motionFade() const { return isStill() ? 120 : 200; }

    /** A size in dp with the text scale, but never above its own limit. */
    Q_INVOKABLE qreal sized(qreal px, qreal maxScale) const { return px * std::min(m_textScale, maxScale); }
    /** A color of any world by its name here, for pictures of the worlds. */
    Q_INVOKABLE QColor colorOf(const QString &inWorld, const QString &role) const;
    Q_INVOKABLE int screenMargin(qreal width) const { return width < 340 ? gapL : width < 600 ? gapXl : gapXxl; }
    Q_INVOKABLE bool isTiny(qreal width) const { return width < 340; }
    Q_INVOKABLE bool isMedium(qreal width) const { return width >= 600 && width < 840; }
    Q_INVOKABLE bool isExpanded(qreal width) const { return width >= 840; }
    Q_INVOKABLE bool isShort(qreal height) const { return height < 480; }

signals:
    void worldChanged();
    void textScaleChanged();
    void stillChanged();
    void handChanged();

private:
    static constexpr int kDusk = 1;
    static constexpr int kEmber = 2;

    [[nodiscard]] QColor ofWorld(QRgb day, QRgb dusk, QRgb ember) const
    {
        return QColor::fromRgba(m_index == kEmber ? ember : m_index == kDusk ? dusk : day);
    }

    QString m_world;
    int m_index = 0;
    qreal m_textScale = 1;
    bool m_isMotionReduced = false;
    QString m_hand;
    TypeToken m_timer{80, 80, QFont::Bold, 1.2, this};
    TypeToken m_breath{104, 100, QFont::Bold, 1.2, this};
    TypeToken m_hero{68, 64, QFont::Bold, 1, this};
    TypeToken m_h1{28, 34, QFont::Bold, 1.6, this};
    TypeToken m_h2{21, 26, QFont::Bold, 1.8, this};
    TypeToken m_h3{18, 23, QFont::DemiBold, 2, this};
    TypeToken m_cue{24, 30, QFont::DemiBold, 1.6, this};
    TypeToken m_bodyL{19, 27, QFont::Normal, 2, this};
    TypeToken m_body{17, 24, QFont::Normal, 2, this};
    TypeToken m_small{15, 20, QFont::Normal, 2, this};
    TypeToken m_caption{14, 18, QFont::Medium, 2, this};
    TypeToken m_button{18, 22, QFont::DemiBold, 1.8, this};
    TypeToken m_tab{14, 18, QFont::DemiBold, 1.4, this};
    // Named by the design beside the scale: start button, player, scale tiles, stepped values, strong body, badge.
    TypeToken m_start{21, 24, QFont::Bold, 1.8, this};
    TypeToken m_tabChosen{14, 18, QFont::Bold, 1.4, this};
    TypeToken m_exercise{30, 36, QFont::Bold, 1.6, this};
    TypeToken m_side{19, 24, QFont::Medium, 1.8, this};
    TypeToken m_breathWord{32, 38, QFont::Bold, 1.4, this};
    TypeToken m_letter{24, 28, QFont::Bold, 1.2, this};
    TypeToken m_knob{18, 22, QFont::Bold, 1.3, this};
    TypeToken m_tileDigit{22, 26, QFont::Bold, 2, this};
    TypeToken m_value{28, 34, QFont::Bold, 1.6, this};
    TypeToken m_bodyStrong{17, 24, QFont::DemiBold, 2, this};
    TypeToken m_smallStrong{15, 20, QFont::DemiBold, 2, this};
    TypeToken m_badge{14, 18, QFont::DemiBold, 2, this};
};

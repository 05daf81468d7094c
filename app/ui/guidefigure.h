// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/library.h"
#include "figure/figurecanvas.h"

#include <QElapsedTimer>
#include <QQuickPaintedItem>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <optional>

/**
 * The guide figure on screen: a movement of the library at one moment, or a resting pose. Its lower edge, less
 * `floorInset`, is the level line. It repaints only when a joint has moved and only where, at most 30 times a second, and
 * is never mirrored by the layout: left and right of the body stay true.
 */
class GuideFigure : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString movementId READ movementId WRITE setMovementId NOTIFY changed)
    Q_PROPERTY(QString poseName READ poseName WRITE setPoseName NOTIFY changed)
    Q_PROPERTY(double blend READ blend WRITE setBlend NOTIFY changed)
    Q_PROPERTY(double reach READ reach WRITE setReach NOTIFY changed)
    Q_PROPERTY(double breath READ breath WRITE setBreath NOTIFY changed)
    Q_PROPERTY(bool isLeftSide READ isLeftSide WRITE setIsLeftSide NOTIFY changed)
    Q_PROPERTY(bool isFrontView READ isFrontView WRITE setIsFrontView NOTIFY changed)
    Q_PROPERTY(bool showsGhost READ showsGhost WRITE setShowsGhost NOTIFY changed)
    Q_PROPERTY(bool showsArrow READ showsArrow WRITE setShowsArrow NOTIFY changed)
    Q_PROPERTY(bool showsRegion READ showsRegion WRITE setShowsRegion NOTIFY changed)
    Q_PROPERTY(bool showsProps READ showsProps WRITE setShowsProps NOTIFY changed)
    Q_PROPERTY(double floorInset READ floorInset WRITE setFloorInset NOTIFY changed)
    Q_PROPERTY(bool isWhole READ isWhole WRITE setIsWhole NOTIFY changed)
    Q_PROPERTY(QString world READ world WRITE setWorld NOTIFY changed)
    Q_PROPERTY(QColor behind READ behind WRITE setBehind NOTIFY changed)
    Q_PROPERTY(int skin READ skin WRITE setSkin NOTIFY changed)
    Q_PROPERTY(int hair READ hair WRITE setHair NOTIFY changed)
    Q_PROPERTY(QString description READ description NOTIFY changed)
public:
    explicit GuideFigure(QQuickItem *parent = nullptr);

    /** Where movements are looked up, for every figure of the process; must outlive them. Set once before QML loads. */
    static void setLibrary(const evenpace::Library *library);
    [[nodiscard]] static const evenpace::Library *library();

    /** Item of the library; empty or unknown: the figure rests in poseName. */
    [[nodiscard]] QString movementId() const { return m_movementId; }
    void setMovementId(const QString &id);
    /** restBack, sitEasy, standEasy ...: Figure::namedPoses(). */
    [[nodiscard]] QString poseName() const { return m_poseName; }
    void setPoseName(const QString &name);
    /** 0 start pose, 1 end pose, 1-2 on the way back. */
    [[nodiscard]] double blend() const { return m_blend; }
    void setBlend(double blend);
    /** 0-1, share of the way to the end pose that is gone. */
    [[nodiscard]] double reach() const { return m_reach; }
    void setReach(double reach);
    /** 0 empty, 1 full. */
    [[nodiscard]] double breath() const { return m_breath; }
    void setBreath(double breath);
    [[nodiscard]] bool isLeftSide() const { return m_isLeftSide; }
    void setIsLeftSide(bool left);
    [[nodiscard]] bool isFrontView() const { return m_isFrontView; }
    void setIsFrontView(bool front);
    [[nodiscard]] bool showsGhost() const { return m_style.showGhost; }
    void setShowsGhost(bool shows);
    [[nodiscard]] bool showsArrow() const { return m_style.showArrow; }
    void setShowsArrow(bool shows);
    [[nodiscard]] bool showsRegion() const { return m_style.showRegion; }
    void setShowsRegion(bool shows);
    [[nodiscard]] bool showsProps() const { return m_style.showProps; }
    void setShowsProps(bool shows);
    /** Room below the level line for a mat, in dp. */
    [[nodiscard]] double floorInset() const { return m_floorInset; }
    void setFloorInset(double inset);
    /** The whole body, instead of the closest framing that shows what works. */
    [[nodiscard]] bool isWhole() const { return m_style.framing.has_value(); }
    void setIsWhole(bool whole);
    /** day, dusk or ember. */
    [[nodiscard]] QString world() const { return m_world; }
    void setWorld(const QString &world);
    /** Color behind the figure, for the thin gaps where a limb crosses the body. */
    [[nodiscard]] QColor behind() const { return m_behind; }
    void setBehind(const QColor &color);
    [[nodiscard]] int skin() const { return m_skin; } ///< 0-3
    void setSkin(int skin);
    [[nodiscard]] int hair() const { return m_hair; } ///< 0-1
    void setHair(int hair);
    /** The picture in one sentence, for those who do not see it. */
    [[nodiscard]] QString description() const;

    void paint(QPainter *painter) override;

signals:
    void changed();

protected:
    void updatePolish() override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    class MovingBox;

    template<typename T>
    void set(T &member, const T &value, bool isScene);
    void buildScene();
    void refresh();
    void restyle();
    void placeBox();
    [[nodiscard]] evenpace::FigureCanvas::Change show();
    void usePalette();

    QString m_movementId;
    QString m_poseName;
    QString m_world;
    QColor m_behind;
    double m_blend = 0;
    double m_reach = 1;
    double m_breath = 0;
    double m_floorInset = 0;
    bool m_isLeftSide = false;
    bool m_isFrontView = false;
    int m_skin = 1;
    int m_hair = 0;
    evenpace::FigureStyle m_style;
    std::optional<evenpace::Figure> m_figure;
    evenpace::FigureCanvas m_canvas;
    MovingBox *m_box = nullptr; ///< over this item, where the figure moves; from the first move on
    bool m_isSceneNew = true;
    bool m_isStyleNew = true;
    QElapsedTimer m_sinceFrame;
    QTimer m_late; ///< brings the last change that came too soon after the one before
};

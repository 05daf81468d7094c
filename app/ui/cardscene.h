// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/cardscontroller.h"

#include <QImage>
#include <QPointer>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

/**
 * The picture of a knowledge card, edge to edge, or a tile with round corners that shows the middle of it. Pictures are
 * kept for all items, so that a list that scrolls paints each of them once.
 */
class CardScene : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(CardsController *cards READ cards WRITE setCards NOTIFY changed)
    Q_PROPERTY(QString cardId READ cardId WRITE setCardId NOTIFY changed)
    Q_PROPERTY(QObject *theme READ theme WRITE setTheme NOTIFY changed)
    Q_PROPERTY(QString world READ world WRITE setWorld NOTIFY changed)
    Q_PROPERTY(int skin READ skin WRITE setSkin NOTIFY changed)
    Q_PROPERTY(int hair READ hair WRITE setHair NOTIFY changed)
    Q_PROPERTY(double corner READ corner WRITE setCorner NOTIFY changed)
    Q_PROPERTY(bool isMirrored READ isMirrored WRITE setIsMirrored NOTIFY changed)
public:
    explicit CardScene(QQuickItem *parent = nullptr);

    [[nodiscard]] CardsController *cards() const { return m_cards; }
    void setCards(CardsController *cards);
    /** Unknown: nothing is painted. */
    [[nodiscard]] QString cardId() const { return m_cardId; }
    void setCardId(const QString &id) { set(m_cardId, id); }
    /** What has the colors: its colorOf(world, role) is asked for each. */
    [[nodiscard]] QObject *theme() const { return m_theme; }
    void setTheme(QObject *theme) { set(m_theme, QPointer<QObject>(theme)); }
    /** day, dusk or ember. */
    [[nodiscard]] QString world() const { return m_world; }
    void setWorld(const QString &world) { set(m_world, world); }
    [[nodiscard]] int skin() const { return m_skin; } ///< 0-3
    void setSkin(int skin) { set(m_skin, skin); }
    [[nodiscard]] int hair() const { return m_hair; } ///< 0-1
    void setHair(int hair) { set(m_hair, hair); }
    [[nodiscard]] double corner() const { return m_corner; } ///< dp
    void setCorner(double corner) { set(m_corner, corner); }
    /** Read from right to left: what goes along in the picture goes the other way, too. */
    [[nodiscard]] bool isMirrored() const { return m_isMirrored; }
    void setIsMirrored(bool mirrored) { set(m_isMirrored, mirrored); }

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
    [[nodiscard]] QImage picture(const evenpace::CardPicture &scene, double ratio) const;

    QPointer<CardsController> m_cards;
    QString m_cardId;
    QPointer<QObject> m_theme;
    QString m_world;
    int m_skin = 2;
    int m_hair = 0;
    double m_corner = 0;
    bool m_isMirrored = false;
};

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

/**
 * A still picture of an item of the library on a tile of sky: a movement in its end pose, a breathing pattern as its curve,
 * the rest as a sign of quiet. Pictures are kept for all tiles, so that a list that scrolls paints each of them once.
 * Needs GuideFigure::setLibrary(). Never mirrored by the layout.
 */
class ItemTile : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString itemId READ itemId WRITE setItemId NOTIFY changed)
    Q_PROPERTY(QString world READ world WRITE setWorld NOTIFY changed)
    Q_PROPERTY(int skin READ skin WRITE setSkin NOTIFY changed)
    Q_PROPERTY(int hair READ hair WRITE setHair NOTIFY changed)
public:
    explicit ItemTile(QQuickItem *parent = nullptr);

    /** Unknown: a tile of sky. */
    [[nodiscard]] QString itemId() const { return m_itemId; }
    void setItemId(const QString &id) { set(m_itemId, id); }
    /** day, dusk or ember. */
    [[nodiscard]] QString world() const { return m_world; }
    void setWorld(const QString &world) { set(m_world, world); }
    [[nodiscard]] int skin() const { return m_skin; } ///< 0-3
    void setSkin(int skin) { set(m_skin, skin); }
    [[nodiscard]] int hair() const { return m_hair; } ///< 0-1
    void setHair(int hair) { set(m_hair, hair); }

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
    [[nodiscard]] QImage picture(double ratio) const;

    QString m_itemId;
    QString m_world;
    int m_skin = 2;
    int m_hair = 0;
};

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickPaintedItem>

/** What the painted controls share: a property that changed asks for a repaint and says so. */
class PaintedItem : public QQuickPaintedItem
{
    Q_OBJECT

public:
    explicit PaintedItem(QQuickItem *parent = nullptr)
        : QQuickPaintedItem(parent)
    {
        setAntialiasing(true);
    }

protected:
    template <typename T, typename Item> void assign(T &member, const T &value, void (Item::*changed)())
    {
        if (member == value) {
            return;
        }
        member = value;
        update();
        Q_EMIT(static_cast<Item *>(this)->*changed)();
    }
};

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickPaintedItem>

/** What the painted controls share: a change of any property announces itself once and asks for one repaint. */
class PaintedItem : public QQuickPaintedItem
{
    Q_OBJECT

public:
    explicit PaintedItem(QQuickItem *parent = nullptr)
        : QQuickPaintedItem(parent)
    {
        setAntialiasing(true);
    }

Q_SIGNALS:
    /** Any property of the item changed. */
    void changed();

protected:
    template <typename T> void assign(T &member, const T &value)
    {
        if (member == value) {
            return;
        }
        member = value;
        update();
        Q_EMIT changed();
    }
};

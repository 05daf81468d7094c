// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "painteditem.h"

#include <QtQml/qqmlregistration.h>

/**
 * The ring that shows where the keyboard is. A child of what it surrounds; its room outside belongs to nobody. Every
 * button has one and few are ever seen, so it takes its place and its color when it is first shown.
 */
class FocusRing : public PaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    /** Of the corners of what it surrounds, in dp. */
    Q_PROPERTY(qreal cornerRadius READ cornerRadius WRITE setCornerRadius NOTIFY cornerRadiusChanged FINAL)

public:
    explicit FocusRing(QQuickItem *parent = nullptr);

    [[nodiscard]] qreal cornerRadius() const { return m_cornerRadius; }
    void setCornerRadius(qreal radius) { assign(m_cornerRadius, radius, &FocusRing::cornerRadiusChanged); }

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void cornerRadiusChanged();

protected:
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    void surround(QQuickItem &item);
    void place();

    qreal m_cornerRadius = 0;
    QQuickItem *m_surrounded = nullptr;
};

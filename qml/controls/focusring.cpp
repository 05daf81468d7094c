// SPDX-License-Identifier: Apache-2.0
#include "focusring.h"

#include "theme.h"

#include <QPainter>

namespace {

constexpr qreal kReach = Theme::focusGap + Theme::strokeFocus;

const Theme *themeOf(const QObject &item)
{
    static const int id = qmlTypeId("Evenpace.Controls", 1, 0, "Theme");
    QQmlEngine *const engine = qmlEngine(&item);
    return engine ? engine->singletonInstance<Theme *>(id) : nullptr;
}

} // namespace

FocusRing::FocusRing(QQuickItem *parent)
    : PaintedItem(parent)
{
    setZ(1);
}

void FocusRing::paint(QPainter *painter)
{
    const Theme *const theme = themeOf(*this);
    if (!theme)
        return;
    const QRectF inside = boundingRect().adjusted(kReach, kReach, -kReach, -kReach);
    // The middle of the line.
    const qreal out = kReach - Theme::strokeFocus / 2;
    const qreal radius = std::min(m_cornerRadius, inside.height() / 2) + out;
    painter->setPen(QPen(theme->focus(), Theme::strokeFocus));
    painter->drawRoundedRect(inside.adjusted(-out, -out, out, out), radius, radius);
}

void FocusRing::itemChange(ItemChange change, const ItemChangeData &data)
{
    PaintedItem::itemChange(change, data);
    if (change == ItemVisibleHasChanged && data.boolValue && parentItem() && parentItem() != m_surrounded)
        surround(*parentItem());
}

void FocusRing::surround(QQuickItem &item)
{
    m_surrounded = &item;
    connect(&item, &QQuickItem::widthChanged, this, &FocusRing::place);
    connect(&item, &QQuickItem::heightChanged, this, &FocusRing::place);
    if (const Theme *const theme = themeOf(*this))
        connect(theme, &Theme::worldChanged, this, [this] { update(); });
    place();
}

void FocusRing::place()
{
    setPosition({-kReach, -kReach});
    setSize(m_surrounded->size() + QSizeF(2 * kReach, 2 * kReach));
}

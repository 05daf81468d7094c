// SPDX-License-Identifier: Apache-2.0
#include "theme.h"

using namespace Qt::StringLiterals;

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_world(u"day"_s)
    , m_hand(u"right"_s)
{
}

void Theme::setWorld(const QString &world)
{
    if (m_world == world)
        return;
    const bool wasStill = isStill();
    m_world = world;
    m_index = world == "dusk"_L1 ? kDusk : world == "ember"_L1 ? kEmber : 0;
    emit worldChanged();
    if (isStill() != wasStill)
        emit stillChanged();
}

void Theme::setTextScale(qreal textScale)
{
    if (m_textScale == textScale)
        return;
    m_textScale = textScale;
    for (TypeToken *token : findChildren<TypeToken *>(Qt::FindDirectChildrenOnly))
        token->setTextScale(textScale);
    emit textScaleChanged();
}

void Theme::setMotionReduced(bool isReduced)
{
    if (m_isMotionReduced == isReduced)
        return;
    m_isMotionReduced = isReduced;
    emit stillChanged();
}

void Theme::setHand(const QString &hand)
{
    if (m_hand == hand)
        return;
    m_hand = hand;
    emit handChanged();
}

bool Theme::isLeftHanded() const
{
    return m_hand == "left"_L1;
}

QColor Theme::colorOf(const QString &inWorld, const QString &role) const
{
    Theme other;
    other.setWorld(inWorld);
    return other.property(role.toLatin1()).value<QColor>();
}

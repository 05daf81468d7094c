// SPDX-License-Identifier: Apache-2.0
#include "ui/cardscene.h"

#include "ui/cardpainter.h"

#include <QCache>
#include <QPainter>
#include <QPainterPath>
#include <QQuickWindow>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;
using namespace evenpace;

namespace {

/** Of all pictures together, in bytes: the tiles of all cards and a few whole pictures at three pixels a dp. */
constexpr qsizetype kMostBytes = 16 * 1024 * 1024;

} // namespace

CardScene::CardScene(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void CardScene::setCards(CardsController *cards)
{
    if (m_cards == cards)
        return;
    m_cards = cards;
    update();
    emit changed();
}

void CardScene::paint(QPainter *painter)
{
    const Card *const card = m_cards ? m_cards->card(m_cardId) : nullptr;
    if (!card)
        return;
    const double ratio = window() ? window()->effectiveDevicePixelRatio() : 1;
    static QCache<QString, QImage> kept(kMostBytes);
    const QString key = u"%1 %2 %3 %4 %5 %6 %7 %8 %9"_s.arg(m_cardId, m_world)
                            .arg(m_skin)
                            .arg(m_hair)
                            .arg(width())
                            .arg(height())
                            .arg(ratio)
                            .arg(m_corner)
                            .arg(m_isMirrored);
    if (const QImage *image = kept.object(key)) {
        painter->drawImage(QPointF(0, 0), *image);
        return;
    }
    auto image = std::make_unique<QImage>(picture(card->picture, ratio));
    painter->drawImage(QPointF(0, 0), *image);
    const qsizetype bytes = image->sizeInBytes();
    kept.insert(key, image.release(), bytes);
}

QImage CardScene::picture(const CardPicture &scene, double ratio) const
{
    const QSize pixels(static_cast<int>(std::ceil(width() * ratio)), static_cast<int>(std::ceil(height() * ratio)));
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF all(0, 0, width(), height());
    if (m_corner > 0) {
        QPainterPath round;
        round.addRoundedRect(all, m_corner, m_corner);
        painter.setClipPath(round);
    }
    CardStyle style;
    const int world = m_world == "ember"_L1 ? 2 : m_world == "dusk"_L1 ? 1 : 0;
    style.color = [this](const QString &role) {
        QColor color;
        if (m_theme)
            QMetaObject::invokeMethod(m_theme, "colorOf", Q_RETURN_ARG(QColor, color), Q_ARG(QString, m_world),
                                      Q_ARG(QString, role));
        return color;
    };
    style.theme = static_cast<FigureTheme>(world);
    style.skin = static_cast<SkinTone>(std::clamp(m_skin, 0, 3));
    style.hair = static_cast<HairTone>(std::clamp(m_hair, 0, 1));
    style.library = &m_cards->library();
    style.isMirrored = m_isMirrored;
    style.isTile = m_corner > 0;
    paintCardPicture(painter, scene, style, all);
    return image;
}

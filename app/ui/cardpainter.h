// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/cards.h"
#include "domain/library.h"
#include "figure/figurepalette.h"

#include <QColor>
#include <QRectF>

#include <functional>

class QPainter;

namespace evenpace {

/** In which colors and with which guide a card's picture is painted. */
struct CardStyle
{
    std::function<QColor(const QString &role)> color;
    FigureTheme theme = FigureTheme::Day;
    SkinTone skin = SkinTone::Brown;
    HairTone hair = HairTone::Dark;
    const Library *library = nullptr; ///< where figures find their movements; none: named poses only
    bool isMirrored = false; ///< for languages that are read from right to left
    bool isTile = false; ///< small: only what is around the picture's focus
};

/** Height of a picture in its own units, and its least width. */
inline constexpr double kCardHeight = 160;
inline constexpr double kCardWidth = 320;

/**
 * Paints `picture` so that it fills `target`: all of its shapes, with more sky where the target is wider or higher. A
 * tile shows what is around the focus, as high as it is. The painter's state is left as it was.
 */
void paintCardPicture(QPainter &painter, const CardPicture &picture, const CardStyle &style, const QRectF &target);

} // namespace evenpace

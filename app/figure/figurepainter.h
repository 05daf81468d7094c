// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "figure/figure.h"
#include "figure/figurepalette.h"

#include <QRectF>

#include <optional>

class QPainter;

namespace evenpace {

/** How a frame is painted. */
struct FigureStyle
{
    FigurePalette palette = FigurePalette::of(FigureTheme::Day);
    std::optional<Framing> framing; ///< none: the closest framing of the scene
    bool showGhost = false; ///< start pose at 20 %
    bool showArrow = false; ///< dotted arc, way of the movement
    bool showRegion = true; ///< amber "feel it here"
    bool showProps = true;
    double unitSize = 1; ///< one dp in painter units: dots and lines of the arrow keep their size
};

/**
 * Paints `frame` into `target`. The lower edge of `target` is the level line: the floor of a full figure, the horizon
 * that crops waist, bust and hands. A mat lies just below it, outside the target; the caller draws the line itself,
 * after the figure. Floats, antialiased; the painter's state is left as it was.
 */
void paintFigure(QPainter &painter, const FigureFrame &frame, const FigureStyle &style, const QRectF &target);

/** Pixels of one body height for that call; to place something of one's own beside the figure. */
[[nodiscard]] double figureScale(const FigureFrame &frame, const FigureStyle &style, const QRectF &target);

} // namespace evenpace

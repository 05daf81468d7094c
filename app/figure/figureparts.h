// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "figure/figurepainter.h"

#include <QColor>
#include <QPainterPath>
#include <QTransform>

#include <vector>

namespace evenpace {

/** One outline of a body, in picture coordinates (body heights, y up). */
struct BodyPart
{
    QPainterPath outline; ///< winding fill, all loops turn the same way
    QColor color;
    bool isOnBody = false; ///< only where an earlier part has painted
};

/** A body in the order of painting. `region`: with "feel it here". Not for close-ups of hands. */
[[nodiscard]] std::vector<BodyPart> bodyParts(const FigureFrame &frame, const FigurePalette &palette, bool region);

/** From picture coordinates to those of `target`, as paintFigure() places them. */
[[nodiscard]] QTransform pictureTransform(const FigureFrame &frame, const FigureStyle &style, const QRectF &target);

/** What paintFigure() may paint on: everything above the level line, and the soles just below it. */
[[nodiscard]] QRectF pictureClip(const FigureFrame &frame, const FigureStyle &style, const QRectF &target);

/** The first of the three layers of paintFigure(): mat, props and ghost. The second is the body. */
void paintBehindBody(QPainter &painter, const FigureFrame &frame, const FigureStyle &style, const QRectF &target);

/** The third: the arrow. */
void paintBeforeBody(QPainter &painter, const FigureFrame &frame, const FigureStyle &style, const QRectF &target);

} // namespace evenpace

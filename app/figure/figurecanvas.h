// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "figure/coverage.h"
#include "figure/figurepainter.h"

#include <QImage>
#include <QRect>
#include <QSizeF>

#include <optional>
#include <vector>

namespace evenpace {

/**
 * A figure on screen, moment after moment. The picture falls into two parts that meet at whole pixels: a box around all
 * that moves, and the rest, which is painted once. Within the box only the parts of the body that have moved are filled
 * again. The picture is that of paintFigure() at Figure::atSeen(), and the same whatever was shown before it.
 */
class FigureCanvas
{
public:
    enum class Change {
        None, ///< nothing that can be seen
        Box,
        All
    };

    /** Another scene, style or size. `target` is as for paintFigure(), inside a picture of `size` dp. */
    void begin(const FigureStyle &style, const QRectF &target, QSizeF size, double pixelRatio);
    /** Takes a moment of the figure's movement, and tells what of the picture it changes. */
    [[nodiscard]] Change show(const Figure &figure, double blend);

    /** dp, on whole pixels at every usual pixel ratio; empty as long as nothing has moved. */
    [[nodiscard]] QRect box() const { return m_box; }
    /** All but the box. */
    void paintAround(QPainter &painter) const;
    /** The box, its corner at the painter's origin. */
    void paintBox(QPainter &painter) const;

private:
    void makeLayers();
    void prepare(const Figure &figure);
    void paintLayers(QPainter &painter, const QRect &pixels) const;
    [[nodiscard]] std::vector<PixelShape> shapesOf(const FigureFrame &frame) const;
    [[nodiscard]] QRect repaintBody(const FigureFrame &frame);
    void include(const QRect &pixels);
    [[nodiscard]] QRect toPixels(const QRect &box) const;
    [[nodiscard]] QImage newLayer() const;

    FigureStyle m_style;
    QRectF m_target;
    QSizeF m_size;
    double m_pixelRatio = 1;

    std::optional<FigureFrame> m_frame; ///< as shown
    int m_moment = 0; ///< which of Figure::seenMoment() it is
    QRect m_box;
    bool m_isLayered = false;
    /** A close-up of hands: the whole picture is the box. */
    bool m_isWhole = false;
    QTransform m_toPixels;
    QRect m_clip; ///< in pixels
    QImage m_behind;
    QImage m_body;
    QImage m_before;
    std::vector<PixelShape> m_shapes; ///< of the parts of the body, as they are on m_body
    Coverage m_coverage;
};

} // namespace evenpace

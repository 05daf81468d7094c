// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QImage>
#include <QPainterPath>
#include <QTransform>

#include <cstdint>
#include <vector>

namespace evenpace {

/**
 * A path as straight lines on pixels, its points on a grid of 1/32 pixel. All its loops turn the same way, so that
 * loops that overlap fill as one.
 */
struct PixelShape
{
    std::vector<QPointF> points;
    std::vector<int> ends; ///< one past the last point of each loop
    QRect box; ///< the pixels it may touch

    [[nodiscard]] static PixelShape of(const QPainterPath &path, const QTransform &toPixels);
    bool operator==(const PixelShape &other) const;
};

/**
 * Fills shapes on an image by the exact share of each pixel that they cover. QPainter does the same, but takes longer
 * to get ready for a shape than to fill it, and hands what mixes colors to other threads.
 */
class Coverage
{
public:
    enum class Mode {
        Over,
        Atop ///< only where the image is painted already
    };

    /**
     * `image` is ARGB32_Premultiplied; nothing outside `clip`, which lies inside the image, is touched. What a pixel
     * becomes does not depend on the clip.
     */
    void fill(QImage &image, const QRect &clip, const PixelShape &shape, const QColor &color, Mode mode);

private:
    void addLine(QPointF from, QPointF to);
    void addInside(double x0, double y0, double x1, double y1, double turn);
    void add(int x, int y, double cover);
    void paintRow(quint32 *pixels, int y, quint32 color, Mode mode);

    int m_width = 0; ///< of the shape's box
    int m_height = 0;
    int m_top = 0; ///< rows of the box that are painted
    int m_bottom = 0;
    int m_left = 0; ///< and columns
    int m_right = 0;
    int m_words = 0; ///< of marks in a row
    std::vector<float> m_cover; ///< change of the cover from one pixel to the next; all 0 between two fills
    std::vector<std::uint64_t> m_marks; ///< which of m_cover are not 0, a bit each
};

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#include "figure/coverage.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>

namespace evenpace {
namespace {

constexpr int wordBits = 64;
constexpr quint32 pairMask = 0x00ff00ff;

/** To the nearest 1/32: numbers of this size have no finer digits. */
double snapped(double value)
{
    constexpr double coarse = 1.5 * (1LL << 52) / 32;
    return (value + coarse) - coarse;
}

QPointF snapped(QPointF point)
{
    return {snapped(point.x()), snapped(point.y())};
}

template <typename T> bool sameBytes(const std::vector<T> &a, const std::vector<T> &b)
{
    return a.size() == b.size() && (a.empty() || std::memcmp(a.data(), b.data(), a.size() * sizeof(T)) == 0);
}

/** Each of the four channels times `share` of 255. */
quint32 scaled(quint32 pixel, quint32 share)
{
    const auto part = [share](quint32 pair) {
        const quint32 product = pair * share;
        return ((product + ((product >> 8) & pairMask) + 0x00800080) >> 8) & pairMask;
    };
    return part(pixel & pairMask) | (part((pixel >> 8) & pairMask) << 8);
}

quint32 alphaOf(quint32 pixel)
{
    return pixel >> 24;
}

quint32 mixed(quint32 below, quint32 color, Coverage::Mode mode)
{
    const quint32 added = mode == Coverage::Mode::Atop ? scaled(color, alphaOf(below)) : color;
    return added + scaled(below, 255 - alphaOf(color));
}

} // namespace

PixelShape PixelShape::of(const QPainterPath &path, const QTransform &toPixels)
{
    PixelShape shape;
    const int count = path.elementCount();
    shape.points.reserve(static_cast<std::size_t>(count) * 2);
    const auto close = [&shape] {
        const int end = static_cast<int>(shape.points.size());
        if (end > (shape.ends.empty() ? 0 : shape.ends.back()))
            shape.ends.push_back(end);
    };
    QPointF at;
    for (int i = 0; i < count; ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.isMoveTo())
            close();
        if (!element.isCurveTo()) {
            at = toPixels.map(QPointF(element));
            shape.points.push_back(snapped(at));
            continue;
        }
        const QPointF p0 = at;
        const QPointF p1 = toPixels.map(QPointF(element));
        const QPointF p2 = toPixels.map(QPointF(path.elementAt(i + 1)));
        const QPointF p3 = toPixels.map(QPointF(path.elementAt(i + 2)));
        i += 2;
        // As many steps as keep the lines within a twentieth of a pixel of the curve.
        const QPointF bend1 = p0 - p1 * 2 + p2;
        const QPointF bend2 = p1 - p2 * 2 + p3;
        const double bend = std::max(std::hypot(bend1.x(), bend1.y()), std::hypot(bend2.x(), bend2.y()));
        const int steps = std::clamp(static_cast<int>(std::ceil(std::sqrt(bend * 0.75 / 0.05))), 1, 64);
        for (int step = 1; step <= steps; ++step) {
            const double t = static_cast<double>(step) / steps;
            const double u = 1 - t;
            shape.points.push_back(
                snapped(p0 * (u * u * u) + p1 * (3 * u * u * t) + p2 * (3 * u * t * t) + p3 * (t * t * t)));
        }
        at = p3;
    }
    close();
    if (shape.points.empty())
        return shape;
    const auto [left, right] = std::minmax_element(shape.points.begin(), shape.points.end(),
                                                   [](QPointF a, QPointF b) { return a.x() < b.x(); });
    const auto [top, bottom] = std::minmax_element(shape.points.begin(), shape.points.end(),
                                                   [](QPointF a, QPointF b) { return a.y() < b.y(); });
    shape.box = QRectF(QPointF(left->x(), top->y()), QPointF(right->x(), bottom->y())).toAlignedRect();
    return shape;
}

bool PixelShape::operator==(const PixelShape &other) const
{
    return sameBytes(ends, other.ends)
        && sameBytes(points, other.points); // snapped: no two zeros, nothing almost equal
}

void Coverage::fill(QImage &image, const QRect &clip, const PixelShape &shape, const QColor &color, Mode mode)
{
    // All of a row is reckoned, however little of it is painted: a sum from another start would round another way.
    const QRect box = shape.box & image.rect();
    const QRect part = box & clip;
    if (part.isEmpty() || color.alpha() == 0)
        return;
    m_width = box.width();
    m_height = box.height();
    m_top = part.top() - box.top();
    m_bottom = m_top + part.height();
    m_left = part.left() - box.left();
    m_right = m_left + part.width();
    m_words = (m_width + 1) / wordBits + 1;
    const auto cells = static_cast<std::size_t>(m_words) * wordBits * static_cast<std::size_t>(part.height());
    if (m_cover.size() < cells) {
        m_cover.resize(cells, 0);
        m_marks.resize(cells / wordBits, 0);
    }
    const QPointF corner = box.topLeft();
    int begin = 0;
    for (const int end : shape.ends) {
        QPointF last = shape.points[static_cast<std::size_t>(end) - 1] - corner;
        for (int i = begin; i < end; ++i) {
            const QPointF next = shape.points[static_cast<std::size_t>(i)] - corner;
            addLine(last, next);
            last = next;
        }
        begin = end;
    }
    const quint32 paint = qPremultiply(color.rgba());
    for (int y = m_top; y < m_bottom; ++y)
        paintRow(reinterpret_cast<quint32 *>(image.scanLine(box.top() + y)) + box.left(), y, paint, mode);
}

void Coverage::addLine(QPointF from, QPointF to)
{
    const double turn = from.y() < to.y() ? 1 : -1;
    if (turn < 0)
        std::swap(from, to);
    if (to.y() <= m_top || from.y() >= m_bottom || from.y() == to.y())
        return;
    const double slope = (to.x() - from.x()) / (to.y() - from.y());
    double x0 = from.x();
    double y0 = from.y();
    double x1 = to.x();
    double y1 = to.y();
    if (y0 < 0) {
        x0 -= y0 * slope;
        y0 = 0;
    }
    if (y1 > m_height) {
        x1 -= (y1 - m_height) * slope;
        y1 = m_height;
    }
    // What lies left of the box covers whole rows of it, what lies right of it nothing.
    std::array<double, 4> cuts{y0, y0, y1, y1};
    const double right = m_width;
    if ((x0 < 0) != (x1 < 0))
        cuts[1] = std::clamp(y0 - x0 / slope, y0, y1);
    if ((x0 > right) != (x1 > right))
        cuts[2] = std::clamp(y0 + (right - x0) / slope, y0, y1);
    if (cuts[1] > cuts[2])
        std::swap(cuts[1], cuts[2]);
    const auto at = [&](double y) { return std::clamp(x0 + (y - y0) * slope, 0.0, right); };
    for (std::size_t i = 0; i < 3; ++i) {
        if (cuts[i] < cuts[i + 1])
            addInside(at(cuts[i]), cuts[i], at(cuts[i + 1]), cuts[i + 1], turn);
    }
}

void Coverage::add(int x, int y, double cover)
{
    const int word = (y - m_top) * m_words + x / wordBits;
    m_cover[static_cast<std::size_t>(word) * wordBits + static_cast<std::size_t>(x % wordBits)]
        += static_cast<float>(cover);
    m_marks[static_cast<std::size_t>(word)] |= std::uint64_t(1) << (x % wordBits);
}

void Coverage::addInside(double x0, double y0, double x1, double y1, double turn)
{
    const double slope = (x1 - x0) / (y1 - y0);
    const auto at = [&](double y) { return y == y0 ? x0 : y == y1 ? x1 : x0 + slope * (y - y0); };
    const int end = std::min(m_bottom, static_cast<int>(std::ceil(y1)));
    double x = at(std::max<double>(m_top, y0));
    for (int y = std::max(m_top, static_cast<int>(y0)); y < end; ++y) {
        const double top = std::max<double>(y, y0);
        const double bottom = std::min<double>(y + 1, y1);
        const double next = at(bottom);
        const double height = (bottom - top) * turn;
        const double left = std::min(x, next);
        const double right = std::max(x, next);
        const int first = static_cast<int>(left);
        const int last = static_cast<int>(right);
        if (first == last) {
            const double gone = (left + right) / 2 - first; // of the pixel, before the line
            add(first, y, height * (1 - gone));
            add(first + 1, y, height * gone);
        } else {
            // The cover of each pixel is how much of the line is passed by its middle; what is added is the change.
            const double share = height / (right - left);
            const double begun = first + 1 - left;
            double before = share * begun * begun / 2;
            add(first, y, before);
            for (int column = first + 1; column < last; ++column) {
                const double cover = share * (column + 0.5 - left);
                add(column, y, cover - before);
                before = cover;
            }
            const double over = right - last;
            const double cover = share * (last - left + over * (1 - over / 2));
            add(last, y, cover - before);
            add(last + 1, y, height - cover);
        }
        x = next;
    }
}

void Coverage::paintRow(quint32 *pixels, int y, quint32 color, Mode mode)
{
    const bool isOpaque = mode == Mode::Over && alphaOf(color) == 255;
    const auto begin = static_cast<std::size_t>(y - m_top) * static_cast<std::size_t>(m_words);
    float sum = 0;
    int from = m_left;
    const auto paintTo = [&](int to) {
        to = std::min(to, m_right);
        if (to <= from)
            return;
        const auto share = static_cast<quint32>(std::min(std::abs(sum), 1.0F) * 255 + 0.5F);
        if (share == 255 && isOpaque) {
            std::fill(pixels + from, pixels + to, color);
        } else if (share > 0) {
            const quint32 paint = share == 255 ? color : scaled(color, share);
            for (int x = from; x < to; ++x)
                pixels[x] = mixed(pixels[x], paint, mode);
        }
        from = to;
    };
    for (std::size_t word = begin; word < begin + static_cast<std::size_t>(m_words); ++word) {
        while (m_marks[word] != 0) {
            const int bit = std::countr_zero(m_marks[word]);
            m_marks[word] &= m_marks[word] - 1;
            paintTo(static_cast<int>(word - begin) * wordBits + bit);
            float &change = m_cover[word * wordBits + static_cast<std::size_t>(bit)];
            sum += change;
            change = 0;
        }
    }
    paintTo(m_width);
}

} // namespace evenpace

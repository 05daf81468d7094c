// SPDX-License-Identifier: Apache-2.0
#include "figure/figurecanvas.h"

#include "figure/figureparts.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace evenpace {
namespace {

/** dp; whole pixels at every pixel ratio that is a multiple of an eighth. */
constexpr int grid = 8;
/** dp; a picture no larger than this has no room for two parts: all of it is the box. */
constexpr double smallest = 120;
/** The moments of a movement that tell what will move. */
constexpr int samples = 16;

} // namespace

void FigureCanvas::begin(const FigureStyle &style, const QRectF &target, QSizeF size, double pixelRatio)
{
    m_style = style;
    m_target = target;
    m_size = size;
    m_pixelRatio = pixelRatio;
    m_frame.reset();
    m_box = {};
    m_isLayered = false;
    m_behind = m_body = m_before = {};
    m_shapes.clear();
}

FigureCanvas::Change FigureCanvas::show(const Figure &figure, double blend)
{
    const int moment = figure.seenMoment(blend);
    if (m_frame && moment == m_moment)
        return Change::None;
    m_moment = moment;
    const bool isBegun = m_frame.has_value();
    m_frame = figure.atSeen(blend);
    if (!isBegun)
        return Change::All;
    if (m_size.isEmpty() || m_target.isEmpty())
        return Change::None;
    const bool isFirst = !m_isLayered;
    if (isFirst)
        prepare(figure);
    const QRect painted = repaintBody(*m_frame);
    if (painted.isEmpty())
        return isFirst ? Change::All : Change::None;
    const QRect before = m_box;
    include(painted);
    return isFirst || m_box != before ? Change::All : Change::Box;
}

void FigureCanvas::makeLayers()
{
    m_isWhole = m_style.framing.value_or(m_frame->framing) == Framing::Hands;
    m_body = newLayer();
    if (m_isWhole)
        return;
    const QTransform scale = QTransform::fromScale(m_pixelRatio, m_pixelRatio);
    m_toPixels = pictureTransform(*m_frame, m_style, m_target) * scale;
    const QRectF clip = scale.mapRect(pictureClip(*m_frame, m_style, m_target));
    m_clip = QRect(QPoint(0, 0), QPoint(m_body.width() - 1, std::min(m_body.height(), qRound(clip.bottom())) - 1));
    m_behind = newLayer();
    m_before = newLayer();
    QPainter behind(&m_behind);
    behind.scale(m_pixelRatio, m_pixelRatio);
    paintBehindBody(behind, *m_frame, m_style, m_target);
    QPainter before(&m_before);
    before.scale(m_pixelRatio, m_pixelRatio);
    paintBeforeBody(before, *m_frame, m_style, m_target);
}

void FigureCanvas::prepare(const Figure &figure)
{
    m_isLayered = true;
    makeLayers();
    if (m_isWhole || std::max(m_size.width(), m_size.height()) <= smallest) {
        include(m_body.rect());
        return;
    }
    const std::vector<PixelShape> first = shapesOf(figure.atSeen(0));
    for (int i = 1; i < samples; ++i) {
        const std::vector<PixelShape> shapes = shapesOf(figure.atSeen(2.0 * i / samples));
        for (std::size_t part = 0; part < std::min(first.size(), shapes.size()); ++part) {
            if (shapes[part] != first[part])
                include((shapes[part].box | first[part].box) & m_clip);
        }
    }
}

std::vector<PixelShape> FigureCanvas::shapesOf(const FigureFrame &frame) const
{
    std::vector<PixelShape> shapes;
    for (const BodyPart &part : bodyParts(frame, m_style.palette, m_style.showRegion))
        shapes.push_back(PixelShape::of(part.outline, m_toPixels));
    return shapes;
}

QRect FigureCanvas::repaintBody(const FigureFrame &frame)
{
    if (m_isWhole) {
        m_body.fill(Qt::transparent);
        QPainter painter(&m_body);
        painter.scale(m_pixelRatio, m_pixelRatio);
        paintFigure(painter, frame, m_style, m_target);
        return m_body.rect();
    }
    const std::vector<BodyPart> parts = bodyParts(frame, m_style.palette, m_style.showRegion);
    const std::size_t known = m_shapes.size();
    const bool isOther = known != parts.size();
    QRect changed;
    m_shapes.resize(parts.size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        PixelShape shape = PixelShape::of(parts[i].outline, m_toPixels);
        if (!isOther && shape == m_shapes[i])
            continue;
        changed |= shape.box | m_shapes[i].box;
        m_shapes[i] = std::move(shape);
    }
    if (isOther)
        changed = m_clip;
    changed &= m_clip;
    if (changed.isEmpty())
        return {};
    for (int y = changed.top(); y <= changed.bottom(); ++y) {
        auto *const row = reinterpret_cast<quint32 *>(m_body.scanLine(y));
        std::fill(row + changed.left(), row + changed.right() + 1, 0);
    }
    for (std::size_t i = 0; i < parts.size(); ++i)
        m_coverage.fill(m_body, changed, m_shapes[i], parts[i].color,
                        parts[i].isOnBody ? Coverage::Mode::Atop : Coverage::Mode::Over);
    // The first time everything is painted; only what moves belongs to the box, and that is known already.
    return known == 0 ? changed & toPixels(m_box) : changed;
}

void FigureCanvas::include(const QRect &pixels)
{
    if (pixels.isEmpty() || toPixels(m_box).contains(pixels))
        return;
    const auto down = [this](int pixel) { return static_cast<int>(std::floor(pixel / m_pixelRatio / grid)) * grid; };
    const auto up = [this](int pixel) { return static_cast<int>(std::ceil(pixel / m_pixelRatio / grid)) * grid; };
    m_box |= QRect(QPoint(down(pixels.left()), down(pixels.top())),
                   QPoint(up(pixels.right() + 1) - 1, up(pixels.bottom() + 1) - 1));
}

QRect FigureCanvas::toPixels(const QRect &box) const
{
    return {QPoint(qRound(box.left() * m_pixelRatio), qRound(box.top() * m_pixelRatio)),
            QPoint(qRound((box.right() + 1) * m_pixelRatio) - 1, qRound((box.bottom() + 1) * m_pixelRatio) - 1)};
}

QImage FigureCanvas::newLayer() const
{
    QImage layer(QSize(static_cast<int>(std::ceil(m_size.width() * m_pixelRatio)),
                       static_cast<int>(std::ceil(m_size.height() * m_pixelRatio))),
                 QImage::Format_ARGB32_Premultiplied);
    layer.fill(Qt::transparent);
    return layer;
}

void FigureCanvas::paintAround(QPainter &painter) const
{
    if (!m_frame || m_size.isEmpty() || m_target.isEmpty())
        return;
    if (!m_isLayered) { // a still picture keeps nothing
        FigureCanvas once(*this);
        once.makeLayers();
        (void)once.repaintBody(*m_frame);
        once.paintLayers(painter, once.m_body.rect());
        return;
    }
    painter.save();
    painter.setClipRegion(
        QRegion(QRect(QPoint(0, 0),
                      QSize(static_cast<int>(std::ceil(m_size.width())), static_cast<int>(std::ceil(m_size.height())))))
            - m_box,
        Qt::IntersectClip);
    paintLayers(painter, m_body.rect());
    painter.restore();
}

void FigureCanvas::paintBox(QPainter &painter) const
{
    if (m_isLayered)
        paintLayers(painter, toPixels(m_box));
}

void FigureCanvas::paintLayers(QPainter &painter, const QRect &pixels) const
{
    painter.save();
    painter.scale(1 / m_pixelRatio, 1 / m_pixelRatio); // pixel on pixel
    for (const QImage &layer : {m_behind, m_body, m_before}) {
        const QRect part = pixels & layer.rect();
        if (!part.isEmpty())
            painter.drawImage(part.topLeft() - pixels.topLeft(), layer, part);
    }
    painter.restore();
}

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#include "figure/figurecanvas.h"

#include "figure/figureparts.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace evenpace {
namespace {

/** Body heights below which nobody sees a joint move: a third of a pixel of a figure 260 high. */
constexpr double seen = 0.0012;
/** Pixels by which a part may be off its place before it is painted again. */
constexpr double seenOnPixels = 0.02;
/** dp; whole pixels at every pixel ratio that is a multiple of an eighth. */
constexpr int grid = 8;
/** The moments of a movement that tell what will move. */
constexpr int samples = 16;

bool isFar(Vec3 a, Vec3 b)
{
    return std::abs(a.x - b.x) > seen || std::abs(a.y - b.y) > seen || std::abs(a.z - b.z) > seen;
}

bool anyFar(const std::array<Vec3, 2> &a, const std::array<Vec3, 2> &b)
{
    return isFar(a[0], b[0]) || isFar(a[1], b[1]);
}

bool hasMoved(const FigureFrame &a, const FigureFrame &b)
{
    const FigureJoints &from = a.joints;
    const FigureJoints &to = b.joints;
    const auto handChange = [](const HandShape &x, const HandShape &y) {
        constexpr double seenHand = 0.02;
        return std::abs(x.fist - y.fist) > seenHand || std::abs(x.spread - y.spread) > seenHand
            || std::abs(x.hook - y.hook) > seenHand || std::abs(x.thumb - y.thumb) > seenHand;
    };
    constexpr double seenJawMm = 1;
    return isFar(from.hip, to.hip) || isFar(from.l1, to.l1) || isFar(from.l2, to.l2) || isFar(from.c7, to.c7)
        || isFar(from.skull, to.skull) || anyFar(from.shoulder, to.shoulder) || anyFar(from.elbow, to.elbow)
        || anyFar(from.wrist, to.wrist) || anyFar(from.fingertip, to.fingertip) || anyFar(from.hipJoint, to.hipJoint)
        || anyFar(from.knee, to.knee) || anyFar(from.ankle, to.ankle) || anyFar(from.footForward, to.footForward)
        || std::abs(a.headTurn - b.headTurn) > 0.2 || std::abs(a.trunkTurn - b.trunkTurn) > 0.2
        || handChange(a.hands[0], b.hands[0]) || handChange(a.hands[1], b.hands[1])
        || std::abs(a.shrug[0] - b.shrug[0]) > 0.01 || std::abs(a.shrug[1] - b.shrug[1]) > 0.01
        || std::abs(a.jaw.openMm - b.jaw.openMm) > seenJawMm
        || std::abs(a.jaw.towardActiveMm - b.jaw.towardActiveMm) > seenJawMm;
}

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
    FigureFrame frame = figure.at(blend);
    if (!m_frame) {
        m_frame = std::move(frame);
        return Change::All;
    }
    if (!hasMoved(*m_frame, frame))
        return Change::None;
    m_frame = std::move(frame);
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

void FigureCanvas::prepare(const Figure &figure)
{
    m_isLayered = true;
    m_isWhole = m_style.framing.value_or(m_frame->framing) == Framing::Hands;
    m_body = newLayer();
    if (m_isWhole) {
        include(m_body.rect());
        return;
    }
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

    const std::vector<PixelShape> first = shapesOf(figure.at(0));
    for (int i = 1; i < samples; ++i) {
        const std::vector<PixelShape> shapes = shapesOf(figure.at(2.0 * i / samples));
        for (std::size_t part = 0; part < std::min(first.size(), shapes.size()); ++part) {
            if (!shapes[part].isNear(first[part], seenOnPixels))
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
        if (!isOther && shape.isNear(m_shapes[i], seenOnPixels))
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
    if (!m_frame)
        return;
    if (!m_isLayered) {
        paintFigure(painter, *m_frame, m_style, m_target);
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

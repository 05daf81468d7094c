// SPDX-License-Identifier: Apache-2.0
#include "ui/bodyfigure.h"

#include "domain/diary.h"
#include "figure/figurepainter.h"
#include "figure/figureparts.h"

#include <QPainter>
#include <QQuickWindow>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace evenpace;

namespace {

/** An area: everything within `radius` of the line from a to b. In the picture plane of the front view, body heights,
 *  y up, where the person's left is at +x. */
struct Area
{
    QString id;
    QPointF a;
    QPointF b;
    double radius = 0;
    bool isInFront = true;
    bool isBehind = true;
    bool isColored = true; ///< when it is marked
    std::optional<QPointF> ring{}; ///< where a large ring stands, if not in the middle
    [[nodiscard]] QPointF center() const { return (a + b) / 2; }
};

QPointF between(const QPointF &one, const QPointF &other, double share)
{
    return one + (other - one) * share;
}

const FigureFrame &standing()
{
    static const FigureFrame frame = Figure::named(u"standEasy"_s).at(0);
    return frame;
}

std::vector<Area> makeAreas()
{
    const FigureFrame &frame = standing();
    const FigureJoints &joints = frame.joints;
    const auto at = [&](Vec3 point) { return frame.project(point); };
    const QPointF hips = at(joints.hip);
    const QPointF waist = at(joints.l1);
    const QPointF neck = at(joints.c7);
    const QPointF skull = at(joints.skull);
    std::vector<Area> areas;
    for (const size_t side : {0U, 1U}) {
        const QString end = side == 0 ? u"_right"_s : u"_left"_s;
        const QPointF shoulder = at(joints.shoulder[side]);
        const QPointF elbow = at(joints.elbow[side]);
        const QPointF wrist = at(joints.wrist[side]);
        const QPointF fingers = at(joints.fingertip[side]);
        const QPointF hip = at(joints.hipJoint[side]);
        const QPointF knee = at(joints.knee[side]);
        const QPointF ankle = at(joints.ankle[side]);
        const double out = shoulder.x() > neck.x() ? 1 : -1;
        areas.push_back({u"jaw"_s + end, skull + QPointF(out * 0.027, 0.012), skull + QPointF(out * 0.024, 0.03), 0.026,
                         true, false});
        areas.push_back({u"shoulder"_s + end, between(neck, shoulder, 0.55) + QPointF(0, 0.012), shoulder, 0.034});
        areas.push_back({u"upper_arm"_s + end, between(shoulder, elbow, 0.42), between(shoulder, elbow, 0.84), 0.034});
        areas.push_back({u"lower_arm"_s + end, between(elbow, wrist, 0.22), between(elbow, wrist, 0.86), 0.032});
        areas.push_back({u"hip"_s + end, hip + QPointF(out * 0.022, 0.034), hip + QPointF(out * 0.022, -0.012), 0.034});
        areas.push_back({u"upper_leg"_s + end, between(hip, knee, 0.42), between(hip, knee, 0.84), 0.05});
        areas.push_back({u"lower_leg"_s + end, between(knee, ankle, 0.2), between(knee, ankle, 0.84), 0.045});
        areas.push_back({u"hand"_s + end, wrist, fingers, 0.025});
        areas.push_back({u"foot"_s + end, ankle, ankle - QPointF(0, 0.03), 0.034, true, true, true, ankle});
    }
    areas.push_back({u"head"_s, skull + QPointF(0, 0.03), skull + QPointF(0, 0.07), 0.045, true, true, false});
    areas.push_back({u"pelvis"_s, hips, hips - QPointF(0, 0.01), 0.05, true, true, false, hips - QPointF(0, 0.02)});
    areas.push_back({u"neck"_s, neck + QPointF(0, 0.012), between(neck, skull, 0.75), 0.026, true, true, true,
                     neck - QPointF(0, 0.012)});
    const QPointF breast = between(waist, neck, 0.58);
    areas.push_back({u"chest"_s, breast - QPointF(0.03, 0), breast + QPointF(0.03, 0), 0.04, true, false});
    const QPointF belly = between(hips, waist, 0.68);
    areas.push_back({u"abdomen"_s, belly - QPointF(0.022, 0), belly + QPointF(0.022, 0), 0.044, true, false, true,
                     between(waist, neck, 0.25)});
    areas.push_back({u"upper_back"_s, between(waist, neck, 0.36), between(waist, neck, 0.76), 0.056, false, true});
    areas.push_back({u"lower_back"_s, between(hips, waist, 0.5), between(hips, waist, 0.98), 0.052, false, true});
    return areas;
}

const std::vector<Area> &allAreas()
{
    static const std::vector<Area> areas = makeAreas();
    return areas;
}

double distance(const QPointF &point, const Area &area)
{
    const QPointF along = area.b - area.a;
    const double length = QPointF::dotProduct(along, along);
    const double share
        = length > 0 ? std::clamp(QPointF::dotProduct(point - area.a, along) / length, 0.0, 1.0) : 0.0;
    const QPointF away = point - between(area.a, area.b, share);
    // Within an area the way to its edge counts, so that a small one beside a large one can be hit.
    return std::hypot(away.x(), away.y()) - area.radius;
}

} // namespace

BodyFigure::BodyFigure(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    for (size_t i = 0; i < kBodyAreas; ++i)
        m_areas << nameOf(static_cast<BodyArea>(i));
}

QTransform BodyFigure::toItem() const
{
    FigureStyle style;
    style.framing = Framing::Full;
    QTransform transform = pictureTransform(standing(), style, QRectF(0, 0, width(), height()));
    // From behind the same outline is seen the other way round.
    return m_isBack ? QTransform::fromScale(-1, 1) * transform : transform;
}

QString BodyFigure::areaAt(double x, double y) const
{
    bool isInvertible = false;
    const QPointF point = toItem().inverted(&isInvertible).map(QPointF(x, y));
    QString nearest;
    double least = std::numeric_limits<double>::max();
    for (const Area &area : allAreas()) {
        if (!(m_isBack ? area.isBehind : area.isInFront) || !m_areas.contains(area.id))
            continue;
        if (const double away = distance(point, area); away < least) {
            least = away;
            nearest = area.id;
        }
    }
    return isInvertible ? nearest : QString();
}

QPointF BodyFigure::centerOf(const QString &area) const
{
    for (const Area &known : allAreas()) {
        if (known.id == area && (m_isBack ? known.isBehind : known.isInFront))
            return toItem().map(known.center());
    }
    return {-1, -1};
}

QImage BodyFigure::silhouette(const QColor &color, const QSize &pixels, double ratio) const
{
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    FigureStyle style;
    style.framing = Framing::Full;
    style.showRegion = false;
    style.showProps = false;
    style.palette.seam = m_behind;
    for (QColor *part : {&style.palette.skin, &style.palette.skinFar, &style.palette.hair, &style.palette.shirt,
                         &style.palette.shirtFar, &style.palette.pants, &style.palette.pantsFar})
        *part = color;
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_isBack) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    paintFigure(painter, standing(), style, QRectF(0, 0, width(), height()));
    return image;
}

void BodyFigure::paint(QPainter *painter)
{
    const double ratio = window() ? window()->effectiveDevicePixelRatio() : 1;
    const QSize pixels(static_cast<int>(std::ceil(width() * ratio)), static_cast<int>(std::ceil(height() * ratio)));
    if (pixels.isEmpty())
        return;
    painter->drawImage(QPointF(0, 0), silhouette(m_bodyColor, pixels, ratio));

    const QTransform transform = toItem();
    QPainterPath marks;
    marks.setFillRule(Qt::WindingFill);
    for (const Area &area : allAreas()) {
        if (!area.isColored || !(m_isBack ? area.isBehind : area.isInFront) || !m_marked.contains(area.id))
            continue;
        QPainterPath line(area.a);
        line.lineTo(area.b);
        QPainterPathStroker stroker;
        stroker.setWidth(2 * area.radius);
        stroker.setCapStyle(Qt::RoundCap);
        marks.addPath(transform.map(stroker.createStroke(line)));
    }
    if (!marks.isEmpty()) {
        // Marked parts keep the outline of the body and its gaps.
        QImage image = silhouette(m_markColor, pixels, ratio);
        QPainter mask(&image);
        mask.setRenderHint(QPainter::Antialiasing);
        QImage shape(pixels, QImage::Format_ARGB32_Premultiplied);
        shape.setDevicePixelRatio(ratio);
        shape.fill(Qt::transparent);
        QPainter shaper(&shape);
        shaper.setRenderHint(QPainter::Antialiasing);
        shaper.fillPath(marks, Qt::black);
        shaper.end();
        mask.setCompositionMode(QPainter::CompositionMode_DestinationIn);
        mask.drawImage(QPointF(0, 0), shape);
        mask.end();
        painter->drawImage(QPointF(0, 0), image);
    }

    if (m_hasDots)
        paintDots(*painter, transform);
}

void BodyFigure::paintDots(QPainter &painter, const QTransform &transform) const
{
    const double scale = std::hypot(transform.m11(), transform.m12());
    const QStringList &shown = m_dots.isEmpty() ? m_areas : m_dots;
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Area &area : allAreas()) {
        if (!(m_isBack ? area.isBehind : area.isInFront) || !shown.contains(area.id))
            continue;
        const bool isMarked = m_marked.contains(area.id);
        if (m_dots.isEmpty()) {
            const double radius
                = std::clamp(scale * (isMarked ? 0.019 : 0.014), isMarked ? 4.5 : 3.0, isMarked ? 6.5 : 4.5);
            painter.setPen(QPen(m_dotColor, 1.5));
            painter.setBrush(isMarked ? m_dotColor : m_dotFill);
            painter.drawEllipse(transform.map(area.center()), radius, radius);
            continue;
        }
        // A chosen one has a rim, so that it stands out from the color around it.
        painter.setPen(isMarked ? QPen(m_dotFill, 3) : QPen(m_dotColor, 2.5));
        painter.setBrush(isMarked ? m_dotColor : m_dotFill);
        const double radius = isMarked ? 9 : 6.5;
        painter.drawEllipse(transform.map(area.ring.value_or(area.center())), radius, radius);
    }
}

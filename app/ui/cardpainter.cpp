// SPDX-License-Identifier: Apache-2.0
#include "ui/cardpainter.h"

#include "figure/figurepainter.h"

#include <QFile>
#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>

#include <algorithm>
#include <vector>

namespace evenpace {

using namespace Qt::StringLiterals;

namespace {

constexpr double kAboveLine = 112; // of kCardHeight
constexpr double kLineWidth = 3; // dp, whatever the size of the picture
constexpr double kBarCorner = 4;

/** Paints the shapes of one picture. `unit` is one unit of the picture in dp, `zero` its origin. */
class Picture
{
public:
    Picture(QPainter &painter, const CardStyle &style, const QRectF &target, QPointF zero, double unit)
        : m_painter(painter)
        , m_style(style)
        , m_target(target)
        , m_zero(zero)
        , m_unit(unit)
    {
    }

    void paint(const CardPicture &picture)
    {
        m_painter.fillRect(m_target, m_style.color(picture.sky));
        m_painter.fillRect(QRectF(QPointF(m_target.left(), m_zero.y()), m_target.bottomRight()),
                           m_style.color(picture.ground));
        bool hasLevel = false;
        for (const PictureShape &shape : picture.shapes) {
            hasLevel = hasLevel || shape.kind == PictureShape::Kind::Level;
            m_painter.save();
            m_painter.setOpacity(shape.opacity / 100.0);
            paint(shape);
            m_painter.restore();
        }
        if (!hasLevel)
            paintLevel();
    }

private:
    [[nodiscard]] QPointF at(QPointF place) const { return m_zero + QPointF(place.x() * m_unit, -place.y() * m_unit); }

    void paint(const PictureShape &shape)
    {
        switch (shape.kind) {
        case PictureShape::Kind::Disc:
            paintDisc(shape);
            break;
        case PictureShape::Kind::Box: {
            const QSizeF size = QSizeF(shape.size) * m_unit;
            const double corner = std::min<double>({shape.corner * m_unit, size.width() / 2, size.height() / 2});
            usePaint(shape);
            m_painter.drawRoundedRect(QRectF(at(shape.at) - QPointF(size.width() / 2, size.height() / 2), size), corner,
                                      corner);
            break;
        }
        case PictureShape::Kind::Line:
        case PictureShape::Kind::Area:
            paintLine(shape);
            break;
        case PictureShape::Kind::Bars:
            paintBars(shape);
            break;
        case PictureShape::Kind::Figure:
            paintGuide(shape);
            break;
        case PictureShape::Kind::Icon:
            paintIcon(shape);
            break;
        case PictureShape::Kind::Level:
            paintLevel();
            break;
        }
    }

    void usePaint(const PictureShape &shape)
    {
        m_painter.setBrush(shape.fill.isEmpty() ? QBrush(Qt::NoBrush) : QBrush(m_style.color(shape.fill)));
        if (shape.stroke.isEmpty()) {
            m_painter.setPen(Qt::NoPen);
            return;
        }
        QPen pen(m_style.color(shape.stroke), shape.width * m_unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        if (shape.isDotted)
            pen.setDashPattern({0.01, 2.4});
        m_painter.setPen(pen);
    }

    void paintDisc(const PictureShape &shape)
    {
        if (shape.isHalf)
            m_painter.setClipRect(QRectF(m_target.topLeft(), QPointF(m_target.right(), m_zero.y())), Qt::IntersectClip);
        usePaint(shape);
        m_painter.drawEllipse(at(shape.at), shape.radius * m_unit, shape.radius * m_unit);
    }

    /** Through all points, each bend as wide as its neighbors allow (Catmull-Rom). */
    [[nodiscard]] QPainterPath pathOf(const PictureShape &shape) const
    {
        std::vector<QPointF> points;
        for (const QPoint &point : shape.points)
            points.push_back(at(point));
        QPainterPath path(points.front());
        for (size_t i = 1; i < points.size(); ++i) {
            if (!shape.isSmooth) {
                path.lineTo(points[i]);
                continue;
            }
            const QPointF before = points[i > 1 ? i - 2 : i - 1];
            const QPointF after = points[std::min(i + 1, points.size() - 1)];
            path.cubicTo(points[i - 1] + (points[i] - before) / 6, points[i] - (after - points[i - 1]) / 6, points[i]);
        }
        return path;
    }

    void paintLine(const PictureShape &shape)
    {
        QPainterPath path = pathOf(shape);
        if (shape.kind == PictureShape::Kind::Area) {
            path.lineTo(path.currentPosition().x(), m_zero.y());
            path.lineTo(at(shape.points.front()).x(), m_zero.y());
            path.closeSubpath();
        }
        usePaint(shape);
        m_painter.drawPath(path);
    }

    void paintBars(const PictureShape &shape)
    {
        usePaint(shape);
        for (size_t i = 0; i < shape.values.size(); ++i) {
            const QPointF foot = at(shape.at + QPoint(static_cast<int>(i) * shape.size.width(), 0));
            const QSizeF size(shape.size.height() * m_unit, shape.values[i] * m_unit);
            const double corner = std::min(kBarCorner * m_unit, size.height() / 2);
            m_painter.drawRoundedRect(QRectF(foot - QPointF(size.width() / 2, size.height()), size), corner, corner);
        }
    }

    void paintGuide(const PictureShape &shape)
    {
        const Movement *const movement = m_style.library ? m_style.library->movement(shape.name) : nullptr;
        const Figure figure = movement
            ? Figure(FigureScene::of(*movement, shape.isFront ? Camera::Front : Camera::Side))
            : Figure::named(shape.name);
        const FigureFrame frame = figure.at(shape.moment / 100.0);
        FigureStyle style;
        style.palette = FigurePalette::of(m_style.theme, m_style.skin, m_style.hair);
        style.palette.seam = m_style.color(shape.behind);
        style.framing = shape.isBust ? Framing::Bust : Framing::Full;
        // The painter fits a figure into a rectangle; here its height is given instead.
        const QSizeF any(4000, 1000);
        const double scale = figureScale(frame, style, QRectF(QPointF(), any));
        const QSizeF size = any * (shape.size.height() * m_unit / scale);
        const QPointF foot = at(shape.at);
        paintFigure(m_painter, frame, style,
                    QRectF(foot.x() - size.width() / 2, foot.y() - size.height(), size.width(), size.height()));
    }

    void paintIcon(const PictureShape &shape)
    {
        QFile file(u":/evenpace/icons/%1.svg"_s.arg(shape.name));
        if (!file.open(QIODevice::ReadOnly))
            return;
        QByteArray svg = file.readAll();
        svg.replace("currentColor", m_style.color(shape.fill).name(QColor::HexRgb).toLatin1());
        QSvgRenderer renderer(svg);
        const double side = shape.size.height() * m_unit;
        renderer.render(&m_painter, QRectF(at(shape.at) - QPointF(side, side) / 2, QSizeF(side, side)));
    }

    void paintLevel()
    {
        m_painter.fillRect(QRectF(m_target.left(), m_zero.y() - kLineWidth / 2, m_target.width(), kLineWidth),
                           m_style.color(u"primary"_s));
    }

    QPainter &m_painter;
    const CardStyle &m_style;
    QRectF m_target;
    QPointF m_zero;
    double m_unit;
};

} // namespace

void paintCardPicture(QPainter &painter, const CardPicture &picture, const CardStyle &style, const QRectF &target)
{
    if (target.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(target, Qt::IntersectClip);
    if (style.isMirrored) {
        painter.translate(2 * target.center().x(), 0);
        painter.scale(-1, 1);
    }
    const double unit = style.isTile ? target.height() / kCardHeight
                                     : std::min(target.height() / kCardHeight, target.width() / kCardWidth);
    const double above = (target.height() - kCardHeight * unit) * kAboveLine / kCardHeight;
    const QPointF zero(target.center().x() - (style.isTile ? picture.focus * unit : 0),
                       target.top() + above + kAboveLine * unit);
    Picture(painter, style, target, zero, unit).paint(picture);
    painter.restore();
}

} // namespace evenpace

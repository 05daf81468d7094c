// SPDX-License-Identifier: Apache-2.0
#include "countdownring.h"

#include <QPainter>
#include <QPainterPath>
#include <QQuickPaintedItem>
#include <QtMath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace {

constexpr qreal knobRadius = 8;
constexpr qreal knobRim = 3;
constexpr qreal partGap = 10; // dp between the ends of two parts, on top of their round caps
constexpr qreal sector = 7.5; // degrees that the tip may go before it gets another box
constexpr int grid = 8; // dp; whole pixels at every pixel ratio that is a multiple of an eighth

/** Qt counts sixteenths of a degree, counterclockwise from three o'clock. */
int sixteenths(qreal degreesClockwiseFromTop)
{
    return static_cast<int>(std::lround((90 - degreesClockwiseFromTop) * 16));
}

void drawArc(QPainter &painter, const QRectF &box, qreal from, qreal to)
{
    painter.drawArc(box, sixteenths(from), -static_cast<int>(std::lround((to - from) * 16)));
}

/** Whole multiples of the grid around a box, so that two that meet leave no seam. */
QRect onGrid(const QRectF &box)
{
    const auto down = [](qreal value) { return qFloor(value / grid) * grid; };
    const auto up = [](qreal value) { return qCeil(value / grid) * grid; };
    return {QPoint(down(box.left()), down(box.top())), QPoint(up(box.right()) - 1, up(box.bottom()) - 1)};
}

} // namespace

/** The ring without its knob. */
class CountdownRing::Rim : public QQuickPaintedItem
{
public:
    explicit Rim(CountdownRing &ring)
        : QQuickPaintedItem(&ring)
        , m_ring(ring)
    {
        setAntialiasing(true);
    }

    void paint(QPainter *painter) override
    {
        const QRect tip = m_ring.tipBox();
        if (tip.isEmpty()) {
            m_ring.paintFill(*painter);
            m_ring.paintSpent(*painter);
            m_ring.paintLeft(*painter, m_ring.gone(), 360);
            return;
        }
        const qreal ratio = painter->deviceTransform().m11();
        const QRectF asked = painter->hasClipping() ? painter->clipBoundingRect() : boundingRect();
        const QRect pixels = QRectF(asked.topLeft() * ratio, asked.size() * ratio).toAlignedRect();
        painter->setCompositionMode(QPainter::CompositionMode_Source);
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->save();
        painter->scale(1 / ratio, 1 / ratio);
        painter->drawImage(pixels.topLeft(), m_ring.piece(pixels, ratio));
        painter->restore();
        painter->fillRect(tip, Qt::transparent);
    }

private:
    CountdownRing &m_ring;
};

/** The knob and the ring around it. */
class CountdownRing::Tip : public QQuickPaintedItem
{
public:
    explicit Tip(CountdownRing &ring)
        : QQuickPaintedItem(&ring)
        , m_ring(ring)
    {
    }

    void paint(QPainter *painter) override
    {
        const qreal ratio = painter->deviceTransform().m11();
        // QPainter takes longer to get ready for an arc and two circles than it takes to set these pixels.
        QImage now = m_ring.piece({(position() * ratio).toPoint(), (size() * ratio).toSize()}, ratio);
        const QPointF place = (m_ring.onRing(m_ring.gone()) - position()) * ratio;
        fillDisc(now, place, (knobRadius + knobRim) * ratio, m_ring.knobColor());
        fillDisc(now, place, knobRadius * ratio, m_ring.arcColor());
        painter->scale(1 / ratio, 1 / ratio);
        painter->drawImage(QPointF(0, 0), now);
    }

private:
    static void fillDisc(QImage &image, QPointF middle, qreal radius, const QColor &color)
    {
        const QRect box = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
                              .adjusted(-1, -1, 1, 1)
                              .toAlignedRect()
            & image.rect();
        const QRgb full = qPremultiply(color.rgba());
        const bool isOpaque = qAlpha(full) == 255;
        for (int y = box.top(); y <= box.bottom(); ++y) {
            auto *const row = reinterpret_cast<QRgb *>(image.scanLine(y));
            const qreal down = y + 0.5 - middle.y();
            for (int x = box.left(); x <= box.right(); ++x) {
                const qreal across = x + 0.5 - middle.x();
                const qreal square = across * across + down * down;
                if (square >= (radius + 0.5) * (radius + 0.5))
                    continue;
                const qreal cover = std::min(radius + 0.5 - std::sqrt(square), qreal(1));
                row[x] = isOpaque && cover >= 1 ? full : mixed(row[x], full, cover);
            }
        }
    }

    /** `above` over `below`, both premultiplied. */
    static QRgb mixed(QRgb below, QRgb above, qreal cover)
    {
        const qreal rest = 1 - cover * qAlpha(above) / 255;
        const auto one = [&](int under, int over) { return qRound(under * rest + over * cover); };
        return qRgba(one(qRed(below), qRed(above)), one(qGreen(below), qGreen(above)), one(qBlue(below), qBlue(above)),
                     one(qAlpha(below), qAlpha(above)));
    }

    CountdownRing &m_ring;
};

CountdownRing::CountdownRing(QQuickItem *parent)
    : QQuickItem(parent)
    , m_rim(new Rim(*this))
    , m_tip(new Tip(*this))
{
    connect(this, &QQuickItem::widthChanged, this, &CountdownRing::radiusChanged);
    connect(this, &QQuickItem::heightChanged, this, &CountdownRing::radiusChanged);
}

void CountdownRing::restyle()
{
    m_spent = QImage();
    m_left = QImage();
    placeTip();
    m_tip->update();
    // Said with its size: an update of a part that comes later in the same frame would take the place of one without.
    m_rim->update(m_rim->boundingRect().toRect());
}

void CountdownRing::setRemaining(qreal remaining)
{
    const qreal bounded = std::clamp(remaining, qreal(0), qreal(1));
    // A change too small to be seen costs no repaint.
    const qreal shift = std::abs(bounded - m_remaining) * 2 * std::numbers::pi * radius();
    if (radius() > 0 && shift < 0.2 && bounded > 0 && bounded < 1) {
        return;
    }
    if (bounded == m_remaining) {
        return;
    }
    m_remaining = bounded;
    placeTip();
    if (m_knob) {
        m_tip->update();
    } else {
        m_rim->update(m_rim->boundingRect().toRect());
    }
    Q_EMIT remainingChanged();
}

void CountdownRing::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    m_rim->setSize(onGrid(QRectF(QPointF(0, 0), now.size())).size());
    restyle();
}

QRect CountdownRing::tipBox() const
{
    if (!m_knob || m_remaining <= 0 || radius() <= 0) {
        return {};
    }
    const qreal begin = std::floor(gone() / sector) * sector;
    QRectF box;
    for (const qreal angle : {begin, begin + sector / 2, begin + sector}) {
        constexpr qreal reach = knobRadius + knobRim + 1;
        const qreal room = std::max(reach, m_strokeWidth);
        box |= QRectF(onRing(angle), QSizeF(0, 0)).adjusted(-room, -room, room, room);
    }
    return onGrid(box);
}

void CountdownRing::placeTip()
{
    const QRect box = tipBox();
    const QRect before = QRectF(m_tip->position(), m_tip->size()).toRect();
    if (box == before) {
        return;
    }
    m_tip->setPosition(box.topLeft());
    m_tip->setSize(box.size());
    m_tip->update();
    // Within one turn the tip only goes on. Elsewhere it leaves more behind than its box.
    const bool isNear = !m_spent.isNull() && !box.isEmpty() && before.intersects(box);
    m_rim->update(isNear ? before.united(box) : m_rim->boundingRect().toRect());
}

QPointF CountdownRing::onRing(qreal degrees) const
{
    const qreal angle = degrees / 180 * std::numbers::pi;
    return {width() / 2 + radius() * std::sin(angle), height() / 2 - radius() * std::cos(angle)};
}

qreal CountdownRing::radius() const
{
    return std::max(qreal(0), std::min(width(), height()) / 2 - knobRadius - knobRim);
}

/** A part of the ring without its knob, in pixels. */
QImage CountdownRing::piece(const QRect &part, qreal ratio)
{
    const QSize whole = (m_rim->size() * ratio).toSize();
    if (m_spent.size() != whole)
        paintBoth(whole, ratio);
    QImage now = m_spent.copy(part);
    const QPointF middle = QPointF(width(), height()) / 2 * ratio - part.topLeft();
    const qreal end = gone() / 180 * std::numbers::pi;
    const qreal across = std::cos(end);
    const QRect inside = QRect(-part.topLeft(), whole) & now.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        const auto *const from = reinterpret_cast<const QRgb *>(m_left.constScanLine(y + part.y())) + part.x();
        auto *const to = reinterpret_cast<QRgb *>(now.scanLine(y));
        const qreal down = std::sin(end) * (y + 0.5 - middle.y());
        for (int x = inside.left(); x <= inside.right(); ++x) {
            // Clockwise of the end, and not beyond the top. The step at the end is under the knob.
            const qreal right = x + 0.5 - middle.x();
            const bool isPast = across * right + down > 0;
            if (gone() > 180 ? isPast && right < 0 : isPast || right < 0)
                to[x] = from[x];
        }
    }
    return now;
}

/** The ring as it is where time has gone, and as it is where time is left. */
void CountdownRing::paintBoth(QSize pixels, qreal ratio)
{
    m_spent = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
    m_spent.fill(Qt::transparent);
    const auto paintOn = [ratio](QImage &image, auto paint) {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(ratio, ratio);
        paint(painter);
    };
    paintOn(m_spent, [this](QPainter &painter) {
        paintFill(painter);
        paintSpent(painter);
    });
    m_left = m_spent;
    paintOn(m_left, [this](QPainter &painter) { paintLeft(painter, 0, 360); });
    // At the top the time that is left has a round end, which reaches over to where it has gone.
    if (m_parts <= 1)
        paintOn(m_spent, [this](QPainter &painter) { paintLeft(painter, 359, 360); });
}

void CountdownRing::paintFill(QPainter &painter) const
{
    const QPointF center(width() / 2, height() / 2);
    const qreal r = radius();
    QPainterPath circle;
    circle.addEllipse(center, r, r);
    painter.fillPath(circle, m_skyColor);
    if (m_lineY < 0) {
        return;
    }
    QPainterPath below;
    below.addRect(QRectF(0, m_lineY, width(), height() - m_lineY));
    painter.fillPath(circle.intersected(below), m_groundColor);
    const qreal above = m_lineY - center.y();
    if (std::abs(above) < r) {
        const qreal half = std::sqrt(r * r - above * above);
        painter.fillRect(QRectF(center.x() - half, m_lineY - m_lineWidth / 2, 2 * half, m_lineWidth), m_lineColor);
    }
}

template <typename Paint> void CountdownRing::forEachPart(Paint paint) const
{
    if (m_parts <= 1) {
        paint(0, 360);
        return;
    }
    const qreal part = 360.0 / m_parts;
    const qreal margin = std::min(part * 0.3, (partGap + m_strokeWidth) / 2 / radius() * 180 / std::numbers::pi);
    for (int i = 0; i < m_parts; ++i) {
        paint(i * part + margin, (i + 1) * part - margin);
    }
}

void CountdownRing::paintSpent(QPainter &painter) const
{
    const qreal r = radius();
    const QRectF box(width() / 2 - r, height() / 2 - r, 2 * r, 2 * r);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_spentColor, m_strokeWidth, Qt::SolidLine, m_parts <= 1 ? Qt::FlatCap : Qt::RoundCap));
    forEachPart([&](qreal from, qreal to) {
        if (m_parts <= 1) {
            painter.drawEllipse(box);
        } else {
            drawArc(painter, box, from, to);
        }
    });
}

/** Parts of the ring, or what lies of them between two angles, as time that is left; the ends are round. */
void CountdownRing::paintLeft(QPainter &painter, qreal from, qreal to) const
{
    const qreal r = radius();
    const QRectF box(width() / 2 - r, height() / 2 - r, 2 * r, 2 * r);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_arcColor, m_strokeWidth, Qt::SolidLine, Qt::RoundCap));
    forEachPart([&](qreal partBegin, qreal partEnd) {
        const qreal begin = std::max(partBegin, from);
        const qreal end = std::min(partEnd, to);
        if (begin < end) {
            drawArc(painter, box, begin, end);
        }
    });
}

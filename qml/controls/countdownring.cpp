// SPDX-License-Identifier: Apache-2.0
#include "countdownring.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace {

constexpr qreal knobRadius = 8;
constexpr qreal knobRim = 3;
constexpr qreal partGap = 10; // dp between the ends of two parts, on top of their round caps
constexpr qreal sector = 7.5; // degrees that the tip may go before it gets another box
constexpr qreal aside = 40; // degrees beyond a sector that its box does not reach
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

} // namespace

/** The knob and the ring around it. */
class CountdownRing::Tip : public QQuickPaintedItem
{
public:
    explicit Tip(CountdownRing &ring)
        : QQuickPaintedItem(&ring)
        , m_ring(ring)
    {
    }

    /** The ring behind the tip has changed, too. */
    void restyle()
    {
        m_spent = QImage();
        update();
    }

    void paint(QPainter *painter) override
    {
        const qreal ratio = painter->deviceTransform().m11();
        const QSize pixels(qRound(width() * ratio), qRound(height() * ratio));
        if (m_spent.size() != pixels) {
            m_spent = picture(pixels, ratio, false);
            m_left = picture(pixels, ratio, true);
        }
        // QPainter takes longer to get ready for an arc and two circles than it takes to set these pixels.
        QImage now = m_spent;
        const QPointF middle = (QPointF(m_ring.width(), m_ring.height()) / 2 - position()) * ratio;
        const qreal angle = m_ring.gone() / 180 * std::numbers::pi;
        for (int y = 0; y < now.height(); ++y)
            copyLeft(now, y, middle, angle);
        const QPointF place = (m_ring.onRing(m_ring.gone()) - position()) * ratio;
        fillDisc(now, place, (knobRadius + knobRim) * ratio, m_ring.knobColor());
        fillDisc(now, place, knobRadius * ratio, m_ring.arcColor());
        painter->scale(1 / ratio, 1 / ratio);
        painter->drawImage(QPointF(0, 0), now);
    }

private:
    /** The ring in the box, either as it is where time has gone or as it is where time is left. */
    [[nodiscard]] QImage picture(QSize pixels, qreal ratio, bool isLeft) const
    {
        QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(ratio, ratio);
        painter.translate(-position());
        m_ring.paintFill(painter);
        m_ring.paintSpent(painter);
        if (isLeft)
            m_ring.paintLeft(painter, std::max<qreal>(0, m_ring.gone() - aside), 360);
        if (m_ring.gone() < aside) // at the top the arc ends where it began
            m_ring.paintLeft(painter, 360 - aside, 360);
        return image;
    }

    /** Of one row, the pixels clockwise of the end. The step between them is under the knob. */
    void copyLeft(QImage &now, int y, QPointF middle, qreal angle) const
    {
        const auto *const from = reinterpret_cast<const QRgb *>(m_left.constScanLine(y));
        auto *const to = reinterpret_cast<QRgb *>(now.scanLine(y));
        const qreal down = std::sin(angle) * (y + 0.5 - middle.y());
        const qreal across = std::cos(angle);
        for (int x = 0; x < now.width(); ++x) {
            if (across * (x + 0.5 - middle.x()) + down > 0)
                to[x] = from[x];
        }
    }

    static void fillDisc(QImage &image, QPointF middle, qreal radius, const QColor &color)
    {
        const QRect box = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
                              .adjusted(-1, -1, 1, 1)
                              .toAlignedRect()
            & image.rect();
        for (int y = box.top(); y <= box.bottom(); ++y) {
            auto *const row = reinterpret_cast<QRgb *>(image.scanLine(y));
            for (int x = box.left(); x <= box.right(); ++x) {
                const qreal distance = std::hypot(x + 0.5 - middle.x(), y + 0.5 - middle.y());
                const qreal cover = std::clamp(radius + 0.5 - distance, qreal(0), qreal(1)) * color.alphaF();
                const auto mixed = [cover](int below, int above) { return qRound(below + (above - below) * cover); };
                if (cover > 0)
                    row[x] = qRgba(mixed(qRed(row[x]), color.red()), mixed(qGreen(row[x]), color.green()),
                                   mixed(qBlue(row[x]), color.blue()), mixed(qAlpha(row[x]), 255));
            }
        }
    }

    const CountdownRing &m_ring;
    QImage m_spent;
    QImage m_left;
};

CountdownRing::CountdownRing(QQuickItem *parent)
    : PaintedItem(parent)
    , m_tip(new Tip(*this))
{
    connect(this, &QQuickItem::widthChanged, this, &CountdownRing::radiusChanged);
    connect(this, &QQuickItem::heightChanged, this, &CountdownRing::radiusChanged);
    for (const auto changed :
         {&CountdownRing::partsChanged, &CountdownRing::knobChanged, &CountdownRing::strokeWidthChanged,
          &CountdownRing::lineYChanged, &CountdownRing::lineWidthChanged, &CountdownRing::skyColorChanged,
          &CountdownRing::groundColorChanged, &CountdownRing::arcColorChanged, &CountdownRing::spentColorChanged,
          &CountdownRing::lineColorChanged, &CountdownRing::knobColorChanged}) {
        connect(this, changed, this, [this] {
            placeTip();
            m_tip->restyle();
        });
    }
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
        update();
    }
    Q_EMIT remainingChanged();
}

void CountdownRing::geometryChange(const QRectF &now, const QRectF &before)
{
    PaintedItem::geometryChange(now, before);
    placeTip();
    m_tip->restyle();
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
    const auto down = [](qreal value) { return static_cast<int>(std::floor(value / grid)) * grid; };
    const auto up = [](qreal value) { return static_cast<int>(std::ceil(value / grid)) * grid; };
    return {QPoint(down(box.left()), down(box.top())), QPoint(up(box.right()) - 1, up(box.bottom()) - 1)};
}

void CountdownRing::placeTip()
{
    const QRect box = tipBox();
    if (QRectF(box) == QRectF(m_tip->position(), m_tip->size())) {
        return;
    }
    m_tip->setPosition(box.topLeft());
    m_tip->setSize(box.size());
    m_tip->restyle();
    update();
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

void CountdownRing::paint(QPainter *painter)
{
    const QRect all(QPoint(0, 0), QSize(static_cast<int>(std::ceil(width())), static_cast<int>(std::ceil(height()))));
    painter->setClipRegion(QRegion(all) - tipBox());
    paintFill(*painter);
    paintSpent(*painter);
    paintLeft(*painter, gone(), 360);
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

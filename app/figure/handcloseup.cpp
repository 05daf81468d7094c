// SPDX-License-Identifier: Apache-2.0
#include "figure/handcloseup.h"

#include "figure/outline.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace evenpace {
namespace {

// One unit is the width of a palm. The hand stands on its wrist at (0, 0), thumb toward +x.
struct Finger
{
    QPointF knuckle;
    double length;
    double thickness;
    double rest; ///< degrees against straight up, + toward the thumb
    double spread; ///< added at full spread
};
constexpr std::array<Finger, 4> fingers{{
    {{0.345, 1.0}, 0.84, 0.122, 3, 15},
    {{0.115, 1.06}, 0.94, 0.126, 1, 4},
    {{-0.12, 1.03}, 0.87, 0.12, -2, -8},
    {{-0.345, 0.92}, 0.66, 0.105, -6, -22},
}};
const RadiusCurve foreArmHalf{{0, 0.3}, {0.12, 0.285}, {0.4, 0.32}, {1, 0.42}};

constexpr std::array<double, 3> thumbBones{0.34, 0.34, 0.25};

constexpr double handsApart = 1.12;
constexpr double pictureHeight = 2.75;
constexpr double pictureWidth = 2 * handsApart + 2.1;
constexpr double belowWrist = 0.62;
// A bowl of water seen from above: both hands lie in it, the forearms over its rim.
constexpr QPointF bowlCenter(0, 0.98);
constexpr double bowlWidth = 4.7;
constexpr double bowlDepth = 2.8;
constexpr double bowlRim = 0.14;
constexpr double onEdge = 0.42; ///< thickness of a hand, in widths of its palm

/** A chain of bones with round joints. */
QPainterPath chain(const std::vector<QPointF> &points, double first, double last, double extra = 0)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    const double pieces = double(points.size() - 1);
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        const double r0 = mix(first, last, double(i) / pieces);
        const double r1 = mix(first, last, double(i + 1) / pieces);
        const RadiusCurve radius{{0, r0}, {1, r1}};
        Tube bone{points[i], points[i + 1], &radius, &radius};
        bone.extra = extra;
        bone.addTo(&path);
    }
    return path;
}

/** Degrees by which knuckle, middle joint and last joint of a finger are bent. */
std::array<double, 3> curlsOf(const HandShape &shape)
{
    return {78 * shape.fist + 86 * shape.table + 86 * shape.flatFist,
            98 * shape.fist + 95 * shape.hook + 96 * shape.flatFist, 50 * shape.fist + 70 * shape.hook};
}

/** How far a finger bends to meet the thumb, 0-1; the others give way a little. */
double reachOf(std::size_t finger, const HandShape &shape)
{
    return shape.thumb * std::max(0.15, 1 - std::abs(double(finger) - shape.finger));
}

/** Joints of a finger as seen from the palm: bones that curl toward the viewer look shorter, then point down again. */
std::vector<QPointF> fingerJoints(const Finger &finger, const HandShape &shape, double reachAcross)
{
    const double lean = radians(finger.rest + finger.spread * shape.spread * (1 - shape.fist));
    const std::array<double, 3> share{0.44, 0.31, 0.25};
    const std::array<double, 3> curl = curlsOf(shape);
    std::vector<QPointF> joints{finger.knuckle};
    double angle = 8 + 36 * reachAcross;
    for (std::size_t i = 0; i < share.size(); ++i) {
        angle += curl[i] + (i > 0 ? 42 * reachAcross : 0);
        const double seen = finger.length * share[i] * std::cos(radians(angle));
        joints.push_back(joints.back() + QPointF(std::sin(lean), std::cos(lean)) * seen);
    }
    return joints;
}

class HandPainter
{
public:
    HandPainter(QPainter &painter, const FigurePalette &colors, const HandShape &shape, HeldThing held, bool glow)
        : m_painter(painter)
        , m_colors(colors)
        , m_shape(shape)
        , m_held(held)
        , m_glow(glow)
    {
        m_hand.setFillRule(Qt::WindingFill);
    }

    void paint()
    {
        if (m_held == HeldThing::Weights && m_shape.palm < 0) {
            paintWeight();
        }
        Tube arm{{0, 0.12}, {0, -2}, &foreArmHalf, &foreArmHalf};
        add(arm.path());
        const std::array<QPointF, 12> palm{{{-0.27, -0.12},
                                            {-0.37, 0.28},
                                            {-0.46, 0.7},
                                            {-0.44, 0.98},
                                            {-0.2, 1.1},
                                            {0.12, 1.14},
                                            {0.38, 1.08},
                                            {0.46, 0.86},
                                            {0.47, 0.6},
                                            {0.5, 0.34},
                                            {0.41, 0.12},
                                            {0.27, -0.12}}};
        add(smoothLoop(palm));
        if (m_glow && m_shape.palm < 0.35) { // the back of the hand: the wrist glows
            paintWristGlow();
        } else if (m_glow) {
            m_painter.save();
            m_painter.setClipPath(m_hand, Qt::IntersectClip);
            m_painter.setBrush(m_colors.glow);
            const std::array<QPointF, 8> soft{{{-0.3, 0.42},
                                               {-0.3, 0.72},
                                               {-0.1, 0.86},
                                               {0.16, 0.84},
                                               {0.26, 0.66},
                                               {0.16, 0.44},
                                               {-0.02, 0.32},
                                               {-0.2, 0.3}}};
            m_painter.drawPath(smoothLoop(soft));
            m_painter.restore();
        }
        for (std::size_t i = fingers.size(); i-- > 0;) {
            const double line = 0.01 + 0.018 * std::max({m_shape.fist, m_shape.hook, m_shape.thumb * 0.6});
            const double across = reachOf(i, m_shape);
            add(chain(fingerJoints(fingers[i], m_shape, across), fingers[i].thickness, fingers[i].thickness * 0.8),
                chain(fingerJoints(fingers[i], m_shape, across), fingers[i].thickness, fingers[i].thickness * 0.8,
                      line));
        }
        paintThumb();
        if (m_shape.palm < -0.35) {
            paintNails();
        }
        if (m_held == HeldThing::Bands) {
            paintBand();
        } else if (m_held == HeldThing::Weights && m_shape.palm >= 0) {
            paintWeight();
        }
    }

private:
    void paintWeight() // lies across the palm
    {
        m_painter.setBrush(m_colors.prop);
        m_painter.drawRoundedRect(QRectF(-0.75, 0.74, 1.5, 0.16), 0.08, 0.08);
    }

    void paintWristGlow()
    {
        m_painter.save();
        m_painter.setClipPath(m_hand, Qt::IntersectClip);
        m_painter.setBrush(m_colors.glow);
        m_painter.drawEllipse(QPointF(0, -0.02), 0.2, 0.24);
        m_painter.restore();
    }

    void paintNails()
    {
        m_painter.setBrush(m_colors.skinFar);
        for (std::size_t i = 0; i < fingers.size(); ++i) {
            const std::vector<QPointF> joints = fingerJoints(fingers[i], m_shape, reachOf(i, m_shape));
            const double thick = fingers[i].thickness;
            m_painter.drawEllipse(joints.back() + QPointF(0, 0.02), thick * 0.5, thick * 0.62);
        }
    }

    /** A loop around the tips of all fingers. */
    void paintBand()
    {
        QPainterPath loop(thumbJoints()[2]);
        for (const Finger &finger : fingers) {
            const std::vector<QPointF> joints = fingerJoints(finger, m_shape, 0);
            loop.lineTo(joints[1] + (joints[2] - joints[1]) * 0.4);
        }
        m_painter.setPen(QPen(m_colors.prop, 0.075, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(loop);
        m_painter.setPen(Qt::NoPen);
    }

    [[nodiscard]] std::vector<QPointF> thumbJoints() const
    {
        const QPointF base(0.33, 0.3);
        const double open = 24 + 20 * m_shape.spread;
        const std::array<double, 3> meeting
            = m_shape.thumb > 0 ? thumbTo(base, meetingPoint()) : std::array{0., 0., 0.};
        const double first = radians(mix(mix(open, 4, m_shape.fist), meeting[0], m_shape.thumb));
        const double second = radians(mix(mix(open - 14, -66, m_shape.fist), meeting[1], m_shape.thumb));
        const double tip = radians(mix(mix(open - 22, -84, m_shape.fist), meeting[2], m_shape.thumb));
        const auto step = [](double angle, double size) { return QPointF(std::sin(angle), std::cos(angle)) * size; };
        std::vector<QPointF> joints{base};
        joints.push_back(joints.back() + step(first, thumbBones[0]));
        joints.push_back(joints.back() + step(second, thumbBones[1]));
        joints.push_back(joints.back() + step(tip, thumbBones[2]));
        return joints;
    }

    /** The fingertip that the thumb goes to, or a point between two on its way from one to the next. */
    [[nodiscard]] QPointF meetingPoint() const
    {
        const auto low = static_cast<std::size_t>(m_shape.finger);
        const std::size_t high = std::min<std::size_t>(low + 1, fingers.size() - 1);
        HandShape there = m_shape;
        there.thumb = 1;
        const auto tip = [&there](std::size_t i) { return fingerJoints(fingers[i], there, reachOf(i, there)).back(); };
        return tip(low) + (tip(high) - tip(low)) * (m_shape.finger - double(low)) - QPointF(-0.02, 0.06);
    }

    /** Angles of the thumb's bones, in an even bow from its base to a point. */
    [[nodiscard]] static std::array<double, 3> thumbTo(QPointF base, QPointF point)
    {
        const auto chord = [](double bend) { // of the bow whose first bone stands upright
            return QPointF(-thumbBones[1] * sinDeg(bend) - thumbBones[2] * sinDeg(2 * bend),
                           thumbBones[0] + thumbBones[1] * cosDeg(bend) + thumbBones[2] * cosDeg(2 * bend));
        };
        const QPointF way = point - base;
        double low = 4;
        double high = 75;
        for (int i = 0; i < 20; ++i) {
            const double middle = (low + high) / 2;
            const QPointF c = chord(middle);
            (std::hypot(c.x(), c.y()) > std::hypot(way.x(), way.y()) ? low : high) = middle;
        }
        const QPointF c = chord(low);
        const double turn = (std::atan2(way.x(), way.y()) - std::atan2(c.x(), c.y())) * 180 / std::numbers::pi;
        return {turn, turn - low, turn - 2 * low};
    }

    void paintThumb()
    {
        const std::vector<QPointF> joints = thumbJoints();
        const double line = 0.012 + 0.016 * std::max(m_shape.fist, m_shape.thumb);
        add(chain(joints, 0.175, 0.112), chain({joints.begin() + 1, joints.end()}, 0.154, 0.112, line));
    }

    /** Draws a part of the hand; `around` leaves a thin line where it lies on the rest. */
    void add(const QPainterPath &part, const QPainterPath &around = {})
    {
        if (!around.isEmpty()) {
            m_painter.save();
            m_painter.setClipPath(m_hand, Qt::IntersectClip);
            m_painter.setBrush(m_colors.skinFar);
            m_painter.drawPath(around);
            m_painter.restore();
        }
        m_painter.setBrush(m_colors.skin);
        m_painter.drawPath(part);
        m_hand.addPath(part);
    }

    // --- in profile: from the thumb's side, the palm toward +x

    [[nodiscard]] QPainterPath fingerInProfile(double lift, double thickness) const
    {
        const std::array<double, 3> share{0.4, 0.28, 0.22};
        const std::array<double, 3> curl = curlsOf(m_shape);
        std::vector<QPointF> joints{{-0.06, 1.0 - lift}};
        double angle = 4 + 3 * m_shape.fist;
        for (std::size_t i = 0; i < share.size(); ++i) {
            angle += curl[i];
            joints.push_back(joints.back() + QPointF(sinDeg(angle), cosDeg(angle)) * share[i]);
        }
        return chain(joints, thickness, thickness * 0.8);
    }

public:
    void paintInProfile()
    {
        const RadiusCurve armHalf{{0, 0.19}, {0.12, 0.18}, {0.4, 0.22}, {1, 0.32}};
        Tube arm{{0, 0.12}, {0, -2}, &armHalf, &armHalf};
        add(arm.path());
        const std::array<QPointF, 10> palm{{{-0.17, -0.1},
                                            {-0.19, 0.4},
                                            {-0.2, 0.9},
                                            {-0.15, 1.08},
                                            {0.02, 1.1},
                                            {0.09, 0.98},
                                            {0.13, 0.7},
                                            {0.2, 0.42},
                                            {0.19, 0.15},
                                            {0.17, -0.1}}};
        add(smoothLoop(palm));
        if (m_glow) {
            paintWristGlow();
        }
        const QPainterPath behind = fingerInProfile(0.045, 0.115);
        add(behind, behind);
        const QPainterPath front = fingerInProfile(0, 0.125);
        QPainterPath around = fingerInProfile(0, 0.143);
        add(front, around);
        // The thumb lies along the palm; in a fist over the fingers.
        const double over = std::max(m_shape.fist, m_shape.flatFist * 0.4);
        const double lean = mix(20, 34, over);
        const double tipLean = mix(4, 24, over);
        const std::vector<QPointF> thumb{
            {0.1, 0.24},
            {0.1 + 0.36 * sinDeg(lean), 0.24 + 0.36 * cosDeg(lean)},
            {0.1 + 0.36 * sinDeg(lean) + 0.3 * sinDeg(tipLean), 0.24 + 0.36 * cosDeg(lean) + 0.3 * cosDeg(tipLean)}};
        add(chain(thumb, 0.15, 0.1), chain(thumb, 0.168, 0.118));
    }

private:
    QPainter &m_painter;
    const FigurePalette &m_colors;
    const HandShape &m_shape;
    HeldThing m_held;
    bool m_glow;
    QPainterPath m_hand;
};

QPainterPath bowlOval(double inside)
{
    QPainterPath oval;
    oval.addEllipse(bowlCenter, bowlWidth / 2 - inside, bowlDepth / 2 - inside);
    return oval;
}

void paintBowl(QPainter &painter, const FigurePalette &colors)
{
    painter.setBrush(colors.prop);
    painter.drawPath(bowlOval(0));
    painter.setBrush(colors.propFill);
    painter.drawPath(bowlOval(bowlRim));
}

/** Over the hands that lie in it. */
void paintWater(QPainter &painter, const FigurePalette &colors)
{
    QColor water = colors.propFill;
    water.setAlphaF(0.42F);
    painter.setBrush(water);
    painter.drawPath(bowlOval(bowlRim));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.seam, 0.04, Qt::SolidLine, Qt::RoundCap));
    const auto ripple = [&painter](double inside, double from, double span) {
        const QSizeF size(bowlWidth - 2 * inside, bowlDepth - 2 * inside);
        const QPointF corner = bowlCenter - QPointF(size.width() / 2, size.height() / 2);
        painter.drawArc(QRectF(corner, size), int(from * 16), int(span * 16));
    };
    ripple(0.3, 196, 26);
    ripple(0.3, 16, 26);
    ripple(0.5, 204, 12);
    painter.setPen(Qt::NoPen);
}

/** In the lap; the forearms lie on it. */
void paintLapPillow(QPainter &painter, const FigurePalette &colors)
{
    painter.setBrush(colors.propFill);
    painter.drawRoundedRect(QRectF(-2.1, -1.4, 4.2, 1.5), 0.4, 0.4);
}

} // namespace

void paintHandCloseUp(QPainter &painter, const FigureFrame &frame, const FigureStyle &style, const QRectF &target)
{
    const bool bowl = frame.held == HeldThing::Bowl;
    const double height = bowl ? belowWrist + bowlCenter.y() + bowlDepth / 2 + 0.1 : pictureHeight;
    const double scale = std::min(target.height() / height, target.width() / (bowl ? bowlWidth + 0.1 : pictureWidth));
    const auto inHands = [&](auto paint) {
        painter.save();
        painter.translate(target.center().x(), target.bottom());
        painter.scale(scale, -scale);
        painter.translate(0, belowWrist);
        paint();
        painter.restore();
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    constexpr double open = 1e4;
    painter.setClipRect(
        QRectF(target.left() - open, target.top() - open, target.width() + 2 * open, target.height() + open),
        Qt::IntersectClip);
    inHands([&] {
        if (bowl && style.showProps) {
            paintBowl(painter, style.palette);
        } else if (frame.held == HeldThing::ForearmPillow && style.showProps) {
            paintLapPillow(painter, style.palette);
        }
    });
    const bool glow = style.showRegion && frame.regions.contains(u"wrists_hands"_s);
    for (int s = 0; s < 2; ++s) { // palms to the viewer: the right hand on the left, thumbs inward
        painter.save();
        painter.translate(target.center().x(), target.bottom());
        painter.scale((s == 0 ? 1 : -1) * scale, -scale);
        painter.translate(-handsApart, belowWrist);
        // The forearm turns about its own length: on edge a hand is narrow, and its back is a palm seen in a mirror.
        const double palm = std::clamp(frame.hands[s].palm, -1.0, 1.0);
        HandPainter hand(painter, style.palette, frame.hands[s], frame.held, glow);
        if (frame.handsInProfile) {
            hand.paintInProfile();
        } else {
            painter.scale(std::copysign(std::hypot(palm, onEdge * (1 - std::abs(palm))), palm), 1);
            hand.paint();
        }
        painter.restore();
    }
    if (bowl && style.showProps) {
        inHands([&] { paintWater(painter, style.palette); });
    }
    painter.restore();
}

} // namespace evenpace

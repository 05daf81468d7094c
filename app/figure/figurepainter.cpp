// SPDX-License-Identifier: Apache-2.0
#include "figure/figurepainter.h"

#include "figure/bodymeasures.h"
#include "figure/coverage.h"
#include "figure/figureparts.h"
#include "figure/handcloseup.h"
#include "figure/outline.h"

#include <QImage>
#include <QLineF>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace evenpace {
namespace {

using namespace body;

// Radii and outlines of design/figure.json.
const RadiusCurve thighFront{{0, 0.056}, {0.25, 0.054}, {0.7, 0.043}, {1, 0.036}};
const RadiusCurve thighBack{{0, 0.06}, {0.3, 0.052}, {0.75, 0.037}, {1, 0.033}};
const RadiusCurve shankFront{{0, 0.035}, {0.3, 0.028}, {1, 0.019}};
const RadiusCurve shankBack{{0, 0.033}, {0.28, 0.04}, {0.65, 0.027}, {1, 0.019}};
const RadiusCurve upperArmRadius{{0, 0.034}, {0.35, 0.031}, {0.8, 0.026}, {1, 0.0245}};
const RadiusCurve foreArmRadius{{0, 0.0245}, {0.25, 0.026}, {0.8, 0.0165}, {1, 0.015}};
const RadiusCurve handRadius{{0, 0.015}, {0.35, 0.0185}, {0.8, 0.0145}, {1, 0.0105}};
const RadiusCurve thumbRadius{{0, 0.0075}, {1, 0.0065}};
const RadiusCurve trunkBack{{0, 0.054},    {0.1, 0.066}, {0.28, 0.055}, {0.46, 0.043},
                            {0.72, 0.058}, {0.88, 0.05}, {0.96, 0.038}, {1, 0.031}};
const RadiusCurve trunkFront{{0, 0.044},    {0.12, 0.051}, {0.35, 0.05},  {0.5, 0.05},
                             {0.74, 0.061}, {0.88, 0.052}, {0.95, 0.036}, {1, 0.026}};
const RadiusCurve trunkHalf{{0, 0.058},   {0.1, 0.079},   {0.26, 0.078},  {0.48, 0.064}, {0.68, 0.075},
                            {0.8, 0.088}, {0.885, 0.086}, {0.945, 0.062}, {1, 0.029}};
const RadiusCurve neckBack{{0, 0.028}, {0.5, 0.0245}, {1, 0.026}};
const RadiusCurve neckFront{{0, 0.026}, {0.5, 0.0225}, {1, 0.022}};
const RadiusCurve neckHalf{{0, 0.012}, {0.14, 0.03}, {0.26, 0.0335}, {0.42, 0.0275}, {0.65, 0.0255}, {1, 0.027}};
const RadiusCurve yokeRadius{{0, 0.03}, {1, 0.0385}};
const RadiusCurve seatedThigh{{0, 0.058}, {1, 0.052}};
const RadiusCurve seatedShank{{0, 0.047}, {0.3, 0.043}, {1, 0.024}};
const RadiusCurve seatedCuff{{0, 0.05}, {0.3, 0.046}, {1, 0.03}};
const RadiusCurve standingThigh{{0, 0.056}, {0.3, 0.055}, {1, 0.039}};
const RadiusCurve standingShank{{0, 0.038}, {0.3, 0.04}, {1, 0.021}};
const RadiusCurve crossThigh{{0, 0.06}, {0.4, 0.056}, {1, 0.04}};
const RadiusCurve crossShank{{0, 0.038}, {0.35, 0.038}, {1, 0.021}};

constexpr std::array<QPointF, 17> sideFace{{{-0.03, 0.004},
                                            {0.002, -0.004},
                                            {0.026, -0.015},
                                            {0.043, -0.015},
                                            {0.05, -0.004},
                                            {0.05, 0.01},
                                            {0.053, 0.02},
                                            {0.063, 0.029},
                                            {0.057, 0.041},
                                            {0.053, 0.052},
                                            {0.055, 0.07},
                                            {0.047, 0.094},
                                            {0.022, 0.11},
                                            {-0.012, 0.112},
                                            {-0.04, 0.094},
                                            {-0.051, 0.062},
                                            {-0.045, 0.026}}};
// Hair in two edges, nape to forehead below and back over the top, so that one view can turn into the other.
constexpr std::array<QPointF, 10> sideHairLow{{{-0.043, 0.002},
                                               {-0.03, 0.01},
                                               {-0.022, 0.028},
                                               {-0.016, 0.046},
                                               {-0.004, 0.056},
                                               {0.008, 0.047},
                                               {0.013, 0.06},
                                               {0.02, 0.076},
                                               {0.036, 0.085},
                                               {0.056, 0.082}}};
constexpr std::array<QPointF, 8> sideHairHigh{{{0.06, 0.096},
                                               {0.046, 0.113},
                                               {0.018, 0.123},
                                               {-0.014, 0.122},
                                               {-0.042, 0.106},
                                               {-0.058, 0.08},
                                               {-0.061, 0.052},
                                               {-0.055, 0.022}}};
constexpr std::array<QPointF, 6> sideEar{
    {{-0.006, 0.024}, {0.004, 0.032}, {0.004, 0.046}, {-0.005, 0.052}, {-0.013, 0.044}, {-0.012, 0.032}}};
constexpr std::array<QPointF, 12> frontFace{{{0, -0.016},
                                             {0.02, -0.011},
                                             {0.036, 0.01},
                                             {0.044, 0.044},
                                             {0.042, 0.078},
                                             {0.026, 0.104},
                                             {0, 0.11},
                                             {-0.026, 0.104},
                                             {-0.042, 0.078},
                                             {-0.044, 0.044},
                                             {-0.036, 0.01},
                                             {-0.02, -0.011}}};
constexpr std::array<QPointF, 8> frontHairLow{{{-0.046, 0.046},
                                               {-0.041, 0.066},
                                               {-0.03, 0.084},
                                               {-0.006, 0.089},
                                               {0.02, 0.081},
                                               {0.036, 0.072},
                                               {0.042, 0.06},
                                               {0.046, 0.044}}};
constexpr std::array<QPointF, 7> frontHairHigh{
    {{0.052, 0.072}, {0.047, 0.1}, {0.026, 0.12}, {-0.004, 0.125}, {-0.032, 0.117}, {-0.05, 0.096}, {-0.052, 0.068}}};
constexpr std::array<QPointF, 12> footOutline{{{-0.03, -0.02},
                                               {-0.027, -0.032},
                                               {-0.008, -0.034},
                                               {0.04, -0.033},
                                               {0.082, -0.034},
                                               {0.096, -0.028},
                                               {0.092, -0.018},
                                               {0.07, -0.008},
                                               {0.04, 0.006},
                                               {0.018, 0.018},
                                               {-0.006, 0.022},
                                               {-0.022, 0.008}}};

constexpr double softEdge = 0.0045; ///< a line around what is soft, seen on light and dark
const RadiusCurve kneePillowRadius{{0, 0.026}, {0.5, 0.034}, {1, 0.032}};
constexpr double sleeveTo = 0.66;
constexpr double sleeveExtra = 0.005;
constexpr double cuffTo = 0.86;
constexpr double cuffExtra = 0.003;
constexpr double shirtExtra = 0.004;
constexpr double trousersTo = 0.42;
constexpr double trunkLow = -0.012 / trunk;
constexpr int near = 0;
constexpr int far = 1;

double smoothStep(double t)
{
    const double u = std::clamp(t, 0.0, 1.0);
    return u * u * (3 - 2 * u);
}

/** Evenly spaced points along a line through `points`. */
std::vector<QPointF> spaced(std::span<const QPointF> points, std::size_t count)
{
    std::vector<double> lengths{0};
    for (std::size_t i = 1; i < points.size(); ++i) {
        lengths.push_back(lengths.back()
                          + std::hypot(points[i].x() - points[i - 1].x(), points[i].y() - points[i - 1].y()));
    }
    std::vector<QPointF> result;
    result.reserve(count);
    std::size_t piece = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const double wanted = lengths.back() * double(i) / double(count - 1);
        while (piece + 2 < points.size() && lengths[piece + 1] < wanted) {
            ++piece;
        }
        const double t = (wanted - lengths[piece]) / std::max(1e-9, lengths[piece + 1] - lengths[piece]);
        result.push_back(points[piece] + (points[piece + 1] - points[piece]) * std::clamp(t, 0.0, 1.0));
    }
    return result;
}

/** Where a ray from `center` leaves the outline; outlines of faces are star-shaped. */
double reachOf(std::span<const QPointF> outline, QPointF center, double angle)
{
    const QPointF ray(std::cos(angle), std::sin(angle));
    double best = 0;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const QPointF p = outline[i] - center;
        const QPointF edge = outline[(i + 1) % outline.size()] - outline[i];
        const double across = ray.x() * edge.y() - ray.y() * edge.x();
        if (std::abs(across) < 1e-12) {
            continue;
        }
        const double distance = (p.x() * edge.y() - p.y() * edge.x()) / across;
        const double along = (p.x() * ray.y() - p.y() * ray.x()) / across;
        if (distance > best && along >= -1e-9 && along <= 1 + 1e-9) {
            best = distance;
        }
    }
    return best;
}

constexpr std::size_t faceRays = 56;
using FaceReach = std::array<double, faceRays>;
constexpr QPointF faceCenter(0, 0.048);

FaceReach reaches(std::span<const QPointF> outline)
{
    FaceReach result{};
    for (std::size_t i = 0; i < faceRays; ++i) {
        result[i] = reachOf(outline, faceCenter, 2 * std::numbers::pi * double(i) / double(faceRays));
    }
    return result;
}

struct HeadShape
{
    std::vector<QPointF> face;
    std::vector<QPointF> hair;
};

/** The head between front view (0) and profile (1), nose toward +x. */
HeadShape headShape(double profile, bool mirrorFront)
{
    HeadShape shape;
    if (profile >= 1) {
        shape.face.assign(sideFace.begin(), sideFace.end());
        shape.hair.assign(sideHairLow.begin(), sideHairLow.end());
        shape.hair.insert(shape.hair.end(), sideHairHigh.begin(), sideHairHigh.end());
        return shape;
    }
    if (profile <= 0) {
        shape.face.assign(frontFace.begin(), frontFace.end());
        shape.hair.assign(frontHairLow.begin(), frontHairLow.end());
        shape.hair.insert(shape.hair.end(), frontHairHigh.begin(), frontHairHigh.end());
        if (mirrorFront) {
            for (QPointF &p : shape.hair) {
                p.rx() = -p.x();
            }
        }
        return shape;
    }
    static const FaceReach front = reaches(frontFace);
    static const FaceReach side = reaches(sideFace);
    for (std::size_t i = 0; i < faceRays; ++i) {
        const double angle = 2 * std::numbers::pi * double(i) / double(faceRays);
        const double reach = mix(front[i], side[i], profile);
        shape.face.push_back(faceCenter + QPointF(std::cos(angle), std::sin(angle)) * reach);
    }
    const auto edge = [&](auto &frontEdge, auto &sideEdge, std::size_t count) {
        std::vector<QPointF> a(frontEdge.begin(), frontEdge.end());
        if (mirrorFront) {
            std::reverse(a.begin(), a.end());
            for (QPointF &p : a) {
                p.rx() = -p.x();
            }
        }
        a = spaced(a, count);
        const std::vector<QPointF> b = spaced(sideEdge, count);
        for (std::size_t i = 0; i < count; ++i) {
            shape.hair.push_back(a[i] + (b[i] - a[i]) * profile);
        }
    };
    edge(frontHairLow, sideHairLow, 18);
    edge(frontHairHigh, sideHairHigh, 14);
    return shape;
}

/** Draws one body in picture coordinates (body heights, y up), part by part. */
class BodyDrawing
{
public:
    BodyDrawing(const FigureFrame &frame, const FigurePalette &palette, bool region)
        : m_frame(frame)
        , m_j(frame.joints)
        , m_colors(palette)
        , m_region(region)
        , m_front(frame.camera == Camera::Front)
    {
        m_parts.reserve(40);
        if (m_front) {
            paintFront();
        } else {
            paintSide();
        }
    }

    [[nodiscard]] std::vector<BodyPart> takeParts() { return std::move(m_parts); }

private:
    [[nodiscard]] QPointF at(Vec3 point) const { return m_frame.project(point); }
    /** The picture of a direction; its length tells how much is seen of it. */
    [[nodiscard]] QPointF along(Vec3 from, Vec3 direction) const { return at(from + direction) - at(from); }

    void fill(QPainterPath path, const QColor &color) { m_parts.push_back({std::move(path), color, false}); }

    /** Only where the body is already. */
    void paintOnBody(QPainterPath path, const QColor &color) { m_parts.push_back({std::move(path), color, true}); }

    /** A thin gap around what is drawn next, only where it lies on the body. */
    void seamAround(const QPainterPath &path) { paintOnBody(path, m_colors.seam); }

    // --- arms

    [[nodiscard]] QPainterPath handPath(int s, double extra = 0) const
    {
        const QPointF wrist = at(m_j.wrist[s]);
        QPointF tip = at(m_j.fingertip[s]);
        const double fist = m_frame.hands[s].fist;
        tip = wrist + (tip - wrist) * (1 - 0.4 * fist);
        Tube palm{wrist, tip, &handRadius, &handRadius};
        palm.extra = extra + 0.004 * fist;
        QPainterPath path = palm.path();
        const double size = std::hypot(tip.x() - wrist.x(), tip.y() - wrist.y());
        if (size > 0.03) {
            const QPointF way = (tip - wrist) / size;
            QPointF aside(-way.y(), way.x());
            if (m_front) { // thumbs of hanging hands look at the body, of raised ones away from it
                const double inward = s == 0 ? 1 : -1;
                aside *= aside.x() * inward > 0 ? 1 : -1;
            }
            Tube thumb{wrist + way * 0.01 + aside * 0.006, wrist + way * 0.034 + aside * 0.02, &thumbRadius,
                       &thumbRadius};
            thumb.extra = extra;
            thumb.addTo(&path);
        }
        return path;
    }

    void paintArm(int s, bool faded, bool seam)
    {
        const QPointF shoulder = at(m_j.shoulder[s]);
        const QPointF elbow = at(m_j.elbow[s]);
        const QPointF wrist = at(m_j.wrist[s]);
        Tube upper{shoulder, elbow, &upperArmRadius, &upperArmRadius};
        const Tube fore{elbow, wrist, &foreArmRadius, &foreArmRadius};
        if (seam) {
            Tube gap = upper;
            gap.from = 0.3;
            gap.extra = sleeveExtra + body::seam;
            gap.roundStart = false;
            gap.to = sleeveTo;
            gap.roundEnd = false;
            QPainterPath around = gap.path();
            gap = upper;
            gap.from = sleeveTo - 0.1;
            gap.extra = body::seam;
            gap.addTo(&around);
            Tube foreGap = fore;
            foreGap.extra = body::seam;
            foreGap.addTo(&around);
            around.addPath(handPath(s, body::seam));
            seamAround(around);
        }
        QPainterPath skin = upper.path();
        fore.addTo(&skin);
        skin.addPath(handPath(s));
        fill(skin, faded ? m_colors.skinFar : m_colors.skin);
        upper.to = sleeveTo;
        upper.extra = sleeveExtra;
        upper.roundEnd = false;
        fill(upper.path(), faded ? m_colors.shirtFar : m_colors.shirt);
    }

    // --- legs

    [[nodiscard]] QPainterPath footPath(int s) const
    {
        const Vec3 ankle = m_j.ankle[s];
        const Vec3 forward = m_j.footForward[s];
        const Vec3 up = -m_j.sole[s];
        if (!m_front) {
            std::array<QPointF, footOutline.size()> points;
            for (std::size_t i = 0; i < points.size(); ++i) {
                points[i] = at(ankle + forward * footOutline[i].x() + up * footOutline[i].y());
            }
            return smoothLoop(points);
        }
        struct Slice
        {
            double ahead, low, high, half;
        };
        constexpr std::array<Slice, 6> slices{{{-0.028, -0.032, -0.012, 0.012},
                                               {-0.012, -0.034, 0.02, 0.019},
                                               {0.012, -0.034, 0.02, 0.02},
                                               {0.04, -0.034, 0.004, 0.023},
                                               {0.072, -0.034, -0.012, 0.026},
                                               {0.09, -0.033, -0.02, 0.019}}};
        const Vec3 aside = cross(forward, up);
        std::vector<QPointF> points;
        for (const Slice &slice : slices) {
            const double middle = (slice.low + slice.high) / 2;
            const double height = (slice.high - slice.low) / 2;
            for (int i = 0; i < 12; ++i) {
                const double angle = i * std::numbers::pi / 6;
                points.push_back(at(ankle + forward * slice.ahead + up * (middle + height * std::sin(angle))
                                    + aside * (slice.half * std::cos(angle))));
            }
        }
        return hullOf(points);
    }

    struct LegLook
    {
        const RadiusCurve *thighF;
        const RadiusCurve *thighB;
        const RadiusCurve *shankF;
        const RadiusCurve *shankB;
    };

    void paintLeg(int s, bool faded, bool seam, const LegLook &look)
    {
        const QPointF hip = at(m_j.hipJoint[s]);
        const QPointF knee = at(m_j.knee[s]);
        const QPointF ankle = at(m_j.ankle[s]);
        Tube thighTube{hip, knee, look.thighF, look.thighB};
        Tube shankTube{knee, ankle, look.shankF, look.shankB};
        const QPainterPath foot = footPath(s);
        if (seam) {
            Tube gap = thighTube;
            gap.from = 0.22;
            gap.roundStart = false;
            gap.extra = body::seam;
            QPainterPath around = gap.path();
            gap = shankTube;
            gap.extra = body::seam + cuffExtra;
            gap.to = cuffTo;
            gap.roundEnd = false;
            gap.addTo(&around);
            seamAround(around);
        }
        Tube bare = shankTube;
        bare.from = 0.6;
        bare.roundStart = false;
        QPainterPath skin = bare.path();
        skin.addPath(foot);
        fill(skin, faded ? m_colors.skinFar : m_colors.skin);
        QPainterPath trousers = thighTube.path();
        shankTube.to = cuffTo;
        shankTube.extra = cuffExtra;
        shankTube.roundEnd = false;
        shankTube.roundStart = true;
        shankTube.addTo(&trousers);
        fill(trousers, faded ? m_colors.pantsFar : m_colors.pants);
    }

    // --- trunk

    [[nodiscard]] Spine trunkSpine() const
    {
        return Spine({at(m_j.hip), at(m_j.l1), at(m_j.l2), at(m_j.c7)}, {pelvisSegment, lumbarSegment, thoraxSegment});
    }

    /** The part of the trunk between two heights, with its own radius on either side; `left` is the left of the way up.
     */
    template <typename Left, typename Right>
    [[nodiscard]] static QPainterPath slab(const Spine &spine, double from, double to, Left left, Right right)
    {
        constexpr int steps = 22;
        std::vector<QPointF> points;
        points.reserve(2 * steps + 2);
        for (int i = 0; i <= steps; ++i) {
            const double t = from + (to - from) * i / steps;
            points.push_back(spine.at(t) + spine.normal(t) * left(std::max(0.0, t)));
        }
        for (int i = steps; i >= 0; --i) {
            const double t = from + (to - from) * i / steps;
            points.push_back(spine.at(t) - spine.normal(t) * right(std::max(0.0, t)));
        }
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        addPolygon(&path, points);
        return path;
    }

    [[nodiscard]] QPainterPath trunkPart(double from, double to, double extra) const
    {
        const Spine spine = trunkSpine();
        if (!m_front) {
            return slab(
                spine, from, to, [extra](double t) { return trunkBack(t) + extra; },
                [extra](double t) { return trunkFront(t) + extra; });
        }
        const double turn = m_frame.trunkTurn;
        const auto half = [extra, turn](double t) {
            const double share = smoothStep((t - 0.15) / 0.35); // the hips stay, the ribs turn
            const double c = mix(1, cosDeg(turn), share);
            const double s = mix(0, sinDeg(turn), share);
            return std::hypot(trunkHalf(t) * c, (trunkBack(t) + trunkFront(t)) / 2 * s) + extra;
        };
        return slab(spine, from, to, half, half);
    }

    void paintHips()
    {
        QPainterPath path = trunkPart(trunkLow, trousersTo, 0);
        const double radius = m_front ? 0.05 : 0.048;
        path.addEllipse(at(m_j.hip), radius, radius);
        fill(path, m_colors.pants);
    }

    void paintShirt()
    {
        QPainterPath path = trunkPart(m_front ? 0.24 : 0.2, 1, shirtExtra);
        if (m_front) {
            const QPointF up = along(m_j.c7, m_j.thoraxFrame.up);
            for (int s = 0; s < 2; ++s) {
                const QPointF out = along(m_j.c7, m_j.thoraxFrame.left * (s == 0 ? -1.0 : 1.0));
                Tube yoke{at(m_j.c7) - up * 0.034 + out * 0.016, at(m_j.shoulder[s]), &yokeRadius, &yokeRadius};
                yoke.addTo(&path);
            }
        } else {
            path.addEllipse(at(m_j.shoulder[near]), 0.036, 0.036);
        }
        fill(path, m_colors.shirt);
    }

    // --- neck and head

    [[nodiscard]] Spine neckSpine() const
    {
        const QPointF low = at(m_j.c7) - along(m_j.c7, m_j.thoraxFrame.up) * 0.022;
        const QPointF high = at(m_j.skull) + along(m_j.skull, m_j.headFrame.up) * 0.03;
        return Spine({low, at(m_j.c7), at(m_j.skull), high}, {0.022, neck, 0.03});
    }

    void paintNeck()
    {
        const Spine spine = neckSpine();
        if (m_front) {
            fill(slab(spine, 0, 1, neckHalf, neckHalf), m_colors.skin);
        } else {
            fill(slab(spine, 0, 1, neckBack, neckFront), m_colors.skin);
        }
    }

    void paintNeckline()
    {
        const QPointF up = along(m_j.c7, m_j.thoraxFrame.up);
        const QPointF right(up.y(), -up.x());
        const QPointF center = at(m_j.c7) - up * 0.004 + right * (0.02 * sinDeg(m_frame.trunkTurn));
        std::array<QPointF, 12> points;
        for (std::size_t i = 0; i < points.size(); ++i) {
            const double angle = double(i) * std::numbers::pi / 6;
            points[i] = center + right * (0.0325 * std::cos(angle)) + up * (0.0135 * std::sin(angle));
        }
        fill(smoothLoop(points), m_colors.skin);
    }

    void paintHead()
    {
        const double turn = m_front ? m_frame.headTurn : 90 - std::abs(m_frame.headTurn);
        const double profile = smoothStep(std::abs(turn) / 35);
        const double facing = m_front && turn < 0 ? -1 : 1;
        const QPointF upward = along(m_j.skull, m_j.headFrame.up);
        const double seen = std::hypot(upward.x(), upward.y());
        const QPointF up = seen > 1e-6 ? upward / seen * std::max(0.86, seen) : QPointF(0, 1);
        const double upSize = std::hypot(up.x(), up.y());
        const QPointF right = QPointF(up.y(), -up.x()) / upSize * facing;
        const QPointF base = at(m_j.skull) - up * (m_front ? 0.004 * (1 - profile) : 0);
        // Shown larger than it is: millimeters could not be seen.
        const double chin = m_frame.jaw.openMm / 1700 * 2.4;
        const double chinAside = m_frame.jaw.towardActiveMm / 1700 * 4 * facing;
        const auto place = [&](QPointF p) {
            // Only the chin follows the jaw, not the nape.
            const double low = smoothStep((0.03 - p.y()) / 0.035) * mix(1, smoothStep((p.x() + 0.01) / 0.03), profile);
            return base + right * (p.x() + low * chinAside * (1 - profile)) + up * (p.y() - low * chin);
        };
        HeadShape shape = headShape(profile, facing < 0);
        for (QPointF &p : shape.face) {
            p = place(p);
        }
        for (QPointF &p : shape.hair) {
            p = place(p);
        }
        const auto paintMouth = [&] { // no face, but where the jaw works its opening is what there is to see
            const double gape = std::max(0.0, m_frame.jaw.openMm - 5) / 1700 * 2.4; // up to 5 mm the lips stay closed
            const QColor dark = m_colors.skin.darker(190);
            if (profile >= 1) {
                QPainterPath wedge;
                wedge.setFillRule(Qt::WindingFill);
                addPolygon(&wedge,
                           {base + right * 0.033 + up * 0.0075, base + right * 0.07 + up * 0.0085,
                            base + right * 0.07 + up * (0.0055 - gape), base + right * 0.033 + up * 0.0055});
                paintOnBody(wedge, dark);
                return;
            }
            const QPointF middle = base + right * (chinAside * 0.85) + up * (0.0105 - gape * 0.5);
            std::array<QPointF, 8> lips;
            for (std::size_t i = 0; i < lips.size(); ++i) {
                const double angle = double(i) * std::numbers::pi / 4;
                lips[i] = middle + right * (0.0135 * std::cos(angle)) + up * ((0.0013 + gape * 0.5) * std::sin(angle));
            }
            paintOnBody(smoothLoop(lips), dark);
        };
        if (profile < 1) { // ears of the front view; the far one goes behind the face
            for (const double side : {-1.0, 1.0}) {
                const double x = mix(side * 0.0455, side < 0 ? -0.004 : 0.03, profile);
                paintEar(place({x, 0.04}), up, right, 1 - (side > 0 ? profile : 0));
            }
        }
        fill(smoothLoop(shape.face), m_colors.skin);
        if (m_frame.regions == QStringList{u"jaw"_s}) {
            paintMouth();
        }
        fill(smoothLoop(shape.hair), m_colors.hair);
        if (profile > 0) {
            std::array<QPointF, sideEar.size()> ear;
            for (std::size_t i = 0; i < ear.size(); ++i) {
                const QPointF frontPlace(-0.0455 + sideEar[i].x() * 0.4, sideEar[i].y());
                ear[i] = place(frontPlace + (sideEar[i] - frontPlace) * profile);
            }
            fill(smoothLoop(ear), m_colors.skin);
        }
    }

    void paintEar(QPointF center, QPointF up, QPointF right, double size)
    {
        if (size <= 0.05) {
            return;
        }
        std::array<QPointF, 8> points;
        for (std::size_t i = 0; i < points.size(); ++i) {
            const double angle = double(i) * std::numbers::pi / 4;
            points[i] = center + right * (0.0085 * size * std::cos(angle)) + up * (0.015 * size * std::sin(angle));
        }
        fill(smoothLoop(points), m_colors.skin);
    }

    // --- "feel it here"

    void strip(QPainterPath *path, QPointF a, QPointF b, double radius) const
    {
        const RadiusCurve even{{0, radius}, {1, radius}};
        Tube{a, b, &even, &even}.addTo(path);
    }

    /** A soft band along one side of the trunk, out to the silhouette. */
    void trunkBand(QPainterPath *path, double from, double to, bool left) const
    {
        const Spine spine = trunkSpine();
        const auto edge = [this, left](double t) {
            return m_front ? trunkHalf(t) : left ? trunkBack(t) : trunkFront(t);
        };
        constexpr int steps = 16;
        std::vector<QPointF> points;
        for (int i = 0; i <= steps; ++i) {
            const double t = from + (to - from) * i / steps;
            points.push_back(spine.at(t) + spine.normal(t) * ((edge(t) + 0.02) * (left ? 1 : -1)));
        }
        for (int i = steps; i >= 0; --i) {
            const double t = from + (to - from) * i / steps;
            const double taper = std::sin(std::numbers::pi * i / steps);
            points.push_back(spine.at(t)
                             + spine.normal(t) * ((edge(t) - 0.006 - 0.024 * std::sqrt(taper)) * (left ? 1 : -1)));
        }
        addPolygon(path, points);
    }

    void neckBand(QPainterPath *path, int side) const
    {
        const QPointF up = along(m_j.skull, m_j.headFrame.up);
        const QPointF c7 = at(m_j.c7);
        if (!m_front) {
            const QPointF back = -along(m_j.skull, m_j.headFrame.forward);
            strip(path, at(m_j.skull) + up * 0.02 + back * 0.03, c7 + back * 0.028, 0.0135);
            strip(path, c7 + back * 0.028, c7 + (at(m_j.shoulder[near]) - c7) * 0.4 + back * 0.03, 0.0135);
            return;
        }
        const QPointF out = along(m_j.c7, m_j.thoraxFrame.left) * (side == 0 ? -1 : 1);
        const QPointF headOut = along(m_j.skull, m_j.headFrame.left) * (side == 0 ? -1 : 1);
        const QPointF tUp = along(m_j.c7, m_j.thoraxFrame.up);
        const QPointF ear = at(m_j.skull) + headOut * 0.03 + up * 0.012;
        const QPointF bend = c7 + out * 0.034 + tUp * 0.002;
        const QPointF end = at(m_j.shoulder[side]) - out * 0.012 + tUp * 0.028;
        const Spine way({ear, bend, end}, {1, 1});
        QPointF last = way.at(0);
        for (int i = 1; i <= 10; ++i) {
            const QPointF next = way.at(i / 10.0);
            strip(path, last, next, 0.0125);
            last = next;
        }
    }

    void shoulderBand(QPainterPath *path, int s) const
    {
        if (m_front) {
            const QPointF c7 = at(m_j.c7);
            const QPointF up = along(m_j.c7, m_j.thoraxFrame.up);
            const QPointF out = along(m_j.c7, m_j.thoraxFrame.left) * (s == 0 ? -1 : 1);
            const QPointF shoulder = at(m_j.shoulder[s]);
            strip(path, c7 + out * 0.035 - up * 0.012, shoulder + up * 0.03 - out * 0.006, 0.016);
            strip(path, shoulder + up * 0.03 - out * 0.006, shoulder + up * 0.012 + out * 0.028, 0.014);
            return;
        }
        const QPointF shoulder = at(m_j.shoulder[near]);
        strip(path, shoulder + along(m_j.c7, m_j.thoraxFrame.up) * 0.008,
              shoulder + (at(m_j.elbow[near]) - shoulder) * 0.24, 0.0185);
    }

    void limbBand(QPainterPath *path, Vec3 from, Vec3 to, double begin, double end, double radius, double aside) const
    {
        const QPointF a = at(from);
        const QPointF b = at(to);
        const QPointF way = b - a;
        const double size = std::max(1e-6, std::hypot(way.x(), way.y()));
        const QPointF normal = QPointF(-way.y(), way.x()) / size * aside;
        const RadiusCurve leaf{{0, radius * 0.35}, {0.4, radius}, {1, radius * 0.35}};
        Tube{a + way * begin + normal, a + way * end + normal, &leaf, &leaf}.addTo(path);
    }

    [[nodiscard]] bool sideShown(int s) const
    {
        return (m_front || s == near) && (m_frame.regionSide < 0 || m_frame.regionSide == s);
    }

    /** A part of the region that the front view can show by itself. */
    [[nodiscard]] bool showsFromTheFront() const
    {
        return std::any_of(m_frame.regions.begin(), m_frame.regions.end(),
                           [](const QString &r) { return r != u"upper_back" && r != u"low_back"; });
    }

    [[nodiscard]] QPainterPath regionPath(const QString &region) const
    {
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        if (region == u"upper_back" && !m_front) {
            trunkBand(&path, 0.52, 0.95, true);
        } else if (region == u"low_back" && !m_front) {
            trunkBand(&path, 0.06, 0.56, true);
        } else if (region == u"low_back"
                   || (region == u"upper_back" && !showsFromTheFront())) { // its edges, as seen from the front
            const bool low = region == u"low_back";
            trunkBand(&path, low ? 0.27 : 0.5, low ? 0.55 : 0.76, true);
            trunkBand(&path, low ? 0.27 : 0.5, low ? 0.55 : 0.76, false);
        } else if (region == u"chest") {
            if (m_front) {
                const QPointF up = along(m_j.c7, m_j.thoraxFrame.up);
                for (int s = 0; s < 2; ++s) {
                    strip(&path, at(m_j.c7) - up * 0.075 + (at(m_j.shoulder[s]) - at(m_j.c7)) * 0.2,
                          at(m_j.shoulder[s]) - up * 0.012, 0.018);
                }
            } else {
                trunkBand(&path, 0.58, 0.92, false);
            }
        }
        for (int s = 0; s < 2; ++s) {
            if (!sideShown(s)) {
                continue;
            }
            if (region == u"neck") {
                neckBand(&path, s);
            } else if (region == u"shoulders") {
                shoulderBand(&path, s);
            } else if (region == u"hips") {
                if (m_front) {
                    const bool flipped = m_frame.view == FigureView::Across && m_frame.topSide == 0; // right side up
                    trunkBand(&path, -0.06, 0.27, (s == 0) != flipped);
                } else {
                    trunkBand(&path, -0.12, 0.24, true);
                }
            } else if (region == u"legs" || region == u"whole_body") {
                limbBand(&path, m_j.hipJoint[s], m_j.knee[s], 0.2, 0.85, 0.021, m_front ? 0 : 0.008);
            } else if (region == u"ankles") {
                limbBand(&path, m_j.knee[s], m_j.ankle[s], 0.84, 1.07, 0.026, 0);
            } else if (region == u"wrists_hands") {
                limbBand(&path, m_j.elbow[s], m_j.wrist[s], 0.55, 1.1, 0.02, 0);
            } else if (region == u"jaw") {
                const QPointF up = along(m_j.skull, m_j.headFrame.up);
                const QPointF right(up.y(), -up.x());
                const double aside = m_front ? (s == 0 ? -0.033 : 0.033) : 0.012;
                strip(&path, at(m_j.skull) + right * aside + up * 0.026,
                      at(m_j.skull) + right * (aside * 0.75) + up * 0.004, 0.011);
            }
        }
        return path;
    }

    enum class Layer { UnderArms, OverArms, Head };

    [[nodiscard]] Layer layerOf(const QString &region) const
    {
        if (region == u"jaw") {
            return Layer::Head;
        }
        const bool trunkOrLegs = (m_front && region == u"upper_back") || region == u"low_back" || region == u"chest"
            || region == u"hips" || region == u"legs" || region == u"ankles" || region == u"whole_body";
        return trunkOrLegs || (!m_front && region == u"neck") ? Layer::UnderArms : Layer::OverArms;
    }

    void paintRegions(Layer layer)
    {
        if (!m_region) {
            return;
        }
        for (const QString &region : m_frame.regions) {
            if (layerOf(region) != layer) {
                continue;
            }
            paintOnBody(regionPath(region), m_colors.glow);
        }
    }

    // --- what is held

    [[nodiscard]] QPointF grip(int s) const { return at(mix(m_j.wrist[s], m_j.fingertip[s], 0.5)); }

    void cord(QPointF from, QPointF to, double radius = 0.0055) { cord(from, to, radius, m_colors.prop); }

    void cord(QPointF from, QPointF to, double radius, const QColor &color)
    {
        const RadiusCurve even{{0, radius}, {1, radius}};
        fill(Tube{from, to, &even, &even}.path(), color);
    }

    /** What runs from a hand to a foot or a thigh; behind the arm that holds it. */
    void paintTied(int s)
    {
        const int leg = m_frame.activeSide;
        switch (m_frame.held) {
        case HeldThing::Strap: {
            const Vec3 sole = m_j.ankle[leg] + m_j.footForward[leg] * 0.03 + m_j.sole[leg] * 0.034;
            const Vec3 instep = m_j.ankle[leg] + m_j.footForward[leg] * 0.042 - m_j.sole[leg] * 0.008;
            cord(grip(s), at(sole));
            cord(at(sole), at(instep));
            break;
        }
        case HeldThing::FootBand:
            cord(grip(s), at(m_j.ankle[s] + m_j.footForward[s] * 0.04 + m_j.sole[s] * 0.03));
            break;
        case HeldThing::Sling:
            cord(grip(s), at(mix(m_j.hipJoint[leg], m_j.knee[leg], 0.72)), 0.014);
            break;
        default:
            break;
        }
    }

    /** Between the knees of someone who lies on the side: on the lower leg, and under the upper one when that is down.
     */
    void paintKneePillow(int below)
    {
        if (m_frame.held != HeldThing::KneePillow) {
            return;
        }
        const Vec3 up = unit(m_j.hipJoint[1 - below] - m_j.hipJoint[below]) * body::hipHalf;
        const QPointF knee = at(m_j.knee[below] + up);
        const QPointF thigh = at(mix(m_j.hipJoint[below], m_j.knee[below], 0.5) + up);
        const QPointF shank = at(mix(m_j.knee[below], m_j.ankle[below], 0.5) + up);
        const auto pillow = [&](double extra) {
            Tube first{thigh, knee, &kneePillowRadius, &kneePillowRadius};
            first.extra = extra;
            Tube second{shank, knee, &kneePillowRadius, &kneePillowRadius};
            second.extra = extra;
            QPainterPath path = first.path();
            second.addTo(&path);
            return path;
        };
        fill(pillow(0), m_colors.prop);
        fill(pillow(-softEdge), m_colors.propFill);
    }

    /** Between the ribs and the elbow, under the arm that is painted next. */
    void paintElbowTowel(int s)
    {
        if (m_frame.held != HeldThing::ElbowTowel || s != m_frame.activeSide) {
            return;
        }
        const double inward = s == 0 ? 1 : -1;
        constexpr double half = 0.026;
        const QPointF aside(inward * 0.041, 0);
        const QPointF top = at(mix(m_j.shoulder[s], m_j.elbow[s], 0.5)) + aside;
        const QPointF low = at(m_j.elbow[s]) + aside;
        cord(top, low, half);
        cord(top, low, half - softEdge, m_colors.propFill);
        const QPointF cloth(inward * 0.011, 0); // its edge on the roll
        cord(top + cloth, low + cloth, 0.0025);
    }

    /** What is held by itself, over the hands. */
    void paintHeld()
    {
        switch (m_frame.held) {
        case HeldThing::HandBand:
            cord(grip(0), grip(1), 0.0065);
            break;
        case HeldThing::KneeBand: {
            const auto above = [this](int s) { return at(mix(m_j.hipJoint[s], m_j.knee[s], 0.86)); };
            const QPointF way = (above(0) - above(1)) / std::max(1e-6, QLineF(above(0), above(1)).length());
            cord(above(0) + way * 0.03, above(1) - way * 0.03, 0.011);
            break;
        }
        case HeldThing::Stick:
            if (m_front) {
                const QPointF past = (grip(1) - grip(0)) * 0.25;
                cord(grip(0) - past, grip(1) + past, 0.009);
            } else { // from hand to hand it points at the viewer: a little askew, so that it is seen as a stick
                const QPointF away(0.042, 0.05);
                cord(grip(near) - away, grip(near) + away, 0.009);
            }
            break;
        case HeldThing::Weights:
            for (int s = 0; s < 2; ++s) {
                const QPointF way = at(m_j.fingertip[s]) - at(m_j.wrist[s]);
                const double size = std::max(0.02, std::hypot(way.x(), way.y()));
                const QPointF across = QPointF(-way.y(), way.x()) / size;
                cord(grip(s) - across * 0.036, grip(s) + across * 0.036, 0.015);
            }
            break;
        default:
            break;
        }
    }

    // --- order

    void paintSide()
    {
        const LegLook look{&thighFront, &thighBack, &shankFront, &shankBack};
        paintTied(far);
        paintArm(far, true, false);
        paintLeg(far, true, false, look);
        paintNeck();
        paintHead();
        paintHips();
        paintLeg(near, false, true, look);
        paintShirt();
        paintRegions(Layer::UnderArms);
        paintTied(near);
        paintArm(near, false, true);
        paintHeld();
        paintRegions(Layer::OverArms);
        paintRegions(Layer::Head);
    }

    [[nodiscard]] bool seatedFront() const
    {
        return !m_frame.crossLegged && (m_frame.preset == PosePreset::Sit || m_frame.preset == PosePreset::Perch);
    }

    void paintFront()
    {
        const LegLook standing{&standingThigh, &standingThigh, &standingShank, &standingShank};
        const LegLook seated{&seatedThigh, &seatedThigh, &seatedShank, &seatedShank};
        const LegLook cross{&crossThigh, &crossThigh, &crossShank, &crossShank};
        paintNeck();
        paintHips();
        const LegLook &look = m_frame.crossLegged ? cross : seatedFront() ? seated : standing;
        const int below = m_frame.view == FigureView::Across ? 1 - m_frame.topSide : 1;
        // A leg that lies across the other one is before it.
        const bool leftCrosses = seatedFront() && m_j.ankle[1].y > m_j.ankle[0].y + 0.05;
        const int first = leftCrosses ? 0 : below;
        paintLeg(first, false, true, look);
        paintKneePillow(below);
        paintLeg(1 - first, false, true, look);
        paintShirt();
        paintNeckline();
        paintRegions(Layer::UnderArms);
        std::array<bool, 2> late{};
        for (int s = 0; s < 2; ++s) {
            late[s] = m_frame.view == FigureView::Upright && m_j.wrist[s].y > m_j.skull.y
                && m_j.wrist[s].x > m_j.skull.x - 0.01;
        }
        for (const int s : {1 - below, below}) {
            if (!late[s]) {
                paintTied(s);
                paintElbowTowel(s);
                paintArm(s, false, true);
            }
        }
        paintHeld();
        paintRegions(Layer::OverArms);
        paintHead();
        paintRegions(Layer::Head);
        for (int s = 0; s < 2; ++s) {
            if (late[s]) {
                paintArm(s, false, true);
            }
        }
    }

    const FigureFrame &m_frame;
    const FigureJoints &m_j;
    const FigurePalette &m_colors;
    bool m_region;
    bool m_front;
    std::vector<BodyPart> m_parts;
};

/** Straight on the painter: slower than on pixels, and a drawing at any size. */
void paintParts(QPainter &painter, const std::vector<BodyPart> &parts)
{
    QPainterPath body;
    body.setFillRule(Qt::WindingFill);
    for (const BodyPart &part : parts) {
        painter.setBrush(part.color);
        if (part.isOnBody) {
            painter.save();
            painter.setClipPath(body, Qt::IntersectClip);
            painter.drawPath(part.outline);
            painter.restore();
        } else {
            painter.drawPath(part.outline);
            body.addPath(part.outline);
        }
    }
}

void bar(QPainter &painter, const QColor &color, QPointF a, QPointF b, double width)
{
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(a, b);
    painter.setPen(Qt::NoPen);
}

void block(QPainter &painter, const QColor &color, const QRectF &box, double radius)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(box, radius, radius);
}

void paintChair(QPainter &painter, const FigurePalette &colors, const FigureProp &chair, bool front)
{
    if (front) {
        for (const double side : {-1.0, 1.0}) {
            bar(painter, colors.prop, {side * 0.104, 0.24}, {side * 0.116, 0.006}, 0.014);
            bar(painter, colors.prop, {side * 0.078, 0.25}, {side * 0.082, 0.4}, 0.014);
        }
        block(painter, colors.propFill, {-0.104, 0.35, 0.208, 0.2}, 0.034);
        bar(painter, colors.prop, {-0.104, 0.235}, {0.104, 0.235}, 0.026);
        return;
    }
    const double x = chair.at.x();
    bar(painter, colors.prop, {x - 0.108, 0.22}, {x - 0.12, 0.006}, 0.014);
    bar(painter, colors.prop, {x + 0.098, 0.22}, {x + 0.11, 0.006}, 0.014);
    bar(painter, colors.prop, {x - 0.104, 0.23}, {x - 0.14, 0.53}, 0.018);
    bar(painter, colors.prop, {x - 0.115, 0.222}, {x + 0.112, 0.222}, 0.024);
    if (chair.kind == PropKind::Armchair) {
        bar(painter, colors.prop, {x - 0.12, body::armrestHeight - 0.009}, {x + 0.08, body::armrestHeight - 0.009},
            0.018);
        bar(painter, colors.prop, {x + 0.07, body::armrestHeight - 0.009}, {x + 0.085, 0.22}, 0.014);
    }
}

/** A chair whose back stands between the person and the viewer: thin, so that the legs behind it are seen. */
void paintChairBack(QPainter &painter, const FigurePalette &colors)
{
    for (const double side : {-1.0, 1.0}) {
        bar(painter, colors.prop, {side * 0.128, 0.53}, {side * 0.128, 0.006}, 0.013);
    }
    bar(painter, colors.prop, {-0.128, 0.53}, {0.128, 0.53}, 0.022);
    bar(painter, colors.prop, {-0.128, 0.215}, {0.128, 0.215}, 0.02);
}

/** Props that stand nearer to the viewer than the body. */
bool isBefore(const FigureFrame &frame, const FigureProp &prop)
{
    const bool ahead = prop.kind == PropKind::ChairAhead || prop.kind == PropKind::Table || prop.kind == PropKind::Rail;
    return frame.camera == Camera::Front && ahead;
}

void paintProp(QPainter &painter, const FigureFrame &frame, const FigurePalette &colors, const FigureProp &prop)
{
    const bool front = frame.camera == Camera::Front;
    switch (prop.kind) {
    case PropKind::Armchair:
    case PropKind::Chair:
        paintChair(painter, colors, prop, front);
        break;
    case PropKind::ChairAhead:
        if (front) {
            paintChairBack(painter, colors);
        } else {
            paintChair(painter, colors, prop, false);
        }
        break;
    case PropKind::Cushion:
        block(painter, colors.propFill, {prop.at.x() - prop.size, prop.at.y() - 0.05, 2 * prop.size, 0.1}, 0.045);
        break;
    case PropKind::Doorframe:
        painter.fillRect(QRectF(prop.at.x(), 0, 0.07, 3), colors.wall);
        painter.fillRect(QRectF(prop.at.x(), 0, 0.008, 3), colors.prop);
        painter.fillRect(QRectF(prop.at.x() + 0.062, 0, 0.008, 3), colors.prop);
        break;
    case PropKind::Rail:
        if (front) {
            bar(painter, colors.prop, {-0.19, prop.at.y() - 0.011}, {0.19, prop.at.y() - 0.011}, 0.022);
        } else {
            bar(painter, colors.prop, {prop.at.x() - 0.08, prop.at.y() - 0.011},
                {prop.at.x() + 2 * prop.size, prop.at.y() - 0.011}, 0.022);
            for (const double post : {0.35, 1.5}) {
                bar(painter, colors.prop, {prop.at.x() + prop.size * post, prop.at.y() - 0.011},
                    {prop.at.x() + prop.size * post, 0.006}, 0.014);
            }
        }
        break;
    case PropKind::WorktopBeside: {
        const double left = prop.at.x() - prop.size;
        painter.fillRect(QRectF(left + 0.02, 0, 2 * prop.size - 0.04, prop.at.y() - 0.02), colors.wall);
        block(painter, colors.propFill, {left, prop.at.y() - 0.024, 2 * prop.size, 0.024}, 0.01);
        break;
    }
    case PropKind::WallAside: {
        const double x = prop.at.x();
        painter.fillRect(prop.size < 0 ? QRectF(x - 3, 0, 3, 3) : QRectF(x, 0, 3, 3), colors.wall);
        painter.fillRect(QRectF(prop.size < 0 ? x - 0.008 : x, 0, 0.008, 3), colors.prop);
        break;
    }
    case PropKind::Mat: {
        if (frame.view != FigureView::Upright) {
            break;
        }
        const double left = prop.at.x() - prop.size;
        block(painter, colors.mat, {left, -0.024, 2 * prop.size, 0.022}, 0.011);
        painter.setBrush(colors.mat);
        painter.drawEllipse(QPointF(left + 2 * prop.size - 0.012, -0.006), 0.018, 0.018);
        break;
    }
    case PropKind::Pillow:
        if (frame.view == FigureView::Above) {
            block(painter, colors.propFill, {-0.115, 0.423 - prop.at.x(), 0.23, 0.15}, 0.05);
        } else if (frame.view == FigureView::Across) { // the head lies on it
            const double middle = front ? 0.14 : prop.at.y() + 0.025;
            block(painter, colors.propFill, {prop.at.x() - 1.05 * prop.size, middle - 0.09, 2 * prop.size, 0.18}, 0.05);
        } else {
            block(painter, colors.propFill, {prop.at.x() - prop.size, 0, 2 * prop.size, 0.056}, 0.027);
        }
        break;
    case PropKind::Wall:
        painter.fillRect(QRectF(prop.at.x(), 0, 3, 3), colors.wall);
        painter.fillRect(QRectF(prop.at.x(), 0, 0.008, 3), colors.prop);
        break;
    case PropKind::Table:
        if (front) {
            block(painter, colors.prop, {-0.2, prop.at.y() - 0.024, 0.4, 0.024}, 0.01);
        } else {
            bar(painter, colors.prop, {prop.at.x() + prop.size * 0.75, prop.at.y() - 0.012},
                {prop.at.x() + prop.size * 0.75, 0.006}, 0.014);
            bar(painter, colors.prop, {prop.at.x() - prop.size * 0.55, prop.at.y() - 0.012},
                {prop.at.x() - prop.size * 0.55, 0.006}, 0.014);
            block(painter, colors.prop, {prop.at.x() - prop.size, prop.at.y() - 0.024, 2 * prop.size, 0.024}, 0.012);
        }
        break;
    case PropKind::SeatCushion:
        block(painter, colors.propFill, {prop.at.x() - 0.1, 0.23, 0.205, prop.at.y() - 0.23}, 0.018);
        break;
    case PropKind::Roll:
        painter.setBrush(colors.propFill);
        painter.drawEllipse(prop.at, prop.size, prop.size);
        break;
    case PropKind::Bolster:
        block(painter, colors.propFill, {prop.at.x() - prop.size, 0, 2 * prop.size, 0.1}, 0.05);
        break;
    case PropKind::Step:
        block(painter, colors.prop, {prop.at.x() - 0.1, 0, 0.22, prop.size}, 0.01);
        break;
    }
}

/** Lying seen from above: the mat is a panel behind the whole figure. */
void paintMatPanel(QPainter &painter, const FigureFrame &frame, const FigurePalette &colors)
{
    if (frame.view == FigureView::Upright) {
        return;
    }
    const QRectF box = frame.bounds.adjusted(-0.05, -0.03, 0.05, 0.045);
    block(painter, colors.mat, box, 0.05);
}

void paintArrows(QPainter &painter, const FigureFrame &frame, const FigureStyle &style, double scale)
{
    const double unit = style.unitSize / scale;
    QPen dots(style.palette.arrow, 3.5 * unit, Qt::CustomDashLine, Qt::RoundCap, Qt::RoundJoin);
    dots.setDashPattern({0.01, 2});
    const QPen head(style.palette.arrow, 3.5 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setBrush(Qt::NoBrush);
    for (const QList<QPointF> &arrow : frame.arrows) {
        QPainterPath path(arrow.first());
        for (const QPointF p : arrow) {
            path.lineTo(p);
        }
        painter.setPen(dots);
        painter.drawPath(path);
        const QPointF end = arrow.last();
        const QPointF before = path.pointAtPercent(std::max(0.0, 1 - 0.06 / std::max(0.06, path.length())));
        const QPointF way = (end - before) / std::max(1e-6, std::hypot(end.x() - before.x(), end.y() - before.y()));
        const double size = 10 * unit;
        QPainterPath tip;
        for (const double side : {-1.0, 1.0}) {
            const QPointF wing(way.x() * -cosDeg(38) - side * way.y() * -sinDeg(38),
                               way.y() * -cosDeg(38) + side * way.x() * -sinDeg(38));
            tip.moveTo(end + wing * size);
            tip.lineTo(end);
        }
        painter.setPen(head);
        painter.drawPath(tip);
    }
    painter.setPen(Qt::NoPen);
}

/**
 * Paints a body as one picture: on pixels in a layer of its own, which is quicker than clipping and lets overlapping
 * parts share one opacity; on paper straight, so that it stays a drawing at any size. A ghost is always a layer.
 */
void paintBody(QPainter &painter, const FigureFrame &frame, const FigurePalette &palette, bool region, double opacity)
{
    const QPaintEngine *engine = painter.paintEngine();
    const bool pixels = engine && engine->type() == QPaintEngine::Raster;
    const QTransform toDevice = painter.deviceTransform();
    const QRectF onDevice = toDevice.mapRect(frame.bounds.adjusted(-0.05, -0.05, 0.05, 0.05));
    QRect visible = onDevice.toAlignedRect();
    if (pixels) {
        visible &= QRect(0, 0, int(painter.device()->width() * painter.device()->devicePixelRatioF()) + 1,
                         int(painter.device()->height() * painter.device()->devicePixelRatioF()) + 1);
    }
    constexpr qint64 mostPixels = 16'000'000;
    bool invertible = false;
    const QTransform back = toDevice.inverted(&invertible);
    if (visible.isEmpty() || !invertible) {
        return;
    }
    if ((!pixels && opacity >= 1) || qint64(visible.width()) * visible.height() > mostPixels) {
        painter.save();
        painter.setOpacity(painter.opacity() * opacity);
        paintParts(painter, bodyParts(frame, palette, region));
        painter.restore();
        return;
    }
    QImage layer(visible.size(), QImage::Format_ARGB32_Premultiplied);
    layer.fill(Qt::transparent);
    const QTransform toLayer = toDevice * QTransform::fromTranslate(-visible.x(), -visible.y());
    Coverage coverage;
    for (const BodyPart &part : bodyParts(frame, palette, region)) {
        coverage.fill(layer, layer.rect(), PixelShape::of(part.outline, toLayer), part.color,
                      part.isOnBody ? Coverage::Mode::Atop : Coverage::Mode::Over);
    }
    painter.save();
    painter.setTransform(back, true);
    painter.setOpacity(painter.opacity() * opacity);
    painter.drawImage(visible.topLeft(), layer);
    painter.restore();
}

struct Fit
{
    double scale;
    double left; ///< picture x at the middle of the target
    double floor; ///< picture y at the lower edge of the target
};

Fit fit(const FigureFrame &frame, const FigureStyle &style, const QRectF &target)
{
    const Framing framing = style.framing.value_or(frame.framing);
    QRectF box = frame.bounds;
    for (const QList<QPointF> &arrow : frame.arrows) { // room for the arrow, shown or not: the figure keeps its size
        for (const QPointF p : arrow) {
            box.setBottom(std::max(box.bottom(), p.y() + 0.012));
        }
    }
    if (framing == Framing::Full || framing == Framing::Hands || frame.view == FigureView::Across) {
        const double bottom = frame.view == FigureView::Upright ? 0 : box.top() - 0.045;
        const double height = box.bottom() - bottom + (frame.view == FigureView::Upright ? 0.02 : 0.06);
        const double width = box.width() + (frame.view == FigureView::Upright ? 0.04 : 0.12);
        return {std::min({target.height() / height, target.width() / width, target.height() * 1.15}), box.center().x(),
                bottom};
    }
    const FigureJoints &j = frame.start ? frame.start->joints : frame.joints;
    const QPointF hip = frame.project(j.hip);
    const QPointF c7 = frame.project(j.c7);
    const bool lies = std::abs(hip.x() - c7.x()) > 0.15 && frame.view == FigureView::Upright;
    if (lies) { // head and chest; the rest of the body runs out of the picture
        const double scale = std::min(target.height() / 0.3, target.width() / 0.46);
        return {scale, box.left() - 0.05 + target.width() / scale / 2, 0};
    }
    if (framing == Framing::Head) {
        const double floor = c7.y() - 0.035;
        const double height = 0.058 + 0.13 + 0.035 + 0.04;
        return {std::min(target.height() / height, target.width() / 0.3),
                frame.project(j.skull).x() * 0.6 + c7.x() * 0.4, floor};
    }
    const double floor = hip.y() + (framing == Framing::Bust ? 0.165 : -0.045);
    const double height = box.bottom() - floor + 0.05;
    const double middle = c7.x() * 0.6 + hip.x() * 0.4;
    double width = framing == Framing::Bust ? 0.36 : 0.42;
    if (framing == Framing::Waist && frame.upperBounds.isValid()) { // arms that reach out stay in the picture
        width = std::max(
            {width, 2 * (frame.upperBounds.right() - middle) + 0.03, 2 * (middle - frame.upperBounds.left()) + 0.03});
    }
    return {std::min(target.height() / height, target.width() / width), middle, floor};
}

/** How far below the level line the figure may reach, in painter units. */
double roomBelow(const FigureFrame &frame, const FigureStyle &style, double scale)
{
    return style.framing.value_or(frame.framing) == Framing::Full ? 0.03 * scale : 0;
}

/** Runs `paint` on the painter in picture coordinates. */
template <typename Paint>
void inPicture(QPainter &painter, const FigureFrame &frame, const FigureStyle &style, const QRectF &target, Paint paint)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(pictureClip(frame, style, target), Qt::IntersectClip);
    painter.setTransform(pictureTransform(frame, style, target), true);
    painter.setPen(Qt::NoPen);
    paint();
    painter.restore();
}

} // namespace

std::vector<BodyPart> bodyParts(const FigureFrame &frame, const FigurePalette &palette, bool region)
{
    return BodyDrawing(frame, palette, region).takeParts();
}

QTransform pictureTransform(const FigureFrame &frame, const FigureStyle &style, const QRectF &target)
{
    const Fit place = fit(frame, style, target);
    QTransform transform;
    transform.translate(target.center().x(), target.bottom());
    transform.scale(frame.mirrored ? -place.scale : place.scale, -place.scale);
    transform.translate(-place.left, -place.floor);
    return transform;
}

QRectF pictureClip(const FigureFrame &frame, const FigureStyle &style, const QRectF &target)
{
    constexpr double open = 1e4; // only the lower edge crops
    return {target.left() - open, target.top() - open, target.width() + 2 * open,
            target.height() + open + roomBelow(frame, style, fit(frame, style, target).scale)};
}

void paintBehindBody(QPainter &painter, const FigureFrame &frame, const FigureStyle &style, const QRectF &target)
{
    inPicture(painter, frame, style, target, [&] {
        if (style.showProps) {
            paintMatPanel(painter, frame, style.palette);
            for (const FigureProp &prop : frame.props) {
                if (!isBefore(frame, prop)) {
                    paintProp(painter, frame, style.palette, prop);
                }
            }
        }
        if (style.showGhost && frame.start) {
            paintBody(painter, *frame.start, style.palette, false, 0.2);
        }
    });
}

void paintBeforeBody(QPainter &painter, const FigureFrame &frame, const FigureStyle &style, const QRectF &target)
{
    inPicture(painter, frame, style, target, [&] {
        for (const FigureProp &prop : frame.props) {
            if (style.showProps && isBefore(frame, prop)) {
                paintProp(painter, frame, style.palette, prop);
            }
        }
        if (style.showArrow) {
            paintArrows(painter, frame, style, fit(frame, style, target).scale);
        }
    });
}

double figureScale(const FigureFrame &frame, const FigureStyle &style, const QRectF &target)
{
    return fit(frame, style, target).scale;
}

void paintFigure(QPainter &painter, const FigureFrame &frame, const FigureStyle &style, const QRectF &target)
{
    if (target.isEmpty()) {
        return;
    }
    if (style.framing.value_or(frame.framing) == Framing::Hands) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        paintHandCloseUp(painter, frame, style, target);
        painter.restore();
        return;
    }
    paintBehindBody(painter, frame, style, target);
    inPicture(painter, frame, style, target, [&] { paintBody(painter, frame, style.palette, style.showRegion, 1); });
    paintBeforeBody(painter, frame, style, target);
}

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainterPath>
#include <QPointF>

#include <initializer_list>
#include <span>
#include <vector>

namespace evenpace {

/** A value along a bone, 0 to 1: a monotone cubic through knots, so that it never bulges between them. */
class RadiusCurve
{
public:
    struct Knot
    {
        double at;
        double radius;
    };
    RadiusCurve(std::initializer_list<Knot> knots);
    [[nodiscard]] double operator()(double at) const;

private:
    std::vector<Knot> m_knots;
    std::vector<double> m_slopes;
};

/** The outline of a limb: a bone with its own radius on either side of it. Front is to the left of the way from a to b.
 */
struct Tube
{
    QPointF a;
    QPointF b;
    const RadiusCurve *front;
    const RadiusCurve *back;
    double from = 0;
    double to = 1;
    double extra = 0; ///< added to every radius
    bool roundStart = true;
    bool roundEnd = true;

    void addTo(QPainterPath *path) const;
    [[nodiscard]] QPainterPath path() const;
    [[nodiscard]] QPointF at(double t) const { return a + (b - a) * t; }
};

/** A closed smooth curve through points. */
[[nodiscard]] QPainterPath smoothLoop(std::span<const QPointF> points);

/** The convex outline around points. */
[[nodiscard]] QPainterPath hullOf(std::vector<QPointF> points);

/** Adds a polygon, closed. */
void addPolygon(QPainterPath *path, const std::vector<QPointF> &points);

/** A curved bone: Catmull-Rom through points, each piece with a given share of the whole. */
class Spine
{
public:
    explicit Spine(std::vector<QPointF> points, std::vector<double> shares);
    [[nodiscard]] QPointF at(double t) const;
    /** Unit vector to the left of the way up; for an upright spine that is the back in side view. */
    [[nodiscard]] QPointF normal(double t) const;

private:
    std::vector<QPointF> m_points;
    std::vector<double> m_ends; ///< t at the end of each piece
};

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#include "figure/outline.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace evenpace {
namespace {

constexpr int tubeSteps = 14;
constexpr int capSteps = 12;

QPointF unitVector(QPointF v)
{
    const double size = std::hypot(v.x(), v.y());
    return size > 1e-9 ? v / size : QPointF(0, -1);
}

/** Every piece turns the same way, so that overlapping pieces fill as one; this tells which way points turn. */
double signedArea(std::span<const QPointF> points)
{
    double area = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const QPointF p = points[i];
        const QPointF q = points[(i + 1) % points.size()];
        area += p.x() * q.y() - q.x() * p.y();
    }
    return area;
}

} // namespace

RadiusCurve::RadiusCurve(std::initializer_list<Knot> knots)
    : m_knots(knots)
    , m_slopes(knots.size(), 0)
{
    const std::size_t count = m_knots.size();
    std::vector<double> steps(count - 1);
    for (std::size_t i = 0; i + 1 < count; ++i) {
        steps[i] = (m_knots[i + 1].radius - m_knots[i].radius) / (m_knots[i + 1].at - m_knots[i].at);
    }
    m_slopes.front() = steps.front();
    m_slopes.back() = steps.back();
    for (std::size_t i = 1; i + 1 < count; ++i) {
        m_slopes[i] = steps[i - 1] * steps[i] <= 0 ? 0 : 2 * steps[i - 1] * steps[i] / (steps[i - 1] + steps[i]);
    }
}

double RadiusCurve::operator()(double at) const
{
    if (at <= m_knots.front().at) {
        return m_knots.front().radius;
    }
    if (at >= m_knots.back().at) {
        return m_knots.back().radius;
    }
    std::size_t i = 0;
    while (at > m_knots[i + 1].at) {
        ++i;
    }
    const double width = m_knots[i + 1].at - m_knots[i].at;
    const double t = (at - m_knots[i].at) / width;
    const double t2 = t * t;
    const double t3 = t2 * t;
    return m_knots[i].radius * (2 * t3 - 3 * t2 + 1) + m_slopes[i] * width * (t3 - 2 * t2 + t)
        + m_knots[i + 1].radius * (3 * t2 - 2 * t3) + m_slopes[i + 1] * width * (t3 - t2);
}

void addPolygon(QPainterPath *path, const std::vector<QPointF> &points)
{
    const bool turn = signedArea(points) < 0;
    path->moveTo(turn ? points.back() : points.front());
    for (std::size_t i = 1; i < points.size(); ++i) {
        path->lineTo(turn ? points[points.size() - 1 - i] : points[i]);
    }
    path->closeSubpath();
}

void Tube::addTo(QPainterPath *path) const
{
    const QPointF along = unitVector(b - a);
    const QPointF normal(-along.y(), along.x());
    std::vector<QPointF> points;
    points.reserve(2 * (tubeSteps + capSteps));
    for (int i = 0; i <= tubeSteps; ++i) {
        const double t = from + (to - from) * i / tubeSteps;
        points.push_back(at(t) + normal * ((*front)(t) + extra));
    }
    const auto cap = [&](double t, double direction) { // half a circle between the two sides
        const double f = (*front)(t) + extra;
        const double r = (*back)(t) + extra;
        const QPointF center = at(t) + normal * ((f - r) / 2);
        for (int i = 1; i < capSteps; ++i) {
            const double angle = std::numbers::pi * i / capSteps;
            points.push_back(center
                             + (normal * (std::cos(angle) * direction) + along * (std::sin(angle) * direction))
                                 * ((f + r) / 2));
        }
    };
    if (roundEnd) {
        cap(to, 1);
    }
    for (int i = tubeSteps; i >= 0; --i) {
        const double t = from + (to - from) * i / tubeSteps;
        points.push_back(at(t) - normal * ((*back)(t) + extra));
    }
    if (roundStart) {
        cap(from, -1);
    }
    addPolygon(path, points);
}

QPainterPath Tube::path() const
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    addTo(&path);
    return path;
}

QPainterPath smoothLoop(std::span<const QPointF> points)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    const std::size_t n = points.size();
    const bool turn = signedArea(points) < 0;
    const auto point = [&](std::size_t i) { return points[turn ? n - 1 - i % n : i % n]; };
    path.moveTo(point(0));
    for (std::size_t i = 0; i < n; ++i) {
        const QPointF p0 = point(i + n - 1);
        const QPointF p1 = point(i);
        const QPointF p2 = point(i + 1);
        const QPointF p3 = point(i + 2);
        path.cubicTo(p1 + (p2 - p0) / 6, p2 - (p3 - p1) / 6, p2);
    }
    path.closeSubpath();
    return path;
}

Spine::Spine(std::vector<QPointF> points, std::vector<double> shares)
    : m_points(std::move(points))
{
    double sum = 0;
    for (const double share : shares) {
        sum += share;
    }
    double end = 0;
    for (const double share : shares) {
        end += share / sum;
        m_ends.push_back(end);
    }
}

QPointF Spine::at(double t) const
{
    std::size_t i = 0;
    while (i + 1 < m_ends.size() && t > m_ends[i]) {
        ++i;
    }
    const double begin = i == 0 ? 0 : m_ends[i - 1];
    const double u = (t - begin) / (m_ends[i] - begin);
    const QPointF p1 = m_points[i];
    const QPointF p2 = m_points[i + 1];
    const QPointF p0 = i == 0 ? p1 * 2 - p2 : m_points[i - 1];
    const QPointF p3 = i + 2 < m_points.size() ? m_points[i + 2] : p2 * 2 - p1;
    if (u < 0) {
        return p1 + (p2 - p0) / 2 * u;
    }
    const double u2 = u * u;
    const double u3 = u2 * u;
    return (p1 * 2 + (p2 - p0) * u + (p0 * 2 - p1 * 5 + p2 * 4 - p3) * u2 + (p1 * 3 - p0 - p2 * 3 + p3) * u3) / 2;
}

QPointF Spine::normal(double t) const
{
    const QPointF along = unitVector(at(t + 0.01) - at(t - 0.01));
    return {-along.y(), along.x()};
}

QPainterPath hullOf(std::vector<QPointF> points)
{
    std::sort(points.begin(), points.end(),
              [](QPointF p, QPointF q) { return p.x() < q.x() || (p.x() == q.x() && p.y() < q.y()); });
    std::vector<QPointF> hull(2 * points.size());
    std::size_t k = 0;
    const auto rightTurn = [&](QPointF p) {
        const QPointF u = hull[k - 1] - hull[k - 2];
        const QPointF v = p - hull[k - 2];
        return u.x() * v.y() - u.y() * v.x() <= 0;
    };
    for (const QPointF p : points) {
        while (k >= 2 && rightTurn(p)) {
            --k;
        }
        hull[k++] = p;
    }
    const std::size_t lower = k + 1;
    for (std::size_t i = points.size() - 1; i-- > 0;) {
        while (k >= lower && rightTurn(points[i])) {
            --k;
        }
        hull[k++] = points[i];
    }
    hull.resize(k - 1);
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    addPolygon(&path, hull);
    return path;
}

} // namespace evenpace

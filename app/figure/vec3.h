// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmath>
#include <numbers>

namespace evenpace {

/** A point or direction in the figure's world: x forward, y up, z to the figure's left, in body heights. */
struct Vec3
{
    double x = 0;
    double y = 0;
    double z = 0;

    constexpr Vec3 operator+(Vec3 o) const { return {x + o.x, y + o.y, z + o.z}; }
    constexpr Vec3 operator-(Vec3 o) const { return {x - o.x, y - o.y, z - o.z}; }
    constexpr Vec3 operator*(double k) const { return {x * k, y * k, z * k}; }
    constexpr Vec3 operator-() const { return {-x, -y, -z}; }
    bool operator==(const Vec3 &) const = default;
};

constexpr double dot(Vec3 a, Vec3 b)
{
    return a.x * b.x + a.y * b.y + a.z * b.z;
}

constexpr Vec3 cross(Vec3 a, Vec3 b)
{
    return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}

inline double length(Vec3 a)
{
    return std::sqrt(dot(a, a));
}

/** The direction of `a`; `fallback` where it has none. */
inline Vec3 unit(Vec3 a, Vec3 fallback = {1, 0, 0})
{
    const double size = length(a);
    return size > 1e-9 ? a * (1 / size) : fallback;
}

constexpr double mix(double a, double b, double t)
{
    return a + (b - a) * t;
}

constexpr Vec3 mix(Vec3 a, Vec3 b, double t)
{
    return a + (b - a) * t;
}

constexpr double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

inline double sinDeg(double degrees)
{
    return std::sin(radians(degrees));
}

inline double cosDeg(double degrees)
{
    return std::cos(radians(degrees));
}

/** Three directions that a body part carries with it. */
struct Frame
{
    Vec3 forward{1, 0, 0};
    Vec3 up{0, 1, 0};
    Vec3 left{0, 0, 1};

    /** Bends forward: the top moves toward `forward`. */
    [[nodiscard]] Frame flexed(double degrees) const
    {
        const double s = sinDeg(degrees);
        const double c = cosDeg(degrees);
        return {forward * c - up * s, up * c + forward * s, left};
    }
    /** Bends to its left. */
    [[nodiscard]] Frame bentLeft(double degrees) const
    {
        const double s = sinDeg(degrees);
        const double c = cosDeg(degrees);
        return {forward, up * c + left * s, left * c - up * s};
    }
    /** Turns to its left about its own long axis. */
    [[nodiscard]] Frame turnedLeft(double degrees) const
    {
        const double s = sinDeg(degrees);
        const double c = cosDeg(degrees);
        return {forward * c + left * s, up, left * c - forward * s};
    }
    bool operator==(const Frame &) const = default;
};

} // namespace evenpace

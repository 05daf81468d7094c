// SPDX-License-Identifier: Apache-2.0
#pragma once

/** Lengths of the guide figure in body heights (design/figure.json). */
namespace evenpace::body {

inline constexpr double thigh = 0.25;
inline constexpr double shank = 0.238;
inline constexpr double ankleHeight = 0.034;
inline constexpr double heelBack = 0.022; ///< heel contact, behind the ankle
inline constexpr double ballFront = 0.072; ///< toe joint, in front of the ankle
inline constexpr double pelvisSegment = 0.085;
inline constexpr double lumbarSegment = 0.095;
inline constexpr double thoraxSegment = 0.125;
inline constexpr double trunk = pelvisSegment + lumbarSegment + thoraxSegment;
inline constexpr double neck = 0.058;
inline constexpr double upperArm = 0.158;
inline constexpr double foreArm = 0.134;
inline constexpr double hand = 0.072;
inline constexpr double head = 0.128;
inline constexpr double seatY = 0.292;
inline constexpr double armrestHeight = 0.4;
inline constexpr double seatCushion = 0.03; ///< how far a cushion lifts who sits on it
inline constexpr double perchForward = 0.06;
inline constexpr double hipHalf = 0.044;
inline constexpr double shoulderHalf = 0.09;
inline constexpr double shoulderDropFront = 0.058;
inline constexpr double shoulderDropSide = 0.026;
inline constexpr double skullTilt = 8; ///< degrees the neck leans forward of the thorax
inline constexpr double shrugLift = 0.036;
inline constexpr double bladeShift = 0.02;
inline constexpr double farHip = 0.006;
inline constexpr double farShoulder = 0.008;
inline constexpr double lyingHip = 0.085;
inline constexpr double centimeter = 1.0 / 170;
inline constexpr double seam = 0.0065;

} // namespace evenpace::body

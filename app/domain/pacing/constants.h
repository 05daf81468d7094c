// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <array>
#include <cstddef>

/** Every number of the pacing engine, with the source it has in the evidence document, section 2.9. */
namespace evenpace::pacing {

inline constexpr int kBaselineTrials = 3; ///< [S1]
inline constexpr int kBaselineExtraTrials = 5; ///< [DESIGN]
inline constexpr int kBaselineSpread = 2; ///< [DESIGN] more trials if the largest is more than twice the smallest
inline constexpr std::array kBaselinePercent = {80, 70, 50}; ///< STD [S1] [S3], CAUTION [S6], PEM [GK]
inline constexpr int kTrialDays = 10; ///< [DESIGN]
inline constexpr std::array kGrowPercent = {110, 105, 100}; ///< STD [S1] [S3], CAUTION [DESIGN], PEM [S29]
inline constexpr int kWeek = 7; ///< [S1]
inline constexpr int kDonePercent = 80; ///< [DESIGN]
inline constexpr int kVerifyLeast = 3; ///< [DESIGN] next-morning checks
inline constexpr int kStepBackPercent = 80; ///< [DESIGN] mirrors the 20 % buffer
inline constexpr int kConsolidateAfter = 3; ///< [DESIGN] rises
inline constexpr int kLeastThreshold = 4; ///< half points, [S107]
inline constexpr int kMostThreshold = 8; ///< half points, [DESIGN] [S22]
inline constexpr std::size_t kThresholdDays = 28; ///< [DESIGN]
inline constexpr std::size_t kThresholdLeastDays = 10; ///< [DESIGN]
inline constexpr int kRedAbove = 2; ///< half points above T, [DESIGN]
inline constexpr int kAmberPercent = 80; ///< [DESIGN], expert [S139]
inline constexpr int kRedPercent = 50; ///< [DESIGN], expert [S139]
inline constexpr int kPemUnratedPercent = 50; ///< [DESIGN] a PEM day without check-in
inline constexpr int kReferenceDays = 14; ///< [DESIGN]
inline constexpr std::size_t kReferenceLeastDays = 4; ///< [DESIGN]
inline constexpr int kUsualRise = 2; ///< half points, [DESIGN, simulation]
inline constexpr int kUsualDays = 90; ///< [DESIGN, simulation]
inline constexpr int kRememberedDays = 120; ///< [DESIGN] more than any rule looks back by the calendar
inline constexpr int kSlowDays = 28; ///< [DESIGN, simulation]
inline constexpr int kProvisionalPercent = 50; ///< [DESIGN, simulation]
inline constexpr int kAbsoluteUsual = 4; ///< half points: bands of 2.5 count from a usual of 2, [S34] [S35]
inline constexpr int kAbsoluteGreen = 2; ///< [S34] [S35]
inline constexpr int kAbsoluteAmber = 5; ///< [S34] [S35]
inline constexpr int kRelativeGreen = 1; ///< [DESIGN]
inline constexpr int kRelativeAmber = 2; ///< [DESIGN]
inline constexpr int kEffortCeiling = 3; ///< [S42] [S49] [DESIGN]
inline constexpr int kLaterEffortCeiling = 4; ///< [S42] [S49] [DESIGN]
inline constexpr int kEffortCeilingDays = 28; ///< [DESIGN]
inline constexpr int kTwoHourDelta = 2; ///< [S38] [S40]
inline constexpr int kOverPercent = 120; ///< [DESIGN]
inline constexpr int kRunningDays = 2; ///< [DESIGN] two mornings "running" lie at most this far apart
inline constexpr int kSetbackDays = 7; ///< [S133]
inline constexpr int kTherapistDay = 7; ///< [S133]
inline constexpr int kDoctorDay = 14; ///< [S133]
inline constexpr std::array kRecoveryPercent = {50, 65, 80}; ///< [DESIGN]
inline constexpr int kCalmMornings = 2; ///< [DESIGN]
inline constexpr int kAfterFlarePercent = 80; ///< [DESIGN]
inline constexpr int kPemFirstStepDays = 7; ///< [DESIGN]
inline constexpr std::size_t kPemRaiseDays = 28; ///< [DESIGN]
inline constexpr int kBoomBustDays = 14; ///< [DESIGN], shape [S17] [S19]
inline constexpr std::size_t kBoomBustValid = 10; ///< [DESIGN]
inline constexpr std::size_t kBoomBustLag = 2; ///< days, [DESIGN]
inline constexpr std::size_t kUnderActiveBlock = 4; ///< logged days, [DESIGN]
inline constexpr std::size_t kUnderActiveBefore = 7; ///< logged days, [DESIGN]
inline constexpr int kRescreenDays = 28; ///< [DESIGN]
inline constexpr int kCrashLag = 3; ///< days from a session to the flare, [DESIGN]
inline constexpr int kCrashDays = 28; ///< [DESIGN]
inline constexpr int kPemItem = 2; ///< frequency and severity, [S26]
inline constexpr double kPemHours = 14; ///< [S26] [S27]
inline constexpr int kGapFree = 3; ///< days, [DESIGN]

struct GapStep {
    int days;
    int percent;
};
/** Longest gap for each share of the quota that is kept, [DESIGN]; beyond the last a new baseline is needed. */
inline constexpr std::array kGapSteps = {GapStep{kGapFree, 100}, GapStep{7, 90}, GapStep{14, 80}, GapStep{28, 50}};

} // namespace evenpace::pacing

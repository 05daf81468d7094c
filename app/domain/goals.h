// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/mindresults.h"
#include "domain/pacing/pacing.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <array>
#include <optional>
#include <vector>

/**
 * Goals: one at a time, small enough to be sure of, in five steps. Made here, or taken over from the thinking exercise
 * that builds one. Pure functions.
 */
namespace evenpace {

/** One of the steps to a goal. */
struct GoalStep {
    QString text; ///< the person's own words; empty: its share of the amount stands for it
    QDateTime doneAt; ///< UTC, invalid while it is not done
    friend bool operator==(const GoalStep &, const GoalStep &) = default;
};
inline constexpr size_t kGoalSteps = 5;

enum class GoalState {
    Active, ///< the one for now; there is no second one
    Waiting,
    Done
};

struct Goal {
    qint64 id = 0; ///< 0: not stored yet; later ones have larger ids
    QString what; ///< "Walk to the shop"
    QString target; ///< what it looks like, so that somebody else could see it; may be empty
    int amount = 0; ///< 1-60 of `unit`; 0: not said
    QString unit = QStringLiteral("minutes"); ///< option id of the exercise: minutes, reps, steps, pages
    QDate due; ///< when to look at it again; invalid: no day
    std::optional<int> sure; ///< 0-10
    QString ifThen; ///< the cue and the first step
    std::array<GoalStep, kGoalSteps> steps;
    GoalState state = GoalState::Waiting;
    QDateTime doneAt; ///< UTC, of GoalState::Done
    QDate begunOn;
    QDate lookedOn; ///< of the last weekly look; invalid: there was none
    MindRecordId record = 0; ///< of the exercise it was taken over from; 0: made here
    friend bool operator==(const Goal &, const Goal &) = default;
};

namespace goals {

inline constexpr QStringView kExercise = u"cbt-smart-goal";
/** Confidence that a goal is to reach, else it is made smaller (content specification 4). */
inline constexpr int kSure = 7;
inline constexpr int kMostAmount = 60;
inline constexpr int kLookDays = 7;
inline constexpr int kMostText = 120;
/** A smaller goal: this share of it, rounded down. [DESIGN] */
inline constexpr int kSmallerPercent = 75;

/** Told, and below kSure. */
[[nodiscard]] bool isTooLarge(const Goal &goal);
/** At least 1. */
[[nodiscard]] int smaller(int amount);
/** Whether steps may have amounts: not where effort makes ill, nor before that was asked. Then they are words only. */
[[nodiscard]] bool hasStepAmounts(std::optional<pacing::Track> track);
/** Five equal steps to it, rounded up: of 12 they are 3, 5, 8, 10, 12. */
[[nodiscard]] std::array<int, kGoalSteps> stepAmounts(int amount);
/** The first step that is not done yet; kGoalSteps: all are. */
[[nodiscard]] size_t currentStep(const Goal &goal);
/** The one for now, or nullptr. */
[[nodiscard]] const Goal *active(const std::vector<Goal> &all);
/** A week since it was begun, or since the last look. */
[[nodiscard]] bool isLookDue(const Goal &goal, const QDate &today);
/** What a record of the exercise says; nothing without an activity. It waits, and is not stored. */
[[nodiscard]] std::optional<Goal> goalOf(const MindRecord &record);

} // namespace goals
} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#include "domain/goals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenpace::goals {

bool isTooLarge(const Goal &goal)
{
    return goal.sure && *goal.sure < kSure;
}

int smaller(int amount)
{
    return std::max(1, amount * kSmallerPercent / 100);
}

bool hasStepAmounts(std::optional<pacing::Track> track)
{
    return track && *track != pacing::Track::Pem;
}

std::array<int, kGoalSteps> stepAmounts(int amount)
{
    constexpr int kCount = static_cast<int>(kGoalSteps);
    std::array<int, kGoalSteps> amounts{};
    for (int step = 1; step <= kCount; ++step)
        amounts[static_cast<size_t>(step - 1)] = (amount * step + kCount - 1) / kCount;
    return amounts;
}

size_t currentStep(const Goal &goal)
{
    const auto open = std::find_if(goal.steps.begin(), goal.steps.end(),
                                   [](const GoalStep &step) { return !step.doneAt.isValid(); });
    return static_cast<size_t>(open - goal.steps.begin());
}

const Goal *active(const std::vector<Goal> &all)
{
    const auto found
        = std::find_if(all.begin(), all.end(), [](const Goal &goal) { return goal.state == GoalState::Active; });
    return found == all.end() ? nullptr : &*found;
}

bool isLookDue(const Goal &goal, const QDate &today)
{
    const QDate last = goal.lookedOn.isValid() ? goal.lookedOn : goal.begunOn;
    return goal.state == GoalState::Active && last.daysTo(today) >= kLookDays;
}

std::optional<Goal> goalOf(const MindRecord &record)
{
    Goal goal;
    goal.what = answerAt(record.answers, u"activity"_s).toString().trimmed();
    if (goal.what.isEmpty())
        return std::nullopt;
    goal.target = answerAt(record.answers, u"target/what"_s).toString().trimmed();
    goal.amount = std::clamp(mindresults::goalAmount(record.answers).value_or(0), 0, kMostAmount);
    if (const QString unit = answerAt(record.answers, u"target/unit"_s).toString(); !unit.isEmpty())
        goal.unit = unit;
    goal.due = QDate::fromString(answerAt(record.answers, u"due"_s).toString(), Qt::ISODate);
    if (const QJsonValue sure = answerAt(record.answers, u"conf"_s); sure.isDouble())
        goal.sure = std::clamp(sure.toInt(), 0, 10);
    goal.ifThen = answerAt(record.answers, u"ifthen"_s).toString().trimmed();
    goal.begunOn = record.begunOn;
    goal.record = record.id;
    return goal;
}

} // namespace evenpace::goals

// SPDX-License-Identifier: Apache-2.0
#include "domain/exchange/caseload.h"

#include <algorithm>

namespace evenpace::exchange {

namespace {

constexpr int kDaysAWeek = 7;
/** More than there are kinds of flags. */
constexpr int kFew = 16;

std::optional<Assignment> assignmentOf(const ClinicSummary &summary)
{
    return summary.assignedOn.isValid() ? std::optional(Assignment{summary.assignedOn, summary.weeks, {}}) : std::nullopt;
}

} // namespace

std::vector<Flag> flagsOn(const QDate &today, const ClinicSummary &summary, const FlagRules &rules)
{
    std::vector<Flag> flags = summary.flags;
    for (const Flag &flag : flagsOfDates({assignmentOf(summary), summary.begunOn, summary.reportedOn}, today, rules))
        flags.push_back(flag);
    std::stable_sort(flags.begin(), flags.end(), [](const Flag &a, const Flag &b) { return a.kind < b.kind; });
    return flags;
}

QDate lastDayOf(const ClinicSummary &summary)
{
    const std::optional<Assignment> assignment = assignmentOf(summary);
    return assignment ? lastDayOf(*assignment, summary.begunOn) : QDate();
}

int weekOn(const QDate &today, const ClinicSummary &summary)
{
    if (summary.weeks == 0 || !summary.begunOn.isValid() || today < summary.begunOn)
        return 0;
    return std::min(static_cast<int>(summary.begunOn.daysTo(today)) / kDaysAWeek + 1, summary.weeks);
}

int needOf(const std::vector<Flag> &flags)
{
    const int gravest = flags.empty() ? kFew : static_cast<int>(flags.front().kind);
    return gravest * kFew + kFew - std::min(static_cast<int>(flags.size()), kFew);
}

} // namespace evenpace::exchange

// SPDX-License-Identifier: Apache-2.0
#include "domain/enrollment.h"

#include "domain/course.h"

#include <algorithm>

namespace evenpace {

bool Enrollment::isPausedOn(const QDate &day) const
{
    return std::any_of(pauses.begin(), pauses.end(), [&](const EnrollmentPause &pause) {
        return day >= pause.from && (!pause.until.isValid() || day < pause.until);
    });
}

int Enrollment::dayOfPlan(const QDate &day) const
{
    qint64 days = startedOn.daysTo(day) + 1;
    for (const EnrollmentPause &pause : pauses) {
        // Up to and with that day.
        const QDate end = pause.until.isValid() ? std::min(pause.until, day.addDays(1)) : day.addDays(1);
        days -= std::max<qint64>(0, std::max(pause.from, startedOn).daysTo(end));
    }
    // A clock that was set back leaves the person on day 1.
    return static_cast<int>(std::max<qint64>(1, days));
}

const Enrollment *mainOn(const std::vector<Enrollment> &enrollments, const QDate &day)
{
    const Enrollment *main = nullptr;
    const auto isCourse = [](const Enrollment &enrollment) { return enrollment.programId == kCourseProgram; };
    for (const Enrollment &enrollment : enrollments) {
        // A course asks for no movement: beside another program it leads nothing.
        const bool leads = !main
            || (isCourse(enrollment) == isCourse(*main) ? enrollment.startedOn >= main->startedOn : isCourse(*main));
        if (enrollment.isFollowedOn(day) && leads)
            main = &enrollment;
    }
    return main;
}

} // namespace evenpace

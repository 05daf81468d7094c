// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/enrollment.h"
#include "domain/library.h"

#include <vector>

/** A course goes on where the person is, not where the calendar is. Pure. */
namespace evenpace {

/** Twelve weeks of thinking exercises in the order of content specification 4. It leads a day only where it is alone. */
inline constexpr QStringView kCourseProgram = u"prog-mind-course";

/** Its weeks follow the person. */
[[nodiscard]] inline bool isCourse(const Program &program)
{
    return program.id == kCourseProgram;
}

/** A session of a course that was done. */
struct CourseSitting
{
    QDate day;
    QString sessionId;
};

/** The session that a week of a program is about, counted from 1: its first one with a thinking exercise. Empty: it has
 *  none, and asks for nothing. */
[[nodiscard]] QString mainSession(const Library &library, const Program &program, int week);

/**
 * The enrollment with a pause for each week of the course that ended without its main session by that day: the course
 * waited, and the week comes again. What was done early counts when its week comes. After the last week, when it all
 * begins again, nothing waits. Other pauses stay; the same again changes nothing.
 */
[[nodiscard]] Enrollment waitedFor(const Library &library, const Program &program, const Enrollment &enrollment,
                                   const std::vector<CourseSitting> &done, const QDate &day);

} // namespace evenpace

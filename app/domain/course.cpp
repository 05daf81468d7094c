// SPDX-License-Identifier: Apache-2.0
#include "domain/course.h"

#include <algorithm>

namespace evenpace {

namespace {

constexpr int kWeek = 7;

/** Days from `from` on, before `until`, and all pauses within them, as one. None of those is still open, for a week
 * does not end while the program is paused. */
void addPause(std::vector<EnrollmentPause> &pauses, QDate from, QDate until)
{
    std::vector<EnrollmentPause> kept;
    for (const EnrollmentPause &pause : pauses) {
        const bool isApart = pause.from >= until || (pause.until.isValid() && pause.until <= from);
        if (isApart) {
            kept.push_back(pause);
            continue;
        }
        from = std::min(from, pause.from);
        until = std::max(until, pause.until);
    }
    kept.push_back({from, until});
    std::sort(kept.begin(), kept.end(),
              [](const EnrollmentPause &one, const EnrollmentPause &other) { return one.from < other.from; });
    pauses = std::move(kept);
}

} // namespace

QString mainSession(const Library &library, const Program &program, int week)
{
    for (int day = (week - 1) * kWeek + 1; day <= week * kWeek; ++day) {
        for (const QString &id : program.sessionsOn(day)) {
            const ProgramSession *session = program.session(id);
            const bool isMain = session
                && std::any_of(session->items.begin(), session->items.end(),
                               [&](const ProgramItem &item) { return library.mind(item.id) != nullptr; });
            if (isMain)
                return id;
        }
    }
    return {};
}

Enrollment waitedFor(const Library &library, const Program &program, const Enrollment &enrollment,
                     const std::vector<CourseSitting> &done, const QDate &day)
{
    Enrollment waited = enrollment;
    QDate begin = enrollment.startedOn;
    int week = 1;
    for (QDate date = begin; date < day && week <= program.weeks; date = date.addDays(1)) {
        // The last day of a week is followed by the first of the next one.
        if (waited.dayOfPlan(date.addDays(1)) <= week * kWeek)
            continue;
        const QString main = mainSession(library, program, week);
        const bool isDone
            = main.isEmpty() || std::any_of(done.begin(), done.end(), [&](const CourseSitting &sitting) {
                  return sitting.sessionId == main && sitting.day >= enrollment.startedOn && sitting.day <= date;
              });
        if (isDone)
            ++week;
        else
            addPause(waited.pauses, begin, date.addDays(1));
        begin = date.addDays(1);
    }
    return waited;
}

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#include "ui/dayplan.h"

#include <algorithm>

namespace evenpace {

const DaySession *DayPlan::next() const
{
    const auto found
        = std::find_if(sessions.begin(), sessions.end(), [](const DaySession &session) { return !session.done; });
    return found == sessions.end() ? nullptr : &*found;
}

int DayPlan::doneCount() const
{
    return static_cast<int>(std::count_if(sessions.begin(), sessions.end(),
                                          [](const DaySession &session) { return session.done.has_value(); }));
}

Milliseconds DayPlan::timeDone() const
{
    Milliseconds sum{0};
    for (const DaySession &session : sessions)
        sum += session.done ? session.length : Milliseconds{0};
    return sum;
}

Milliseconds DayPlan::timeLeft() const
{
    Milliseconds sum{0};
    for (const DaySession &session : sessions)
        sum += session.done ? Milliseconds{0} : session.length;
    return sum;
}

DaySession describeSession(const Library &library, const QString &programId, const QString &sessionId,
                           const TimelineSettings &settings)
{
    const SessionPlan plan = planSession(library, programId, sessionId, kStartFactorUnknown);
    DaySession session;
    session.sessionId = sessionId;
    session.name = plan.name;
    std::optional<PosePreset> breathing;
    for (const PlannedItem &item : plan.items) {
        if (const Movement *movement = library.movement(item.id)) {
            session.load = std::max(session.load, movement->load);
            if (!session.position) {
                session.position = movement->position;
                session.pictureItem = item.id;
            }
        } else if (const BreathPattern *pattern = library.pattern(item.id)) {
            if (!breathing && pattern->positions.size() == 1)
                breathing = pattern->positions.front();
        }
    }
    if (!session.position)
        session.position = breathing;
    if (!plan.items.empty())
        session.length = compile(library, plan.items, settings).back().end();
    return session;
}

DayPlan planDay(const Library &library, const Enrollment &enrollment, const QDate &today,
                const std::vector<SessionRecord> &recordsOfToday, const TimelineSettings &settings)
{
    DayPlan plan;
    // A clock that was set back leaves the person on day 1.
    plan.day = std::max(1, static_cast<int>(enrollment.startedOn.daysTo(today)) + 1);
    plan.dayOfProgram = plan.day;

    QStringList planned;
    if (const Program *program = library.program(enrollment.programId)) {
        const int length = std::max(1, program->weeks * 7);
        plan.dayOfProgram = (plan.day - 1) % length + 1;
        plan.round = (plan.day - 1) / length + 1;
        planned = program->sessionsOn(plan.dayOfProgram);
    }

    for (const SessionRecord &record : recordsOfToday) {
        const bool counts = record.status == SessionStatus::Finished
            || (record.status == SessionStatus::Stopped && record.activeLength >= kCountsAsDone);
        if (!counts)
            continue;
        DaySession session = describeSession(library, record.programId, record.sessionId, settings);
        session.name = record.name;
        session.length = record.activeLength;
        session.done = record;
        plan.sessions.push_back(std::move(session));
        planned.removeOne(record.sessionId);
    }
    for (const QString &id : std::as_const(planned))
        plan.sessions.push_back(describeSession(library, enrollment.programId, id, settings));
    return plan;
}

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#include "ui/coachclient.h"

#include <utility>

using namespace evenpace;

namespace {

/** Rest, minutes and sessions. */
constexpr int kCeilings = 3;

WentOn::Past past(Ceiling ceiling)
{
    return ceiling == Ceiling::Rest   ? WentOn::Past::Rest
        : ceiling == Ceiling::Minutes ? WentOn::Past::Minutes
                                      : WentOn::Past::Sessions;
}

} // namespace

bool CoachClient::keep(StoreOutcome outcome)
{
    if (isKept(outcome))
        emit told();
    return outcome == StoreOutcome::Ok;
}

bool CoachClient::isKept(StoreOutcome outcome)
{
    if (outcome != StoreOutcome::Ok)
        emit notKept(outcome);
    return outcome == StoreOutcome::Ok;
}

bool CoachClient::goPastCeilings()
{
    // Each ceiling in the way is a step of its own in the log.
    for (int step = 0; step < kCeilings && coach().plan().ceiling != Ceiling::None; ++step) {
        if (!keep(coach().tell(WentOn{past(coach().plan().ceiling)})))
            return false;
    }
    return true;
}

void CoachClient::takeOff(const QString &programId, const QString &sessionId)
{
    const DaySession *const there = coach().plan().planned(programId, sessionId);
    if (!there || there->addedEvent == 0)
        return;
    // What it stood in for comes back with it, and goes with it.
    DayAddition::Swap out;
    for (const DiaryEvent &event : coach().input().events) {
        if (const auto *added = std::get_if<AddedToDay>(&event.fact); added && event.id == there->addedEvent)
            out = {added->outProgram, added->outSession};
    }
    if (keep(coach().takeFromToday(programId, sessionId))) {
        say(tr("Taken out of today."),
            [this, programId, sessionId, out] { keep(coach().addToToday(programId, sessionId, out)); });
    }
}

void CoachClient::say(const QString &text, std::function<void()> undo)
{
    m_undo = std::move(undo);
    emit said(text, true);
}

void CoachClient::leaveWords()
{
    for (const auto &[field, text] : std::exchange(m_written, {}))
        emit wordsTold(text);
}

void CoachClient::undo()
{
    if (const std::function<void()> undo = std::exchange(m_undo, {}))
        undo();
}

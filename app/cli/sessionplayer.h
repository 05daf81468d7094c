// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/scaledclock.h"
#include "domain/sessionrecorder.h"

#include <QJsonObject>

#include <functional>

namespace evenpace::cli {

/**
 * Walks a session to its end by itself, as a patient would who lets it run. A step that asks is passed after its
 * planned length, and a pause after a silence of the machine is ended at once: nobody is there to do either.
 */
class SessionPlayer
{
public:
    /** Called with one object an event: {"at_ms", "event", ...}, see the .cpp. */
    using Listener = std::function<void(const QJsonObject &)>;

    SessionPlayer(Session &session, SessionRecorder &recorder, SessionJournal &journal, Listener listener);

    /** One look at the clock. Events are told after what they say is on the disk. The outcome of the writes. */
    [[nodiscard]] StoreOutcome step();
    /** Session time until the next look is needed; not more than the journal's heartbeat. */
    [[nodiscard]] Milliseconds untilNextStep() const;

private:
    void tell(const SessionEvent &event);

    Session &m_session;
    SessionRecorder &m_recorder;
    SessionJournal &m_journal;
    Listener m_listener;
    Milliseconds m_at; ///< active time up to the last event told
};

} // namespace evenpace::cli

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/repositories.h"
#include "domain/session.h"

#include <functional>
#include <vector>

namespace evenpace {

/**
 * Keeps what a session does: turns its events into writes, one for each moment, each finished segment before the next
 * begins. The app and the command line use the same one, so that both store alike.
 */
class SessionRecorder
{
public:
    using WallClock = std::function<QDateTime()>; ///< now, in UTC

    /**
     * How often the place within a segment is written: whenever the seconds left change, so that a kill goes back to
     * the number that was last shown.
     */
    static constexpr Milliseconds kHeartbeat{1000};

    /** A record for a session that is about to start; `localNow` gives the day. */
    [[nodiscard]] static SessionRecord newRecord(const Session &session, const QDateTime &localNow);

    /** `record` is stored already: by SessionRepository::begin(), or as the session that is gone on with. */
    SessionRecorder(Session &session, SessionJournal &journal, WallClock wallClock, SessionRecord record);

    /** Ticks the session and writes what happened. Returns it, for whoever sounds or shows it. */
    std::vector<SessionEvent> update();
    /** Writes `record()` again after effort, pain, notes or reasons were told at the end. */
    void rate();

    [[nodiscard]] const SessionRecord &record() const { return m_record; }
    [[nodiscard]] SessionRecord &record() { return m_record; }

private:
    [[nodiscard]] Milliseconds::rep secondsLeft() const;
    /** Items that are not as they were written last. */
    [[nodiscard]] std::vector<SessionItemRecord> takeChangedItems();
    void fillRecord();

    Session &m_session;
    SessionJournal &m_journal;
    WallClock m_wallClock;
    SessionRecord m_record;
    int m_heartbeatSegment = -1;
    Milliseconds::rep m_heartbeatSeconds = 0;
};

} // namespace evenpace

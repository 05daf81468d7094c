// SPDX-License-Identifier: Apache-2.0
#include "domain/sessionrecorder.h"

namespace evenpace {

SessionRecord SessionRecorder::newRecord(const Session &session, const QDateTime &localNow)
{
    SessionRecord record;
    record.programId = session.plan().programId;
    record.sessionId = session.plan().sessionId;
    record.name = session.plan().name;
    record.day = dayOf(localNow);
    record.startedAt = localNow.toUTC();
    record.items = session.items();
    return record;
}

SessionRecorder::SessionRecorder(Session &session, SessionJournal &journal, WallClock wallClock, SessionRecord record)
    : m_session(session)
    , m_journal(journal)
    , m_wallClock(std::move(wallClock))
    , m_record(std::move(record))
{
}

std::vector<SessionEvent> SessionRecorder::update()
{
    m_session.tick();
    std::vector<SessionEvent> events = m_session.takeEvents();
    SessionProgress progress;
    bool isRewritten = false;
    bool isEnded = false;
    for (const SessionEvent &event : events) {
        switch (event.kind) {
        case SessionEvent::Kind::SegmentFinished:
            progress.finished.push_back(event.record);
            break;
        case SessionEvent::Kind::TimelineChanged:
        case SessionEvent::Kind::EasedOff:
        case SessionEvent::Kind::EaseUndone:
            isRewritten = true;
            break;
        case SessionEvent::Kind::Finished:
        case SessionEvent::Kind::Stopped:
            isEnded = true;
            break;
        case SessionEvent::Kind::Started:
        case SessionEvent::Kind::ItemFinished:
        case SessionEvent::Kind::Paused:
        case SessionEvent::Kind::Resumed:
            break;
        }
    }
    // One moment is one write: a kill between two would leave a step that was skipped to go on with its rest.
    if (isEnded) {
        fillRecord();
        m_journal.end(m_record);
        return events;
    }
    if (isRewritten || !progress.finished.empty()) {
        progress.items = takeChangedItems();
        progress.segment = m_session.segmentIndex();
        progress.elapsed = m_session.elapsed();
        if (isRewritten)
            progress.snapshot = m_session.snapshot();
        m_heartbeatSegment = progress.segment;
        m_heartbeatSeconds = secondsLeft();
        m_journal.advance(m_record.id, progress);
        return events;
    }
    const bool isElsewhere = m_session.segmentIndex() != m_heartbeatSegment;
    if (!m_session.isFinished() && (isElsewhere || secondsLeft() != m_heartbeatSeconds || !events.empty())) {
        m_heartbeatSegment = m_session.segmentIndex();
        m_heartbeatSeconds = secondsLeft();
        m_journal.heartbeat(m_record.id, m_heartbeatSegment, m_session.elapsed());
    }
    return events;
}

std::vector<SessionItemRecord> SessionRecorder::takeChangedItems()
{
    std::vector<SessionItemRecord> changed;
    for (size_t n = 0; n < m_session.items().size(); ++n) {
        if (n >= m_record.items.size() || m_record.items[n] != m_session.items()[n])
            changed.push_back(m_session.items()[n]);
    }
    m_record.items = m_session.items();
    return changed;
}

/** Of the segment, rounded up; without an end, those that are over, below 0. */
Milliseconds::rep SessionRecorder::secondsLeft() const
{
    const Segment &segment = m_session.segment();
    const Milliseconds left = segment.isUntimed() ? -m_session.elapsed() : segment.length - m_session.elapsed();
    return (left.count() + (left > Milliseconds{0} ? kHeartbeat.count() - 1 : 0)) / kHeartbeat.count();
}

void SessionRecorder::rate()
{
    m_record.items = m_session.items();
    m_record.stopReason = m_session.stopReason();
    m_journal.rate(m_record);
}

void SessionRecorder::fillRecord()
{
    const auto *finished = std::get_if<Finished>(&m_session.state());
    m_record.endedAt = m_wallClock();
    m_record.status = finished && finished->early ? SessionStatus::Stopped : SessionStatus::Finished;
    m_record.activeLength = m_session.activeLength();
    m_record.easyMilliMinutes = m_session.easyMilliMinutes();
    m_record.easeOffs = m_session.easeOffs();
    m_record.stopReason = m_session.stopReason();
    m_record.items = m_session.items();
}

} // namespace evenpace

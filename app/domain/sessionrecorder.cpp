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
    bool isRewritten = false;
    bool isEnded = false;
    for (const SessionEvent &event : events) {
        switch (event.kind) {
        case SessionEvent::Kind::SegmentFinished:
            m_journal.segmentFinished(m_record.id, event.record, event.item, event.record.index + 1);
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
    if (isEnded) {
        fillRecord();
        m_journal.end(m_record);
        return events;
    }
    if (isRewritten)
        m_journal.rewritten(m_record.id, m_session.snapshot(), m_session.segmentIndex(), m_session.elapsed(),
                            m_session.items());
    const Milliseconds elapsed = m_session.elapsed();
    const bool isElsewhere = m_session.segmentIndex() != m_heartbeatSegment;
    if (!m_session.isFinished() && (isElsewhere || elapsed - m_heartbeatElapsed >= kHeartbeat || !events.empty())) {
        m_heartbeatSegment = m_session.segmentIndex();
        m_heartbeatElapsed = elapsed;
        m_journal.heartbeat(m_record.id, m_heartbeatSegment, elapsed);
    }
    return events;
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

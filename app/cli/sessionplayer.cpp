// SPDX-License-Identifier: Apache-2.0
#include "cli/sessionplayer.h"

#include "cli/recordjson.h"

#include <algorithm>

namespace evenpace::cli {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(SessionEvent::Kind kind)
{
    switch (kind) {
    case SessionEvent::Kind::Started:
        return u"started"_s;
    case SessionEvent::Kind::SegmentFinished:
        return u"segmentFinished"_s;
    case SessionEvent::Kind::ItemFinished:
        return u"itemFinished"_s;
    case SessionEvent::Kind::TimelineChanged:
        return u"timelineChanged"_s;
    case SessionEvent::Kind::Paused:
        return u"paused"_s;
    case SessionEvent::Kind::Resumed:
        return u"resumed"_s;
    case SessionEvent::Kind::EasedOff:
        return u"easedOff"_s;
    case SessionEvent::Kind::EaseUndone:
        return u"easeUndone"_s;
    case SessionEvent::Kind::Finished:
        return u"finished"_s;
    case SessionEvent::Kind::Stopped:
        return u"stopped"_s;
    }
    return {};
}

} // namespace

SessionPlayer::SessionPlayer(Session &session, SessionRecorder &recorder, SessionJournal &journal, Listener listener)
    : m_session(session)
    , m_recorder(recorder)
    , m_journal(journal)
    , m_listener(std::move(listener))
    , m_at(session.activeLength())
{
}

StoreOutcome SessionPlayer::step()
{
    std::vector<SessionEvent> events = m_recorder.update();
    const bool isAsked
        = m_session.isRunning() && m_session.segment().isUntimed() && m_session.elapsed() >= m_session.segment().length;
    if (m_session.isPaused() || isAsked) {
        if (isAsked)
            m_session.completeStep();
        else
            m_session.resume();
        const std::vector<SessionEvent> more = m_recorder.update();
        events.insert(events.end(), more.begin(), more.end());
    }
    if (events.empty())
        return StoreOutcome::Ok;
    const StoreOutcome outcome = m_journal.flush();
    if (outcome == StoreOutcome::Ok) {
        for (const SessionEvent &event : events)
            tell(event);
    }
    return outcome;
}

Milliseconds SessionPlayer::untilNextStep() const
{
    Milliseconds wait = SessionRecorder::kHeartbeat;
    if (const auto change = m_session.untilNextChange())
        wait = std::min(wait, *change);
    else if (m_session.isRunning())
        wait = std::min(wait, m_session.segment().length - m_session.elapsed());
    return std::max(wait, Milliseconds{1});
}

void SessionPlayer::tell(const SessionEvent &event)
{
    QJsonObject line;
    if (event.kind == SessionEvent::Kind::SegmentFinished) {
        const SegmentRecord &record = event.record;
        m_at += record.done;
        line = {{u"segment"_s, record.index},
                {u"kind"_s, evenpace::nameOf(record.kind)},
                {u"item"_s, event.item.itemId},
                {u"side"_s, evenpace::nameOf(record.side)},
                {u"set"_s, record.set},
                {u"rep"_s, record.rep},
                {u"planned_ms"_s, toCount(record.planned)},
                {u"done_ms"_s, toCount(record.done)}};
    } else if (event.kind == SessionEvent::Kind::ItemFinished) {
        line = {{u"position"_s, event.item.position},
                {u"item"_s, event.item.itemId},
                {u"outcome"_s, nameOf(event.item.outcome)},
                {u"done_ms"_s, toCount(event.item.doneLength)}};
    }
    line[u"at_ms"_s] = toCount(m_at);
    line[u"event"_s] = nameOf(event.kind);
    m_listener(line);
}

} // namespace evenpace::cli

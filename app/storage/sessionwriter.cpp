// SPDX-License-Identifier: Apache-2.0
#include "storage/sessionwriter.h"

#include "storage/connection.h"
#include "storage/database.h"
#include "storage/sqlitesessionrepository.h"

namespace evenpace {

SessionWriter::SessionWriter(const Database &database)
    : m_path(database.path())
    , m_thread([this] { work(); })
{
}

SessionWriter::~SessionWriter()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
        m_isStuck = false;
    }
    m_toDo.notify_one();
    m_thread.join();
}

void SessionWriter::advance(SessionId id, const SessionProgress &progress)
{
    hand({[=](SqliteSessionRepository &sessions) { return sessions.advance(id, progress); }});
}

void SessionWriter::heartbeat(SessionId id, int segment, Milliseconds elapsed)
{
    hand({[=](SqliteSessionRepository &sessions) {
              sessions.heartbeat(id, segment, elapsed);
              return StoreOutcome::Ok;
          },
          true});
}

void SessionWriter::end(const SessionRecord &record)
{
    hand({[=](SqliteSessionRepository &sessions) { return sessions.end(record); }});
}

void SessionWriter::rate(const SessionRecord &record)
{
    hand({[=](SqliteSessionRepository &sessions) { return sessions.rate(record); }});
}

void SessionWriter::saveAnswer(const MindAnswer &answer)
{
    hand({[=](SqliteSessionRepository &sessions) { return sessions.saveAnswer(answer); }});
}

void SessionWriter::sit(const MindSitting &sitting)
{
    hand({[=](SqliteSessionRepository &sessions) { return sessions.sit(sitting); }});
}

void SessionWriter::savePlace(const MindPlace &place)
{
    hand({[=](SqliteSessionRepository &sessions) { return sessions.savePlace(place); }});
}

void SessionWriter::onOutcomeChanged(std::function<void(StoreOutcome)> handler)
{
    m_handler = std::move(handler);
}

StoreOutcome SessionWriter::flush()
{
    std::unique_lock lock(m_mutex);
    m_isStuck = false;
    m_toDo.notify_one();
    m_settled.wait(lock, [this] { return m_queue.empty() || m_isStuck; });
    return m_outcome;
}

int SessionWriter::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_queue.size());
}

void SessionWriter::hand(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        // Never the first one: the thread may be at it. A place that is out of date has no worth of its own.
        if (job.isHeartbeat && m_queue.size() > 1 && m_queue.back().isHeartbeat) {
            m_queue.back() = std::move(job);
        } else {
            m_queue.push_back(std::move(job));
        }
        m_isStuck = false;
    }
    m_toDo.notify_one();
}

void SessionWriter::work()
{
    // Opened at the first write, and tried again at the next one if there is no room for it.
    std::unique_ptr<Connection> connection;
    std::unique_ptr<SqliteSessionRepository> sessions;
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_toDo.wait(lock, [this] { return m_isEnding || (!m_queue.empty() && !m_isStuck); });
        if (m_queue.empty() || m_isStuck) {
            return;
        }
        Job &job = m_queue.front(); // stays where it is: others only add behind it
        lock.unlock();
        StoreOutcome outcome = StoreOutcome::Ok;
        if (!connection) {
            connection = Connection::open(m_path, Connection::Kind::Durable, &outcome);
            if (connection) {
                sessions = std::make_unique<SqliteSessionRepository>(*connection);
            }
        }
        if (connection) {
            outcome = job.write(*sessions);
        }
        const bool isOver = outcome == StoreOutcome::Ok || outcome == StoreOutcome::NotFound
            || (connection && outcome == StoreOutcome::Failed && connection->isLastErrorLasting());
        lock.lock();
        // A heartbeat never reports, so it must not tell that a full disk has room again.
        if (!job.isHeartbeat || !connection) {
            note(outcome);
        }
        if (isOver) {
            m_queue.pop_front();
        } else {
            m_isStuck = true;
        }
        if (m_queue.empty() || m_isStuck) {
            m_settled.notify_all();
        }
    }
}

void SessionWriter::note(StoreOutcome outcome)
{
    if (outcome == m_outcome) {
        return;
    }
    m_outcome = outcome;
    QMetaObject::invokeMethod(
        &m_owner,
        [this, outcome] {
            if (m_handler) {
                m_handler(outcome);
            }
        },
        Qt::QueuedConnection);
}

} // namespace evenpace

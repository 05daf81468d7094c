// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/repositories.h"

#include <QObject>
#include <QString>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace evenpace {

class Database;
class SqliteSessionRepository;

/**
 * The journal of a running session on a thread and a connection of its own, so that no frame waits for the disk. Writes
 * are done in order, each in its own transaction. One that cannot be done is kept, with all that follow, and tried
 * again at the next call; while this object lives nothing that was handed over is lost. Only what can never succeed (a
 * session that does not exist) is reported and dropped.
 *
 * Lives in the thread that made it; the handler is called there, from its event loop.
 */
class SessionWriter : public SessionJournal
{
public:
    /** The database is open and outlives this. */
    explicit SessionWriter(const Database &database);
    SessionWriter(const SessionWriter &) = delete;
    SessionWriter &operator=(const SessionWriter &) = delete;
    /** Tries once more to write what is waiting. */
    ~SessionWriter() override;

    void advance(SessionId id, const SessionProgress &progress) override;
    /** Only the newest of those waiting in a row is written. */
    void heartbeat(SessionId id, int segment, Milliseconds elapsed) override;
    void end(const SessionRecord &record) override;
    void rate(const SessionRecord &record) override;
    void saveAnswer(const MindAnswer &answer) override;
    void sit(const MindSitting &sitting) override;
    void savePlace(const MindPlace &place) override;
    void onOutcomeChanged(std::function<void(StoreOutcome)> handler) override;
    /** Also returns when a write cannot be done now; that one and the rest stay in the queue. */
    [[nodiscard]] StoreOutcome flush() override;

    /** Writes handed over and not done yet. */
    [[nodiscard]] int waiting() const;

private:
    struct Job
    {
        std::function<StoreOutcome(SqliteSessionRepository &)> write;
        bool isHeartbeat = false;
    };

    void hand(Job job);
    void work();
    /** Tells the handler if this is another outcome than the last one. Called with the mutex held. */
    void note(StoreOutcome outcome);

    const QString m_path;
    mutable std::mutex m_mutex;
    std::condition_variable m_toDo; ///< something to try, or the end
    std::condition_variable m_settled; ///< nothing to do, or nothing that can be done now
    std::deque<Job> m_queue;
    bool m_isStuck = false; ///< the first write in the queue could not be done; the next call tries again
    bool m_isEnding = false;
    StoreOutcome m_outcome = StoreOutcome::Ok;
    std::function<void(StoreOutcome)> m_handler; ///< used in the owner's thread only
    QObject m_owner; ///< brings reports to the owner's thread; reports on their way end with it
    std::thread m_thread; ///< last, so that it starts when all of the above is there
};

} // namespace evenpace

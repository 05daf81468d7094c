// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/repositories.h"

#include <memory>
#include <span>

namespace evenpace {

class Connection;
class Database;

/**
 * Sessions in SQLite.
 *
 * A read that meets an error gives what it would give for nothing stored; Database::health() tells whether the file is
 * damaged. Rows of single segments are kept while a session runs and go when it ends: its items hold the sums.
 */
class SqliteSessionRepository : public SessionRepository
{
public:
    /** The database is open and outlives this. */
    explicit SqliteSessionRepository(Database &database);
    /** For another thread with a connection of its own. */
    explicit SqliteSessionRepository(Connection &connection);
    ~SqliteSessionRepository() override;

    [[nodiscard]] StoreOutcome begin(SessionRecord &record, const QByteArray &snapshot) override;
    [[nodiscard]] StoreOutcome advance(SessionId id, const SessionProgress &progress) override;
    /**
     * Goes through a second connection that leaves the waiting for the disk to the system. A place before the one that
     * the last durable write gave is not taken. An error is not reported: the next second brings the next one.
     */
    void heartbeat(SessionId id, int segment, Milliseconds elapsed) override;
    /** Also answers Ok when it is told again. */
    [[nodiscard]] StoreOutcome end(const SessionRecord &record) override;
    /** Also stores the reasons of the items in `record`. */
    [[nodiscard]] StoreOutcome rate(const SessionRecord &record) override;

    /** Items that `record` does not list are left as they are. */
    [[nodiscard]] StoreOutcome correct(const SessionRecord &record, const QDateTime &at) override;
    [[nodiscard]] StoreOutcome setRemoved(SessionId id, bool removed, const QDateTime &at) override;

    /** After the session has ended a changed answer is logged as the correction `answer.<exercise>.<key>`. */
    [[nodiscard]] StoreOutcome saveAnswer(const MindAnswer &answer) override;
    /** A record that is not there any more is NotFound. */
    [[nodiscard]] StoreOutcome sit(const MindSitting &sitting) override;
    [[nodiscard]] StoreOutcome savePlace(const MindPlace &place) override;
    [[nodiscard]] std::vector<MindAnswer> answers(SessionId id) const override;
    [[nodiscard]] std::vector<MindAnswer> latestAnswers(const QString &exerciseId) const override;

    [[nodiscard]] std::optional<ResumePoint> resumePoint() const override;
    /** Also finds a session that was removed from the history. */
    [[nodiscard]] std::optional<SessionRecord> session(SessionId id) const override;
    [[nodiscard]] std::vector<SessionRecord> history(int limit, SessionId before = 0) const override;
    [[nodiscard]] std::vector<SessionRecord> sessionsOn(const QDate &day) const override;
    [[nodiscard]] std::vector<Correction> corrections(SessionId id) const override;
    [[nodiscard]] std::optional<int> latestPain(const QDate &day) const override;

    /** Finished segments of a running session in order; none after its end. */
    [[nodiscard]] std::vector<SegmentRecord> segments(SessionId id) const;

private:
    [[nodiscard]] StoreOutcome writeItems(SessionId id, std::span<const SessionItemRecord> items);
    [[nodiscard]] StoreOutcome writePlace(SessionId id, int segment, Milliseconds elapsed);
    [[nodiscard]] StoreOutcome log(const Correction &correction);
    /** Makes a record for the first answer of an exercise in a session that is no sitting of one. */
    [[nodiscard]] StoreOutcome makeRecord(const MindAnswer &answer);
    [[nodiscard]] std::vector<SessionItemRecord> items(SessionId id) const;

    Connection &m_connection;
    std::unique_ptr<Connection> m_beats;
};

} // namespace evenpace

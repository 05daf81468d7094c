// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/mindrecords.h"
#include "domain/repositories.h"

#include <map>
#include <set>

namespace evenpace {

/**
 * The whole interface of the session store, in memory. `setOutcome` makes every write from then on end that way and
 * change nothing, like a full disk.
 */
class MemorySessionRepository : public SessionRepository
{
public:
    void setOutcome(StoreOutcome outcome) { m_outcome = outcome; }
    [[nodiscard]] StoreOutcome outcome() const { return m_outcome; }
    /** Puts a session there as it is; gives it an id if it has none. */
    SessionId add(SessionRecord record);

    [[nodiscard]] StoreOutcome begin(SessionRecord &record, const QByteArray &snapshot) override;
    [[nodiscard]] StoreOutcome advance(SessionId id, const SessionProgress &progress) override;
    void heartbeat(SessionId id, int segment, Milliseconds elapsed) override;
    [[nodiscard]] StoreOutcome end(const SessionRecord &record) override;
    [[nodiscard]] StoreOutcome rate(const SessionRecord &record) override;
    [[nodiscard]] StoreOutcome correct(const SessionRecord &record, const QDateTime &at) override;
    [[nodiscard]] StoreOutcome setRemoved(SessionId id, bool removed, const QDateTime &at) override;
    [[nodiscard]] StoreOutcome saveAnswer(const MindAnswer &answer) override;
    [[nodiscard]] StoreOutcome sit(const MindSitting &sitting) override;
    [[nodiscard]] StoreOutcome savePlace(const MindPlace &place) override;
    [[nodiscard]] std::vector<MindAnswer> answers(SessionId id) const override;
    [[nodiscard]] std::vector<MindAnswer> latestAnswers(const QString &exerciseId) const override;
    [[nodiscard]] std::optional<ResumePoint> resumePoint() const override;
    [[nodiscard]] std::optional<SessionRecord> session(SessionId id) const override;
    [[nodiscard]] std::vector<SessionRecord> history(int limit, SessionId before) const override;
    [[nodiscard]] std::vector<SessionRecord> sessionsOn(const QDate &day) const override;
    [[nodiscard]] std::vector<Correction> corrections(SessionId id) const override;
    [[nodiscard]] std::optional<int> latestPain(const QDate &day) const override;

    [[nodiscard]] std::vector<SegmentRecord> segments(SessionId id) const;
    [[nodiscard]] int count() const { return static_cast<int>(m_sessions.size()); }
    /** Sessions times exercises that belong to a record. */
    [[nodiscard]] int sittings() const;

private:
    friend class MemoryMind;
    struct Stored {
        SessionRecord record;
        ResumePoint point;
        std::map<int, SegmentRecord> segments;
        std::map<std::pair<QString, QString>, MindAnswer> answers;
        std::map<QString, MindRecordId> sittings; ///< by exercise
        std::vector<Correction> corrections;
    };
    [[nodiscard]] Stored *find(SessionId id);
    [[nodiscard]] bool isShown(const Stored &stored) const;

    std::map<SessionId, Stored> m_sessions;
    std::set<SessionId> m_removed;
    std::map<MindRecordId, MindRecord> m_records; ///< without their answers
    MindRecordId m_lastRecord = 0;
    SessionId m_lastId = 0;
    StoreOutcome m_outcome = StoreOutcome::Ok;
};

/** The records among the answers of those sessions. */
class MemoryMind : public MindRepository
{
public:
    /** `sessions` live longer than this. */
    explicit MemoryMind(MemorySessionRepository &sessions)
        : m_sessions(sessions)
    {
    }
    [[nodiscard]] std::vector<MindRecord> records(const QString &exerciseId, int limit) const override;
    [[nodiscard]] std::optional<MindRecord> record(MindRecordId id) const override;
    [[nodiscard]] MindRecordId recordOf(SessionId session, const QString &exerciseId) const override;
    [[nodiscard]] QStringList exercisesWithRecords() const override;
    [[nodiscard]] StoreOutcome deleteRecord(MindRecordId id) override;

private:
    [[nodiscard]] MindRecord whole(MindRecord record) const;

    MemorySessionRepository &m_sessions;
};

/** Writes at once, on the caller's thread. What could not be written is tried again before the next write. */
class DirectJournal : public SessionJournal
{
public:
    explicit DirectJournal(SessionRepository &repository)
        : m_repository(repository)
    {
    }
    void advance(SessionId id, const SessionProgress &progress) override;
    void heartbeat(SessionId id, int segment, Milliseconds elapsed) override;
    void end(const SessionRecord &record) override;
    void rate(const SessionRecord &record) override;
    void saveAnswer(const MindAnswer &answer) override;
    void sit(const MindSitting &sitting) override;
    void savePlace(const MindPlace &place) override;
    void onOutcomeChanged(std::function<void(StoreOutcome)> handler) override { m_handler = std::move(handler); }
    [[nodiscard]] StoreOutcome flush() override;

private:
    void write(std::function<StoreOutcome()> step);

    SessionRepository &m_repository;
    std::vector<std::function<StoreOutcome()>> m_waiting;
    std::function<void(StoreOutcome)> m_handler;
    StoreOutcome m_outcome = StoreOutcome::Ok;
};

class MemorySettings : public SettingsRepository
{
public:
    void setOutcome(StoreOutcome outcome) { m_outcome = outcome; }
    [[nodiscard]] Settings settings() const override { return m_settings; }
    [[nodiscard]] StoreOutcome save(const Settings &settings) override
    {
        if (m_outcome == StoreOutcome::Ok)
            m_settings = settings;
        return m_outcome;
    }
    [[nodiscard]] std::vector<Enrollment> enrollments() const override { return m_enrollments; }
    [[nodiscard]] StoreOutcome enroll(const Enrollment &enrollment) override;
    [[nodiscard]] StoreOutcome saveEnrollment(Enrollment &enrollment) override;

private:
    Settings m_settings;
    std::vector<Enrollment> m_enrollments;
    StoreOutcome m_outcome = StoreOutcome::Ok;
};

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/diarychanges.h"
#include "domain/diaryrepository.h"
#include "support/memorystore.h"

#include <map>
#include <set>

namespace evenpace {

/**
 * The whole diary in memory, beside the sessions that belong to it. `setOutcome` makes every write from then on end that
 * way and change nothing, like a full disk.
 */
class MemoryDiary : public DiaryRepository
{
public:
    /** `sessions` live longer than this. */
    explicit MemoryDiary(const MemorySessionRepository &sessions)
        : m_sessions(sessions)
    {
    }
    void setOutcome(StoreOutcome outcome) { m_outcome = outcome; }
    [[nodiscard]] StoreOutcome outcome() const { return m_outcome; }

    [[nodiscard]] std::optional<MorningCheckIn> checkIn(const QDate &day) const override;
    [[nodiscard]] std::optional<MorningCheckIn> checkInBefore(const QDate &day) const override;
    [[nodiscard]] StoreOutcome saveCheckIn(const MorningCheckIn &checkIn, const QDateTime &at) override;
    [[nodiscard]] DayChoice choice(const QDate &day) const override;
    [[nodiscard]] StoreOutcome saveChoice(const DayChoice &choice, const QDateTime &at) override;
    [[nodiscard]] std::vector<Activity> activitiesOn(const QDate &day) const override;
    [[nodiscard]] StoreOutcome addActivity(Activity &activity) override;
    [[nodiscard]] StoreOutcome correctActivity(const Activity &activity, const QDateTime &at) override;
    [[nodiscard]] StoreOutcome setActivityRemoved(qint64 id, bool removed, const QDateTime &at) override;
    [[nodiscard]] StoreOutcome addEvent(DiaryEvent &event) override;
    [[nodiscard]] StoreOutcome takeBackEvent(qint64 id, const QDateTime &at) override;
    [[nodiscard]] std::vector<DiaryEvent> events() const override;
    [[nodiscard]] StoreOutcome rateLater(qint64 sessionId, std::optional<int> pain2h,
                                         std::optional<MorningAfter> morning, const QDateTime &at) override;
    [[nodiscard]] std::vector<DayFacts> facts(const QDate &first, const QDate &last) const override;
    [[nodiscard]] std::vector<DiaryChange> changes(const QDate &day) const override;
    [[nodiscard]] StoreOutcome addDecisions(std::vector<Decision> &decisions) override;
    [[nodiscard]] std::vector<Decision> decisions(const QDate &first, const QDate &last) const override;
    [[nodiscard]] std::optional<Decision> decision(const QDate &day) const override;
    [[nodiscard]] std::optional<Checkpoint> checkpoint() const override;
    [[nodiscard]] StoreOutcome saveCheckpoint(const Checkpoint &checkpoint) override;

private:
    [[nodiscard]] std::vector<SessionFact> sessionsBefore(const QDate &day) const;
    [[nodiscard]] SessionFact toFact(const SessionRecord &record) const;
    void log(std::vector<DiaryChange> changes);
    /** The checkpoint does not hold any more if it stands after that day. */
    void touch(const QDate &day);

    const MemorySessionRepository &m_sessions;
    std::map<QDate, MorningCheckIn> m_checkIns;
    std::map<QDate, DayChoice> m_choices;
    std::map<qint64, Activity> m_activities;
    std::set<qint64> m_removed; ///< activities
    std::map<qint64, DiaryEvent> m_events; ///< those that count
    std::set<qint64> m_takenBack;
    std::map<SessionId, LaterRating> m_ratings;
    std::vector<DiaryChange> m_changes;
    std::vector<Decision> m_decisions; ///< in the order made
    std::optional<Checkpoint> m_checkpoint;
    std::vector<SessionFact> m_checkpointSessions; ///< sessions that went into it, as they were
    qint64 m_lastActivity = 0;
    qint64 m_lastEvent = 0;
    StoreOutcome m_outcome = StoreOutcome::Ok;
};

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/diaryrepository.h"

namespace evenpace {

class Connection;
class Database;

/**
 * The diary in SQLite.
 *
 * A read that meets an error gives what it would give for nothing stored; Database::health() tells whether the file is
 * damaged. Values out of the ranges of domain/diary.h are refused with Failed. Events of a kind, and body areas, that
 * this version does not know stay as they are and are left out of what is read. That a checkpoint ends with a write to
 * an earlier day, also to a session of it, is done by the database itself.
 */
class SqliteDiaryRepository : public DiaryRepository
{
public:
    /** The database is open and outlives this. */
    explicit SqliteDiaryRepository(Database &database);

    [[nodiscard]] std::optional<MorningCheckIn> checkIn(const QDate &day) const override;
    [[nodiscard]] std::optional<MorningCheckIn> checkInBefore(const QDate &day) const override;
    /** A question answered for the first time is not logged, nor is an answer that stays the same. */
    [[nodiscard]] StoreOutcome saveCheckIn(const MorningCheckIn &checkIn, const QDateTime &at) override;

    [[nodiscard]] DayChoice choice(const QDate &day) const override;
    [[nodiscard]] StoreOutcome saveChoice(const DayChoice &choice, const QDateTime &at) override;

    [[nodiscard]] std::vector<Activity> activitiesOn(const QDate &day) const override;
    [[nodiscard]] StoreOutcome addActivity(Activity &activity) override;
    [[nodiscard]] StoreOutcome correctActivity(const Activity &activity, const QDateTime &at) override;
    /** Also answers Ok when it is told again. */
    [[nodiscard]] StoreOutcome setActivityRemoved(qint64 id, bool removed, const QDateTime &at) override;

    [[nodiscard]] StoreOutcome addEvent(DiaryEvent &event) override;
    /** Also answers Ok when it is told again. */
    [[nodiscard]] StoreOutcome takeBackEvent(qint64 id, const QDateTime &at) override;
    [[nodiscard]] std::vector<DiaryEvent> events() const override;

    /** What is not given stays as it was told before. */
    [[nodiscard]] StoreOutcome rateLater(qint64 sessionId, std::optional<int> pain2h,
                                         std::optional<MorningAfter> morning, const QDateTime &at) override;

    /** Six statements for any number of days. A choice of nothing but defaults tells nothing; a skipped check-in is
     * told. An invalid `last` ends with the last day. */
    [[nodiscard]] std::vector<DayFacts> facts(const QDate &first, const QDate &last) const override;
    [[nodiscard]] std::vector<DiaryChange> changes(const QDate &day) const override;

    [[nodiscard]] StoreOutcome addDecisions(std::vector<Decision> &decisions) override;
    [[nodiscard]] std::vector<Decision> decisions(const QDate &first, const QDate &last) const override;
    [[nodiscard]] std::optional<Decision> decision(const QDate &day) const override;
    [[nodiscard]] std::optional<Checkpoint> checkpoint() const override;
    [[nodiscard]] StoreOutcome saveCheckpoint(const Checkpoint &checkpoint) override;

private:
    [[nodiscard]] BodyAreas areas(const QDate &day) const;
    [[nodiscard]] StoreOutcome writeAreas(const QDate &day, const BodyAreas &before, const BodyAreas &after);
    [[nodiscard]] StoreOutcome log(const std::vector<DiaryChange> &changes);
    /** NotFound, unless the statement before ended with an error. */
    [[nodiscard]] StoreOutcome notFound() const;

    Connection &m_connection;
};

} // namespace evenpace

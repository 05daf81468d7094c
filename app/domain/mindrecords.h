// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/repositories.h"

#include <QDate>
#include <QDateTime>
#include <QJsonValue>
#include <QString>

#include <map>
#include <optional>
#include <vector>

/**
 * Records of thinking exercises. A record is one run of an exercise, from its first answer to its last step. It may take
 * days: each session in which it was gone on with is a sitting of it. What was answered is kept with the session in which
 * it was answered; what a record holds of a key is what was answered last in any of its sittings.
 */
namespace evenpace {

/** The answers of a record or of an exercise under way, by key. */
using MindAnswers = std::map<QString, QJsonValue>;

struct MindRecord {
    MindRecordId id = 0;
    QString exerciseId;
    QDate begunOn; ///< local day of the session in which it was begun
    QDateTime begunAt; ///< UTC
    QDateTime changedAt; ///< UTC: the last answer
    QDateTime finishedAt; ///< UTC, invalid until its last step is done
    int place = 1; ///< number of the step at which it goes on
    MindAnswers answers; ///< taken back ones are not in it
    [[nodiscard]] bool isFinished() const { return finishedAt.isValid(); }
};

/** Records of thinking exercises. What a running session writes of them goes through its journal. */
class MindRepository
{
public:
    virtual ~MindRepository() = default;

    /** Records of an exercise that hold an answer, the newest first. Those that were only part of sessions that are
     *  removed from the history are not among them. */
    [[nodiscard]] virtual std::vector<MindRecord> records(const QString &exerciseId, int limit) const = 0;
    /** The newest of them. */
    [[nodiscard]] std::optional<MindRecord> latestRecord(const QString &exerciseId) const
    {
        std::vector<MindRecord> newest = records(exerciseId, 1);
        return newest.empty() ? std::nullopt : std::optional(std::move(newest.front()));
    }
    [[nodiscard]] virtual std::optional<MindRecord> record(MindRecordId id) const = 0;
    /** The record that a session is a sitting of, or 0. */
    [[nodiscard]] virtual MindRecordId recordOf(SessionId session, const QString &exerciseId) const = 0;
    /** Ids of exercises with a record that holds an answer. */
    [[nodiscard]] virtual QStringList exercisesWithRecords() const = 0;
    /** Deletes a record with all its answers, and what was logged of their changes, for good. */
    [[nodiscard]] virtual StoreOutcome deleteRecord(MindRecordId id) = 0;
};

} // namespace evenpace

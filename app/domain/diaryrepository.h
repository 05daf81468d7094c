// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/diary.h"
#include "domain/repositories.h"

namespace evenpace {

/** A decision of the pacing as it was logged: what went in, what came out, and the numbers that the rules saw. */
struct Decision {
    qint64 id = 0; ///< later decisions have larger ids; those of one day replace each other, all are kept
    QDate day;
    QDateTime at; ///< UTC, when it was made
    bool isAfterCorrection = false; ///< made anew because an earlier day was corrected
    QJsonObject told; ///< the day's entries, as `evenpace-cli pace` reads them (array under "entries")
    QJsonObject answer; ///< as `evenpace-cli pace` prints it
    QJsonObject numbers; ///< pacing::toJson(Numbers)
};

/** Days besides their sessions. One call is one transaction; when it returns Ok it is on disk. */
class DiaryRepository
{
public:
    virtual ~DiaryRepository() = default;

    [[nodiscard]] virtual std::optional<MorningCheckIn> checkIn(const QDate &day) const = 0;
    /** The latest check-in before that day, for "same as yesterday" and the marks on the scales. */
    [[nodiscard]] virtual std::optional<MorningCheckIn> checkInBefore(const QDate &day) const = 0;
    /** Writes the day's check-in. Each value that replaces another one is logged as a change. */
    [[nodiscard]] virtual StoreOutcome saveCheckIn(const MorningCheckIn &checkIn, const QDateTime &at) = 0;

    /** A day without a choice gives the defaults. */
    [[nodiscard]] virtual DayChoice choice(const QDate &day) const = 0;
    /** Every change is logged, the first one too. */
    [[nodiscard]] virtual StoreOutcome saveChoice(const DayChoice &choice, const QDateTime &at) = 0;

    /** Those not removed, in the order logged. */
    [[nodiscard]] virtual std::vector<Activity> activitiesOn(const QDate &day) const = 0;
    /** Sets `activity.id`. */
    [[nodiscard]] virtual StoreOutcome addActivity(Activity &activity) = 0;
    /** Kind, effort, minutes; logged as changes. */
    [[nodiscard]] virtual StoreOutcome correctActivity(const Activity &activity, const QDateTime &at) = 0;
    [[nodiscard]] virtual StoreOutcome setActivityRemoved(qint64 id, bool removed, const QDateTime &at) = 0;

    /** Sets `event.id`. */
    [[nodiscard]] virtual StoreOutcome addEvent(DiaryEvent &event) = 0;
    /** The event counts no more; it stays in the file. */
    [[nodiscard]] virtual StoreOutcome takeBackEvent(qint64 id, const QDateTime &at) = 0;
    /** All events that count, in the order told. */
    [[nodiscard]] virtual std::vector<DiaryEvent> events() const = 0;

    /** How a session was two hours later and the morning after; each replaces what was told before and logs it. */
    [[nodiscard]] virtual StoreOutcome rateLater(qint64 sessionId, std::optional<int> pain2h,
                                                 std::optional<MorningAfter> morning, const QDateTime &at) = 0;

    /** Days from `first` to `last` of which anything was told, in order. An invalid `first` begins with the first day. */
    [[nodiscard]] virtual std::vector<DayFacts> facts(const QDate &first, const QDate &last) const = 0;
    /** In the order made; an invalid day gives those of all days. */
    [[nodiscard]] virtual std::vector<DiaryChange> changes(const QDate &day) const = 0;

    // What the pacing said, and where its fold stands.
    [[nodiscard]] virtual StoreOutcome addDecisions(std::vector<Decision> &decisions) = 0;
    /** In order of day and id, all that were ever made. */
    [[nodiscard]] virtual std::vector<Decision> decisions(const QDate &first, const QDate &last) const = 0;
    /** The last one made for the day. */
    [[nodiscard]] virtual std::optional<Decision> decision(const QDate &day) const = 0;
    /** pacing::Engine::save() after all days before `day`; gone as soon as anything before `day` is told or changed. */
    struct Checkpoint {
        QDate day;
        QByteArray state;
    };
    [[nodiscard]] virtual std::optional<Checkpoint> checkpoint() const = 0;
    [[nodiscard]] virtual StoreOutcome saveCheckpoint(const Checkpoint &checkpoint) = 0;
};

} // namespace evenpace

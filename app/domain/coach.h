// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/dayplan.h"
#include "domain/diaryrepository.h"

#include <functional>
#include <map>

namespace evenpace {

/**
 * Knows the day: reads what was told, asks the pacing, plans what fits. What is told goes through here too, so that each
 * telling is kept, looked at and logged as a decision at once. Reads little: the fold goes on from where it was kept.
 */
class Coach
{
public:
    using WallClock = std::function<QDateTime()>; ///< local

    Coach(const Library &library, DiaryRepository &diary, SessionRepository &sessions, SettingsRepository &settings,
          WallClock wallClock);

    /** Reads the day anew: at the start, after a session, after a correction, and when a new day has begun. */
    void refresh();
    /** The same after something of an earlier day was changed elsewhere: folds from the first day on. */
    void refreshAnew();

    [[nodiscard]] const QDate &day() const { return m_input.day; }
    [[nodiscard]] const DayPlan &plan() const { return m_plan; }
    /** What the plan was made from: the day's facts, all events, the pacing's answer and numbers. */
    [[nodiscard]] const DayInput &input() const { return m_input; }
    [[nodiscard]] const pacing::DayAnswer &pacing() const { return m_input.pacing; }
    /** One session or item in today's size. */
    [[nodiscard]] DaySession sized(const QString &programId, const QString &sessionId) const;
    /** The last of these facts that counts, or nothing. */
    template <typename Fact> [[nodiscard]] const Fact *latest() const
    {
        const Fact *found = nullptr;
        for (const DiaryEvent &event : m_input.events) {
            if (const auto *fact = std::get_if<Fact>(&event.fact))
                found = fact;
        }
        return found;
    }

    // Telling. Each is kept before it counts; anything but Ok has changed nothing.
    [[nodiscard]] StoreOutcome tell(const DiaryFact &fact);
    [[nodiscard]] StoreOutcome takeBack(qint64 eventId);
    /** Of any day; today's, or one that is corrected. */
    [[nodiscard]] StoreOutcome saveCheckIn(const MorningCheckIn &checkIn);
    [[nodiscard]] StoreOutcome saveChoice(const DayChoice &choice);
    [[nodiscard]] StoreOutcome addActivity(Activity &activity);
    [[nodiscard]] StoreOutcome correctActivity(const Activity &activity);
    [[nodiscard]] StoreOutcome setActivityRemoved(qint64 id, bool removed);
    [[nodiscard]] StoreOutcome rateLater(qint64 sessionId, std::optional<int> pain2h,
                                         std::optional<MorningAfter> morning);

    /** A week that was reviewed and that the person has not seen yet. */
    struct Review {
        QDate day; ///< on which it ran
        pacing::WeekVerdict verdict;
        pacing::Week week;
        std::optional<pacing::Milli> before; ///< quota before and after
        std::optional<pacing::Milli> after;
    };
    [[nodiscard]] const std::optional<Review> &review() const { return m_review; }
    /** Prompts of the pacing of the last days and today that were not answered since, oldest first, each once. */
    [[nodiscard]] const QStringList &openPrompts() const { return m_openPrompts; }

private:
    [[nodiscard]] bool isPlanned(const QDate &day) const;
    void foldUpTo(const QDate &today);
    /** The review and the prompts that wait to be seen. */
    void findNews();
    [[nodiscard]] int badDaysRunning() const;
    [[nodiscard]] Decision decisionOf(const pacing::DayAnswer &answer) const;
    void log(Decision decision);
    [[nodiscard]] StoreOutcome told(StoreOutcome outcome, const QDate &day);

    const Library &m_library;
    DiaryRepository &m_diary;
    SessionRepository &m_sessions;
    SettingsRepository &m_settings;
    WallClock m_wallClock;

    std::vector<Enrollment> m_enrollments;
    mutable std::map<std::pair<QString, int>, bool> m_isPlanned; ///< by program and day of program
    std::optional<pacing::Fold> m_fold; ///< all days before m_foldEnd of which anything was told
    QDate m_foldEnd;
    DayInput m_input;
    DayPlan m_plan;
    std::optional<Review> m_review;
    QStringList m_openPrompts;
};

} // namespace evenpace

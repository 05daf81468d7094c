// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/dayplan.h"
#include "domain/diaryrepository.h"
#include "domain/measures.h"
#include "domain/shelf.h"

#include <functional>
#include <map>

namespace evenpace {

class TherapyRepository;
struct TakenProgram;
namespace exchange {
struct Attachment;
}

/**
 * Knows the day: reads what was told, asks the pacing, plans what fits. What is told goes through here too, so that each
 * telling is kept, looked at and logged as a decision at once. Reads little: the fold goes on from where it was kept.
 */
class Coach
{
public:
    using WallClock = std::function<QDateTime()>; ///< local

    /** What the person made is put into `library`, at the first refresh() and whenever it changes; what a therapist gave,
     *  once anything of it was followed. */
    Coach(Library &library, DiaryRepository &diary, SessionRepository &sessions, SettingsRepository &settings,
          ShelfRepository &shelf, const MeasureRepository &measures, TherapyRepository &therapy, WallClock wallClock);

    /** Reads the day anew: at the start, after a session, after a correction, and when a new day has begun. */
    void refresh();
    /** The same after something of an earlier day was changed elsewhere: folds from the first day on. */
    void refreshAnew();
    /** The same after a questionnaire was answered, corrected or deleted: the first PEG says how programs start. */
    void refreshMeasured();

    [[nodiscard]] const QDate &day() const { return m_input.day; }
    [[nodiscard]] const DayPlan &plan() const { return m_plan; }
    /** What the plan was made from: the day's facts, all events, the pacing's answer and numbers. */
    [[nodiscard]] const DayInput &input() const { return m_input; }
    [[nodiscard]] const pacing::DayAnswer &pacing() const { return m_input.pacing; }
    /** The last mood measure, if it is not older than four weeks, was very low. */
    [[nodiscard]] bool isMoodVeryLow() const;
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

    // Added to a day by hand, and gone on the next one.
    /** What today would be with it; to be asked before it is added. A single item's program is kOwnProgram. */
    [[nodiscard]] DayAddition addition(const QString &programId, const QString &sessionId) const;
    /** Adds it, even where addition() warns: it is then cut to what is left. A second time changes nothing. */
    [[nodiscard]] StoreOutcome addToToday(const QString &programId, const QString &sessionId);
    /** The same in place of a planned session, which is left out today. */
    [[nodiscard]] StoreOutcome addToToday(const QString &programId, const QString &sessionId,
                                          const DayAddition::Swap &insteadOf);
    /** Takes back what was added, or kept for today, and is still to come; what was left out for it is planned again.
     *  NotFound if it was not added. */
    [[nodiscard]] StoreOutcome takeFromToday(const QString &programId, const QString &sessionId);
    /** Tomorrow has it as if it had been added then: in that day's size, and only as far as there is room. A second time
     *  changes nothing. */
    [[nodiscard]] StoreOutcome keepForTomorrow(const QString &programId, const QString &sessionId);
    /** NotFound if it is not kept for tomorrow. */
    [[nodiscard]] StoreOutcome takeFromTomorrow(const QString &programId, const QString &sessionId);

    // Programs. The main one is the latest started of those that are followed today. One that ended on the day on which
    // it began counts nowhere.
    [[nodiscard]] const std::vector<Enrollment> &enrollments() const { return m_enrollments; }
    /** Day 1 of the first program that was ever followed; invalid if there was none. */
    [[nodiscard]] QDate firstDay() const;
    /** The enrollment in that program that has not stopped, followed or paused, or nullptr. */
    [[nodiscard]] const Enrollment *enrollment(const QString &programId) const;
    /** The coming days with it, to be shown before it is started. */
    [[nodiscard]] std::vector<ProgramDay> daysWith(const QString &programId, int days = 7) const;
    /** Today becomes its day 1, beside what is followed. Nothing changes for one that is followed; one that is paused
     *  goes on. */
    [[nodiscard]] StoreOutcome startProgram(const QString &programId);
    /** From today on its days stand still. NotFound if it is not followed; the same holds for the next two. */
    [[nodiscard]] StoreOutcome pauseProgram(const QString &programId);
    [[nodiscard]] StoreOutcome goOnWithProgram(const QString &programId);
    /** From today on. What was done of it stays in the history; started again it begins with day 1. On its own day 1 it
     *  is as if it had not been started. */
    [[nodiscard]] StoreOutcome stopProgram(const QString &programId);

    // What a therapist gave. Their ceilings hold as long as a program of theirs is not stopped, stricter ones win.
    /** Keeps it, and it is followed from today on; a new version of one that is followed takes its place, and its days go
     *  on. */
    [[nodiscard]] StoreOutcome takeProgram(TakenProgram &taken, const std::vector<exchange::Attachment> &attachments);
    /** Puts what was taken into the library, to be looked at. It is there by itself once it was followed. */
    void readGiven();

    // What the person makes: kept, then found in the library at once.
    /** What problemOf() objects to is Failed. */
    [[nodiscard]] StoreOutcome keep(OwnPattern &pattern);
    [[nodiscard]] StoreOutcome keep(OwnSession &session);
    [[nodiscard]] StoreOutcome setPatternRemoved(qint64 id, bool removed);
    [[nodiscard]] StoreOutcome setSessionRemoved(qint64 id, bool removed);

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
    /** The programs of the day, and which of them leads. */
    void takeEnrollments();
    /** Tells the ceilings of the programs that are followed, if others hold. */
    [[nodiscard]] StoreOutcome followCeilings();
    void foldUpTo(const QDate &today);
    /** The review and the prompts that wait to be seen. */
    void findNews();
    [[nodiscard]] int badDaysRunning() const;
    /** How far the therapists' programs that are followed today have grown. */
    void findGrowth();
    /** What is not offered yet, for what was done or told on other days. */
    void findWaiting();
    [[nodiscard]] Decision decisionOf(const pacing::DayAnswer &answer) const;
    void log(Decision decision);
    [[nodiscard]] StoreOutcome told(StoreOutcome outcome, const QDate &day);
    /** Follows what is own in the library, after it was changed. */
    [[nodiscard]] StoreOutcome kept(StoreOutcome outcome);
    [[nodiscard]] StoreOutcome save(Enrollment enrollment);
    [[nodiscard]] bool canBePlanned(const QString &programId, const QString &sessionId) const;
    /** The telling that put it on that day by hand, the last one; 0: there is none. */
    [[nodiscard]] qint64 addedEvent(const QDate &day, const QString &programId, const QString &sessionId) const;
    [[nodiscard]] StoreOutcome takeBackAdded(qint64 event);

    Library &m_library;
    DiaryRepository &m_diary;
    SessionRepository &m_sessions;
    SettingsRepository &m_settings;
    ShelfRepository &m_shelf;
    const MeasureRepository &m_measures;
    TherapyRepository &m_therapy;
    WallClock m_wallClock;

    std::vector<Enrollment> m_enrollments;
    mutable std::map<std::pair<QString, int>, bool> m_isPlanned; ///< by program and day of its schedule
    bool m_isOwnRead = false;
    bool m_isGivenRead = false;
    std::map<QString, LimitsSet> m_ceilings; ///< of what therapists gave, by program
    QDate m_startReadOn; ///< the day for which the first-week dose was read
    std::optional<pacing::Fold> m_fold; ///< all days before m_foldEnd of which anything was told
    QDate m_foldEnd;
    /** The silent days between the last told one and today. They are no part of the fold while they may still become a gap,
     *  but what fell due on them is said. */
    std::vector<pacing::DayAnswer> m_silence;
    struct Growth
    {
        QDate since; ///< of the version that was looked at
        std::map<QString, int> percents;
    };
    std::map<QString, Growth> m_growth; ///< by program, for m_growthDay; rests on what was told until yesterday
    QDate m_growthDay;
    DayInput m_input;
    DayPlan m_plan;
    std::optional<Review> m_review;
    QStringList m_openPrompts;
};

} // namespace evenpace

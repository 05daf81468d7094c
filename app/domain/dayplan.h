// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/library.h"
#include "domain/pacing/fold.h"
#include "domain/records.h"
#include "domain/repositories.h"
#include "domain/sizing.h"

#include <optional>
#include <vector>

/** From the program, what was told and what the pacing says, to the day as it is offered. Pure. */
namespace evenpace {

/** A session that today holds, done or to come. Program and session together are unique among those to come. */
struct DaySession
{
    QString programId;
    QString sessionId;
    QString name; ///< English; as it was called then for one that is done
    Milliseconds length{0}; ///< clock time: planned, or really spent once it is done
    Load load = 0; ///< the highest of its items; 0 where nothing moves
    pacing::Milli easyMilliMinutes = 0; ///< what it costs or has cost, thousandths of easy minutes
    std::optional<PosePreset> position; ///< of its first movement, else of its breathing; none: any
    QString pictureItem; ///< the item whose picture stands for it, empty if none moves
    SessionPlan plan; ///< as it would be done now; empty for one that is done
    std::vector<SizedChange> changes; ///< against the program as written
    bool isOver = false; ///< does not fit today: nothing that moves is left of it
    /** When it is meant to be done, where the person named times of the day; nothing for one that any time is right for,
     *  for one that is done, and once no named time is left of the day. */
    std::optional<DayTime> time;
    qint64 addedEvent = 0; ///< the telling that added it to this day, or kept it for it; 0: it comes from a program
    std::optional<SessionRecord> done;
};

/** The day's minutes, thousandths of easy minutes (design 9). */
struct Envelope {
    pacing::Milli usual = 0; ///< the quota, or what is taken for it before the first baseline
    pacing::Milli byLight = 0; ///< what the day's light leaves of it, before limits, a bad day or a choice
    pacing::Milli dose = 0; ///< today's
    pacing::Milli used = 0;
    pacing::Milli planned = 0; ///< sessions still to come
    [[nodiscard]] pacing::Milli left() const { return std::max<pacing::Milli>(0, dose - used); }
    [[nodiscard]] pacing::Milli free() const { return std::max<pacing::Milli>(0, dose - used - planned); }
    [[nodiscard]] pacing::Milli over() const { return std::max<pacing::Milli>(0, used - dose); }
};

/** Why today has its size, in the order in which people are told (design 10.3); only what really fired. */
enum class SizeReason {
    Stopped, ///< a warning sign waits to be checked
    TherapistLimit,
    BadDay,
    Flare,
    WayBack, ///< after a flare
    AfterGap, ///< some days without contact
    NewBaseline, ///< measured anew: half until then
    YesterdayOver,
    WorseMorning, ///< after yesterday's session
    FatigueHigh,
    PainHigh,
    NoCheckIn, ///< since a hard morning, or on the PEM track
    OwnLimit,
    OwnChoice, ///< "Change it for today"
    WeekSmaller,
    WeekLarger,
    FirstDays, ///< no baseline yet
    NothingKnown, ///< PEM track without a known harmless day
    Usual
};

/** What stands between a person and the next session that moves. */
enum class Ceiling {
    None,
    Rest, ///< the least rest after movement is not over
    Minutes, ///< the day's dose is used
    Sessions ///< as many sessions as a day may have
};

enum class DayMood {
    Usual,
    BadDay, ///< by tap, this day only
    Flare, ///< told as a flare; the flare plan until it is over
    Stopped ///< a warning sign: nothing that moves
};

/** What one day of a program holds. */
struct DayPlan {
    int day = 1; ///< since the start, from 1
    int dayOfProgram = 1; ///< within the program; begins again after its last week
    int round = 1; ///< 1 the first time through the program
    /** The main one of today: the person's latest started, the flare day's, or the PEM-safe one; empty: none is. */
    QString programId;
    /** Done ones in the order they were done, then the planned ones: by their times of the day, those of one time and those
     *  without one, which come last, as the programs have them. */
    std::vector<DaySession> sessions;

    DayMood mood = DayMood::Usual;
    Grade grade = Grade::Usual;
    Grade proposedGrade = Grade::Usual;
    bool mayBeGood = false; ///< a good day's form may be chosen: GREEN, and not on the PEM track
    Envelope envelope;
    std::vector<SizeReason> reasons;
    bool isMeasured = false; ///< a baseline stands behind the size
    Ceiling ceiling = Ceiling::None;
    QDateTime restUntil; ///< UTC, for Ceiling::Rest and as a hint after a session; invalid: no rest is due
    Milliseconds gap{0}; ///< least rest after movement today
    int sessionsADay = 4;
    int effortCeiling = 3;
    bool needsSafetyCheck = true; ///< not answered to its end: it comes before the first movement
    Load mostLoad = kModerate; ///< harder items come in an easier form today, or not at all
    bool isModerateLocked = false; ///< a condition was ticked and nobody agreed yet
    bool isNextSmaller = false; ///< after a hard session, unless kept as it was
    QStringList cautions;
    std::vector<SizedChange> notNow; ///< items that wait for another day, each with what is done in its place

    [[nodiscard]] const DaySession *next() const; ///< the first that is not done and fits
    [[nodiscard]] int doneCount() const;
    [[nodiscard]] Milliseconds timeDone() const;
    [[nodiscard]] Milliseconds timeLeft() const;
    /** One that is to come, or nullptr. */
    [[nodiscard]] const DaySession *planned(const QString &program, const QString &session) const;
    /** Unique among those to come: the session's id, for other programs than the main one with theirs before it. */
    [[nodiscard]] QString keyOf(const DaySession &session) const;
};

/** What adding something to the day would make of it. */
struct DayAddition
{
    enum class Answer {
        Fits,
        OverMinutes, ///< more than the day's dose: swap it with one of `swaps`, or keep it for tomorrow
        OverSessions, ///< more sessions that move than a day may have
        AlreadyThere, ///< it waits among today's sessions
        Stopped, ///< a warning sign has to be checked before anything moves
        NotForYou, ///< cautions, or how hard it is, leave nothing of it today; `session.changes` say why
        Unknown
    };
    struct Swap
    {
        QString programId;
        QString sessionId;
        QString name; ///< English
        pacing::Milli after = 0; ///< used and planned then, thousandths of easy minutes
    };
    Answer answer = Answer::Unknown;
    DaySession session; ///< in the size that it has today, not yet cut to the room that is left
    pacing::Milli after = 0; ///< used and planned then, thousandths of easy minutes: the 28 of "28 of 24"
    pacing::Milli dose = 0; ///< the day's: the 24
    std::vector<Swap> swaps; ///< planned sessions each of which makes the room, the last of the day first
};

/** A session that was stopped sooner than this is offered again; what was done of it stays in the history. */
inline constexpr Milliseconds kCountsAsDone{60000};
/** Ceilings without a word of the person or the therapist. [DESIGN], specification README 2 */
inline constexpr int kSessionsADay = 4;
inline constexpr int kGapMinutes = 60;
inline constexpr int kLongGapMinutes = 120; ///< CAUTION, PEM, AMBER, RED
inline constexpr int kNextSmallerPermille = 800;
inline constexpr int kBadDayPercent = 50;
inline constexpr int kPemStartPermille = 500;
/** Hours of the person's clock in which these times of a day end; the evening lasts until the day does. [DESIGN] */
inline constexpr int kMorningEndsHour = 12;
inline constexpr int kMiddayEndsHour = 17;
/** How much of the dose the sessions of a usual day are planned to take; a good day's form may take all. [DESIGN] */
inline constexpr int kUsualFillPercent = 95;
/** Sessions grow into a measured size up to here, and never beyond the ranges of their items. [DESIGN] */
inline constexpr int kMostPermille = 4000;
/** A session whose items are at the top of their ranges and that still is smaller than this share of its room has
 *  another round of its light items, at most this often. [DESIGN], the order of evidence 2.9: minutes first */
inline constexpr int kWellFilledPercent = 88;
inline constexpr int kMostRounds = 4;
/** A session besides those of the main program that would find less than this share of its minutes is not offered. [DESIGN] */
inline constexpr int kLeastSharePercent = 50;

inline constexpr QStringView kFlareProgram = u"prog-flare-day";
inline constexpr QStringView kPemProgram = u"prog-pem-steady";
/** Looks at a sore spot: only while pain is within 1 of the usual, and not in a flare; else kAnchor. Content specification 3. */
inline constexpr QStringView kSoreSpot = u"mind-with-pain-8";
inline constexpr QStringView kAnchor = u"mind-breath-5";
/** The long body scan is for those who did the short one so often. Content specification 3. */
inline constexpr QStringView kLongScan = u"mind-body-scan-20";
inline constexpr QStringView kShortScan = u"mind-body-scan-10";
inline constexpr int kShortScansFirst = 4;

/** Everything a day is made from. */
struct DayInput {
    QDate day;
    QDateTime now; ///< UTC, for rests only
    QTime timeOfDay; ///< of the person's clock, for times of the day; invalid: none is over
    Enrollment enrollment; ///< the main program, or the last one there was
    std::vector<Enrollment> beside{}; ///< others that are followed on that day, the latest started first
    std::vector<SessionRecord> records; ///< of the day, with items
    DayFacts facts; ///< of the day
    std::vector<DiaryEvent> events; ///< all that count, in the order told
    pacing::DayAnswer pacing; ///< for the day
    pacing::LimitState limits;
    int badDaysRunning = 1; ///< days in a row that were bad days, with this one
    std::optional<SessionFact> lastMovement; ///< the last session that moved, of any day
    TimelineSettings settings;
    Suits suits; ///< what suits the person, as told in the first questions
    int startPermille = kStartFactorUnknown; ///< of programs' doses, by the first PEG; a therapist's are for the person already
    /** By program: percent of the written dose by item, where a therapist's plan lets it grow. */
    std::map<QString, std::map<QString, int>> growth{};
    std::vector<SizedChange> notNow{}; ///< items that wait for what the day does not tell
};

/**
 * The plan of a day. Days are counted from the start whether or not something was done on them: a missed day is skipped,
 * never doubled. After the last week the program begins again.
 */
[[nodiscard]] DayPlan planDay(const Library &library, const DayInput &input);

/** What a day would be with that session, own session or single item; `plan` is of that day. Changes nothing. */
[[nodiscard]] DayAddition describeAddition(const Library &library, const DayInput &input, const DayPlan &plan,
                                           const QString &programId, const QString &sessionId);

/** Minutes of one of the coming days, thousandths of easy minutes: as programs are written for the person now, before
 *  they are cut to the day's size. */
struct ProgramDay
{
    QDate day;
    pacing::Milli before = 0; ///< of the programs followed now
    pacing::Milli after = 0; ///< with the new one
};
/** What a program would add to the days from `input.day` on, were it begun then. To be held against `Envelope::usual`. */
[[nodiscard]] std::vector<ProgramDay> programDays(const Library &library, const DayInput &input, const DayPlan &plan,
                                                  const QString &programId, int days = 7);

/** Whether an item is open to the person now. */
struct ItemAccess
{
    enum class Kind {
        Open,
        NotToday, ///< harder than the day allows: a hard morning, a bad day, the PEM track, the first weeks; or it waits
        EasierInstead, ///< a caution rules it out, and `instead` is its easier form that is open
        AskFirst, ///< only after a professional agreed: a condition was ticked, or it is for therapists to give
        Hidden ///< a caution rules it out, and nothing easier is left
    };
    Kind kind = Kind::Open;
    QString caution; ///< the code that is the reason, for EasierInstead and Hidden
    QString instead; ///< an easier form, the one of today if there is one; may be set for NotToday and AskFirst, too
    SizedChange::Why why = SizedChange::Why::TooHard; ///< for NotToday
    friend bool operator==(const ItemAccess &, const ItemAccess &) = default;
};
/** By the same rules by which sessions are sized. An unknown id is hidden without a caution. */
[[nodiscard]] ItemAccess itemAccess(const Library &library, const QString &itemId, const DayPlan &plan);

/** Effort at the ceiling + 2 or more, or pain up by 2: it was more than planned. */
[[nodiscard]] bool wasTooMuch(const SessionFact &session, int effortCeiling);

/** One session or single item in the size that the day has for it; `plan` is of that day. Where the day's dose is used, as
 *  small as it would be past it. An unknown id has no length. */
[[nodiscard]] DaySession describeSession(const Library &library, const DayInput &input, const DayPlan &plan,
                                         const QString &programId, const QString &sessionId);

/** Movement is planned by the program on that day. */
[[nodiscard]] bool isMovementPlanned(const Library &library, const Enrollment &enrollment, const QDate &day);

} // namespace evenpace

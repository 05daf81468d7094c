// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

/**
 * Pacing: how much fits today. A pure fold over dated entries; the same entries give the same answers on every
 * platform. Rules, constants and settled points are those of the evidence document, section 2.9; "point n" below is
 * settled point n there.
 *
 * Amounts (quota, dose, minutes done) are integers in thousandths of an easy minute. Ratings that may be halved (usual,
 * delta, threshold) are integers in half points. Days are local dates that begin at 04:00.
 */
namespace evenpace::pacing {

using Milli = qint64; ///< thousandths of an easy minute; of minutes x effort for loads
using Half = int; ///< half points of a 0-10 rating

enum class State { Screen, Baseline, Active, Flare, Recovery, Stopped };
enum class Track { Std, Caution, Pem }; ///< from loose to strict
enum class Light { Green, Amber, Red, Stop };
enum class SessionVerdict { Pass, Tolerated, Partial, Missed, HardFail };
enum class WeekVerdict { Freeze, StepBack, Rebase, Hold, HoldManual, Consolidate, Progress };
enum class BoomBust { Unknown, Steady, Watch, Pattern };

/** Answers of the screening for post-exertional malaise. */
struct Screening {
    struct Item {
        int frequency = 0; ///< 0-4
        int severity = 0; ///< 0-4
        friend bool operator==(const Item &, const Item &) = default;
    };
    std::array<Item, 5> items;
    bool worsePhysical = false;
    bool worseMental = false;
    double hours = 0; ///< how long it lasts, 0-10000
    bool meCfs = false; ///< says that ME/CFS was found
    friend bool operator==(const Screening &, const Screening &) = default;
};

struct Usual {
    Half pain = 0;
    Half fatigue = 0;
    friend bool operator==(const Usual &, const Usual &) = default;
};

struct Trial {
    Milli amount = 0; ///< above 0
    bool fail24 = false; ///< it was worse the next morning
};

struct Rating {
    int pain = 0; ///< 0-10
    int fatigue = 0; ///< 0-10
};

struct CheckIn {
    std::optional<Rating> rating;
    bool stopsUsual = false; ///< keeps the person from the usual things
    bool flare = false; ///< the person says that this is a flare
    bool redFlag = false;
};

struct SessionDone {
    Milli done = 0;
    int before = 0; ///< pain 0-10
    int peak = 0; ///< highest pain since
    int effort = 0; ///< 0-10
    std::optional<int> pain2h;
};

/** Each part: absent = as before, null inside = lifted. */
struct TherapistLimits {
    std::optional<std::optional<int>> growPercent; ///< 100-120
    std::optional<std::optional<Milli>> maxQuota;
    std::optional<std::optional<int>> effortCeiling; ///< 1-10
    std::optional<bool> frozen;
};

/** One entry. Several may carry the same day; what they say is merged (point 2). */
struct Entry {
    QDate day; ///< not earlier than that of the entry before
    std::optional<Screening> screen;
    std::optional<Usual> usual;
    std::optional<Trial> trial;
    std::optional<Milli> smallestOk;
    std::optional<CheckIn> checkIn;
    bool planned = false;
    std::optional<SessionDone> session;
    std::optional<Milli> load;
    bool cleared = false;
    std::optional<int> raisePercent; ///< 1-10
    bool step = false;
    std::optional<TherapistLimits> therapist;
};

/** What the engine says to an entry. `rules` are stable ids in the order in which they fired. */
struct Answer {
    QDate day;
    State state = State::Screen;
    std::optional<Track> track;
    std::optional<Light> light;
    std::optional<Milli> quota;
    std::optional<Milli> dose;
    Half threshold = 4; ///< T
    int effortCeiling = 3;
    std::optional<SessionVerdict> session;
    bool yesterdaySoftFail = false;
    std::optional<WeekVerdict> weekly;
    BoomBust boomBust = BoomBust::Unknown;
    QStringList prompts;
    QStringList rules;
};

/** The track that a screening gives. */
[[nodiscard]] Track trackOf(const Screening &screening);

/** Quota from trials, or the reason why there is none yet. STD and CAUTION only; trials lie within 10 days. */
struct BaselineResult {
    enum class Kind { NeedMore, NeedFive, Set };
    Kind kind = Kind::NeedMore;
    Milli quota = 0;
};
[[nodiscard]] BaselineResult baselineOf(const std::vector<Trial> &trials, Track track);

/** T in half points from the ratings of ordinary days, oldest first; the last 28 count. */
[[nodiscard]] Half thresholdOf(const std::vector<Rating> &ordinaryDays, Track track);

/** What a week was like, for the weekly rule. */
struct Week {
    Track track = Track::Std;
    int planned = 0;
    int done = 0;
    int hard = 0;
    int soft = 0;
    int mornings = 0; ///< n of mean_next
    int riseSum = 0; ///< half points, over those mornings
    int verified = 0;
    int frozenDays = 0;
    int overDays = 0;
    int boomBustEvents = 0;
    bool mayRise = true; ///< point 8: 7 days since the last rise, no gap, not frozen
};
struct WeekCounters {
    int rises = 0;
    int low = 0;
    int backs = 0;
    int perfect = 0;
};
/** The verdict; `counters` move on as in point 9. The quota is changed by the caller. */
[[nodiscard]] WeekVerdict reviewWeek(const Week &week, WeekCounters &counters);

/** What the rules saw: the numbers behind the answer given last. */
struct Numbers {
    std::optional<Usual> usual;
    std::optional<Half> painDelta; ///< this morning's pain above the usual
    std::optional<Half> fatigueDelta;
    bool isHigh = false; ///< either is at or above the threshold
    bool overshotYesterday = false;
    bool isFirstAfterRed = false; ///< no check-in since a RED day
    int gapDays = 0; ///< whole days without contact before this one
    int flareDay = 0; ///< 1 on the first day of a flare, 0 without one
    int recoveryStep = 0; ///< 1-3 on the way back, else 0
    int calmMornings = 0; ///< counted in this step
    Milli done = 0; ///< of today
    std::optional<Milli> quotaBefore; ///< when the day before was closed
    std::optional<Milli> measured; ///< last measured baseline
    int trials = 0; ///< told so far for the next baseline
    int dayOfActive = 0; ///< 1 on the day the baseline was set, 0 before
    std::optional<Week> week; ///< what the weekly review looked at, on the line at which it ran
};
/** Loads of days in order, nothing where none was logged; `high` marks mornings with delta >= T. */
struct BoomBustResult {
    BoomBust kind = BoomBust::Unknown;
    int events = 0;
};
[[nodiscard]] BoomBustResult boomBustOf(const std::vector<std::optional<Milli>> &loads, const std::vector<bool> &high);

/** One person's pacing. A value: copy it to look ahead. */
class Engine
{
public:
    [[nodiscard]] Answer add(const Entry &entry);
    /** The day of the last entry, invalid before the first. */
    [[nodiscard]] QDate day() const { return m_day ? QDate::fromJulianDay(m_day) : QDate(); }
    [[nodiscard]] Numbers numbers() const;
    /** What an effort that was not told counts as, on the day of the last entry. */
    [[nodiscard]] int effortCeiling() const { return effortCeiling(m_day); }
    /** Against which a morning is measured; nothing while it is not known. */
    [[nodiscard]] std::optional<Usual> usual() const;

    /** Everything, to go on with later. Opaque, versioned. */
    [[nodiscard]] QByteArray save() const;
    /** Nothing for bytes that another version wrote or that cannot be read. */
    [[nodiscard]] static std::optional<Engine> load(const QByteArray &state);

private:
    template <typename Self, typename Visitor> static void visit(Self &self, Visitor &&visitor);

    using Day = qint64; ///< Julian day; 0 is none

    /** All that was said on the current day (point 2). */
    struct Record {
        std::optional<Rating> rating;
        bool stopsUsual = false;
        bool flareSaid = false;
        bool redFlag = false;
        bool planned = false;
        std::vector<SessionDone> sessions;
        std::optional<Milli> load;
        bool measured = false; ///< a trial or smallest_ok was told
        [[nodiscard]] Milli done() const;
        template <typename Self, typename Visitor> static void visit(Self &self, Visitor &visitor)
        {
            visitor(self.rating, self.stopsUsual, self.flareSaid, self.redFlag, self.planned, self.sessions, self.load, self.measured);
        }
    };

    struct DatedTrial {
        Day day = 0;
        Trial trial;
        template <typename Self, typename Visitor> static void visit(Self &self, Visitor &visitor)
        {
            visitor(self.day, self.trial);
        }
    };

    /** The state at the day's opening, as changed by the day's events. */
    struct Base {
        State lower = State::Screen; ///< never Stopped, which lies over it
        bool stopped = false;
        std::optional<Track> track;
        std::optional<Milli> quota;
        std::optional<Milli> oldQuota; ///< before BASELINE again
        std::optional<Milli> measured; ///< last measured baseline
        Track measuredOn = Track::Std;
        std::vector<DatedTrial> trials;
        Day activeSince = 0;
        Day lastRise = 0;
        Day flareSince = 0;
        int recoveryStep = 0;
        Day stepSince = 0;
        int calm = 0; ///< calm mornings since the step began
        bool afterRed = false;
        WeekCounters counters;
        std::optional<WeekVerdict> lastVerdict;
        std::optional<Usual> told;
        std::optional<int> growPercent;
        std::optional<Milli> maxQuota;
        std::optional<int> effortCeiling;
        bool frozen = false;
        Day screenedOn = 0;
        std::vector<Day> crashes;
        template <typename Self, typename Visitor> static void visit(Self &self, Visitor &visitor)
        {
            visitor(self.lower, self.stopped, self.track, self.quota, self.oldQuota, self.measured, self.measuredOn, self.trials, self.activeSince, self.lastRise, self.flareSince, self.recoveryStep, self.stepSince, self.calm, self.afterRed, self.counters, self.lastVerdict, self.told, self.growPercent, self.maxQuota, self.effortCeiling, self.frozen, self.screenedOn, self.crashes);
        }
    };

    struct ClosedDay {
        Day day = 0;
        std::optional<Rating> rating;
        std::optional<Half> delta;
        bool high = false;
        bool stopsUsual = false;
        bool calm = false;
        State state = State::Screen; ///< Stopped where it lay over
        bool redFlag = false;
        bool red = false;
        bool planned = false;
        Milli done = 0;
        std::optional<SessionVerdict> verdict;
        bool countsDone = false;
        bool overshoot = false;
        std::optional<Milli> load;
        std::optional<Usual> usual;
        bool ordinary = false;
        bool softFailMorning = false;
        [[nodiscard]] bool isJudged() const { return verdict && done > 0; }
        [[nodiscard]] bool mayTurnOut() const { return isJudged() && *verdict != SessionVerdict::HardFail; }
        [[nodiscard]] bool isFrozen() const
        {
            return state == State::Flare || state == State::Recovery || state == State::Stopped || redFlag;
        }
        template <typename Self, typename Visitor> static void visit(Self &self, Visitor &visitor)
        {
            visitor(self.day, self.rating, self.delta, self.high, self.stopsUsual, self.calm, self.state, self.redFlag, self.red, self.planned, self.done, self.verdict, self.countsDone, self.overshoot, self.load, self.usual, self.ordinary, self.softFailMorning);
        }
    };

    /** The day as its record has it. */
    struct Today {
        Base base; ///< what the next day opens with
        std::optional<Half> delta;
        bool high = false;
        bool calm = false;
        bool red = false;
        bool flareBegan = false;
        std::optional<Light> light;
        std::optional<Milli> dose;
        std::optional<SessionVerdict> verdict;
        bool overshoot = false;
        bool softFail = false;
        bool newBaseline = false;
        QStringList rules;
        [[nodiscard]] State state() const { return base.stopped ? State::Stopped : base.lower; }
    };

    void closeDay(Answer &answer);
    /** On end since the last rise or baseline, latest first; no more than a raise asks for. */
    [[nodiscard]] std::vector<Day> calmDays() const;
    /** Days that no rule can look back to any more. */
    void forgetOldDays();
    void openDay(Day day, Answer &answer);
    void applyGap(Day day, Answer &answer);
    void reviewLastBlock(Day day, Answer &answer);
    void updateUsual(Day day, Answer &answer);
    void applyEvents(const Entry &entry, Answer &answer);
    void addTrial(const Trial &trial, Answer &answer);
    void addSmallestOk(Milli amount, Answer &answer);
    void setBaseline(Milli quota, Answer &answer);
    void merge(const Entry &entry);
    void requestStep(Answer &answer);
    void requestRaise(int percent, Answer &answer);
    [[nodiscard]] Today evaluate() const;
    void evaluateState(Today &today) const;
    void evaluateLight(Today &today) const;
    void evaluateSession(Today &today) const;
    void addPrompts(const Today &today, Answer &answer);
    static void beginBaselineAgain(Base &base);

    [[nodiscard]] const ClosedDay *closed(Day day) const;
    [[nodiscard]] const ClosedDay *lastRatedBefore(Day day) const;
    [[nodiscard]] Half threshold() const;
    [[nodiscard]] int effortCeiling(Day day) const;
    [[nodiscard]] BoomBustResult boomBust(Day first, Day last) const;
    [[nodiscard]] bool isUnderActive(Day first) const;
    [[nodiscard]] Week weekOf(Day first, Day day) const;
    [[nodiscard]] static int gapPercent(Day gap);

    Day m_day = 0;
    Base m_base;
    Record m_record;
    std::vector<ClosedDay> m_closed; ///< in order; only days with entries, as far back as a rule may look
    std::optional<Usual> m_lastMedian;
    std::optional<Usual> m_lowest; ///< lowest usual of 90 days, as of today's opening
    bool m_isCapped = false;
    int m_cappedRun = 0;
    bool m_runCompleted = false;
    Half m_stdThreshold = 4;
    Day m_lastContact = 0;
    int m_gapApplied = 100;
    bool m_longGap = false; ///< more than 3 days before this day's first entry
    Day m_therapistPromptFor = 0; ///< flare that was prompted for
    Day m_doctorPromptFor = 0;
    bool m_secondCrash = false;
    int m_gapDays = 0; ///< before the current day
    std::optional<Milli> m_quotaBefore; ///< at the close of the day before
    BoomBust m_boomBust = BoomBust::Unknown; ///< of the days before the current one
    std::optional<Week> m_week; ///< reviewed at this day's opening
};

[[nodiscard]] QString nameOf(State state);
[[nodiscard]] QString nameOf(Track track);
[[nodiscard]] QString nameOf(Light light);
[[nodiscard]] QString nameOf(SessionVerdict verdict);
[[nodiscard]] QString nameOf(WeekVerdict verdict);
[[nodiscard]] QString nameOf(BoomBust kind);

} // namespace evenpace::pacing

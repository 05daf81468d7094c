// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"
#include "domain/pacing/pacing.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <array>
#include <bitset>
#include <optional>
#include <variant>
#include <vector>

/**
 * What a person tells about their days besides the sessions: mornings, activities, choices for a day, and the rare events
 * that pacing rests on. Plain values; DiaryRepository reads and writes them. Days are local dates that begin at 04:00.
 */
namespace evenpace {

/** Areas of the body map, evidence 7. Left and right are the person's own. */
enum class BodyArea {
    JawLeft,
    JawRight,
    ShoulderLeft,
    ShoulderRight,
    UpperArmLeft,
    UpperArmRight,
    LowerArmLeft,
    LowerArmRight,
    HipLeft,
    HipRight,
    UpperLegLeft,
    UpperLegRight,
    LowerLegLeft,
    LowerLegRight,
    Neck,
    UpperBack,
    LowerBack,
    Chest,
    Abdomen
};
inline constexpr size_t kBodyAreas = 19;
using BodyAreas = std::bitset<kBodyAreas>;

/** The morning check-in: one a day, every part may be left out. */
struct MorningCheckIn {
    QDate day;
    std::optional<int> pain; ///< 0-10
    std::optional<int> fatigue; ///< 0-10
    std::optional<int> sleep; ///< 0 very badly - 4 very well; changes no dose
    std::optional<int> fog; ///< 0-10
    std::optional<int> mood; ///< 0-10
    std::optional<int> headache; ///< 0-10
    BodyAreas areas; ///< where it hurts
    std::optional<bool> stopsUsual; ///< asked on a high morning only
    std::optional<bool> isFlare; ///< "Is this a flare?"
    bool isSkipped = false; ///< the sheet was closed without an answer
    [[nodiscard]] bool isRated() const { return pain && fatigue; }
    friend bool operator==(const MorningCheckIn &, const MorningCheckIn &) = default;
};

/** Which form of a program is done. */
enum class Grade { Flare, Usual, Good };

/** What a person decides about one day. */
struct DayChoice {
    QDate day;
    bool isBadDay = false; ///< that day only: half the quota at most, very light items
    std::optional<Grade> grade; ///< chosen by hand; else the day's light decides
    std::optional<pacing::Milli> size; ///< "Change it for today", thousandths of easy minutes
    bool keepsAsItWas = false; ///< the next session is not made smaller after a hard one
    friend bool operator==(const DayChoice &, const DayChoice &) = default;
};

enum class ActivityKind { Housework, Cooking, Shopping, Work, Visit, Appointment, Travel, Caring, Other };
enum class ActivityEffort { Light, Medium, Heavy };

/** Something of daily life. Counts as load, fills no envelope. */
struct Activity {
    qint64 id = 0; ///< 0: not stored yet
    QDate day;
    ActivityKind kind = ActivityKind::Other;
    ActivityEffort effort = ActivityEffort::Light;
    int minutes = 30; ///< 1-1440
    QDateTime at; ///< UTC, when it was logged
    friend bool operator==(const Activity &, const Activity &) = default;
};
/** Felt effort of each kind of activity, specification README 2. */
inline constexpr std::array kActivityEffort = {2, 4, 6};

/** How the morning after a session was, told by the person. */
enum class MorningAfter { AsUsual, ABitWorse, ClearlyWorse };

// The rare events. Each is told once and never changed; it may be taken back.

/** The safety check: first page (red flags), second page (conditions and caution codes). */
struct SafetyChecked {
    enum class Flags { None, OneOrMore, NotSure };
    Flags flags = Flags::None;
    QStringList conditions; ///< ids of safetyConditions(), in their order
    bool isComplete = true; ///< false: the second page was not answered yet
    friend bool operator==(const SafetyChecked &, const SafetyChecked &) = default;
};
/** A warning sign told outside the safety check: in the player or under "When to get help". */
struct RedFlagTold {
    QStringList signs; ///< ids of the warning signs that were tapped; empty: not said which
    friend bool operator==(const RedFlagTold &, const RedFlagTold &) = default;
};
/** "A professional has checked this." */
struct RedFlagCleared {
    QDate checkedOn;
    friend bool operator==(const RedFlagCleared &, const RedFlagCleared &) = default;
};
/** A professional agreed to moderate items although a condition was ticked. */
struct ModerateAgreed {
    QDate agreedOn;
    friend bool operator==(const ModerateAgreed &, const ModerateAgreed &) = default;
};
/** Answers to the screening for post-exertional malaise, filled in as specification README 3 says. */
struct PemScreened {
    enum class First { HardlyEver, Sometimes, MostTimes, DoNotKnow };
    First first = First::DoNotKnow;
    pacing::Screening screening;
    QStringList filledIn; ///< parts that were not answered as they stand: items, worse_physical, hours
    friend bool operator==(const PemScreened &, const PemScreened &) = default;
};
struct UsualWeekTold {
    int pain = 0; ///< 0-10
    int fatigue = 0; ///< 0-10
    friend bool operator==(const UsualWeekTold &, const UsualWeekTold &) = default;
};
/** Easy minutes that feel fine on a good, an ordinary and a bad day. */
struct ComfortTold {
    int good = 20;
    int ordinary = 12;
    int bad = 5;
    friend bool operator==(const ComfortTold &, const ComfortTold &) = default;
};
/** "How many easy minutes felt fine yesterday?" */
struct TrialTold {
    pacing::Milli amount = 0; ///< above 0
    bool worseNextMorning = false;
    friend bool operator==(const TrialTold &, const TrialTold &) = default;
};
/** "The smallest day of the last week that did no harm"; 0: none is known. PEM track. */
struct SmallestTold {
    pacing::Milli amount = 0;
    friend bool operator==(const SmallestTold &, const SmallestTold &) = default;
};
/** PEM track: the next step back after a flare is confirmed. */
struct StepConfirmed {
    friend bool operator==(const StepConfirmed &, const StepConfirmed &) = default;
};
/** PEM track: a rise that the person asked for. */
struct RiseAsked {
    int percent = 5; ///< 1-10
    friend bool operator==(const RiseAsked &, const RiseAsked &) = default;
};
/** Limits as they hold from now on; what is not set is not limited by that source. */
struct LimitsSet {
    enum class Source { Person, Therapist };
    Source source = Source::Person;
    std::optional<pacing::Milli> milliMinutesADay;
    std::optional<int> sessionsADay; ///< 1-4
    std::optional<int> gapMinutes; ///< least rest after movement, 0-1440
    std::optional<int> effortCeiling; ///< 1-10
    std::optional<int> growPercent; ///< 100-120, therapist only
    bool isFrozen = false; ///< no rise while this holds
    friend bool operator==(const LimitsSet &, const LimitsSet &) = default;
};
/** Answer to a week review: the rise of this week is not taken. The next review starts from here. */
struct SizeKept {
    pacing::Milli atMost = 0; ///< the size before the rise
    friend bool operator==(const SizeKept &, const SizeKept &) = default;
};
/** A week review was read. */
struct ReviewSeen {
    QDate reviewDay; ///< the day on which the review ran
    friend bool operator==(const ReviewSeen &, const ReviewSeen &) = default;
};
/** A deliberate second step past "Enough for today" or "Rest first". */
struct WentOn {
    enum class Past { Minutes, Sessions, Rest };
    Past past = Past::Minutes;
    friend bool operator==(const WentOn &, const WentOn &) = default;
};
/** A prompt of the pacing was answered and needs no further asking. */
struct PromptAnswered {
    QString prompt; ///< as in pacing::Answer::prompts
    friend bool operator==(const PromptAnswered &, const PromptAnswered &) = default;
};

/** Something of the library that the person added to this day. */
struct AddedToDay {
    QString programId; ///< kOwnProgram for an own session or a single item
    QString sessionId; ///< or the item's id
    QString outProgram; ///< with `outSession`: a session that is left out on this day to make the room; empty: none
    QString outSession;
    friend bool operator==(const AddedToDay &, const AddedToDay &) = default;
};
/** The same for the day after. */
struct KeptForNextDay {
    QString programId;
    QString sessionId;
    friend bool operator==(const KeptForNextDay &, const KeptForNextDay &) = default;
};

using DiaryFact
    = std::variant<SafetyChecked, RedFlagTold, RedFlagCleared, ModerateAgreed, PemScreened, UsualWeekTold, ComfortTold,
                   TrialTold, SmallestTold, StepConfirmed, RiseAsked, LimitsSet, SizeKept, ReviewSeen, WentOn,
                   PromptAnswered, AddedToDay, KeptForNextDay>;

struct DiaryEvent {
    qint64 id = 0; ///< 0: not stored yet; later events have larger ids
    QDate day;
    QDateTime at; ///< UTC
    DiaryFact fact;
    friend bool operator==(const DiaryEvent &, const DiaryEvent &) = default;
};

/** The word a fact is stored under, and its parts; nothing for a word or parts that are not understood. */
[[nodiscard]] QString kindOf(const DiaryFact &fact);
[[nodiscard]] QJsonObject toJson(const DiaryFact &fact);
[[nodiscard]] std::optional<DiaryFact> diaryFactFromJson(const QString &kind, const QJsonObject &parts);

/** One value of a check-in, choice or activity that was changed later. Never deleted. */
struct DiaryChange {
    QDate day;
    QString field; ///< checkin.pain, choice.bad_day, activity.12.removed ...
    QJsonValue before;
    QJsonValue after;
    QDateTime at; ///< UTC
};

/** A session as pacing sees it. */
struct SessionFact {
    qint64 id = 0;
    pacing::Milli easyMilliMinutes = 0;
    Milliseconds activeLength{0};
    std::optional<int> painBefore; ///< 0-10
    std::optional<int> painAfter; ///< 0-10
    std::optional<int> effort; ///< 0-10
    std::optional<int> pain2h; ///< 0-10, two hours later
    std::optional<MorningAfter> morning;
    QDateTime endedAt; ///< UTC, invalid while it runs
};

/** Everything told of one day. */
struct DayFacts {
    QDate day;
    std::optional<MorningCheckIn> checkIn;
    DayChoice choice;
    std::vector<DiaryEvent> events; ///< in the order told
    std::vector<SessionFact> sessions; ///< ended ones, in the order done
    std::vector<Activity> activities;
};

/** Minutes x effort of all sessions and activities, in thousandths; nothing when nothing was logged. A session whose
 *  effort was not told counts with `effortUntold`, or with none if nothing in it moved. */
[[nodiscard]] std::optional<pacing::Milli> loadOf(const DayFacts &facts, int effortUntold);
/** Latest pain told on that day. */
[[nodiscard]] std::optional<int> latestPain(const DayFacts &facts);

/** Conditions of the second page of the safety check, in the order shown: ids of our own and the caution codes of content
 *  specification 0.5. */
[[nodiscard]] const QStringList &safetyConditions();
/** Of these, heart, chest pain and fainting stop all movement until a professional has checked them (evidence 3.5). */
[[nodiscard]] bool stopsMovement(const SafetyChecked &check);
/** Caution codes that the ticked conditions stand for. */
[[nodiscard]] QStringList cautionsOf(const SafetyChecked &check);

[[nodiscard]] QString nameOf(BodyArea area);
[[nodiscard]] std::optional<BodyArea> bodyAreaNamed(const QString &name);
[[nodiscard]] QString nameOf(Grade grade);
[[nodiscard]] std::optional<Grade> gradeNamed(const QString &name);
[[nodiscard]] QString nameOf(ActivityKind kind);
[[nodiscard]] std::optional<ActivityKind> activityKindNamed(const QString &name);
[[nodiscard]] QString nameOf(ActivityEffort effort);
[[nodiscard]] std::optional<ActivityEffort> activityEffortNamed(const QString &name);
[[nodiscard]] QString nameOf(MorningAfter morning);
[[nodiscard]] std::optional<MorningAfter> morningAfterNamed(const QString &name);

} // namespace evenpace

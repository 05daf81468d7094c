// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/library.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace evenpace {

enum class SegmentKind {
    GetReady, ///< set-up before a movement, count-in before breathing
    Instruct, ///< something to listen to before it starts
    Move, ///< from the start pose towards the end pose
    Hold, ///< the end pose is kept
    Release, ///< back to the start pose
    SwitchSides,
    Rest,
    BreathePhase,
    Attend, ///< a part of a script, or free breathing
    Ask, ///< a step that waits for the person; its length is only a plan
    Done ///< the end, no length
};

/** The person's own side. Alternate movements name the side of each repetition. */
enum class Side { None, Right, Left, Both };

enum class Sound {
    None,
    Start, ///< an item begins
    ChangeSide,
    End, ///< an item, or the session, ends
    Tick, ///< soft mark of a phase within a repetition
    BreathIn, ///< these three sound for the whole length of their segment
    BreathHold,
    BreathOut,
    Bowl ///< a script begins
};

/** Something heard, and perhaps read, at an exact moment. */
struct Cue {
    Milliseconds at{0}; ///< from the start of the segment
    QStringList say; ///< phrases in order, each one clip of the voice
    QString show; ///< replaces the caption from here on; empty: the caption stays
    Sound sound = Sound::None;
    /** How late the first phrase may start; what would start later is left out. Counts and phases allow 150 ms. */
    Milliseconds window{150};
    friend bool operator==(const Cue &, const Cue &) = default;
};

struct Segment {
    Milliseconds start{0}; ///< from the start of the session
    Milliseconds length{0};
    SegmentKind kind = SegmentKind::Attend;
    int item = 0; ///< index into the session's items
    QString itemId;
    Side side = Side::None;
    int set = 0; ///< from 1; 0 where there are no sets. Script: part. Mind: step
    int rep = 0; ///< from 1; 0 where nothing repeats. Breathing: cycle
    int reps = 0; ///< repetitions of this set, or cycles
    double poseFrom = 0; ///< 0 start pose, 1 end pose, less than 1 when eased off
    double poseTo = 0;
    BreathPhaseKind breath = BreathPhaseKind::In; ///< BreathePhase only
    QString caption; ///< what is read on screen
    QString word; ///< one or two words for this phase: "Turn", "Breathe in"
    std::vector<Cue> cues; ///< in order of `at`

    [[nodiscard]] Milliseconds end() const { return start + length; }
    [[nodiscard]] bool isUntimed() const { return kind == SegmentKind::Ask; }
    /** The caption that stands `elapsed` into the segment. */
    [[nodiscard]] QString captionAt(Milliseconds elapsed) const;
    friend bool operator==(const Segment &, const Segment &) = default;
};

/** What was asked to be gentler. Each step is undone by itself. */
enum class Ease {
    None,
    Gentler, ///< range, holds and repetitions at 60 %, moderate items in their easier form, 30 s more rest between
    RestOnly ///< only breathing, scripts and rest are left
};

struct PlannedItem {
    QString id;
    Dose dose{}; ///< movements only
    Milliseconds length{0}; ///< breathing only
    // As a therapist wrote it, see ProgramItem.
    std::optional<Tempo> tempo{};
    SideWish side = SideWish::AsWritten;
    QString note{};
    QString stopWhen{};
    std::vector<Swap> swaps{}; ///< those that are open to the person, with the dose that they would be done in
    QByteArray picture{};
    friend bool operator==(const PlannedItem &, const PlannedItem &) = default;
};

/** One session as it is going to be done. */
struct SessionPlan {
    QString programId;
    QString sessionId;
    QString name;
    std::vector<PlannedItem> items;
};

struct TimelineSettings {
    Milliseconds getReady{10000}; ///< 3-30 s, movements only
    Side firstSide = Side::Right; ///< Right or Left: the easier side goes first
    double breathSpeed = 1.0; ///< 0.7-1.3; phase length = written length / speed
    bool slowDownRamp = false; ///< breathing begins faster and reaches its pace after a third of the time
    bool opensLocked = false; ///< thinking exercises have the steps that a therapist unlocked
    int silencePercent = 100; ///< silences between the sentences of scripts, see paced()
};

/** Content specification 0.2. */
inline constexpr Milliseconds kEnterHold{2000};
inline constexpr Milliseconds kLeaveHold{2000};
inline constexpr Milliseconds kSwitchSides{5000};
inline constexpr Milliseconds kCountIn{3000};
inline constexpr Load kRestAfterLoad = 3;
/** Ease off, specification README 3. */
inline constexpr int kEasePercent = 60;
inline constexpr Milliseconds kEaseRest{30000};
inline constexpr Milliseconds kLeastHold{5000};
/** First-week dose while the PEG score is not known, in thousandths (specification README 2). */
inline constexpr int kStartFactorUnknown = 750;

using Timeline = std::vector<Segment>;

/** What grows first: hold or work in milliseconds, else repetitions. */
[[nodiscard]] qint64 firstVariable(const Dose &dose);

/** The default dose times `permille`/1000 on its first variable (hold, reps or work), at least 1 repetition or 5 s. */
[[nodiscard]] Dose scaledDose(const Dose &dose, int permille);

/**
 * The session of a program with its default doses times `startPermille`. Items that the library does not have are left
 * out; an unknown program or session gives a plan without items. The id of a single item is a session of that item.
 */
[[nodiscard]] SessionPlan planSession(const Library &library, const QString &programId, const QString &sessionId,
                                      int startPermille);

/** The item as another movement: what protects (side, stop rule, swaps) stays, what is about the very movement does not. */
[[nodiscard]] ProgramItem inForm(const ProgramItem &item, const QString &id, const std::optional<Dose> &dose);
/** What is to be done of an item, in that dose, and all that is said of it. */
[[nodiscard]] PlannedItem plannedFrom(const Library &library, const ProgramItem &item);

/** Below this a wished tempo cannot be followed, and the movement's own holds. */
inline constexpr Milliseconds kLeastRepetition{1000};
[[nodiscard]] Tempo tempoOf(const Movement &movement, const PlannedItem &item);
/** The one side that an item of two sides is to be done on; None where there is no such wish. */
[[nodiscard]] Side onlySide(const Movement &movement, SideWish wish);
/** How often the whole dose is done: twice where one side follows the other. */
[[nodiscard]] int roundsOfSides(const Movement &movement, SideWish wish);

/** Length of an item by the formulas of content specification 0.2, without the rest after a load of 3 or more. */
[[nodiscard]] Milliseconds itemLength(const Library &library, const PlannedItem &item, const TimelineSettings &settings);

/** Easy minutes that a minute of an item costs: 0 breathing, scripts, thinking; 1 load 1-2; 2 load 3 and more. */
[[nodiscard]] int easyCost(const Library &library, const QString &itemId);

/** Easy minutes in thousandths. */
[[nodiscard]] int easyMilliMinutes(const Library &library, const QString &itemId, Milliseconds time);

/**
 * Segments of the items from `firstItem` on, without gap or overlap, the first one starting at `start`. Ends with one
 * `Done` segment. A pure function: same input, same segments.
 */
[[nodiscard]] Timeline compile(const Library &library, const std::vector<PlannedItem> &items,
                               const TimelineSettings &settings, Ease ease = Ease::None, int firstItem = 0,
                               Milliseconds start = Milliseconds{0});

/** Names as the command line prints them. */
[[nodiscard]] QString nameOf(SegmentKind kind);
[[nodiscard]] QString nameOf(Side side);
[[nodiscard]] QString nameOf(Sound sound);

/** Whole timeline to JSON and back, for resuming. An unreadable object gives an empty timeline. */
[[nodiscard]] QJsonArray toJson(const Timeline &timeline);
[[nodiscard]] Timeline timelineFromJson(const QJsonArray &array);

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"
#include "domain/lazymap.h"
#include "domain/pose.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <set>
#include <vector>

/**
 * The library: everything a session can be made of, as plain values. All texts are English source texts; the app
 * translates them when it shows them (translation context "Library"). Ids, doses, tempo and poses come from the content
 * specification, sections 1-5; the words are our own.
 */
namespace evenpace {

/** How much an item asks of the body. 1 very light, 2 light, 3 and 4 moderate, 5 only with a therapist. */
using Load = int;

enum class MovementType { Mobility, Stretch, Strength, Relax, Balance, Aerobic };
enum class View { Side, Front, Both };
/** The closest picture that still shows the joints that work. */
enum class Crop { Full, Waist, Bust };
/** Both: the two sides move together. LeftRight: the whole dose, once a side. Alternate: repetitions change sides. */
enum class SideMode { Both, LeftRight, Alternate };
enum class DoseMode { Hold, Reps, Time };

/** Hold: reps times a hold. Reps: reps in the movement's tempo. Time: the tempo repeats until `work` is over. */
struct Dose {
    DoseMode mode = DoseMode::Reps;
    int reps = 1; ///< 1-60, not used by Time
    int sets = 1; ///< 1-10
    Milliseconds hold{0}; ///< Hold only, 1-300 s
    Milliseconds work{0}; ///< Time only, 5-3600 s
    Milliseconds rest{0}; ///< between sets, and after an item of load 3 or more; 0-600 s
    friend bool operator==(const Dose &, const Dose &) = default;
};

/** One repetition: out to the end pose, a pause there, and back. A hold takes 2 s in and 2 s out whatever this says. */
struct Tempo {
    Milliseconds out{0};
    Milliseconds pause{0};
    Milliseconds back{0};
    friend bool operator==(const Tempo &, const Tempo &) = default;
};

template<typename T>
struct Bounds {
    T low{};
    T high{};
};

/** The limits a person's own dose may move in. */
struct DoseRange {
    std::optional<Bounds<int>> reps;
    std::optional<Bounds<int>> sets;
    std::optional<Bounds<Milliseconds>> hold;
    std::optional<Bounds<Milliseconds>> work;
};

struct Movement {
    QString id;
    QString name;
    QString purpose; ///< one line
    QStringList regions; ///< neck jaw shoulders chest upper_back low_back hips legs ankles wrists_hands whole_body
    MovementType type = MovementType::Mobility;
    PosePreset position = PosePreset::Sit;
    View view = View::Front;
    Crop framing = Crop::Full;
    QStringList equipment; ///< words: chair, mat, bed, pillow, rolled towel ...
    SideMode side = SideMode::Both;
    Load load = 1;
    Dose dose;
    DoseRange range;
    Tempo tempo;
    Pose start;
    Pose end;
    std::vector<Pose> via; ///< between start and end, in order, on the way out; empty: straight
    std::vector<Pose> viaBack; ///< the same from end to start, on the way back
    QString easier; ///< id of the easier form, empty if there is none
    QString harder; ///< id of the harder form, empty if there is none
    QStringList cautions; ///< codes of content specification 0.5
    QString setUp; ///< how to get into place, with what
    QStringList cues; ///< 3-5 sentences in the order they are needed
    QString sideRight; ///< what the right side does: "Right ear to right shoulder". Empty when side is Both
    QString sideLeft;
    QStringList tempoWords; ///< three words for out, pause and back: "Turn", "Stay", "Back"
    QString feel; ///< what it feels like when it goes well
    QString stopWhen;
    QString figureText; ///< the picture in one sentence, for those who do not see it
    QString source; ///< section of the evidence document
    QString certainty; ///< how sure we are, one plain sentence
    bool isVariant = false; ///< an easier or harder form that is not one of the 73
};

enum class BreathPhaseKind { In, HoldFull, Out, HoldEmpty };

struct BreathPattern {
    QString id;
    QString name;
    QString purpose;
    std::vector<Milliseconds> phases; ///< in, hold full, out, hold empty; 0.1 s steps. Empty: not one pace, see `paces`
    /** Several paces to try, each `phases` of its own, for equal shares of the length. Empty: one pace, or free. */
    std::vector<std::vector<Milliseconds>> paces;
    Milliseconds rest{0}; ///< free breathing at the end of each share of several paces, else 0
    Milliseconds secondIn{0}; ///< a second sip of air after the in-breath, else 0
    Milliseconds defaultLength{0};
    Milliseconds maxLength{0};
    std::vector<PosePreset> positions; ///< empty: any
    bool holds = false; ///< hidden for BP, PREG, EPI, LUNG, PANIC
    QString outThrough; ///< nose, mouth, pursed lips, hum
    QStringList cautions; ///< codes of content specification 0.5, besides what `holds` rules out
    QStringList care; ///< what to heed, in whole sentences
    QString setUp;
    QStringList cues; ///< several paces have four: at first, in each rest, before the next pace, at the end
    QString stopWhen;
    QString source;
    QString certainty;
    bool isOwn = false; ///< made by the person: its name is never said, since the voice has no clip of it
};

struct ScriptLine {
    Milliseconds at{0}; ///< from the start of its part
    QString text;
};

/** One stretch of a relaxation or mindfulness script: what is attended to, for how long, and what is said when. */
struct ScriptPart {
    QString topic; ///< shown on screen
    Milliseconds length{0};
    std::vector<ScriptLine> lines;
};

/** Script::type of what leads into sleep: nothing sounds at its end. */
inline constexpr QStringView kSleepScript = u"sleep";

struct Script {
    QString id;
    QString name;
    QString purpose;
    QString type; ///< pmr mindfulness imagery autogenic sleep
    Load load = 1;
    QStringList cautions; ///< codes of content specification 0.5
    QStringList care; ///< what to heed, in whole sentences
    std::vector<ScriptPart> parts;
    QString stopWhen;
    QString source;
    QString certainty;
    [[nodiscard]] Milliseconds length() const;
};

enum class MindInputKind { Rating, Choice, Multi, Text, List, Time, Toggle, Number, Date };

struct MindOption {
    QString id; ///< what is stored
    QString text; ///< what is shown
};

/**
 * One thing asked in a step. The answer is stored under `key`; where several inputs share a key, each is stored as the
 * member `part` of one object. An input with an empty key stores nothing.
 *
 * What was listed earlier can be asked about: an input with `eachOf` is asked once for each entry of that answer, and
 * stores one object with the entries (the text of a List, the option id of a Multi) as its members.
 */
struct MindInput {
    MindInputKind kind = MindInputKind::Choice;
    QString key;
    QString part;
    QString label; ///< the question, empty when the step's own text asks it
    int low = 0; ///< Rating, Number: lowest value
    /** Rating, Number: highest value. Text: longest text. List: most entries. Multi: most that can be chosen. */
    int high = 10;
    QString lowText; ///< what the lowest value means
    QString highText;
    std::vector<MindOption> options; ///< Choice, Multi; List: sizes or kinds that each entry may carry
    QStringList starters; ///< Text and List: ready phrases, so that nothing has to be typed
    QString answer; ///< Choice in a quiz: id of the true option
    QString explanation; ///< Choice in a quiz: shown after the answer. Toggle: what switching it on shows
    std::chrono::minutes begins{12 * 60}; ///< Time: what the first tap gives, counted from midnight
    std::chrono::days ahead{7}; ///< Date: what the first tap gives, counted from today
    QString eachOf; ///< Rating, Choice, Time: "key" or "key/part" of a List or Multi of an earlier step
    std::vector<MindOption> subjects; ///< eachOf a Multi: its options
    /** Number: "key" or "key/part" of an earlier number that this one is not above, and from which it begins. */
    QString notAbove;
    bool isWithinDay = false; ///< Number: in minutes it is not above today's size
    QString optionsFrom; ///< Choice: "key" or "key/part" of an earlier List; the text of one entry is what is stored
};

/** When a step is shown: what an earlier answer is, or who the person is. */
struct MindCondition {
    enum class Kind {
        Told, ///< the answer at `path` holds something
        Below, ///< it is a number below `below`
        NotPem ///< the person is not on the track for those who get worse after effort
    };
    Kind kind = Kind::Told;
    QString path; ///< "key" or "key/part" of an earlier step
    int below = 0;
};

/** When a step is answered that is not for the day of the step before. */
enum class MindWait {
    None,
    Later, ///< some hours later
    Evening, ///< the evening of the day it was begun
    Tomorrow ///< the day after
};

struct MindStep {
    int number = 1;
    QString title; ///< the question or heading, at most 90 characters
    QString text; ///< a few short sentences, read aloud
    std::vector<MindInput> inputs;
    QString computes; ///< "key" or "key/part" of what the app works out from earlier answers in this step; else empty
    QString quotes; ///< "key" or "key/part" of an earlier answer that is shown above the question; else empty
    std::optional<MindCondition> when; ///< nothing: always
    MindWait wait = MindWait::None;
    /** Number of an earlier step that comes again after this one, as long as both are to be shown; 0: none. */
    int again = 0;
    Milliseconds pause{0}; ///< a quiet time that passes by itself, up to 10 min; 0: the step waits for the person
    QStringList neverWith; ///< a locked step: conditions with which it is not shown, whoever unlocked it
};

struct MindExercise {
    QString id;
    QString name;
    QString purpose;
    QString module;
    Milliseconds length{0}; ///< planned; the person takes as long as wanted
    std::vector<MindStep> steps;
    std::vector<MindStep> lockedSteps; ///< come after `steps`, once a therapist has unlocked them
    QStringList store; ///< keys kept; each is produced by a step
    QString outcome; ///< what the person has at the end
    QString safety; ///< what it never does, or when it is not offered
    /** Not for those who get worse after effort; then this exercise takes its place. Empty: for all. */
    QString insteadForPem;
    bool waitsForMood = false; ///< not the first one that is offered while the mood is very low
    std::chrono::days openFor{30}; ///< an unfinished record is gone on with for so long, from the day it was begun
    QString source;
    QString certainty;
};

/** How an item is done on a flare day or on a good day. */
struct GradeForm {
    QString id; ///< empty: it is left out on such a day
    std::optional<Dose> dose; ///< movements only; else the library's
    friend bool operator==(const GradeForm &, const GradeForm &) = default;
};

/** Why something was left out or cut short. Asked once, never needed. */
enum class Reason { None, Hurts, TooTired, Unclear, NoTime, NoPlace };

/** Which sides an item is done on, where it has two. Both is what the movement itself does: in turn, or one after the other. */
enum class SideWish { AsWritten, Right, Left, Both };

/** What is done in the place of an item when the person says why it does not go. */
struct Swap {
    Reason reason = Reason::Hurts; ///< Hurts, TooTired, Unclear or NoPlace; each at most once for an item
    QString instead; ///< an item; empty: it is left out
    std::optional<Dose> dose; ///< movements only
    friend bool operator==(const Swap &, const Swap &) = default;
};

/** An item of a session: a movement, breathing pattern, script or mind exercise, with its own dose if it has one. */
struct ProgramItem {
    QString id;
    std::optional<Dose> dose{}; ///< movements only; else the library's
    std::optional<GradeForm> flare{}; ///< nothing: the day's rules make it smaller
    std::optional<GradeForm> good{}; ///< nothing: a little more of the same; in a therapist's program just the same
    std::optional<Milliseconds> length{}; ///< breathing only; else the library's
    // What a therapist says of an item; the library's own programs leave it out.
    std::optional<Tempo> tempo{}; ///< movements only; else the library's
    SideWish side = SideWish::AsWritten;
    QString note{};
    QString stopWhen{}; ///< besides the library's own
    std::vector<Swap> swaps{};
    QByteArray picture{}; ///< SHA-256 of a file that comes along; empty: none
    QByteArray sound{};
    friend bool operator==(const ProgramItem &, const ProgramItem &) = default;
};

/** Times of a day, in their order. */
enum class DayTime { Morning, Midday, Evening };

struct ProgramSession {
    QString id;
    QString name;
    std::vector<ProgramItem> items;
    std::optional<DayTime> time{}; ///< the time of the day that it is made for, where it is made for one
    friend bool operator==(const ProgramSession &, const ProgramSession &) = default;
};

/** Day of the week of the program, 1-7, to the sessions of that day in order. In a therapist's program 1 is Monday. */
using WeekPlan = std::map<int, QStringList>;

/** How the doses of a therapist's program may grow. Where it has none, nothing of it grows by itself. */
struct Progression {
    int afterSessions = 4; ///< 1-60: done as planned since the last rise
    int percent = 5; ///< 1-20: of the first variable (hold, reps or work) as written
    int mostPercent = 150; ///< 100-400: of the dose as written
    int mostEffort = 4; ///< 1-10: sessions above it do not count
    int mostPainRise = 1; ///< 0-10: from before to the next morning
    friend bool operator==(const Progression &, const Progression &) = default;
};

/** What a program says besides its sessions where a therapist wrote it for one person. */
struct Prescription {
    QString notes;
    QStringList stopRules; ///< besides those of the app
    std::optional<Progression> progression;
    QDate since; ///< the first day of this version: what was done before it counts for no rise
    friend bool operator==(const Prescription &, const Prescription &) = default;
};

struct Program {
    QString id;
    QString name;
    QString goal;
    int weeks = 1; ///< 1-52
    /** After how many days the plan begins again, 1-7. Below 7 it does not heed weeks: days 1-3 of a flare repeat. */
    int cycleDays = 7;
    QStringList tracks; ///< STD CAUTION PEM
    int version = 1;
    std::vector<ProgramSession> sessions;
    std::vector<WeekPlan> schedule; ///< one plan that repeats each cycle, or one for each week
    std::optional<Prescription> prescription{}; ///< nothing: it is not a therapist's, and grows with the person's own size

    /** The session of that id, or nullptr. A session scheduled by a single item's id is listed in `sessions` too. */
    [[nodiscard]] const ProgramSession *session(const QString &sessionId) const;
    /**
     * Sessions of a day counted from 1. Empty before day 1 and after the last week; a plan with a cycle of its own has
     * no last week, since it lasts as long as it is needed.
     */
    [[nodiscard]] QStringList sessionsOn(int day) const;
    /**
     * For sessionsOn(): what holds on a date that is that day of the program, counted from 1. Programs go by their own days;
     * a therapist's keeps to the days of the week, of which Monday is the first.
     */
    [[nodiscard]] int scheduleDay(int dayOfProgram, const QDate &date) const;
};

/** The program of what a person chose: their own sessions, and any item by its id as a session of that item alone. */
inline constexpr QStringView kOwnProgram = u"own";

enum class ItemKind { Movement, Breath, Script, Mind };

/** All items and programs by id. Ids are unique across kinds. Pointers stay valid as long as the library does, those to
 *  what is the person's own until it changes. */
class Library
{
public:
    [[nodiscard]] const Movement *movement(const QString &id) const;
    [[nodiscard]] const BreathPattern *pattern(const QString &id) const;
    [[nodiscard]] const Script *script(const QString &id) const;
    [[nodiscard]] const MindExercise *mind(const QString &id) const;
    [[nodiscard]] const Program *program(const QString &id) const;
    [[nodiscard]] std::optional<ItemKind> kind(const QString &id) const;
    /** The item's name in English, empty for an unknown id. */
    [[nodiscard]] QString name(const QString &id) const;

    LazyMap<Movement> movements;
    LazyMap<BreathPattern> patterns;
    LazyMap<Script> scripts;
    LazyMap<MindExercise> minds;
    LazyMap<Program> programs;

    // What the person made, put there by putOwn(): found by id like the rest, and in none of the lists above.
    std::map<QString, BreathPattern> ownPatterns;
    Program own;
    std::set<QString> ownRemoved; ///< of these: found by id for their names, but nothing to be planned or offered
    /** What a therapist gave, by the id "assigned-" and its own: put there by the Coach, and found like the rest. */
    std::map<QString, Program> assigned;
};

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/records.h"

#include <QByteArray>

#include <optional>
#include <variant>
#include <vector>

namespace evenpace {

enum class PauseReason {
    Person,
    Gap, ///< nobody looked at the clock for more than 3 s: the device slept or the process stood still
    Restart ///< the app was ended in mid session and is back
};

struct Idle {};
struct Running {
    Milliseconds since; ///< clock time at which the current segment began
};
struct Paused {
    Milliseconds elapsed; ///< into the current segment
    PauseReason reason;
};
struct Finished {
    bool early; ///< stopped by the person
};
using SessionState = std::variant<Idle, Running, Paused, Finished>;

/** What happened, in order. Whoever stores, sounds or shows a session reads these. */
struct SessionEvent {
    enum class Kind {
        Started,
        SegmentFinished, ///< `record` and `item` are set
        ItemFinished, ///< `item`: done, partly done or left out
        TimelineChanged, ///< the part not yet played was rewritten, or the position jumped
        Paused,
        Resumed,
        EasedOff,
        EaseUndone,
        Finished,
        Stopped
    };
    Kind kind = Kind::Started;
    SegmentRecord record;
    SessionItemRecord item;
};

/**
 * Walks a timeline against a clock. Ticks may come late, or not at all while the device sleeps: the position is always
 * derived from the clock. What was played stays in the timeline as it really was; every command rewrites only what
 * comes after it.
 */
class Session
{
public:
    /** A longer silence between two ticks pauses the session where the person was. */
    static constexpr Milliseconds kGap{3000};
    static constexpr Milliseconds kExtension{15000};
    /** "Back" within this time of an item's start goes to the item before. */
    static constexpr Milliseconds kBackGrace{3000};

    Session(const Clock &clock, const Library &library, SessionPlan plan, const TimelineSettings &settings);
    /** Goes on from a snapshot, paused. Nothing for a snapshot that cannot be read. */
    [[nodiscard]] static std::optional<Session> restore(const Clock &clock, const Library &library,
                                                        const QByteArray &snapshot, int segment, Milliseconds elapsed);

    void start();
    void pause();
    void resume();
    /** To the start of this item, or, right at its start, of the one before. */
    void back();
    /** To the next item. The reason may be told later with setReason(). */
    void skip();
    /** 15 s more: a longer hold, rest or silence; or as many whole repetitions as fill 15 s. */
    void extend();
    /** This item once more after it. */
    void repeat();
    /** Ends the session; what was done is kept. */
    void stop();
    /** Gentler from this moment on; a second time leaves breathing, scripts and rest. */
    void easeOff();
    /** Takes the last easeOff() back. */
    void undoEaseOff();
    /** The person has finished the step of a thinking exercise, or has had enough of its quiet time. */
    void completeStep();
    /** To the step before, within one exercise. */
    void previousStep();
    /** What the therapist has in the place of this item for that reason, as large as what is left of it at most; nothing
     *  where nothing is written, or it does not fit, or would not be done since only rest is left. */
    [[nodiscard]] std::optional<PlannedItem> standIn(Reason reason) const;
    /** Skips this item for that reason and goes on with its standIn(), as an item of its own. Without one it only skips. */
    void swap(Reason reason);
    void setReason(int item, Reason reason);
    void setStopReason(Reason reason) { m_stopReason = reason; }

    /** Brings the state up to now; one call may cross several segments. */
    void tick();
    /** Events since the last call. */
    [[nodiscard]] std::vector<SessionEvent> takeEvents();

    [[nodiscard]] const SessionState &state() const { return m_state; }
    [[nodiscard]] bool isRunning() const { return std::holds_alternative<Running>(m_state); }
    [[nodiscard]] bool isPaused() const { return std::holds_alternative<Paused>(m_state); }
    [[nodiscard]] bool isFinished() const { return std::holds_alternative<Finished>(m_state); }
    [[nodiscard]] const SessionPlan &plan() const { return m_plan; }
    [[nodiscard]] const Timeline &timeline() const { return m_timeline; }
    [[nodiscard]] int segmentIndex() const { return m_segment; }
    [[nodiscard]] const Segment &segment() const { return m_timeline[static_cast<size_t>(m_segment)]; }
    /** Into the current segment, as of the last tick; not more than its length unless it is untimed. */
    [[nodiscard]] Milliseconds elapsed() const;
    /** Into the current phase, which ease off may have split in two segments. */
    [[nodiscard]] Milliseconds phaseElapsed() const;
    /** Until the end of the session, untimed steps by their plan. */
    [[nodiscard]] Milliseconds remaining() const;
    /** Time until something changes by itself, or nothing if it waits for the person. */
    [[nodiscard]] std::optional<Milliseconds> untilNextChange() const;
    /** First segment of the next item, if there is one. */
    [[nodiscard]] const Segment *nextItem() const;
    [[nodiscard]] Ease ease() const { return m_ease; }
    [[nodiscard]] int easeOffs() const { return m_easeOffs; }
    [[nodiscard]] const std::vector<SessionItemRecord> &items() const { return m_items; }
    /** A step of a thinking exercise: completeStep() and previousStep() lead on and back. */
    [[nodiscard]] bool isStep() const;
    [[nodiscard]] Milliseconds activeLength() const { return m_active; }
    [[nodiscard]] int easyMilliMinutes() const { return static_cast<int>(m_easyTime.count() / 60); }
    [[nodiscard]] Reason stopReason() const { return m_stopReason; }

    /** Everything restore() needs but the position. Opaque and versioned. */
    [[nodiscard]] QByteArray snapshot() const;

private:
    Session(const Clock &clock, const Library &library);

    [[nodiscard]] int currentItem() const { return segment().item; }
    [[nodiscard]] SessionItemRecord &itemRecord(int item) { return m_items[static_cast<size_t>(item)]; }
    [[nodiscard]] static bool endsRepetition(const Timeline &timeline, int index);
    [[nodiscard]] double poseNow() const;
    void describeItemsAnew(int firstItem);
    void describeItems(int firstItem, const Timeline &planned);
    void finishSegment(Milliseconds done);
    void closeItem(int item, bool isLeft);
    void closeItemsBefore(int item);
    /** Ends the current segment here, drops what was to come, goes on with `rest`. */
    void goOnWith(Timeline rest);
    void enterSegment(Milliseconds elapsed);
    [[nodiscard]] Timeline compileFrom(int item) const;
    [[nodiscard]] Timeline splice(Timeline fresh) const;
    void extendRepetitions();
    void lengthen(int index);
    /** The hold of this repetition, or the next one of this item. */
    [[nodiscard]] int heldSegment() const;
    void shiftStarts(int from);
    void finish(bool early);
    void report(SessionEvent::Kind kind);

    const Clock *m_clock;
    const Library *m_library;
    SessionPlan m_plan;
    TimelineSettings m_settings;
    Timeline m_timeline;
    int m_segment = 0;
    int m_visitStart = 0; ///< segment at which the current item was last begun
    SessionState m_state = Idle{};
    Milliseconds m_lastTick{0};
    Ease m_ease = Ease::None;
    int m_restOnlyFrom = -1; ///< item at which only rest was left, -1 if never
    int m_easeOffs = 0;
    Milliseconds m_active{0};
    Milliseconds m_easyTime{0}; ///< clock time times cost, sixty times the easy minutes
    Reason m_stopReason = Reason::None;
    std::vector<SessionItemRecord> m_items;
    std::vector<SessionEvent> m_events;
};

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/enrollment.h"
#include "domain/records.h"
#include "domain/settings.h"

#include <functional>

namespace evenpace {

/** How a read or write ended. The sentence for people is made in app/ui. */
enum class StoreOutcome {
    Ok,
    NotFound,
    DiskFull,
    ReadOnly, ///< the folder or file may not be written
    Damaged, ///< the file is not a database, or is broken
    Failed ///< anything else
};

/** Sessions, their items, their answers. One call is one transaction; when it returns Ok it is on disk. */
class SessionRepository
{
public:
    virtual ~SessionRepository() = default;

    /** Stores a new running session with its items and its resume point; sets `record.id`. */
    [[nodiscard]] virtual StoreOutcome begin(SessionRecord &record, const QByteArray &snapshot) = 0;
    /** Segments that ended, what became of their items, where the session goes on and, after ease off, skip, back or
     *  longer, its new timeline. A segment index that was written before is replaced; items may be added. */
    [[nodiscard]] virtual StoreOutcome advance(SessionId id, const SessionProgress &progress) = 0;
    /** Where the person is, about once a second. Survives the end of the process; after a power cut the last finished
     *  segment holds. */
    virtual void heartbeat(SessionId id, int segment, Milliseconds elapsed) = 0;
    /** Ends a session: status, times, sums and items from `record`. The resume point is gone. */
    [[nodiscard]] virtual StoreOutcome end(const SessionRecord &record) = 0;
    /** Effort, pain, notes, text, stop reason of the session's own end screen. No correction is logged. */
    [[nodiscard]] virtual StoreOutcome rate(const SessionRecord &record) = 0;

    /** Changes effort, pain, notes, text, item outcomes or reasons later, and logs each change as a correction. */
    [[nodiscard]] virtual StoreOutcome correct(const SessionRecord &record, const QDateTime &at) = 0;
    /** Takes a session out of the history, and back. Both are logged. */
    [[nodiscard]] virtual StoreOutcome setRemoved(SessionId id, bool removed, const QDateTime &at) = 0;

    [[nodiscard]] virtual StoreOutcome saveAnswer(const MindAnswer &answer) = 0;
    /** From here on what the session answers in that exercise is part of that record. Not told again: a session that is
     *  a sitting of one stays it. */
    [[nodiscard]] virtual StoreOutcome sit(const MindSitting &sitting) = 0;
    /** Of the session's record. Ok and nothing else while nothing was answered, for then there is none. */
    [[nodiscard]] virtual StoreOutcome savePlace(const MindPlace &place) = 0;
    [[nodiscard]] virtual std::vector<MindAnswer> answers(SessionId id) const = 0;
    /** The newest answer to each key of an exercise, whichever session it was given in, in the order of the keys. What is
     *  removed does not count, and a key whose newest answer was taken back (null) is left out. */
    [[nodiscard]] virtual std::vector<MindAnswer> latestAnswers(const QString &exerciseId) const = 0;

    /** The session that was running when the app last ended, if any. */
    [[nodiscard]] virtual std::optional<ResumePoint> resumePoint() const = 0;
    [[nodiscard]] virtual std::optional<SessionRecord> session(SessionId id) const = 0;
    /** Ended sessions, newest first, without their items; `before` 0 begins at the newest. */
    [[nodiscard]] virtual std::vector<SessionRecord> history(int limit, SessionId before = 0) const = 0;
    /** Sessions of one day in the order they were begun, with items. */
    [[nodiscard]] virtual std::vector<SessionRecord> sessionsOn(const QDate &day) const = 0;
    [[nodiscard]] virtual std::vector<Correction> corrections(SessionId id) const = 0;
    /** Latest pain rating told on that day (after, else before, of the newest session), if any. */
    [[nodiscard]] virtual std::optional<int> latestPain(const QDate &day) const = 0;
};

/**
 * The writes of a running session, in order, without making the caller wait: the app's version hands them to a thread of
 * its own. A write that could not be done is kept and tried again with the next one.
 */
class SessionJournal
{
public:
    virtual ~SessionJournal() = default;
    virtual void advance(SessionId id, const SessionProgress &progress) = 0;
    virtual void heartbeat(SessionId id, int segment, Milliseconds elapsed) = 0;
    virtual void end(const SessionRecord &record) = 0;
    virtual void rate(const SessionRecord &record) = 0;
    virtual void saveAnswer(const MindAnswer &answer) = 0;
    virtual void sit(const MindSitting &sitting) = 0;
    virtual void savePlace(const MindPlace &place) = 0;
    /** Called on the caller's thread when the outcome of the writes changes: Ok again, or what stands in the way. */
    virtual void onOutcomeChanged(std::function<void(StoreOutcome)> handler) = 0;
    /** Waits until everything handed over is on disk. The outcome of the last write. */
    [[nodiscard]] virtual StoreOutcome flush() = 0;
};

class SettingsRepository
{
public:
    virtual ~SettingsRepository() = default;
    [[nodiscard]] virtual Settings settings() const = 0;
    [[nodiscard]] virtual StoreOutcome save(const Settings &settings) = 0;
    /** Every program followed at any time, in the order in which they were begun. */
    [[nodiscard]] virtual std::vector<Enrollment> enrollments() const = 0;
    /** From its first day on it is the one program followed: all others stop. */
    [[nodiscard]] virtual StoreOutcome enroll(const Enrollment &enrollment) = 0;
    /** Adds one beside the others, and sets its id; or, with an id, changes its pauses and its end. */
    [[nodiscard]] virtual StoreOutcome saveEnrollment(Enrollment &enrollment) = 0;
};

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/library.h"
#include "domain/repositories.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

/**
 * What a person keeps of the library and adds to it: favorites, own breathing patterns, own sessions. Plain values;
 * ShelfRepository reads and writes them, putOwn() lets the library find the own ones by id like all others.
 */
namespace evenpace {

/** Limits of an own breathing pattern, content specification 2 and design 10.6. */
inline constexpr Milliseconds kBreathStep{500};
inline constexpr Milliseconds kLeastBreath{2000}; ///< in and out
inline constexpr Milliseconds kMostBreath{10000};
inline constexpr Milliseconds kMostBreathHold{4000}; ///< 0: no hold
inline constexpr Milliseconds kLeastBreathing{60000}; ///< the whole length
inline constexpr Milliseconds kMostBreathing{1200000}; ///< as the longest pattern of the library
inline constexpr Milliseconds kMostHeldBreathing{300000}; ///< with holds, as those of the library
/** Of names that a person gives, in characters. */
inline constexpr int kMostNameLength = 60;
/** Items of an own session. [DESIGN]: more than the longest built-in session, and an end. */
inline constexpr int kMostOwnItems = 30;

/** A breathing pattern of the person's own. */
struct OwnPattern {
    qint64 id = 0; ///< 0: not stored yet
    QString name;
    Milliseconds in{4000}; ///< 2-10 s, steps of 0.5 s
    Milliseconds holdFull{0}; ///< 0-4 s, steps of 0.5 s
    Milliseconds out{6000}; ///< 2-10 s, steps of 0.5 s
    Milliseconds holdEmpty{0}; ///< 0-4 s, steps of 0.5 s
    Milliseconds length{300000}; ///< unless another is chosen: 1-20 min, with holds 5 min at most; whole seconds
    bool isRemoved = false;
    /** The id that the library knows it by: own-breath-3. */
    [[nodiscard]] QString itemId() const;
    [[nodiscard]] bool hasHolds() const { return holdFull.count() > 0 || holdEmpty.count() > 0; }
    friend bool operator==(const OwnPattern &, const OwnPattern &) = default;
};

/** A session of the person's own: what they chose, in their order. */
struct OwnSession {
    qint64 id = 0; ///< 0: not stored yet
    QString name;
    /** Without a dose or length the library's. A dose has the item's kind, and lies in its range; `flare` and `good` are
     *  not used: the day makes it smaller. */
    std::vector<ProgramItem> items;
    bool isRemoved = false;
    /** The id that the program `kOwnProgram` has it under: own-session-3. */
    [[nodiscard]] QString sessionId() const;
    friend bool operator==(const OwnSession &, const OwnSession &) = default;
};

/** Why something of the person's own cannot be kept as it is; the first that is found. The sentence is made in app/ui. */
enum class OwnProblem {
    NoName, ///< empty, or spaces only
    NameTooLong,
    BreathTooShort, ///< in or out below 2 s
    BreathTooLong, ///< in or out above 10 s
    HoldTooLong, ///< above 4 s, or below nothing
    NotAStep, ///< no multiple of 0.5 s
    LengthTooShort, ///< of the whole breathing
    LengthTooLong,
    NoItems,
    TooManyItems,
    UnknownItem, ///< neither in the library nor the person's own
    NeedsTherapist, ///< load 5
    WrongDose, ///< a dose of another kind than the item's, or for what has none
    DoseTooSmall, ///< below the item's range
    DoseTooLarge ///< above it
};
[[nodiscard]] std::optional<OwnProblem> problemOf(const OwnPattern &pattern);
/** Without a look at its items: what storage checks by itself. */
[[nodiscard]] std::optional<OwnProblem> problemOfShape(const OwnSession &session);
/** `item`, if given, becomes the position of the item that the problem is about, or -1. */
[[nodiscard]] std::optional<OwnProblem> problemOf(const Library &library, const OwnSession &session,
                                                  int *item = nullptr);

/** The limits in which a dose of that item may be chosen: its range, and what it has no range for as it is written. */
struct DoseLimits {
    Bounds<int> reps;
    Bounds<int> sets;
    Bounds<Milliseconds> hold;
    Bounds<Milliseconds> work;
};
[[nodiscard]] DoseLimits doseLimits(const Movement &movement);

/** As the library has it: the generic words of breathing, nothing said that the voice has no clip for. */
[[nodiscard]] BreathPattern breathPatternOf(const OwnPattern &own);
/** Puts them in the place of all own ones that the library had. Removed ones are found by id, too: for their names in the
 *  history, and for a session that goes on with them. */
void putOwn(Library &library, const std::vector<OwnPattern> &patterns, const std::vector<OwnSession> &sessions);

/** A mark that is on. */
struct Favorite {
    QString id; ///< of an item, an own session or a program, or a favoriteId()
    QDateTime since; ///< UTC
    friend bool operator==(const Favorite &, const Favorite &) = default;
};
/** Sessions of programs share their ids, so "A" alone would not do: prog-first-gentle-week/A. */
[[nodiscard]] QString favoriteId(const QString &programId, const QString &sessionId);

/** What the person keeps of the library. One call is one transaction; when it returns Ok it is on disk. */
class ShelfRepository
{
public:
    virtual ~ShelfRepository() = default;

    /** Those that are on, the latest first. */
    [[nodiscard]] virtual std::vector<Favorite> favorites() const = 0;
    /** `at` UTC. An id that the library does not have any more is kept as well. */
    [[nodiscard]] virtual StoreOutcome setFavorite(const QString &id, bool isOn, const QDateTime &at) = 0;

    /** Ids of items that were done, or partly, each once, the latest first; of the last 200 sessions. */
    [[nodiscard]] virtual QStringList recentItems(int limit) const = 0;
    /** How often an item was done to its end, counted no further than `limit`. */
    [[nodiscard]] virtual int timesDone(const QString &itemId, int limit) const = 0;

    /** In the order made, removed ones too. */
    [[nodiscard]] virtual std::vector<OwnPattern> ownPatterns() const = 0;
    [[nodiscard]] virtual std::vector<OwnSession> ownSessions() const = 0;
    /** Id 0: a new one, and sets its id; else changes it, its name too. What problemOf() objects to is Failed. Whether it
     *  is removed is not changed by this. */
    [[nodiscard]] virtual StoreOutcome save(OwnPattern &pattern, const QDateTime &at) = 0;
    /** The same, with problemOfShape(). */
    [[nodiscard]] virtual StoreOutcome save(OwnSession &session, const QDateTime &at) = 0;
    /** Takes it out of what is offered, and back. It is never deleted. */
    [[nodiscard]] virtual StoreOutcome setPatternRemoved(qint64 id, bool removed, const QDateTime &at) = 0;
    [[nodiscard]] virtual StoreOutcome setSessionRemoved(qint64 id, bool removed, const QDateTime &at) = 0;
};

} // namespace evenpace

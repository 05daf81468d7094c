// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/timeline.h"
#include "domain/exchange/program.h"

#include <array>
#include <map>
#include <optional>
#include <variant>
#include <vector>

/** A program that is being written: a grid of days and times, and what may be done to it. Pure values. */
namespace evenpace::exchange {

inline constexpr int kDayTimes = 3;
inline constexpr int kWeekDays = 7;

/** One time of one day: a session of the finished program, unless nothing is in it. */
struct DraftCell
{
    QString id; ///< of the session that it was in an earlier version, so that it stays the same one; else empty
    QString name; ///< empty: named by what is in it
    std::vector<int> entries; ///< keys of Draft::entries, in order
    friend bool operator==(const DraftCell &, const DraftCell &) = default;
};

/** Weeks with one and the same plan. */
struct DraftPhase
{
    QString name;
    int weeks = 1; ///< 1-52
    std::array<std::array<DraftCell, kDayTimes>, kWeekDays> days;
    friend bool operator==(const DraftPhase &, const DraftPhase &) = default;
};

/** Whom it is written for, as far as it decides what is fit for them. */
struct DraftPerson
{
    QString name; ///< a pseudonym; empty: nobody in particular
    std::optional<pacing::Milli> ceiling; ///< their daily size by their last report, thousandths of easy minutes
    QStringList cautions; ///< codes of content specification 0.5
    friend bool operator==(const DraftPerson &, const DraftPerson &) = default;
};

/**
 * It may be incomplete in any way. What is planned on several days is one entry with several places: a change of its dose
 * is a change on all of them, unless it is meant for one place alone.
 */
struct Draft
{
    AssignedProgram frame; ///< all but its phases and sessions
    DraftPerson person;
    QString origin; ///< the name of the template or program that it began with
    std::map<int, ProgramItem> entries; ///< by keys from 1 on
    std::vector<DraftPhase> phases{DraftPhase{}};
    int weeksValid = 4; ///< 1-52, in which it may be taken once it is handed over
    friend bool operator==(const Draft &, const Draft &) = default;

    [[nodiscard]] bool isEmpty() const { return entries.empty(); }
    /** Different items of the library in it. */
    [[nodiscard]] QStringList itemIds() const;
};

/** Where one entry stands. */
struct Place
{
    int phase = 0; ///< from 0
    int day = 1; ///< 1-7
    DayTime time = DayTime::Morning;
    int index = 0; ///< within the time; for a place to go to, -1: the last one
    friend bool operator==(const Place &, const Place &) = default;
};

/** The entry's key at that place; 0 if there is none. */
[[nodiscard]] int entryAt(const Draft &draft, const Place &place);
[[nodiscard]] const DraftCell *cellAt(const Draft &draft, const Place &place);
/** All places of an entry, in the order of the weeks. */
[[nodiscard]] std::vector<Place> placesOf(const Draft &draft, int entry);

// What can be done. What does not fit the draft as it is changes nothing.

/** One item at that time on several days at once. */
struct AddItem
{
    int phase = 0;
    QString itemId;
    std::vector<int> days; ///< 1-7
    DayTime time = DayTime::Morning;
    int index = -1; ///< within the time; -1: the last one
};
struct MoveItem
{
    Place from;
    Place to; ///< its index is the one after the move
};
struct RemoveItem
{
    Place place;
    bool isEverywhere = false; ///< at all places of its entry
};
/** What the other days had makes room. */
struct CopyDay
{
    int phase = 0;
    int from = 1;
    std::vector<int> to;
};
/** A week like the last one of that phase, as a phase of its own right behind it, to be changed by itself. */
struct CopyWeek
{
    int phase = 0;
};
struct RemovePhase
{
    int phase = 0; ///< the last one that is left stays
};
struct SetPhase
{
    int phase = 0;
    QString name;
    int weeks = 1;
};
/** All that is said of an item: another dose, grades, notes, swaps, or another item altogether. */
struct SetItem
{
    Place place;
    ProgramItem item;
    bool isOnlyHere = false; ///< the other places of the entry stay as they were
};
/** All but phases and sessions. */
struct SetFrame
{
    AssignedProgram frame;
    DraftPerson person;
};
/** How it is handed over next. */
struct SetHandOver
{
    QString changeNote;
    int weeksValid = 4;
};
using DraftEdit = std::variant<AddItem, MoveItem, RemoveItem, CopyDay, CopyWeek, RemovePhase, SetPhase, SetItem, SetFrame,
                               SetHandOver>;

[[nodiscard]] Draft edited(const Draft &draft, const DraftEdit &edit);

/** Least steps that can be taken back (design 11), and how many are kept. */
inline constexpr int kLeastUndo = 20;
inline constexpr int kMostSteps = 50;

/** A draft with what it was before, step by step. */
class DraftHistory
{
public:
    explicit DraftHistory(Draft first);
    /** As it was kept; `now` is the step that holds. At least one step. */
    DraftHistory(std::vector<Draft> steps, int now);

    [[nodiscard]] const Draft &now() const { return m_steps[static_cast<size_t>(m_now)]; }
    [[nodiscard]] bool canUndo() const { return m_now > 0; }
    [[nodiscard]] bool canRedo() const { return m_now + 1 < static_cast<int>(m_steps.size()); }
    /** One step more; what was taken back is gone. False if it is no change. */
    bool push(Draft draft);
    bool undo();
    bool redo();
    [[nodiscard]] const std::vector<Draft> &steps() const { return m_steps; }
    [[nodiscard]] int step() const { return m_now; }

private:
    std::vector<Draft> m_steps;
    int m_now = 0;
};

/** The times of a day in words, for sessions that have no name. */
using DayTimeNames = std::array<QString, kDayTimes>;
/** The program as it is handed over. Times with the same content are one session. */
[[nodiscard]] AssignedProgram programOf(const Draft &draft, const Library &library, const DayTimeNames &names);
/** A program to go on writing: a session without a time takes the first one that is free that day. */
[[nodiscard]] Draft draftOf(const AssignedProgram &program);

} // namespace evenpace::exchange

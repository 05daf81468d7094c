// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/diaryrepository.h"
#include "domain/enrollment.h"
#include "domain/exchange/program.h"

#include <vector>

/** What a person tells their therapist of some days. There is no free text in it. */
namespace evenpace::exchange {

struct ReportedItem
{
    QString itemId;
    ItemOutcome outcome = ItemOutcome::Done;
    Reason reason = Reason::None;
    Ease ease = Ease::None;
    int plannedReps = 0; ///< all sets and sides; 0 where nothing repeats
    int doneReps = 0;
    Milliseconds planned{0}; ///< whole seconds
    Milliseconds done{0};
    int plannedSets = 1; ///< of a movement; the repetitions of all of them are counted above
    friend bool operator==(const ReportedItem &, const ReportedItem &) = default;
};

struct ReportedSession
{
    QDate day;
    QString sessionId;
    QString programId; ///< empty: of the program that the report is about
    bool isStopped = false; ///< ended early; what was done counts
    Milliseconds active{0}; ///< whole seconds, pauses left out
    int easyMilliMinutes = 0;
    std::optional<int> painBefore; ///< ratings 0-10
    std::optional<int> painAfter;
    std::optional<int> effort;
    std::optional<int> pain2h;
    std::optional<MorningAfter> morning;
    NoteIds notes;
    Reason stopReason = Reason::None;
    int easeOffs = 0;
    std::vector<ReportedItem> items;
    friend bool operator==(const ReportedSession &, const ReportedSession &) = default;
};

struct ReportedDay
{
    QDate day;
    std::optional<int> pain; ///< the morning's, 0-10
    std::optional<int> fatigue;
    std::optional<int> sleep; ///< 0-4
    bool isFlare = false;
    bool isBadDay = false;
    std::optional<pacing::Milli> dose; ///< what the pacing gave
    QStringList rules; ///< ids, as the pacing fired them
    std::vector<WentOn::Past> wentOnPast; ///< limits that the person went past on purpose
    friend bool operator==(const ReportedDay &, const ReportedDay &) = default;
};

/** A questionnaire of that day: peg, psfs ... */
struct ReportedMeasure
{
    QString id;
    QDate day;
    int tenths = 0; ///< the score in tenths: PEG 5.3 is 53
    std::vector<int> answers; ///< as given, in the order of the questions
    friend bool operator==(const ReportedMeasure &, const ReportedMeasure &) = default;
};

struct Report
{
    int number = 1; ///< counts up from 1, so that a receipt can name it
    KeyId therapist; ///< whom it is for
    QUuid programId; ///< null: no program was given
    int programVersion = 0;
    /** Day 1 of the program as the person follows it: its weeks are counted from there. Invalid: it was not begun, or is not
     *  told. */
    QDate begun;
    std::vector<EnrollmentPause> pauses; ///< days on which it waited, in order; an open one still waits, or it was stopped
    QDate first;
    QDate last;
    QDate madeOn;
    std::vector<ReportedDay> days; ///< in order, those of which something was told
    std::vector<ReportedSession> sessions; ///< in the order done
    std::vector<ReportedMeasure> measures;
    friend bool operator==(const Report &, const Report &) = default;
};

/** Names the last report that was read, so that the phone need not tell it again. */
struct Acknowledgement
{
    KeyId patient; ///< whom it is for
    int reportNumber = 1;
    friend bool operator==(const Acknowledgement &, const Acknowledgement &) = default;
};

/** What is wrong with it in itself, first found, or nothing. */
[[nodiscard]] std::optional<Refusal> problemOf(const Report &report);

/** Where a report's days come from. */
struct ReportSource
{
    std::vector<DayFacts> days; ///< in order
    std::vector<Decision> decisions; ///< of those days, the last one made for a day counts
    std::vector<SessionRecord> sessions; ///< ended ones with their items, in any order
    std::vector<ReportedMeasure> measures;
    std::vector<Enrollment> enrollments; ///< in the order begun
};
/** The days from `report.first` to `report.last`, all that was done on them, and since when the program is followed, put into
 * `report`. `libraryProgram` is the id that the library knows the assigned program by. */
void fill(Report &report, const ReportSource &source, const QString &libraryProgram);

} // namespace evenpace::exchange

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/told.h"
#include "domain/measures.h"

/** How it went, from reports and the programs that were given: what a therapist reads in a minute. Pure functions. */
namespace evenpace::exchange {

/** A version of the program, and the day from which on it held. */
struct GivenVersion
{
    AssignedProgram program;
    QDate from;
};

/** How the minutes of a day stand to what the pacing gave. In range from kDonePercent of it on; over as the flag has it. */
enum class Fit { Unknown, Under, InRange, Over };

/** One day of the program. */
struct ReadDay
{
    enum class Kind {
        Untold, ///< no report speaks for it: it lies ahead, or between two reports
        Rest, ///< nothing was planned, and nothing done
        BadDay, ///< small on purpose: it counts as kept
        Planned ///< or something was done without a plan
    };
    QDate day;
    Kind kind = Kind::Untold;
    int planned = 0; ///< sessions by the schedule
    /** Of the plan, 0-1000; a gentler form counts like any other. What is done without a plan is 1000. */
    int permille = 0;
    bool isEasedOff = false;
    bool isFlare = false;
    Fit fit = Fit::Unknown;
    std::optional<pacing::Milli> limit; ///< what the pacing gave, else the program's ceiling
    pacing::Milli done = 0; ///< easy minutes, thousandths
    std::optional<int> pain; ///< the morning's, 0-10
    std::optional<int> fatigue;
    friend bool operator==(const ReadDay &, const ReadDay &) = default;
};

/** A mean with the number of answers that it rests on. */
struct Mean
{
    int sum = 0;
    int count = 0;
    /** Fewer than three say little, and this has to be said. */
    static constexpr int kFew = 3;
    [[nodiscard]] bool isFew() const { return count < kFew; }
    /** Tenths, rounded; nothing without an answer. */
    [[nodiscard]] std::optional<int> tenths() const;
    void add(const std::optional<int> &answer);
    friend bool operator==(const Mean &, const Mean &) = default;
};

/** One exercise over all sessions told. Ratings are those of the sessions and mornings in which it was done. */
struct ReadItem
{
    QString id;
    int planned = 0; ///< times that it was in a session
    int done = 0; ///< whole or in part
    int easedOff = 0;
    std::map<Reason, int> dropped; ///< None: no reason was given
    Mean painBefore;
    Mean painAfter;
    Mean painNext; ///< of the morning after
    Mean fatigueBefore; ///< of the same morning
    Mean fatigueNext;
    [[nodiscard]] int droppedCount() const;
    friend bool operator==(const ReadItem &, const ReadItem &) = default;
};

/** One questionnaire. */
struct ReadMeasure
{
    QString id;
    std::vector<ReportedMeasure> times; ///< in order
    /** From the first to the last, by what matters to people; nothing with fewer than two, or without a published limit. */
    std::optional<ChangeKind> change;
    friend bool operator==(const ReadMeasure &, const ReadMeasure &) = default;
};

/** One rule of the pacing. */
struct ReadRule
{
    QString id;
    int days = 0;
    QDate last;
    friend bool operator==(const ReadRule &, const ReadRule &) = default;
};

/** The days of one version. */
struct ReadVersion
{
    int version = 1;
    QDate from;
    QDate to; ///< the last day told of it
    int days = 0; ///< that a report speaks for
    int planned = 0; ///< sessions, bad days left out
    int donePermille = 0; ///< of them, as ReadDay has it
    int overDays = 0;
    int flareDays = 0;
    Mean pain;
    Mean fatigue;
    friend bool operator==(const ReadVersion &, const ReadVersion &) = default;
};

/** A limit that the person went past on purpose. */
struct ReadOverride
{
    QDate day;
    WentOn::Past past = WentOn::Past::Minutes;
    friend bool operator==(const ReadOverride &, const ReadOverride &) = default;
};

struct Reading
{
    QDate begun; ///< the first day of the program
    std::vector<ReadDay> days; ///< each, from the first told day or the program's to the last told one
    std::vector<ReadItem> items; ///< those dropped most often first
    std::vector<ReadMeasure> measures;
    std::vector<ReadRule> rules; ///< those that changed something, the latest first
    std::vector<ReadVersion> versions; ///< in order
    std::vector<ReadOverride> overrides; ///< the latest first

    [[nodiscard]] const ReadDay *day(const QDate &day) const;
};

/** `versions` in order; empty: no program was given. `overPercent` as the rule of the flag has it. */
[[nodiscard]] Reading readingOf(const Told &told, const std::vector<GivenVersion> &versions, int overPercent);

/** Mean of the answers of up to `days` days that end with that one; nothing with none of them. */
[[nodiscard]] std::optional<double> meanBefore(const std::vector<ReadDay> &days, size_t last, int span,
                                               std::optional<int> ReadDay::*rating);
/** Sessions of the schedule on that day, as the person's own app has them: none while the program waits. */
[[nodiscard]] QStringList plannedOn(const AssignedProgram &program, const Enrollment &followed, const QDate &day);

} // namespace evenpace::exchange

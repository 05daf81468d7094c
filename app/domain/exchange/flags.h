// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/told.h"

#include <QJsonObject>

#include <span>

/** What a therapist looks at first (specification README 3). Every flag says by which rule; the numbers of the rules may be
 * changed. Pure functions. */
namespace evenpace::exchange {

/** In the order of their weight. */
enum class FlagKind {
    RedFlag, ///< movement is stopped by a warning sign
    Over,
    PainRising,
    WorseMornings,
    LongFlare,
    NotStarted,
    Silent,
    Finished
};

/** The numbers of the rules, [DESIGN]. */
enum class RuleNumber {
    OverPercent, ///< above the day's dose by more than this
    OverDays,
    OverWindow, ///< days, up to the last one that a report covers
    PainRise, ///< tenths of a point
    PainDays, ///< that are compared with as many before
    PainRatings, ///< least in each of the two
    WorseMornings,
    WorseWindow, ///< days
    FlareDays, ///< longer than this
    NotStartedDays, ///< after the assignment
    SilentDays ///< after the last report was made
};
inline constexpr size_t kRuleNumbers = 11;

struct NumberRange
{
    int usual = 0;
    int least = 0;
    int most = 0;
    int step = 1;
};
[[nodiscard]] NumberRange rangeOf(RuleNumber number);
/** Those of one rule, in the order in which it says them. RedFlag and Finished have none. */
[[nodiscard]] std::span<const RuleNumber> numbersOf(FlagKind kind);

class FlagRules
{
public:
    FlagRules(); ///< with the usual numbers
    [[nodiscard]] int of(RuleNumber number) const { return m_numbers.at(static_cast<size_t>(number)); }
    /** Within its range. A window never gets shorter than the days or ratings that are asked of it, and these never more
     * than the window has. */
    void set(RuleNumber number, int value);
    friend bool operator==(const FlagRules &, const FlagRules &) = default;

private:
    std::array<int, kRuleNumbers> m_numbers;
};
/** Only the numbers that are not the usual ones; what is not understood is left out. */
[[nodiscard]] QJsonObject toJson(const FlagRules &rules);
[[nodiscard]] FlagRules flagRulesFromJson(const QJsonObject &object);

/** A program as it was given. */
struct Assignment
{
    QDate on; ///< the first version was handed over
    int weeks = 0; ///< of the newest version
    QUuid program{};
};
/** The last day of the program: its weeks begin with the first session that was told, else with the assignment. */
[[nodiscard]] QDate lastDayOf(const Assignment &assignment, const QDate &firstSession);

struct Flag
{
    FlagKind kind = FlagKind::RedFlag;
    /** Over, WorseMornings: days in the window. PainRising: tenths of a point, rounded. LongFlare, NotStarted, Silent: days.
     * Else 0. */
    int amount = 0;
    QDate since; ///< the first day that speaks for it
    friend bool operator==(const Flag &, const Flag &) = default;
};

/** What the reports say. The same until another report comes or a rule changes: it may be kept. */
[[nodiscard]] std::vector<Flag> flagsOfReports(const Told &told, const FlagRules &rules);
/** What time says, from dates alone. */
struct KnownDates
{
    std::optional<Assignment> assignment;
    QDate firstSession; ///< Told::begunOn() of it; invalid: none
    QDate lastReport; ///< Told::lastMadeOn; invalid: none
};
[[nodiscard]] std::vector<Flag> flagsOfDates(const KnownDates &dates, const QDate &today, const FlagRules &rules);
/** Both, in the order of their weight. */
[[nodiscard]] std::vector<Flag> flagsOf(const Told &told, const std::optional<Assignment> &assignment,
                                        const QDate &today, const FlagRules &rules);
/** Any of them but Finished. */
[[nodiscard]] bool needsALook(const std::vector<Flag> &flags);

/** red_flag, over, pain_rising ... */
[[nodiscard]] QString nameOf(FlagKind kind);
[[nodiscard]] QString nameOf(RuleNumber number);

} // namespace evenpace::exchange

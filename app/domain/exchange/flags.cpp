// SPDX-License-Identifier: Apache-2.0
#include "domain/exchange/flags.h"

#include <algorithm>
#include <array>

namespace evenpace::exchange {

using namespace Qt::StringLiterals;

namespace {

struct NamedNumber
{
    QLatin1StringView name;
    NumberRange range;
};
constexpr std::array<NamedNumber, kRuleNumbers> kNumbers{{{"over_percent"_L1, {20, 5, 100, 5}},
                                                          {"over_days"_L1, {2, 1, 14}},
                                                          {"over_window"_L1, {14, 7, 28, 7}},
                                                          {"pain_rise"_L1, {10, 5, 40, 5}},
                                                          {"pain_days"_L1, {7, 3, 14}},
                                                          {"pain_ratings"_L1, {4, 1, 14}},
                                                          {"worse_mornings"_L1, {2, 1, 14}},
                                                          {"worse_window"_L1, {14, 7, 28, 7}},
                                                          {"flare_days"_L1, {7, 2, 28}},
                                                          {"not_started_days"_L1, {5, 1, 28}},
                                                          {"silent_days"_L1, {10, 2, 60}}}};

/** What a window is asked to hold. */
struct Held
{
    RuleNumber count;
    RuleNumber window;
};
constexpr std::array kHeld{Held{RuleNumber::OverDays, RuleNumber::OverWindow},
                           Held{RuleNumber::PainRatings, RuleNumber::PainDays},
                           Held{RuleNumber::WorseMornings, RuleNumber::WorseWindow}};

/** The days of the window that `speaks`; a flag if they are enough. */
template <typename Speaks>
void countDays(std::vector<Flag> &flags, const Told &told, FlagKind kind, int window, int least, Speaks &&speaks)
{
    Flag flag{kind, 0, {}};
    for (auto day = told.days.lower_bound(told.last.addDays(1 - window)); day != told.days.end(); ++day) {
        if (!speaks(day->second))
            continue;
        if (flag.amount++ == 0)
            flag.since = day->first;
    }
    if (flag.amount >= least)
        flags.push_back(flag);
}

/** The first day of the stop that still holds; invalid: none does. */
QDate stoppedSince(const Told &told)
{
    QDate since;
    for (const auto &[date, day] : told.days) {
        for (const QString &rule : day.facts.rules) {
            if (rule == "red_flag.cleared"_L1)
                since = {};
            else if ((rule == "red_flag.stop"_L1 || rule == "light.stop"_L1) && !since.isValid())
                since = date;
        }
    }
    return since;
}

/** The first day of the flare that holds on the last day. It ends as the pacing says, or on a calm rated morning where the
 * pacing had no size yet and so did not count it. */
QDate flareSince(const Told &told)
{
    QDate since;
    bool isCounted = false;
    for (const auto &[date, day] : told.days) {
        const QStringList &rules = day.facts.rules;
        const bool hasBegun = rules.contains("flare.on"_L1);
        const bool isCalm = !isCounted && day.facts.pain && !day.facts.isFlare && rules.contains("light.green"_L1);
        if (rules.contains("flare.off"_L1) || rules.contains("flare.setback"_L1) || isCalm) {
            since = {};
            isCounted = false;
        }
        if ((hasBegun || day.facts.isFlare) && !since.isValid())
            since = date;
        isCounted = isCounted || hasBegun;
    }
    return since;
}

struct Ratings
{
    int sum = 0;
    int count = 0;
};
Ratings painBetween(const Told &told, const QDate &first, const QDate &last)
{
    Ratings ratings;
    for (auto day = told.days.lower_bound(first); day != told.days.end() && day->first <= last; ++day) {
        if (const auto &pain = day->second.facts.pain) {
            ratings.sum += *pain;
            ++ratings.count;
        }
    }
    return ratings;
}

std::optional<Flag> painRising(const Told &told, const FlagRules &rules)
{
    const int days = rules.of(RuleNumber::PainDays);
    const QDate since = told.last.addDays(1 - days);
    const Ratings now = painBetween(told, since, told.last);
    const Ratings before = painBetween(told, since.addDays(-days), since.addDays(-1));
    if (std::min(now.count, before.count) < std::max(1, rules.of(RuleNumber::PainRatings)))
        return std::nullopt;
    // Exact: the means are compared as fractions.
    const int rise = now.sum * before.count - before.sum * now.count;
    const int whole = now.count * before.count;
    if (rise * 10 < rules.of(RuleNumber::PainRise) * whole)
        return std::nullopt;
    return Flag{FlagKind::PainRising, (rise * 20 + whole) / (2 * whole), since};
}

} // namespace

NumberRange rangeOf(RuleNumber number)
{
    return kNumbers.at(static_cast<size_t>(number)).range;
}

std::span<const RuleNumber> numbersOf(FlagKind kind)
{
    static constexpr std::array over{RuleNumber::OverDays, RuleNumber::OverPercent, RuleNumber::OverWindow};
    static constexpr std::array pain{RuleNumber::PainRise, RuleNumber::PainDays, RuleNumber::PainRatings};
    static constexpr std::array worse{RuleNumber::WorseMornings, RuleNumber::WorseWindow};
    static constexpr std::array flare{RuleNumber::FlareDays};
    static constexpr std::array notStarted{RuleNumber::NotStartedDays};
    static constexpr std::array silent{RuleNumber::SilentDays};
    switch (kind) {
    case FlagKind::Over:
        return over;
    case FlagKind::PainRising:
        return pain;
    case FlagKind::WorseMornings:
        return worse;
    case FlagKind::LongFlare:
        return flare;
    case FlagKind::NotStarted:
        return notStarted;
    case FlagKind::Silent:
        return silent;
    case FlagKind::RedFlag:
    case FlagKind::Finished:
        break;
    }
    return {};
}

FlagRules::FlagRules()
{
    for (size_t i = 0; i < kRuleNumbers; ++i)
        m_numbers[i] = kNumbers[i].range.usual;
}

void FlagRules::set(RuleNumber number, int value)
{
    const NumberRange range = rangeOf(number);
    int &place = m_numbers.at(static_cast<size_t>(number));
    place = std::clamp(value, range.least, range.most);
    for (const Held &held : kHeld) {
        int &count = m_numbers.at(static_cast<size_t>(held.count));
        if (held.count == number || held.window == number)
            count = std::min(count, of(held.window));
    }
}

QJsonObject toJson(const FlagRules &rules)
{
    QJsonObject object;
    for (size_t i = 0; i < kRuleNumbers; ++i) {
        if (const int value = rules.of(static_cast<RuleNumber>(i)); value != kNumbers[i].range.usual)
            object[kNumbers[i].name] = value;
    }
    return object;
}

FlagRules flagRulesFromJson(const QJsonObject &object)
{
    FlagRules rules;
    // Windows first: what they hold may not be more than they have days.
    for (const bool isWindow : {true, false}) {
        for (size_t i = 0; i < kRuleNumbers; ++i) {
            const auto number = static_cast<RuleNumber>(i);
            const bool holds = std::any_of(kHeld.begin(), kHeld.end(), [&](const Held &h) { return h.window == number; });
            const QJsonValue value = object.value(kNumbers[i].name);
            if (holds == isWindow && value.isDouble())
                rules.set(number, value.toInt(kNumbers[i].range.usual));
        }
    }
    return rules;
}

QDate lastDayOf(const Assignment &assignment, const QDate &firstSession)
{
    const QDate begun = firstSession.isValid() ? std::max(firstSession, assignment.on) : assignment.on;
    return begun.addDays(assignment.weeks * 7 - 1);
}

std::vector<Flag> flagsOfReports(const Told &told, const FlagRules &rules)
{
    std::vector<Flag> flags;
    if (!told.last.isValid())
        return flags;
    if (const QDate since = stoppedSince(told); since.isValid())
        flags.push_back({FlagKind::RedFlag, 0, since});
    countDays(flags, told, FlagKind::Over, rules.of(RuleNumber::OverWindow), rules.of(RuleNumber::OverDays),
              [&](const ToldDay &day) { return day.isOver(rules.of(RuleNumber::OverPercent)); });
    if (const auto flag = painRising(told, rules))
        flags.push_back(*flag);
    countDays(flags, told, FlagKind::WorseMornings, rules.of(RuleNumber::WorseWindow),
              rules.of(RuleNumber::WorseMornings), [](const ToldDay &day) { return day.isWorseMorning(); });
    if (const QDate since = flareSince(told); since.isValid()) {
        const auto days = static_cast<int>(since.daysTo(told.last) + 1);
        if (days > rules.of(RuleNumber::FlareDays))
            flags.push_back({FlagKind::LongFlare, days, since});
    }
    return flags;
}

std::vector<Flag> flagsOfDates(const KnownDates &dates, const QDate &today, const FlagRules &rules)
{
    std::vector<Flag> flags;
    bool isFinished = false;
    if (dates.assignment && dates.firstSession.isValid()) {
        const QDate last = lastDayOf(*dates.assignment, dates.firstSession);
        isFinished = today > last;
        if (isFinished)
            flags.push_back({FlagKind::Finished, 0, last});
    } else if (dates.assignment) {
        const auto days = static_cast<int>(dates.assignment->on.daysTo(today));
        if (days >= rules.of(RuleNumber::NotStartedDays))
            flags.push_back({FlagKind::NotStarted, days, dates.assignment->on});
    }
    // Nobody owes a report once the program is over; and without a first one the program has not started.
    if (dates.lastReport.isValid() && !isFinished) {
        const auto days = static_cast<int>(dates.lastReport.daysTo(today));
        if (days >= rules.of(RuleNumber::SilentDays))
            flags.push_back({FlagKind::Silent, days, dates.lastReport});
    }
    return flags;
}

std::vector<Flag> flagsOf(const Told &told, const std::optional<Assignment> &assignment, const QDate &today,
                          const FlagRules &rules)
{
    std::vector<Flag> flags = flagsOfReports(told, rules);
    const QDate begun = assignment ? told.begunOn(assignment->program) : QDate();
    const std::vector<Flag> dated = flagsOfDates({assignment, begun, told.lastMadeOn}, today, rules);
    flags.insert(flags.end(), dated.begin(), dated.end());
    std::sort(flags.begin(), flags.end(), [](const Flag &a, const Flag &b) { return a.kind < b.kind; });
    return flags;
}

bool needsALook(const std::vector<Flag> &flags)
{
    return std::any_of(flags.begin(), flags.end(), [](const Flag &flag) { return flag.kind != FlagKind::Finished; });
}

QString nameOf(FlagKind kind)
{
    switch (kind) {
    case FlagKind::RedFlag:
        return u"red_flag"_s;
    case FlagKind::Over:
        return u"over"_s;
    case FlagKind::PainRising:
        return u"pain_rising"_s;
    case FlagKind::WorseMornings:
        return u"worse_mornings"_s;
    case FlagKind::LongFlare:
        return u"long_flare"_s;
    case FlagKind::NotStarted:
        return u"not_started"_s;
    case FlagKind::Silent:
        return u"silent"_s;
    case FlagKind::Finished:
        return u"finished"_s;
    }
    return {};
}

QString nameOf(RuleNumber number)
{
    return kNumbers.at(static_cast<size_t>(number)).name;
}

} // namespace evenpace::exchange

// SPDX-License-Identifier: Apache-2.0
#include "ui/flagwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace evenpace::flagwords {

using namespace exchange;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FlagWords)
};

/** With a space at which no line breaks. */
QString percent(int value, const QLocale &locale)
{
    return Words::tr("%1 %").replace(u' ', QChar::Nbsp).arg(locale.toString(value));
}

QString points(int tenths, const QLocale &locale)
{
    return locale.toString(tenths / 10.0, 'g', 3);
}

} // namespace

QString badge(const Flag &flag)
{
    switch (flag.kind) {
    case FlagKind::RedFlag:
        return Words::tr("Stopped: warning sign");
    case FlagKind::Over:
        return Words::tr("Over envelope");
    case FlagKind::PainRising:
        return Words::tr("Pain rising");
    case FlagKind::WorseMornings:
        return Words::tr("Worse mornings");
    case FlagKind::LongFlare:
        return Words::tr("Flare, %n day(s)", nullptr, flag.amount);
    case FlagKind::NotStarted:
        return Words::tr("Not started");
    case FlagKind::Silent:
        return Words::tr("Silent %n day(s)", nullptr, flag.amount);
    case FlagKind::Finished:
        return Words::tr("Finished");
    }
    return {};
}

QString name(FlagKind kind)
{
    switch (kind) {
    case FlagKind::LongFlare:
        return Words::tr("Long flare");
    case FlagKind::Silent:
        return Words::tr("Silent");
    default:
        return badge({kind, 0, {}});
    }
}

QString icon(FlagKind kind)
{
    switch (kind) {
    case FlagKind::RedFlag:
        return u"first-aid"_s;
    case FlagKind::Over:
        return u"trend-up"_s;
    case FlagKind::PainRising:
        return u"warning"_s;
    case FlagKind::WorseMornings:
        return u"sun-horizon"_s;
    case FlagKind::LongFlare:
        return u"couch"_s;
    case FlagKind::NotStarted:
        return u"hourglass-medium"_s;
    case FlagKind::Silent:
        return u"calendar-x"_s;
    case FlagKind::Finished:
        return u"check"_s;
    }
    return {};
}

QString tone(FlagKind kind)
{
    switch (kind) {
    case FlagKind::RedFlag:
    case FlagKind::PainRising:
        return u"stop"_s;
    case FlagKind::Over:
    case FlagKind::WorseMornings:
    case FlagKind::LongFlare:
        return u"care"_s;
    case FlagKind::NotStarted:
    case FlagKind::Silent:
        return u"rest"_s;
    case FlagKind::Finished:
        return u"ok"_s;
    }
    return {};
}

QString headline(const Flag &flag, const FlagRules &rules, const QLocale &locale)
{
    //: %1 in "Stopped by a warning sign, 9 June" is the day on which it was told
    const QString since = locale.toString(flag.since, Words::tr("d MMMM"));
    switch (flag.kind) {
    case FlagKind::RedFlag:
        return Words::tr("Stopped by a warning sign, %1").arg(since);
    case FlagKind::Over:
        return Words::tr("Over the envelope, %1 of %2 days").arg(flag.amount).arg(rules.of(RuleNumber::OverWindow));
    case FlagKind::PainRising:
        return Words::tr("Pain up %1 in %2 days")
            .arg(points(flag.amount, locale))
            .arg(2 * rules.of(RuleNumber::PainDays));
    case FlagKind::WorseMornings:
        return Words::tr("Worse mornings, %1 of %2").arg(flag.amount).arg(rules.of(RuleNumber::WorseWindow));
    case FlagKind::LongFlare:
        return Words::tr("A flare of %n day(s)", nullptr, flag.amount);
    case FlagKind::NotStarted:
        return Words::tr("Not started, %n day(s) after it was given", nullptr, flag.amount);
    case FlagKind::Silent:
        return Words::tr("No report for %n day(s)", nullptr, flag.amount);
    case FlagKind::Finished:
        return Words::tr("Finished on %1").arg(since);
    }
    return {};
}

QString rule(FlagKind kind, const FlagRules &rules, const QLocale &locale)
{
    const auto number = [&](RuleNumber wanted) { return locale.toString(rules.of(wanted)); };
    switch (kind) {
    case FlagKind::RedFlag:
        return Words::tr("Rule: a warning sign was told, and no check by a professional since.");
    case FlagKind::Over:
        //: %2 is "20 %"
        return Words::tr("Rule: %1 or more days over by more than %2, in %3 days.")
            .arg(number(RuleNumber::OverDays), percent(rules.of(RuleNumber::OverPercent), locale),
                 number(RuleNumber::OverWindow));
    case FlagKind::PainRising:
        return Words::tr("Rule: mean of %1 days up by %2 or more against the %1 before, with %3 or more ratings in each.")
            .arg(number(RuleNumber::PainDays), points(rules.of(RuleNumber::PainRise), locale),
                 number(RuleNumber::PainRatings));
    case FlagKind::WorseMornings:
        return Words::tr("Rule: %1 or more mornings clearly worse after a session, in %2 days.")
            .arg(number(RuleNumber::WorseMornings), number(RuleNumber::WorseWindow));
    case FlagKind::LongFlare:
        return Words::tr("Rule: a flare that lasts longer than %n day(s).", nullptr, rules.of(RuleNumber::FlareDays));
    case FlagKind::NotStarted:
        return Words::tr("Rule: nothing done of the program %n day(s) after it was given.", nullptr,
                         rules.of(RuleNumber::NotStartedDays));
    case FlagKind::Silent:
        return Words::tr("Rule: no report for %n day(s) or more.", nullptr, rules.of(RuleNumber::SilentDays));
    case FlagKind::Finished:
        return Words::tr("Rule: the last day of the program has passed.");
    }
    return {};
}

QString label(RuleNumber number)
{
    switch (number) {
    case RuleNumber::OverPercent:
        return Words::tr("Over by more than");
    case RuleNumber::OverDays:
        return Words::tr("Days over, at least");
    case RuleNumber::PainRise:
        return Words::tr("Mean up by, at least");
    case RuleNumber::PainDays:
        return Words::tr("Days compared with as many before");
    case RuleNumber::PainRatings:
        return Words::tr("Ratings in each, at least");
    case RuleNumber::WorseMornings:
        return Words::tr("Mornings, at least");
    case RuleNumber::OverWindow:
    case RuleNumber::WorseWindow:
        return Words::tr("Looked at");
    case RuleNumber::FlareDays:
        return Words::tr("Longer than");
    case RuleNumber::NotStartedDays:
        return Words::tr("After it was given");
    case RuleNumber::SilentDays:
        return Words::tr("Without a report, at least");
    }
    return {};
}

QString value(RuleNumber number, int value, const QLocale &locale)
{
    switch (number) {
    case RuleNumber::OverPercent:
        return percent(value, locale);
    case RuleNumber::PainRise:
        return points(value, locale);
    case RuleNumber::PainRatings:
    case RuleNumber::WorseMornings:
        return locale.toString(value);
    default:
        return Words::tr("%n day(s)", nullptr, value);
    }
}

} // namespace evenpace::flagwords

// SPDX-License-Identifier: Apache-2.0
#include "ui/ceilingwords.h"

#include "ui/sizewords.h"
#include "ui/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenpace::ceilingwords {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** Context of the translations. */
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CeilingWords)
};

/** Thousandths of easy minutes. */
constexpr pacing::Milli kAlmostMinute = 999;

Milliseconds restLeft(const DayPlan &plan, const QDateTime &now)
{
    const Milliseconds left{now.msecsTo(plan.restUntil)};
    // A clock that was set back makes no rest longer than it is.
    return std::clamp(left, 1ms, std::max(1ms, plan.gap));
}

} // namespace

QString title(const DayPlan &plan, const QDateTime &now)
{
    //: %1 is a length, like "40 minutes"
    return plan.ceiling == Ceiling::Rest ? Words::tr("Rest first, %1 left").arg(sizewords::restText(restLeft(plan, now)))
                                         : Words::tr("Go on today?");
}

QString text(const DayPlan &plan)
{
    switch (plan.ceiling) {
    case Ceiling::None:
        return {};
    case Ceiling::Rest:
        return Words::tr("A rest after moving lets the body settle. Waiting is part of the plan.");
    case Ceiling::Minutes:
        return Words::tr("The minutes of today are used. More today can make tomorrow harder.");
    case Ceiling::Sessions:
        return Words::tr("That would be more sessions than a day holds. More today can make tomorrow harder.");
    }
    return {};
}

QString waitText(const DayPlan &plan)
{
    return plan.ceiling == Ceiling::Rest ? Words::tr("Rest on") : Words::tr("Leave it for today");
}

QString goOnText(const DayPlan &plan)
{
    return plan.ceiling == Ceiling::Rest ? Words::tr("Start anyway") : Words::tr("Go on anyway");
}

QString overTitle(const DayAddition &addition)
{
    return addition.answer == DayAddition::Answer::OverSessions ? Words::tr("Today has its sessions")
                                                                : Words::tr("Today would be too full");
}

QString overText(const DayAddition &addition, int sessionsADay)
{
    QString first;
    if (addition.answer == DayAddition::Answer::OverSessions) {
        first = Words::tr("A day holds %n session(s) that move.", nullptr, sessionsADay);
    } else {
        //: easy minutes: the day would be 28 of 24
        first = Words::tr("That would make %1 of %2 easy minutes.")
                    // Rounded up: what is over must not read like what fits.
                    .arg(sizewords::easyMinutes(addition.after + kAlmostMinute))
                    .arg(sizewords::easyMinutes(addition.dose));
    }
    return first + u' '
        + (addition.swaps.empty() ? Words::tr("Keep it for tomorrow?")
                                  : Words::tr("Swap it with something, or keep it for tomorrow?"));
}

QString swapName(const DayAddition::Swap &swap)
{
    return swap.programId == kOwnProgram ? swap.name : wording::libraryText(swap.name);
}

QStringList swapTexts(const DayAddition &addition)
{
    QStringList texts;
    for (const DayAddition::Swap &swap : addition.swaps)
        //: %1 is the name of a session
        texts << Words::tr("Swap with %1").arg(swapName(swap));
    return texts;
}

} // namespace evenpace::ceilingwords

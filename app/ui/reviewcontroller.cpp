// SPDX-License-Identifier: Apache-2.0
#include "ui/reviewcontroller.h"

#include "ui/rulewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace evenpace;
using pacing::WeekVerdict;

ReviewController::ReviewController(const Services &services, Coach &coach, QObject *parent)
    : CoachClient(services, coach, parent)
{
}

void ReviewController::refresh()
{
    emit changed();
}

QString ReviewController::verdict() const
{
    if (!hasReview())
        return {};
    switch (coach().review()->verdict) {
    case WeekVerdict::Freeze:
        return tr("A week with a hard stretch in it.");
    case WeekVerdict::StepBack:
        return tr("It was a little much last week.");
    case WeekVerdict::Rebase:
        return tr("Your size does not fit your weeks right now.");
    case WeekVerdict::Hold:
        return tr("A week like many.");
    case WeekVerdict::HoldManual:
        return tr("A steady week.");
    case WeekVerdict::Consolidate:
        return tr("A steady week, and some growing behind you.");
    case WeekVerdict::Progress:
        return tr("A steady week.");
    }
    return {};
}

QString ReviewController::change() const
{
    if (!hasReview())
        return {};
    const Coach::Review &review = *coach().review();
    if (review.verdict == WeekVerdict::Rebase)
        return tr("Until we know better, half of it. Tell us on three mornings what felt fine the day before.");
    if (!review.before || !review.after || *review.before == *review.after)
        return tr("Your usual size stays as it is.");
    const auto size = [this](pacing::Milli amount) {
        // Small steps do not show in whole minutes.
        return m_locale.toString(static_cast<double>(amount / 100) / 10.0, 'f', amount / 100 % 10 == 0 ? 0 : 1);
    };
    return tr("Your usual size goes from %1 to %2 easy minutes.").arg(size(*review.before), size(*review.after));
}

QStringList ReviewController::facts() const
{
    if (!hasReview())
        return {};
    const pacing::Week &week = coach().review()->week;
    QStringList list;
    if (week.planned > 0)
        list << tr("%1 of %n planned day(s) done", nullptr, week.planned).arg(m_locale.toString(week.done));
    if (week.hard > 0)
        list << tr("%n day(s) with more than planned", nullptr, week.hard);
    if (week.soft > 0)
        list << tr("%n morning(s) clearly worse after a session", nullptr, week.soft);
    if (week.overDays > 0)
        list << tr("%n day(s) above the day's size", nullptr, week.overDays);
    if (week.frozenDays > 0)
        list << tr("%n day(s) of flare, way back or stop", nullptr, week.frozenDays);
    if (week.planned > 0 && week.verified < std::min(3, week.planned))
        list << tr("Few mornings are known. More check-ins make this surer.");
    return list;
}

QString ReviewController::why() const
{
    if (!hasReview())
        return {};
    const pacing::Week &week = coach().review()->week;
    if (coach().review()->verdict != WeekVerdict::Hold)
        return rulewords::rule(u"week."_s + nameOf(coach().review()->verdict).toLower());
    // Why a week adds nothing, the first that holds.
    if (week.hard > 0 || week.soft > 0)
        return tr("A session or a morning after it was hard. So nothing is added yet.");
    if (week.overDays > 1)
        return tr("Some days went above their size. So nothing is added yet.");
    if (week.boomBustEvents > 1)
        return tr("Big days and quiet days took turns. So nothing is added yet.");
    if (week.done * 5 < week.planned * 4)
        return tr("Less than planned was done, and that is fine. There is nothing to add to.");
    if (week.verified < std::min(3, week.planned))
        return tr("Only a few mornings are known. So nothing is added yet.");
    return tr("A week to settle before the next small step.");
}

QString ReviewController::howSure() const
{
    return tr("Steady weeks and small steps are what most pain clinics teach. "
              "No study has tested these exact numbers. You know your body best.");
}

QString ReviewController::acceptText() const
{
    return canKeep() ? tr("Take the small step") : tr("Fine");
}

bool ReviewController::canKeep() const
{
    const std::optional<Coach::Review> &review = coach().review();
    return review && review->verdict == WeekVerdict::Progress && review->before && review->after
        && *review->before < *review->after;
}

QString ReviewController::keepText() const
{
    return canKeep() ? tr("Keep it as it is") : QString();
}

QString ReviewController::boomBust() const
{
    switch (coach().pacing().answer.boomBust) {
    case pacing::BoomBust::Pattern:
        return tr("Big days and very quiet days take turns. Steadier days often feel easier. "
                  "Which big one could be shared out?");
    case pacing::BoomBust::Watch:
        return tr("Your days go up and down a bit. Nothing to do, just to know.");
    case pacing::BoomBust::Unknown:
    case pacing::BoomBust::Steady:
        break;
    }
    return {};
}

bool ReviewController::isInFlare() const
{
    return coach().pacing().numbers.flareDay > 0;
}

QString ReviewController::flareText() const
{
    const int day = coach().pacing().numbers.flareDay;
    if (day == 0)
        return {};
    return tr("Day %1 of this flare. Two calm mornings in a row begin the way back.").arg(m_locale.toString(day));
}

bool ReviewController::isOnWayBack() const
{
    return wayBackStep() > 0;
}

int ReviewController::wayBackStep() const
{
    return coach().pacing().numbers.recoveryStep;
}

QString ReviewController::wayBackText() const
{
    const pacing::Numbers &numbers = coach().pacing().numbers;
    if (numbers.recoveryStep == 0)
        return {};
    if (isPem())
        return tr("Step %1 of 3 on the way back. The next one waits for you.").arg(m_locale.toString(numbers.recoveryStep));
    return tr("Step %1 of 3 on the way back. Two calm mornings lead to the next.")
        .arg(m_locale.toString(numbers.recoveryStep));
}

bool ReviewController::canConfirmStep() const
{
    return isPem() && isOnWayBack();
}

bool ReviewController::canAskForMore() const
{
    const std::optional<Coach::Review> &review = coach().review();
    return isPem() && review && review->verdict == WeekVerdict::HoldManual;
}

void ReviewController::accept()
{
    answered();
}

void ReviewController::keepSize()
{
    if (canKeep() && keep(coach().tell(SizeKept{*coach().review()->before})))
        answered();
}

void ReviewController::confirmStep()
{
    if (canConfirmStep() && keep(coach().tell(StepConfirmed{})))
        showAnswerOf(u"step.refused"_s, tr("One step further. There is no hurry."));
}

void ReviewController::askForMore()
{
    if (canAskForMore() && keep(coach().tell(RiseAsked{kSmallRise})))
        showAnswerOf(u"raise.refused"_s, tr("A little more from today on. You can always go back."));
}

bool ReviewController::isPem() const
{
    return coach().pacing().answer.track == pacing::Track::Pem;
}

void ReviewController::answered()
{
    if (!hasReview())
        return;
    const QDate day = coach().review()->day;
    if (keep(coach().tell(ReviewSeen{day})))
        emit reviewAnswered();
}

void ReviewController::showAnswerOf(const QString &refusedRule, const QString &doneText)
{
    m_stepAnswer = coach().pacing().answer.rules.contains(refusedRule) ? rulewords::rule(refusedRule) : doneText;
    emit changed();
}

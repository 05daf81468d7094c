// SPDX-License-Identifier: Apache-2.0
#include "ui/goalscontroller.h"

#include "domain/plansrepository.h"
#include "ui/leftoffers.h"
#include "ui/mindwords.h"
#include "ui/wording.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace evenpace;
using evenpace::wording::libraryText;

namespace {

constexpr int kDueDays = 14;

/** The goal of a record of the exercise, as it is offered. */
QString offerOf(MindRecordId record)
{
    return u"goal_of_record_%1"_s.arg(record);
}

} // namespace

GoalsController::GoalsController(const Services &services, Coach &coach, QObject *parent)
    : CoachClient(services, coach, parent)
{
    show();
}

void GoalsController::refresh()
{
    read();
    emit changed();
}

void GoalsController::read()
{
    m_today = dayOf(services().wallClock());
    m_goals = services().plans.goals();
    m_others.setGoals(m_goals);
    const auto same
        = std::find_if(m_goals.begin(), m_goals.end(), [this](const Goal &goal) { return goal.id == m_goal.id; });
    if (same != m_goals.end())
        m_goal = *same;
    m_offer.reset();
    if (const std::optional<MindRecord> record = services().mind.latestRecord(exerciseId())) {
        const bool isHere = std::any_of(m_goals.begin(), m_goals.end(),
                                        [&](const Goal &goal) { return goal.record == record->id; });
        if (!isHere && !isLeft(coach(), offerOf(record->id)))
            m_offer = goals::goalOf(*record);
    }
}

void GoalsController::show()
{
    m_goal = {};
    read();
    if (const Goal *const active = goals::active(m_goals))
        m_goal = *active;
    emit changed();
}

bool GoalsController::open(const QString &key)
{
    const auto found = std::find_if(m_goals.begin(), m_goals.end(),
                                    [&](const Goal &goal) { return QString::number(goal.id) == key; });
    if (found == m_goals.end())
        return false;
    m_goal = *found;
    emit changed();
    return true;
}

void GoalsController::begin()
{
    m_goal = {};
    m_goal.begunOn = m_today;
    m_goal.state = hasActive() ? GoalState::Waiting : GoalState::Active;
    emit changed();
}

void GoalsController::change(const std::function<void(Goal &)> &change)
{
    Goal goal = m_goal;
    change(goal);
    if (goal == m_goal)
        return;
    // What has no name yet is shown, and kept with it.
    if (!goal.what.isEmpty() && !isKept(services().plans.saveGoal(goal, services().wallClock().toUTC())))
        return;
    m_goal = goal;
    read();
    emit changed();
}

QString GoalsController::line() const
{
    const Goal *const active = goals::active(m_goals);
    if (!active)
        return tr("One small thing that matters to you");
    const size_t step = goals::currentStep(*active);
    if (step == kGoalSteps)
        //: %1 is a goal such as "Sit through a film"
        return tr("%1 · all steps done").arg(active->what);
    //: %1 is a goal such as "Sit through a film"
    return tr("%1 · step %2 of %3").arg(active->what, m_locale.toString(step + 1), m_locale.toString(kGoalSteps));
}

QString GoalsController::offerText() const
{
    return m_offer ? libraryText(m_offer->what) : QString();
}

void GoalsController::takeGoal()
{
    if (!m_offer)
        return;
    Goal goal = *m_offer;
    // Ready phrases are kept as the library has them; here they are the person's own.
    goal.what = libraryText(goal.what);
    goal.target = libraryText(goal.target);
    goal.ifThen = libraryText(goal.ifThen);
    goal.begunOn = m_today;
    goal.state = hasActive() ? GoalState::Waiting : GoalState::Active;
    if (!isKept(services().plans.saveGoal(goal, services().wallClock().toUTC())))
        return;
    if (goal.state == GoalState::Active)
        m_goal = goal;
    read();
    emit changed();
}

void GoalsController::leaveGoal()
{
    if (m_offer)
        keep(coach().tell(PromptAnswered{offerOf(m_offer->record)}));
}

bool GoalsController::isLookDue() const
{
    const Goal *const active = goals::active(m_goals);
    return active && goals::isLookDue(*active, m_today);
}

void GoalsController::lookAndKeep()
{
    change([this](Goal &goal) { goal.lookedOn = m_today; });
}

void GoalsController::letWait()
{
    change([this](Goal &goal) {
        goal.state = GoalState::Waiting;
        goal.lookedOn = m_today;
    });
}

QString GoalsController::what() const
{
    return m_goal.what;
}

QString GoalsController::target() const
{
    return m_goal.target;
}

QString GoalsController::ifThen() const
{
    return m_goal.ifThen;
}

QString GoalsController::amountText() const
{
    return m_goal.amount > 0 ? mindwords::amountText(m_goal.amount, m_goal.unit) : QString();
}

std::vector<MindOption> GoalsController::units() const
{
    if (const MindExercise *const exercise = services().library.mind(exerciseId())) {
        for (const MindStep &step : exercise->steps) {
            for (const MindInput &input : step.inputs) {
                if (input.key == u"target" && input.part == u"unit")
                    return input.options;
            }
        }
    }
    return {};
}

QStringList GoalsController::unitTexts() const
{
    QStringList texts;
    for (const MindOption &option : units())
        texts << libraryText(option.text);
    return texts;
}

int GoalsController::unit() const
{
    const std::vector<MindOption> all = units();
    const auto found = std::find_if(all.begin(), all.end(), [this](const MindOption &one) { return one.id == m_goal.unit; });
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

QString GoalsController::dueText() const
{
    return m_goal.due.isValid() ? m_locale.toString(m_goal.due, QLocale::LongFormat) : QString();
}

QString GoalsController::smallerText() const
{
    const int smaller = goals::smaller(m_goal.amount);
    return m_goal.amount > 0 && smaller < m_goal.amount ? mindwords::amountText(smaller, m_goal.unit) : QString();
}

QString GoalsController::stepText(size_t step) const
{
    if (const QString own = m_goal.steps[step].text.trimmed(); !own.isEmpty())
        return own;
    return shareText(step);
}

QString GoalsController::shareText(size_t step) const
{
    const int amount = goals::stepAmounts(m_goal.amount)[step];
    if (amount == 0 || !goals::hasStepAmounts(track()))
        return tr("A small part");
    const bool isAgain = step > 0 && goals::stepAmounts(m_goal.amount)[step - 1] == amount;
    const QString text = mindwords::amountText(amount, m_goal.unit);
    //: %1 is an amount such as "2 minutes": the same once more
    return isAgain ? tr("%1, once more").arg(text) : text;
}

QStringList GoalsController::stepTexts() const
{
    QStringList texts;
    for (size_t step = 0; step < kGoalSteps; ++step)
        texts << stepText(step);
    return texts;
}

QStringList GoalsController::ownStepTexts() const
{
    QStringList texts;
    for (const GoalStep &step : m_goal.steps)
        texts << step.text;
    return texts;
}

QStringList GoalsController::shareTexts() const
{
    QStringList texts;
    for (size_t step = 0; step < kGoalSteps; ++step)
        texts << shareText(step);
    return texts;
}

QList<bool> GoalsController::stepsDone() const
{
    QList<bool> done;
    for (const GoalStep &step : m_goal.steps)
        done << step.doneAt.isValid();
    return done;
}

QString GoalsController::stepText() const
{
    const size_t step = goals::currentStep(m_goal);
    if (step == kGoalSteps)
        return tr("All five steps are done.");
    return tr("Step %1 of %2: %3").arg(m_locale.toString(step + 1), m_locale.toString(kGoalSteps), stepText(step));
}

QString GoalsController::stepNote() const
{
    if (goals::hasStepAmounts(track()))
        return tr("A step is never more than your day allows. On a hard day it can wait.");
    return track() ? tr("Effort can make you ill later, so steps have no amounts here. Keep each one well inside an easy day.")
                   : tr("Steps get amounts once you have told how effort is for you. Keep each one small until then.");
}

QString GoalsController::removeText() const
{
    const QString erased = tr("The goal and its steps are erased, and cannot be brought back.");
    return m_goal.record == 0 ? erased : erased + u' ' + tr("What you wrote in the Goal builder stays there.");
}

QStringList GoalsController::starters(QStringView key) const
{
    QStringList texts;
    if (const MindExercise *const exercise = services().library.mind(exerciseId())) {
        for (const MindStep &step : exercise->steps) {
            for (const MindInput &input : step.inputs) {
                if (input.key != key)
                    continue;
                for (const QString &starter : input.starters)
                    texts << libraryText(starter);
            }
        }
    }
    return texts;
}

void GoalsController::setWhat(const QString &text)
{
    write(u"what"_s, text);
    if (!text.trimmed().isEmpty())
        change([&](Goal &goal) { goal.what = text.left(goals::kMostText); });
}

void GoalsController::setTarget(const QString &text)
{
    write(u"target"_s, text);
    change([&](Goal &goal) { goal.target = text.left(goals::kMostText); });
}

void GoalsController::setIfThen(const QString &text)
{
    write(u"if_then"_s, text);
    change([&](Goal &goal) { goal.ifThen = text.left(goals::kMostText); });
}

void GoalsController::setAmount(int amount)
{
    change([&](Goal &goal) {
        const int before = goal.amount;
        goal.amount = std::clamp(amount, 1, goals::kMostAmount);
        // Somebody was sure of less than this.
        if (goal.amount > before)
            goal.sure.reset();
    });
}

void GoalsController::setUnit(int unit)
{
    const std::vector<MindOption> all = units();
    if (unit >= 0 && unit < static_cast<int>(all.size()))
        change([&](Goal &goal) {
            const QString before = std::exchange(goal.unit, all[static_cast<size_t>(unit)].id);
            if (goal.unit != before)
                goal.sure.reset();
        });
}

void GoalsController::moveDue(int days)
{
    change([&](Goal &goal) {
        goal.due = goal.due.isValid() ? std::max(m_today, goal.due.addDays(days)) : m_today.addDays(kDueDays);
    });
}

void GoalsController::setSure(int sure)
{
    change([&](Goal &goal) { goal.sure = std::clamp(sure, 0, 10); });
}

void GoalsController::makeSmaller()
{
    change([](Goal &goal) {
        if (goal.amount > 0)
            goal.amount = goals::smaller(goal.amount);
        goal.sure.reset();
    });
}

void GoalsController::setStepText(int step, const QString &text)
{
    write(u"step"_s + QString::number(step), text);
    if (step >= 0 && step < static_cast<int>(kGoalSteps))
        change([&](Goal &goal) { goal.steps[static_cast<size_t>(step)].text = text.left(goals::kMostText); });
}

void GoalsController::setStepDone(int step, bool done)
{
    if (step < 0 || step >= static_cast<int>(kGoalSteps) || stepsDone()[step] == done)
        return;
    change([&](Goal &goal) {
        goal.steps[static_cast<size_t>(step)].doneAt = done ? services().wallClock().toUTC() : QDateTime();
    });
}

void GoalsController::setDone(bool done)
{
    if (isDone() == done)
        return;
    change([&](Goal &goal) {
        goal.doneAt = done ? services().wallClock().toUTC() : QDateTime();
        goal.state = done ? GoalState::Done : hasActive() ? GoalState::Waiting : GoalState::Active;
    });
}

void GoalsController::makeActive()
{
    change([this](Goal &goal) {
        goal.state = GoalState::Active;
        goal.doneAt = {};
        goal.lookedOn = m_today;
    });
}

void GoalsController::remove()
{
    const MindRecordId record = m_goal.record;
    if (isNew() || !isKept(services().plans.deleteGoal(m_goal.id)))
        return;
    // Who deletes it is not asked for it again, though the exercise keeps what was written there.
    if (record != 0)
        keep(coach().tell(PromptAnswered{offerOf(record)}));
    show();
    emit removed();
}

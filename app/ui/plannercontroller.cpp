// SPDX-License-Identifier: Apache-2.0
#include "ui/plannercontroller.h"

#include "domain/pacing/constants.h"
#include "domain/plansrepository.h"
#include "ui/activitylistmodel.h"
#include "ui/wording.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace evenpace;

namespace {

constexpr QStringView kExercise = u"cbt-activity-schedule";
constexpr int kLeftDays = 7; ///< what is older was let go

} // namespace

PlannerController::PlannerController(const Services &services, Coach &coach, QObject *parent)
    : CoachClient(services, coach, parent)
{
    read();
}

void PlannerController::show()
{
    m_isTomorrow = false;
    refresh();
}

void PlannerController::refresh()
{
    read();
    emit changed();
}

void PlannerController::setTomorrow(bool tomorrow)
{
    if (m_isTomorrow == tomorrow)
        return;
    m_isTomorrow = tomorrow;
    refresh();
}

void PlannerController::read()
{
    const QDate today = dayOf(services().wallClock());
    // What was tomorrow is today by now.
    if (today != m_today)
        m_isTomorrow = false;
    m_today = today;
    m_tasks = services().plans.tasks(day(), day());
    m_left.clear();
    if (!m_isTomorrow) {
        m_left = services().plans.tasks(m_today.addDays(-kLeftDays), m_today.addDays(-1));
        std::erase_if(m_left, [](const PlannedTask &one) { return one.state != TaskState::Open; });
    }
    for (size_t block = 0; block < kDayBlocks; ++block) {
        std::vector<PlannedTask> list;
        for (const PlannedTask *one : planner::tasksIn(m_tasks, static_cast<DayBlock>(block)))
            list.push_back(*one);
        m_blocks[block].setTasks(std::move(list));
    }
    if (const PlannedTask *const same = task(taskKey()))
        m_task = *same;
    m_ideas = ready();
    readLoads();
}

void PlannerController::readLoads()
{
    const int ceiling = coach().plan().effortCeiling;
    std::vector<pacing::Milli> loads;
    m_told = 0;
    for (const DayFacts &facts : services().diary.facts(m_today.addDays(-pacing::kBoomBustDays), m_today)) {
        const std::optional<pacing::Milli> load = evenpace::loadOf(facts, ceiling);
        if (facts.day == m_today)
            m_told = m_isTomorrow ? 0 : load.value_or(0);
        else if (load)
            loads.push_back(*load);
    }
    m_usual = planner::usualLoad(std::move(loads));
    // Sessions that are to come are light: an easy minute is a minute of light effort.
    const Envelope &envelope = coach().plan().envelope;
    const pacing::Milli easy = m_isTomorrow ? envelope.usual : envelope.planned;
    m_planned = planner::openLoad(m_tasks) + easy * kActivityEffort[static_cast<size_t>(ActivityEffort::Light)];
}

int PlannerController::minutesOf(pacing::Milli load)
{
    constexpr pacing::Milli kLightMinute = 1000 * kActivityEffort[static_cast<size_t>(ActivityEffort::Light)];
    return static_cast<int>((load + kLightMinute / 2) / kLightMinute);
}

const PlannedTask *PlannerController::task(const QString &key) const
{
    const auto found = std::find_if(m_tasks.begin(), m_tasks.end(),
                                    [&](const PlannedTask &one) { return QString::number(one.id) == key; });
    return found == m_tasks.end() ? nullptr : &*found;
}

QString PlannerController::line() const
{
    const std::vector<PlannedTask> today = services().plans.tasks(m_today, m_today);
    const auto open = static_cast<int>(std::count_if(today.begin(), today.end(), [](const PlannedTask &one) {
        return one.state == TaskState::Open;
    }));
    return open == 0 ? tr("Spread the heavy things out") : tr("%n thing(s) planned today", nullptr, open);
}

QString PlannerController::dayName() const
{
    return wording::dayName(day(), m_locale);
}

QString PlannerController::leftText() const
{
    return m_left.empty() ? QString()
                          : tr("%n thing(s) left over from before.", nullptr, static_cast<int>(m_left.size()));
}

void PlannerController::takeLeft()
{
    std::array<int, kDayBlocks> places{};
    for (size_t block = 0; block < kDayBlocks; ++block)
        places[block] = m_blocks[block].count();
    std::vector<PlannedTask> taken = m_left;
    for (PlannedTask &one : taken) {
        one.day = m_today;
        one.place = places[static_cast<size_t>(one.block)]++;
    }
    if (!taken.empty() && isKept(services().plans.saveTasks(taken, services().wallClock().toUTC())))
        refresh();
}

void PlannerController::letLeftGo()
{
    std::vector<PlannedTask> left = m_left;
    for (PlannedTask &one : left)
        one.state = TaskState::NotNeeded;
    if (!left.empty() && isKept(services().plans.saveTasks(left, services().wallClock().toUTC())))
        refresh();
}

QStringList PlannerController::blockNames() const
{
    return {tr("Morning"), tr("Afternoon"), tr("Evening")};
}

QStringList PlannerController::openKeys() const
{
    QStringList keys;
    for (const PlannedTask &one : m_tasks) {
        if (one.state == TaskState::Open)
            keys << QString::number(one.id);
    }
    return keys;
}

QStringList PlannerController::openTitles() const
{
    QStringList titles;
    for (const PlannedTask &one : m_tasks) {
        if (one.state == TaskState::Open)
            titles << TaskListModel::titleOf(one);
    }
    return titles;
}

std::optional<planner::HeavyPair> PlannerController::heavyPair() const
{
    return planner::heavyPair(m_tasks, m_isTomorrow ? DayBlock::Morning
                                                    : planner::blockAt(services().wallClock().time()));
}

int PlannerController::heavyBlock() const
{
    const std::optional<planner::HeavyPair> pair = heavyPair();
    return pair ? static_cast<int>(pair->block) : -1;
}

QString PlannerController::heavyMoveText() const
{
    const std::optional<planner::HeavyPair> pair = heavyPair();
    if (!pair || !pair->to)
        return {};
    const QString title = TaskListModel::titleOf(*task(QString::number(pair->task)));
    switch (*pair->to) {
    case DayBlock::Morning:
        return tr("Move %1 to the morning").arg(title);
    case DayBlock::Afternoon:
        return tr("Move %1 to the afternoon").arg(title);
    case DayBlock::Evening:
        return tr("Move %1 to the evening").arg(title);
    }
    return {};
}

void PlannerController::moveHeavy()
{
    const std::optional<planner::HeavyPair> pair = heavyPair();
    if (pair && pair->to)
        keepAll(planner::moved(m_tasks, pair->task, *pair->to, static_cast<int>(m_tasks.size())));
}

QString PlannerController::heavyTomorrowText() const
{
    const std::optional<planner::HeavyPair> pair = heavyPair();
    if (!pair || m_isTomorrow)
        return {};
    return tr("Move %1 to tomorrow").arg(TaskListModel::titleOf(*task(QString::number(pair->task))));
}

void PlannerController::moveHeavyToTomorrow()
{
    if (const std::optional<planner::HeavyPair> pair = heavyPair())
        moveToTomorrow(QString::number(pair->task));
}

void PlannerController::moveToTomorrow(const QString &key)
{
    const PlannedTask *const found = task(key);
    if (!found || m_isTomorrow || found->state != TaskState::Open)
        return;
    const PlannedTask before = *found;
    PlannedTask later = before;
    later.day = m_today.addDays(1);
    const std::vector<PlannedTask> there = services().plans.tasks(later.day, later.day);
    later.place = static_cast<int>(planner::tasksIn(there, later.block).size());
    if (!keepTask(later))
        return;
    m_task = {};
    say(tr("%1 is planned for tomorrow.").arg(TaskListModel::titleOf(later)), [this, before] {
        if (keepTask(before))
            refresh();
    });
    refresh();
}

QString PlannerController::sizeText() const
{
    switch (planner::sizeOf(m_told + m_planned, m_usual)) {
    case planner::DaySize::Unknown:
        return tr("Tell what you do for ten days. Then you see here what a usual day is.");
    case planner::DaySize::Small:
        return tr("Less than a usual day of yours. It may stay that way.");
    case planner::DaySize::Usual:
        return tr("About a usual day of yours.");
    case planner::DaySize::Full:
        return tr("More than a usual day of yours. One thing may wait.");
    }
    return {};
}

QString PlannerController::spokenSize() const
{
    return tr("In minutes of light things: %1 done, %2 planned. A usual day is %3.")
        .arg(m_locale.toString(done()), m_locale.toString(planned()), m_locale.toString(usual()));
}

std::vector<PlannerController::Idea> PlannerController::ready() const
{
    using Effort = ActivityEffort;
    using Kind = ActivityKind;
    std::vector<Idea> ideas;
    for (const MindAnswer &answer : services().sessions.latestAnswers(kExercise.toString())) {
        if (answer.key != u"picks")
            continue;
        for (const QString &text : textsAt({{answer.key, answer.value}}, answer.key))
            ideas.push_back({wording::libraryText(text), Kind::Other, Effort::Medium, false, 30});
    }
    const std::vector<Idea> fixed{
        {{}, Kind::Shopping, Effort::Heavy, false, 45},
        {{}, Kind::Cooking, Effort::Medium, false, 45},
        {tr("Laundry"), Kind::Housework, Effort::Medium, false, 30},
        {tr("Vacuum"), Kind::Housework, Effort::Heavy, false, 20},
        {tr("Tidy up a little"), Kind::Housework, Effort::Light, false, 15},
        {{}, Kind::Work, Effort::Medium, true, 120},
        {tr("Letters and forms"), Kind::Other, Effort::Medium, true, 30},
        {tr("A phone call"), Kind::Visit, Effort::Light, true, 15},
        {{}, Kind::Visit, Effort::Medium, true, 60},
        {{}, Kind::Appointment, Effort::Medium, false, 60},
        {{}, Kind::Travel, Effort::Medium, false, 30},
        {{}, Kind::Caring, Effort::Heavy, false, 60},
        {tr("Something nice"), Kind::Other, Effort::Light, false, 30},
        {{}, Kind::Other, Effort::Medium, false, 30},
    };
    ideas.insert(ideas.end(), fixed.begin(), fixed.end());
    return ideas;
}

QStringList PlannerController::ideas() const
{
    QStringList texts;
    for (const Idea &idea : m_ideas)
        texts << (idea.text.isEmpty() ? ActivityListModel::kindName(idea.kind) : idea.text);
    return texts;
}

QStringList PlannerController::ideaIcons() const
{
    QStringList icons;
    for (const Idea &idea : m_ideas)
        icons << ActivityListModel::kindIcon(idea.kind);
    return icons;
}

QStringList PlannerController::loadWords() const
{
    return {TaskListModel::loadWord(ActivityEffort::Light), TaskListModel::loadWord(ActivityEffort::Medium),
            TaskListModel::loadWord(ActivityEffort::Heavy)};
}

void PlannerController::add(int idea, int block)
{
    if (idea < 0 || idea >= static_cast<int>(m_ideas.size()) || block < 0 || block >= static_cast<int>(kDayBlocks))
        return;
    const Idea &chosen = m_ideas[static_cast<size_t>(idea)];
    PlannedTask added{.day = day(),
                      .block = static_cast<DayBlock>(block),
                      .place = m_blocks[static_cast<size_t>(block)].count(),
                      .kind = chosen.kind,
                      .text = chosen.text,
                      .effort = chosen.effort,
                      .isForHead = chosen.isForHead,
                      .minutes = chosen.minutes};
    if (!isKept(services().plans.saveTask(added, services().wallClock().toUTC())))
        return;
    m_task = added;
    refresh();
}

bool PlannerController::openTask(const QString &key)
{
    const PlannedTask *const found = task(key);
    if (!found)
        return false;
    m_task = *found;
    emit changed();
    return true;
}

void PlannerController::closeTask()
{
    m_task = {};
    emit changed();
}

bool PlannerController::keepTask(PlannedTask one)
{
    return isKept(services().plans.saveTask(one, services().wallClock().toUTC()));
}

void PlannerController::change(const std::function<void(PlannedTask &)> &change)
{
    PlannedTask changedTask = m_task;
    change(changedTask);
    // What is done was told as it is; the activity of the day can be corrected where it is told.
    if (m_task.id != 0 && m_task.state != TaskState::Done && changedTask != m_task && keepTask(changedTask))
        refresh();
}

void PlannerController::keepAll(const std::vector<PlannedTask> &tasks)
{
    std::vector<PlannedTask> other;
    for (const PlannedTask &one : tasks) {
        const PlannedTask *const before = task(QString::number(one.id));
        if (before && *before != one)
            other.push_back(one);
    }
    if (!other.empty() && isKept(services().plans.saveTasks(other, services().wallClock().toUTC())))
        refresh();
}

void PlannerController::setText(const QString &text)
{
    write(u"text"_s, text);
    change([&](PlannedTask &one) { one.text = text.left(planner::kMostText); });
}

void PlannerController::setMinutes(int minutes)
{
    change([&](PlannedTask &one) { one.minutes = std::clamp(minutes, planner::kFewestMinutes, planner::kMostMinutes); });
}

void PlannerController::setLoad(int load)
{
    if (load >= 0 && load < static_cast<int>(kActivityEffort.size()))
        change([&](PlannedTask &one) { one.effort = static_cast<ActivityEffort>(load); });
}

void PlannerController::setForHead(bool isForHead)
{
    change([&](PlannedTask &one) { one.isForHead = isForHead; });
}

void PlannerController::setBlock(int block)
{
    drop(taskKey(), block, static_cast<int>(m_tasks.size()));
}

void PlannerController::step(const QString &key, bool down)
{
    if (const PlannedTask *const moving = task(key))
        keepAll(planner::stepped(m_tasks, moving->id, down));
}

void PlannerController::drop(const QString &key, int block, int place)
{
    const PlannedTask *const moving = task(key);
    if (moving && block >= 0 && block < static_cast<int>(kDayBlocks))
        keepAll(planner::moved(m_tasks, moving->id, static_cast<DayBlock>(block), place));
}

void PlannerController::tellDone(const QString &key)
{
    const PlannedTask *const found = task(key);
    if (!found || found->state == TaskState::Done || found->day > m_today)
        return;
    const PlannedTask before = *found;
    PlannedTask done = before;
    done.state = TaskState::Done;
    // First that it is done: should the process end in between, it is told too little and never twice.
    if (!keepTask(done))
        return;
    Activity activity = planner::activityOf(done, services().wallClock());
    if (coach().addActivity(activity) == StoreOutcome::Ok) {
        done.activity = activity.id;
        if (!keepTask(done)) {
            // A task that does not know its activity would be told a second time, later.
            static_cast<void>(coach().setActivityRemoved(activity.id, true));
            keepTask(before);
            refresh();
            return;
        }
        say(tr("%1 is done, and counts into your day.").arg(TaskListModel::titleOf(done)), [this, key] { reopen(key); });
        emit told();
    } else {
        keepTask(before);
        emit notKept(StoreOutcome::Failed);
    }
    refresh();
}

void PlannerController::tellNotNeeded(const QString &key)
{
    const PlannedTask *const found = task(key);
    if (!found || found->state != TaskState::Open)
        return;
    PlannedTask other = *found;
    other.state = TaskState::NotNeeded;
    if (!keepTask(other))
        return;
    say(tr("%1 is not needed.").arg(TaskListModel::titleOf(other)), [this, key] { reopen(key); });
    refresh();
}

qint64 PlannerController::activityOf(const PlannedTask &one) const
{
    return planner::activityToldAs(one, m_tasks, services().diary.activitiesOn(one.day));
}

void PlannerController::reopen(const QString &key)
{
    const PlannedTask *const found = task(key);
    if (!found || found->state == TaskState::Open)
        return;
    PlannedTask other = *found;
    const qint64 told = activityOf(other);
    if (told != 0 && !keep(coach().setActivityRemoved(told, true)))
        return;
    other.activity = 0;
    other.state = TaskState::Open;
    if (!keepTask(other) && told != 0)
        keep(coach().setActivityRemoved(told, false));
    refresh();
}

void PlannerController::remove(const QString &key)
{
    const PlannedTask *const found = task(key);
    if (!found)
        return;
    const PlannedTask removed = *found;
    const qint64 told = activityOf(removed);
    if (told != 0 && !keep(coach().setActivityRemoved(told, true)))
        return;
    if (!isKept(services().plans.deleteTask(removed.id))) {
        if (told != 0)
            keep(coach().setActivityRemoved(told, false));
        return;
    }
    m_task = {};
    const QString title = TaskListModel::titleOf(removed);
    say(told == 0 ? tr("%1 was deleted.").arg(title) : tr("%1 was deleted, and no longer counts.").arg(title),
        [this, removed, told] {
            PlannedTask again = removed;
            again.id = 0;
            if (keepTask(again) && told != 0)
                keep(coach().setActivityRemoved(told, false));
            refresh();
        });
    refresh();
}

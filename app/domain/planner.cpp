// SPDX-License-Identifier: Apache-2.0
#include "domain/planner.h"

#include "domain/pacing/constants.h"

#include <algorithm>

namespace evenpace::planner {
namespace {

constexpr std::array kBlocks{DayBlock::Morning, DayBlock::Afternoon, DayBlock::Evening};
constexpr int kSmallPercent = 80;
constexpr int kNightEnds = 4;
constexpr int kNoon = 12;
constexpr int kEveningBegins = 17;

bool isHeavy(const PlannedTask &task)
{
    return task.effort == ActivityEffort::Heavy && task.state == TaskState::Open;
}

int heavyIn(const std::vector<PlannedTask> &tasks, DayBlock block)
{
    return static_cast<int>(std::count_if(tasks.begin(), tasks.end(), [&](const PlannedTask &task) {
        return task.block == block && isHeavy(task);
    }));
}

} // namespace

std::vector<const PlannedTask *> tasksIn(const std::vector<PlannedTask> &tasks, DayBlock block)
{
    std::vector<const PlannedTask *> list;
    for (const PlannedTask &task : tasks) {
        if (task.block == block)
            list.push_back(&task);
    }
    std::stable_sort(list.begin(), list.end(),
                     [](const PlannedTask *one, const PlannedTask *two) { return one->place < two->place; });
    return list;
}

pacing::Milli loadOf(const PlannedTask &task)
{
    return pacing::Milli{1000} * task.minutes * kActivityEffort[static_cast<size_t>(task.effort)];
}

pacing::Milli openLoad(const std::vector<PlannedTask> &tasks)
{
    pacing::Milli load = 0;
    for (const PlannedTask &task : tasks)
        load += task.state == TaskState::Open ? loadOf(task) : 0;
    return load;
}

pacing::Milli blockLoad(const std::vector<PlannedTask> &tasks, DayBlock block)
{
    pacing::Milli load = 0;
    for (const PlannedTask &task : tasks)
        load += task.block == block && task.state != TaskState::NotNeeded ? loadOf(task) : 0;
    return load;
}

DayBlock blockAt(const QTime &time)
{
    if (time.hour() < kNightEnds || time.hour() >= kEveningBegins)
        return DayBlock::Evening;
    return time.hour() < kNoon ? DayBlock::Morning : DayBlock::Afternoon;
}

std::optional<HeavyPair> heavyPair(const std::vector<PlannedTask> &tasks, DayBlock earliest)
{
    for (const DayBlock from : kBlocks) {
        if (heavyIn(tasks, from) < 2)
            continue;
        const std::vector<const PlannedTask *> list = tasksIn(tasks, from);
        const auto last = std::find_if(list.rbegin(), list.rend(), [](const PlannedTask *task) { return isHeavy(*task); });
        HeavyPair pair{from, (*last)->id, std::nullopt};
        for (const DayBlock block : kBlocks) {
            if (block == from || block < earliest || heavyIn(tasks, block) > 0)
                continue;
            if (!pair.to || blockLoad(tasks, block) < blockLoad(tasks, *pair.to))
                pair.to = block;
        }
        return pair;
    }
    return std::nullopt;
}

std::vector<PlannedTask> moved(std::vector<PlannedTask> tasks, qint64 id, DayBlock block, int place)
{
    const auto task = std::find_if(tasks.begin(), tasks.end(), [&](const PlannedTask &one) { return one.id == id; });
    if (task == tasks.end())
        return tasks;
    const DayBlock from = task->block;
    task->block = block;
    for (const DayBlock changed : {from, block}) {
        std::vector<qint64> order;
        for (const PlannedTask *one : tasksIn(tasks, changed)) {
            if (one->id != id)
                order.push_back(one->id);
        }
        if (changed == block)
            order.insert(order.begin() + std::clamp(place, 0, static_cast<int>(order.size())), id);
        for (PlannedTask &one : tasks) {
            const auto at = std::find(order.begin(), order.end(), one.id);
            if (one.block == changed && at != order.end())
                one.place = static_cast<int>(at - order.begin());
        }
    }
    return tasks;
}

std::vector<PlannedTask> stepped(const std::vector<PlannedTask> &tasks, qint64 id, bool down)
{
    const auto task = std::find_if(tasks.begin(), tasks.end(), [&](const PlannedTask &one) { return one.id == id; });
    if (task == tasks.end())
        return tasks;
    const std::vector<const PlannedTask *> list = tasksIn(tasks, task->block);
    const auto at = static_cast<int>(
        std::find_if(list.begin(), list.end(), [&](const PlannedTask *one) { return one->id == id; }) - list.begin());
    const int block = static_cast<int>(task->block);
    if (down && at + 1 < static_cast<int>(list.size()))
        return moved(tasks, id, task->block, at + 1);
    if (!down && at > 0)
        return moved(tasks, id, task->block, at - 1);
    if (down && block + 1 < static_cast<int>(kDayBlocks))
        return moved(tasks, id, static_cast<DayBlock>(block + 1), 0);
    if (!down && block > 0)
        return moved(tasks, id, static_cast<DayBlock>(block - 1), static_cast<int>(tasks.size()));
    return tasks;
}

std::optional<pacing::Milli> usualLoad(std::vector<pacing::Milli> loads)
{
    if (loads.size() < pacing::kBoomBustValid)
        return std::nullopt;
    std::sort(loads.begin(), loads.end());
    return (loads[(loads.size() - 1) / 2] + loads[loads.size() / 2]) / 2;
}

DaySize sizeOf(pacing::Milli load, std::optional<pacing::Milli> usual)
{
    if (!usual || *usual <= 0)
        return DaySize::Unknown;
    if (100 * load > kFullPercent * *usual)
        return DaySize::Full;
    return 100 * load < kSmallPercent * *usual ? DaySize::Small : DaySize::Usual;
}

qint64 activityToldAs(const PlannedTask &task, const std::vector<PlannedTask> &tasks, const std::vector<Activity> &told)
{
    if (task.activity != 0 || task.state != TaskState::Done)
        return task.activity;
    const auto alike = std::find_if(told.begin(), told.end(), [&](const Activity &one) {
        const bool isOfAnother = std::any_of(tasks.begin(), tasks.end(),
                                             [&](const PlannedTask &other) { return other.activity == one.id; });
        return !isOfAnother && one.kind == task.kind && one.effort == task.effort && one.minutes == task.minutes;
    });
    return alike == told.end() ? 0 : alike->id;
}

Activity activityOf(const PlannedTask &task, const QDateTime &at)
{
    return {0, task.day, task.kind, task.effort, task.minutes, at.toUTC()};
}

} // namespace evenpace::planner

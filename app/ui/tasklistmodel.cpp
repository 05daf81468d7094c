// SPDX-License-Identifier: Apache-2.0
#include "ui/tasklistmodel.h"

#include "ui/activitylistmodel.h"
#include "ui/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace evenpace;

void TaskListModel::setTasks(std::vector<PlannedTask> tasks)
{
    const size_t before = m_tasks.size();
    const auto isIn = [](const std::vector<PlannedTask> &list, qint64 id) {
        return std::any_of(list.begin(), list.end(), [id](const PlannedTask &one) { return one.id == id; });
    };
    for (int row = count() - 1; row >= 0; --row) {
        if (isIn(tasks, m_tasks[static_cast<size_t>(row)].id))
            continue;
        beginRemoveRows({}, row, row);
        m_tasks.erase(m_tasks.begin() + row);
        endRemoveRows();
    }
    for (size_t place = 0; place < tasks.size(); ++place) {
        const int row = static_cast<int>(place);
        const auto found = std::find_if(m_tasks.begin() + row, m_tasks.end(),
                                        [&](const PlannedTask &one) { return one.id == tasks[place].id; });
        if (found == m_tasks.end()) {
            beginInsertRows({}, row, row);
            m_tasks.insert(m_tasks.begin() + row, tasks[place]);
            endInsertRows();
            continue;
        }
        if (const int from = static_cast<int>(found - m_tasks.begin()); from != row) {
            beginMoveRows({}, from, from, {}, row);
            std::rotate(m_tasks.begin() + row, found, found + 1);
            endMoveRows();
        }
        if (m_tasks[place] != tasks[place]) {
            m_tasks[place] = tasks[place];
            emit dataChanged(index(row), index(row));
        }
    }
    if (before != m_tasks.size())
        emit countChanged();
}

QString TaskListModel::titleOf(const PlannedTask &task)
{
    const QString own = task.text.trimmed();
    return own.isEmpty() ? ActivityListModel::kindName(task.kind) : own;
}

QString TaskListModel::loadWord(ActivityEffort effort)
{
    switch (effort) {
    case ActivityEffort::Light:
        //: how much a planned task asks for
        return tr("Light");
    case ActivityEffort::Medium:
        return tr("Medium");
    case ActivityEffort::Heavy:
        return tr("Heavy");
    }
    return {};
}

int TaskListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant TaskListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PlannedTask &task = m_tasks[static_cast<size_t>(index.row())];
    const QString length = wording::minutesText(std::chrono::minutes{task.minutes});
    const QString note = task.state == TaskState::Done ? tr("Done")
        : task.state == TaskState::NotNeeded           ? tr("Not needed, and that is fine")
        : task.isForHead
        //: %1 is "30 min", %2 is light, medium or heavy
        ? tr("%1, %2, for the head").arg(length, ActivityListModel::effortName(task.effort))
        //: %1 is "30 min", %2 is light, medium or heavy
        : tr("%1, %2, for the body").arg(length, ActivityListModel::effortName(task.effort));
    switch (static_cast<Role>(role)) {
    case Role::Key:
        return QString::number(task.id);
    case Role::Title:
        return titleOf(task);
    case Role::IconName:
        return ActivityListModel::kindIcon(task.kind);
    case Role::LoadWord:
        return loadWord(task.effort);
    case Role::IsHeavy:
        return task.effort == ActivityEffort::Heavy;
    case Role::IsForHead:
        return task.isForHead;
    case Role::Note:
        return note;
    case Role::IsOpen:
        return task.state == TaskState::Open;
    case Role::IsDone:
        return task.state == TaskState::Done;
    case Role::SpokenName:
        return QString(titleOf(task) + u". "_s + note);
    }
    return {};
}

QHash<int, QByteArray> TaskListModel::roleNames() const
{
    return {
        {static_cast<int>(Role::Key), "key"_ba},
        {static_cast<int>(Role::Title), "title"_ba},
        {static_cast<int>(Role::IconName), "iconName"_ba},
        {static_cast<int>(Role::LoadWord), "loadWord"_ba},
        {static_cast<int>(Role::IsHeavy), "isHeavy"_ba},
        {static_cast<int>(Role::IsForHead), "isForHead"_ba},
        {static_cast<int>(Role::Note), "note"_ba},
        {static_cast<int>(Role::IsOpen), "isOpen"_ba},
        {static_cast<int>(Role::IsDone), "isDone"_ba},
        {static_cast<int>(Role::SpokenName), "spokenName"_ba},
    };
}

// SPDX-License-Identifier: Apache-2.0
#include "ui/goallistmodel.h"


#include <algorithm>

using namespace Qt::StringLiterals;
using namespace evenpace;

void GoalListModel::setGoals(const std::vector<Goal> &goals)
{
    std::vector<Goal> rows;
    for (const GoalState state : {GoalState::Waiting, GoalState::Done}) {
        for (auto goal = goals.rbegin(); goal != goals.rend(); ++goal) {
            if (goal->state == state)
                rows.push_back(*goal);
        }
    }
    if (rows == m_goals)
        return;
    const bool hasOther = rows.size() != m_goals.size();
    beginResetModel();
    m_goals = std::move(rows);
    endResetModel();
    if (hasOther)
        emit countChanged();
}

int GoalListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant GoalListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Goal &goal = m_goals[static_cast<size_t>(index.row())];
    switch (static_cast<Role>(role)) {
    case Role::Key:
        return QString::number(goal.id);
    case Role::Title:
        return goal.what;
    case Role::Note:
        //: %1 is a date such as "Thursday, 4 June 2026"
        return goal.state == GoalState::Done
            ? tr("Done on %1").arg(m_locale.toString(dayOf(goal.doneAt.toLocalTime()), QLocale::LongFormat))
            //: of a goal: its turn has not come yet
            : tr("Waits");
    case Role::IsDone:
        return goal.state == GoalState::Done;
    }
    return {};
}

QHash<int, QByteArray> GoalListModel::roleNames() const
{
    return {{static_cast<int>(Role::Key), "key"_ba},
            {static_cast<int>(Role::Title), "title"_ba},
            {static_cast<int>(Role::Note), "note"_ba},
            {static_cast<int>(Role::IsDone), "isDone"_ba}};
}

// SPDX-License-Identifier: Apache-2.0
#include "ui/programlistmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

void ProgramListModel::setEntries(std::vector<Entry> entries)
{
    const bool areSame = std::equal(entries.begin(), entries.end(), m_entries.begin(), m_entries.end(),
                                    [](const Entry &a, const Entry &b) { return a.key == b.key; });
    if (!areSame) {
        beginResetModel();
        m_entries = std::move(entries);
        endResetModel();
        return;
    }
    for (size_t row = 0; row < entries.size(); ++row) {
        if (m_entries[row] == entries[row])
            continue;
        m_entries[row] = std::move(entries[row]);
        const QModelIndex changed = index(static_cast<int>(row));
        emit dataChanged(changed, changed);
    }
}

int ProgramListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant ProgramListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries[static_cast<size_t>(index.row())];
    switch (static_cast<Role>(role)) {
    case Role::Key:
        return entry.key;
    case Role::Heading:
        return entry.heading;
    case Role::Name:
        return entry.name;
    case Role::Goal:
        return entry.goal;
    case Role::Facts:
        return entry.facts;
    case Role::StateText:
        return entry.stateText;
    case Role::IsFollowed:
        return entry.isFollowed;
    case Role::IsPaused:
        return entry.isPaused;
    }
    return {};
}

QHash<int, QByteArray> ProgramListModel::roleNames() const
{
    return {
        {static_cast<int>(Role::Key), "key"_ba},
        {static_cast<int>(Role::Heading), "heading"_ba},
        {static_cast<int>(Role::Name), "name"_ba},
        {static_cast<int>(Role::Goal), "goal"_ba},
        {static_cast<int>(Role::Facts), "facts"_ba},
        {static_cast<int>(Role::StateText), "stateText"_ba},
        {static_cast<int>(Role::IsFollowed), "isFollowed"_ba},
        {static_cast<int>(Role::IsPaused), "isPaused"_ba},
    };
}

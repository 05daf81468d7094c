// SPDX-License-Identifier: Apache-2.0
#include "ui/versionlistmodel.h"

using namespace Qt::StringLiterals;

void VersionListModel::setRows(std::vector<Row> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    emit changed();
}

int VersionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant VersionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (static_cast<Role>(role)) {
    case Role::Title:
        return row.title;
    case Role::From:
        return row.from;
    case Role::Values:
        return row.values;
    case Role::Changes:
        return row.changes;
    case Role::SpokenName:
        return row.spoken;
    }
    return {};
}

QHash<int, QByteArray> VersionListModel::roleNames() const
{
    return {
        {static_cast<int>(Role::Title), "title"_ba},
        {static_cast<int>(Role::From), "from"_ba},
        {static_cast<int>(Role::Values), "values"_ba},
        {static_cast<int>(Role::Changes), "changes"_ba},
        {static_cast<int>(Role::SpokenName), "spokenName"_ba},
    };
}

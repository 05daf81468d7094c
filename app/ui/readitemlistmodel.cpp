// SPDX-License-Identifier: Apache-2.0
#include "ui/readitemlistmodel.h"

void ReadItemListModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ReadItemListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ReadItemListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (static_cast<Role>(role)) {
    case Role::Name:
        return row.name;
    case Role::Done:
        return row.done;
    case Role::Dropped:
        return row.dropped;
    case Role::Before:
        return row.before;
    case Role::After:
        return row.after;
    case Role::Next:
        return row.next;
    case Role::Fatigue:
        return row.fatigue;
    case Role::SpokenName:
        return row.spoken;
    }
    return {};
}

QHash<int, QByteArray> ReadItemListModel::roleNames() const
{
    return {{static_cast<int>(Role::Name), "name"},       {static_cast<int>(Role::Done), "done"},
            {static_cast<int>(Role::Dropped), "dropped"}, {static_cast<int>(Role::Before), "before"},
            {static_cast<int>(Role::After), "after"},     {static_cast<int>(Role::Next), "next"},
            {static_cast<int>(Role::Fatigue), "fatigue"}, {static_cast<int>(Role::SpokenName), "spokenName"}};
}

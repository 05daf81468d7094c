// SPDX-License-Identifier: Apache-2.0
#include "ui/measurelistmodel.h"

using namespace Qt::StringLiterals;

void MeasureListModel::show(std::vector<Row> rows)
{
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        const QModelIndex changed = index(static_cast<int>(i));
        emit dataChanged(changed, changed);
    }
}

int MeasureListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant MeasureListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (static_cast<Role>(role)) {
    case Role::Key:
        return row.key;
    case Role::Title:
        return row.title;
    case Role::Detail:
        return row.detail;
    case Role::Next:
        return row.next;
    }
    return {};
}

QHash<int, QByteArray> MeasureListModel::roleNames() const
{
    return {
        {static_cast<int>(Role::Key), "key"_ba},
        {static_cast<int>(Role::Title), "title"_ba},
        {static_cast<int>(Role::Detail), "detail"_ba},
        {static_cast<int>(Role::Next), "next"_ba},
    };
}

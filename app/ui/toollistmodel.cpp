// SPDX-License-Identifier: Apache-2.0
#include "ui/toollistmodel.h"

using namespace Qt::StringLiterals;

void ToolListModel::show(std::vector<Row> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ToolListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ToolListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (static_cast<Role>(role)) {
    case Role::Key:
        return row.key;
    case Role::Heading:
        return row.heading;
    case Role::Title:
        return row.title;
    case Role::Detail:
        return row.detail;
    }
    return {};
}

QHash<int, QByteArray> ToolListModel::roleNames() const
{
    return {
        {static_cast<int>(Role::Key), "key"_ba},
        {static_cast<int>(Role::Heading), "heading"_ba},
        {static_cast<int>(Role::Title), "title"_ba},
        {static_cast<int>(Role::Detail), "detail"_ba},
    };
}

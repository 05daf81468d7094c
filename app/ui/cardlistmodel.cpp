// SPDX-License-Identifier: Apache-2.0
#include "ui/cardlistmodel.h"

using namespace Qt::StringLiterals;

void CardListModel::show(std::vector<Row> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int CardListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CardListModel::data(const QModelIndex &index, int role) const
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
    case Role::Summary:
        return row.summary;
    }
    return {};
}

QHash<int, QByteArray> CardListModel::roleNames() const
{
    return {
        {static_cast<int>(Role::Key), "key"_ba},
        {static_cast<int>(Role::Heading), "heading"_ba},
        {static_cast<int>(Role::Title), "title"_ba},
        {static_cast<int>(Role::Summary), "summary"_ba},
    };
}

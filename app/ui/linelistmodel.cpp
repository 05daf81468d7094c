// SPDX-License-Identifier: Apache-2.0
#include "ui/linelistmodel.h"

using namespace Qt::StringLiterals;

void LineListModel::setLines(std::vector<Line> lines)
{
    if (lines == m_lines)
        return;
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int LineListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant LineListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = m_lines[static_cast<size_t>(index.row())];
    switch (static_cast<Role>(role)) {
    case Role::Text:
        return line.text;
    case Role::Detail:
        return line.detail;
    case Role::Amount:
        return line.amount;
    case Role::IsSum:
        return line.isSum;
    }
    return {};
}

QHash<int, QByteArray> LineListModel::roleNames() const
{
    return {
        {static_cast<int>(Role::Text), "text"_ba},
        {static_cast<int>(Role::Detail), "detail"_ba},
        {static_cast<int>(Role::Amount), "amount"_ba},
        {static_cast<int>(Role::IsSum), "isSum"_ba},
    };
}

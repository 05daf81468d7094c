// SPDX-License-Identifier: Apache-2.0
#include "ui/ownrowmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

void OwnRowModel::show(std::vector<Row> rows)
{
    // What is alike at both ends stays; between them rows go or come, so that the keyboard does not lose its place.
    const auto isSame = [](const Row &a, const Row &b) { return a.key == b.key; };
    const size_t shorter = std::min(rows.size(), m_rows.size());
    size_t begin = 0;
    while (begin < shorter && isSame(rows[begin], m_rows[begin]))
        ++begin;
    size_t end = 0;
    while (end < shorter - begin && isSame(rows[rows.size() - 1 - end], m_rows[m_rows.size() - 1 - end]))
        ++end;
    if (rows.size() < m_rows.size()) {
        const auto gone = static_cast<int>(m_rows.size() - rows.size());
        const auto first = static_cast<int>(m_rows.size() - end) - gone;
        beginRemoveRows({}, first, first + gone - 1);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + first + gone);
        endRemoveRows();
    } else if (rows.size() > m_rows.size()) {
        const auto come = static_cast<int>(rows.size() - m_rows.size());
        const auto first = static_cast<int>(m_rows.size() - end);
        beginInsertRows({}, first, first + come - 1);
        m_rows.insert(m_rows.begin() + first, rows.begin() + first, rows.begin() + first + come);
        endInsertRows();
    }
    for (size_t row = 0; row < rows.size(); ++row) {
        if (m_rows[row] == rows[row])
            continue;
        m_rows[row] = std::move(rows[row]);
        const QModelIndex changed = index(static_cast<int>(row));
        emit dataChanged(changed, changed);
    }
}

int OwnRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant OwnRowModel::data(const QModelIndex &index, int role) const
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
    case Role::Count:
        return row.count;
    case Role::IsOpen:
        return row.isOpen;
    }
    return {};
}

QHash<int, QByteArray> OwnRowModel::roleNames() const
{
    return {
        {static_cast<int>(Role::Key), "key"_ba},
        {static_cast<int>(Role::Title), "title"_ba},
        {static_cast<int>(Role::Detail), "detail"_ba},
        {static_cast<int>(Role::Count), "count"_ba},
        {static_cast<int>(Role::IsOpen), "isOpen"_ba},
    };
}

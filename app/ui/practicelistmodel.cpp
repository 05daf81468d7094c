// SPDX-License-Identifier: Apache-2.0
#include "ui/practicelistmodel.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

void PracticeListModel::show(std::vector<Row> rows)
{
    QSet<QString> wanted;
    for (const Row &row : rows)
        wanted.insert(row.key);
    // From the end, a run of rows at a time.
    for (int last = static_cast<int>(m_rows.size()) - 1; last >= 0; --last) {
        if (wanted.contains(m_rows[static_cast<size_t>(last)].key))
            continue;
        int first = last;
        while (first > 0 && !wanted.contains(m_rows[static_cast<size_t>(first) - 1].key))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }

    // What is left has to stand in the same order; a search may want another one.
    size_t at = 0;
    for (const Row &row : rows) {
        if (at < m_rows.size() && m_rows[at].key == row.key)
            ++at;
    }
    if (at < m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }

    for (size_t row = 0; row < rows.size();) {
        if (row < m_rows.size() && m_rows[row].key == rows[row].key) {
            if (m_rows[row] != rows[row]) {
                m_rows[row] = rows[row];
                emit dataChanged(index(static_cast<int>(row)), index(static_cast<int>(row)));
            }
            ++row;
            continue;
        }
        size_t end = row + 1;
        while (end < rows.size() && (row >= m_rows.size() || m_rows[row].key != rows[end].key))
            ++end;
        const auto from = static_cast<std::ptrdiff_t>(row);
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(end) - 1);
        m_rows.insert(m_rows.begin() + from, rows.begin() + from, rows.begin() + static_cast<std::ptrdiff_t>(end));
        endInsertRows();
        row = end;
    }
}

int PracticeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PracticeListModel::data(const QModelIndex &index, int role) const
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
    case Role::Badge:
        return row.badge;
    case Role::Reason:
        return row.reason;
    case Role::IsMild:
        return row.isMild;
    case Role::IsFavorite:
        return row.isFavorite;
    case Role::IsToday:
        return row.isToday;
    case Role::SpokenName: {
        QStringList parts{row.title, row.detail};
        if (row.isFavorite)
            parts << tr("Favorite");
        if (row.isToday)
            parts << tr("In today’s plan");
        if (!row.badge.isEmpty())
            parts << row.badge << row.reason;
        parts.removeAll(QString());
        return parts.join(u". "_s);
    }
    }
    return {};
}

QHash<int, QByteArray> PracticeListModel::roleNames() const
{
    return {
        {static_cast<int>(Role::Key), "key"_ba},
        {static_cast<int>(Role::Title), "title"_ba},
        {static_cast<int>(Role::Detail), "detail"_ba},
        {static_cast<int>(Role::Badge), "badge"_ba},
        {static_cast<int>(Role::Reason), "reason"_ba},
        {static_cast<int>(Role::IsMild), "isMild"_ba},
        {static_cast<int>(Role::IsFavorite), "isFavorite"_ba},
        {static_cast<int>(Role::IsToday), "isToday"_ba},
        {static_cast<int>(Role::SpokenName), "spokenName"_ba},
    };
}

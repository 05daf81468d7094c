// SPDX-License-Identifier: Apache-2.0
#include "ui/patientlistmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

void PatientListModel::show(std::vector<Row> rows)
{
    const bool isSame = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                   [](const Row &a, const Row &b) { return a.key == b.key; });
    if (!isSame) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (size_t row = 0; row < rows.size(); ++row) {
        if (m_rows[row] == rows[row])
            continue;
        m_rows[row] = std::move(rows[row]);
        emit dataChanged(index(static_cast<int>(row)), index(static_cast<int>(row)));
    }
}

int PatientListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PatientListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (static_cast<Role>(role)) {
    case Role::Key:
        return row.key;
    case Role::Name:
        return row.name;
    case Role::Detail:
        return row.detail;
    case Role::FlagTexts:
        return row.flagTexts;
    case Role::FlagIcons:
        return row.flagIcons;
    case Role::FlagTones:
        return row.flagTones;
    case Role::SpokenName:
        return row.spokenName;
    }
    return {};
}

QHash<int, QByteArray> PatientListModel::roleNames() const
{
    return {
        {static_cast<int>(Role::Key), "key"_ba},
        {static_cast<int>(Role::Name), "name"_ba},
        {static_cast<int>(Role::Detail), "detail"_ba},
        {static_cast<int>(Role::FlagTexts), "flagTexts"_ba},
        {static_cast<int>(Role::FlagIcons), "flagIcons"_ba},
        {static_cast<int>(Role::FlagTones), "flagTones"_ba},
        {static_cast<int>(Role::SpokenName), "spokenName"_ba},
    };
}

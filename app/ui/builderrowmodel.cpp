// SPDX-License-Identifier: Apache-2.0
#include "ui/builderrowmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

void BuilderRowModel::show(std::vector<Row> rows)
{
    const auto key = [](const Row &row) { return row.key; };
    // What was there and is no more goes first, from the end.
    for (int place = static_cast<int>(m_rows.size()) - 1; place >= 0; --place) {
        const auto at = m_rows.begin() + place;
        if (std::any_of(rows.begin(), rows.end(), [&](const Row &row) { return key(row) == key(*at); }))
            continue;
        beginRemoveRows({}, place, place);
        m_rows.erase(at);
        endRemoveRows();
    }
    for (int place = 0; place < static_cast<int>(rows.size()); ++place) {
        const Row &wanted = rows[static_cast<size_t>(place)];
        const auto found = std::find_if(m_rows.begin() + place, m_rows.end(),
                                        [&](const Row &row) { return key(row) == key(wanted); });
        if (found == m_rows.end()) {
            beginInsertRows({}, place, place);
            m_rows.insert(m_rows.begin() + place, wanted);
            endInsertRows();
            continue;
        }
        if (const int from = static_cast<int>(found - m_rows.begin()); from != place) {
            beginMoveRows({}, from, from, {}, place);
            std::rotate(m_rows.begin() + place, found, found + 1);
            endMoveRows();
        }
        if (m_rows[static_cast<size_t>(place)] != wanted) {
            m_rows[static_cast<size_t>(place)] = wanted;
            emit dataChanged(index(place), index(place));
        }
    }
}

int BuilderRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant BuilderRowModel::data(const QModelIndex &index, int role) const
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
    case Role::SpokenName:
        return row.spokenName;
    case Role::Value:
        return row.value;
    case Role::OtherValue:
        return row.otherValue;
    case Role::ItemId:
        return row.itemId;
    case Role::IsChosen:
        return row.isChosen;
    case Role::IsWarned:
        return row.isWarned;
    case Role::IsRest:
        return row.isRest;
    case Role::CanLess:
        return row.canLess;
    case Role::CanMore:
        return row.canMore;
    case Role::Amount:
        return row.amount;
    case Role::Limit:
        return row.limit;
    }
    return role == Qt::DisplayRole ? row.title : QVariant();
}

QHash<int, QByteArray> BuilderRowModel::roleNames() const
{
    return {{static_cast<int>(Role::Key), "key"},
            {static_cast<int>(Role::Title), "title"},
            {static_cast<int>(Role::Detail), "detail"},
            {static_cast<int>(Role::SpokenName), "spokenName"},
            {static_cast<int>(Role::Value), "value"},
            {static_cast<int>(Role::OtherValue), "otherValue"},
            {static_cast<int>(Role::ItemId), "itemId"},
            {static_cast<int>(Role::IsChosen), "isChosen"},
            {static_cast<int>(Role::IsWarned), "isWarned"},
            {static_cast<int>(Role::IsRest), "isRest"},
            {static_cast<int>(Role::CanLess), "canLess"},
            {static_cast<int>(Role::CanMore), "canMore"},
            {static_cast<int>(Role::Amount), "amount"},
            {static_cast<int>(Role::Limit), "limit"}};
}

// SPDX-License-Identifier: Apache-2.0
#include "ui/flagnumberlistmodel.h"

#include "ui/flagwords.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace evenpace::exchange;

namespace flagwords = evenpace::flagwords;

void FlagNumberListModel::show(const std::vector<FlagKind> &kinds, const FlagRules &rules)
{
    beginResetModel();
    m_rows.clear();
    for (const FlagKind kind : kinds) {
        QString heading = kinds.size() > 1 ? flagwords::name(kind) : QString();
        for (const RuleNumber number : numbersOf(kind))
            m_rows.push_back({std::exchange(heading, QString()), number});
    }
    m_rules = rules;
    endResetModel();
}

void FlagNumberListModel::setRules(const FlagRules &rules)
{
    const FlagRules before = std::exchange(m_rules, rules);
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (before.of(m_rows[row].number) != rules.of(m_rows[row].number))
            emit dataChanged(index(static_cast<int>(row)), index(static_cast<int>(row)));
    }
}

std::vector<RuleNumber> FlagNumberListModel::numbers() const
{
    std::vector<RuleNumber> numbers;
    for (const Row &row : m_rows)
        numbers.push_back(row.number);
    return numbers;
}

int FlagNumberListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FlagNumberListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const NumberRange range = rangeOf(row.number);
    switch (static_cast<Role>(role)) {
    case Role::Heading:
        return row.heading;
    case Role::Text:
        return flagwords::label(row.number);
    case Role::Value:
        return m_rules.of(row.number);
    case Role::ValueText:
        return flagwords::value(row.number, m_rules.of(row.number), m_locale);
    case Role::From:
        return range.least;
    case Role::To:
        return range.most;
    case Role::Step:
        return range.step;
    }
    return {};
}

QHash<int, QByteArray> FlagNumberListModel::roleNames() const
{
    return {
        {static_cast<int>(Role::Heading), "heading"_ba},     {static_cast<int>(Role::Text), "text"_ba},
        {static_cast<int>(Role::Value), "value"_ba},         {static_cast<int>(Role::ValueText), "valueText"_ba},
        {static_cast<int>(Role::From), "from"_ba},         {static_cast<int>(Role::To), "to"_ba},
        {static_cast<int>(Role::Step), "step"_ba},
    };
}

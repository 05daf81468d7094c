// SPDX-License-Identifier: Apache-2.0
#include "ui/flaglistmodel.h"

#include "ui/flagwords.h"

using namespace evenpace;
using namespace evenpace::exchange;

void FlagListModel::setFlags(std::vector<Flag> flags, const FlagRules &rules)
{
    beginResetModel();
    m_flags = std::move(flags);
    m_rules = rules;
    endResetModel();
}

int FlagListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_flags.size());
}

QVariant FlagListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Flag &flag = m_flags[static_cast<size_t>(index.row())];
    switch (static_cast<Role>(role)) {
    case Role::Key:
        return nameOf(flag.kind);
    case Role::IconName:
        return flagwords::icon(flag.kind);
    case Role::Tone:
        return flagwords::tone(flag.kind);
    case Role::Headline:
        return flagwords::headline(flag, m_rules, m_locale);
    case Role::Rule:
        return flagwords::rule(flag.kind, m_rules, m_locale);
    case Role::CanEdit:
        return !numbersOf(flag.kind).empty();
    }
    return {};
}

QHash<int, QByteArray> FlagListModel::roleNames() const
{
    return {{static_cast<int>(Role::Key), "key"},           {static_cast<int>(Role::IconName), "iconName"},
            {static_cast<int>(Role::Tone), "tone"},         {static_cast<int>(Role::Headline), "headline"},
            {static_cast<int>(Role::Rule), "rule"},         {static_cast<int>(Role::CanEdit), "canEdit"}};
}

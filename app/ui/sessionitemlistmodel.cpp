// SPDX-License-Identifier: Apache-2.0
#include "ui/sessionitemlistmodel.h"

#include "ui/wording.h"

using namespace Qt::StringLiterals;
using namespace evenpace;

static_assert(static_cast<int>(SessionItemListModel::Outcome::Skipped) == static_cast<int>(ItemOutcome::Skipped));
static_assert(static_cast<int>(SessionItemListModel::Reason::NoPlace) == static_cast<int>(evenpace::Reason::NoPlace));

SessionItemListModel::SessionItemListModel(const Library &library, QObject *parent)
    : QAbstractListModel(parent)
    , m_library(library)
{
}

void SessionItemListModel::setItems(std::vector<SessionItemRecord> items)
{
    if (items.size() == m_items.size()) {
        for (int row = 0; row < static_cast<int>(items.size()); ++row) {
            const auto at = static_cast<size_t>(row);
            if (m_items[at] == items[at])
                continue;
            m_items[at] = std::move(items[at]);
            emit dataChanged(index(row), index(row));
        }
        return;
    }
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

int SessionItemListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant SessionItemListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SessionItemRecord &item = m_items[static_cast<size_t>(index.row())];
    const QString title = wording::libraryText(m_library.name(item.itemId));
    QStringList parts{wording::doneText(item)};
    if (item.ease == Ease::Gentler)
        parts << tr("gentler");
    else if (item.ease == Ease::RestOnly)
        parts << tr("rest only");
    if (item.doneSide == Side::Right)
        parts << tr("right side only");
    else if (item.doneSide == Side::Left)
        parts << tr("left side only");
    if (item.reason != evenpace::Reason::None)
        parts << wording::reasonText(item.reason);
    switch (static_cast<Role>(role)) {
    case Role::Key:
        return item.position;
    case Role::Title:
        return title;
    case Role::Detail:
        return parts.join(u" · "_s);
    case Role::Outcome:
        return static_cast<int>(item.outcome);
    case Role::Reason:
        return static_cast<int>(item.reason);
    case Role::SpokenName:
        return tr("%1: %2. Change").arg(title, parts.join(u", "_s));
    }
    return {};
}

QHash<int, QByteArray> SessionItemListModel::roleNames() const
{
    return {
        {static_cast<int>(Role::Key), "key"_ba},
        {static_cast<int>(Role::Title), "title"_ba},
        {static_cast<int>(Role::Detail), "detail"_ba},
        {static_cast<int>(Role::Outcome), "outcome"_ba},
        {static_cast<int>(Role::Reason), "reason"_ba},
        {static_cast<int>(Role::SpokenName), "spokenName"_ba},
    };
}

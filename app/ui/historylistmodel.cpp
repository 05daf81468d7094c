// SPDX-License-Identifier: Apache-2.0
#include "ui/historylistmodel.h"

#include "ui/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace evenpace;

HistoryListModel::HistoryListModel(const Services &services, QObject *parent)
    : QAbstractListModel(parent)
    , m_services(services)
{
}

void HistoryListModel::refresh()
{
    const bool wasEmpty = isEmpty();
    const QDate today = dayOf(m_services.wallClock());
    const bool isNewDay = today != m_today;
    m_today = today;

    const int wanted = std::max(kPage, static_cast<int>(m_rows.size()) + 1);
    std::vector<SessionRecord> fresh = m_services.sessions.history(wanted);
    // Whoever looks while rows come and go must not fetch more of them.
    m_isAtEnd = true;

    // Rows that are gone, from the end, then those that are new: a removed session may come back anywhere.
    const auto isIn = [](const std::vector<SessionRecord> &rows, SessionId id) {
        return std::any_of(rows.begin(), rows.end(), [id](const SessionRecord &row) { return row.id == id; });
    };
    for (int row = static_cast<int>(m_rows.size()) - 1; row >= 0; --row) {
        if (isIn(fresh, m_rows[static_cast<size_t>(row)].id))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < static_cast<int>(fresh.size()); ++row) {
        const auto at = static_cast<size_t>(row);
        if (at < m_rows.size() && m_rows[at].id == fresh[at].id) {
            if (isNewDay || m_rows[at] != fresh[at]) {
                m_rows[at] = std::move(fresh[at]);
                emit dataChanged(index(row), index(row));
            }
            continue;
        }
        beginInsertRows({}, row, row);
        m_rows.insert(m_rows.begin() + row, std::move(fresh[at]));
        endInsertRows();
    }
    m_isAtEnd = static_cast<int>(m_rows.size()) < wanted;
    if (wasEmpty != isEmpty())
        emit emptyChanged();
}

void HistoryListModel::refreshRow(SessionId id)
{
    const auto row
        = std::find_if(m_rows.begin(), m_rows.end(), [id](const SessionRecord &one) { return one.id == id; });
    if (row == m_rows.end())
        return;
    std::optional<SessionRecord> fresh = m_services.sessions.session(id);
    if (!fresh)
        return;
    fresh->items.clear();
    *row = std::move(*fresh);
    const QModelIndex changed = index(static_cast<int>(row - m_rows.begin()));
    emit dataChanged(changed, changed);
}

QString HistoryListModel::detail(const SessionRecord &record) const
{
    QStringList parts{wording::minutesText(record.activeLength)};
    if (record.effort)
        parts << tr("effort %1, %2").arg(*record.effort).arg(wording::effortWord(*record.effort));
    if (record.easeOffs > 0)
        parts << tr("eased off");
    if (record.status == SessionStatus::Stopped)
        parts << tr("stopped early");
    return parts.join(u" · "_s);
}

int HistoryListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant HistoryListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SessionRecord &record = m_rows[static_cast<size_t>(index.row())];
    const QString title = wording::libraryText(record.name);
    const QString time = wording::timeOfDay(record.startedAt.toLocalTime(), m_locale);
    switch (static_cast<Role>(role)) {
    case Role::Key:
        return QString::number(record.id);
    case Role::Title:
        return title;
    case Role::Detail:
        return detail(record);
    case Role::Time:
        return time;
    case Role::Day:
        return wording::dayHeading(record.day, m_today, m_locale);
    case Role::HasNote:
        return !record.notes.isEmpty() || !record.text.isEmpty();
    case Role::SpokenName:
        return tr("%1, %2. %3.").arg(title, time, detail(record));
    }
    return {};
}

QHash<int, QByteArray> HistoryListModel::roleNames() const
{
    return {
        {static_cast<int>(Role::Key), "key"_ba},
        {static_cast<int>(Role::Title), "title"_ba},
        {static_cast<int>(Role::Detail), "detail"_ba},
        {static_cast<int>(Role::Time), "time"_ba},
        {static_cast<int>(Role::Day), "day"_ba},
        {static_cast<int>(Role::HasNote), "hasNote"_ba},
        {static_cast<int>(Role::SpokenName), "spokenName"_ba},
    };
}

bool HistoryListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isAtEnd && !m_rows.empty();
}

void HistoryListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    std::vector<SessionRecord> page = m_services.sessions.history(kPage, m_rows.back().id);
    const bool isLast = static_cast<int>(page.size()) < kPage;
    m_isAtEnd = true;
    if (page.empty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(page.size()) - 1);
    std::move(page.begin(), page.end(), std::back_inserter(m_rows));
    endInsertRows();
    m_isAtEnd = isLast;
}

// SPDX-License-Identifier: Apache-2.0
#include "ui/todaylistmodel.h"

#include "ui/wording.h"

using namespace Qt::StringLiterals;
using namespace evenpace;

namespace {

QString joined(const QStringList &parts)
{
    return parts.join(u" · "_s);
}

} // namespace

std::vector<TodayListModel::Row> TodayListModel::rowsOf(const DayPlan &plan, const QLocale &locale)
{
    std::vector<Row> rows;
    bool isNextFound = false;
    for (const DaySession &session : plan.sessions) {
        Row row;
        row.title = wording::libraryText(session.name);
        row.pictureItem = session.pictureItem;
        if (session.done) {
            row.key = u"record-%1"_s.arg(session.done->id);
            row.kind = Kind::Done;
            const QString time = wording::timeOfDay(session.done->startedAt.toLocalTime(), locale);
            row.detail = joined({wording::minutesText(session.length), time});
            row.spokenName = tr("Done. %1. %2, at %3.").arg(row.title, wording::minutesSpoken(session.length), time);
            rows.push_back(std::move(row));
            continue;
        }
        row.key = session.sessionId;
        QStringList parts{wording::minutesText(session.length), wording::loadWord(session.load)};
        if (session.position)
            parts << wording::position(*session.position);
        row.detail = joined(parts);
        parts.front() = wording::minutesSpoken(session.length);
        const QString spoken = parts.join(u", "_s);
        if (isNextFound) {
            row.kind = Kind::Later;
            row.spokenName = tr("Later. %1. %2.").arg(row.title, spoken);
            rows.push_back(std::move(row));
            continue;
        }
        isNextFound = true;
        row.kind = Kind::Next;
        row.spokenName = tr("Next. %1. %2.").arg(row.title, spoken);
        const bool moves = session.load > 0;
        rows.push_back(std::move(row));
        if (moves) {
            const QString rest = tr("Then rest a while");
            rows.push_back({.key = u"rest"_s, .kind = Kind::RestHint, .title = rest, .spokenName = rest});
        }
    }
    return rows;
}

void TodayListModel::setRows(std::vector<Row> rows)
{
    size_t same = 0;
    while (same < rows.size() && same < m_rows.size() && rows[same].key == m_rows[same].key) {
        if (rows[same] != m_rows[same]) {
            m_rows[same] = rows[same];
            const QModelIndex changed = index(static_cast<int>(same));
            emit dataChanged(changed, changed);
        }
        ++same;
    }
    const int first = static_cast<int>(same);
    if (same < m_rows.size()) {
        beginRemoveRows({}, first, static_cast<int>(m_rows.size()) - 1);
        m_rows.resize(same);
        endRemoveRows();
    }
    if (same < rows.size()) {
        beginInsertRows({}, first, static_cast<int>(rows.size()) - 1);
        m_rows.insert(m_rows.end(), rows.begin() + first, rows.end());
        endInsertRows();
    }
}

int TodayListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TodayListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (static_cast<Role>(role)) {
    case Role::Key:
        return row.key;
    case Role::Kind:
        return static_cast<int>(row.kind);
    case Role::Title:
        return row.title;
    case Role::Detail:
        return row.detail;
    case Role::PictureItem:
        return row.pictureItem;
    case Role::SpokenName:
        return row.spokenName;
    }
    return {};
}

QHash<int, QByteArray> TodayListModel::roleNames() const
{
    return {
        {static_cast<int>(Role::Key), "key"_ba},
        {static_cast<int>(Role::Kind), "kind"_ba},
        {static_cast<int>(Role::Title), "title"_ba},
        {static_cast<int>(Role::Detail), "detail"_ba},
        {static_cast<int>(Role::PictureItem), "pictureItem"_ba},
        {static_cast<int>(Role::SpokenName), "spokenName"_ba},
    };
}

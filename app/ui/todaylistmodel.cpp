// SPDX-License-Identifier: Apache-2.0
#include "ui/todaylistmodel.h"

#include "domain/exchange/program.h"
#include "ui/sizewords.h"
#include "ui/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace evenpace;

namespace {

QString joined(const QStringList &parts)
{
    return parts.join(u" · "_s);
}

/** A form that is not the usual one is named, unless the whole day is small. */
QString formText(const DayPlan &plan, const DaySession &session)
{
    if (plan.mood != DayMood::Usual || session.easyMilliMinutes <= 0)
        return {};
    switch (plan.grade) {
    case Grade::Flare:
        return TodayListModel::tr("small form");
    case Grade::Usual:
        return {};
    case Grade::Good:
        return TodayListModel::tr("good day form");
    }
    return {};
}

TodayListModel::Row doneRow(const DaySession &session, const QLocale &locale)
{
    TodayListModel::Row row;
    row.key = u"record-%1"_s.arg(session.done->id);
    row.kind = TodayListModel::Kind::Done;
    row.title = wording::libraryText(session.name);
    row.pictureItem = session.pictureItem;
    const QString time = wording::timeOfDay(session.done->startedAt.toLocalTime(), locale);
    row.detail = joined({wording::minutesText(session.length), time});
    row.spokenName
        = TodayListModel::tr("Done. %1. %2, at %3.").arg(row.title, wording::minutesSpoken(session.length), time);
    return row;
}

TodayListModel::Row plannedRow(const DayPlan &plan, const DaySession &session, bool isNext)
{
    TodayListModel::Row row;
    row.key = plan.keyOf(session);
    row.kind = isNext ? TodayListModel::Kind::Next : TodayListModel::Kind::Later;
    row.title = wording::libraryText(session.name);
    row.pictureItem = session.pictureItem;
    if (session.isOver) {
        row.badge = plan.mood == DayMood::Stopped ? TodayListModel::tr("waits until it is checked")
                                                  : TodayListModel::tr("fits tomorrow better");
        //: %1 is a session, %2 like "fits tomorrow better"
        row.spokenName = TodayListModel::tr("%1. %2.").arg(row.title, row.badge);
        return row;
    }
    QStringList parts{wording::minutesText(session.length), wording::loadWord(session.load)};
    if (session.position)
        parts << wording::position(*session.position);
    row.detail = joined(parts);
    const QString form = formText(plan, session);
    QStringList label;
    if (isNext)
        label << TodayListModel::tr("Next");
    if (session.time)
        label << sizewords::dayTime(*session.time);
    if (!form.isEmpty())
        label << form;
    const bool isGiven = session.programId.startsWith(exchange::kAssigned);
    if (isGiven)
        label << TodayListModel::tr("from your therapist");
    row.label = joined(label);
    parts.front() = wording::minutesSpoken(session.length);
    if (!form.isEmpty())
        parts << form;
    if (isGiven)
        parts << TodayListModel::tr("from your therapist");
    if (session.time)
        parts << sizewords::dayTime(*session.time);
    const QString spoken = parts.join(u", "_s);
    row.spokenName = isNext ? TodayListModel::tr("Next. %1. %2.").arg(row.title, spoken)
                            : TodayListModel::tr("Later. %1. %2.").arg(row.title, spoken);
    return row;
}

/** The time of the day of the session after this one, where it is a later one. */
std::optional<DayTime> laterTime(const DayPlan &plan, size_t index)
{
    const auto after = std::find_if(plan.sessions.begin() + static_cast<std::ptrdiff_t>(index) + 1, plan.sessions.end(),
                                    [](const DaySession &session) { return !session.done && !session.isOver; });
    const std::optional<DayTime> own = plan.sessions[index].time;
    const bool isLater = after != plan.sessions.end() && own && after->time && *after->time > *own;
    return isLater ? after->time : std::nullopt;
}

} // namespace

std::vector<TodayListModel::Row> TodayListModel::rowsOf(const DayPlan &plan, const QString &next, bool folds,
                                                        const QLocale &locale)
{
    std::vector<Row> rows;
    if (folds && plan.doneCount() > 0) {
        const QString done = tr("%n done", "number of sessions", plan.doneCount());
        rows.push_back({.key = u"done"_s, .kind = Kind::DoneTogether, .title = done, .spokenName = done});
    }
    for (size_t i = 0; i < plan.sessions.size(); ++i) {
        const DaySession &session = plan.sessions[i];
        if (session.done) {
            if (!folds)
                rows.push_back(doneRow(session, locale));
            continue;
        }
        const bool isNext = plan.keyOf(session) == next;
        rows.push_back(plannedRow(plan, session, isNext));
        // Of a session that waits for another day nobody needs to know what would be left out of it.
        const QString changes = session.isOver ? QString() : sizewords::changesText(session.changes);
        if (!changes.isEmpty()) {
            rows.push_back({.key = changesKey(plan.keyOf(session)), .kind = Kind::Changes, .title = changes,
                            .spokenName = changes});
        }
        if (session.addedEvent != 0) {
            rows.push_back({.key = addedKey(plan.keyOf(session)), .kind = Kind::Added, .title = tr("Take it off today"),
                            //: %1 is a session
                            .spokenName = tr("Take %1 off today").arg(wording::libraryText(session.name))});
        }
        if (isNext && session.easyMilliMinutes > 0 && plan.ceiling != Ceiling::Rest) {
            const QString rest = sizewords::restText(plan.gap, laterTime(plan, i));
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
    case Role::Label:
        return row.label;
    case Role::Badge:
        return row.badge;
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
        {static_cast<int>(Role::Label), "label"_ba},
        {static_cast<int>(Role::Badge), "badge"_ba},
        {static_cast<int>(Role::PictureItem), "pictureItem"_ba},
        {static_cast<int>(Role::SpokenName), "spokenName"_ba},
    };
}

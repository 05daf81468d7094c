// SPDX-License-Identifier: Apache-2.0
#include "ui/nightlistmodel.h"

#include "ui/mindwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace evenpace;

namespace {

/** The bars of short nights are not as long as the place they have. */
constexpr std::chrono::minutes kLeastScale = 10h;

} // namespace

void NightListModel::setNights(const std::vector<SleepNight> &nights, const QDate &today)
{
    std::vector<Row> rows;
    for (int ago = mindresults::kNights - 1; ago >= 0; --ago) {
        Row row{today.addDays(-ago), std::nullopt, std::nullopt};
        for (const SleepNight &night : nights) {
            if (night.day == row.day) {
                row.told = night;
                row.length = sleep::lengthOf(night);
            }
        }
        rows.push_back(std::move(row));
    }
    if (m_rows.size() != rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    } else if (m_rows != rows) {
        m_rows = std::move(rows);
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

double NightListModel::share(std::chrono::minutes time) const
{
    std::chrono::minutes most = kLeastScale;
    for (const Row &row : m_rows)
        most = row.length ? std::max(most, row.length->inBed) : most;
    return static_cast<double>(time.count()) / static_cast<double>(most.count());
}

int NightListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant NightListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const auto time = [this](const QTime &at) { return m_locale.toString(at, QLocale::ShortFormat); };
    const QString notTold = tr("not told");
    const QString times
        //: when somebody went to bed and got up
        = row.told ? tr("%1 to %2").arg(time(row.told->bed), time(row.told->up)) : QString();
    const QString detail = row.length ? tr("In bed %1, asleep %2")
                                            .arg(mindwords::hoursText(row.length->inBed),
                                                 mindwords::hoursText(row.length->asleep))
        : row.told ? tr("The times do not fit together")
                   : notTold;
    switch (static_cast<Role>(role)) {
    case Role::Key:
        return row.day.toString(Qt::ISODate);
    case Role::DayName:
        return m_locale.dayName(row.day.dayOfWeek(), QLocale::ShortFormat);
    case Role::IsTold:
        return row.told.has_value();
    case Role::InBed:
        return row.length ? share(row.length->inBed) : 0.0;
    case Role::Asleep:
        return row.length ? share(row.length->asleep) : 0.0;
    case Role::Hours:
        return row.length ? mindwords::hoursText(row.length->asleep) : QString();
    case Role::Times:
        return times;
    case Role::Lengths:
        return detail;
    case Role::SpokenName:
        return QString(tr("Night to %1").arg(m_locale.dayName(row.day.dayOfWeek())) + u". "_s
                       + (times.isEmpty() ? detail : times + u". "_s + detail));
    }
    return {};
}

QHash<int, QByteArray> NightListModel::roleNames() const
{
    return {
        {static_cast<int>(Role::Key), "key"_ba},       {static_cast<int>(Role::DayName), "dayName"_ba},
        {static_cast<int>(Role::IsTold), "isTold"_ba}, {static_cast<int>(Role::InBed), "inBed"_ba},
        {static_cast<int>(Role::Asleep), "asleep"_ba}, {static_cast<int>(Role::Hours), "hours"_ba},
        {static_cast<int>(Role::Times), "times"_ba},   {static_cast<int>(Role::Lengths), "lengths"_ba},
        {static_cast<int>(Role::SpokenName), "spokenName"_ba},
    };
}

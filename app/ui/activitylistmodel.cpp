// SPDX-License-Identifier: Apache-2.0
#include "ui/activitylistmodel.h"

#include "ui/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace evenpace;

void ActivityListModel::setActivities(std::vector<Activity> activities)
{
    std::reverse(activities.begin(), activities.end());
    const bool wasEmpty = isEmpty();
    const auto isIn = [](const std::vector<Activity> &list, qint64 id) {
        return std::any_of(list.begin(), list.end(), [id](const Activity &one) { return one.id == id; });
    };
    for (int row = static_cast<int>(m_activities.size()) - 1; row >= 0; --row) {
        if (isIn(activities, m_activities[static_cast<size_t>(row)].id))
            continue;
        beginRemoveRows({}, row, row);
        m_activities.erase(m_activities.begin() + row);
        endRemoveRows();
    }
    // What stays keeps its order, since it was logged in that order.
    for (size_t row = 0; row < activities.size(); ++row) {
        const int at = static_cast<int>(row);
        if (row < m_activities.size() && m_activities[row].id == activities[row].id) {
            if (m_activities[row] != activities[row]) {
                m_activities[row] = activities[row];
                emit dataChanged(index(at), index(at));
            }
            continue;
        }
        beginInsertRows({}, at, at);
        m_activities.insert(m_activities.begin() + at, activities[row]);
        endInsertRows();
    }
    if (wasEmpty != isEmpty())
        emit emptyChanged();
}

QString ActivityListModel::kindName(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Housework:
        return tr("Housework");
    case ActivityKind::Cooking:
        return tr("Cooking");
    case ActivityKind::Shopping:
        return tr("Shopping");
    case ActivityKind::Work:
        return tr("Work");
    case ActivityKind::Visit:
        return tr("Visit");
    case ActivityKind::Appointment:
        //: at a doctor's, a therapist's, an office
        return tr("Appointment");
    case ActivityKind::Travel:
        return tr("On the way");
    case ActivityKind::Caring:
        //: looking after a child or another person
        return tr("Caring");
    case ActivityKind::Other:
        return tr("Other");
    }
    return {};
}

QString ActivityListModel::kindIcon(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Housework:
        return u"broom"_s;
    case ActivityKind::Cooking:
        return u"cooking-pot"_s;
    case ActivityKind::Shopping:
        return u"shopping-cart"_s;
    case ActivityKind::Work:
        return u"briefcase"_s;
    case ActivityKind::Visit:
        return u"users"_s;
    case ActivityKind::Appointment:
        return u"stethoscope"_s;
    case ActivityKind::Travel:
        return u"car"_s;
    case ActivityKind::Caring:
        return u"hand-heart"_s;
    case ActivityKind::Other:
        return u"dots-three"_s;
    }
    return {};
}

QString ActivityListModel::effortName(ActivityEffort effort)
{
    switch (effort) {
    case ActivityEffort::Light:
        //: how hard something of daily life was
        return tr("light");
    case ActivityEffort::Medium:
        return tr("medium");
    case ActivityEffort::Heavy:
        return tr("heavy");
    }
    return {};
}

int ActivityListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_activities.size());
}

QVariant ActivityListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Activity &activity = m_activities[static_cast<size_t>(index.row())];
    const QString detail
        //: %1 is like "30 minutes", %2 light, medium or heavy
        = tr("%1, %2").arg(wording::minutesSpoken(std::chrono::minutes{activity.minutes}), effortName(activity.effort));
    switch (static_cast<Role>(role)) {
    case Role::Key:
        return QString::number(activity.id);
    case Role::Title:
        return kindName(activity.kind);
    case Role::IconName:
        return kindIcon(activity.kind);
    case Role::Minutes:
        return activity.minutes;
    case Role::Effort:
        return static_cast<int>(activity.effort);
    case Role::Detail:
        return detail;
    case Role::SpokenName:
        return QString(kindName(activity.kind) + u". "_s + detail);
    }
    return {};
}

QHash<int, QByteArray> ActivityListModel::roleNames() const
{
    return {
        {static_cast<int>(Role::Key), "key"_ba},           {static_cast<int>(Role::Title), "title"_ba},
        {static_cast<int>(Role::IconName), "iconName"_ba}, {static_cast<int>(Role::Minutes), "minutes"_ba},
        {static_cast<int>(Role::Effort), "effort"_ba},     {static_cast<int>(Role::Detail), "detail"_ba},
        {static_cast<int>(Role::SpokenName), "spokenName"_ba},
    };
}

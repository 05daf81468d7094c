// SPDX-License-Identifier: Apache-2.0
#include "ui/activitycontroller.h"

#include "ui/wording.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using namespace evenpace;

namespace {

constexpr std::array kKinds{ActivityKind::Housework,   ActivityKind::Cooking, ActivityKind::Shopping,
                            ActivityKind::Work,        ActivityKind::Visit,   ActivityKind::Appointment,
                            ActivityKind::Travel,      ActivityKind::Caring,  ActivityKind::Other};
constexpr std::array kEfforts{ActivityEffort::Light, ActivityEffort::Medium, ActivityEffort::Heavy};
/** How far back the last one of a kind is looked for. */
constexpr int kRememberedDays = 28;
constexpr int kFewestMinutes = 5;
constexpr int kMostMinutes = 1440;

} // namespace

ActivityController::ActivityController(const Services &services, Coach &coach, QObject *parent)
    : CoachClient(services, coach, parent)
{
}

void ActivityController::refresh()
{
    m_list.setActivities(coach().input().facts.activities);
    emit changed();
}

QString ActivityController::summary() const
{
    const std::vector<Activity> &told = m_list.activities();
    if (told.empty())
        return tr("Housework, work, a visit: so that life counts too");
    int minutes = 0;
    for (const Activity &activity : told)
        minutes += activity.minutes;
    //: %1 is "2 entries", %2 "60 minutes"
    return tr("%1, %2").arg(tr("%n entry(s)", nullptr, static_cast<int>(told.size())),
                            wording::minutesSpoken(std::chrono::minutes{minutes}));
}

QStringList ActivityController::kindNames() const
{
    QStringList names;
    for (const ActivityKind kind : kKinds)
        names << ActivityListModel::kindName(kind);
    return names;
}

QStringList ActivityController::kindIcons() const
{
    QStringList icons;
    for (const ActivityKind kind : kKinds)
        icons << ActivityListModel::kindIcon(kind);
    return icons;
}

QStringList ActivityController::effortNames() const
{
    QStringList names;
    for (const ActivityEffort effort : kEfforts)
        names << ActivityListModel::effortName(effort);
    return names;
}

Activity ActivityController::lastOf(ActivityKind kind) const
{
    Activity last;
    last.kind = kind;
    last.effort = ActivityEffort::Medium;
    const QDate today = coach().day();
    for (const DayFacts &day : services().diary.facts(today.addDays(-kRememberedDays), today)) {
        for (const Activity &activity : day.activities) {
            if (activity.kind == kind)
                last = activity;
        }
    }
    return last;
}

void ActivityController::log(int kind)
{
    if (kind < 0 || kind >= static_cast<int>(kKinds.size()))
        return;
    Activity activity = lastOf(kKinds[static_cast<size_t>(kind)]);
    activity.id = 0;
    activity.day = dayOf(services().wallClock());
    activity.at = services().wallClock().toUTC();
    keep(coach().addActivity(activity));
}

void ActivityController::correct(const QString &key, const std::function<void(Activity &)> &change)
{
    const std::vector<Activity> &told = m_list.activities();
    const auto found
        = std::find_if(told.begin(), told.end(), [&](const Activity &one) { return QString::number(one.id) == key; });
    if (found == told.end())
        return;
    Activity corrected = *found;
    change(corrected);
    if (corrected != *found)
        keep(coach().correctActivity(corrected));
}

void ActivityController::setMinutes(const QString &key, int minutes)
{
    correct(key, [&](Activity &activity) { activity.minutes = std::clamp(minutes, kFewestMinutes, kMostMinutes); });
}

void ActivityController::setEffort(const QString &key, int effort)
{
    if (effort < 0 || effort >= static_cast<int>(kEfforts.size()))
        return;
    correct(key, [&](Activity &activity) { activity.effort = kEfforts[static_cast<size_t>(effort)]; });
}

void ActivityController::remove(const QString &key)
{
    const qint64 id = key.toLongLong();
    QString name;
    for (const Activity &activity : m_list.activities()) {
        if (activity.id == id)
            name = ActivityListModel::kindName(activity.kind);
    }
    if (name.isEmpty() || !keep(coach().setActivityRemoved(id, true)))
        return;
    m_removed = id;
    emit removed(name);
}

void ActivityController::undoRemove()
{
    if (m_removed == 0)
        return;
    const qint64 id = std::exchange(m_removed, 0);
    keep(coach().setActivityRemoved(id, false));
}

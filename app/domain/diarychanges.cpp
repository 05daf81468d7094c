// SPDX-License-Identifier: Apache-2.0
#include "domain/diarychanges.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace evenpace {

namespace {

template <typename Value> QJsonValue toValue(const std::optional<Value> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

template <typename Value> QJsonValue toName(const std::optional<Value> &value)
{
    return value ? QJsonValue(nameOf(*value)) : QJsonValue(QJsonValue::Null);
}

/** Null where no area was marked. */
QJsonValue toNames(const BodyAreas &areas)
{
    QJsonArray names;
    for (size_t i = 0; i < kBodyAreas; ++i) {
        if (areas.test(i))
            names << nameOf(static_cast<BodyArea>(i));
    }
    return names.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(names);
}

class Changes
{
public:
    Changes(const QDate &day, const QDateTime &at)
        : m_day(day)
        , m_at(at)
    {
    }
    void add(const QString &field, const QJsonValue &before, const QJsonValue &after)
    {
        if (before != after)
            m_list.push_back({m_day, field, before, after, m_at});
    }
    /** Unless there was nothing to replace. */
    void addReplaced(const QString &field, const QJsonValue &before, const QJsonValue &after)
    {
        if (!before.isNull())
            add(field, before, after);
    }
    [[nodiscard]] std::vector<DiaryChange> take() { return std::move(m_list); }

private:
    QDate m_day;
    QDateTime m_at;
    std::vector<DiaryChange> m_list;
};

} // namespace

std::vector<DiaryChange> changesBetween(const MorningCheckIn &before, const MorningCheckIn &after, const QDateTime &at)
{
    Changes changes(before.day, at);
    changes.addReplaced(u"checkin.pain"_s, toValue(before.pain), toValue(after.pain));
    changes.addReplaced(u"checkin.fatigue"_s, toValue(before.fatigue), toValue(after.fatigue));
    changes.addReplaced(u"checkin.sleep"_s, toValue(before.sleep), toValue(after.sleep));
    changes.addReplaced(u"checkin.fog"_s, toValue(before.fog), toValue(after.fog));
    changes.addReplaced(u"checkin.mood"_s, toValue(before.mood), toValue(after.mood));
    changes.addReplaced(u"checkin.headache"_s, toValue(before.headache), toValue(after.headache));
    changes.addReplaced(u"checkin.areas"_s, toNames(before.areas), toNames(after.areas));
    changes.addReplaced(u"checkin.stops_usual"_s, toValue(before.stopsUsual), toValue(after.stopsUsual));
    changes.addReplaced(u"checkin.flare"_s, toValue(before.isFlare), toValue(after.isFlare));
    if (before.isSkipped)
        changes.add(u"checkin.skipped"_s, true, after.isSkipped);
    return changes.take();
}

std::vector<DiaryChange> changesBetween(const DayChoice &before, const DayChoice &after, const QDateTime &at)
{
    Changes changes(before.day, at);
    changes.add(u"choice.bad_day"_s, before.isBadDay, after.isBadDay);
    changes.add(u"choice.grade"_s, toName(before.grade), toName(after.grade));
    changes.add(u"choice.size"_s, toValue(before.size), toValue(after.size));
    changes.add(u"choice.keeps_as_it_was"_s, before.keepsAsItWas, after.keepsAsItWas);
    return changes.take();
}

std::vector<DiaryChange> changesBetween(const Activity &before, const Activity &after, const QDateTime &at)
{
    Changes changes(before.day, at);
    changes.add(u"activity.%1.kind"_s.arg(before.id), nameOf(before.kind), nameOf(after.kind));
    changes.add(u"activity.%1.effort"_s.arg(before.id), nameOf(before.effort), nameOf(after.effort));
    changes.add(u"activity.%1.minutes"_s.arg(before.id), before.minutes, after.minutes);
    return changes.take();
}

DiaryChange activityRemoved(qint64 id, const QDate &day, bool removed, const QDateTime &at)
{
    return {day, u"activity.%1.removed"_s.arg(id), !removed, removed, at};
}

DiaryChange eventTakenBack(qint64 id, const QDate &day, const QDateTime &at)
{
    return {day, u"event.%1.taken_back"_s.arg(id), false, true, at};
}

std::vector<DiaryChange> changesBetween(SessionId session, const QDate &day, const LaterRating &before,
                                        const LaterRating &after, const QDateTime &at)
{
    Changes changes(day, at);
    changes.addReplaced(u"session.%1.pain_2h"_s.arg(session), toValue(before.pain2h), toValue(after.pain2h));
    changes.addReplaced(u"session.%1.morning_after"_s.arg(session), toName(before.morning), toName(after.morning));
    return changes.take();
}

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#include "support/memorydiary.h"

#include <algorithm>
#include <limits>

namespace evenpace {

namespace {

bool isRating(const std::optional<int> &value, int highest = 10)
{
    return !value || (*value >= 0 && *value <= highest);
}

bool isStorable(const MorningCheckIn &checkIn)
{
    return isRating(checkIn.pain) && isRating(checkIn.fatigue) && isRating(checkIn.sleep, 4) && isRating(checkIn.fog)
        && isRating(checkIn.mood) && isRating(checkIn.headache);
}

bool isStorable(const Activity &activity)
{
    return activity.minutes >= 1 && activity.minutes <= 1440;
}

bool isWithin(const QDate &day, const QDate &first, const QDate &last)
{
    return (!first.isValid() || day >= first) && (!last.isValid() || day <= last);
}

auto asTuple(const SessionFact &fact)
{
    return std::tie(fact.id, fact.easyMilliMinutes, fact.activeLength, fact.painBefore, fact.painAfter, fact.effort,
                    fact.pain2h, fact.morning, fact.endedAt);
}

} // namespace

std::optional<MorningCheckIn> MemoryDiary::checkIn(const QDate &day) const
{
    const auto it = m_checkIns.find(day);
    return it == m_checkIns.end() ? std::nullopt : std::optional(it->second);
}

std::optional<MorningCheckIn> MemoryDiary::checkInBefore(const QDate &day) const
{
    const auto it = m_checkIns.lower_bound(day);
    return it == m_checkIns.begin() ? std::nullopt : std::optional(std::prev(it)->second);
}

StoreOutcome MemoryDiary::saveCheckIn(const MorningCheckIn &checkIn, const QDateTime &at)
{
    if (m_outcome != StoreOutcome::Ok)
        return m_outcome;
    if (!isStorable(checkIn))
        return StoreOutcome::Failed;
    if (const std::optional<MorningCheckIn> before = this->checkIn(checkIn.day))
        log(changesBetween(*before, checkIn, at));
    m_checkIns[checkIn.day] = checkIn;
    touch(checkIn.day);
    return StoreOutcome::Ok;
}

DayChoice MemoryDiary::choice(const QDate &day) const
{
    const auto it = m_choices.find(day);
    return it == m_choices.end() ? DayChoice{.day = day} : it->second;
}

StoreOutcome MemoryDiary::saveChoice(const DayChoice &choice, const QDateTime &at)
{
    if (m_outcome != StoreOutcome::Ok)
        return m_outcome;
    if (choice.size && *choice.size < 0)
        return StoreOutcome::Failed;
    log(changesBetween(this->choice(choice.day), choice, at));
    m_choices[choice.day] = choice;
    touch(choice.day);
    return StoreOutcome::Ok;
}

std::vector<Activity> MemoryDiary::activitiesOn(const QDate &day) const
{
    std::vector<Activity> list;
    for (const auto &[id, activity] : m_activities) {
        if (activity.day == day && !m_removed.contains(id))
            list.push_back(activity);
    }
    return list;
}

StoreOutcome MemoryDiary::addActivity(Activity &activity)
{
    if (m_outcome != StoreOutcome::Ok)
        return m_outcome;
    if (!isStorable(activity))
        return StoreOutcome::Failed;
    activity.id = ++m_lastActivity;
    m_activities[activity.id] = activity;
    touch(activity.day);
    return StoreOutcome::Ok;
}

StoreOutcome MemoryDiary::correctActivity(const Activity &activity, const QDateTime &at)
{
    if (m_outcome != StoreOutcome::Ok)
        return m_outcome;
    const auto it = m_activities.find(activity.id);
    if (it == m_activities.end())
        return StoreOutcome::NotFound;
    if (!isStorable(activity))
        return StoreOutcome::Failed;
    Activity &stored = it->second;
    log(changesBetween(stored, activity, at));
    stored.kind = activity.kind;
    stored.effort = activity.effort;
    stored.minutes = activity.minutes;
    touch(stored.day);
    return StoreOutcome::Ok;
}

StoreOutcome MemoryDiary::setActivityRemoved(qint64 id, bool removed, const QDateTime &at)
{
    if (m_outcome != StoreOutcome::Ok)
        return m_outcome;
    const auto it = m_activities.find(id);
    if (it == m_activities.end())
        return StoreOutcome::NotFound;
    if (m_removed.contains(id) == removed)
        return StoreOutcome::Ok;
    if (removed)
        m_removed.insert(id);
    else
        m_removed.erase(id);
    log({activityRemoved(id, it->second.day, removed, at)});
    touch(it->second.day);
    return StoreOutcome::Ok;
}

StoreOutcome MemoryDiary::addEvent(DiaryEvent &event)
{
    if (m_outcome != StoreOutcome::Ok)
        return m_outcome;
    event.id = ++m_lastEvent;
    m_events[event.id] = event;
    touch(event.day);
    return StoreOutcome::Ok;
}

StoreOutcome MemoryDiary::takeBackEvent(qint64 id, const QDateTime &at)
{
    if (m_outcome != StoreOutcome::Ok)
        return m_outcome;
    if (m_takenBack.contains(id))
        return StoreOutcome::Ok;
    const auto it = m_events.find(id);
    if (it == m_events.end())
        return StoreOutcome::NotFound;
    log({eventTakenBack(id, it->second.day, at)});
    touch(it->second.day);
    m_takenBack.insert(id);
    m_events.erase(it);
    return StoreOutcome::Ok;
}

std::vector<DiaryEvent> MemoryDiary::events() const
{
    std::vector<DiaryEvent> list;
    for (const auto &[id, event] : m_events)
        list.push_back(event);
    return list;
}

StoreOutcome MemoryDiary::rateLater(qint64 sessionId, std::optional<int> pain2h, std::optional<MorningAfter> morning,
                                    const QDateTime &at)
{
    if (m_outcome != StoreOutcome::Ok)
        return m_outcome;
    const std::optional<SessionRecord> session = m_sessions.session(sessionId);
    if (!session)
        return StoreOutcome::NotFound;
    if (!isRating(pain2h))
        return StoreOutcome::Failed;
    LaterRating &stored = m_ratings[sessionId];
    const LaterRating before = stored;
    if (pain2h)
        stored.pain2h = pain2h;
    if (morning)
        stored.morning = morning;
    log(changesBetween(sessionId, session->day, before, stored, at));
    touch(session->day);
    return StoreOutcome::Ok;
}

std::vector<DayFacts> MemoryDiary::facts(const QDate &first, const QDate &last) const
{
    std::map<QDate, DayFacts> days;
    const auto at = [&](const QDate &day) -> DayFacts * {
        if (!isWithin(day, first, last))
            return nullptr;
        DayFacts &facts = days[day];
        facts.day = day;
        facts.choice.day = day;
        return &facts;
    };
    for (const auto &[day, checkIn] : m_checkIns) {
        if (DayFacts *facts = at(day))
            facts->checkIn = checkIn;
    }
    for (const auto &[day, choice] : m_choices) {
        if (choice == DayChoice{.day = day})
            continue;
        if (DayFacts *facts = at(day))
            facts->choice = choice;
    }
    for (const auto &[id, event] : m_events) {
        if (DayFacts *facts = at(event.day))
            facts->events.push_back(event);
    }
    for (const SessionRecord &record : m_sessions.history(std::numeric_limits<int>::max(), 0)) {
        if (DayFacts *facts = at(record.day))
            facts->sessions.push_back(toFact(record));
    }
    for (const auto &[id, activity] : m_activities) {
        if (m_removed.contains(id))
            continue;
        if (DayFacts *facts = at(activity.day))
            facts->activities.push_back(activity);
    }
    std::vector<DayFacts> list;
    for (auto &[day, facts] : days) {
        std::sort(facts.sessions.begin(), facts.sessions.end(), [](const SessionFact &a, const SessionFact &b) {
            return std::tie(a.endedAt, a.id) < std::tie(b.endedAt, b.id);
        });
        list.push_back(std::move(facts));
    }
    return list;
}

std::vector<DiaryChange> MemoryDiary::changes(const QDate &day) const
{
    std::vector<DiaryChange> list;
    std::copy_if(m_changes.begin(), m_changes.end(), std::back_inserter(list),
                 [&](const DiaryChange &change) { return !day.isValid() || change.day == day; });
    return list;
}

StoreOutcome MemoryDiary::addDecisions(std::vector<Decision> &decisions)
{
    if (m_outcome != StoreOutcome::Ok)
        return m_outcome;
    for (Decision &decision : decisions) {
        decision.id = static_cast<qint64>(m_decisions.size()) + 1;
        m_decisions.push_back(decision);
    }
    return StoreOutcome::Ok;
}

std::vector<Decision> MemoryDiary::decisions(const QDate &first, const QDate &last) const
{
    std::vector<Decision> list;
    std::copy_if(m_decisions.begin(), m_decisions.end(), std::back_inserter(list),
                 [&](const Decision &decision) { return isWithin(decision.day, first, last); });
    std::stable_sort(list.begin(), list.end(), [](const Decision &a, const Decision &b) { return a.day < b.day; });
    return list;
}

std::optional<Decision> MemoryDiary::decision(const QDate &day) const
{
    const auto it = std::find_if(m_decisions.rbegin(), m_decisions.rend(),
                                 [&](const Decision &decision) { return decision.day == day; });
    return it == m_decisions.rend() ? std::nullopt : std::optional(*it);
}

std::optional<DiaryRepository::Checkpoint> MemoryDiary::checkpoint() const
{
    if (!m_checkpoint)
        return std::nullopt;
    // Sessions are written by their own repository.
    const std::vector<SessionFact> now = sessionsBefore(m_checkpoint->day);
    const bool isSame = std::equal(now.begin(), now.end(), m_checkpointSessions.begin(), m_checkpointSessions.end(),
                                   [](const auto &a, const auto &b) { return asTuple(a) == asTuple(b); });
    return isSame ? m_checkpoint : std::nullopt;
}

StoreOutcome MemoryDiary::saveCheckpoint(const Checkpoint &checkpoint)
{
    if (m_outcome != StoreOutcome::Ok)
        return m_outcome;
    m_checkpoint = checkpoint;
    m_checkpointSessions = sessionsBefore(checkpoint.day);
    return StoreOutcome::Ok;
}

std::vector<SessionFact> MemoryDiary::sessionsBefore(const QDate &day) const
{
    std::vector<SessionFact> list;
    for (const SessionRecord &record : m_sessions.history(std::numeric_limits<int>::max(), 0)) {
        if (record.day < day)
            list.push_back(toFact(record));
    }
    return list;
}

SessionFact MemoryDiary::toFact(const SessionRecord &record) const
{
    const auto rating = m_ratings.find(record.id);
    const LaterRating later = rating == m_ratings.end() ? LaterRating{} : rating->second;
    return {.id = record.id,
            .easyMilliMinutes = record.easyMilliMinutes,
            .activeLength = record.activeLength,
            .painBefore = record.painBefore,
            .painAfter = record.painAfter,
            .effort = record.effort,
            .pain2h = later.pain2h,
            .morning = later.morning,
            .endedAt = record.endedAt};
}

void MemoryDiary::log(std::vector<DiaryChange> changes)
{
    m_changes.insert(m_changes.end(), std::make_move_iterator(changes.begin()), std::make_move_iterator(changes.end()));
}

void MemoryDiary::touch(const QDate &day)
{
    if (m_checkpoint && day < m_checkpoint->day)
        m_checkpoint.reset();
}

} // namespace evenpace

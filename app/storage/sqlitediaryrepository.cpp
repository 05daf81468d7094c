// SPDX-License-Identifier: Apache-2.0
#include "storage/sqlitediaryrepository.h"

#include "domain/diarychanges.h"
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/jsontext.h"

#include <algorithm>
#include <limits>
#include <map>

using namespace Qt::StringLiterals;

namespace evenpace {
namespace {

/** The words of an enumeration that ends with `Last`, for reading without making strings. */
template <auto Last> class Words
{
public:
    using Value = decltype(Last);
    Words()
    {
        for (size_t i = 0; i < m_words.size(); ++i) {
            m_words[i] = nameOf(static_cast<Value>(i)).toUtf8();
        }
    }
    /** Nothing for a word that this version does not know. */
    [[nodiscard]] std::optional<Value> find(QByteArrayView word) const
    {
        const auto found = std::find(m_words.begin(), m_words.end(), word);
        return found == m_words.end() ? std::nullopt : std::optional(static_cast<Value>(found - m_words.begin()));
    }

private:
    std::array<QByteArray, static_cast<size_t>(Last) + 1> m_words;
};

const Words<BodyArea::Abdomen> &areaWords()
{
    static const Words<BodyArea::Abdomen> words;
    return words;
}

const Words<Grade::Good> &gradeWords()
{
    static const Words<Grade::Good> words;
    return words;
}

const Words<ActivityKind::Other> &kindWords()
{
    static const Words<ActivityKind::Other> words;
    return words;
}

const Words<ActivityEffort::Heavy> &effortWords()
{
    static const Words<ActivityEffort::Heavy> words;
    return words;
}

const Words<MorningAfter::ClearlyWorse> &morningWords()
{
    static const Words<MorningAfter::ClearlyWorse> words;
    return words;
}

// The columns of each value, in the order in which the function below it reads.

#define EVENPACE_CHECK_IN_COLUMNS "day, pain, fatigue, sleep, fog, mood, headache, stops_usual, is_flare, is_skipped"

MorningCheckIn readCheckIn(const Statement &row)
{
    const auto flag = [&row](int column) {
        const std::optional<int> number = row.optionalInteger(column);
        return number ? std::optional(*number != 0) : std::nullopt;
    };
    MorningCheckIn checkIn;
    checkIn.day = row.day(0);
    checkIn.pain = row.optionalInteger(1);
    checkIn.fatigue = row.optionalInteger(2);
    checkIn.sleep = row.optionalInteger(3);
    checkIn.fog = row.optionalInteger(4);
    checkIn.mood = row.optionalInteger(5);
    checkIn.headache = row.optionalInteger(6);
    checkIn.stopsUsual = flag(7);
    checkIn.isFlare = flag(8);
    checkIn.isSkipped = row.integer(9) != 0;
    return checkIn;
}

#define EVENPACE_CHOICE_COLUMNS "day, is_bad_day, grade, size_milli_minutes, keeps_as_it_was"

DayChoice readChoice(const Statement &row)
{
    const QVariant size = row.variant(3);
    DayChoice choice;
    choice.day = row.day(0);
    choice.isBadDay = row.integer(1) != 0;
    choice.grade = gradeWords().find(row.view(2));
    choice.size = size.isNull() ? std::nullopt : std::optional<pacing::Milli>(size.toLongLong());
    choice.keepsAsItWas = row.integer(4) != 0;
    return choice;
}

#define EVENPACE_ACTIVITY_COLUMNS "id, day, kind, effort, minutes, logged_at"

Activity readActivity(const Statement &row)
{
    Activity activity;
    activity.id = row.number(0);
    activity.day = row.day(1);
    activity.kind = kindWords().find(row.view(2)).value_or(ActivityKind::Other);
    activity.effort = effortWords().find(row.view(3)).value_or(ActivityEffort::Medium);
    activity.minutes = row.integer(4);
    activity.at = row.moment(5);
    return activity;
}

#define EVENPACE_EVENT_COLUMNS "id, day, told_at, kind, parts"

std::optional<DiaryEvent> readEvent(const Statement &row)
{
    std::optional<DiaryFact> fact = diaryFactFromJson(row.text(3), jsonObject(row.view(4)));
    if (!fact) {
        return {};
    }
    return DiaryEvent{row.number(0), row.day(1), row.moment(2), std::move(*fact)};
}

#define EVENPACE_CHANGE_COLUMNS "day, field, before, after, changed_at"

DiaryChange readChange(const Statement &row)
{
    return {row.day(0), row.text(1), jsonValue(row.text(2)), jsonValue(row.text(3)), row.moment(4)};
}

#define EVENPACE_DECISION_COLUMNS "id, day, made_at, is_after_correction, told, answer, numbers"

Decision readDecision(const Statement &row)
{
    return {row.number(0),           row.day(1),
            row.moment(2),           row.integer(3) != 0,
            jsonObject(row.view(4)), jsonObject(row.view(5)),
            jsonObject(row.view(6))};
}

#define EVENPACE_SESSION_FACT_COLUMNS                                                                                  \
    "day, id, easy_milli_minutes, active_ms, pain_before, pain_after, effort, pain_2h, morning_after, ended_at"

SessionFact readSessionFact(const Statement &row)
{
    SessionFact fact;
    fact.id = row.number(1);
    fact.easyMilliMinutes = row.number(2);
    fact.activeLength = row.time(3);
    fact.painBefore = row.optionalInteger(4);
    fact.painAfter = row.optionalInteger(5);
    fact.effort = row.optionalInteger(6);
    fact.pain2h = row.optionalInteger(7);
    fact.morning = morningWords().find(row.view(8));
    fact.endedAt = row.moment(9);
    return fact;
}

void bindFlag(Statement &statement, const std::optional<bool> &flag)
{
    statement.bind(flag ? std::optional<int>(*flag ? 1 : 0) : std::nullopt);
}

template <typename Value> void bindName(Statement &statement, const std::optional<Value> &value)
{
    if (value) {
        statement.bind(nameOf(*value));
    } else {
        statement.bind(std::nullopt);
    }
}

void bindSpan(Statement &statement, const QDate &first, const QDate &last)
{
    statement.bind(first.isValid() ? first.toJulianDay() : std::numeric_limits<qint64>::min());
    statement.bind(last.isValid() ? last.toJulianDay() : std::numeric_limits<qint64>::max());
}

/** Puts rows that come ordered by day to the facts of their days. */
class Days
{
public:
    void beginTable() { m_place = m_days.begin(); }
    DayFacts &at(const QDate &day)
    {
        while (m_place != m_days.end() && m_place->first < day) {
            ++m_place;
        }
        if (m_place == m_days.end() || m_place->first != day) {
            m_place = m_days.emplace_hint(m_place, day, DayFacts());
            m_place->second.day = day;
            m_place->second.choice.day = day;
        }
        return m_place->second;
    }
    /** Nothing can be asked of this afterwards. */
    [[nodiscard]] std::vector<DayFacts> take()
    {
        std::vector<DayFacts> list;
        list.reserve(m_days.size());
        for (auto &[day, facts] : m_days) {
            list.push_back(std::move(facts));
        }
        return list;
    }

private:
    std::map<QDate, DayFacts> m_days;
    std::map<QDate, DayFacts>::iterator m_place = m_days.end();
};

} // namespace

SqliteDiaryRepository::SqliteDiaryRepository(Database &database)
    : m_connection(database.connection())
{
}

std::optional<MorningCheckIn> SqliteDiaryRepository::checkIn(const QDate &day) const
{
    Statement select(m_connection, u"SELECT " EVENPACE_CHECK_IN_COLUMNS " FROM check_in WHERE day = ?"_s);
    if (!select.bind(day).next()) {
        return {};
    }
    MorningCheckIn checkIn = readCheckIn(select);
    checkIn.areas = areas(day);
    return checkIn;
}

std::optional<MorningCheckIn> SqliteDiaryRepository::checkInBefore(const QDate &day) const
{
    Statement select(m_connection,
                     u"SELECT " EVENPACE_CHECK_IN_COLUMNS " FROM check_in WHERE day < ? ORDER BY day DESC LIMIT 1"_s);
    if (!select.bind(day).next()) {
        return {};
    }
    MorningCheckIn checkIn = readCheckIn(select);
    checkIn.areas = areas(checkIn.day);
    return checkIn;
}

StoreOutcome SqliteDiaryRepository::saveCheckIn(const MorningCheckIn &checkIn, const QDateTime &at)
{
    return m_connection.inTransaction([&] {
        const std::optional<MorningCheckIn> before = this->checkIn(checkIn.day);
        if (m_connection.lastOutcome() != StoreOutcome::Ok) {
            return m_connection.lastOutcome();
        }
        if (before) {
            if (const StoreOutcome done = log(changesBetween(*before, checkIn, at)); done != StoreOutcome::Ok) {
                return done;
            }
        }
        Statement upsert(m_connection,
                         u"INSERT INTO check_in (" EVENPACE_CHECK_IN_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                         "ON CONFLICT (day) DO UPDATE SET pain = excluded.pain, fatigue = excluded.fatigue, "
                         "sleep = excluded.sleep, fog = excluded.fog, mood = excluded.mood, "
                         "headache = excluded.headache, stops_usual = excluded.stops_usual, "
                         "is_flare = excluded.is_flare, is_skipped = excluded.is_skipped"_s);
        upsert.bind(checkIn.day).bind(checkIn.pain).bind(checkIn.fatigue).bind(checkIn.sleep).bind(checkIn.fog);
        upsert.bind(checkIn.mood).bind(checkIn.headache);
        bindFlag(upsert, checkIn.stopsUsual);
        bindFlag(upsert, checkIn.isFlare);
        if (const StoreOutcome done = upsert.bind(checkIn.isSkipped).run(); done != StoreOutcome::Ok) {
            return done;
        }
        return writeAreas(checkIn.day, before ? before->areas : BodyAreas(), checkIn.areas);
    });
}

DayChoice SqliteDiaryRepository::choice(const QDate &day) const
{
    Statement select(m_connection, u"SELECT " EVENPACE_CHOICE_COLUMNS " FROM day_choice WHERE day = ?"_s);
    if (select.bind(day).next()) {
        return readChoice(select);
    }
    DayChoice defaults;
    defaults.day = day;
    return defaults;
}

StoreOutcome SqliteDiaryRepository::saveChoice(const DayChoice &choice, const QDateTime &at)
{
    return m_connection.inTransaction([&] {
        const DayChoice before = this->choice(choice.day);
        if (m_connection.lastOutcome() != StoreOutcome::Ok) {
            return m_connection.lastOutcome();
        }
        if (const StoreOutcome done = log(changesBetween(before, choice, at)); done != StoreOutcome::Ok) {
            return done;
        }
        Statement upsert(m_connection,
                         u"INSERT INTO day_choice (" EVENPACE_CHOICE_COLUMNS ") VALUES (?, ?, ?, ?, ?) "
                         "ON CONFLICT (day) DO UPDATE SET is_bad_day = excluded.is_bad_day, grade = excluded.grade, "
                         "size_milli_minutes = excluded.size_milli_minutes, "
                         "keeps_as_it_was = excluded.keeps_as_it_was"_s);
        upsert.bind(choice.day).bind(choice.isBadDay);
        bindName(upsert, choice.grade);
        if (choice.size) {
            upsert.bind(*choice.size);
        } else {
            upsert.bind(std::nullopt);
        }
        return upsert.bind(choice.keepsAsItWas).run();
    });
}

std::vector<Activity> SqliteDiaryRepository::activitiesOn(const QDate &day) const
{
    std::vector<Activity> activities;
    Statement select(m_connection,
                     u"SELECT " EVENPACE_ACTIVITY_COLUMNS " FROM activity WHERE removed = 0 AND day = ? ORDER BY id"_s);
    select.bind(day);
    while (select.next()) {
        activities.push_back(readActivity(select));
    }
    return activities;
}

StoreOutcome SqliteDiaryRepository::addActivity(Activity &activity)
{
    qint64 id = 0;
    const StoreOutcome outcome = m_connection.inTransaction([&] {
        Statement insert(m_connection,
                         u"INSERT INTO activity (day, kind, effort, minutes, logged_at) VALUES (?, ?, ?, ?, ?)"_s);
        insert.bind(activity.day).bind(nameOf(activity.kind)).bind(nameOf(activity.effort)).bind(activity.minutes);
        const StoreOutcome done = insert.bind(activity.at).run();
        id = insert.insertedId();
        return done;
    });
    if (outcome == StoreOutcome::Ok) {
        activity.id = id;
    }
    return outcome;
}

StoreOutcome SqliteDiaryRepository::correctActivity(const Activity &activity, const QDateTime &at)
{
    return m_connection.inTransaction([&] {
        Activity before;
        {
            Statement select(m_connection, u"SELECT " EVENPACE_ACTIVITY_COLUMNS " FROM activity WHERE id = ?"_s);
            if (!select.bind(activity.id).next()) {
                return notFound();
            }
            before = readActivity(select);
        }
        if (const StoreOutcome done = log(changesBetween(before, activity, at)); done != StoreOutcome::Ok) {
            return done;
        }
        return Statement(m_connection, u"UPDATE activity SET kind = ?, effort = ?, minutes = ? WHERE id = ?"_s)
            .bind(nameOf(activity.kind))
            .bind(nameOf(activity.effort))
            .bind(activity.minutes)
            .bind(activity.id)
            .run();
    });
}

StoreOutcome SqliteDiaryRepository::setActivityRemoved(qint64 id, bool removed, const QDateTime &at)
{
    return m_connection.inTransaction([&] {
        QDate day;
        {
            Statement select(m_connection, u"SELECT day, removed FROM activity WHERE id = ?"_s);
            if (!select.bind(id).next()) {
                return notFound();
            }
            if ((select.integer(1) != 0) == removed) {
                return StoreOutcome::Ok;
            }
            day = select.day(0);
        }
        if (const StoreOutcome done
            = Statement(m_connection, u"UPDATE activity SET removed = ? WHERE id = ?"_s).bind(removed).bind(id).run();
            done != StoreOutcome::Ok) {
            return done;
        }
        return log({activityRemoved(id, day, removed, at)});
    });
}

StoreOutcome SqliteDiaryRepository::addEvent(DiaryEvent &event)
{
    qint64 id = 0;
    const StoreOutcome outcome = m_connection.inTransaction([&] {
        Statement insert(m_connection, u"INSERT INTO diary_event (day, told_at, kind, parts) VALUES (?, ?, ?, ?)"_s);
        insert.bind(event.day).bind(event.at).bind(kindOf(event.fact));
        const StoreOutcome done = insert.bind(jsonText(toJson(event.fact))).run();
        id = insert.insertedId();
        return done;
    });
    if (outcome == StoreOutcome::Ok) {
        event.id = id;
    }
    return outcome;
}

StoreOutcome SqliteDiaryRepository::takeBackEvent(qint64 id, const QDateTime &at)
{
    return m_connection.inTransaction([&] {
        QDate day;
        {
            Statement select(m_connection, u"SELECT day, taken_back_at FROM diary_event WHERE id = ?"_s);
            if (!select.bind(id).next()) {
                return notFound();
            }
            if (select.moment(1).isValid()) {
                return StoreOutcome::Ok;
            }
            day = select.day(0);
        }
        if (const StoreOutcome done
            = Statement(m_connection, u"UPDATE diary_event SET taken_back_at = ? WHERE id = ?"_s)
                  .bind(at)
                  .bind(id)
                  .run();
            done != StoreOutcome::Ok) {
            return done;
        }
        return log({eventTakenBack(id, day, at)});
    });
}

std::vector<DiaryEvent> SqliteDiaryRepository::events() const
{
    std::vector<DiaryEvent> events;
    Statement select(m_connection,
                     u"SELECT " EVENPACE_EVENT_COLUMNS " FROM diary_event WHERE taken_back_at IS NULL ORDER BY id"_s);
    while (select.next()) {
        if (std::optional<DiaryEvent> event = readEvent(select)) {
            events.push_back(std::move(*event));
        }
    }
    return events;
}

StoreOutcome SqliteDiaryRepository::rateLater(qint64 sessionId, std::optional<int> pain2h,
                                              std::optional<MorningAfter> morning, const QDateTime &at)
{
    return m_connection.inTransaction([&] {
        QDate day;
        LaterRating before;
        {
            Statement select(m_connection, u"SELECT day, pain_2h, morning_after FROM session WHERE id = ?"_s);
            if (!select.bind(sessionId).next()) {
                return notFound();
            }
            day = select.day(0);
            before = {select.optionalInteger(1), morningWords().find(select.view(2))};
        }
        const LaterRating after{pain2h ? pain2h : before.pain2h, morning ? morning : before.morning};
        if (const StoreOutcome done = log(changesBetween(sessionId, day, before, after, at));
            done != StoreOutcome::Ok) {
            return done;
        }
        // A word that this version does not know is not lost by telling the other value.
        Statement update(
            m_connection,
            u"UPDATE session SET pain_2h = coalesce(?, pain_2h), morning_after = coalesce(?, morning_after) "
            "WHERE id = ?"_s);
        update.bind(pain2h);
        bindName(update, morning);
        return update.bind(sessionId).run();
    });
}

std::vector<DayFacts> SqliteDiaryRepository::facts(const QDate &first, const QDate &last) const
{
    Days days;
    const auto read = [&](const QString &sql, const auto &take) {
        days.beginTable();
        Statement select(m_connection, sql);
        bindSpan(select, first, last);
        while (select.next()) {
            take(select);
        }
    };
    read(u"SELECT " EVENPACE_CHECK_IN_COLUMNS " FROM check_in WHERE day BETWEEN ? AND ? ORDER BY day"_s,
         [&days](const Statement &row) { days.at(row.day(0)).checkIn = readCheckIn(row); });
    read(u"SELECT day, area FROM check_in_area WHERE day BETWEEN ? AND ? ORDER BY day"_s,
         [&days](const Statement &row) {
             const std::optional<BodyArea> area = areaWords().find(row.view(1));
             DayFacts &facts = days.at(row.day(0));
             if (area && facts.checkIn) {
                 facts.checkIn->areas.set(static_cast<size_t>(*area));
             }
         });
    read(u"SELECT " EVENPACE_CHOICE_COLUMNS " FROM day_choice WHERE day BETWEEN ? AND ? ORDER BY day"_s,
         [&days](const Statement &row) {
             const DayChoice choice = readChoice(row);
             DayChoice defaults;
             defaults.day = choice.day;
             if (choice != defaults) {
                 days.at(choice.day).choice = choice;
             }
         });
    read(u"SELECT " EVENPACE_EVENT_COLUMNS
         " FROM diary_event WHERE taken_back_at IS NULL AND day BETWEEN ? AND ? ORDER BY day, id"_s,
         [&days](const Statement &row) {
             if (std::optional<DiaryEvent> event = readEvent(row)) {
                 days.at(event->day).events.push_back(std::move(*event));
             }
         });
    read(u"SELECT " EVENPACE_SESSION_FACT_COLUMNS
         " FROM session WHERE removed = 0 AND status <> 'running' AND day BETWEEN ? AND ? "
         "ORDER BY day, started_at, id"_s,
         [&days](const Statement &row) {
             // One that was broken off and taken up again later was done later than it began.
             std::vector<SessionFact> &sessions = days.at(row.day(0)).sessions;
             const SessionFact fact = readSessionFact(row);
             const auto place
                 = std::upper_bound(sessions.begin(), sessions.end(), fact, [](const auto &one, const auto &other) {
                       return std::tie(one.endedAt, one.id) < std::tie(other.endedAt, other.id);
                   });
             sessions.insert(place, fact);
         });
    read(u"SELECT " EVENPACE_ACTIVITY_COLUMNS
         " FROM activity WHERE removed = 0 AND day BETWEEN ? AND ? ORDER BY day, id"_s,
         [&days](const Statement &row) {
             const Activity activity = readActivity(row);
             days.at(activity.day).activities.push_back(activity);
         });
    return days.take();
}

std::vector<DiaryChange> SqliteDiaryRepository::changes(const QDate &day) const
{
    static const QString all = u"SELECT " EVENPACE_CHANGE_COLUMNS " FROM diary_change ORDER BY id"_s;
    static const QString ofDay = u"SELECT " EVENPACE_CHANGE_COLUMNS " FROM diary_change WHERE day = ? ORDER BY id"_s;
    std::vector<DiaryChange> changes;
    Statement select(m_connection, day.isValid() ? ofDay : all);
    if (day.isValid()) {
        select.bind(day);
    }
    while (select.next()) {
        changes.push_back(readChange(select));
    }
    return changes;
}

StoreOutcome SqliteDiaryRepository::addDecisions(std::vector<Decision> &decisions)
{
    std::vector<qint64> ids;
    const StoreOutcome outcome = m_connection.inTransaction([&] {
        Statement insert(m_connection,
                         u"INSERT INTO decision (day, made_at, is_after_correction, told, answer, numbers) "
                         "VALUES (?, ?, ?, ?, ?, ?)"_s);
        for (const Decision &decision : decisions) {
            insert.again().bind(decision.day).bind(decision.at).bind(decision.isAfterCorrection);
            insert.bind(jsonText(decision.told)).bind(jsonText(decision.answer)).bind(jsonText(decision.numbers));
            if (const StoreOutcome done = insert.run(); done != StoreOutcome::Ok) {
                return done;
            }
            ids.push_back(insert.insertedId());
        }
        return StoreOutcome::Ok;
    });
    if (outcome == StoreOutcome::Ok) {
        for (size_t i = 0; i < ids.size(); ++i) {
            decisions[i].id = ids[i];
        }
    }
    return outcome;
}

std::vector<Decision> SqliteDiaryRepository::decisions(const QDate &first, const QDate &last) const
{
    std::vector<Decision> decisions;
    Statement select(m_connection,
                     u"SELECT " EVENPACE_DECISION_COLUMNS
                     " FROM decision WHERE day BETWEEN ? AND ? ORDER BY day, id"_s);
    bindSpan(select, first, last);
    while (select.next()) {
        decisions.push_back(readDecision(select));
    }
    return decisions;
}

std::optional<Decision> SqliteDiaryRepository::decision(const QDate &day) const
{
    Statement select(m_connection,
                     u"SELECT " EVENPACE_DECISION_COLUMNS
                     " FROM decision WHERE day = ? ORDER BY decision.id DESC LIMIT 1"_s);
    return select.bind(day).next() ? std::optional(readDecision(select)) : std::nullopt;
}

std::optional<DiaryRepository::Checkpoint> SqliteDiaryRepository::checkpoint() const
{
    Statement select(m_connection, u"SELECT day, state FROM pacing_checkpoint WHERE id = 1"_s);
    return select.next() ? std::optional(Checkpoint{select.day(0), select.bytes(1)}) : std::nullopt;
}

StoreOutcome SqliteDiaryRepository::saveCheckpoint(const Checkpoint &checkpoint)
{
    return m_connection.inTransaction([&] {
        return Statement(m_connection, u"INSERT OR REPLACE INTO pacing_checkpoint (id, day, state) VALUES (1, ?, ?)"_s)
            .bind(checkpoint.day)
            .bind(checkpoint.state)
            .run();
    });
}

BodyAreas SqliteDiaryRepository::areas(const QDate &day) const
{
    BodyAreas areas;
    Statement select(m_connection, u"SELECT area FROM check_in_area WHERE day = ?"_s);
    select.bind(day);
    while (select.next()) {
        if (const std::optional<BodyArea> area = areaWords().find(select.view(0))) {
            areas.set(static_cast<size_t>(*area));
        }
    }
    return areas;
}

StoreOutcome SqliteDiaryRepository::writeAreas(const QDate &day, const BodyAreas &before, const BodyAreas &after)
{
    for (size_t i = 0; i < kBodyAreas; ++i) {
        if (before.test(i) == after.test(i)) {
            continue;
        }
        Statement write(m_connection,
                        after.test(i) ? u"INSERT INTO check_in_area (day, area) VALUES (?, ?)"_s
                                      : u"DELETE FROM check_in_area WHERE day = ? AND area = ?"_s);
        if (const StoreOutcome done = write.bind(day).bind(nameOf(static_cast<BodyArea>(i))).run();
            done != StoreOutcome::Ok) {
            return done;
        }
    }
    return StoreOutcome::Ok;
}

StoreOutcome SqliteDiaryRepository::log(const std::vector<DiaryChange> &changes)
{
    for (const DiaryChange &change : changes) {
        Statement insert(m_connection,
                         u"INSERT INTO diary_change (" EVENPACE_CHANGE_COLUMNS ") VALUES (?, ?, ?, ?, ?)"_s);
        insert.bind(change.day).bind(change.field).bind(jsonText(change.before)).bind(jsonText(change.after));
        if (const StoreOutcome done = insert.bind(change.at).run(); done != StoreOutcome::Ok) {
            return done;
        }
    }
    return StoreOutcome::Ok;
}

StoreOutcome SqliteDiaryRepository::notFound() const
{
    return m_connection.lastOutcome() == StoreOutcome::Ok ? StoreOutcome::NotFound : m_connection.lastOutcome();
}

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#include "storage/sqliteplansrepository.h"

#include "storage/connection.h"
#include "storage/database.h"
#include "storage/jsontext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace evenpace {
namespace {

constexpr auto kRise = "rise"_L1;
constexpr auto kWindDown = "wind_down"_L1;
constexpr auto kPicks = "picks"_L1;

int minuteOf(const QTime &time)
{
    return time.msecsSinceStartOfDay() / 60'000;
}

QTime timeAt(int minute)
{
    return QTime::fromMSecsSinceStartOfDay(minute * 60'000);
}

SleepNight readNight(const Statement &row)
{
    return {row.day(0), timeAt(row.integer(1)), std::chrono::minutes{row.integer(2)}, timeAt(row.integer(3)),
            timeAt(row.integer(4))};
}

StoreOutcome ranOnOne(Statement &statement)
{
    const StoreOutcome outcome = statement.run();
    return outcome == StoreOutcome::Ok && statement.changed() == 0 ? StoreOutcome::NotFound : outcome;
}

} // namespace

SqlitePlansRepository::SqlitePlansRepository(Database &database)
    : m_database(database)
    , m_connection(database.connection())
{
}

std::vector<SleepNight> SqlitePlansRepository::nights(const QDate &first, const QDate &last) const
{
    Statement select(m_connection,
                     u"SELECT day, bed, to_sleep, wake, up FROM sleep_night WHERE day BETWEEN ? AND ? ORDER BY day"_s);
    select.bind(first).bind(last);
    std::vector<SleepNight> list;
    while (select.next()) {
        list.push_back(readNight(select));
    }
    return list;
}

std::optional<SleepNight> SqlitePlansRepository::nightBefore(const QDate &day) const
{
    Statement select(m_connection,
                     u"SELECT day, bed, to_sleep, wake, up FROM sleep_night WHERE day < ? ORDER BY day DESC LIMIT 1"_s);
    if (!select.bind(day).next()) {
        return {};
    }
    return readNight(select);
}

StoreOutcome SqlitePlansRepository::saveNight(const SleepNight &night, const QDateTime &at)
{
    if (!night.day.isValid() || !night.bed.isValid() || !night.wake.isValid() || !night.up.isValid()) {
        return StoreOutcome::Failed;
    }
    return m_connection.inTransaction([&] {
        Statement upsert(m_connection,
                         u"INSERT INTO sleep_night (day, bed, to_sleep, wake, up, changed_at) VALUES (?, ?, ?, ?, ?, ?) "
                         "ON CONFLICT (day) DO UPDATE SET bed = excluded.bed, to_sleep = excluded.to_sleep, "
                         "wake = excluded.wake, up = excluded.up, changed_at = excluded.changed_at"_s);
        upsert.bind(night.day).bind(minuteOf(night.bed)).bind(static_cast<int>(night.toSleep.count()));
        return upsert.bind(minuteOf(night.wake)).bind(minuteOf(night.up)).bind(at).run();
    });
}

StoreOutcome SqlitePlansRepository::deleteNight(const QDate &day)
{
    const StoreOutcome outcome = m_connection.inTransaction([&] {
        Statement remove(m_connection, u"DELETE FROM sleep_night WHERE day = ?"_s);
        return ranOnOne(remove.bind(day));
    });
    if (outcome == StoreOutcome::Ok) {
        m_database.wipeTraces();
    }
    return outcome;
}

SleepPlan SqlitePlansRepository::sleepPlan() const
{
    SleepPlan plan;
    Statement select(m_connection, u"SELECT key, value, changed_at FROM sleep_choice ORDER BY key"_s);
    while (select.next()) {
        const QString key = select.text(0);
        const QString value = select.text(1);
        const QDateTime at = select.moment(2);
        if (key == kRise) {
            plan.rise = QTime::fromString(value, u"HH:mm"_s);
            plan.riseAt = at;
        } else if (key == kWindDown) {
            plan.windDown = QTime::fromString(value, u"HH:mm"_s);
            plan.windDownAt = at;
        } else if (key == kPicks) {
            const QJsonArray picks = jsonValue(value).toArray();
            for (const QJsonValue &pick : picks) {
                plan.picks << pick.toString();
            }
            plan.picksAt = at;
        }
    }
    return plan;
}

StoreOutcome SqlitePlansRepository::saveSleepPlan(const SleepPlan &plan)
{
    return m_connection.inTransaction([&] {
        Statement upsert(m_connection,
                         u"INSERT INTO sleep_choice (key, value, changed_at) VALUES (?, ?, ?) "
                         "ON CONFLICT (key) DO UPDATE SET value = excluded.value, changed_at = excluded.changed_at"_s);
        StoreOutcome outcome = StoreOutcome::Ok;
        const auto write = [&](QLatin1StringView key, const QString &value, const QDateTime &at) {
            if (outcome == StoreOutcome::Ok && at.isValid()) {
                outcome = upsert.again().bind(key).bind(value).bind(at).run();
            }
        };
        write(kRise, plan.rise.toString(u"HH:mm"_s), plan.riseAt);
        write(kWindDown, plan.windDown.toString(u"HH:mm"_s), plan.windDownAt);
        write(kPicks, jsonText(QJsonArray::fromStringList(plan.picks)), plan.picksAt);
        return outcome;
    });
}

std::vector<SleepRule> SqlitePlansRepository::sleepRules() const
{
    Statement select(m_connection, u"SELECT id, rule, begun_on, is_tried FROM sleep_rule ORDER BY id"_s);
    std::vector<SleepRule> rules;
    while (select.next()) {
        rules.push_back({select.number(0), select.text(1), select.day(2), select.integer(3) != 0});
    }
    return rules;
}

StoreOutcome SqlitePlansRepository::saveSleepRule(SleepRule &rule, const QDateTime &at)
{
    qint64 id = rule.id;
    const StoreOutcome outcome = m_connection.inTransaction([&] {
        if (id != 0) {
            Statement update(m_connection, u"UPDATE sleep_rule SET is_tried = ?, changed_at = ? WHERE id = ?"_s);
            return ranOnOne(update.bind(rule.isTried).bind(at).bind(id));
        }
        Statement insert(m_connection,
                         u"INSERT INTO sleep_rule (rule, begun_on, is_tried, changed_at) VALUES (?, ?, ?, ?)"_s);
        const StoreOutcome done = insert.bind(rule.rule).bind(rule.begunOn).bind(rule.isTried).bind(at).run();
        id = insert.insertedId();
        return done;
    });
    if (outcome == StoreOutcome::Ok) {
        rule.id = id;
    }
    return outcome;
}

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#include "storage/sqliteplansrepository.h"

#include "storage/connection.h"
#include "storage/database.h"
#include "storage/jsontext.h"
#include "storage/words.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace evenpace {
namespace {

constexpr auto kRise = "rise"_L1;
constexpr auto kWindDown = "wind_down"_L1;
constexpr auto kPicks = "picks"_L1;

constexpr std::array<words::Word<GoalState>, 3> kGoalStates{{{GoalState::Active, "active"_L1},
                                                            {GoalState::Waiting, "waiting"_L1},
                                                            {GoalState::Done, "done"_L1}}};
constexpr std::array<words::Word<TaskState>, 3> kTaskStates{{{TaskState::Open, "open"_L1},
                                                            {TaskState::Done, "done"_L1},
                                                            {TaskState::NotNeeded, "not_needed"_L1}}};

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

std::vector<Goal> SqlitePlansRepository::goals() const
{
    std::vector<Goal> list;
    {
        Statement select(m_connection,
                         u"SELECT id, what, target, amount, unit, due, sure, if_then, state, done_at, begun_on, looked_on, "
                         "record_id FROM goal ORDER BY id"_s);
        while (select.next()) {
            Goal goal;
            goal.id = select.number(0);
            goal.what = select.text(1);
            goal.target = select.text(2);
            goal.amount = select.integer(3);
            goal.unit = select.text(4);
            goal.due = select.optionalInteger(5) ? select.day(5) : QDate();
            goal.sure = select.optionalInteger(6);
            goal.ifThen = select.text(7);
            goal.state = words::fromWord(kGoalStates, select.view(8), GoalState::Waiting);
            goal.doneAt = select.moment(9);
            goal.begunOn = select.day(10);
            goal.lookedOn = select.optionalInteger(11) ? select.day(11) : QDate();
            goal.record = select.number(12);
            list.push_back(std::move(goal));
        }
    }
    Statement select(m_connection, u"SELECT goal_id, place, text, done_at FROM goal_step ORDER BY goal_id, place"_s);
    auto goal = list.begin();
    while (select.next()) {
        const qint64 id = select.number(0);
        goal = std::find_if(goal, list.end(), [id](const Goal &one) { return one.id == id; });
        if (goal == list.end()) {
            break;
        }
        goal->steps[static_cast<size_t>(select.integer(1))] = {select.text(2), select.moment(3)};
    }
    return list;
}

StoreOutcome SqlitePlansRepository::saveGoal(Goal &goal, const QDateTime &at)
{
    if (goal.what.trimmed().isEmpty()) {
        return StoreOutcome::Failed;
    }
    Goal kept = goal;
    const StoreOutcome outcome = m_connection.inTransaction([&] { return writeGoal(kept, at); });
    if (outcome == StoreOutcome::Ok) {
        goal.id = kept.id;
    }
    return outcome;
}

StoreOutcome SqlitePlansRepository::writeGoal(Goal &goal, const QDateTime &at)
{
    if (goal.state == GoalState::Active) {
        Statement rest(m_connection, u"UPDATE goal SET state = 'waiting' WHERE state = 'active' AND id <> ?"_s);
        if (const StoreOutcome done = rest.bind(goal.id).run(); done != StoreOutcome::Ok) {
            return done;
        }
    }
    Statement write(m_connection,
                    goal.id == 0 ? u"INSERT INTO goal (what, target, amount, unit, due, sure, if_then, state, done_at, "
                                   "begun_on, looked_on, record_id, changed_at) "
                                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s
                                 : u"UPDATE goal SET what = ?, target = ?, amount = ?, unit = ?, due = ?, sure = ?, "
                                   "if_then = ?, state = ?, done_at = ?, begun_on = ?, looked_on = ?, record_id = ?, "
                                   "changed_at = ? WHERE id = ?"_s);
    const auto bindDay = [&](const QDate &day) {
        if (day.isValid()) {
            write.bind(day);
        } else {
            write.bind(std::nullopt);
        }
    };
    write.bind(goal.what).bind(goal.target).bind(goal.amount).bind(goal.unit);
    bindDay(goal.due);
    write.bind(goal.sure).bind(goal.ifThen).bind(words::toWord(kGoalStates, goal.state)).bind(goal.doneAt);
    write.bind(goal.begunOn);
    bindDay(goal.lookedOn);
    write.bind(goal.record).bind(at);
    if (goal.id != 0) {
        if (const StoreOutcome done = ranOnOne(write.bind(goal.id)); done != StoreOutcome::Ok) {
            return done;
        }
    } else {
        if (const StoreOutcome done = write.run(); done != StoreOutcome::Ok) {
            return done;
        }
        goal.id = write.insertedId();
    }
    Statement step(m_connection,
                   u"INSERT INTO goal_step (goal_id, place, text, done_at) VALUES (?, ?, ?, ?) "
                   "ON CONFLICT (goal_id, place) DO UPDATE SET text = excluded.text, done_at = excluded.done_at"_s);
    int place = 0;
    for (const GoalStep &one : goal.steps) {
        step.again().bind(goal.id).bind(place++).bind(one.text).bind(one.doneAt);
        if (const StoreOutcome done = step.run(); done != StoreOutcome::Ok) {
            return done;
        }
    }
    return StoreOutcome::Ok;
}

StoreOutcome SqlitePlansRepository::deleteRow(const QString &sql, qint64 id)
{
    const StoreOutcome outcome = m_connection.inTransaction([&] {
        Statement remove(m_connection, sql);
        return ranOnOne(remove.bind(id));
    });
    if (outcome == StoreOutcome::Ok) {
        m_database.wipeTraces();
    }
    return outcome;
}

StoreOutcome SqlitePlansRepository::deleteGoal(qint64 id)
{
    return deleteRow(u"DELETE FROM goal WHERE id = ?"_s, id);
}

std::vector<PlannedTask> SqlitePlansRepository::tasks(const QDate &first, const QDate &last) const
{
    Statement select(m_connection,
                     u"SELECT id, day, block, place, kind, text, effort, is_for_head, minutes, state, activity_id "
                     "FROM planned_task WHERE day BETWEEN ? AND ? ORDER BY day, block, place, id"_s);
    select.bind(first).bind(last);
    std::vector<PlannedTask> list;
    while (select.next()) {
        PlannedTask task;
        task.id = select.number(0);
        task.day = select.day(1);
        task.block = static_cast<DayBlock>(select.integer(2));
        task.place = select.integer(3);
        task.kind = activityKindNamed(select.text(4)).value_or(ActivityKind::Other);
        task.text = select.text(5);
        task.effort = activityEffortNamed(select.text(6)).value_or(ActivityEffort::Medium);
        task.isForHead = select.integer(7) != 0;
        task.minutes = select.integer(8);
        task.state = words::fromWord(kTaskStates, select.view(9), TaskState::Open);
        task.activity = select.number(10);
        list.push_back(std::move(task));
    }
    return list;
}

StoreOutcome SqlitePlansRepository::saveTask(PlannedTask &task, const QDateTime &at)
{
    PlannedTask kept = task;
    const StoreOutcome outcome = m_connection.inTransaction([&] { return writeTask(kept, at); });
    if (outcome == StoreOutcome::Ok) {
        task.id = kept.id;
    }
    return outcome;
}

StoreOutcome SqlitePlansRepository::saveTasks(const std::vector<PlannedTask> &tasks, const QDateTime &at)
{
    return m_connection.inTransaction([&] {
        for (PlannedTask task : tasks) {
            if (const StoreOutcome done = task.id == 0 ? StoreOutcome::NotFound : writeTask(task, at);
                done != StoreOutcome::Ok) {
                return done;
            }
        }
        return StoreOutcome::Ok;
    });
}

StoreOutcome SqlitePlansRepository::writeTask(PlannedTask &task, const QDateTime &at)
{
    Statement write(m_connection,
                    task.id == 0 ? u"INSERT INTO planned_task (day, block, place, kind, text, effort, is_for_head, "
                                   "minutes, state, activity_id, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s
                                 : u"UPDATE planned_task SET day = ?, block = ?, place = ?, kind = ?, text = ?, "
                                   "effort = ?, is_for_head = ?, minutes = ?, state = ?, activity_id = ?, "
                                   "changed_at = ? WHERE id = ?"_s);
    write.bind(task.day).bind(static_cast<int>(task.block)).bind(task.place).bind(nameOf(task.kind)).bind(task.text);
    write.bind(nameOf(task.effort)).bind(task.isForHead).bind(task.minutes);
    write.bind(words::toWord(kTaskStates, task.state)).bind(task.activity).bind(at);
    if (task.id != 0) {
        return ranOnOne(write.bind(task.id));
    }
    const StoreOutcome done = write.run();
    task.id = write.insertedId();
    return done;
}

StoreOutcome SqlitePlansRepository::deleteTask(qint64 id)
{
    return deleteRow(u"DELETE FROM planned_task WHERE id = ?"_s, id);
}

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#include "storage/sqlitemeasurerepository.h"

#include "storage/connection.h"
#include "storage/database.h"
#include "storage/jsontext.h"
#include "storage/words.h"

#include <map>

using namespace Qt::StringLiterals;

namespace evenpace {
namespace {

using Outcome = Measurement::Outcome;

constexpr std::array kOutcomes{words::Word<Outcome>{Outcome::Open, QLatin1StringView("open")},
                               words::Word<Outcome>{Outcome::Done, QLatin1StringView("done")},
                               words::Word<Outcome>{Outcome::Skipped, QLatin1StringView("skipped")}};

/** All that Measurement holds but its answers, in the order readMeasurement() reads. */
#define EVENPACE_MEASUREMENT_COLUMNS "id, measure, version, day, begun_at, ended_at, outcome"

/** Nothing for a measure that this version does not know. */
std::optional<Measurement> readMeasurement(const Statement &row)
{
    const std::optional<Measure> measure = measureNamed(row.text(1));
    if (!measure) {
        return std::nullopt;
    }
    Measurement measurement;
    measurement.id = row.number(0);
    measurement.measure = *measure;
    measurement.version = row.integer(2);
    measurement.day = row.day(3);
    measurement.begunAt = row.moment(4);
    measurement.endedAt = row.moment(5);
    measurement.outcome = words::fromWord(kOutcomes, row.view(6), Outcome::Done);
    return measurement;
}

} // namespace

SqliteMeasureRepository::SqliteMeasureRepository(Database &database)
    : m_database(database)
    , m_connection(database.connection())
{
}

StoreOutcome SqliteMeasureRepository::begin(Measurement &measurement)
{
    MeasurementId id = 0;
    const StoreOutcome outcome = m_connection.inTransaction([&] {
        Statement insert(m_connection,
                         u"INSERT INTO measurement (measure, version, day, begun_at, ended_at, outcome) "
                         "VALUES (?, ?, ?, ?, ?, ?)"_s);
        insert.bind(nameOf(measurement.measure)).bind(measurement.version).bind(measurement.day);
        insert.bind(measurement.begunAt).bind(measurement.endedAt);
        StoreOutcome done = insert.bind(words::toWord(kOutcomes, measurement.outcome)).run();
        if (done == StoreOutcome::Ok) {
            id = insert.insertedId();
        }
        for (const auto &[key, answer] : measurement.answers) {
            if (done == StoreOutcome::Ok) {
                done = write(id, key, answer, measurement.begunAt);
            }
        }
        return done;
    });
    if (outcome == StoreOutcome::Ok) {
        measurement.id = id;
    }
    return outcome;
}

StoreOutcome SqliteMeasureRepository::saveAnswer(MeasurementId id, const QString &key, const QJsonValue &answer,
                                                 const QDateTime &at)
{
    return m_connection.inTransaction([&] {
        QJsonValue before;
        bool isOver = false;
        {
            Statement select(m_connection,
                             u"SELECT outcome, value FROM measurement "
                             "LEFT JOIN measure_answer ON measurement_id = id AND key = ? WHERE id = ?"_s);
            if (!select.bind(key).bind(id).next()) {
                return m_connection.lastOutcome() == StoreOutcome::Ok ? StoreOutcome::NotFound
                                                                      : m_connection.lastOutcome();
            }
            isOver = words::fromWord(kOutcomes, select.view(0), Outcome::Done) != Outcome::Open;
            const QString value = select.text(1);
            before = value.isEmpty() ? QJsonValue() : jsonValue(value);
        }
        if (before == answer) {
            return StoreOutcome::Ok;
        }
        if (isOver) {
            Statement log(m_connection,
                          u"INSERT INTO measure_change (measurement_id, key, before, after, changed_at) "
                          "VALUES (?, ?, ?, ?, ?)"_s);
            log.bind(id).bind(key).bind(jsonText(before)).bind(jsonText(answer)).bind(at);
            if (const StoreOutcome done = log.run(); done != StoreOutcome::Ok) {
                return done;
            }
        }
        return write(id, key, answer, at);
    });
}

StoreOutcome SqliteMeasureRepository::end(MeasurementId id, Outcome outcome, const QDateTime &at)
{
    Statement update(m_connection, u"UPDATE measurement SET outcome = ?, ended_at = ? WHERE id = ?"_s);
    const StoreOutcome done = update.bind(words::toWord(kOutcomes, outcome)).bind(at).bind(id).run();
    return done == StoreOutcome::Ok && update.changed() == 0 ? StoreOutcome::NotFound : done;
}

StoreOutcome SqliteMeasureRepository::remove(MeasurementId id)
{
    const StoreOutcome outcome = m_connection.inTransaction([&] {
        for (const QString &sql : {u"DELETE FROM measure_change WHERE measurement_id = ?"_s,
                                   u"DELETE FROM measure_answer WHERE measurement_id = ?"_s}) {
            if (const StoreOutcome done = Statement(m_connection, sql).bind(id).run(); done != StoreOutcome::Ok) {
                return done;
            }
        }
        Statement last(m_connection, u"DELETE FROM measurement WHERE id = ?"_s);
        const StoreOutcome done = last.bind(id).run();
        return done == StoreOutcome::Ok && last.changed() == 0 ? StoreOutcome::NotFound : done;
    });
    if (outcome == StoreOutcome::Ok) {
        m_database.wipeTraces();
    }
    return outcome;
}

std::optional<Measurement> SqliteMeasureRepository::measurement(MeasurementId id) const
{
    Statement select(m_connection, u"SELECT " EVENPACE_MEASUREMENT_COLUMNS " FROM measurement WHERE id = ?"_s);
    std::optional<Measurement> measurement;
    if (select.bind(id).next()) {
        measurement = readMeasurement(select);
    }
    if (measurement) {
        readAnswers(*measurement);
    }
    return measurement;
}

std::vector<Measurement> SqliteMeasureRepository::latest(Measure measure, int limit) const
{
    return read(u"SELECT " EVENPACE_MEASUREMENT_COLUMNS " FROM measurement WHERE measure = ? "
                "ORDER BY day DESC, id DESC LIMIT ?"_s,
                measure, limit);
}

std::vector<Measurement> SqliteMeasureRepository::first(Measure measure, int limit) const
{
    return read(u"SELECT " EVENPACE_MEASUREMENT_COLUMNS " FROM measurement WHERE measure = ? AND outcome = 'done' "
                "ORDER BY day, id LIMIT ?"_s,
                measure, limit);
}

std::vector<MeasureChange> SqliteMeasureRepository::changes(MeasurementId id) const
{
    std::vector<MeasureChange> list;
    Statement select(m_connection,
                     u"SELECT key, before, after, changed_at FROM measure_change WHERE measurement_id = ? ORDER BY id"_s);
    select.bind(id);
    while (select.next()) {
        list.push_back({select.text(0), jsonValue(select.text(1)), jsonValue(select.text(2)), select.moment(3)});
    }
    return list;
}

StoreOutcome SqliteMeasureRepository::write(MeasurementId id, const QString &key, const QJsonValue &answer,
                                            const QDateTime &at)
{
    if (answer.isNull() || answer.isUndefined()) {
        Statement remove(m_connection, u"DELETE FROM measure_answer WHERE measurement_id = ? AND key = ?"_s);
        return remove.bind(id).bind(key).run();
    }
    Statement insert(m_connection,
                     u"INSERT INTO measure_answer (measurement_id, key, value, answered_at) VALUES (?, ?, ?, ?) "
                     "ON CONFLICT (measurement_id, key) DO UPDATE SET value = excluded.value, "
                     "answered_at = excluded.answered_at"_s);
    return insert.bind(id).bind(key).bind(jsonText(answer)).bind(at).run();
}

std::vector<Measurement> SqliteMeasureRepository::read(const QString &sql, Measure measure, int limit) const
{
    std::vector<Measurement> list;
    {
        Statement select(m_connection, sql);
        select.bind(nameOf(measure)).bind(limit);
        while (select.next()) {
            if (std::optional<Measurement> one = readMeasurement(select)) {
                list.push_back(std::move(*one));
            }
        }
    }
    std::map<MeasurementId, MeasureAnswers> answers;
    if (!list.empty()) {
        // In one go, however long the history is.
        Statement select(m_connection,
                         u"SELECT measurement_id, key, value FROM measure_answer WHERE measurement_id IN (%1)"_s.arg(
                             QString(sql).replace(u"" EVENPACE_MEASUREMENT_COLUMNS ""_s, u"id"_s)));
        select.bind(nameOf(measure)).bind(limit);
        while (select.next()) {
            answers[select.number(0)][select.text(1)] = jsonValue(select.text(2));
        }
    }
    for (Measurement &one : list) {
        one.answers = std::move(answers[one.id]);
    }
    return list;
}

void SqliteMeasureRepository::readAnswers(Measurement &measurement) const
{
    Statement select(m_connection, u"SELECT key, value FROM measure_answer WHERE measurement_id = ?"_s);
    select.bind(measurement.id);
    while (select.next()) {
        measurement.answers[select.text(0)] = jsonValue(select.text(1));
    }
}

} // namespace evenpace

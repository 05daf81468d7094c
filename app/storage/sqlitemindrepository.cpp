// SPDX-License-Identifier: Apache-2.0
#include "storage/sqlitemindrepository.h"

#include "storage/connection.h"
#include "storage/database.h"
#include "storage/jsontext.h"

using namespace Qt::StringLiterals;

namespace evenpace {
namespace {

/** All that MindRecord holds but its answers, in the order readRecord() reads. */
#define EVENPACE_RECORD_COLUMNS "id, exercise_id, begun_on, begun_at, place, finished_at"

MindRecord readRecord(const Statement &row)
{
    MindRecord record;
    record.id = row.number(0);
    record.exerciseId = row.text(1);
    record.begunOn = row.day(2);
    record.begunAt = row.moment(3);
    record.place = row.integer(4);
    record.finishedAt = row.moment(5);
    return record;
}

} // namespace

SqliteMindRepository::SqliteMindRepository(Database &database)
    : m_database(database)
    , m_connection(database.connection())
{
}

std::vector<MindRecord> SqliteMindRepository::records(const QString &exerciseId, int limit) const
{
    std::vector<MindRecord> list;
    Statement select(m_connection,
                     u"SELECT " EVENPACE_RECORD_COLUMNS " FROM mind_record WHERE exercise_id = ? "
                     "ORDER BY begun_at DESC, id DESC"_s);
    select.bind(exerciseId);
    while (static_cast<int>(list.size()) < limit && select.next()) {
        MindRecord record = readRecord(select);
        if (readAnswers(record)) {
            list.push_back(std::move(record));
        }
    }
    return list;
}

std::optional<MindRecord> SqliteMindRepository::record(MindRecordId id) const
{
    Statement select(m_connection, u"SELECT " EVENPACE_RECORD_COLUMNS " FROM mind_record WHERE id = ?"_s);
    if (!select.bind(id).next()) {
        return {};
    }
    MindRecord record = readRecord(select);
    (void)readAnswers(record);
    return record;
}

MindRecordId SqliteMindRepository::recordOf(SessionId session, const QString &exerciseId) const
{
    Statement select(m_connection, u"SELECT record_id FROM mind_sitting WHERE session_id = ? AND exercise_id = ?"_s);
    return select.bind(session).bind(exerciseId).next() ? select.number(0) : 0;
}

QStringList SqliteMindRepository::exercisesWithRecords() const
{
    QStringList ids;
    Statement select(m_connection,
                     u"SELECT DISTINCT exercise_id FROM mind_record AS told WHERE EXISTS (SELECT 1 FROM mind_sitting "
                     "JOIN mind_answer USING (session_id, exercise_id) JOIN session ON session.id = session_id "
                     "WHERE record_id = told.id AND value <> 'null' AND removed = 0) ORDER BY exercise_id"_s);
    while (select.next()) {
        ids.append(select.text(0));
    }
    return ids;
}

StoreOutcome SqliteMindRepository::deleteRecord(MindRecordId id)
{
    const StoreOutcome outcome = m_connection.inTransaction([&] {
        const QStringList steps{
            u"DELETE FROM correction WHERE id IN (SELECT correction.id FROM mind_sitting "
            "JOIN correction ON correction.session_id = mind_sitting.session_id "
            "WHERE record_id = ? AND field GLOB 'answer.' || exercise_id || '.*')"_s,
            u"DELETE FROM mind_answer WHERE (session_id, exercise_id) IN "
            "(SELECT session_id, exercise_id FROM mind_sitting WHERE record_id = ?)"_s,
            u"DELETE FROM mind_sitting WHERE record_id = ?"_s,
        };
        for (const QString &step : steps) {
            if (const StoreOutcome done = Statement(m_connection, step).bind(id).run(); done != StoreOutcome::Ok) {
                return done;
            }
        }
        Statement last(m_connection, u"DELETE FROM mind_record WHERE id = ?"_s);
        const StoreOutcome done = last.bind(id).run();
        return done == StoreOutcome::Ok && last.changed() == 0 ? StoreOutcome::NotFound : done;
    });
    if (outcome == StoreOutcome::Ok) {
        m_database.wipeTraces();
    }
    return outcome;
}

bool SqliteMindRepository::readAnswers(MindRecord &record) const
{
    // A record has few sittings, so that they are put in order here.
    Statement select(m_connection,
                     u"SELECT key, value, changed_at FROM mind_sitting JOIN session ON session.id = session_id "
                     "JOIN mind_answer USING (session_id, exercise_id) WHERE record_id = ? AND removed = 0"_s);
    select.bind(record.id);
    std::map<QString, QDateTime> told;
    while (select.next()) {
        const QString key = select.text(0);
        const QDateTime at = select.moment(2);
        const auto before = told.find(key);
        if (before != told.end() && before->second >= at) {
            continue;
        }
        told[key] = at;
        record.answers[key] = jsonValue(select.text(1));
        if (!record.changedAt.isValid() || at > record.changedAt) {
            record.changedAt = at;
        }
    }
    std::erase_if(record.answers, [](const auto &answer) { return answer.second.isNull(); });
    return !record.answers.empty();
}

} // namespace evenpace

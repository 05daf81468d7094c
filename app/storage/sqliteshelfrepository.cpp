// SPDX-License-Identifier: Apache-2.0
#include "storage/sqliteshelfrepository.h"

#include "storage/connection.h"
#include "storage/database.h"
#include "storage/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenpace {
namespace {

/** Of these the items are looked through for those done lately. */
constexpr int kLatestSessions = 200;

StoreOutcome ranOnOne(Statement &statement)
{
    const StoreOutcome outcome = statement.run();
    return outcome == StoreOutcome::Ok && statement.changed() == 0 ? StoreOutcome::NotFound : outcome;
}

ProgramItem readItem(const Statement &row, int column)
{
    ProgramItem item;
    item.id = row.text(column);
    if (!row.view(column + 1).isEmpty()) {
        Dose dose;
        dose.mode = words::fromWord(words::kDoseModes, row.view(column + 1), DoseMode::Reps);
        dose.reps = row.integer(column + 2);
        dose.sets = row.integer(column + 3);
        dose.hold = row.time(column + 4);
        dose.work = row.time(column + 5);
        dose.rest = row.time(column + 6);
        item.dose = dose;
    }
    if (const std::optional<int> length = row.optionalInteger(column + 7)) {
        item.length = Milliseconds{*length};
    }
    return item;
}

} // namespace

SqliteShelfRepository::SqliteShelfRepository(Database &database)
    : m_connection(database.connection())
{
}

std::vector<Favorite> SqliteShelfRepository::favorites() const
{
    Statement select(m_connection,
                     u"SELECT id, changed_at FROM favorite WHERE is_on = 1 ORDER BY changed_at DESC, id"_s);
    std::vector<Favorite> favorites;
    while (select.next()) {
        favorites.push_back({select.text(0), select.moment(1)});
    }
    return favorites;
}

StoreOutcome SqliteShelfRepository::setFavorite(const QString &id, bool isOn, const QDateTime &at)
{
    return m_connection.inTransaction([&] {
        // The same mark again keeps its moment.
        Statement upsert(m_connection,
                         u"INSERT INTO favorite (id, is_on, changed_at) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE "
                         "SET is_on = excluded.is_on, changed_at = excluded.changed_at WHERE is_on <> excluded.is_on"_s);
        return upsert.bind(id).bind(isOn).bind(at).run();
    });
}

QStringList SqliteShelfRepository::recentItems(int limit) const
{
    Statement select(m_connection,
                     u"SELECT item_id FROM (SELECT id, started_at FROM session WHERE removed = 0 "
                     "AND status <> 'running' ORDER BY started_at DESC, id DESC LIMIT ?) AS latest "
                     "JOIN session_item ON session_id = latest.id WHERE outcome IN ('done', 'partial') "
                     "ORDER BY latest.started_at DESC, latest.id DESC, position DESC"_s);
    select.bind(kLatestSessions);
    QStringList ids;
    while (ids.size() < limit && select.next()) {
        if (const QString id = select.text(0); !ids.contains(id)) {
            ids.append(id);
        }
    }
    return ids;
}

int SqliteShelfRepository::timesDone(const QString &itemId, int limit) const
{
    Statement select(m_connection,
                     u"SELECT count(*) FROM (SELECT 1 FROM session_item JOIN session ON session.id = session_id "
                     "WHERE item_id = ? AND outcome = 'done' AND removed = 0 AND status <> 'running' LIMIT ?)"_s);
    select.bind(itemId).bind(limit);
    return select.next() ? static_cast<int>(select.integer(0)) : 0;
}

std::vector<OwnPattern> SqliteShelfRepository::ownPatterns() const
{
    Statement select(m_connection,
                     u"SELECT id, name, in_ms, hold_full_ms, out_ms, hold_empty_ms, length_ms, removed "
                     "FROM own_pattern ORDER BY id"_s);
    std::vector<OwnPattern> patterns;
    while (select.next()) {
        OwnPattern pattern;
        pattern.id = select.number(0);
        pattern.name = select.text(1);
        pattern.in = select.time(2);
        pattern.holdFull = select.time(3);
        pattern.out = select.time(4);
        pattern.holdEmpty = select.time(5);
        pattern.length = select.time(6);
        pattern.isRemoved = select.integer(7) != 0;
        patterns.push_back(std::move(pattern));
    }
    return patterns;
}

std::vector<OwnSession> SqliteShelfRepository::ownSessions() const
{
    std::vector<OwnSession> sessions;
    {
        Statement select(m_connection, u"SELECT id, name, removed FROM own_session ORDER BY id"_s);
        while (select.next()) {
            sessions.push_back({select.number(0), select.text(1), {}, select.integer(2) != 0});
        }
    }
    Statement select(m_connection,
                     u"SELECT session_id, item_id, dose_mode, dose_reps, dose_sets, dose_hold_ms, dose_work_ms, "
                     "dose_rest_ms, length_ms FROM own_session_item ORDER BY session_id, position"_s);
    auto session = sessions.begin();
    while (select.next()) {
        const qint64 id = select.number(0);
        session = std::find_if(session, sessions.end(), [id](const OwnSession &one) { return one.id == id; });
        if (session == sessions.end()) {
            break;
        }
        session->items.push_back(readItem(select, 1));
    }
    return sessions;
}

StoreOutcome SqliteShelfRepository::save(OwnPattern &pattern, const QDateTime &at)
{
    if (problemOf(pattern)) {
        return StoreOutcome::Failed;
    }
    qint64 id = pattern.id;
    const StoreOutcome outcome = m_connection.inTransaction([&] {
        Statement write(m_connection,
                        id == 0 ? u"INSERT INTO own_pattern (name, in_ms, hold_full_ms, out_ms, hold_empty_ms, "
                                  "length_ms, changed_at, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s
                                : u"UPDATE own_pattern SET name = ?, in_ms = ?, hold_full_ms = ?, out_ms = ?, "
                                  "hold_empty_ms = ?, length_ms = ?, changed_at = ? WHERE id = ?"_s);
        write.bind(pattern.name).bind(pattern.in).bind(pattern.holdFull).bind(pattern.out).bind(pattern.holdEmpty);
        write.bind(pattern.length).bind(at);
        if (id != 0) {
            return ranOnOne(write.bind(id));
        }
        const StoreOutcome done = write.bind(at).run();
        id = write.insertedId();
        return done;
    });
    if (outcome == StoreOutcome::Ok) {
        pattern.id = id;
    }
    return outcome;
}

StoreOutcome SqliteShelfRepository::save(OwnSession &session, const QDateTime &at)
{
    if (problemOfShape(session)) {
        return StoreOutcome::Failed;
    }
    qint64 id = session.id;
    const StoreOutcome outcome = m_connection.inTransaction([&] {
        Statement write(m_connection,
                        id == 0 ? u"INSERT INTO own_session (name, changed_at, made_at) VALUES (?, ?, ?)"_s
                                : u"UPDATE own_session SET name = ?, changed_at = ? WHERE id = ?"_s);
        write.bind(session.name).bind(at);
        if (id != 0) {
            if (const StoreOutcome done = ranOnOne(write.bind(id)); done != StoreOutcome::Ok) {
                return done;
            }
        } else {
            if (const StoreOutcome done = write.bind(at).run(); done != StoreOutcome::Ok) {
                return done;
            }
            id = write.insertedId();
        }
        return writeItems(id, session.items);
    });
    if (outcome == StoreOutcome::Ok) {
        session.id = id;
    }
    return outcome;
}

StoreOutcome SqliteShelfRepository::setPatternRemoved(qint64 id, bool removed, const QDateTime &at)
{
    return m_connection.inTransaction([&] {
        Statement update(m_connection, u"UPDATE own_pattern SET removed = ?, changed_at = ? WHERE id = ?"_s);
        return ranOnOne(update.bind(removed).bind(at).bind(id));
    });
}

StoreOutcome SqliteShelfRepository::setSessionRemoved(qint64 id, bool removed, const QDateTime &at)
{
    return m_connection.inTransaction([&] {
        Statement update(m_connection, u"UPDATE own_session SET removed = ?, changed_at = ? WHERE id = ?"_s);
        return ranOnOne(update.bind(removed).bind(at).bind(id));
    });
}

StoreOutcome SqliteShelfRepository::writeItems(qint64 sessionId, const std::vector<ProgramItem> &items)
{
    if (const StoreOutcome done
        = Statement(m_connection, u"DELETE FROM own_session_item WHERE session_id = ?"_s).bind(sessionId).run();
        done != StoreOutcome::Ok) {
        return done;
    }
    Statement insert(m_connection,
                     u"INSERT INTO own_session_item (session_id, position, item_id, dose_mode, dose_reps, dose_sets, "
                     "dose_hold_ms, dose_work_ms, dose_rest_ms, length_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    int position = 0;
    for (const ProgramItem &item : items) {
        insert.again().bind(sessionId).bind(position++).bind(item.id);
        if (const std::optional<Dose> &dose = item.dose) {
            insert.bind(words::toWord(words::kDoseModes, dose->mode)).bind(dose->reps).bind(dose->sets);
            insert.bind(dose->hold).bind(dose->work).bind(dose->rest);
        } else {
            for (int part = 0; part < 6; ++part) {
                insert.bind(std::nullopt);
            }
        }
        if (item.length) {
            insert.bind(*item.length);
        } else {
            insert.bind(std::nullopt);
        }
        if (const StoreOutcome done = insert.run(); done != StoreOutcome::Ok) {
            return done;
        }
    }
    return StoreOutcome::Ok;
}

} // namespace evenpace

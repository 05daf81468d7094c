// SPDX-License-Identifier: Apache-2.0
#include "storage/sqlitedraftrepository.h"

#include "domain/exchange/draftjson.h"
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/jsontext.h"

#include <map>

using namespace Qt::StringLiterals;

namespace evenpace {

using exchange::Draft;
using exchange::DraftHistory;

namespace {

QString contentOf(const Draft &draft)
{
    return jsonText(exchange::toJson(draft));
}

Draft draftAt(const Statement &row, int column)
{
    return exchange::draftFromJson(jsonObject(row.view(column)));
}

QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

} // namespace

SqliteDraftRepository::SqliteDraftRepository(Database &database)
    : m_database(database)
    , m_connection(database.connection())
{
}

std::vector<DraftRow> SqliteDraftRepository::drafts() const
{
    Statement select(m_connection, u"SELECT id, name, person, changed_at FROM draft ORDER BY changed_at DESC, id DESC"_s);
    std::vector<DraftRow> list;
    while (select.next()) {
        list.push_back({select.number(0), select.text(1), select.text(2), select.moment(3)});
    }
    return list;
}

std::optional<DraftHistory> SqliteDraftRepository::draft(qint64 id) const
{
    Statement place(m_connection, u"SELECT step FROM draft WHERE id = ?"_s);
    if (!place.bind(id).next()) {
        return {};
    }
    const qint64 now = place.number(0);
    Statement select(m_connection, u"SELECT step, content FROM draft_step WHERE draft_id = ? ORDER BY step"_s);
    select.bind(id);
    std::vector<Draft> steps;
    int at = 0;
    while (select.next()) {
        if (select.number(0) == now) {
            at = static_cast<int>(steps.size());
        }
        steps.push_back(draftAt(select, 1));
    }
    return DraftHistory(std::move(steps), at);
}

StoreOutcome SqliteDraftRepository::hold(qint64 id, qint64 step, const Draft &draft, const QDateTime &at)
{
    Statement insert(m_connection, u"INSERT INTO draft_step (draft_id, step, content) VALUES (?, ?, ?)"_s);
    if (const StoreOutcome outcome = insert.bind(id).bind(step).bind(contentOf(draft)).run(); outcome != StoreOutcome::Ok) {
        return outcome;
    }
    Statement update(m_connection, u"UPDATE draft SET name = ?, person = ?, step = ?, changed_at = ? WHERE id = ?"_s);
    return update.bind(draft.frame.name).bind(draft.person.name).bind(step).bind(at).bind(id).run();
}

StoreOutcome SqliteDraftRepository::begin(const Draft &draft, const QDateTime &at, qint64 &id)
{
    qint64 made = 0;
    const StoreOutcome outcome = m_connection.inTransaction([&] {
        Statement insert(m_connection, u"INSERT INTO draft (name, person, step, changed_at) VALUES ('', '', 1, ?)"_s);
        if (const StoreOutcome inserted = insert.bind(at).run(); inserted != StoreOutcome::Ok) {
            return inserted;
        }
        made = insert.insertedId();
        return hold(made, 1, draft, at);
    });
    if (outcome == StoreOutcome::Ok) {
        id = made;
    }
    return outcome;
}

StoreOutcome SqliteDraftRepository::push(qint64 id, const Draft &draft, const QDateTime &at)
{
    return m_connection.inTransaction([&] {
        Statement place(m_connection, u"SELECT step FROM draft WHERE id = ?"_s);
        if (!place.bind(id).next()) {
            return StoreOutcome::NotFound;
        }
        const qint64 next = place.number(0) + 1;
        Statement undone(m_connection, u"DELETE FROM draft_step WHERE draft_id = ? AND step >= ?"_s);
        if (const StoreOutcome outcome = undone.bind(id).bind(next).run(); outcome != StoreOutcome::Ok) {
            return outcome;
        }
        int gone = undone.changed();
        Statement oldest(m_connection, u"DELETE FROM draft_step WHERE draft_id = ? AND step <= ?"_s);
        if (const StoreOutcome outcome = oldest.bind(id).bind(next - exchange::kMostSteps).run(); outcome != StoreOutcome::Ok) {
            return outcome;
        }
        gone += oldest.changed();
        const StoreOutcome held = hold(id, next, draft, at);
        return held == StoreOutcome::Ok && gone > 0 ? sweep() : held;
    });
}

/** Deletes pictures and sounds that no step, template or program names any more. */
StoreOutcome SqliteDraftRepository::sweep()
{
    std::map<QByteArray, QByteArray> unnamed; // by the name that the contents have for them
    Statement hashes(m_connection, u"SELECT sha256 FROM draft_attachment"_s);
    while (hashes.next()) {
        unnamed.emplace(hashes.bytes(0).toBase64(), hashes.bytes(0));
    }
    if (unnamed.empty()) {
        return StoreOutcome::Ok;
    }
    Statement contents(m_connection, u"SELECT content FROM draft_step UNION ALL SELECT content FROM draft_template "
                                     "UNION ALL SELECT content FROM handed_program"_s);
    while (contents.next()) {
        std::erase_if(unnamed, [&](const auto &one) { return contents.view(0).contains(one.first); });
    }
    for (const auto &[name, hash] : unnamed) {
        Statement remove(m_connection, u"DELETE FROM draft_attachment WHERE sha256 = ?"_s);
        if (const StoreOutcome outcome = remove.bind(hash).run(); outcome != StoreOutcome::Ok) {
            return outcome;
        }
    }
    return StoreOutcome::Ok;
}

StoreOutcome SqliteDraftRepository::step(qint64 id, int by, const QDateTime &at)
{
    return m_connection.inTransaction([&] {
        Statement select(m_connection, u"SELECT draft_step.step, content FROM draft "
                                       "JOIN draft_step ON draft_id = id AND draft_step.step = draft.step + ? WHERE id = ?"_s);
        if (!select.bind(by).bind(id).next()) {
            return StoreOutcome::NotFound;
        }
        const Draft draft = draftAt(select, 1);
        Statement update(m_connection, u"UPDATE draft SET name = ?, person = ?, step = ?, changed_at = ? WHERE id = ?"_s);
        return update.bind(draft.frame.name).bind(draft.person.name).bind(select.number(0)).bind(at).bind(id).run();
    });
}

StoreOutcome SqliteDraftRepository::deleteFrom(const QString &sql, qint64 id)
{
    const StoreOutcome outcome = m_connection.inTransaction([&] {
        Statement remove(m_connection, sql);
        const StoreOutcome ran = remove.bind(id).run();
        if (ran == StoreOutcome::Ok && remove.changed() == 0) {
            return StoreOutcome::NotFound;
        }
        return ran == StoreOutcome::Ok ? sweep() : ran;
    });
    if (outcome == StoreOutcome::Ok) {
        m_database.wipeTraces();
    }
    return outcome;
}

StoreOutcome SqliteDraftRepository::deleteDraft(qint64 id)
{
    return deleteFrom(u"DELETE FROM draft WHERE id = ?"_s, id);
}

std::vector<DraftTemplate> SqliteDraftRepository::templates() const
{
    Statement select(m_connection, u"SELECT id, name, content FROM draft_template ORDER BY name, id"_s);
    std::vector<DraftTemplate> list;
    while (select.next()) {
        list.push_back({select.number(0), select.text(1), draftAt(select, 2)});
    }
    return list;
}

StoreOutcome SqliteDraftRepository::saveTemplate(DraftTemplate &made, const QDateTime &at)
{
    if (made.name.isEmpty()) {
        return StoreOutcome::Failed;
    }
    return m_connection.inTransaction([&] {
        if (made.id == 0) {
            Statement insert(m_connection, u"INSERT INTO draft_template (name, content, changed_at) VALUES (?, ?, ?)"_s);
            const StoreOutcome outcome = insert.bind(made.name).bind(contentOf(made.draft)).bind(at).run();
            if (outcome == StoreOutcome::Ok) {
                made.id = insert.insertedId();
            }
            return outcome;
        }
        Statement update(m_connection, u"UPDATE draft_template SET name = ?, content = ?, changed_at = ? WHERE id = ?"_s);
        const StoreOutcome outcome = update.bind(made.name).bind(contentOf(made.draft)).bind(at).bind(made.id).run();
        return outcome == StoreOutcome::Ok && update.changed() == 0 ? StoreOutcome::NotFound : outcome;
    });
}

StoreOutcome SqliteDraftRepository::deleteTemplate(qint64 id)
{
    return deleteFrom(u"DELETE FROM draft_template WHERE id = ?"_s, id);
}

QStringList SqliteDraftRepository::favorites() const
{
    Statement select(m_connection, u"SELECT item_id FROM draft_favorite ORDER BY item_id"_s);
    QStringList ids;
    while (select.next()) {
        ids << select.text(0);
    }
    return ids;
}

StoreOutcome SqliteDraftRepository::setFavorite(const QString &itemId, bool isOn, const QDateTime &at)
{
    return m_connection.inTransaction([&] {
        if (isOn) {
            Statement insert(m_connection, u"INSERT OR IGNORE INTO draft_favorite (item_id, since) VALUES (?, ?)"_s);
            return insert.bind(itemId).bind(at).run();
        }
        Statement remove(m_connection, u"DELETE FROM draft_favorite WHERE item_id = ?"_s);
        return remove.bind(itemId).run();
    });
}

std::vector<HandedOver> SqliteDraftRepository::handedOver() const
{
    Statement select(m_connection, u"SELECT id, content, message, handed_at FROM handed_program ORDER BY id DESC"_s);
    std::vector<HandedOver> list;
    while (select.next()) {
        list.push_back({select.number(0), draftAt(select, 1), select.bytes(2), select.moment(3)});
    }
    return list;
}

std::optional<HandedOver> SqliteDraftRepository::lastVersion(const QUuid &program) const
{
    Statement select(m_connection, u"SELECT id, content, message, handed_at FROM handed_program WHERE program_id = ? "
                                   "ORDER BY version DESC LIMIT 1"_s);
    if (!select.bind(idText(program)).next()) {
        return {};
    }
    return HandedOver{select.number(0), draftAt(select, 1), select.bytes(2), select.moment(3)};
}

StoreOutcome SqliteDraftRepository::keepHandedOver(HandedOver &given)
{
    return m_connection.inTransaction([&] {
        Statement insert(m_connection, u"INSERT OR IGNORE INTO handed_program (program_id, version, patient, content, message, "
                                       "handed_at) VALUES (?, ?, ?, ?, ?, ?)"_s);
        insert.bind(idText(given.draft.frame.id)).bind(given.draft.frame.version).bind(given.draft.frame.patient);
        const StoreOutcome outcome = insert.bind(contentOf(given.draft)).bind(given.message).bind(given.at).run();
        if (outcome == StoreOutcome::Ok && insert.changed() == 0) {
            return StoreOutcome::Failed;
        }
        if (outcome == StoreOutcome::Ok) {
            given.id = insert.insertedId();
        }
        return outcome;
    });
}

QByteArray SqliteDraftRepository::attachment(const QByteArray &sha256) const
{
    Statement select(m_connection, u"SELECT bytes FROM draft_attachment WHERE sha256 = ?"_s);
    return select.bind(sha256).next() ? select.bytes(0) : QByteArray();
}

StoreOutcome SqliteDraftRepository::saveAttachment(const QByteArray &sha256, const QByteArray &bytes)
{
    return m_connection.inTransaction([&] {
        Statement insert(m_connection, u"INSERT OR IGNORE INTO draft_attachment (sha256, bytes) VALUES (?, ?)"_s);
        return insert.bind(sha256).bind(bytes).run();
    });
}

StoreOutcome SqliteDraftRepository::deleteEverything()
{
    const StoreOutcome outcome = m_connection.inTransaction([&] {
        StoreOutcome ran = StoreOutcome::Ok;
        // Steps go with their drafts.
        for (const QString &sql : {u"DELETE FROM draft"_s, u"DELETE FROM draft_template"_s, u"DELETE FROM draft_favorite"_s,
                                   u"DELETE FROM handed_program"_s, u"DELETE FROM draft_attachment"_s}) {
            if (ran == StoreOutcome::Ok) {
                ran = Statement(m_connection, sql).run();
            }
        }
        return ran;
    });
    if (outcome == StoreOutcome::Ok) {
        m_database.wipeTraces();
    }
    return outcome;
}

} // namespace evenpace

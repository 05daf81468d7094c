// SPDX-License-Identifier: Apache-2.0
#include "storage/connection.h"

#include "storage/files.h"
#include "storage/log.h"

#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace evenpace {
namespace {

constexpr int kBusyTimeoutMs = 5000;
constexpr int kPrimaryCode = 0xff;

StoreOutcome outcomeOfCode(int code, const QString &path)
{
    if (code == SQLITE_IOERR_CORRUPTFS) {
        return StoreOutcome::Damaged;
    }
    switch (code & kPrimaryCode) {
    case SQLITE_FULL:
        return StoreOutcome::DiskFull;
    case SQLITE_PERM:
    case SQLITE_READONLY:
        return StoreOutcome::ReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return StoreOutcome::Damaged;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN: {
        // SQLite tells these two apart for the pages it writes only, not for its shared memory or for new files.
        const QString folder = QFileInfo(path).path();
        if (files::isReadOnly(folder)) {
            return StoreOutcome::ReadOnly;
        }
        if (files::isFull(folder)) {
            return StoreOutcome::DiskFull;
        }
        if (code == SQLITE_IOERR_SHORT_READ) {
            return StoreOutcome::Damaged;
        }
        return StoreOutcome::Failed;
    }
    default:
        return StoreOutcome::Failed;
    }
}

bool mayPassByItself(int code)
{
    switch (code & kPrimaryCode) {
    case SQLITE_PERM:
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_NOMEM:
    case SQLITE_READONLY:
    case SQLITE_INTERRUPT:
    case SQLITE_IOERR:
    case SQLITE_CORRUPT:
    case SQLITE_FULL:
    case SQLITE_CANTOPEN:
    case SQLITE_PROTOCOL:
    case SQLITE_NOTADB:
        return true;
    default:
        return false;
    }
}

} // namespace

void Connection::Closer::operator()(sqlite3 *database) const
{
    sqlite3_close(database);
}

void Connection::Finalizer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Connection::Connection(QString path)
    : m_path(std::move(path))
{
}

Connection::~Connection() = default;

std::unique_ptr<Connection> Connection::open(const QString &path, Kind kind, StoreOutcome *outcome)
{
    std::unique_ptr<Connection> connection(new Connection(path));
    const int access = kind == Kind::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    sqlite3 *database = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &database, access | SQLITE_OPEN_NOMUTEX, nullptr);
    connection->m_db.reset(database);
    *outcome = connection->note(code);
    if (*outcome != StoreOutcome::Ok) {
        return nullptr;
    }
    sqlite3_extended_result_codes(database, 1);
    sqlite3_busy_timeout(database, kBusyTimeoutMs);
    QString pragmas = u"PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON;"_s;
    if (kind != Kind::ReadOnly) {
        // secure_delete: what is erased is overwritten. recursive_triggers: REPLACE cannot slip past a delete trigger.
        // The log is folded in at 250 pages, which fit its limit: it is written over and over instead of growing and
        // being cut, and to wait for the disk takes half the time where no file grows.
        pragmas += u"PRAGMA secure_delete = ON; PRAGMA recursive_triggers = ON; PRAGMA journal_mode = WAL;"
                   "PRAGMA journal_size_limit = 1048576; PRAGMA wal_autocheckpoint = 250;"_s;
        pragmas += kind == Kind::Durable ? u"PRAGMA synchronous = FULL"_s : u"PRAGMA synchronous = NORMAL"_s;
    }
    *outcome = connection->run(pragmas);
    return *outcome == StoreOutcome::Ok ? std::move(connection) : nullptr;
}

StoreOutcome Connection::note(int code)
{
    if (code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE) {
        m_last = StoreOutcome::Ok;
        return m_last;
    }
    m_last = outcomeOfCode(code, m_path);
    m_isLasting = !mayPassByItself(code);
    if (m_last == StoreOutcome::Damaged) {
        m_health = StoreOutcome::Damaged;
    }
    // The code alone: the text of the statement or of a row could tell what a person did.
    qCWarning(lcStorage) << "SQLite answered with code" << code;
    return m_last;
}

StoreOutcome Connection::run(const QString &sql)
{
    return note(sqlite3_exec(m_db.get(), sql.toUtf8().constData(), nullptr, nullptr, nullptr));
}

QVariant Connection::value(const QString &sql)
{
    const Prepared prepared = prepare(sql, false);
    Statement statement(*this, prepared.get());
    return statement.next() ? statement.variant(0) : QVariant();
}

StoreOutcome Connection::check()
{
    const QString finding = value(u"PRAGMA quick_check(1)"_s).toString();
    if (m_last != StoreOutcome::Ok || finding == u"ok"_s) {
        return m_last;
    }
    // A page that could not be read, for want of memory too, is a finding like any other, but for the code in its
    // words.
    const int code = finding.section(u"error code="_s, 1).section(u'\n', 0, 0).toInt();
    return note(code == SQLITE_OK ? SQLITE_CORRUPT : code);
}

StoreOutcome Connection::inTransaction(const std::function<StoreOutcome()> &work)
{
    const bool isInner = m_isInTransaction;
    const QString begin = isInner ? u"SAVEPOINT part"_s : u"BEGIN IMMEDIATE"_s;
    if (const StoreOutcome outcome = Statement(*this, begin).run(); outcome != StoreOutcome::Ok) {
        return outcome;
    }
    m_isInTransaction = true;
    StoreOutcome outcome = work();
    m_isInTransaction = isInner;
    if (outcome == StoreOutcome::Ok) {
        outcome = Statement(*this, isInner ? u"RELEASE part"_s : u"COMMIT"_s).run();
    }
    // Some errors have rolled back already.
    if (outcome != StoreOutcome::Ok && sqlite3_get_autocommit(m_db.get()) == 0) {
        // Not noted: what counts is the first error.
        sqlite3_exec(m_db.get(), isInner ? "ROLLBACK TO part; RELEASE part" : "ROLLBACK", nullptr, nullptr, nullptr);
    }
    return outcome;
}

QStringList Connection::preparedStatements() const
{
    QStringList texts;
    for (const auto &[sql, statement] : m_statements) {
        texts.append(sql);
    }
    return texts;
}

Connection::Prepared Connection::prepare(const QString &sql, bool isKept)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    (void)note(sqlite3_prepare_v3(m_db.get(), text.constData(), static_cast<int>(text.size()),
                                  isKept ? SQLITE_PREPARE_PERSISTENT : 0, &statement, nullptr));
    return Prepared(statement);
}

sqlite3_stmt *Connection::prepared(const QString &sql)
{
    if (const auto found = m_statements.find(sql); found != m_statements.end()) {
        return found->second.get();
    }
    Prepared statement = prepare(sql, true);
    return statement ? m_statements.emplace(sql, std::move(statement)).first->second.get() : nullptr;
}

Statement::Statement(Connection &connection, const QString &sql)
    : Statement(connection, connection.prepared(sql))
{
}

Statement::Statement(Connection &connection, sqlite3_stmt *statement)
    : m_connection(connection)
    , m_statement(statement)
{
}

Statement::~Statement()
{
    sqlite3_reset(m_statement);
}

Statement &Statement::again()
{
    sqlite3_reset(m_statement);
    m_place = 0;
    return *this;
}

void Statement::bound(int code)
{
    if (m_bindCode == SQLITE_OK) {
        m_bindCode = code;
    }
}

Statement &Statement::bind(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    bound(sqlite3_bind_text(m_statement, ++m_place, utf8.isNull() ? "" : utf8.constData(),
                            static_cast<int>(utf8.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bind(const QByteArray &bytes)
{
    bound(sqlite3_bind_blob(m_statement, ++m_place, bytes.isNull() ? "" : bytes.constData(),
                            static_cast<int>(bytes.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bind(QLatin1StringView word)
{
    bound(sqlite3_bind_text(m_statement, ++m_place, word.data(), static_cast<int>(word.size()), SQLITE_STATIC));
    return *this;
}

Statement &Statement::bind(qint64 number)
{
    bound(sqlite3_bind_int64(m_statement, ++m_place, number));
    return *this;
}

Statement &Statement::bind(const QDateTime &moment)
{
    return moment.isValid() ? bind(qint64{moment.toMSecsSinceEpoch()}) : bind(std::nullopt);
}

Statement &Statement::bind(const std::optional<int> &number)
{
    return number ? bind(qint64{*number}) : bind(std::nullopt);
}

Statement &Statement::bind(std::nullopt_t)
{
    bound(sqlite3_bind_null(m_statement, ++m_place));
    return *this;
}

Statement &Statement::bind(const QVariant &value)
{
    return value.typeId() == QMetaType::QString ? bind(value.toString()) : bind(value.toLongLong());
}

StoreOutcome Statement::run()
{
    while (next()) { }
    return m_connection.lastOutcome();
}

int Statement::changed() const
{
    return sqlite3_changes(m_connection.m_db.get());
}

qint64 Statement::insertedId() const
{
    return sqlite3_last_insert_rowid(m_connection.m_db.get());
}

bool Statement::next()
{
    if (!m_statement) {
        return false;
    }
    // A value that could not be bound, for want of memory, would be stored as NULL.
    const int code = m_bindCode == SQLITE_OK ? sqlite3_step(m_statement) : m_bindCode;
    (void)m_connection.note(code);
    return code == SQLITE_ROW;
}

QByteArrayView Statement::view(int column) const
{
    // As a blob, which is the same bytes and never needs memory for an end mark.
    const void *const bytes = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(bytes), qsizetype{sqlite3_column_bytes(m_statement, column)}};
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QDateTime Statement::moment(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(number(column), Qt::UTC);
}

std::optional<int> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

QVariant Statement::variant(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return number(column);
    case SQLITE_TEXT:
        return text(column);
    default:
        return {};
    }
}

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#include "storage/connection.h"

#include "storage/files.h"
#include "storage/log.h"

#include <QFileInfo>
#include <QSqlError>

#include <atomic>

using namespace Qt::StringLiterals;

namespace evenpace {
namespace {

/** SQLite's primary result codes; its header is not used, because Qt may bring its own copy of SQLite. */
enum ResultCode {
    Error = 1,
    Perm = 3,
    Busy = 5,
    Locked = 6,
    NoMemory = 7,
    ReadOnlyFile = 8,
    Interrupted = 9,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Protocol = 15,
    NotADatabase = 26
};
/** Extended codes: the file ended in the middle of a page, or the file system calls it damaged. */
constexpr int kIoErrorShortRead = 522;
constexpr int kIoErrorCorruptFs = 8458;

StoreOutcome outcomeOfCode(int code, const QString &path)
{
    if (code == kIoErrorCorruptFs) {
        return StoreOutcome::Damaged;
    }
    switch (code & 0xff) {
    case Full:
        return StoreOutcome::DiskFull;
    case Perm:
    case ReadOnlyFile:
        return StoreOutcome::ReadOnly;
    case Corrupt:
    case NotADatabase:
        return StoreOutcome::Damaged;
    case IoError:
    case CannotOpen: {
        // SQLite tells these two apart for the pages it writes only, not for its shared memory or for new files.
        const QString folder = QFileInfo(path).path();
        if (files::isReadOnly(folder)) {
            return StoreOutcome::ReadOnly;
        }
        if (files::isFull(folder)) {
            return StoreOutcome::DiskFull;
        }
        if (code == kIoErrorShortRead) {
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
    switch (code & 0xff) {
    case Perm:
    case Busy:
    case Locked:
    case NoMemory:
    case ReadOnlyFile:
    case Interrupted:
    case IoError:
    case Corrupt:
    case Full:
    case CannotOpen:
    case Protocol:
    case NotADatabase:
        return true;
    default:
        return false;
    }
}

} // namespace

Connection::Connection(QString path, QString name)
    : m_path(std::move(path))
    , m_name(std::move(name))
{
}

Connection::~Connection()
{
    m_statements.clear();
    m_db.close();
    m_db = {};
    QSqlDatabase::removeDatabase(m_name);
}

std::unique_ptr<Connection> Connection::open(const QString &path, Kind kind, StoreOutcome *outcome)
{
    static std::atomic<int> count{0};
    std::unique_ptr<Connection> connection(new Connection(path, u"evenpace-%1"_s.arg(++count)));
    connection->m_db = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection->m_name);
    connection->m_db.setConnectOptions(kind == Kind::ReadOnly ? u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY"_s
                                                              : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    connection->m_db.setDatabaseName(path);
    if (!connection->m_db.open()) {
        *outcome = connection->note(connection->m_db.lastError());
        return nullptr;
    }
    QStringList pragmas{u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s,
                        u"PRAGMA foreign_keys = ON"_s};
    if (kind != Kind::ReadOnly) {
        // secure_delete: what is erased is overwritten. recursive_triggers: REPLACE cannot slip past a delete trigger.
        pragmas += {u"PRAGMA secure_delete = ON"_s, u"PRAGMA recursive_triggers = ON"_s, u"PRAGMA journal_mode = WAL"_s,
                    u"PRAGMA journal_size_limit = 1048576"_s,
                    kind == Kind::Durable ? u"PRAGMA synchronous = FULL"_s : u"PRAGMA synchronous = NORMAL"_s};
    }
    for (const QString &pragma : std::as_const(pragmas)) {
        *outcome = connection->run(pragma);
        if (*outcome != StoreOutcome::Ok) {
            return nullptr;
        }
    }
    return connection;
}

StoreOutcome Connection::note(const QSqlError &error)
{
    if (error.type() == QSqlError::NoError) {
        m_last = StoreOutcome::Ok;
        return m_last;
    }
    const int code = error.nativeErrorCode().toInt();
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
    QSqlQuery query(m_db);
    query.setForwardOnly(true);
    if (!query.exec(sql)) {
        return note(query.lastError());
    }
    return note({});
}

QVariant Connection::value(const QString &sql)
{
    QSqlQuery query(m_db);
    query.setForwardOnly(true);
    const bool done = query.exec(sql);
    QVariant first = done && query.next() ? query.value(0) : QVariant();
    (void)note(query.lastError());
    return first;
}

StoreOutcome Connection::inTransaction(const std::function<StoreOutcome()> &work)
{
    if (const StoreOutcome outcome = run(u"BEGIN IMMEDIATE"_s); outcome != StoreOutcome::Ok) {
        return outcome;
    }
    StoreOutcome outcome = work();
    if (outcome == StoreOutcome::Ok) {
        outcome = run(u"COMMIT"_s);
    }
    if (outcome != StoreOutcome::Ok) {
        // Some errors have rolled back already, then this one has nothing to do; what counts is the first error.
        const bool isLasting = m_isLasting;
        QSqlQuery(m_db).exec(u"ROLLBACK"_s);
        m_isLasting = isLasting;
        m_last = outcome;
    }
    return outcome;
}

QSqlQuery *Connection::prepared(const QString &sql)
{
    if (const auto found = m_statements.constFind(sql); found != m_statements.constEnd()) {
        return found->get();
    }
    const auto query = std::make_shared<QSqlQuery>(m_db);
    query->setForwardOnly(true);
    if (!query->prepare(sql)) {
        (void)note(query->lastError());
        return nullptr;
    }
    return m_statements.insert(sql, query)->get();
}

Statement::Statement(Connection &connection, const QString &sql)
    : m_connection(connection)
    , m_query(connection.prepared(sql))
{
}

Statement::~Statement()
{
    if (m_query) {
        m_query->finish();
    }
}

Statement &Statement::bindVariant(const QVariant &value)
{
    if (m_query) {
        m_query->bindValue(m_bound, value);
    }
    ++m_bound;
    return *this;
}

Statement &Statement::bind(const QString &text)
{
    return bindVariant(text.isNull() ? QVariant(u""_s) : QVariant(text));
}

Statement &Statement::bind(const QByteArray &bytes)
{
    return bindVariant(bytes.isNull() ? QVariant(QByteArray("")) : QVariant(bytes));
}

Statement &Statement::bind(qint64 number)
{
    return bindVariant(QVariant(number));
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
    return bindVariant(QVariant());
}

StoreOutcome Statement::run()
{
    if (!m_query) {
        return m_connection.lastOutcome();
    }
    if (!m_query->exec()) {
        return m_connection.note(m_query->lastError());
    }
    m_hasRun = true;
    return m_connection.note({});
}

int Statement::changed() const
{
    return m_query ? m_query->numRowsAffected() : 0;
}

qint64 Statement::insertedId() const
{
    return m_query ? m_query->lastInsertId().toLongLong() : 0;
}

bool Statement::next()
{
    if (!m_hasRun && run() != StoreOutcome::Ok) {
        return false;
    }
    if (m_query->next()) {
        return true;
    }
    (void)m_connection.note(m_query->lastError());
    return false;
}

QString Statement::text(int column) const
{
    return m_query->value(column).toString();
}

QByteArray Statement::bytes(int column) const
{
    return m_query->value(column).toByteArray();
}

qint64 Statement::number(int column) const
{
    return m_query->value(column).toLongLong();
}

QDateTime Statement::moment(int column) const
{
    const QVariant value = m_query->value(column);
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong()).toUTC();
}

std::optional<int> Statement::optionalInteger(int column) const
{
    const QVariant value = m_query->value(column);
    return value.isNull() ? std::nullopt : std::optional<int>(value.toInt());
}

QVariant Statement::variant(int column) const
{
    return m_query->value(column);
}

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/repositories.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <memory>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

/** Inner part of the storage folder; nothing outside it includes this. */
namespace evenpace {

/**
 * One SQLite connection with its prepared statements, the only place that calls SQLite. Lives and dies in the thread
 * that opened it.
 *
 * Durable: a commit is on the disk (synchronous FULL). Fleeting: a commit outlives this process but not a power cut
 * (synchronous NORMAL on a write-ahead log), and costs no wait for the disk. ReadOnly changes nothing, not even a log
 * that waits to be folded in.
 */
class Connection
{
public:
    enum class Kind { Durable, Fleeting, ReadOnly };

    /** nullptr when it cannot be opened; `outcome` says why. */
    [[nodiscard]] static std::unique_ptr<Connection> open(const QString &path, Kind kind, StoreOutcome *outcome);
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection();

    [[nodiscard]] const QString &path() const { return m_path; }

    /** Runs statements without values that are not worth keeping; stops at the first that does not succeed. */
    [[nodiscard]] StoreOutcome run(const QString &sql);
    /** Looks through the whole file: Ok, Damaged, or what stood in the way of looking. */
    [[nodiscard]] StoreOutcome check();
    /** First value of the first row, invalid if there is none. */
    [[nodiscard]] QVariant value(const QString &sql);
    /**
     * All that `work` does, or nothing of it. Waits up to 5 s for another connection's transaction. One within another
     * is a part of it, and reaches the disk with it.
     */
    [[nodiscard]] StoreOutcome inTransaction(const std::function<StoreOutcome()> &work);

    /** How the last statement ended. */
    [[nodiscard]] StoreOutcome lastOutcome() const { return m_last; }
    /** True if the last error would come again however often it is tried: a bug, not a full or slow disk. */
    [[nodiscard]] bool isLastErrorLasting() const { return m_isLasting; }
    /** The first damage that any statement met, else Ok. */
    [[nodiscard]] StoreOutcome health() const { return m_health; }
    /** Texts of all statements kept ready, for looking at their query plans. */
    [[nodiscard]] QStringList preparedStatements() const;

private:
    friend class Statement;
    struct Closer
    {
        void operator()(sqlite3 *database) const;
    };
    struct Finalizer
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    using Prepared = std::unique_ptr<sqlite3_stmt, Finalizer>;

    explicit Connection(QString path);
    /** Keeps how a call of SQLite ended, `code`, an extended result code. */
    StoreOutcome note(int code);
    /** nullptr when it cannot be prepared. */
    [[nodiscard]] Prepared prepare(const QString &sql, bool isKept);
    /** Kept ready after the first use. nullptr when it cannot be prepared. */
    [[nodiscard]] sqlite3_stmt *prepared(const QString &sql);

    QString m_path;
    std::unique_ptr<sqlite3, Closer> m_db;
    std::unordered_map<QString, Prepared> m_statements; ///< finalized before the connection closes
    StoreOutcome m_last = StoreOutcome::Ok;
    StoreOutcome m_health = StoreOutcome::Ok;
    bool m_isLasting = false;
    bool m_isInTransaction = false;
};

/** One use of a prepared statement; lets go of its locks at the end of the scope. */
class Statement
{
public:
    Statement(Connection &connection, const QString &sql);
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();

    /** Begins anew with the first question mark, for the next run with other values. */
    Statement &again();

    /** Values for the question marks, in order. */
    Statement &bind(const QString &text); ///< a null string is stored as an empty one
    Statement &bind(const QByteArray &bytes); ///< likewise
    Statement &bind(QLatin1StringView word); ///< ASCII, and it outlives this: a literal
    Statement &bind(qint64 number);
    Statement &bind(int number) { return bind(qint64{number}); }
    Statement &bind(bool value) { return bind(qint64{value ? 1 : 0}); }
    Statement &bind(Milliseconds time) { return bind(qint64{time.count()}); }
    Statement &bind(const QDate &day) { return bind(qint64{day.toJulianDay()}); }
    Statement &bind(const QDateTime &moment); ///< an invalid one is stored as NULL
    Statement &bind(const std::optional<int> &number);
    Statement &bind(std::nullopt_t);
    Statement &bind(const QVariant &value); ///< a number or a text

    /** Runs it to the end; for statements that give no rows. */
    [[nodiscard]] StoreOutcome run();
    /** Rows changed by `run`. */
    [[nodiscard]] int changed() const;
    [[nodiscard]] qint64 insertedId() const;

    /** Steps to the next row; false after the last one and on an error. */
    [[nodiscard]] bool next();
    [[nodiscard]] QString text(int column) const { return QString::fromUtf8(view(column)); }
    /** The bytes of a text or blob as they are stored, until the next step. */
    [[nodiscard]] QByteArrayView view(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const { return view(column).toByteArray(); }
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] int integer(int column) const { return static_cast<int>(number(column)); }
    [[nodiscard]] Milliseconds time(int column) const { return Milliseconds{number(column)}; }
    [[nodiscard]] QDate day(int column) const { return QDate::fromJulianDay(number(column)); }
    [[nodiscard]] QDateTime moment(int column) const;
    [[nodiscard]] std::optional<int> optionalInteger(int column) const;
    [[nodiscard]] QVariant variant(int column) const;

private:
    friend class Connection;
    Statement(Connection &connection, sqlite3_stmt *statement);
    [[nodiscard]] bool isNull(int column) const;
    void bound(int code);

    Connection &m_connection;
    sqlite3_stmt *m_statement; ///< nullptr if it could not be prepared
    int m_place = 0; ///< the question mark that was bound last
    int m_bindCode = 0; ///< the first error of binding
};

} // namespace evenpace

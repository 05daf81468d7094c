// SPDX-License-Identifier: Apache-2.0
#include "storage/database.h"

#include "storage/connection.h"
#include "storage/files.h"
#include "storage/log.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <cerrno>
#include <chrono>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace evenpace {
namespace {

/** "Evnp", in the header of each of our databases. */
constexpr quint32 kApplicationId = 0x45766e70;
/** The header of the file and the beginning of its first page, which is the root of the schema. */
constexpr qint64 kHeaderSize = 108;
constexpr qsizetype kVersionOffset = 60;
constexpr qsizetype kApplicationIdOffset = 68;
constexpr qsizetype kPageKindOffset = 100;
constexpr qsizetype kRowCountOffset = 103;
constexpr char kLeafPage = 0x0d;
constexpr std::chrono::hours kBackupAge{24};

OpenOutcome openOutcome(StoreOutcome outcome)
{
    switch (outcome) {
    case StoreOutcome::DiskFull:
        return OpenOutcome::DiskFull;
    case StoreOutcome::ReadOnly:
        return OpenOutcome::ReadOnly;
    case StoreOutcome::Damaged:
        return OpenOutcome::Damaged;
    case StoreOutcome::Ok:
    case StoreOutcome::NotFound:
    case StoreOutcome::Failed:
        break;
    }
    return OpenOutcome::Failed;
}

struct Header
{
    bool isDatabase = false;
    quint32 applicationId = 0;
    int version = 0;
    bool isBlank = false; ///< says that there is not one table
};

Header readHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QByteArray bytes = file.read(kHeaderSize);
    if (bytes.size() < kHeaderSize || !bytes.startsWith(QByteArrayView("SQLite format 3\0", 16))) {
        return {};
    }
    Header header;
    header.isDatabase = true;
    header.applicationId = qFromBigEndian<quint32>(bytes.constData() + kApplicationIdOffset);
    header.version = qFromBigEndian<qint32>(bytes.constData() + kVersionOffset);
    header.isBlank = header.applicationId == 0 && header.version == 0 && bytes[kPageKindOffset] == kLeafPage
        && qFromBigEndian<quint16>(bytes.constData() + kRowCountOffset) == 0;
    return header;
}

struct Identity
{
    StoreOutcome outcome = StoreOutcome::Ok;
    quint32 applicationId = 0;
    int version = 0;
    bool isEmpty = false;
};

Identity identify(Connection &connection)
{
    Identity identity;
    identity.isEmpty = connection.value(u"SELECT count(*) FROM sqlite_schema"_s).toInt() == 0;
    identity.outcome = connection.lastOutcome();
    if (identity.outcome != StoreOutcome::Ok) {
        return identity;
    }
    identity.applicationId = connection.value(u"PRAGMA application_id"_s).toUInt();
    identity.version = connection.value(u"PRAGMA user_version"_s).toInt();
    identity.outcome = connection.lastOutcome();
    return identity;
}

qint64 sizeOf(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() ? info.size() : 0;
}

} // namespace

Database::Database(QString dataFolder, const std::vector<Migration> &steps)
    : m_folder(std::move(dataFolder))
    , m_steps(steps)
{
}

Database::~Database()
{
    close();
}

QString Database::inFolder(QStringView name) const
{
    return QDir(m_folder).absoluteFilePath(name.toString());
}

QString Database::path() const
{
    return inFolder(u"evenpace.db");
}

QString Database::backupPath() const
{
    return inFolder(u"evenpace.backup.db");
}

Connection &Database::connection() const
{
    Q_ASSERT(m_connection);
    return *m_connection;
}

StoreOutcome Database::health() const
{
    return m_connection ? m_connection->health() : StoreOutcome::Ok;
}

OpenOutcome Database::takeLock()
{
    StoreOutcome whyNot = files::ensurePrivateFolder(m_folder);
    if (whyNot != StoreOutcome::Ok) {
        return openOutcome(whyNot);
    }
    switch (m_lock.take(inFolder(u"lock"), &whyNot)) {
    case InstanceLock::Result::Taken:
        return OpenOutcome::Current;
    case InstanceLock::Result::InUse:
        return OpenOutcome::InUse;
    case InstanceLock::Result::NotPossible:
        break;
    }
    return openOutcome(whyNot);
}

OpenOutcome Database::open()
{
    if (isOpen()) {
        return OpenOutcome::Current;
    }
    if (const OpenOutcome lock = takeLock(); lock != OpenOutcome::Current) {
        return lock;
    }
    const OpenOutcome outcome = openLocked();
    if (outcome != OpenOutcome::Current && outcome != OpenOutcome::Upgraded) {
        close();
    }
    return outcome;
}

void Database::close()
{
    m_connection.reset();
    m_lock.giveBack();
}

std::optional<OpenOutcome> Database::objection() const
{
    // Read here before SQLite has it open: closing a file gives back every lock that this process holds on it.
    const bool hasLog = sizeOf(path() + u"-wal"_s) > 0;
    if (sizeOf(path()) == 0) {
        // Gone, cut to nothing, or never there. A log beside an empty file would be thrown away by SQLite.
        if (hasLog || QFileInfo::exists(backupPath())) {
            return damaged();
        }
        return {};
    }
    if (::access(QFile::encodeName(path()).constData(), R_OK) != 0) {
        return openOutcome(files::outcomeOfErrno(errno));
    }
    const Header header = readHeader(path());
    if (!header.isDatabase) {
        return damaged();
    }
    const int newest = static_cast<int>(m_steps.size());
    if (header.applicationId == kApplicationId && header.version > newest) {
        return OpenOutcome::TooNew;
    }
    if (!hasLog && header.applicationId != kApplicationId && header.applicationId != 0) {
        return damaged();
    }
    // Blank: the first start was cut off right after SQLite had made the file.
    if (!hasLog && (header.applicationId == kApplicationId || header.isBlank)) {
        return {};
    }
    // What counts may still be in the log, or this is an ordinary database of somebody else's.
    StoreOutcome outcome = StoreOutcome::Ok;
    const std::unique_ptr<Connection> reader = Connection::open(path(), Connection::Kind::ReadOnly, &outcome);
    if (!reader) {
        return outcome == StoreOutcome::Damaged ? damaged() : openOutcome(outcome);
    }
    const Identity identity = identify(*reader);
    if (identity.outcome != StoreOutcome::Ok) {
        return identity.outcome == StoreOutcome::Damaged ? damaged() : openOutcome(identity.outcome);
    }
    if (identity.applicationId != kApplicationId
        && !(identity.isEmpty && identity.applicationId == 0 && identity.version == 0)) {
        return damaged();
    }
    return identity.version > newest ? std::optional(OpenOutcome::TooNew) : std::nullopt;
}

OpenOutcome Database::openLocked()
{
    if (const std::optional<OpenOutcome> against = objection()) {
        return *against;
    }
    // Made before SQLite would make it, so that it is private from its first moment; the log files take its mode over.
    for (const QString &name : {path(), path() + u"-wal"_s, path() + u"-shm"_s}) {
        if (name == path() || QFileInfo::exists(name)) {
            if (const StoreOutcome outcome = files::ensurePrivateFile(name); outcome != StoreOutcome::Ok) {
                return openOutcome(outcome);
            }
        }
    }
    StoreOutcome outcome = StoreOutcome::Ok;
    m_connection = Connection::open(path(), Connection::Kind::Durable, &outcome);
    if (!m_connection) {
        return outcome == StoreOutcome::Damaged ? damaged() : openOutcome(outcome);
    }
    const Identity identity = identify(*m_connection);
    if (identity.outcome == StoreOutcome::Damaged) {
        return damaged();
    }
    if (identity.outcome != StoreOutcome::Ok) {
        return openOutcome(identity.outcome);
    }
    // Nothing is written here; it only finds out early whether something could be.
    outcome = m_connection->inTransaction([] { return StoreOutcome::Ok; });
    if (outcome != StoreOutcome::Ok) {
        return openOutcome(outcome);
    }
    return migrate(identity.version);
}

OpenOutcome Database::migrate(int from)
{
    const int newest = static_cast<int>(m_steps.size());
    if (from >= newest) {
        return OpenOutcome::Current;
    }
    if (from > 0) {
        if (const StoreOutcome outcome = backUp(); outcome != StoreOutcome::Ok) {
            return outcome == StoreOutcome::Damaged ? damaged() : openOutcome(outcome);
        }
    }
    // A new database is made in one go; one that holds somebody's days takes a step at a time.
    for (int next = from; next < newest;) {
        const int first = next;
        next = from == 0 ? newest : first + 1;
        const StoreOutcome outcome = m_connection->inTransaction([this, first, next] {
            QStringList statements;
            for (int step = first; step < next; ++step) {
                statements += m_steps[static_cast<size_t>(step)];
            }
            statements += u"PRAGMA application_id = %1"_s.arg(kApplicationId);
            statements += u"PRAGMA user_version = %1"_s.arg(next);
            for (const QString &statement : std::as_const(statements)) {
                if (const StoreOutcome done = m_connection->run(statement); done != StoreOutcome::Ok) {
                    return done;
                }
            }
            return StoreOutcome::Ok;
        });
        if (outcome != StoreOutcome::Ok) {
            return outcome == StoreOutcome::Damaged ? damaged() : openOutcome(outcome);
        }
    }
    // So that the version stands in the file itself, where an older app looks before it touches anything.
    (void)m_connection->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    return OpenOutcome::Upgraded;
}

OpenOutcome Database::damaged() const
{
    return isBackupGood() ? OpenOutcome::DamagedWithBackup : OpenOutcome::Damaged;
}

bool Database::isBackupGood() const
{
    const Header header = readHeader(backupPath());
    if (!header.isDatabase || header.applicationId != kApplicationId
        || header.version > static_cast<int>(m_steps.size())) {
        return false;
    }
    StoreOutcome outcome = StoreOutcome::Ok;
    const std::unique_ptr<Connection> reader = Connection::open(backupPath(), Connection::Kind::ReadOnly, &outcome);
    return reader && reader->check() == StoreOutcome::Ok;
}

StoreOutcome Database::setAside()
{
    int number = 1;
    const auto target = [&number, this] { return inFolder(u"evenpace.damaged-%1.db"_s.arg(number)); };
    while (QFileInfo::exists(target())) {
        ++number;
    }
    // The log goes first: it may hold what the file lacks, and must never be taken for the log of another file.
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u""_s}) {
        if (const StoreOutcome outcome = files::moveAside(path() + suffix, target() + suffix);
            outcome != StoreOutcome::Ok) {
            return outcome;
        }
    }
    files::syncFolder(m_folder);
    return StoreOutcome::Ok;
}

OpenOutcome Database::restoreBackup()
{
    if (isOpen()) {
        return OpenOutcome::Current;
    }
    if (const OpenOutcome lock = takeLock(); lock != OpenOutcome::Current) {
        return lock;
    }
    StoreOutcome outcome = isBackupGood() ? StoreOutcome::Ok : StoreOutcome::Damaged;
    if (outcome == StoreOutcome::Ok) {
        outcome = setAside();
    }
    if (outcome == StoreOutcome::Ok) {
        // If this is cut off, the database is missing and the copy is offered again.
        outcome = files::copyWhole(backupPath(), path());
    }
    if (outcome != StoreOutcome::Ok) {
        close();
        return openOutcome(outcome);
    }
    return open();
}

OpenOutcome Database::startAfresh()
{
    if (isOpen()) {
        return OpenOutcome::Current;
    }
    if (const OpenOutcome lock = takeLock(); lock != OpenOutcome::Current) {
        return lock;
    }
    StoreOutcome outcome = setAside();
    if (outcome == StoreOutcome::Ok && QFileInfo::exists(backupPath())) {
        // Out of the way of the copies of the new database, which would replace it within a day.
        int number = 1;
        const auto target = [&number, this] { return inFolder(u"evenpace.backup-%1.db"_s.arg(number)); };
        while (QFileInfo::exists(target())) {
            ++number;
        }
        outcome = files::moveAside(backupPath(), target());
        files::syncFolder(m_folder);
    }
    if (outcome != StoreOutcome::Ok) {
        close();
        return openOutcome(outcome);
    }
    return open();
}

StoreOutcome Database::together(const std::function<StoreOutcome()> &work)
{
    return isOpen() ? m_connection->inTransaction(work) : StoreOutcome::Failed;
}

StoreOutcome Database::backUp()
{
    if (!isOpen()) {
        return StoreOutcome::Failed;
    }
    StoreOutcome outcome = m_connection->check();
    if (outcome != StoreOutcome::Ok) {
        return outcome;
    }
    const QString part = backupPath() + u".part"_s;
    QFile::remove(part);
    outcome = files::ensurePrivateFile(part);
    if (outcome != StoreOutcome::Ok) {
        return outcome;
    }
    outcome = Statement(*m_connection, u"VACUUM INTO ?"_s).bind(part).run();
    if (outcome != StoreOutcome::Ok) {
        QFile::remove(part);
        return outcome;
    }
    return files::putInPlace(part, backupPath());
}

StoreOutcome Database::backUpIfDue(const QDateTime &now)
{
    const QDateTime made = backupMadeAt();
    if (made.isValid()) {
        const std::chrono::seconds age{made.secsTo(now)};
        // A date in the future comes from a clock that was set back since.
        if (age < kBackupAge && age > -kBackupAge) {
            return StoreOutcome::Ok;
        }
    }
    return backUp();
}

void Database::wipeTraces()
{
    if (m_connection->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s) != StoreOutcome::Ok) {
        qCWarning(lcStorage) << "the log could not be folded in after something was deleted";
    }
    if (backupMadeAt().isValid() && backUp() != StoreOutcome::Ok) {
        qCWarning(lcStorage) << "no copy could be made after something was deleted";
    }
}

QDateTime Database::backupMadeAt() const
{
    const QFileInfo info(backupPath());
    return info.exists() ? info.lastModified() : QDateTime();
}

} // namespace evenpace

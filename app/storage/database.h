// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/repositories.h"
#include "storage/instancelock.h"
#include "storage/migrations.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <memory>

namespace evenpace {

class Connection;

/** How opening the data folder ended. Only `Current` and `Upgraded` leave the database open. */
enum class OpenOutcome {
    Current,
    Upgraded, ///< made new, or brought up from an older version
    InUse, ///< another process has this folder open
    TooNew, ///< written by a later version of the app; nothing was touched
    DiskFull, ///< may be tried again when there is room
    ReadOnly, ///< the folder or a file in it may not be written
    Damaged, ///< missing parts, not a database or not ours; it stays as it is
    DamagedWithBackup, ///< the same, or gone, and there is a good backup copy: see restoreBackup()
    Failed
};

/**
 * The data folder: `evenpace.db` with its log, the instance lock `lock`, and `evenpace.backup.db`, a copy at most about
 * a day old. Files have mode 0600. All repositories get their connection here; a Database outlives them and stays in
 * the thread that opened it.
 */
class Database
{
public:
    /** Opens nothing yet. `steps` is another list in tests only. */
    explicit Database(QString dataFolder, const std::vector<Migration> &steps = migrations());
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    /** May be called again after it did not succeed. */
    [[nodiscard]] OpenOutcome open();
    /** Folds the log in and gives the folder back. */
    void close();
    [[nodiscard]] bool isOpen() const { return m_connection != nullptr; }

    /** After `DamagedWithBackup`: sets the damaged files aside as `evenpace.damaged-<n>.db`, then opens the copy. */
    [[nodiscard]] OpenOutcome restoreBackup();
    /** After `Damaged` or `DamagedWithBackup`: sets the files and the copy aside, then opens an empty database. */
    [[nodiscard]] OpenOutcome startAfresh();

    /**
     * All that repositories write in `work`, or nothing of it, with one wait for the disk instead of one for each call.
     * For what is brought in as a whole. Heartbeats do not belong to it.
     */
    [[nodiscard]] StoreOutcome together(const std::function<StoreOutcome()> &work);

    /** Checks the whole database and, if it is sound, replaces the backup copy. Takes about 0.2 s at ten years of data.
     */
    [[nodiscard]] StoreOutcome backUp();
    /** The same if the copy is missing or a day old by file date; meant for a quiet moment such as the app's end. */
    [[nodiscard]] StoreOutcome backUpIfDue(const QDateTime &now);
    /** After something was deleted for good: it is overwritten in its pages, but stands in the log until that is folded in,
     *  and in the backup copy, which is made anew if there is one. */
    void wipeTraces();
    /** When the backup copy was made, invalid if there is none. */
    [[nodiscard]] QDateTime backupMadeAt() const;

    /** `Damaged` once any read or write on the main connection met damage, else `Ok`. */
    [[nodiscard]] StoreOutcome health() const;
    [[nodiscard]] QString path() const;
    [[nodiscard]] QString backupPath() const;
    /** Only while open. */
    [[nodiscard]] Connection &connection() const;

private:
    [[nodiscard]] QString inFolder(QStringView name) const;
    [[nodiscard]] OpenOutcome openLocked();
    /** Looks at the file without changing anything; nothing if it may be opened. */
    [[nodiscard]] std::optional<OpenOutcome> objection() const;
    [[nodiscard]] OpenOutcome damaged() const;
    [[nodiscard]] bool isBackupGood() const;
    [[nodiscard]] OpenOutcome migrate(int from);
    [[nodiscard]] StoreOutcome setAside();
    [[nodiscard]] OpenOutcome takeLock();

    QString m_folder;
    std::vector<Migration> m_steps;
    InstanceLock m_lock;
    std::unique_ptr<Connection> m_connection;
};

} // namespace evenpace

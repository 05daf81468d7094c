// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/database.h"
#include "storage/sqlitediaryrepository.h"
#include "storage/sqlitemeasurerepository.h"
#include "storage/sqliteplansrepository.h"
#include "storage/sqlitesessionrepository.h"
#include "storage/sqlitesettingsrepository.h"
#include "storage/sqliteshelfrepository.h"
#include "storage/sqlitetherapyrepository.h"

#include <QString>

#include <memory>

namespace evenpace::cli {

/** A data folder that is open. */
struct Store
{
    explicit Store(const QString &folder)
        : database(folder)
    {
    }

    Database database;
    std::unique_ptr<SqliteSessionRepository> sessions;
    std::unique_ptr<SqliteSettingsRepository> settings;
    std::unique_ptr<SqliteDiaryRepository> diary;
    std::unique_ptr<SqliteShelfRepository> shelf;
    std::unique_ptr<SqlitePlansRepository> plans;
    std::unique_ptr<SqliteMeasureRepository> measures;
    std::unique_ptr<SqliteTherapyRepository> therapy;
};

/** Opens the data folder, or says in one sentence why it cannot be opened. A new folder is made only if `mayMake`. */
struct OpenedStore
{
    std::unique_ptr<Store> store; ///< nullptr if it could not be opened
    QString problem;
};
[[nodiscard]] OpenedStore openStore(const QString &folder, bool mayMake);

/** What stood in the way of a write, as one sentence. */
[[nodiscard]] QString sentence(StoreOutcome outcome, const QString &folder);

} // namespace evenpace::cli

// SPDX-License-Identifier: Apache-2.0
#include "cli/store.h"

#include <QFileInfo>

namespace evenpace::cli {

using namespace Qt::StringLiterals;

namespace {

QString sentence(OpenOutcome outcome, const QString &folder)
{
    switch (outcome) {
    case OpenOutcome::Current:
    case OpenOutcome::Upgraded:
        return {};
    case OpenOutcome::InUse:
        return u"Evenpace is already open with the data in %1."_s.arg(folder);
    case OpenOutcome::TooNew:
        return u"The data in %1 was written by a newer Evenpace; nothing was changed."_s.arg(folder);
    case OpenOutcome::DiskFull:
        return u"There is no room left on the disk of %1."_s.arg(folder);
    case OpenOutcome::ReadOnly:
        return u"%1 may not be written."_s.arg(folder);
    case OpenOutcome::Damaged:
        return u"The database in %1 is damaged; it was left as it is."_s.arg(folder);
    case OpenOutcome::DamagedWithBackup:
        return u"The database in %1 is damaged; it was left as it is, and the app can go on from the last good copy."_s
            .arg(folder);
    case OpenOutcome::Failed:
        return u"The data in %1 could not be opened."_s.arg(folder);
    }
    return {};
}

} // namespace

QString sentence(StoreOutcome outcome, const QString &folder)
{
    switch (outcome) {
    case StoreOutcome::Ok:
        return {};
    case StoreOutcome::DiskFull:
        return u"There is no room left on the disk of %1."_s.arg(folder);
    case StoreOutcome::ReadOnly:
        return u"%1 may not be written."_s.arg(folder);
    case StoreOutcome::Damaged:
        return u"The database in %1 is damaged."_s.arg(folder);
    case StoreOutcome::NotFound:
    case StoreOutcome::Failed:
        return u"The data could not be stored in %1."_s.arg(folder);
    }
    return {};
}

OpenedStore openStore(const QString &folder, bool mayMake)
{
    if (!mayMake && !QFileInfo(folder).isDir())
        return {nullptr, u"There is no folder %1."_s.arg(folder)};
    auto store = std::make_unique<Store>(folder);
    if (!mayMake && !QFileInfo::exists(store->database.path()))
        return {nullptr, u"%1 holds no Evenpace data."_s.arg(folder)};
    const OpenOutcome outcome = store->database.open();
    if (QString problem = sentence(outcome, folder); !problem.isEmpty())
        return {nullptr, std::move(problem)};
    store->sessions = std::make_unique<SqliteSessionRepository>(store->database);
    store->settings = std::make_unique<SqliteSettingsRepository>(store->database);
    store->diary = std::make_unique<SqliteDiaryRepository>(store->database);
    store->shelf = std::make_unique<SqliteShelfRepository>(store->database);
    store->plans = std::make_unique<SqlitePlansRepository>(store->database);
    store->measures = std::make_unique<SqliteMeasureRepository>(store->database);
    store->therapy = std::make_unique<SqliteTherapyRepository>(store->database);
    return {std::move(store), {}};
}

} // namespace evenpace::cli

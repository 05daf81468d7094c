// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>

namespace evenpace {

/** Where modules are looked for: beside the program, and where they are installed. */
[[nodiscard]] QStringList moduleFolders();

/** The module of that file name that is linked in or lies in one of the folders, and has the interface. Null, and
 * logged, if there is none. */
template <typename Factory> [[nodiscard]] Factory *loadModule(const QString &file, const QStringList &folders);

namespace moduleloader {
/** What is linked in. */
[[nodiscard]] QObjectList linked();
/** Null if it cannot be loaded; `reason` says why. */
[[nodiscard]] QObject *load(const QString &path, QString &reason);
void logMissing(const QString &file, const QString &reason);
} // namespace moduleloader

template <typename Factory> Factory *loadModule(const QString &file, const QStringList &folders)
{
    for (QObject *module : moduleloader::linked()) {
        if (auto *factory = qobject_cast<Factory *>(module))
            return factory;
    }
    QString reason;
    for (const QString &folder : folders) {
        if (auto *factory = qobject_cast<Factory *>(moduleloader::load(folder + u'/' + file, reason)))
            return factory;
    }
    moduleloader::logMissing(file, reason);
    return nullptr;
}

} // namespace evenpace

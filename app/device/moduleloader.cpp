// SPDX-License-Identifier: Apache-2.0
#include "device/moduleloader.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QPluginLoader>

namespace evenpace {

using namespace Qt::StringLiterals;

namespace {
Q_LOGGING_CATEGORY(lcDevice, "evenpace.device")
}

QStringList moduleFolders()
{
    const QString program = QCoreApplication::applicationDirPath();
    return {program, program + u"/" EVENPACE_MODULE_FOLDER ""_s};
}

namespace moduleloader {

QObjectList linked()
{
    return QPluginLoader::staticInstances();
}

QObject *load(const QString &path, QString &reason)
{
    QPluginLoader loader(path);
    QObject *module = loader.instance();
    if (!module)
        reason = loader.errorString();
    return module;
}

void logMissing(const QString &file, const QString &reason)
{
    qCWarning(lcDevice).noquote() << "there is no module" << file << reason;
}

} // namespace moduleloader

} // namespace evenpace

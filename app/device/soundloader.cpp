// SPDX-License-Identifier: Apache-2.0
#include "device/soundloader.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QPluginLoader>

namespace evenpace {

using namespace Qt::StringLiterals;

namespace {
Q_LOGGING_CATEGORY(lcDevice, "evenpace.device")
}

QStringList soundFolders()
{
    const QString program = QCoreApplication::applicationDirPath();
    return {program, program + u"/" EVENPACE_SOUND_FOLDER ""_s};
}

std::unique_ptr<CuePlayer> loadCuePlayer(const QStringList &folders)
{
    for (QObject *plugin : QPluginLoader::staticInstances()) {
        if (auto *factory = qobject_cast<SoundFactory *>(plugin))
            return factory->makeCuePlayer();
    }
    QString reason;
    for (const QString &folder : folders) {
        QPluginLoader loader(folder + u"/" EVENPACE_SOUND_FILE ""_s);
        if (auto *factory = qobject_cast<SoundFactory *>(loader.instance()))
            return factory->makeCuePlayer();
        reason = loader.errorString();
    }
    qCWarning(lcDevice) << "there is no sound:" << reason;
    return nullptr;
}

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#include "device/sharedfile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace evenpace {

namespace {
constexpr qint64 kLargestFile = 32 * 1024 * 1024;
}

std::variant<QByteArray, FileProblem> readShared(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return FileProblem::NotRead;
    // Devices and pipes have no size: what comes is counted.
    QByteArray bytes;
    while (bytes.size() <= kLargestFile) {
        const QByteArray more = file.read(kLargestFile + 1 - bytes.size());
        if (more.isEmpty())
            return bytes;
        bytes += more;
    }
    return FileProblem::TooLarge;
}

bool writeShared(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace evenpace

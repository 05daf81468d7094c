// SPDX-License-Identifier: Apache-2.0
#include "smalldisk.h"

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace evenpace::smalldisk {
namespace {

bool writeTo(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

} // namespace

void prepare()
{
    const uid_t user = ::geteuid();
    const gid_t group = ::getegid();
    if (::unshare(CLONE_NEWNS) != 0) {
        if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0) {
            return;
        }
        writeTo("/proc/self/setgroups", "deny");
        writeTo("/proc/self/uid_map", "0 " + QByteArray::number(user) + " 1");
        writeTo("/proc/self/gid_map", "0 " + QByteArray::number(group) + " 1");
    }
    // Nothing that is mounted here is seen outside, and it is gone with this process.
    ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
}

bool mountAt(const QString &folder, int bytes)
{
    const QByteArray options = "mode=0700,size=" + QByteArray::number(bytes);
    return ::mount("none", QFile::encodeName(folder).constData(), "tmpfs", 0, options.constData()) == 0;
}

bool setReadOnly(const QString &folder, bool readOnly)
{
    unsigned long flags = MS_REMOUNT;
    if (readOnly) {
        flags |= MS_RDONLY;
    }
    return ::mount("none", QFile::encodeName(folder).constData(), nullptr, flags, nullptr) == 0;
}

void unmount(const QString &folder)
{
    ::umount2(QFile::encodeName(folder).constData(), MNT_DETACH);
}

bool Ballast::fillUpTo(qint64 left)
{
    drop();
    const int fd = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0) {
        return false;
    }
    using DiskStatus = struct statvfs;
    DiskStatus info{};
    bool isFilled = ::fstatvfs(fd, &info) == 0;
    const qint64 room = static_cast<qint64>(info.f_bavail) * static_cast<qint64>(info.f_frsize);
    if (isFilled && room > left) {
        isFilled = ::posix_fallocate(fd, 0, room - left) == 0;
    }
    ::close(fd);
    return isFilled;
}

void Ballast::drop()
{
    QFile::remove(m_path);
}

} // namespace evenpace::smalldisk

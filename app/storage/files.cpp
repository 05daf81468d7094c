// SPDX-License-Identifier: Apache-2.0
#include "storage/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace evenpace::files {
namespace {

using FileStatus = struct stat;
using DiskStatus = struct statvfs;

constexpr mode_t kFolderMode = 0700;
constexpr mode_t kFileMode = 0600;
/** SQLite grows its files in pages of 4 KiB, and the index of its log in steps of 32 KiB. */
constexpr unsigned long long kLeastRoom = 32ULL * 1024;

class Descriptor
{
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor()
    {
        if (m_fd >= 0) {
            ::close(m_fd);
        }
    }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    [[nodiscard]] int get() const { return m_fd; }

private:
    int m_fd;
};

QByteArray native(const QString &path)
{
    return QFile::encodeName(path);
}

StoreOutcome lastOutcome()
{
    return outcomeOfErrno(errno);
}

bool holdsOnlyOurFiles(const QString &path)
{
    const QStringList names
        = QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    return std::all_of(names.begin(), names.end(), [](const QString &name) {
        return name.startsWith(u"evenpace."_s) || name == u"lock"_s || name == u"keys"_s;
    });
}

StoreOutcome writeThrough(const QString &path)
{
    const Descriptor file(::open(native(path).constData(), O_RDWR | O_CLOEXEC));
    if (!file.isOpen() || ::fsync(file.get()) != 0) {
        return lastOutcome();
    }
    return StoreOutcome::Ok;
}

StoreOutcome copyBytes(int from, int to)
{
    std::array<char, 65536> buffer;
    for (;;) {
        const ssize_t got = ::read(from, buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0) {
            return got == 0 ? StoreOutcome::Ok : lastOutcome();
        }
        for (ssize_t done = 0; done < got;) {
            const ssize_t put = ::write(to, buffer.data() + done, static_cast<size_t>(got - done));
            if (put < 0 && errno != EINTR) {
                return lastOutcome();
            }
            done += put < 0 ? 0 : put;
        }
    }
}

} // namespace

StoreOutcome outcomeOfErrno(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        return StoreOutcome::DiskFull;
    case EACCES:
    case EPERM:
    case EROFS:
        return StoreOutcome::ReadOnly;
    default:
        return StoreOutcome::Failed;
    }
}

StoreOutcome ensurePrivateFolder(const QString &path)
{
    const QString whole = QDir::cleanPath(QDir(path).absolutePath());
    FileStatus info{};
    if (::stat(native(whole).constData(), &info) == 0) {
        if (!S_ISDIR(info.st_mode)) {
            return StoreOutcome::Failed;
        }
        if ((info.st_mode & 07777) != kFolderMode && info.st_uid == ::geteuid() && holdsOnlyOurFiles(whole)) {
            // Where this is not possible the files themselves still are private.
            [[maybe_unused]] const int ignored = ::chmod(native(whole).constData(), kFolderMode);
        }
        return StoreOutcome::Ok;
    }
    if (errno != ENOENT) {
        return lastOutcome();
    }
    const QString parent = QFileInfo(whole).path();
    if (parent != whole) {
        if (!QFileInfo::exists(parent)) {
            if (const StoreOutcome outcome = ensurePrivateFolder(parent); outcome != StoreOutcome::Ok) {
                return outcome;
            }
        }
    }
    if (::mkdir(native(whole).constData(), kFolderMode) != 0) {
        return lastOutcome();
    }
    syncFolder(parent);
    return StoreOutcome::Ok;
}

StoreOutcome ensurePrivateFile(const QString &path)
{
    const Descriptor file(::open(native(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, kFileMode));
    if (file.isOpen()) {
        syncFolder(QFileInfo(path).path());
        return StoreOutcome::Ok;
    }
    if (errno != EEXIST) {
        return lastOutcome();
    }
    FileStatus info{};
    if (::stat(native(path).constData(), &info) != 0) {
        return lastOutcome();
    }
    if (!S_ISREG(info.st_mode)) {
        return StoreOutcome::Failed;
    }
    if ((info.st_mode & 07777) != kFileMode && info.st_uid == ::geteuid()
        && ::chmod(native(path).constData(), kFileMode) != 0) {
        return lastOutcome();
    }
    return ::access(native(path).constData(), R_OK | W_OK) == 0 ? StoreOutcome::Ok : lastOutcome();
}

StoreOutcome copyWhole(const QString &from, const QString &to)
{
    const QString part = to + u".part"_s;
    {
        const Descriptor source(::open(native(from).constData(), O_RDONLY | O_CLOEXEC));
        if (!source.isOpen()) {
            return lastOutcome();
        }
        const Descriptor target(
            ::open(native(part).constData(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, kFileMode));
        if (!target.isOpen()) {
            return lastOutcome();
        }
        if (const StoreOutcome outcome = copyBytes(source.get(), target.get()); outcome != StoreOutcome::Ok) {
            QFile::remove(part);
            return outcome;
        }
    }
    return putInPlace(part, to);
}

StoreOutcome putInPlace(const QString &finished, const QString &to)
{
    StoreOutcome outcome = writeThrough(finished);
    if (outcome == StoreOutcome::Ok && ::rename(native(finished).constData(), native(to).constData()) != 0) {
        outcome = lastOutcome();
    }
    if (outcome != StoreOutcome::Ok) {
        QFile::remove(finished);
        return outcome;
    }
    syncFolder(QFileInfo(to).path());
    return StoreOutcome::Ok;
}

StoreOutcome moveAside(const QString &from, const QString &to)
{
    if (::rename(native(from).constData(), native(to).constData()) != 0 && errno != ENOENT) {
        return lastOutcome();
    }
    return StoreOutcome::Ok;
}

void syncFolder(const QString &path)
{
    const Descriptor folder(::open(native(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.isOpen()) {
        ::fsync(folder.get());
    }
}

bool isFull(const QString &path)
{
    DiskStatus info{};
    return ::statvfs(native(path).constData(), &info) == 0
        && static_cast<unsigned long long>(info.f_bavail) * info.f_frsize < kLeastRoom;
}

bool isReadOnly(const QString &path)
{
    DiskStatus info{};
    return ::statvfs(native(path).constData(), &info) == 0 && (info.f_flag & ST_RDONLY) != 0;
}

} // namespace evenpace::files

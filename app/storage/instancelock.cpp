// SPDX-License-Identifier: Apache-2.0
#include "storage/instancelock.h"

#include "storage/files.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace evenpace {

InstanceLock::~InstanceLock()
{
    giveBack();
}

InstanceLock::Result InstanceLock::take(const QString &path, StoreOutcome *whyNot)
{
    if (m_fd >= 0) {
        return Result::Taken;
    }
    // The file stays when the lock is given back: removing it would let two processes lock two files of that name.
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0) {
        *whyNot = files::outcomeOfErrno(errno);
        return Result::NotPossible;
    }
    int result = 0;
    do {
        result = ::flock(fd, LOCK_EX | LOCK_NB);
    } while (result != 0 && errno == EINTR);
    if (result != 0) {
        const int error = errno;
        ::close(fd);
        if (error == EWOULDBLOCK) {
            return Result::InUse;
        }
        *whyNot = files::outcomeOfErrno(error);
        return Result::NotPossible;
    }
    m_fd = fd;
    return Result::Taken;
}

void InstanceLock::giveBack()
{
    if (m_fd >= 0) {
        ::close(m_fd);
        m_fd = -1;
    }
}

} // namespace evenpace

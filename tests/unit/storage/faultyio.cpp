// SPDX-License-Identifier: Apache-2.0
#include "faultyio.h"

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <string>
#include <sys/types.h>
#include <unistd.h>

namespace evenpace::faultyio {
namespace {

std::string watchedFolder;
std::atomic<bool> isArmed{false};
std::atomic<bool> hasHappened{false};
std::atomic<int> callsLeft{0};
Fault armedFault = Fault::OneWriteFails;

bool isWatched(int fd)
{
    char link[64];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    char target[4096];
    const ssize_t length = ::readlink(link, target, sizeof target);
    return length > 0 && std::string(target, static_cast<size_t>(length)).rfind(watchedFolder, 0) == 0;
}

enum class Call { Write, Sync, Grow };

/** The error that this call has to end with, or 0. */
int errorFor(Call call)
{
    const bool isSyncFault = armedFault == Fault::OneSyncFails;
    if (isSyncFault != (call == Call::Sync) || (call == Call::Grow && armedFault != Fault::FullFromHereOn)) {
        return 0;
    }
    const bool staysFull = armedFault == Fault::FullFromHereOn;
    if (staysFull ? callsLeft-- > 1 : --callsLeft != 0) {
        return 0;
    }
    hasHappened = true;
    return armedFault == Fault::OneWriteFails || isSyncFault ? EIO : ENOSPC;
}

template <typename Function> Function *next(const char *name)
{
    void *const found = ::dlsym(RTLD_NEXT, name);
    Function *function = nullptr;
    std::memcpy(&function, &found, sizeof function);
    return function;
}

} // namespace

void watch(const char *folder)
{
    watchedFolder = folder;
}

void arm(Fault fault, int number)
{
    armedFault = fault;
    callsLeft = number;
    hasHappened = false;
    isArmed = true;
}

bool disarm()
{
    isArmed = false;
    return hasHappened;
}

} // namespace evenpace::faultyio

using namespace evenpace::faultyio;

extern "C" {

__attribute__((visibility("default"))) ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t offset)
{
    static auto *const real = next<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    if (isArmed && isWatched(fd)) {
        if (const int error = errorFor(Call::Write)) {
            if (armedFault == Fault::OneWriteIsCut && count > 1) {
                // As a disk does that gets full in the middle: a short count first, the error at the rest.
                callsLeft = 1;
                return real(fd, bytes, count / 2, offset);
            }
            errno = error;
            return -1;
        }
    }
    return real(fd, bytes, count, offset);
}

__attribute__((visibility("default"))) ssize_t write(int fd, const void *bytes, size_t count)
{
    static auto *const real = next<ssize_t(int, const void *, size_t)>("write");
    if (isArmed && isWatched(fd)) {
        if (const int error = errorFor(Call::Write)) {
            errno = error;
            return -1;
        }
    }
    return real(fd, bytes, count);
}

__attribute__((visibility("default"))) int fdatasync(int fd)
{
    static auto *const real = next<int(int)>("fdatasync");
    if (isArmed && isWatched(fd)) {
        if (const int error = errorFor(Call::Sync)) {
            errno = error;
            return -1;
        }
    }
    return real(fd);
}

__attribute__((visibility("default"))) int fsync(int fd)
{
    static auto *const real = next<int(int)>("fsync");
    if (isArmed && isWatched(fd)) {
        if (const int error = errorFor(Call::Sync)) {
            errno = error;
            return -1;
        }
    }
    return real(fd);
}

__attribute__((visibility("default"))) int ftruncate64(int fd, off64_t length) noexcept
{
    static auto *const real = next<int(int, off64_t)>("ftruncate64");
    if (isArmed && isWatched(fd)) {
        if (const int error = errorFor(Call::Grow)) {
            errno = error;
            return -1;
        }
    }
    return real(fd, length);
}

__attribute__((visibility("default"))) int open64(const char *path, int flags, ...)
{
    static auto *const real = next<int(const char *, int, ...)>("open64");
    mode_t mode = 0;
    if ((flags & O_CREAT) != 0) {
        va_list rest;
        va_start(rest, flags);
        mode = va_arg(rest, mode_t);
        va_end(rest);
        if (isArmed && std::string(path).rfind(watchedFolder, 0) == 0 && ::access(path, F_OK) != 0) {
            if (const int error = errorFor(Call::Grow)) {
                errno = error;
                return -1;
            }
        }
    }
    return real(path, flags, mode);
}

} // extern "C"

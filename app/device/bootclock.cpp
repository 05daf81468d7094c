// SPDX-License-Identifier: Apache-2.0
#include "device/bootclock.h"

#if defined(__APPLE__)
#include <mach/mach_time.h>
#include <sys/sysctl.h>
#include <sys/types.h>

#include <array>
#else
#include <QFile>

#include <ctime>
#endif

namespace evenpace {

#if defined(__APPLE__)

std::chrono::microseconds BootClock::nowPrecise()
{
    static const mach_timebase_info_data_t base = [] {
        mach_timebase_info_data_t info{};
        mach_timebase_info(&info);
        return info;
    }();
    const auto nanoseconds = static_cast<double>(mach_continuous_time()) * base.numer / base.denom;
    return std::chrono::microseconds{static_cast<qint64>(nanoseconds / 1000.0)};
}

QString bootId()
{
    std::array<char, 64> name{};
    size_t size = name.size() - 1;
    if (sysctlbyname("kern.bootsessionuuid", name.data(), &size, nullptr, 0) != 0)
        return {};
    return QString::fromLatin1(name.data());
}

#else

std::chrono::microseconds BootClock::nowPrecise()
{
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return std::chrono::seconds{time.tv_sec}
    + std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::nanoseconds{time.tv_nsec});
}

QString bootId()
{
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromLatin1(file.readAll()).trimmed();
}

#endif

Milliseconds BootClock::now() const
{
    return std::chrono::duration_cast<Milliseconds>(nowPrecise());
}

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/repositories.h"

#include <QString>

namespace evenpace {

/**
 * Lets one process at a time use a data folder. The lock belongs to an open file (flock), so the system gives it back
 * the moment its owner ends, however that happens; the age or content of the file means nothing.
 */
class InstanceLock
{
public:
    enum class Result { Taken, InUse, NotPossible };

    InstanceLock() = default;
    InstanceLock(const InstanceLock &) = delete;
    InstanceLock &operator=(const InstanceLock &) = delete;
    ~InstanceLock();

    /** Never waits. `whyNot` says what stood in the way of `NotPossible`. */
    [[nodiscard]] Result take(const QString &path, StoreOutcome *whyNot);
    void giveBack();

private:
    int m_fd = -1;
};

} // namespace evenpace

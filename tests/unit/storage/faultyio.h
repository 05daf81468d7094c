// SPDX-License-Identifier: Apache-2.0
#pragma once

/**
 * Lets calls to the system fail. The executable that links this has its own pwrite64(), write(), fdatasync(), fsync(),
 * ftruncate64() and open64() in front of the C library's, so that SQLite's calls come by here. Only calls on files below
 * the watched folder count.
 */
namespace evenpace::faultyio {

enum class Fault {
    OneWriteFails, ///< EIO once
    OneWriteIsFull, ///< ENOSPC once
    FullFromHereOn, ///< ENOSPC for every write, truncation and new file until disarm()
    OneSyncFails, ///< EIO once, nothing synced
    OneWriteIsCut ///< half of the bytes are written, then ENOSPC
};

void watch(const char *folder);
/** The `number`th call of the fault's kind from now on fails; counted from 1. */
void arm(Fault fault, int number);
/** True if the fault has happened since arm(). */
bool disarm();

} // namespace evenpace::faultyio

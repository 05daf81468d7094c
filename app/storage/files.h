// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/repositories.h"

#include <QDateTime>
#include <QString>

/** Files that only their owner may read, and that are either there whole or not at all. */
namespace evenpace::files {

/**
 * Makes the folder (mode 0700) with its parents. A folder that was there is tightened to 0700 when it holds nothing but
 * files of this app, and left alone otherwise: it may be somebody's home folder.
 */
[[nodiscard]] StoreOutcome ensurePrivateFolder(const QString &path);

/** Makes an empty file of mode 0600, or tightens one that is there. */
[[nodiscard]] StoreOutcome ensurePrivateFile(const QString &path);

/** Copies into a private temporary file beside `to`, writes it through to the disk, then renames it over `to`. */
[[nodiscard]] StoreOutcome copyWhole(const QString &from, const QString &to);

/** Writes a finished file through to the disk and renames it over `to`. */
[[nodiscard]] StoreOutcome putInPlace(const QString &finished, const QString &to);

/** Renames; a missing file is fine. */
[[nodiscard]] StoreOutcome moveAside(const QString &from, const QString &to);

/** Writes the folder's entries through to the disk. */
void syncFolder(const QString &path);

/** What an error of a file call means, for a file in `folder`. */
[[nodiscard]] StoreOutcome outcomeOfErrno(int error);

/** True where the file system of this path has no room for another page, or may not be written at all. */
[[nodiscard]] bool isFull(const QString &path);
[[nodiscard]] bool isReadOnly(const QString &path);

} // namespace evenpace::files

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/library.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace evenpace {

/** The bytes of one library file and the name that its errors are told by. */
struct LibraryFile
{
    QString name;
    QByteArray bytes;
};

/** One thing that is wrong with one item. */
struct LibraryError
{
    QString file;
    QString id; ///< the item; empty when the file itself cannot be read
    QString sentence; ///< one plain sentence that names the file and the item

    friend bool operator==(const LibraryError &, const LibraryError &) = default;
};

struct LibraryResult
{
    Library library;
    std::vector<LibraryError>
        errors; ///< what items say of themselves, then what they say of others; empty: all is well
};

/**
 * Reads library files. Each holds one kind: {"movements": [...]}, {"patterns": [...]}, {"scripts": [...]},
 * {"mind": [...]} or {"programs": [...]}; a file of {"cards": [...]} is passed over, as loadCards() reads it. Fields
 * are named in the type's own words with the unit at the end: `hold_s`, `minutes`, `max_characters`.
 *
 * Strict: an unknown or missing field, a wrong type or unit, a number out of range, an unknown id or one used twice is
 * an error. An item with an error is left out of the library, and so is a program that needs it; an easier or harder
 * form that is not there is cleared. Ids are checked across all files given.
 *
 * A movement goes from `start` to `end` and back. `via` and `via_back`, both optional, hold the poses it comes through
 * on the way out and on the way back: {"start": {...}, "via": [{...}, {...}], "end": {...}, "via_back": [{...}]}.
 *
 * A schedule may name an item where it could name a session: the loader adds a session of that one item.
 */
[[nodiscard]] LibraryResult loadLibrary(const std::vector<LibraryFile> &files);

/**
 * The same library for files that are known to be right, without checking them: items are read when they are first asked
 * for. The bytes of the files must outlive it.
 */
[[nodiscard]] Library openLibrary(const std::vector<LibraryFile> &files);

/**
 * Checks files against each other and against `shipped`, and tells only what is wrong with `files`. An item in `files`
 * stands for the shipped one of the same id, so a shipped file can be checked too. Files of cards are checked as well,
 * and so are the rules of libraryrules.h.
 */
[[nodiscard]] std::vector<LibraryError> validateLibrary(const std::vector<LibraryFile> &files, const Library &shipped);
/** Their form and what they name alone, without the rules for what the app itself offers: a therapist may plan otherwise. */
[[nodiscard]] std::vector<LibraryError> readingErrors(const std::vector<LibraryFile> &files, const Library &shipped);

} // namespace evenpace

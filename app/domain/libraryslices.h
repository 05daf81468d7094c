// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace evenpace {

/** One item of a library file, not read yet. */
struct LibrarySlice
{
    QString id;
    QString name;
    QByteArray bytes; ///< the item's object, as raw data of the file's bytes, which must outlive it
};

/** The items of a file like {"movements": [{...}, {...}]}, cut where they begin and end. */
struct LibrarySlices
{
    QString kind; ///< "movements"; empty when the bytes are no such file
    std::vector<LibrarySlice> items;
};

/** Finds the items without reading them. For files that are known to be right: it checks nothing. */
[[nodiscard]] LibrarySlices sliceLibraryFile(const QByteArray &bytes);

} // namespace evenpace

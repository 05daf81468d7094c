// SPDX-License-Identifier: Apache-2.0
#include "builtinlibrary.h"

#include <QDirIterator>
#include <QResource>

namespace evenpace {

using namespace Qt::StringLiterals;

namespace {

std::vector<LibraryFile> builtInFiles()
{
    const QString root = u":/evenpace/library"_s;
    std::vector<LibraryFile> files;
    QDirIterator entries(root, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        files.push_back({path.mid(root.size() + 1), QResource(path).uncompressedData()});
    }
    return files;
}

} // namespace

Library builtInLibrary()
{
    return openLibrary(builtInFiles());
}

LibraryResult loadBuiltInLibrary()
{
    return loadLibrary(builtInFiles());
}

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#include "cli/shippedlibrary.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace evenpace::cli {

using namespace Qt::StringLiterals;

std::vector<LibraryFile> shippedLibraryFiles()
{
    const QString root = u":/evenpace/library"_s;
    std::vector<LibraryFile> files;
    QDirIterator entries(root, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        if (file.open(QIODevice::ReadOnly))
            files.push_back({file.fileName().mid(root.size() + 1), file.readAll()});
    }
    std::sort(files.begin(), files.end(), [](const LibraryFile &a, const LibraryFile &b) { return a.name < b.name; });
    return files;
}

Library shippedLibrary()
{
    return loadLibrary(shippedLibraryFiles()).library;
}

} // namespace evenpace::cli

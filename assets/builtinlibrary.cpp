// SPDX-License-Identifier: Apache-2.0
#include "builtinlibrary.h"

#include <QDirIterator>
#include <QFile>

namespace evenpace {

using namespace Qt::StringLiterals;

LibraryResult loadBuiltInLibrary()
{
    const QString root = u":/evenpace/library"_s;
    std::vector<LibraryFile> files;
    QDirIterator entries(root, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        if (file.open(QIODevice::ReadOnly))
            files.push_back({file.fileName().mid(root.size() + 1), file.readAll()});
    }
    return loadLibrary(files);
}

} // namespace evenpace

// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "builtinlibrary.h"
#include "cli/options.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace evenpace::cli {

using namespace Qt::StringLiterals;

namespace {

/** The largest shipped file has 60 kB. */
constexpr qint64 kLargestFile = 16 * 1024 * 1024;

QStringList filesBelow(const QString &folder)
{
    QStringList paths;
    QDirIterator entries(folder, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext())
        paths << entries.next();
    paths.sort();
    return paths;
}

} // namespace

int validate(const QStringList &arguments, const Console &console)
{
    const Options options = Options::read(arguments, {}, true);
    if (!options.error().isEmpty())
        return console.misunderstood(options.error());

    QStringList paths;
    for (const QString &path : options.files()) {
        if (!QFileInfo(path).isDir()) {
            paths << path;
            continue;
        }
        const QStringList found = filesBelow(path);
        if (found.isEmpty())
            return console.problem(u"%1 holds no .json file."_s.arg(path));
        paths << found;
    }

    std::vector<LibraryFile> files;
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return console.problem(u"%1 cannot be read."_s.arg(path));
        if (file.size() > kLargestFile)
            return console.problem(u"%1 is too large for a library file."_s.arg(path));
        files.push_back({path, file.readAll()});
    }

    const std::vector<LibraryError> errors = validateLibrary(files, loadBuiltInLibrary().library);
    for (const LibraryError &error : errors)
        console.err << error.sentence << '\n';
    if (!errors.empty())
        return Problem;
    console.out << (files.size() == 1 ? u"1 file is fine."_s : u"%1 files are fine."_s.arg(files.size())) << '\n';
    return Ok;
}

} // namespace evenpace::cli

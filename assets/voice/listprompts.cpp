// SPDX-License-Identifier: Apache-2.0
// evenpace-prompts FOLDER: everything the voice can say with the library in that folder, as {"group": ["phrase", ...]}.

#include "device/prompts.h"
#include "domain/cardloader.h"
#include "domain/libraryloader.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    if (argc != 2) {
        std::fputs("Usage: evenpace-prompts LIBRARY-FOLDER\n", stderr);
        return 2;
    }
    std::vector<evenpace::LibraryFile> files;
    QDirIterator it(QFile::decodeName(argv[1]), {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s cannot be read.\n", qPrintable(file.fileName()));
            return 1;
        }
        files.push_back({it.fileName(), file.readAll()});
    }
    std::sort(files.begin(), files.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    const evenpace::LibraryResult result = evenpace::loadLibrary(files);
    for (const auto &error : result.errors)
        std::fprintf(stderr, "%s\n", qPrintable(error.sentence));
    if (!result.errors.empty())
        return 1;
    const evenpace::Library &library = result.library;
    std::vector<evenpace::Card> cards;
    for (const evenpace::LibraryFile &file : files) {
        if (file.name == u"cards.json")
            cards = evenpace::loadCards(file, [&](const QString &id) {
                        return library.kind(id).has_value() || library.program(id) != nullptr;
                    }).cards;
    }
    QJsonObject groups;
    for (const evenpace::PromptGroup &group : evenpace::voicePrompts(library, cards))
        groups.insert(group.name, QJsonArray::fromStringList(group.phrases));
    std::fputs(QJsonDocument(groups).toJson().constData(), stdout);
    return 0;
}

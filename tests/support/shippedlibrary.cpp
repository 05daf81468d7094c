// SPDX-License-Identifier: Apache-2.0
#include "support/shippedlibrary.h"

#include "builtinlibrary.h"

namespace evenpace {

using namespace Qt::StringLiterals;

const Library &shippedLibrary()
{
    static const Library library = [] {
        const LibraryResult result = loadBuiltInLibrary();
        for (const LibraryError &error : result.errors)
            qFatal("%s", qUtf8Printable(error.sentence));
        if (result.library.programs.empty())
            qFatal("The library is empty.");
        return result.library;
    }();
    return library;
}

Library withSession(const QString &sessionId, const QStringList &itemIds)
{
    Library library = shippedLibrary();
    Program program;
    program.id = kTestProgram.toString();
    program.name = u"Test"_s;
    ProgramSession session{sessionId, sessionId, {}};
    for (const QString &id : itemIds)
        session.items.push_back({id, std::nullopt});
    program.sessions.push_back(session);
    program.schedule = {{{1, {sessionId}}}};
    library.programs[program.id] = program;
    return library;
}

} // namespace evenpace

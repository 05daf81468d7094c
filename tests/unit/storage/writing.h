// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/database.h"
#include "storage/sqlitesessionrepository.h"

#include <QCoreApplication>
#include <QStringList>

#include <unistd.h>

/** What programs share that write until a test kills them, and tell on stdout what they are at. */
namespace evenpace::writing {

/** One line, at once: what was written to a pipe stays there after a kill. */
inline void tell(const QByteArray &line)
{
    const QByteArray whole = line + '\n';
    if (::write(STDOUT_FILENO, whole.constData(), static_cast<size_t>(whole.size())) != whole.size()) {
        _exit(3);
    }
}

/**
 * Does step after step in the folder of the first argument, beginning with the step of the second one. Tells what it is
 * about to do and what was acknowledged: "begin 7", "done 7".
 */
template <typename Repository, typename Run> int stepAfterStep(int argc, char *argv[], Run run)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() != 3) {
        return 2;
    }
    Database database(arguments[1]);
    const OpenOutcome outcome = database.open();
    if (outcome != OpenOutcome::Upgraded && outcome != OpenOutcome::Current) {
        tell("error");
        return 5;
    }
    SqliteSessionRepository sessions(database);
    Repository repository(database);
    for (int step = arguments[2].toInt();; ++step) {
        tell("begin " + QByteArray::number(step));
        if (run(step, repository, sessions) != StoreOutcome::Ok) {
            tell("error");
            return 4;
        }
        tell("done " + QByteArray::number(step));
    }
}

} // namespace evenpace::writing

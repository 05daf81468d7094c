// SPDX-License-Identifier: Apache-2.0
// Writes records of thinking exercises, step after step, until somebody kills it, and tells on stdout what it is about to
// do and what was acknowledged. Started by the tests, which then compare the database with what was told.
#include "storage/database.h"
#include "storage/sqlitemindrepository.h"
#include "storage/sqlitesessionrepository.h"

#include "mindsteps.h"

#include <QCoreApplication>

#include <unistd.h>

using namespace evenpace;

namespace {

/** One line, at once: what was written to a pipe stays there after a kill. */
void tell(const QByteArray &line)
{
    const QByteArray whole = line + '\n';
    if (::write(STDOUT_FILENO, whole.constData(), static_cast<size_t>(whole.size())) != whole.size()) {
        _exit(3);
    }
}

} // namespace

int main(int argc, char *argv[])
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
    SqliteMindRepository mind(database);
    for (int step = arguments[2].toInt();; ++step) {
        tell("begin " + QByteArray::number(step));
        if (mindsteps::run(step, sessions, mind) != StoreOutcome::Ok) {
            tell("error");
            return 4;
        }
        tell("done " + QByteArray::number(step));
    }
}

// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("evenpace-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(EVENPACE_VERSION));
    QTextStream out(stdout);
    QTextStream err(stderr);
    return evenpace::cli::run(QCoreApplication::arguments().mid(1), {out, err});
}

// SPDX-License-Identifier: Apache-2.0
#include "storagebench.h"
#include "windowbench.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace evenpace::bench;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const bool isQuick = QCoreApplication::arguments().contains(u"--quick"_s);
    const int runs = isQuick ? 3 : 11;
    // Beside the programs: a temporary folder may be in memory, where a disk costs nothing.
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + u"/data"_s);
    QTextStream out(stdout);
    QTextStream err(stderr);
    if (!folder.isValid() || !fillTenYears(folder.filePath(u"ten-years"_s))) {
        err << "The data to measure with could not be written." << Qt::endl;
        return 1;
    }
    const WindowBench windows{QStringLiteral(EVENPACE_ANCHOR),
                              QStringLiteral(EVENPACE_APP),
                              QStringLiteral(EVENPACE_SESSION_WINDOW),
                              folder.filePath(u"none"_s),
                              folder.filePath(u"ten-years"_s),
                              runs,
                              isQuick ? 5 : 20};
    std::vector<Row> rows = measureWindows(windows);
    for (Row &row : measureStorage(folder.filePath(u"saving"_s), folder.filePath(u"ten-years"_s), runs))
        rows.push_back(std::move(row));

    out << "| What | Beside | Goal (never above) | Measured |\n| --- | --- | --- | --- |\n";
    for (const Row &row : rows)
        out << "| " << row.what << " | " << row.anchor << " | " << row.goal << " | " << row.measured << " |\n";
    return 0;
}

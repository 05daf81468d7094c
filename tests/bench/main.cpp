// SPDX-License-Identifier: Apache-2.0
#include "pacingsimulation.h"
#include "storagebench.h"
#include "toolbench.h"
#include "windowbench.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace evenpace::bench;

namespace {

constexpr int kPeople = 1000;
constexpr unsigned kSeed = 1;

void printSimulation(QTextStream &out)
{
    out << "\n"
        << kPeople << " made-up people, 24 weeks (see pacingsimulation.h):\n\n"
        << "| Who | A day's size | Overload days | Flare days | Minutes at the end | Capacity at the end |\n"
        << "| --- | --- | --- | --- | --- | --- |\n";
    for (const SimulationRow &row : simulatePacing(kPeople, kSeed)) {
        out << "| " << row.group << " | " << row.way << " | " << QString::number(row.overloadDays, 'f', 1) << " | "
            << QString::number(row.flareDays, 'f', 1) << " | x" << QString::number(row.minutesADay, 'f', 2) << " | x"
            << QString::number(row.capacity, 'f', 2) << " |\n";
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(u"--pacing"_s)) {
        QTextStream out(stdout);
        printSimulation(out);
        return 0;
    }
    const bool isQuick = QCoreApplication::arguments().contains(u"--quick"_s);
    const int runs = isQuick ? 3 : 11;
    // Beside the programs: a temporary folder may be in memory, where a disk costs nothing.
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + u"/data"_s);
    QTextStream out(stdout);
    QTextStream err(stderr);
    if (!folder.isValid() || !fillFirstDay(folder.filePath(u"none"_s))
        || !fillTenYears(folder.filePath(u"ten-years"_s))) {
        err << "The data to measure with could not be written." << Qt::endl;
        return 1;
    }
    const WindowBench windows{QStringLiteral(EVENPACE_ANCHOR),
                              QStringLiteral(EVENPACE_APP),
                              QStringLiteral(EVENPACE_PRACTICE_WINDOW),
                              QStringLiteral(EVENPACE_SESSION_WINDOW),
                              QStringLiteral(EVENPACE_THUMBNAIL_WINDOW),
                              folder.filePath(u"none"_s),
                              folder.filePath(u"ten-years"_s),
                              runs,
                              isQuick ? 5 : 20};
    std::vector<Row> rows = measureWindows(windows);
    for (Row &row : measureStorage(folder.filePath(u"saving"_s), folder.filePath(u"ten-years"_s), runs))
        rows.push_back(std::move(row));
    rows.push_back(measureCues(QStringLiteral(EVENPACE_CUES)));
    double voice = 0;
    for (const QFileInfo &file : QDir(QStringLiteral(EVENPACE_VOICE)).entryInfoList(QDir::Files))
        voice += static_cast<double>(file.size()) / 1e6;
    // Linked in where there are no modules.
    const QString modules = u" " EVENPACE_CAMERA_MODULE " " EVENPACE_EXCHANGE_MODULE ""_s;
    const QStringList programs = (windows.app + modules).split(u' ', Qt::SkipEmptyParts);
    const QStringList sound = QStringLiteral(EVENPACE_SOUND_MODULE).split(u' ', Qt::SkipEmptyParts);
    for (Row &row : measureSize(QStringLiteral(EVENPACE_SIZE), programs, sound, voice))
        rows.push_back(std::move(row));

    out << "| What | Beside | Goal (never above) | Measured |\n| --- | --- | --- | --- |\n";
    for (const Row &row : rows)
        out << "| " << row.what << " | " << row.anchor << " | " << row.goal << " | " << row.measured << " |\n";
    printSimulation(out);
    return 0;
}

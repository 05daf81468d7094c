// SPDX-License-Identifier: Apache-2.0
#include "assets.h"
#include "launch.h"
#include "options.h"
#include "stage.h"
#include "tour.h"

#include <QGuiApplication>
#include <QTextStream>
#include <QtPlugin>

#ifdef EVENPACE_MODULES_LINKED
Q_IMPORT_PLUGIN(EvenpaceCameraPlugin)
Q_IMPORT_PLUGIN(EvenpaceExchangePlugin)
Q_IMPORT_PLUGIN(EvenpaceSoundPlugin)
#endif

using namespace Qt::StringLiterals;
using namespace evenpace;

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const Options options = readOptions(arguments, stagePageNames());
    if (!options.error.isEmpty()) {
        QTextStream(stderr) << options.error << Qt::endl;
        return 2;
    }
    if (options.task == Options::Task::Help) {
        QTextStream(stdout) << helpText(stagePageNames());
        return 0;
    }
    if (options.task == Options::Task::Version) {
        QTextStream(stdout) << u"evenpace " EVENPACE_VERSION ""_s << Qt::endl;
        return 0;
    }

    chooseDrawing(options);
    QCoreApplication::setApplicationName(u"evenpace"_s);
    QCoreApplication::setApplicationVersion(u"" EVENPACE_VERSION ""_s);
    const QGuiApplication application(argc, argv);
    chooseLanguage(options);
    if (options.task == Options::Task::Run)
        return runApp(options);

    loadFonts(QLocale());
    switch (options.task) {
    case Options::Task::SelfTest:
        return runSelfTest();
    case Options::Task::Tour:
        return runTour(options);
    case Options::Task::FigureSheet:
        return runFigureSheet(options);
    default:
        return runShot(options);
    }
}

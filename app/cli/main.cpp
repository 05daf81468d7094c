// SPDX-License-Identifier: Apache-2.0
#include "assets.h"
#include "cli/commands.h"

#include <QGuiApplication>
#include <QLoggingCategory>

#include <cstdio>
#include <memory>
#include <string_view>

namespace {

/** Only paper needs fonts, and only those who set them need the rest of Qt Gui. */
bool needsFonts(int argc, char *argv[])
{
    bool isExport = false;
    bool isPaper = false;
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument(argv[i]);
        isExport = isExport || argument == "export";
        isPaper = isPaper || argument == "pdf" || argument == "--format=pdf";
    }
    return isExport && isPaper;
}

} // namespace

int main(int argc, char *argv[])
{
    std::unique_ptr<QCoreApplication> app;
    if (needsFonts(argc, argv)) {
        // There is no window, so no display is asked for.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // Nor is it of any concern here where a session of a desktop keeps its sockets.
        QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
        app = std::make_unique<QGuiApplication>(argc, argv);
        QLoggingCategory::setFilterRules({});
        evenpace::loadFonts();
    } else {
        app = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(QStringLiteral("evenpace-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(EVENPACE_VERSION));
    QTextStream out(stdout);
    QTextStream err(stderr);
    return evenpace::cli::run(QCoreApplication::arguments().mid(1), {out, err});
}

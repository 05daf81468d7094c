// SPDX-License-Identifier: Apache-2.0
// session-window DIR SESSION ITEM: the real app on the data in DIR with a session that runs from its ITEMth item (from
// 0). Sound goes nowhere, so that a missing device does not change what is measured.
#include "assets.h"
#include "builtinlibrary.h"
#include "device/bootclock.h"
#include "stage.h"
#include "store.h"
#include "ui/appcontroller.h"
#include "ui/guidefigure.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

using namespace Qt::StringLiterals;
using namespace evenpace;

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    loadFonts();
    const QStringList arguments = QCoreApplication::arguments();
    Store store(arguments.value(1));
    if (store.open())
        return 1;
    Library library = builtInLibrary();
    GuideFigure::setLibrary(&library);
    const BootClock clock;
    SilentCuePlayer cues;
    NoHaptics haptics;
    NoKeepAwake awake;
    const Services services
        = store.services({clock, clock, [] { return QDateTime::currentDateTime(); }, library, cues, haptics, awake});
    AppController app(services);
    QQmlApplicationEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    engine.setInitialProperties({{u"app"_s, QVariant::fromValue(&app)}});
    engine.load(QUrl(u"qrc:/qt/qml/Evenpace/Main.qml"_s));
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    if (!window)
        return 1;
    window->resize(390, 844);
    app.startSession(AppController::kFirstProgram.toString(), arguments.value(2));
    if (!app.player())
        return 1;
    for (int item = arguments.value(3).toInt(); item > 0; --item)
        app.player()->skip();
    return QGuiApplication::exec();
}

// SPDX-License-Identifier: Apache-2.0
#include "assets.h"

#include <QQmlEngine>
#include <QtQml/qqmlextensionplugin.h>
#include <QtQuickTest>

Q_IMPORT_QML_PLUGIN(EvenpacePlugin)
Q_IMPORT_QML_PLUGIN(Evenpace_AppPlugin)
Q_IMPORT_QML_PLUGIN(Evenpace_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Evenpace_TestingPlugin)

class Setup : public QObject
{
    Q_OBJECT
public slots:
    void applicationAvailable() { evenpace::loadFonts(); }
    void qmlEngineAvailable(QQmlEngine *engine) { engine->addImportPath(QStringLiteral("qrc:/qt/qml")); }
};

QUICK_TEST_MAIN_WITH_SETUP(pages, Setup)
#include "setup.moc"

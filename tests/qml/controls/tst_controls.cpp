// SPDX-License-Identifier: Apache-2.0
#include "assets.h"

#include <QQmlEngine>
#include <QtQml/qqmlextensionplugin.h>
#include <QtQuickTest>

Q_IMPORT_QML_PLUGIN(Evenpace_ControlsPlugin)

using namespace Qt::StringLiterals;

class ControlsSetup : public QObject
{
    Q_OBJECT

public slots:
    void applicationAvailable() { evenpace::loadFonts(); }
    void qmlEngineAvailable(QQmlEngine *engine) { engine->addImportPath(u"qrc:/qt/qml"_s); }
};

QUICK_TEST_MAIN_WITH_SETUP(controls, ControlsSetup)

#include "tst_controls.moc"

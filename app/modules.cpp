// SPDX-License-Identifier: Apache-2.0
#include "modules.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(EvenpacePlugin)
Q_IMPORT_QML_PLUGIN(Evenpace_AppPlugin)
Q_IMPORT_QML_PLUGIN(Evenpace_ControlsPlugin)

using namespace Qt::StringLiterals;

void evenpace::addModules(QQmlEngine &engine)
{
    // Not an import path by itself before Qt 6.5.
    engine.addImportPath(u"qrc:/qt/qml"_s);
}

void evenpace::loadModules(QQmlEngine &engine)
{
    QQmlComponent imports(&engine);
    imports.setData("import QtQuick\nimport QtQuick.Layouts\nimport QtQuick.Templates\n"
                    "import Evenpace\nimport Evenpace.App\nimport Evenpace.Controls\nQtObject {}",
                    QUrl());
}

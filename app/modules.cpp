// SPDX-License-Identifier: Apache-2.0
#include "modules.h"

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

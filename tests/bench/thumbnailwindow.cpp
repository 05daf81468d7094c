// SPDX-License-Identifier: Apache-2.0
// thumbnail-window: every movement of the library as a moving thumbnail, in a list that scrolls to its end and back.
#include "assets.h"
#include "builtinlibrary.h"
#include "domain/library.h"
#include "store.h"
#include "ui/guidefigure.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

using namespace Qt::StringLiterals;
using namespace evenpace;

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    const Library library = builtInLibrary();
    GuideFigure::setLibrary(&library);
    QVariantList movements;
    for (const auto &[id, movement] : library.movements) {
        if (!movement.isVariant)
            movements << QVariantMap{{u"id"_s, id}, {u"isFront"_s, movement.view == View::Front}};
    }
    QQmlApplicationEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    engine.setInitialProperties({{u"movements"_s, movements}});
    engine.loadData(R"(
        import QtQuick
        import Evenpace.App

        Window {
            id: root

            required property var movements
            property real blend: 0

            width: 390
            height: 844
            visible: true

            NumberAnimation on blend {
                from: 0
                to: 2
                duration: 5000
                loops: Animation.Infinite
            }
            GridView {
                id: grid

                anchors.fill: parent
                cellWidth: width / 4
                cellHeight: cellWidth
                model: root.movements
                delegate: Item {
                    id: cell

                    required property var modelData

                    width: grid.cellWidth
                    height: grid.cellHeight

                    Rectangle {
                        anchors.fill: parent
                        anchors.margins: 6
                        radius: 16
                        color: "#eef2e8"

                        GuideFigure {
                            anchors.fill: parent
                            anchors.margins: 4
                            anchors.bottomMargin: 0
                            movementId: cell.modelData.id
                            isFrontView: cell.modelData.isFront
                            blend: root.blend
                            world: "day"
                        }
                    }
                }

                SequentialAnimation on contentY {
                    loops: Animation.Infinite

                    NumberAnimation { from: 0; to: 73 / 4 * 97 - 844; duration: 4000 }
                    NumberAnimation { to: 0; duration: 4000 }
                }
            }
        }
    )");
    return engine.rootObjects().isEmpty() ? 1 : QGuiApplication::exec();
}

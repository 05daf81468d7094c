// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.App

/** The quiet time of a step: how much of it is left, for those who look. */
Loader {
    id: root

    required property PlayerController player
    property real radius: 132
    property bool isWanted: false

    function show(): void {
        if (root.isWanted && root.status === Loader.Null)
            root.setSource(Qt.resolvedUrl("RingScene.qml"), {
                "player": root.player,
                "radius": Qt.binding(() => root.radius)
            });
    }

    visible: root.isWanted
    onIsWantedChanged: root.show()
    Component.onCompleted: root.show()
}

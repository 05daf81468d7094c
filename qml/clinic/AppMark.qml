// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.Controls

/** The picture that the app is known by: a disc behind the level line. */
Rectangle {
    id: root

    implicitWidth: 56
    implicitHeight: 56
    radius: 14
    color: Theme.primary
    Accessible.ignored: true

    Item {
        y: root.height * 0.2
        width: root.width
        height: root.height * 0.36
        clip: true

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: root.width * 0.56
            height: width
            radius: width / 2
            color: Theme.disc
        }
    }
    Rectangle {
        y: root.height * 0.56
        width: root.width
        height: root.height * 0.06
        color: Theme.surface
    }
}

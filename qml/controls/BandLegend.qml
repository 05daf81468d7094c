// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.Controls

// One part of the band in words.
Row {
    id: root

    property string text: ""
    property color fill: Theme.surface
    property color line: Theme.primary
    property bool striped: false

    spacing: Theme.gapS
    visible: text !== ""

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: 16
        height: 16
        color: root.fill
        border.color: root.line
        border.width: 2
        radius: 5

        Rectangle {
            anchors.centerIn: parent
            width: 16
            height: 1.5
            color: root.line
            antialiasing: true
            rotation: -45
            visible: root.striped
        }
    }
    AppText {
        text: root.text
        token: Theme.smallStrong
    }
}

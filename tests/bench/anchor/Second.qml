// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic

/** The cheapest countdown there is: a text that changes once a second. */
ApplicationWindow {
    id: root

    property int secondsLeft: 600

    width: 390
    height: 844
    visible: true

    Timer {
        interval: 1000
        repeat: true
        running: true
        onTriggered: root.secondsLeft -= 1
    }

    Label {
        anchors.centerIn: parent
        font.pixelSize: 64
        text: root.secondsLeft
    }
}

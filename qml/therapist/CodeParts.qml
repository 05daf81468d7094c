// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** The way through the parts of a code, which come round by themselves. */
RowLayout {
    id: root

    required property CodeController code
    property bool plays: !Theme.reducedMotion

    visible: root.code.count > 1
    spacing: Theme.gapXs

    IconButton {
        outlined: true
        iconName: "caret-left"
        followsReading: true
        text: qsTr("Part before")
        onClicked: {
            root.plays = false;
            root.code.back();
        }
    }
    AppText {
        Layout.fillWidth: true
        Layout.minimumWidth: 88 // the longest of its words
        text: root.code.partText
        token: Theme.bodyStrong
        horizontalAlignment: Text.AlignHCenter
    }
    IconButton {
        outlined: true
        iconName: root.plays ? "pause" : "play"
        text: root.plays ? qsTr("Stop at this part") : qsTr("Go through the parts")
        onClicked: root.plays = !root.plays
    }
    IconButton {
        outlined: true
        iconName: "caret-right"
        followsReading: true
        text: qsTr("Part after")
        onClicked: {
            root.plays = false;
            root.code.next();
        }
    }

    Timer {
        // Long enough for a camera to be sure of each.
        interval: 1500
        repeat: true
        running: root.visible && root.plays && root.code.count > 1 && Application.state === Qt.ApplicationActive
        onTriggered: root.code.next()
    }
}

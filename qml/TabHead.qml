// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace
import Evenpace.Controls

/** The head of a tab: its title above the level line, and the ways to help and to the settings. */
Rectangle {
    id: root

    property alias title: bar.title

    signal settingsRequested
    /** PageWishes.qml hears it. */
    signal hardRequested

    implicitHeight: bar.implicitHeight + line.height
    color: Theme.sky

    TopBar {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right

        HardButton {
            onClicked: root.hardRequested()
        }
        IconButton {
            iconName: "gear-six"
            text: qsTr("Settings")
            onClicked: root.settingsRequested()
        }
    }
    LevelLine {
        id: line

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}

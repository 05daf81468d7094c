// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace
import Evenpace.Controls

/** The head of a page that was opened from another: its title above the level line, the way back, and the way to help. */
Rectangle {
    id: root

    property alias title: bar.title
    /** The way to help; the pages of a therapist do without. */
    property alias hasHelp: help.visible

    signal backRequested
    /** PageWishes.qml hears it. */
    signal hardRequested

    implicitHeight: bar.implicitHeight + line.height
    color: Theme.sky

    TopBar {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        leadingIcon: "arrow-left"
        leadingText: qsTr("Back")
        onLeadingClicked: root.backRequested()

        HardButton {
            id: help

            onClicked: root.hardRequested()
        }
    }
    LevelLine {
        id: line

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}

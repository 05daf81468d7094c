// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** Start a program, or let it rest, go on or end. */
Dock {
    id: root

    required property ProgramController programs
    /** Little height: the buttons stay side by side. */
    property bool isShort: false
    readonly property bool isFollowed: root.programs.state === ProgramController.Followed
    readonly property bool isPaused: root.programs.state === ProgramController.Paused

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.hugeText && !root.isShort ? 1 : 2
        columnSpacing: Theme.gapM
        rowSpacing: Theme.gapS
        layoutDirection: Theme.leftHanded !== root.LayoutMirroring.enabled ? Qt.RightToLeft : Qt.LeftToRight

        SecondButton {
            Layout.preferredWidth: parent.columns === 1 ? -1 : 104 // qmllint disable
            Layout.fillWidth: parent.columns === 1 // qmllint disable
            Layout.row: parent.columns === 1 ? 1 : 0 // qmllint disable
            Layout.column: 0
            minimumHeight: Theme.targetMain
            horizontalPadding: 8
            visible: root.isFollowed || root.isPaused
            text: qsTr("Stop")
            token: Theme.bodyStrong
            onClicked: root.programs.stop()
        }
        // Following needs no button: neither of these is the one to press.
        SecondButton {
            Layout.fillWidth: true
            Layout.row: 0
            Layout.column: parent.columns === 1 ? 0 : 1 // qmllint disable
            minimumHeight: Theme.targetMain
            visible: root.isFollowed
            iconName: "pause"
            text: qsTr("Pause it")
            token: Theme.bodyStrong
            onClicked: root.programs.pause()
        }
        PrimaryButton {
            Layout.fillWidth: true
            Layout.row: 0
            Layout.column: parent.columns === 1 ? 0 : 1 // qmllint disable
            minimumHeight: Theme.targetMain
            visible: !root.isFollowed
            iconName: "play-fill"
            text: root.isPaused ? qsTr("Go on") : qsTr("Start today")
            token: Theme.start
            onClicked: root.isPaused ? root.programs.goOn() : root.programs.start()
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** Back, pause, skip and ease off, always at the same places. */
Item {
    id: root

    required property PlayerController player
    /** All four beside each other. */
    property bool isOneRow: false
    property bool isTall: true
    /** Without, the buttons beside pause show their picture only: large words would not fit. */
    property bool hasWords: true
    readonly property bool isStacked: Theme.hugeText && !isOneRow
    readonly property real sideWidth: isOneRow ? (hasWords ? Math.max(60, width * 0.19) : 60) : isStacked ? 0 : 84
    readonly property real rowHeight: isTall ? Theme.targetPause : 72

    implicitHeight: grid.implicitHeight

    GridLayout {
        id: grid

        width: parent.width
        columns: root.isOneRow ? 4 : 3
        columnSpacing: root.isOneRow ? Theme.gapS : Theme.gapM
        rowSpacing: Theme.gapM
        layoutDirection: Qt.LeftToRight
        LayoutMirroring.enabled: false

        PrimaryButton {
            Layout.row: 0
            Layout.column: root.isStacked ? 0 : 1
            Layout.columnSpan: root.isStacked ? 3 : 1
            Layout.fillWidth: true
            Layout.fillHeight: true
            stacked: !root.isStacked
            horizontalPadding: Theme.gapXs
            minimumHeight: root.rowHeight
            iconName: root.player.isPaused ? "play-fill" : "pause-fill"
            iconSize: 32
            text: root.player.isPaused ? qsTr("Continue") : qsTr("Pause")
            onClicked: root.player.togglePause()
        }
        SideButton {
            Layout.row: root.isStacked ? 1 : 0
            Layout.column: 0
            iconName: "arrow-counter-clockwise-bold"
            text: root.hasWords ? qsTr("Back") : ""
            spokenName: qsTr("Back to the start of this, or to the one before")
            onClicked: root.player.back()
        }
        SideButton {
            Layout.row: root.isStacked ? 1 : 0
            Layout.column: root.isStacked ? 1 : 2
            iconName: "skip-forward-bold"
            text: root.hasWords ? qsTr("Skip") : ""
            spokenName: qsTr("Skip this one")
            onClicked: root.player.skip()
        }
        EaseButton {
            readonly property bool isSmall: root.isOneRow || root.isStacked

            Layout.row: root.isOneRow ? 0 : 1
            Layout.column: root.isOneRow ? 3 : root.isStacked ? 2 : 0
            Layout.columnSpan: isSmall ? 1 : 3
            Layout.fillWidth: !root.isOneRow
            Layout.fillHeight: true
            Layout.preferredWidth: isSmall ? root.sideWidth : -1
            player: root.player
            stacked: isSmall
            hasDetail: !isSmall
            hasWords: root.hasWords
            horizontalPadding: Theme.gapXs
            token: isSmall ? Theme.smallStrong : Theme.button
            minimumHeight: root.isOneRow ? root.rowHeight : Theme.targetMain
        }
    }

    component SideButton: SecondButton {
        Layout.preferredWidth: root.sideWidth
        Layout.fillWidth: root.isStacked
        Layout.fillHeight: true
        stacked: true
        horizontalPadding: Theme.gapXs
        token: Theme.smallStrong
        minimumHeight: root.hasWords ? root.rowHeight : Theme.targetSecond
    }
}

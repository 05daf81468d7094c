// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** Add the session to today, or start it now. */
Dock {
    id: root

    required property OwnSessionController own
    /** Little height: the buttons stay side by side. */
    property bool isShort: false

    spacing: Theme.gapS

    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.own.lockText
        token: Theme.small
        color: Theme.ink2
        horizontalAlignment: Text.AlignHCenter
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.hugeText && !root.isShort ? 1 : 2
        columnSpacing: Theme.gapM
        rowSpacing: Theme.gapS
        layoutDirection: Theme.leftHanded !== root.LayoutMirroring.enabled ? Qt.RightToLeft : Qt.LeftToRight

        SecondButton {
            Layout.preferredWidth: Theme.hugeText ? -1 : 104
            Layout.fillWidth: Theme.hugeText
            Layout.row: parent.columns === 1 ? 1 : 0 // qmllint disable
            Layout.column: 0
            minimumHeight: Theme.targetMain
            horizontalPadding: 8
            visible: root.own.canStart
            text: root.own.isAdded ? qsTr("Take out of today") : qsTr("Add to today")
            token: Theme.bodyStrong
            onClicked: root.own.isAdded ? root.own.takeFromToday() : root.own.addToToday()
        }
        PrimaryButton {
            Layout.fillWidth: true
            Layout.row: 0
            Layout.column: parent.columns === 1 ? 0 : 1 // qmllint disable
            minimumHeight: Theme.targetMain
            enabled: root.own.canStart
            reason: root.own.lockText
            iconName: "play-fill"
            text: root.own.startText
            token: Theme.start
            onClicked: root.own.start()
        }
    }
}

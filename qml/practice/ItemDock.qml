// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** Add to today, or do it now. */
Dock {
    id: root

    required property ItemController item
    /** Little height: the buttons stay side by side. */
    property bool isShort: false

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
            visible: root.item.canStart
            text: root.item.isAdded ? qsTr("Take out of today") : qsTr("Add to today")
            token: Theme.bodyStrong
            onClicked: root.item.isAdded ? root.item.takeFromToday() : root.item.addToToday()
        }
        PrimaryButton {
            Layout.fillWidth: true
            Layout.row: 0
            Layout.column: parent.columns === 1 ? 0 : 1 // qmllint disable
            minimumHeight: Theme.targetMain
            enabled: root.item.canStart
            reason: root.item.lockText
            iconName: enabled ? "play-fill" : "lock-simple"
            text: enabled ? root.item.startText : root.item.lockTitle
            token: Theme.start
            onClicked: root.item.start()
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Evenpace.Controls

// One tile of a scale. The scale holds the keyboard; a tile only knows how it looks and that it was pressed.
T.RadioButton {
    id: root

    property bool chosen: false
    // The answer of last time.
    property bool marked: false
    property bool dashed: false
    property bool underKeyboard: false
    property string spokenName: text

    implicitWidth: Theme.targetMin
    implicitHeight: Math.max(Theme.targetSecond, label.implicitHeight + (marked ? 20 : 12))
    checked: chosen
    focusPolicy: Qt.NoFocus
    containmentMask: guard

    Accessible.role: Accessible.RadioButton
    Accessible.name: spokenName
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.onPressAction: guard.activate()
    onCanceled: guard.letGo()

    background: Rectangle {
        color: root.chosen ? Theme.primary : root.down ? Theme.primarySoft : root.dashed ? "transparent" : Theme.surfaceAlt
        border.color: Theme.outline
        border.width: root.chosen || root.dashed ? 0 : Theme.strokeTile
        radius: Theme.radiusTile

        DashedFrame {
            anchors.fill: parent
            color: Theme.outline
            radius: parent.radius
            thickness: Theme.strokeTile
            visible: root.dashed && !root.chosen
        }
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 8
            width: 16
            height: 4
            color: root.chosen ? Theme.primaryInk : Theme.dFatigue
            radius: 2
            visible: root.marked
        }
        FocusRing {
            cornerRadius: parent.radius
            visible: root.underKeyboard
        }
    }
    AppText {
        id: label

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: root.marked ? -4 : 0
        text: root.text
        token: root.dashed ? Theme.badge : Theme.tileDigit
        color: root.chosen ? Theme.primaryInk : Theme.ink
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
    TapGuard {
        id: guard

        target: root
        interval: Theme.tapGuard
        slack: Theme.tapSlack
    }
}

// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

/** One condition with a box to tick; the whole row is the target. */
BaseRow {
    id: root

    property bool hasLine: false

    implicitHeight: Math.max(52, content.implicitHeight + 2 * Theme.gapS)
    checkable: true
    spokenRole: Accessible.CheckBox

    Accessible.checkable: true
    Accessible.checked: checked

    Rectangle {
        width: parent.width
        height: Theme.strokeHair
        color: Theme.hair
        visible: root.hasLine
    }
    RowLayout {
        id: content

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        spacing: Theme.gapM

        Rectangle {
            implicitWidth: 26
            implicitHeight: 26
            color: root.checked ? Theme.primary : "transparent"
            border.color: root.checked ? Theme.primary : Theme.outline
            border.width: Theme.strokeField
            radius: Theme.radiusSmall

            Icon {
                anchors.centerIn: parent
                name: "check-bold"
                color: Theme.primaryInk
                size: 18
                visible: root.checked
            }
        }
        AppText {
            Layout.fillWidth: true
            text: root.text
            Accessible.ignored: true
        }
    }
}

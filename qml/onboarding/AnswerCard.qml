// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

/** One of several answers of equal weight, as a card. Siblings of the same parent let go when it is chosen. */
BaseRow {
    id: root

    property real minimumHeight: 72

    implicitHeight: Math.max(root.minimumHeight, content.implicitHeight + 2 * Theme.gapM)
    checkable: true
    autoExclusive: true
    spokenRole: Accessible.RadioButton

    Accessible.checkable: true
    Accessible.checked: checked

    background: Rectangle {
        color: root.checked || root.down ? Theme.primarySoft : Theme.surface
        border.color: root.checked ? Theme.primary : Theme.outline
        border.width: Theme.strokeField
        radius: Theme.radiusCard

        FocusRing {
            cornerRadius: parent.radius
            visible: root.visualFocus
        }
    }

    RowLayout {
        id: content

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.gapL
        width: parent.width - 2 * Theme.gapL
        spacing: Theme.gapM

        Rectangle {
            implicitWidth: 28
            implicitHeight: 28
            color: "transparent"
            border.color: root.checked ? Theme.primary : Theme.outline
            border.width: Theme.strokeField
            radius: 14

            Rectangle {
                anchors.centerIn: parent
                width: 16
                height: 16
                color: Theme.primary
                radius: 8
                visible: root.checked
            }
        }
        RowWords {
            Layout.fillWidth: true
            title: root.text
            detail: root.detail
            iconName: root.iconName
        }
    }
}

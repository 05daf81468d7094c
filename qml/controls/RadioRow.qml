// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

// One of several answers in words, each of equal weight. Its siblings of the same parent let go when it is chosen.
BaseRow {
    id: root

    implicitHeight: Math.max(60, content.implicitHeight + topPadding + bottomPadding)
    checkable: true
    autoExclusive: true
    spokenRole: Accessible.RadioButton

    Accessible.checkable: true
    Accessible.checked: checked

    RowLayout {
        id: content

        anchors.fill: parent
        anchors.topMargin: root.topPadding
        anchors.bottomMargin: root.bottomPadding
        spacing: Theme.gapM

        Rectangle {
            implicitWidth: 26
            implicitHeight: 26
            color: root.checked ? Theme.primary : "transparent"
            border.color: root.checked ? Theme.primary : Theme.outline
            border.width: Theme.strokeField
            radius: 13

            Icon {
                anchors.centerIn: parent
                name: "check"
                color: Theme.primaryInk
                size: 18
                visible: root.checked
            }
        }
        RowWords {
            Layout.fillWidth: true
            title: root.text
            detail: root.detail
            iconName: root.iconName
            enabledLook: root.enabled
        }
    }
}

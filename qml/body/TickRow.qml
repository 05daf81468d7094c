// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

/** One of several that may all be ticked. */
BaseRow {
    id: root

    implicitHeight: Math.max(Theme.targetSecond, content.implicitHeight + topPadding + bottomPadding)
    spokenRole: Accessible.CheckBox
    checkable: true

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
            radius: Theme.radiusSmall
            color: root.checked ? Theme.primary : "transparent"
            border.color: root.checked ? Theme.primary : Theme.outline
            border.width: Theme.strokeField

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
        }
    }
}

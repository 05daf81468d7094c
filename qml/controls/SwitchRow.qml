// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

// A setting that is on or off. It turns itself when pressed; `onToggled` tells, `checked` is the new state.
BaseRow {
    id: root

    implicitHeight: Math.max(60, content.implicitHeight + topPadding + bottomPadding)
    checkable: true
    spokenRole: Accessible.CheckBox

    Accessible.checkable: true
    Accessible.checked: checked

    RowLayout {
        id: content

        anchors.fill: parent
        anchors.topMargin: root.topPadding
        anchors.bottomMargin: root.bottomPadding
        spacing: Theme.gapM

        RowWords {
            Layout.fillWidth: true
            title: root.text
            detail: root.detail
            iconName: root.iconName
            enabledLook: root.enabled
        }
        Rectangle {
            implicitWidth: 56
            implicitHeight: 32
            color: root.checked ? Theme.primary : Theme.surfaceAlt
            border.color: root.checked ? Theme.primary : Theme.outline
            border.width: Theme.strokeField
            radius: height / 2

            Rectangle {
                x: root.checked !== root.mirrored ? parent.width - width - 4 : 4
                anchors.verticalCenter: parent.verticalCenter
                width: 24
                height: 24
                color: root.checked ? Theme.surface : Theme.outline
                radius: 12

                Behavior on x { NumberAnimation { duration: Theme.motionQuick; easing.type: Easing.OutCubic } }

                Icon {
                    anchors.centerIn: parent
                    name: "check"
                    color: Theme.primary
                    size: 18
                    visible: root.checked
                }
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

/** What speaks against the plan, why, and what helps as a button. */
Rectangle {
    id: root

    required property string title
    required property string detail
    required property string spokenName
    required property string value
    required property string otherValue

    signal fixed(isOther: bool)

    implicitHeight: content.implicitHeight + 2 * Theme.gapM
    color: Theme.careSoft
    radius: Theme.radiusChip
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.spokenName

    GridLayout {
        id: content

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.cardPadding
        y: Theme.gapM
        columns: Theme.bigText || root.width < 560 ? 1 : 2
        columnSpacing: Theme.gapL
        rowSpacing: Theme.gapS

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gapM

            Icon {
                Layout.alignment: Qt.AlignTop
                name: "warning"
                color: Theme.care
                size: 26
                visible: !Theme.hugeText
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2

                AppText {
                    Layout.fillWidth: true
                    text: root.title
                    token: Theme.bodyStrong
                    Accessible.ignored: true
                }
                AppText {
                    Layout.fillWidth: true
                    text: root.detail
                    token: Theme.small
                    Accessible.ignored: true
                }
            }
        }
        Flow {
            Layout.fillWidth: content.columns === 1
            Layout.preferredWidth: content.columns === 1 ? -1 : Math.min(root.width * 0.44, first.implicitWidth + (other.visible ? other.implicitWidth + Theme.gapS : 0) + 1)
            spacing: Theme.gapS

            SecondButton {
                id: first

                width: Math.min(implicitWidth, parent.width)
                visible: root.value !== ""
                minimumHeight: Theme.targetMin
                outline: "transparent"
                ink: Theme.primary
                token: Theme.bodyStrong
                text: root.value
                onClicked: root.fixed(false)
            }
            SecondButton {
                id: other

                width: Math.min(implicitWidth, parent.width)
                visible: root.otherValue !== ""
                minimumHeight: Theme.targetMin
                outline: "transparent"
                ink: Theme.primary
                token: Theme.bodyStrong
                text: root.otherValue
                onClicked: root.fixed(true)
            }
        }
    }
}

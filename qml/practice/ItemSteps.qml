// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** What to do, step by step. */
ColumnLayout {
    id: root

    required property ItemController item

    spacing: Theme.gapS
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Steps")

    Repeater {
        model: root.item.steps
        delegate: RowLayout {
            id: step

            required property string modelData
            required property int index

            Layout.fillWidth: true
            spacing: Theme.gapM
            Accessible.role: Accessible.ListItem
            //: number and text of a step
            Accessible.name: qsTr("%1. %2").arg(step.index + 1).arg(step.modelData)

            Rectangle {
                Layout.alignment: Qt.AlignTop
                implicitWidth: implicitHeight
                implicitHeight: Math.max(28, number.implicitHeight + 4)
                radius: height / 2
                color: Theme.primary

                AppText {
                    id: number

                    anchors.centerIn: parent
                    text: step.index + 1
                    token: Theme.smallStrong
                    color: Theme.primaryInk
                    Accessible.ignored: true
                }
            }
            AppText {
                Layout.fillWidth: true
                Layout.minimumHeight: 28
                verticalAlignment: Text.AlignVCenter
                text: step.modelData
                Accessible.ignored: true
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** On the page of a thinking exercise: the newest record of it and the way to it. */
ColumnLayout {
    id: root

    required property MindRecordController records
    /** There is something to say. */
    readonly property bool isWanted: records.state !== MindRecordController.None

    signal recordRequested

    spacing: Theme.gapM

    Card {
        Layout.fillWidth: true

        AppText {
            Layout.fillWidth: true
            text: root.records.state === MindRecordController.Open ? qsTr("You began it: %1").arg(root.records.heading) : qsTr("Your last one: %1").arg(root.records.heading)
            token: Theme.h3
            heading: true
        }
        AppText {
            Layout.fillWidth: true
            text: root.records.stateText
            color: Theme.ink2
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gapS

            SecondButton {
                width: Math.min(implicitWidth, parent.width)
                text: qsTr("Look at it")
                spokenName: qsTr("Look at the record")
                onClicked: root.recordRequested()
            }
            SecondButton {
                width: Math.min(implicitWidth, parent.width)
                text: qsTr("Begin anew")
                visible: root.records.state === MindRecordController.Open && root.records.canStart
                onClicked: root.records.beginAnew()
            }
        }
    }
}

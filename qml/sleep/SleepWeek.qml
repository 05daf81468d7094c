// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** Seven nights, and what they say together. Each can be told or corrected. */
Card {
    id: root

    required property SleepController sleep
    property bool isTable: false
    // Seven empty rows say nothing, until one of them is wanted.
    property bool isOpen: false
    property real nameWidth: 40 * Theme.textScale

    signal nightRequested(key: string)

    AppText {
        Layout.fillWidth: true
        text: root.sleep.weekText
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0
        visible: root.sleep.hasWeek || root.isOpen

        Repeater {
            model: root.sleep.week
            delegate: NightRow {
                id: night

                required property string key

                Layout.fillWidth: true
                isTable: root.isTable
                nameWidth: root.nameWidth
                onOwnNameWidthChanged: root.nameWidth = Math.max(root.nameWidth, night.ownNameWidth)
                Component.onCompleted: root.nameWidth = Math.max(root.nameWidth, night.ownNameWidth)
                onClicked: root.nightRequested(key)
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gapL
        visible: root.sleep.hasWeek && !root.isTable
        Accessible.ignored: true

        Repeater {
            model: [qsTr("asleep"), qsTr("in bed")]
            delegate: Row {
                id: mark

                required property string modelData
                required property int index

                spacing: Theme.gapS

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: 18
                    height: 14
                    radius: 4
                    color: mark.index === 0 ? Theme.dSleep : Theme.primarySoft
                    border.color: Theme.outline
                    border.width: mark.index === 0 ? 0 : Theme.strokeHair
                }
                AppText {
                    text: mark.modelData
                    token: Theme.caption
                    color: Theme.ink2
                }
            }
        }
    }
    LinkButton {
        Layout.fillWidth: true
        atStart: true
        visible: !root.sleep.hasWeek && !root.isOpen
        text: qsTr("Tell an earlier night")
        onClicked: root.isOpen = true
    }
    LinkButton {
        Layout.fillWidth: true
        atStart: true
        visible: root.sleep.hasWeek
        text: root.isTable ? qsTr("As bars") : qsTr("As a table")
        onClicked: root.isTable = !root.isTable
    }
}

// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

/** One night of the week: how long in bed, and how much of that asleep, as a bar or in words. */
BaseRow {
    id: root

    required property string dayName
    required property bool isTold
    required property real inBed
    required property real asleep
    required property string hours
    required property string times
    required property string lengths
    required property string spokenName
    property bool isTable: false
    /** How wide the names of all days are, so that the bars begin below each other. */
    property real nameWidth: 0
    readonly property alias ownNameWidth: day.implicitWidth

    implicitHeight: Math.max(Theme.targetMin, content.implicitHeight + topPadding + bottomPadding)
    verticalPadding: Theme.gapXs
    text: root.spokenName

    GridLayout {
        id: content

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columns: Theme.bigText || root.isTable ? 2 : 3
        columnSpacing: Theme.gapM
        rowSpacing: 2

        AppText {
            id: day

            Layout.preferredWidth: root.nameWidth
            Layout.alignment: root.isTable ? Qt.AlignTop : Qt.AlignVCenter
            text: root.dayName
            token: Theme.smallStrong
            Accessible.ignored: true
        }
        Item {
            Layout.fillWidth: true
            Layout.row: Theme.bigText ? 1 : 0
            Layout.column: Theme.bigText ? 0 : 1
            Layout.columnSpan: Theme.bigText ? 2 : 1
            implicitHeight: 18
            visible: !root.isTable

            Rectangle {
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                width: root.isTold ? parent.width * root.inBed : 0
                height: parent.height
                radius: Theme.radiusSmall
                color: Theme.primarySoft
                border.color: Theme.outline
                border.width: Theme.strokeHair
                visible: root.inBed > 0
            }
            Rectangle {
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width * root.asleep
                height: parent.height
                radius: Theme.radiusSmall
                color: Theme.dSleep
                visible: root.asleep > 0
            }
            // Nothing told: a small dot, as in the calendar.
            Rectangle {
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                width: 6
                height: 6
                radius: 3
                color: Theme.outline
                visible: !root.isTold
            }
        }
        AppText {
            Layout.row: 0
            Layout.column: Theme.bigText ? 1 : 2
            Layout.fillWidth: Theme.bigText
            Layout.preferredWidth: Theme.bigText ? -1 : 84 * Theme.textScale
            text: root.hours
            token: Theme.small
            horizontalAlignment: Text.AlignRight
            visible: !root.isTable
            Accessible.ignored: true
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            visible: root.isTable

            AppText {
                Layout.fillWidth: true
                text: root.times
                visible: text !== ""
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                text: root.lengths
                token: Theme.small
                color: Theme.ink2
                Accessible.ignored: true
            }
        }
    }
}

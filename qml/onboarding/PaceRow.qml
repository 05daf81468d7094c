// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

/** Minutes on one kind of day: the number, a bar beside those of the others, minus and plus. */
Card {
    id: root

    property string text
    property string detail
    property string iconName
    property int minutes: 0
    property int least: 0
    /** What the whole bar stands for. */
    property int most: 1
    property bool isRest: false
    readonly property color strong: isRest ? Theme.rest : Theme.primary

    signal stepped(up: bool)

    GridLayout {
        Layout.fillWidth: true
        // In very large text the name has a line of its own.
        columns: Theme.hugeText ? 2 : 4
        columnSpacing: Theme.gapM
        rowSpacing: Theme.gapXs

        Icon {
            name: root.iconName
            color: root.strong
            size: 26
            visible: !Theme.hugeText
        }
        AppText {
            Layout.fillWidth: true
            Layout.columnSpan: Theme.hugeText ? 2 : 1
            text: root.text
            token: Theme.h3
            Accessible.ignored: true
        }
        AppText {
            text: root.minutes
            token: Theme.value
            Accessible.ignored: true
        }
        AppText {
            Layout.alignment: Qt.AlignBaseline
            //: minutes, after a number
            text: qsTr("min")
            color: Theme.ink2
            Accessible.ignored: true
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapM

        StepButton {
            text: qsTr("%1: less").arg(root.text)
            iconName: "minus"
            autoRepeat: true
            autoRepeatDelay: Theme.holdDelay
            enabled: root.minutes > root.least
            onClicked: root.stepped(false)
        }
        Item {
            id: track

            Layout.fillWidth: true
            implicitHeight: 24
            Accessible.role: Accessible.ProgressBar
            Accessible.name: root.text
            Accessible.description: qsTr("%n minute(s)", "", root.minutes)

            Row {
                anchors.verticalCenter: parent.verticalCenter
                anchors.right: parent.right
                width: parent.width - bar.width - 8
                height: 4
                spacing: 6
                layoutDirection: Qt.RightToLeft
                clip: true

                Repeater {
                    model: Math.max(0, Math.floor((track.width - bar.width - 8) / 10))

                    Rectangle {
                        width: 4
                        height: 4
                        color: Theme.outline
                        radius: 2
                    }
                }
            }
            Rectangle {
                id: bar

                anchors.left: parent.left
                width: root.minutes === 0 ? 0 : Math.max(24, track.width * Math.min(1, root.minutes / Math.max(1, root.most)))
                height: 24
                color: root.strong
                radius: 12
            }
        }
        StepButton {
            text: qsTr("%1: more").arg(root.text)
            iconName: "plus"
            autoRepeat: true
            autoRepeatDelay: Theme.holdDelay
            onClicked: root.stepped(true)
        }
    }
    AppText {
        Layout.fillWidth: true
        text: root.detail
        token: Theme.small
        color: Theme.ink2
        visible: text !== ""
    }
}

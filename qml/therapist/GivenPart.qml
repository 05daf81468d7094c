// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.Controls

/** A part of a program: its heading, some words before and after, and lines. Not there when it has nothing to say. */
ColumnLayout {
    id: root

    property string title: ""
    property string lead: ""
    property list<string> lines
    property bool isListed: false
    property string tail: ""

    visible: root.lead !== "" || root.lines.length > 0
    spacing: Theme.gapS

    SectionTitle {
        text: root.title
    }
    Card {
        Layout.fillWidth: true
        spacing: Theme.gapS

        AppText {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.lead
        }
        Repeater {
            model: root.lines

            RowLayout {
                id: line

                required property string modelData

                Layout.fillWidth: true
                spacing: Theme.gapS

                Rectangle {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: (Theme.body.lineHeight - height) / 2
                    visible: root.isListed
                    implicitWidth: 6
                    implicitHeight: 6
                    radius: 3
                    color: Theme.primary
                }
                AppText {
                    Layout.fillWidth: true
                    text: line.modelData
                }
            }
        }
        AppText {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.tail
            color: Theme.ink2
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

/** A day or a session of a program: its name, what it holds, and its minutes. Today is marked. */
Rectangle {
    id: root

    required property string text
    required property string detail
    required property string amount
    property bool isToday: false

    implicitHeight: content.implicitHeight + 2 * Theme.gapS
    color: root.isToday ? Theme.primarySoft : "transparent"
    radius: Theme.radiusBlock

    Accessible.role: Accessible.StaticText
    Accessible.name: [root.text, root.amount, root.detail].filter(part => part !== "").join(", ") // qmllint disable

    GridLayout {
        id: content

        x: Theme.gapS
        y: Theme.gapS
        width: root.width - 2 * Theme.gapS
        // At large text the minutes stand below the name.
        columns: name.implicitWidth + minutes.implicitWidth + columnSpacing > width ? 1 : 2
        columnSpacing: Theme.gapM
        rowSpacing: 0

        AppText {
            id: name

            Layout.fillWidth: true
            text: root.text
            token: Theme.bodyStrong
            color: root.isToday ? Theme.primarySoftInk : Theme.ink
            Accessible.ignored: true
        }
        AppText {
            id: minutes

            Layout.alignment: Qt.AlignTop
            text: root.amount
            token: Theme.bodyStrong
            color: root.isToday ? Theme.primarySoftInk : Theme.ink
            visible: text !== ""
            Accessible.ignored: true
        }
        AppText {
            Layout.fillWidth: true
            Layout.columnSpan: content.columns
            text: root.detail
            token: Theme.small
            color: root.isToday ? Theme.primarySoftInk : Theme.ink2
            visible: text !== ""
            Accessible.ignored: true
        }
    }
}

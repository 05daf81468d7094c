// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.Controls

/** The head of a day's column: its name, its minutes, and a small band. */
Item {
    id: root

    required property string title
    required property string value
    required property string spokenName
    required property real amount
    required property real limit
    required property bool isWarned

    implicitHeight: day.implicitHeight + band.height + 4
    Accessible.role: Accessible.ColumnHeader
    Accessible.name: root.spokenName

    AppText {
        id: day

        anchors.left: parent.left
        width: implicitWidth
        text: root.title
        token: Theme.bodyStrong
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    AppText {
        anchors.left: day.right
        anchors.right: parent.right
        anchors.baseline: day.baseline
        text: root.isWarned ? "▲ " + root.value : root.value
        token: Theme.small
        color: root.isWarned ? Theme.care : Theme.ink2
        wrapMode: Text.NoWrap
        horizontalAlignment: Text.AlignRight
        Accessible.ignored: true
    }
    BuilderBand {
        id: band

        anchors.top: day.bottom
        anchors.topMargin: 4
        width: parent.width
        amount: root.amount
        limit: root.limit
        isWarned: root.isWarned
    }
}

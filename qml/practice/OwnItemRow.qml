// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

/** One item of a session of one's own: what it is and how much, and its place among the others. */
GridLayout {
    id: root

    property string title
    property string detail
    property int place: 0
    property int count: 1

    signal opened
    signal moved(by: int)

    /** The keyboard stays with the item that was moved. */
    function focusMover(by: int): void {
        const wanted = by < 0 ? up : down;
        const other = by < 0 ? down : up;
        (wanted.enabled ? wanted : other).forceActiveFocus(Qt.OtherFocusReason);
    }

    columns: Theme.hugeText ? 1 : 2
    columnSpacing: 0
    rowSpacing: 0

    BaseRow {
        id: row

        Layout.fillWidth: true
        implicitHeight: Math.max(60, words.implicitHeight + topPadding + bottomPadding)
        horizontalPadding: 8
        text: root.title
        detail: root.detail
        onClicked: root.opened()

        RowWords {
            id: words

            anchors.fill: parent
            anchors.leftMargin: row.leftPadding
            anchors.rightMargin: row.rightPadding
            anchors.topMargin: row.topPadding
            anchors.bottomMargin: row.bottomPadding
            title: root.title
            detail: root.detail
        }
    }
    RowLayout {
        Layout.alignment: Qt.AlignRight | Qt.AlignVCenter
        spacing: 0

        IconButton {
            id: up

            iconName: "caret-up"
            iconSize: 24
            color: Theme.primary
            enabled: root.place > 0
            text: qsTr("%1, move up").arg(root.title)
            onClicked: root.moved(-1)
        }
        IconButton {
            id: down

            iconName: "caret-down"
            iconSize: 24
            color: Theme.primary
            enabled: root.place < root.count - 1
            text: qsTr("%1, move down").arg(root.title)
            onClicked: root.moved(1)
        }
    }
}

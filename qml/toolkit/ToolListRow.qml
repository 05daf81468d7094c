// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.Controls

/** One row of a list of the toolkit, below the name of its group if it is the first of it. */
Item {
    id: root

    required property string key
    required property string heading
    required property string title
    required property string detail
    property TypeToken titleToken: Theme.bodyStrong
    property real leastHeight: 72
    /** A picture before the words; its width counts. */
    property alias lead: lead.data

    signal opened

    implicitHeight: (words.visible ? words.y + words.height + Theme.gapS : 0) + row.height

    AppText {
        id: words

        y: Theme.gapM
        width: root.width
        visible: text !== ""
        text: root.heading
        token: Theme.h3
        heading: true
    }
    BaseRow {
        id: row

        anchors.bottom: parent.bottom
        width: root.width
        height: Math.max(root.leastHeight, lines.implicitHeight + 2 * Theme.gapM)
        text: root.title
        detail: root.detail
        onClicked: root.opened()

        background: Rectangle {
            color: row.down ? Theme.primarySoft : Theme.surface
            radius: Theme.radiusCard

            FocusRing {
                cornerRadius: parent.radius
                visible: row.visualFocus
            }
        }

        Item {
            id: lead

            anchors.left: parent.left
            anchors.leftMargin: width > 0 ? 10 : 0
            anchors.verticalCenter: parent.verticalCenter
            width: childrenRect.width
            height: childrenRect.height
        }
        Column {
            id: lines

            anchors.left: lead.right
            anchors.leftMargin: lead.width > 0 ? Theme.gapM : Theme.cardPadding
            anchors.right: caret.left
            anchors.rightMargin: Theme.gapXs
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2

            AppText {
                width: parent.width
                text: root.title
                token: root.titleToken
                Accessible.ignored: true
            }
            AppText {
                width: parent.width
                text: root.detail
                token: Theme.small
                color: Theme.ink2
                visible: text !== ""
                Accessible.ignored: true
            }
        }
        Icon {
            id: caret

            anchors.right: parent.right
            anchors.rightMargin: Theme.gapM
            anchors.verticalCenter: parent.verticalCenter
            name: "caret-right"
            color: Theme.ink2
            size: 24
            mirrored: row.mirrored
        }
    }
}

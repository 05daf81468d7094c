// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** Rows, each with a detail at its end; where both do not fit side by side, below it. A ladder has its rungs marked. */
Column {
    id: root

    required property MindPart part
    readonly property bool isLadder: part.kind === MindPartListModel.Ladder

    spacing: Theme.gapXs

    Repeater {
        model: root.part.rows

        Item {
            id: row

            required property int index
            required property string modelData
            readonly property string detail: root.part.details[index] ?? ""
            readonly property real room: width - words.x
            readonly property bool isBeside: Math.ceil(nameWidth.advanceWidth + detailWidth.advanceWidth) + 2 * Theme.gapM <= room

            width: root.width
            height: words.height + Theme.gapXs

            // Not by the texts themselves: what they wish for follows from the room that they have.
            TextMetrics {
                id: nameWidth

                font: Theme.body.font
                text: row.modelData
            }
            TextMetrics {
                id: detailWidth

                font: Theme.bodyStrong.font
                text: row.detail
            }
            Rectangle {
                y: name.y + (name.font.pixelSize * 1.4 - height) / 2
                width: root.isLadder ? 12 : 6
                height: width
                radius: width / 2
                color: root.isLadder && row.index > 0 ? "transparent" : Theme.primary
                border.width: 2
                border.color: Theme.primary
            }
            Item {
                id: words

                x: 24
                width: row.room
                height: more.text === "" || row.isBeside ? Math.max(name.height, more.height) : name.height + more.height

                AppText {
                    id: name

                    width: row.isBeside && row.detail !== "" ? Math.ceil(nameWidth.advanceWidth) + 2 : parent.width
                    text: row.modelData
                    color: row.detail === "" || root.isLadder ? Theme.ink : Theme.ink2
                    Accessible.ignored: true
                }
                AppText {
                    id: more

                    y: row.isBeside ? 0 : name.height
                    width: row.isBeside ? parent.width - name.width - Theme.gapM : parent.width
                    anchors.right: parent.right
                    text: row.detail
                    token: Theme.bodyStrong
                    horizontalAlignment: row.isBeside ? Text.AlignRight : Text.AlignLeft
                    Accessible.ignored: true
                }
            }
        }
    }
}

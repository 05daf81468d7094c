// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** One time of the day through the week. */
Column {
    id: root

    required property BuilderController builder
    required property int time
    required property string name
    required property real columnWidth
    /** The day that something is dragged over, and before which of its blocks; 0: none. */
    property int dropDay: 0
    property int dropPlace: -1

    signal chosen(key: string)
    signal moved(key: string, days: int, places: int)
    signal aimed
    signal dragged(title: string, x: real, y: real)
    signal dropped(key: string, x: real, y: real)

    /** Before which block of a day a height of this row is. */
    function placeAt(day: int, y: real): int {
        const cell = cells.itemAt(day - 1) as BuilderCell;
        return cell.placeAt(cell.mapFromItem(root, 0, y).y);
    }

    function blockOf(key: string): Item {
        for (let i = 0; i < cells.count; ++i) {
            const block = (cells.itemAt(i) as BuilderCell).blockOf(key);
            if (block)
                return block;
        }
        return null;
    }

    spacing: 6

    Rectangle {
        width: root.width
        height: Theme.strokeHair
        color: Theme.hair
    }
    AppText {
        width: root.width
        text: root.name
        token: Theme.small
        color: Theme.ink2
        Accessible.role: Accessible.RowHeader
    }
    Row {
        spacing: Theme.gapS

        Repeater {
            id: cells

            model: root.builder.days
            delegate: BuilderCell {
                id: cell

                required property int index
                required property string detail
                required property bool isRest

                width: root.columnWidth
                builder: root.builder
                day: cell.index + 1
                time: root.time
                placeName: qsTr("%1, %2").arg(cell.detail).arg(root.name)
                dropPlace: root.dropDay === cell.day ? root.dropPlace : -1
                isRestDay: !root.builder.isEmpty && cell.isRest
                onChosen: key => root.chosen(key)
                onMoved: (key, days, places) => root.moved(key, days, places)
                onAimRequested: {
                    root.builder.aim(cell.day, cell.time);
                    root.aimed();
                }
                onDragged: (title, x, y) => root.dragged(title, x, y)
                onDropped: (key, x, y) => root.dropped(key, x, y)
            }
        }
    }
}

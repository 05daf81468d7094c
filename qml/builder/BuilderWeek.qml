// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** The week as a table: a column for each day, a row for each time of it. */
Card {
    id: root

    required property BuilderController builder
    /** Where something that is dragged would go: the day, the time and before which block. Day 0: nowhere. */
    property vector3d dropAt: Qt.vector3d(0, 0, 0)
    readonly property real columnWidth: (root.width - 2 * root.padding - 6 * Theme.gapS) / 7

    signal aimed
    signal dragged(title: string, x: real, y: real)
    signal dropped(key: string, x: real, y: real)

    /** The day, the time of it and the place there at a point of the window; day 0: none. */
    function placeAt(x: real, y: real): vector3d {
        for (let time = 0; time < times.count; ++time) {
            const row = times.itemAt(time) as BuilderTimeRow;
            const inside = row.mapFromItem(null, x, y);
            if (inside.y < 0 || inside.y >= row.height)
                continue;
            const along = root.LayoutMirroring.enabled ? row.width - inside.x : inside.x;
            const day = Math.floor(along / (root.columnWidth + Theme.gapS));
            if (along >= 0 && day < 7)
                return Qt.vector3d(day + 1, time, row.placeAt(day + 1, inside.y));
        }
        return Qt.vector3d(0, 0, 0);
    }

    function move(key: string, days: int, places: int): void {
        const now = root.builder.moveBlock(key, days, places);
        root.focusBlock(now);
    }

    function focusBlock(key: string): void {
        for (let time = 0; time < times.count; ++time) {
            const block = (times.itemAt(time) as BuilderTimeRow).blockOf(key);
            if (block)
                block.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    padding: Theme.gapM
    spacing: Theme.gapS
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("The week")

    Row {
        Layout.fillWidth: true
        spacing: Theme.gapS

        Repeater {
            model: root.builder.days
            delegate: BuilderDayHead {
                required title
                required value
                required spokenName
                required amount
                required limit
                required isWarned

                width: root.columnWidth
            }
        }
    }
    Repeater {
        id: times

        model: root.builder.timeNames
        delegate: BuilderTimeRow {
            id: row

            required property string modelData
            required property int index

            Layout.fillWidth: true
            builder: root.builder
            time: row.index
            name: row.modelData
            columnWidth: root.columnWidth
            dropDay: root.dropAt.y === row.index ? root.dropAt.x : 0
            dropPlace: root.dropAt.z
            onChosen: key => root.builder.choose(key)
            onMoved: (key, days, places) => root.move(key, days, places)
            onAimed: root.aimed()
            onDragged: (title, x, y) => root.dragged(title, x, y)
            onDropped: (key, x, y) => root.dropped(key, x, y)
        }
    }
}

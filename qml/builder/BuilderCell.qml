// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Evenpace
import Evenpace.App

/** One time of one day: its blocks below each other, and a place for the next. */
Column {
    id: root

    required property BuilderController builder
    required property int day
    required property int time
    /** "Tuesday, morning". */
    required property string placeName
    /** The whole day is empty. */
    property bool isRestDay: false
    /** The plus stands there whatever is in it. */
    property bool alwaysAdds: false
    readonly property BuilderRowModel blocks: root.builder.cell(root.day, root.time)
    /** Before which block something that is dragged would go; -1: it is not above this place. */
    property int dropPlace: -1
    /** The block that is chosen stands here. */
    readonly property bool hasChosen: root.builder.item.isOpen && root.builder.item.day === root.day && root.builder.item.time === root.time
    readonly property bool isAimed: root.builder.aimDay === root.day && root.builder.aimTime === root.time

    signal chosen(key: string)
    signal moved(key: string, days: int, places: int)
    signal dragged(title: string, x: real, y: real)
    signal dropped(key: string, x: real, y: real)
    signal aimRequested

    /** Before which block a height of this place is; after all of them: their number. */
    function placeAt(y: real): int {
        for (let i = 0; i < list.count; ++i) {
            const block = list.itemAt(i);
            if (y < block.y + block.height / 2)
                return i;
        }
        return list.count;
    }

    function blockOf(key: string): Item {
        for (let i = 0; i < list.count; ++i) {
            const block = list.itemAt(i) as BuilderBlock;
            if (block && block["key"] === key) // qmllint disable
                return block;
        }
        return null;
    }

    spacing: 6

    Repeater {
        id: list

        model: root.blocks
        delegate: BuilderBlock {
            id: block

            required property string key
            required title
            required detail
            required spokenName
            required isChosen
            required isWarned

            required property int index

            width: root.width
            dropEdge: root.dropPlace === block.index ? -1 : root.dropPlace === list.count && block.index === list.count - 1 ? 1 : 0
            onClicked: root.chosen(block.key)
            onMoved: (days, places) => root.moved(block.key, days, places)
            onRemoved: root.builder.removeBlock(block.key)
            onDragged: (x, y) => root.dragged(block.title, x, y)
            onDropped: (x, y) => root.dropped(block.key, x, y)
        }
    }
    BuilderPlus {
        width: root.width
        visible: root.alwaysAdds || root.isAimed || list.count === 0 || root.hasChosen
        text: qsTr("Add to %1").arg(root.placeName)
        isAimed: root.isAimed || (root.dropPlace === 0 && list.count === 0)
        isRest: root.isRestDay && root.time === 0
        onClicked: root.aimRequested()
    }
}

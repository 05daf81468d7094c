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
    readonly property bool isAimed: root.builder.aimDay === root.day && root.builder.aimTime === root.time

    signal chosen(key: string)
    signal moved(key: string, days: int, places: int)
    signal dragged(title: string, x: real, y: real)
    signal dropped(key: string, x: real, y: real)
    signal aimRequested

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

            width: root.width
            onClicked: root.chosen(block.key)
            onMoved: (days, places) => root.moved(block.key, days, places)
            onRemoved: root.builder.removeBlock(block.key)
            onDragged: (x, y) => root.dragged(block.title, x, y)
            onDropped: (x, y) => root.dropped(block.key, x, y)
        }
    }
    BuilderPlus {
        width: root.width
        visible: root.alwaysAdds || root.isAimed || list.count === 0
        text: qsTr("Add to %1").arg(root.placeName)
        isAimed: root.isAimed
        isRest: root.isRestDay && root.time === 0
        onClicked: root.aimRequested()
    }
}

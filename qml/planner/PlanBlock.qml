// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** One block of the day with its tasks. */
Card {
    id: root

    required property PlannerController planner
    required property TaskListModel tasks
    required property int block
    readonly property string title: root.planner.blockNames[root.block] ?? ""

    signal addRequested
    signal changeRequested(key: string)
    signal dropped(key: string, sceneY: real)
    /** By a button or a key, which `part` of the row names. */
    signal stepped(key: string, down: bool, part: string)

    /** The row of that task; null: it is not of this block. */
    function rowOf(key: string): TaskRow {
        for (let row = 0; row < rows.count; ++row) {
            const item = rows.itemAt(row) as TaskRow;
            if (item && item.key === key)
                return item;
        }
        return null;
    }
    /** How many tasks lie above that height of the window; -1: it is not on this block. */
    function placeAt(sceneY: real, key: string): int {
        const top = root.mapToItem(null, 0, 0).y;
        if (sceneY < top || sceneY > top + root.height)
            return -1;
        let above = 0;
        for (let row = 0; row < rows.count; ++row) {
            const item = rows.itemAt(row) as TaskRow;
            if (item && item.key !== key && item.mapToItem(null, 0, item.height / 2).y < sceneY)
                ++above;
        }
        return above;
    }

    spacing: 0
    // What is dragged out of it lies above the others.
    z: rows.isDragging ? 2 : 0

    AppText {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.gapXs
        text: root.title
        token: Theme.h3
        heading: true
    }
    AppText {
        Layout.fillWidth: true
        text: qsTr("Nothing here. That is fine.")
        token: Theme.small
        color: Theme.ink2
        visible: root.tasks.count === 0
    }
    Repeater {
        id: rows

        property bool isDragging: false

        model: root.tasks
        delegate: TaskRow {
            id: row

            Layout.fillWidth: true
            isChosen: root.planner.taskKey === row.key
            canBeDone: !root.planner.isTomorrow
            onChosen: row.isChosen ? root.planner.closeTask() : root.planner.openTask(row.key)
            onDoneChosen: root.planner.tellDone(row.key)
            onNotNeededChosen: root.planner.tellNotNeeded(row.key)
            onReopenChosen: root.planner.reopen(row.key)
            onStepped: (down, part) => root.stepped(row.key, down, part)
            onChangeChosen: root.changeRequested(row.key)
            onRemoveChosen: root.planner.remove(row.key)
            onDropped: sceneY => root.dropped(row.key, sceneY)
            onZChanged: rows.isDragging = row.z > 0
        }
    }
    Rectangle {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapS
        implicitHeight: heavy.implicitHeight + 2 * Theme.gapM
        radius: Theme.radiusBlock
        color: Theme.glowSoft
        visible: root.planner.heavyBlock === root.block

        ColumnLayout {
            id: heavy

            x: Theme.gapM
            y: Theme.gapM
            width: parent.width - 2 * Theme.gapM
            spacing: Theme.gapS

            AppText {
                Layout.fillWidth: true
                text: root.planner.heavyMoveText === "" ? qsTr("Two heavy ones together. Could one wait for another day?") : qsTr("Two heavy ones together. Move one?")
                token: Theme.bodyStrong
                color: Theme.glowInk
            }
            SecondButton {
                Layout.fillWidth: true
                visible: root.planner.heavyMoveText !== ""
                text: root.planner.heavyMoveText
                onClicked: root.planner.moveHeavy()
            }
            SecondButton {
                Layout.fillWidth: true
                visible: root.planner.heavyTomorrowText !== ""
                text: root.planner.heavyTomorrowText
                onClicked: root.planner.moveHeavyToTomorrow()
            }
        }
    }
    LinkButton {
        Layout.fillWidth: true
        atStart: true
        text: qsTr("Add something")
        spokenName: qsTr("Add something to the %1").arg(root.title)
        onClicked: root.addRequested()
    }
}

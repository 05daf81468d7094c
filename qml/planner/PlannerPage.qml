// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** A day in three blocks, so that the heavy things are spread out. */
T.Page {
    id: root

    required property PlannerController planner

    signal backRequested
    signal cardRequested(id: string)

    function openIdeas(block: int): void {
        ideas.block = block;
        ideas.open();
    }

    function openTask(): void {
        task.open();
    }

    function drop(key: string, sceneY: real): void {
        const blocks = [morning, afternoon, evening];
        for (let block = 0; block < blocks.length; ++block) {
            const place = blocks[block].placeAt(sceneY, key);
            if (place >= 0)
                root.planner.drop(key, block, place);
        }
    }

    /** The focus goes along with what is moved, into another block too. */
    function step(key: string, down: bool, part: string): void {
        root.planner.step(key, down);
        for (const block of [morning, afternoon, evening]) {
            const row = block.rowOf(key);
            if (row)
                row.takeFocus(part);
        }
    }

    function change(key: string): void {
        if (root.planner.openTask(key))
            task.open();
    }

    Accessible.role: Accessible.Pane
    Accessible.name: [qsTr("Activity planner"), root.planner.dayName, root.planner.sizeText].join(". ") // qmllint disable
    background: Rectangle {
        color: Theme.ground
    }

    header: PageHead {
        title: qsTr("Activity planner")
        onBackRequested: root.backRequested()
    }

    ScrollPage {
        id: scroll

        anchors.fill: parent
        side: Math.max(Theme.screenMargin(root.width), (root.width - 640) / 2)

        TaskChips {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            name: root.planner.dayName
            texts: [qsTr("Today"), qsTr("Tomorrow")]
            current: root.planner.isTomorrow ? 1 : 0
            onPicked: index => root.planner.isTomorrow = index === 1
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            spacing: Theme.gapXs

            Band {
                Layout.fillWidth: true
                visible: root.planner.hasUsual
                // What goes beyond a usual day goes beyond its mark.
                envelope: Math.max(root.planner.usual, root.planner.done + root.planner.planned)
                used: root.planner.done
                planned: root.planner.planned
                usual: root.planner.usual
                marksUsual: true
                usedText: qsTr("done")
                plannedText: qsTr("planned")
                freeText: root.planner.isOverUsual ? "" : qsTr("up to a usual day")
                overText: root.planner.isOverUsual ? qsTr("The line is where a usual day ends.") : ""
                name: qsTr("Size of the day")
                spokenValue: root.planner.spokenSize
            }
            AppText {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gapS
                text: root.planner.sizeText
            }
        }
        Card {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            visible: root.planner.leftText !== ""
            color: Theme.primarySoft

            AppText {
                Layout.fillWidth: true
                text: root.planner.leftText
                color: Theme.primarySoftInk
            }
            SecondButton {
                Layout.fillWidth: true
                text: qsTr("Put it into today")
                onClicked: root.planner.takeLeft()
            }
            QuietButton {
                Layout.fillWidth: true
                text: qsTr("Not needed any more")
                onClicked: root.planner.letLeftGo()
            }
        }
        PlanBlock {
            id: morning

            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            planner: root.planner
            tasks: root.planner.morning
            block: 0
            onAddRequested: root.openIdeas(0)
            onChangeRequested: key => root.change(key)
            onDropped: (key, sceneY) => root.drop(key, sceneY)
            onStepped: (key, down, part) => root.step(key, down, part)
        }
        PlanBlock {
            id: afternoon

            Layout.fillWidth: true
            Layout.topMargin: Theme.cardGap
            planner: root.planner
            tasks: root.planner.afternoon
            block: 1
            onAddRequested: root.openIdeas(1)
            onChangeRequested: key => root.change(key)
            onDropped: (key, sceneY) => root.drop(key, sceneY)
            onStepped: (key, down, part) => root.step(key, down, part)
        }
        PlanBlock {
            id: evening

            Layout.fillWidth: true
            Layout.topMargin: Theme.cardGap
            planner: root.planner
            tasks: root.planner.evening
            block: 2
            onAddRequested: root.openIdeas(2)
            onChangeRequested: key => root.change(key)
            onDropped: (key, sceneY) => root.drop(key, sceneY)
            onStepped: (key, down, part) => root.step(key, down, part)
        }
        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            text: qsTr("What you tell as done counts as effort of the day. It uses none of your easy minutes.")
            token: Theme.small
            color: Theme.ink2
        }
        LinkButton {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space64
            atStart: true
            text: qsTr("Why heavy things are spread out")
            onClicked: root.cardRequested("edu-boom-bust")
        }
    }
    Toast {
        id: toast

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gapL
        visible: shown
        onUndone: root.planner.undo()
    }

    Connections {
        function onSaid(text: string, canUndo: bool): void {
            toast.show(text, canUndo ? qsTr("Undo") : "");
        }

        target: root.planner
    }
    IdeaSheet {
        id: ideas

        planner: root.planner
    }
    TaskSheet {
        id: task

        planner: root.planner
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** One planned task: its words, how long, how heavy, for body or head, and when. Each change is kept as it is made. */
Sheet {
    id: root

    required property PlannerController planner

    title: root.planner.taskTitle
    onClosed: root.planner.leaveWords()

    Field {
        Layout.fillWidth: true
        label: qsTr("In your words")
        maximumLength: 80
        text: root.planner.taskText
        onEdited: text => root.planner.setText(text)
    }
    Stepper {
        Layout.fillWidth: true
        text: qsTr("How long?")
        from: 5
        to: 480
        // Small steps for short things, and not forever for long ones.
        step: root.planner.taskMinutes < 60 ? 5 : 15
        value: root.planner.taskMinutes
        valueText: qsTr("%1 min").arg(root.planner.taskMinutes)
        onMoved: value => root.planner.setMinutes(value)
    }
    TaskChips {
        Layout.fillWidth: true
        name: qsTr("How heavy?")
        texts: root.planner.loadWords
        current: root.planner.taskLoad
        onPicked: index => root.planner.setLoad(index)
    }
    TaskChips {
        Layout.fillWidth: true
        name: qsTr("What does it tire more?")
        texts: [qsTr("The body"), qsTr("The head")]
        current: root.planner.isTaskForHead ? 1 : 0
        onPicked: index => root.planner.setForHead(index === 1)
    }
    TaskChips {
        Layout.fillWidth: true
        name: qsTr("When?")
        texts: root.planner.isTomorrow ? root.planner.blockNames : [...root.planner.blockNames, qsTr("Tomorrow")]
        current: root.planner.taskBlock
        onPicked: index => {
            if (index < root.planner.blockNames.length) {
                root.planner.setBlock(index);
                return;
            }
            root.close();
            root.planner.moveToTomorrow(root.planner.taskKey);
        }
    }
    // With the rest and not below it: on little height the choices come first.
    PrimaryButton {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapS
        text: qsTr("Keep it like this")
        onClicked: root.close()
    }
    QuietButton {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapL
        text: qsTr("Delete")
        iconName: "trash"
        onClicked: {
            root.close();
            root.planner.remove(root.planner.taskKey);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** How much of one item, within what it is meant for. */
Sheet {
    id: root

    required property OwnSessionController own

    title: root.own.itemName

    AppText {
        Layout.fillWidth: true
        text: root.own.itemDetail
        color: Theme.ink2
    }
    AppText {
        Layout.fillWidth: true
        visible: !root.own.hasDose
        text: qsTr("It has one length only.")
    }
    Stepper {
        Layout.fillWidth: true
        visible: root.own.leastSets < root.own.mostSets
        text: qsTr("Sets")
        from: root.own.leastSets
        to: root.own.mostSets
        value: root.own.sets
        onMoved: value => root.own.setSets(value)
    }
    Stepper {
        Layout.fillWidth: true
        visible: root.own.leastReps < root.own.mostReps
        text: qsTr("How often")
        from: root.own.leastReps
        to: root.own.mostReps
        value: root.own.reps
        valueText: root.own.repsText
        onMoved: value => root.own.setReps(value)
    }
    Stepper {
        Layout.fillWidth: true
        visible: root.own.leastSeconds < root.own.mostSeconds
        text: root.own.isHold ? qsTr("Hold") : qsTr("How long")
        from: root.own.leastSeconds
        to: root.own.mostSeconds
        step: root.own.secondsStep
        value: root.own.seconds
        valueText: root.own.secondsText
        onMoved: value => root.own.setSeconds(value)
    }

    // With the rest and not below it: on little height the steppers come first.
    PrimaryButton {
        Layout.fillWidth: true
        text: qsTr("Done")
        onClicked: root.close()
    }
    QuietButton {
        Layout.fillWidth: true
        text: qsTr("Take it out")
        iconName: "trash"
        onClicked: {
            root.close();
            root.own.removeItem(root.own.row);
        }
    }
}

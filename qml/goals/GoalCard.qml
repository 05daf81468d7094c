// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** The goal for now: what, how much, five steps, and what reminds of it. */
Card {
    id: root

    required property GoalsController goals

    signal changeRequested

    spacing: Theme.gapM

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2

        AppText {
            Layout.fillWidth: true
            text: root.goals.what
            token: Theme.h2
            heading: true
        }
        AppText {
            Layout.fillWidth: true
            text: root.goals.target
            visible: text !== ""
        }
        AppText {
            Layout.fillWidth: true
            text: root.goals.amountText
            visible: text !== ""
            token: Theme.bodyStrong
        }
    }
    GoalSteps {
        Layout.fillWidth: true
        texts: root.goals.stepTexts
        done: root.goals.stepsDone
        current: root.goals.step
        onDoneChosen: (step, done) => root.goals.setStepDone(step, done)
    }
    AppText {
        Layout.fillWidth: true
        text: root.goals.stepText
        token: Theme.h3
    }
    AppText {
        Layout.fillWidth: true
        text: root.goals.stepNote
    }
    AppText {
        Layout.fillWidth: true
        text: qsTr("Tap a step when it is done. Tap it again if it is not done yet.")
        token: Theme.small
        color: Theme.ink2
    }
    RowWords {
        Layout.fillWidth: true
        iconName: "lightbulb"
        title: root.goals.ifThen
        visible: root.goals.ifThen !== ""
    }
    RowWords {
        Layout.fillWidth: true
        iconName: "calendar-blank"
        title: qsTr("Look again on %1").arg(root.goals.dueText)
        visible: root.goals.dueText !== ""
    }
    LinkButton {
        Layout.fillWidth: true
        atStart: true
        text: qsTr("Change it")
        onClicked: root.changeRequested()
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** One goal, to be written or changed. Each change is kept as it is made. */
T.Page {
    id: root

    required property GoalsController goals

    signal backRequested

    T.StackView.onDeactivated: root.goals.leaveWords()
    Accessible.role: Accessible.Pane
    Accessible.name: root.goals.isNew ? qsTr("New goal") : qsTr("Goal. %1").arg(root.goals.what)
    background: Rectangle {
        color: Theme.ground
    }

    header: PageHead {
        title: root.goals.isNew ? qsTr("New goal") : qsTr("Your goal")
        onBackRequested: root.backRequested()
    }

    ScrollPage {
        anchors.fill: parent
        side: Math.max(Theme.screenMargin(root.width), (root.width - 640) / 2)

        Field {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            label: qsTr("What would you like to do?")
            help: qsTr("One thing from daily life. It may be quite small.")
            placeholder: qsTr("See a film")
            maximumLength: 80
            text: root.goals.what
            onEdited: text => root.goals.setWhat(text)
        }
        MindStarters {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapS
            texts: root.goals.what === "" ? root.goals.whatStarters : []
            onChosen: text => root.goals.setWhat(text)
        }
        Field {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            label: qsTr("How will you see that it is done?")
            help: qsTr("So plain that somebody else could see it too. You may leave it out.")
            maximumLength: 120
            text: root.goals.target
            onEdited: text => root.goals.setTarget(text)
        }
        Card {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL

            AppText {
                Layout.fillWidth: true
                text: qsTr("How much would be enough?")
                token: Theme.h3
                heading: true
            }
            AppText {
                Layout.fillWidth: true
                text: qsTr("Think of a plain day, not of your best one.")
                token: Theme.small
                color: Theme.ink2
            }
            Stepper {
                Layout.fillWidth: true
                text: qsTr("How much")
                from: 1
                to: root.goals.mostAmount
                value: Math.max(1, root.goals.amount)
                valueText: root.goals.amountText === "" ? "–" : root.goals.amountText
                onMoved: value => root.goals.setAmount(root.goals.amount === 0 ? 10 : value)
            }
            ChipRow {
                Layout.fillWidth: true
                wraps: true

                Repeater {
                    model: root.goals.unitTexts
                    delegate: Chip {
                        id: chip

                        required property string modelData
                        required property int index

                        text: chip.modelData
                        exclusive: true
                        checked: chip.index === root.goals.unit
                        onClicked: {
                            root.goals.setUnit(chip.index);
                            // The tap has put the binding away.
                            chip.checked = Qt.binding(() => chip.index === root.goals.unit);
                        }
                    }
                }
            }
        }
        GoalSure {
            Layout.fillWidth: true
            Layout.topMargin: Theme.cardGap
            goals: root.goals
        }
        Card {
            Layout.fillWidth: true
            Layout.topMargin: Theme.cardGap

            AppText {
                Layout.fillWidth: true
                text: qsTr("When do you want to look again?")
                token: Theme.h3
                heading: true
            }
            MindMoment {
                Layout.fillWidth: true
                valueText: root.goals.dueText
                emptyText: qsTr("no day yet")
                earlierText: qsTr("A day earlier. Now: %1").arg(root.goals.dueText === "" ? emptyText : root.goals.dueText)
                laterText: qsTr("A day later. Now: %1").arg(root.goals.dueText === "" ? emptyText : root.goals.dueText)
                onMoved: steps => root.goals.moveDue(steps)
            }
        }
        Field {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            label: qsTr("What will remind you?")
            help: qsTr("Tie it to something you do anyway.")
            maximumLength: 120
            text: root.goals.ifThen
            onEdited: text => root.goals.setIfThen(text)
        }
        MindStarters {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapS
            texts: root.goals.ifThen === "" ? root.goals.ifThenStarters : []
            onChosen: text => root.goals.setIfThen(text)
        }
        Fold {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            text: qsTr("The five steps")
            iconName: "list-bullets"

            AppText {
                Layout.fillWidth: true
                text: root.goals.stepNote
                token: Theme.small
                color: Theme.ink2
            }
            Repeater {
                model: root.goals.shareTexts.length
                delegate: Field {
                    required property int index

                    Layout.fillWidth: true
                    label: qsTr("Step %1").arg(index + 1)
                    maximumLength: 120
                    placeholder: root.goals.shareTexts[index] ?? ""
                    text: root.goals.ownStepTexts[index] ?? ""
                    onEdited: text => root.goals.setStepText(index, text)
                }
            }
        }
        SecondButton {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            visible: !root.goals.isNew && !root.goals.isActive && !root.goals.isDone
            text: qsTr("Make this the goal for now")
            onClicked: root.goals.makeActive()
        }
        SecondButton {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            visible: root.goals.isDone || root.goals.isActive && !root.goals.isNew
            text: root.goals.isDone ? qsTr("It is not done yet") : qsTr("It is done")
            onClicked: root.goals.setDone(!root.goals.isDone)
        }
        DangerButton {
            Layout.maximumWidth: parent.width
            Layout.topMargin: Theme.space32
            visible: !root.goals.isNew
            text: qsTr("Delete it")
            onClicked: ask.open()
        }
        Item {
            implicitHeight: Theme.gapXl
        }
    }

    ConfirmDialog {
        id: ask

        title: qsTr("Delete it for good?")
        text: root.goals.removeText
        confirmText: qsTr("Delete it")
        cancelText: qsTr("Keep it")
        danger: true
        onAccepted: {
            root.goals.remove();
            root.backRequested();
        }
    }
}

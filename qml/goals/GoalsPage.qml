// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** One goal at a time, and the others for later. */
T.Page {
    id: root

    required property GoalsController goals

    signal backRequested
    signal itemRequested(id: string)
    /** A goal to be changed; empty: a new one. */
    signal goalRequested(key: string)

    // Back from another goal: here the one for now is shown and ticked.
    T.StackView.onActivating: root.goals.show()
    Accessible.role: Accessible.Pane
    Accessible.name: [qsTr("Goals"), root.goals.hasActive ? root.goals.line : ""].filter(text => text !== "").join(". ") // qmllint disable
    background: Rectangle {
        color: Theme.ground
    }

    header: PageHead {
        title: qsTr("Goals")
        onBackRequested: root.backRequested()
    }

    ScrollPage {
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: dock.top
        side: Math.max(Theme.screenMargin(root.width), (root.width - 640) / 2)

        Card {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            visible: !root.goals.hasActive

            AppText {
                Layout.fillWidth: true
                text: qsTr("What would you like to do again?")
                token: Theme.h3
                heading: true
            }
            AppText {
                Layout.fillWidth: true
                text: qsTr("One thing from daily life. It may be quite small, and there is no hurry.")
            }
        }
        GoalLook {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            visible: root.goals.isLookDue && root.goals.isActive
            goals: root.goals
        }
        GoalCard {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            visible: root.goals.isActive && !root.goals.isNew
            goals: root.goals
            onChangeRequested: root.goalRequested("now")
        }
        GoalSure {
            Layout.fillWidth: true
            Layout.topMargin: Theme.cardGap
            visible: root.goals.isActive && !root.goals.isNew && (root.goals.sure < 0 || root.goals.isTooLarge)
            goals: root.goals
            hasButton: false
        }
        Card {
            Layout.fillWidth: true
            Layout.topMargin: Theme.cardGap
            visible: root.goals.offerText !== ""
            color: Theme.primarySoft

            AppText {
                Layout.fillWidth: true
                text: qsTr("In your Goal builder: %1").arg(root.goals.offerText)
                color: Theme.primarySoftInk
            }
            SecondButton {
                Layout.fillWidth: true
                text: qsTr("Put it here too")
                onClicked: root.goals.takeGoal()
            }
            QuietButton {
                Layout.fillWidth: true
                text: qsTr("Leave it")
                onClicked: root.goals.leaveGoal()
            }
        }
        SectionTitle {
            text: qsTr("Other goals")
            visible: root.goals.others.count > 0
        }
        Card {
            Layout.fillWidth: true
            spacing: 0
            visible: root.goals.others.count > 0

            Repeater {
                model: root.goals.others
                delegate: NavRow {
                    required property string key
                    required property string title
                    required property string note
                    required property bool isDone

                    Layout.fillWidth: true
                    text: title
                    detail: note
                    iconName: isDone ? "check-circle-fill" : "hourglass-medium"
                    onClicked: root.goalRequested(key)
                }
            }
        }
        LinkButton {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapS
            atStart: true
            visible: root.goals.hasActive
            text: qsTr("Write down another goal")
            onClicked: root.goalRequested("")
        }
        Card {
            Layout.fillWidth: true
            Layout.topMargin: Theme.sectionGap
            Layout.bottomMargin: Theme.gapXl

            NavRow {
                Layout.fillWidth: true
                text: qsTr("Goal builder")
                detail: qsTr("The same, one question at a time")
                iconName: "list-bullets"
                onClicked: root.itemRequested(root.goals.exerciseId)
            }
        }
    }
    Dock {
        id: dock

        readonly property bool isSmallerFirst: root.goals.isActive && root.goals.isTooLarge && root.goals.smallerText !== ""

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        sideMargin: Math.max(Theme.screenMargin(root.width), (root.width - 640) / 2)

        PrimaryButton {
            Layout.fillWidth: true
            minimumHeight: Theme.targetMain
            visible: dock.isSmallerFirst
            text: qsTr("Take %1").arg(root.goals.smallerText)
            onClicked: root.goals.makeSmaller()
        }
        PrimaryButton {
            Layout.fillWidth: true
            minimumHeight: Theme.targetMain
            visible: root.goals.isActive && !root.goals.isNew && !dock.isSmallerFirst
            text: root.goals.step >= 5 ? qsTr("It is done") : qsTr("This step is done")
            onClicked: root.goals.step >= 5 ? root.goals.setDone(true) : root.goals.setStepDone(root.goals.step, true)
        }
        PrimaryButton {
            Layout.fillWidth: true
            minimumHeight: Theme.targetMain
            visible: !root.goals.hasActive
            text: qsTr("Make a goal")
            onClicked: root.goalRequested("")
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** The safety check, first page: warning signs. All answers have the same weight. */
Question {
    id: root

    title: qsTr("A safety check first")
    text: qsTr("Is any of this new, or getting worse?")
    toRead: root.onboarding.checkLines.concat([qsTr("None of these"), qsTr("One or more"), qsTr("Not sure")]) // qmllint disable
    hasNext: false

    Card {
        Layout.fillWidth: true
        Accessible.role: Accessible.List
        //: %n lines that are read out
        Accessible.name: qsTr("List, %n item(s)", "", root.onboarding.checkLines.length)

        Repeater {
            model: root.onboarding.checkLines

            ColumnLayout {
                id: line

                required property string modelData
                required property int index

                Layout.fillWidth: true
                spacing: Theme.gapS

                RowLayout {
                    Layout.fillWidth: true
                    Layout.minimumHeight: 44
                    spacing: Theme.gapM

                    Icon {
                        name: root.onboarding.checkIcons[line.index]
                        color: Theme.primary
                        size: 26
                    }
                    AppText {
                        Layout.fillWidth: true
                        text: line.modelData
                        Accessible.role: Accessible.ListItem
                    }
                }
                Divider {
                    visible: line.index < root.onboarding.checkLines.length - 1
                }
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        text: qsTr("We only ask so the app does not suggest a session when you need a person instead. Your answer stays on this device.")
        token: Theme.small
        color: Theme.ink2
    }

    answers: GridLayout {
        Layout.fillWidth: true
        columns: Theme.hugeText ? 1 : width >= 520 ? 3 : 2
        columnSpacing: Theme.gapM
        rowSpacing: Theme.gapS

        Answer {
            Layout.columnSpan: parent.columns === 2 ? 2 : 1
            text: qsTr("None of these")
            onClicked: root.onboarding.answerSafety(OnboardingController.NoneOfThese)
        }
        Answer {
            text: qsTr("One or more")
            onClicked: root.onboarding.answerSafety(OnboardingController.OneOrMore)
        }
        Answer {
            text: qsTr("Not sure")
            onClicked: root.onboarding.answerSafety(OnboardingController.NotSure)
        }
    }

    component Answer: SecondButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        minimumHeight: 60
    }
}

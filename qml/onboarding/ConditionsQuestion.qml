// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.Controls

/** The safety check, second page: what to be careful of. */
Question {
    id: root

    title: qsTr("Does any of this apply to you?")
    text: qsTr("Tap all that fit. Evenpace then leaves out what would not be good for you.")
    toRead: root.onboarding.conditionTexts.concat([qsTr("None of these"), qsTr("The ticked ones")]) // qmllint disable
    hasNext: false

    Card {
        Layout.fillWidth: true
        spacing: 0

        Repeater {
            model: root.onboarding.conditionTexts

            ConditionRow {
                required property string modelData
                required property int index

                Layout.fillWidth: true
                text: modelData
                checked: root.onboarding.ticked[index]
                hasLine: index > 0
                onToggled: root.onboarding.setTicked(index, checked)
            }
        }
    }

    answers: GridLayout {
        Layout.fillWidth: true
        columns: Theme.hugeText ? 1 : 2
        columnSpacing: Theme.gapM
        rowSpacing: Theme.gapS

        SecondButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            minimumHeight: 60
            text: qsTr("None of these")
            onClicked: root.onboarding.answerConditions(true)
        }
        SecondButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            minimumHeight: 60
            enabled: root.onboarding.tickedCount > 0
            reason: qsTr("Tap what applies first")
            text: qsTr("The ticked ones")
            onClicked: root.onboarding.answerConditions(false)
        }
    }
}

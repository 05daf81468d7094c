// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.Controls

/** Pain and fatigue of a normal week, which mornings are compared with. */
Question {
    id: root

    title: qsTr("In a normal week")
    text: qsTr("How is it on most days? A harder morning is then seen as harder than your usual, not as a number.")
    toRead: [qsTr("Your usual pain"), qsTr("Your usual fatigue")]

    Scale {
        question: qsTr("Your usual pain") // qmllint disable
        value: root.onboarding.usualPain // qmllint disable
        words: root.onboarding.painWords // qmllint disable
        onChosen: value => root.onboarding.setUsualPain(value) // qmllint disable
    }
    Scale {
        Layout.topMargin: Theme.gapS
        question: qsTr("Your usual fatigue") // qmllint disable
        value: root.onboarding.usualFatigue // qmllint disable
        words: root.onboarding.fatigueWords // qmllint disable
        onChosen: value => root.onboarding.setUsualFatigue(value) // qmllint disable
    }

    component Scale: ColumnLayout {
        id: scale

        property string question
        property int value: -1
        property list<string> words

        signal chosen(value: int)

        Layout.fillWidth: true
        spacing: Theme.gapS

        AppText {
            Layout.fillWidth: true
            text: scale.question
            token: Theme.h3
            Accessible.ignored: true
        }
        ScaleTiles {
            Layout.fillWidth: true
            question: scale.question
            value: scale.value
            words: scale.words
            hasNotSure: false
            hasLegend: false
            hasWord: true
            onChosen: value => scale.chosen(value)
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.Controls

/** One of the five items: how often in the last six months, and how much. */
Question {
    id: root

    readonly property string period: qsTr("Think of the last six months.")

    title: root.onboarding.itemText
    //: %1 is a place in a short list, like "2 of 5", %2 the sentence that follows it
    text: qsTr("%1. %2").arg(root.onboarding.itemPlace).arg(root.period)
    spokenText: root.period
    toRead: [often.text].concat(often.options, root.onboarding.itemFrequency > 0 ? [much.text].concat(much.options) : []) // qmllint disable

    Choice {
        id: often

        Layout.fillWidth: true
        text: qsTr("How often?")
        options: [qsTr("Never"), qsTr("A little of the time"), qsTr("About half of the time"), qsTr("Most of the time"), qsTr("All of the time")]
        value: root.onboarding.itemFrequency
        onChosen: value => root.onboarding.setItemFrequency(value)
    }
    Choice {
        id: much

        Layout.fillWidth: true
        Layout.topMargin: Theme.gapS
        visible: root.onboarding.itemFrequency > 0
        text: qsTr("How much does it bother you?")
        options: [qsTr("Not at all"), qsTr("Mildly"), qsTr("Clearly"), qsTr("Severely"), qsTr("Very severely")]
        value: root.onboarding.itemSeverity
        onChosen: value => root.onboarding.setItemSeverity(value)
    }

    answers: QuietButton {
        Layout.fillWidth: true
        text: qsTr("Enough of these questions")
        onClicked: root.onboarding.skipItems()
    }
}

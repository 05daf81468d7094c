// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.Controls

/** One of the five items: how often in the last six months, and how much. */
Question {
    id: root

    title: root.onboarding.itemText
    text: qsTr("%1. Think of the last six months.").arg(root.onboarding.itemPlace)

    Choice {
        Layout.fillWidth: true
        text: qsTr("How often?")
        options: [qsTr("Never"), qsTr("A little of the time"), qsTr("About half of the time"), qsTr("Most of the time"), qsTr("All of the time")]
        value: root.onboarding.itemFrequency
        onChosen: value => root.onboarding.setItemFrequency(value)
    }
    Choice {
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

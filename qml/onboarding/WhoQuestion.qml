// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.Controls

/** For oneself, or as a therapist. */
Question {
    id: root

    title: qsTr("Who is it for?")
    text: qsTr("No account. Nothing leaves this device unless you send it.")
    toRead: [qsTr("For me"), qsTr("I live with pain or fatigue"), qsTr("I am a therapist")]

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gapS

        AnswerCard {
            Layout.fillWidth: true
            minimumHeight: 120
            iconName: "person-simple"
            text: qsTr("For me")
            detail: qsTr("I live with pain or fatigue")
            checked: root.onboarding.who === 0
            onClicked: root.onboarding.setWho(0)
        }
        AnswerCard {
            Layout.fillWidth: true
            minimumHeight: 120
            iconName: "stethoscope"
            text: qsTr("I am a therapist")
            checked: root.onboarding.who === 1
            onClicked: root.onboarding.setWho(1)
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.Controls

/** Minutes of gentle movement that feel fine on a good, an ordinary and a bad day. */
Question {
    id: root

    title: qsTr("Your even pace")
    text: qsTr("How many minutes of gentle movement feel fine, and still feel fine the next day? A guess is good enough.")
    toRead: [qsTr("Good day"), qsTr("Ordinary day"), qsTr("Bad day")]

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gapM

        PaceRow {
            Layout.fillWidth: true
            text: qsTr("Good day")
            iconName: "sun"
            minutes: root.onboarding.goodDay
            most: root.onboarding.goodDay
            least: 1
            onStepped: up => root.onboarding.stepGood(up)
        }
        PaceRow {
            Layout.fillWidth: true
            text: qsTr("Ordinary day")
            iconName: "sun-horizon"
            minutes: root.onboarding.ordinaryDay
            most: root.onboarding.goodDay
            least: 1
            onStepped: up => root.onboarding.stepOrdinary(up)
        }
        PaceRow {
            Layout.fillWidth: true
            text: qsTr("Bad day")
            detail: root.onboarding.badDay === 0 ? qsTr("Rest only. That is a plan too.") : ""
            iconName: "cloud-rain"
            isRest: true
            minutes: root.onboarding.badDay
            most: root.onboarding.goodDay
            onStepped: up => root.onboarding.stepBad(up)
        }
    }
    AppText {
        Layout.fillWidth: true
        text: root.onboarding.paceNote
        token: Theme.small
        color: Theme.ink2
    }
}

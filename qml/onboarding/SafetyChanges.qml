// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** What the ticked conditions change, in words, and how a professional's word opens it again. */
Question {
    id: root

    required property HelpController help

    title: root.onboarding.isStopped ? qsTr("Ask a doctor first") : qsTr("What this changes")
    text: root.onboarding.isStopped ? qsTr("With your heart, your chest or fainting, a doctor has to say yes before you move with Evenpace. Rest, breathing and thinking stay open.") : qsTr("Thank you. Your sessions follow it from now on.")

    Card {
        Layout.fillWidth: true

        SignList {
            Layout.fillWidth: true
            signs: root.onboarding.safetyChanges // qmllint disable
        }
    }
    CheckedBy {
        Layout.fillWidth: true
        visible: root.onboarding.isStopped
        title: qsTr("Was it checked already?")
        text: qsTr("Only if a doctor or therapist looked at it and said that you may move.")
        buttonText: qsTr("A professional has checked this")
        dayText: root.onboarding.dayText
        onConfirmed: daysAgo => root.onboarding.clearStop(daysAgo)
    }
    CheckedBy {
        Layout.fillWidth: true
        visible: !root.onboarding.isStopped && root.onboarding.isModerateLocked
        title: qsTr("Moderate movements")
        text: qsTr("A doctor or therapist may open these. Easy ones are open already.")
        buttonText: qsTr("A professional agreed")
        dayText: root.onboarding.dayText
        onConfirmed: daysAgo => root.onboarding.agreeModerate(daysAgo)
    }
    Notice {
        Layout.fillWidth: true
        visible: !root.onboarding.isStopped && !root.onboarding.isModerateLocked
        kind: "ok"
        text: qsTr("Good. A professional has agreed, so moderate movements are open.")
    }
}

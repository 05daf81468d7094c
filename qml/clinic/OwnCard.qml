// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** Who a therapist is to their patients: name, clinic, code and number; or the way to make them. */
Card {
    id: root

    required property ClinicSettingsController own

    signal codeRequested

    spacing: Theme.gapM

    AppText {
        Layout.fillWidth: true
        visible: root.own.hasCard
        text: root.own.clinic === "" ? root.own.name : qsTr("%1, %2").arg(root.own.name).arg(root.own.clinic)
        token: Theme.h3
    }
    AppText {
        Layout.fillWidth: true
        visible: root.own.hasCard
        text: qsTr("Your number: %1").arg(root.own.number)
        color: Theme.ink2
    }
    SecondButton {
        Layout.fillWidth: true
        visible: root.own.hasCard
        text: qsTr("Show my code to a patient")
        onClicked: root.codeRequested()
    }
    AppText {
        Layout.fillWidth: true
        visible: !root.own.hasCard
        text: qsTr("Patients see this on what you give them. It cannot be changed later without meeting them again.")
        color: Theme.ink2
    }
    Field {
        id: name

        Layout.fillWidth: true
        visible: !root.own.hasCard
        label: qsTr("Your name")
        maximumLength: 60
    }
    Field {
        id: clinic

        Layout.fillWidth: true
        visible: !root.own.hasCard
        label: qsTr("Your clinic")
        help: qsTr("May stay empty")
        maximumLength: 60
    }
    SecondButton {
        Layout.fillWidth: true
        visible: !root.own.hasCard
        text: qsTr("Make my code")
        enabled: name.text.trim() !== ""
        reason: qsTr("Your name is needed first")
        onClicked: root.own.makeCard(name.text, clinic.text)
    }
    Notice {
        Layout.fillWidth: true
        visible: root.own.problem !== ""
        kind: "care"
        text: root.own.problem
    }
}

// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** Who it is, their program, and what they know. */
Card {
    id: root

    required property TherapistController therapist

    signal givenRequested
    signal reportRequested

    AppText {
        Layout.fillWidth: true
        text: root.therapist.name
        token: Theme.h2
        heading: true
    }
    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.therapist.clinic
        color: Theme.ink2
    }
    Badge {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        visible: text !== ""
        tone: "ok"
        iconName: "check"
        text: root.therapist.readText
    }
    Divider {
        Layout.topMargin: Theme.gapS
    }
    NavRow {
        Layout.fillWidth: true
        visible: root.therapist.programTitle !== ""
        text: root.therapist.programTitle
        detail: root.therapist.programText
        iconName: "list-bullets"
        onClicked: root.givenRequested()
    }
    AppText {
        Layout.fillWidth: true
        visible: root.therapist.programTitle === ""
        text: qsTr("No program from them yet. Scan it, or open the file that they send you.")
        color: Theme.ink2
    }
    SecondButton {
        Layout.fillWidth: true
        visible: root.therapist.canStartProgram
        text: qsTr("Follow this program")
        onClicked: root.therapist.startProgram()
    }
    Divider {}
    NavRow {
        Layout.fillWidth: true
        text: qsTr("Tell them how it went")
        detail: root.therapist.sentText
        iconName: "paper-plane-tilt"
        onClicked: root.reportRequested()
    }
}

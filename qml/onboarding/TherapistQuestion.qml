// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.Controls

/** Who a therapist is to their patients. */
Question {
    id: root

    title: qsTr("Who are you to your patients?")
    text: qsTr("They see this on what you give them. It stays on this device until then.")
    toRead: [qsTr("Your name"), qsTr("Your clinic")]
    nextText: qsTr("Open the clinic")

    Field {
        Layout.fillWidth: true
        label: qsTr("Your name")
        maximumLength: 60
        Component.onCompleted: text = root.onboarding.therapistName
        onEdited: text => root.onboarding.setTherapistName(text)
    }
    Field {
        Layout.fillWidth: true
        label: qsTr("Your clinic")
        help: qsTr("May stay empty")
        maximumLength: 60
        Component.onCompleted: text = root.onboarding.clinicName
        onEdited: text => root.onboarding.setClinicName(text)
    }
}

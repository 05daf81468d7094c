// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** Somebody new: by what they bring, or by a pseudonym for now. */
Sheet {
    id: root

    required property PatientsController patients

    signal scanRequested(isForChosen: bool)

    function begin(): void {
        pseudonym.text = "";
        root.open();
    }

    title: qsTr("Add a patient")

    SecondButton {
        Layout.fillWidth: true
        iconName: "users"
        text: qsTr("Scan their code or open a report")
        onClicked: {
            root.close();
            root.scanRequested(false);
        }
    }
    Field {
        id: pseudonym

        Layout.fillWidth: true
        label: qsTr("Or begin with a pseudonym")
        help: qsTr("No real names. Their code can be scanned later.")
        placeholder: qsTr("Patient 014")
        maximumLength: 40
        onAccepted: keep.clicked()
    }
    footer: PrimaryButton {
        id: keep

        Layout.fillWidth: true
        text: qsTr("Add")
        enabled: pseudonym.text.trim() !== ""
        reason: qsTr("A pseudonym is needed first")
        onClicked: {
            if (root.patients.add(pseudonym.text))
                root.close();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** What can be done with the entry of a patient. */
Sheet {
    id: root

    required property PatientsController patients

    signal scanRequested(isForChosen: bool)

    function begin(): void {
        name.text = root.patients.chosenName;
        root.open();
    }

    title: root.patients.chosenName

    Field {
        id: name

        Layout.fillWidth: true
        label: qsTr("Pseudonym")
        maximumLength: 40
    }
    SecondButton {
        Layout.fillWidth: true
        visible: name.text.trim() !== "" && name.text.trim() !== root.patients.chosenName
        text: qsTr("Keep this name")
        onClicked: {
            if (root.patients.rename(name.text))
                root.close();
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: root.patients.chosenNumber !== ""
        text: qsTr("Number of their code: %1").arg(root.patients.chosenNumber)
        token: Theme.small
        color: Theme.ink2
    }
    SecondButton {
        Layout.fillWidth: true
        visible: root.patients.chosenNumber === ""
        text: qsTr("Scan their code")
        onClicked: {
            root.close();
            root.scanRequested(true);
        }
    }
    CautionChips {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapS
        patients: root.patients
    }
    SecondButton {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapS
        text: root.patients.isChosenArchived ? qsTr("Back to the list") : qsTr("Put into the archive")
        onClicked: {
            root.close();
            root.patients.setArchived(!root.patients.isChosenArchived);
        }
    }
    DangerButton {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapL
        text: qsTr("Delete for good")
        onClicked: sure.open()
    }

    ConfirmDialog {
        id: sure

        title: qsTr("Delete %1?").arg(root.patients.chosenName)
        text: qsTr("All reports and notes of this patient go for good. This cannot be undone.")
        confirmText: qsTr("Delete for good")
        cancelText: qsTr("Keep")
        danger: true
        onAccepted: {
            root.close();
            root.patients.deleteChosen();
        }
    }
}

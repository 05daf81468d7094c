// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** What is said of the whole program. It is kept when the sheet closes, and while one pauses in writing. */
Sheet {
    id: root

    required property BuilderFrameController frame

    function keep(): void {
        wait.stop();
        root.frame.setDetails(name.text, goal.text, notes.text, rules.text);
    }

    title: qsTr("Name and details")
    onAboutToShow: {
        name.text = root.frame.name;
        goal.text = root.frame.goal;
        notes.text = root.frame.notes;
        rules.text = root.frame.stopRules;
    }
    onOpened: name.forceActiveFocus(Qt.OtherFocusReason)
    onClosed: root.keep()

    Field {
        id: name

        Layout.fillWidth: true
        label: qsTr("Name")
        placeholder: qsTr("Gentle start")
        maximumLength: root.frame.mostName
        onEdited: wait.restart()
        onAccepted: root.close()
    }
    Field {
        id: goal

        Layout.fillWidth: true
        label: qsTr("What it is for")
        maximumLength: root.frame.mostName
        onEdited: wait.restart()
    }
    Field {
        id: notes

        Layout.fillWidth: true
        label: qsTr("A note for the patient")
        help: qsTr("No names, birth dates or diagnoses: it may be seen by others.")
        multiline: true
        maximumLength: 2000
        onEdited: wait.restart()
    }
    Field {
        id: rules

        Layout.fillWidth: true
        label: qsTr("Stop if")
        help: qsTr("One rule a line.")
        placeholder: qsTr("Pain rises by 2 or more")
        multiline: true
        maximumLength: 1400
        onEdited: wait.restart()
    }
    SwitchRow {
        Layout.fillWidth: true
        text: qsTr("Also for people who get worse after effort")
        detail: qsTr("Then only what is very light is offered.")
        checked: root.frame.suitsPem
        onToggled: root.frame.setSuitsPem(checked)
    }
    Timer {
        id: wait

        interval: 800
        onTriggered: root.keep()
    }

    footer: PrimaryButton {
        Layout.fillWidth: true
        text: qsTr("Done")
        onClicked: root.close()
    }
}

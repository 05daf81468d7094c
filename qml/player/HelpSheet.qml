// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** "Something is wrong": the session waits; one more tap says what to do. Works without any connection. */
Sheet {
    id: root

    required property PlayerController player
    /** "", "now", "today" or "pause". */
    property string choice: ""

    title: {
        switch (choice) {
        case "now":
            return qsTr("Call for help now");
        case "today":
            return qsTr("Call a doctor today");
        case "pause":
            return qsTr("Stop this one and rest");
        default:
            return qsTr("What do you feel?");
        }
    }
    onClosed: {
        if (root.player.isHelpShown)
            root.player.closeSheet();
        root.choice = "";
    }

    HelpChoices {
        Layout.fillWidth: true
        visible: root.choice === ""
        onChosen: choice => root.choice = choice
    }
    HelpAnswer {
        Layout.fillWidth: true
        choice: root.choice
        visible: root.choice !== ""
    }
    PrimaryButton {
        Layout.fillWidth: true
        text: qsTr("Stop the session")
        visible: root.choice !== ""
        onClicked: root.player.stop()
    }
    SecondButton {
        Layout.fillWidth: true
        text: root.choice === "" ? qsTr("It is fine, go back") : qsTr("Back")
        onClicked: {
            if (root.choice === "")
                root.close();
            else
                root.choice = "";
        }
    }

    Connections {
        function onSheetChanged(): void {
            if (root.player.isHelpShown)
                root.open();
            else
                root.close();
        }

        target: root.player
    }
}

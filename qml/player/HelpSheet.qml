// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
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

    content: Column {
        spacing: Theme.gapM

        HelpChoices {
            width: parent.width
            visible: root.choice === ""
            onChosen: choice => root.choice = choice
        }
        HelpAnswer {
            width: parent.width
            choice: root.choice
            visible: root.choice !== ""
        }
        PrimaryButton {
            width: parent.width
            text: qsTr("Stop the session")
            visible: root.choice !== ""
            onClicked: root.player.stop()
        }
        SecondButton {
            width: parent.width
            text: root.choice === "" ? qsTr("It is fine, go back") : qsTr("Back")
            onClicked: {
                if (root.choice === "")
                    root.close();
                else
                    root.choice = "";
            }
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

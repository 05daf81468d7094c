// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** "Stop here?" What was done is kept; no reason is asked. */
Sheet {
    id: root

    required property PlayerController player

    title: qsTr("Stop here?")
    onClosed: if (root.player.isStopAsked) root.player.closeSheet()

    AppText {
        Layout.fillWidth: true
        text: qsTr("Stopping is fine. What you did is kept.")
        color: Theme.ink2
    }
    PrimaryButton {
        Layout.fillWidth: true
        text: root.player.stopText
        onClicked: root.player.stop()
    }
    SecondButton {
        Layout.fillWidth: true
        text: qsTr("Go on")
        onClicked: root.close()
    }

    Connections {
        function onSheetChanged(): void {
            if (root.player.isStopAsked)
                root.open();
            else
                root.close();
        }

        target: root.player
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** Before the clinic opens: its PIN. Nothing of it is to be seen. */
Rectangle {
    id: root

    property ClinicLockController lock: null

    color: Theme.sky
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("The clinic is locked")
    onActiveFocusChanged: {
        if (root.activeFocus)
            pin.forceActiveFocus();
    }

    QtObject {
        id: d

        function unlock(): void {
            root.lock.unlock(pin.text);
            pin.text = "";
        }
    }

    ScrollPage {
        anchors.fill: parent
        side: Math.max(Theme.screenMargin(width), (width - 420) / 2)

        Icon {
            Layout.topMargin: Math.max(Theme.gapXl, (root.height - 460) / 2)
            name: "lock-simple"
            color: Theme.primary
            size: 40
        }
        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            text: qsTr("The clinic is locked")
            token: Theme.h1
            heading: true
        }
        PinField {
            id: pin

            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            label: qsTr("PIN")
            enabled: root.lock !== null && !root.lock.isWaiting
            onAccepted: d.unlock()
        }
        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapXs
            text: root.lock ? root.lock.problem : ""
            visible: text !== ""
            color: Theme.ink2
            Accessible.role: Accessible.AlertMessage
        }
        PrimaryButton {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            text: qsTr("Open")
            enabled: pin.enabled && pin.text.length > 0
            reason: root.lock ? root.lock.problem : ""
            onClicked: d.unlock()
        }
        LinkButton {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            Layout.bottomMargin: Theme.gapXl
            text: qsTr("I do not know the PIN")
            onClicked: forgotten.open()
        }
    }

    // Only while a wait is to be seen.
    Timer {
        interval: 1000
        repeat: true
        running: root.lock !== null && root.visible && root.lock.isWaiting
        onTriggered: root.lock.look()
    }

    Sheet {
        id: forgotten

        title: qsTr("A forgotten PIN")
        onClosed: word.text = ""

        AppText {
            Layout.fillWidth: true
            text: qsTr("Nobody can get it back, and that includes us. What you can do is delete all that the clinic holds: patients, reports, notes and rules. Then it opens without a PIN. Ask your patients for their reports again.")
        }
        Field {
            id: word

            Layout.fillWidth: true
            //: the word in quotation marks is compared with "delete" as it is translated there
            label: qsTr("To go on, type “delete”")
            maximumLength: 20
        }
        DangerButton {
            Layout.fillWidth: true
            text: qsTr("Delete the clinic’s data")
            //: the word that a person types to confirm
            enabled: word.text.trim().toLowerCase() === qsTr("delete")
            reason: qsTr("Type the word first")
            onClicked: {
                forgotten.close();
                root.lock.deleteEverything();
            }
        }
    }
}

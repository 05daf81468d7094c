// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** Before the clinic opens: its PIN. It lies above all pages and sheets, and until it is gone nothing of them is to be seen
 *  or heard; what was written on them stays. */
T.Popup {
    id: root

    required property ClinicLockController lock

    parent: T.Overlay.overlay
    z: 1000
    width: parent ? parent.width : 0
    height: parent ? parent.height : 0
    padding: 0
    modal: true
    dim: false
    focus: true
    closePolicy: T.Popup.NoAutoClose
    onAboutToShow: d.hideOthers()
    onOpened: pin.forceActiveFocus()
    onAboutToHide: d.showOthers()
    Component.onDestruction: d.showOthers()

    background: Rectangle {
        color: Theme.sky
    }

    QtObject {
        id: d

        /** Sheets that were open. */
        property list<Item> hidden

        function hideOthers(): void {
            const open = [];
            for (let i = 0; i < root.parent.children.length; ++i) {
                const item = root.parent.children[i];
                if (item.visible && item !== root.contentItem.parent)
                    open.push(item);
            }
            d.hidden = open;
            for (let i = 0; i < open.length; ++i)
                open[i].visible = false;
        }
        function showOthers(): void {
            for (let i = 0; i < d.hidden.length; ++i) {
                if (d.hidden[i])
                    d.hidden[i].visible = true;
            }
            d.hidden = [];
        }
        function unlock(): void {
            root.lock.unlock(pin.text);
            pin.text = "";
        }
    }

    ScrollPage {
        anchors.fill: parent
        side: Math.max(Theme.screenMargin(width), (width - 420) / 2)
        Accessible.role: Accessible.Pane
        Accessible.name: qsTr("The clinic is locked")

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
            enabled: !root.lock.isWaiting
            onAccepted: d.unlock()
        }
        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapXs
            text: root.lock.problem
            visible: text !== ""
            color: Theme.ink2
            Accessible.role: Accessible.AlertMessage
        }
        PrimaryButton {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            text: qsTr("Open")
            enabled: pin.enabled && pin.text.length > 0
            reason: root.lock.problem
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
        running: root.visible && root.lock.isWaiting
        onTriggered: root.lock.look()
    }

    Sheet {
        id: forgotten

        z: root.z + 1
        title: qsTr("A forgotten PIN")
        onClosed: word.text = ""

        AppText {
            Layout.fillWidth: true
            text: qsTr("Nobody can get it back, and that includes us. What you can do is delete all that the clinic holds: patients and their codes, reports, notes, programs and rules. Then it opens without a PIN. Your own code stays. Ask your patients for their codes and reports again.")
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

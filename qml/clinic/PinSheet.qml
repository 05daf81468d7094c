// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** Sets the lock of the clinic, or takes it away. */
Sheet {
    id: root

    required property ClinicLockController lock

    function begin(): void {
        root.lock.forgetProblem();
        first.text = "";
        again.text = "";
        d.isRemoving = root.lock.isSet;
        root.open();
    }

    title: d.isRemoving ? qsTr("Take the lock away") : qsTr("Lock the clinic")

    QtObject {
        id: d

        property bool isRemoving: false
        readonly property bool isSame: first.text === again.text
    }

    AppText {
        Layout.fillWidth: true
        visible: !d.isRemoving
        text: qsTr("A PIN of 6 to 12 digits. It is asked for when the clinic opens, and after 5 minutes away. A forgotten PIN cannot be got back. The clinic’s data can then only be deleted.")
        color: Theme.ink2
    }
    PinField {
        id: first

        Layout.fillWidth: true
        label: d.isRemoving ? qsTr("Your PIN") : qsTr("New PIN")
    }
    PinField {
        id: again

        Layout.fillWidth: true
        visible: !d.isRemoving
        label: qsTr("The same again")
    }
    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.lock.problem !== "" ? root.lock.problem : !d.isRemoving && again.text.length >= first.text.length && !d.isSame ? qsTr("The two are not the same yet.") : ""
        Accessible.role: Accessible.AlertMessage
    }
    footer: PrimaryButton {
        Layout.fillWidth: true
        text: d.isRemoving ? qsTr("Take it away") : qsTr("Lock it")
        enabled: first.text !== "" && (d.isRemoving || d.isSame)
        reason: qsTr("Write the PIN first")
        onClicked: {
            const isDone = d.isRemoving ? root.lock.remove(first.text) : root.lock.set(first.text);
            if (isDone)
                root.close();
        }
    }
}

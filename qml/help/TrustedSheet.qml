// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** The name and number of someone the person trusts. Kept as it is typed; a number only once it can be dialed. */
Sheet {
    id: root

    required property CrisisController crisis
    property bool isOdd: false

    function keep(): void {
        root.isOdd = !root.crisis.setTrusted(name.text, number.text);
    }

    title: qsTr("Someone I trust")
    onAboutToShow: {
        name.text = root.crisis.trustedName;
        number.text = root.crisis.trustedNumber;
        root.isOdd = false;
    }

    Field {
        id: name

        Layout.fillWidth: true
        label: qsTr("Name")
        maximumLength: 60
        onEdited: root.keep()
    }
    Field {
        id: number

        Layout.fillWidth: true
        label: qsTr("Number")
        help: qsTr("It stays on this device.")
        error: root.isOdd ? qsTr("Digits only, three or more. A plus may stand first.") : ""
        maximumLength: 24
        inputMethodHints: Qt.ImhDialableCharactersOnly
        onEdited: root.keep()
        onAccepted: done.click()
    }

    footer: PrimaryButton {
        id: done

        Layout.fillWidth: true
        text: qsTr("Done")
        onClicked: {
            root.keep();
            if (!root.isOdd)
                root.close();
        }
    }
}

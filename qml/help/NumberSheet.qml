// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** A number of one's own in place of the one from the table. */
Sheet {
    id: root

    required property HelpController help
    property bool isOdd: false

    title: qsTr("Your emergency number")
    onAboutToShow: {
        root.isOdd = false;
        field.text = root.help.ownNumber;
    }

    Field {
        id: field

        Layout.fillWidth: true
        label: qsTr("Number")
        help: qsTr("Leave it empty to use the one for your country.")
        error: root.isOdd ? qsTr("A number has three digits or more. A plus may stand first.") : ""
        maximumLength: 24
        inputMethodHints: Qt.ImhDialableCharactersOnly
        onEdited: root.isOdd = false
        onAccepted: keep.click()
    }

    footer: PrimaryButton {
        id: keep

        Layout.fillWidth: true
        text: qsTr("Keep this number")
        onClicked: {
            root.isOdd = !root.help.setOwnNumber(field.text);
            if (!root.isOdd)
                root.close();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** The name and number of someone the person trusts. The name is kept as it is typed, the number once it is whole: when the
 *  sheet or the app is left. */
Sheet {
    id: root

    required property CrisisController crisis
    property bool isOdd: false
    readonly property bool isAway: Application.state !== Qt.ApplicationActive

    function keep(): void {
        root.isOdd = !root.crisis.setTrustedNumber(number.text);
    }

    title: qsTr("Someone I trust")
    onAboutToShow: {
        name.text = root.crisis.trustedName;
        // What could not be kept stands there still.
        if (!root.isOdd)
            number.text = root.crisis.trustedNumber;
    }
    onClosed: root.keep()
    onIsAwayChanged: {
        if (root.isAway && root.opened)
            root.keep();
    }

    Field {
        id: name

        Layout.fillWidth: true
        label: qsTr("Name")
        maximumLength: 60
        onEdited: text => root.crisis.setTrustedName(text)
    }
    Field {
        id: number

        Layout.fillWidth: true
        label: qsTr("Number")
        help: qsTr("It stays on this device.")
        error: root.isOdd ? qsTr("A number has three digits or more. A plus may stand first.") : ""
        maximumLength: 24
        inputMethodHints: Qt.ImhDialableCharactersOnly
        onEdited: root.isOdd = false
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

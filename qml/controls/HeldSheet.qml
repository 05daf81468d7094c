// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

/** A ceiling of the day stands before it: what it means to go on. */
Sheet {
    id: root

    property string text
    property string waitText
    property string goOnText

    signal goOnRequested

    AppText {
        Layout.fillWidth: true
        text: root.text
    }
    AppText {
        Layout.fillWidth: true
        text: qsTr("If you go on, that is noted, and nothing else changes.")
        color: Theme.ink2
    }
    PrimaryButton {
        Layout.fillWidth: true
        text: root.waitText
        onClicked: root.close()
    }
    SecondButton {
        Layout.fillWidth: true
        text: root.goOnText
        onClicked: {
            root.close();
            root.goOnRequested();
        }
    }
}

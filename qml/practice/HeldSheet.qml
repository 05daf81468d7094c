// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** A ceiling of the day stands before it: what it means to go on. */
Sheet {
    id: root

    required property ItemController item

    title: root.item.heldTitle

    AppText {
        Layout.fillWidth: true
        text: root.item.heldText
    }
    AppText {
        Layout.fillWidth: true
        text: qsTr("If you go on, that is noted, and nothing else changes.")
        color: Theme.ink2
    }
    PrimaryButton {
        Layout.fillWidth: true
        text: root.item.waitText
        onClicked: root.close()
    }
    SecondButton {
        Layout.fillWidth: true
        text: root.item.goOnText
        onClicked: {
            root.close();
            root.item.goOn();
        }
    }
}

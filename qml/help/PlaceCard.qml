// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** Where the emergency number comes from and of when, and the ways to another one. */
Card {
    id: root

    required property HelpController help
    property bool canChooseCountry: true

    signal numberRequested
    signal countryRequested

    AppText {
        Layout.fillWidth: true
        text: qsTr("Where you are")
        token: Theme.h3
        heading: true
    }
    AppText {
        Layout.fillWidth: true
        text: root.help.numberNote
        token: Theme.small
        color: Theme.ink2
    }
    QuietButton {
        Layout.fillWidth: true
        text: qsTr("Put in another number")
        onClicked: root.numberRequested()
    }
    QuietButton {
        Layout.fillWidth: true
        visible: root.canChooseCountry
        text: qsTr("Choose another country")
        onClicked: root.countryRequested()
    }
}

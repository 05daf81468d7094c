// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace
import Evenpace.Controls

/** The title of the tab, and the ways to the search, to help and to the settings. */
TopBar {
    id: root

    signal searchRequested
    signal settingsRequested
    signal hardRequested

    title: qsTr("Practice")

    IconButton {
        iconName: "magnifying-glass"
        text: qsTr("Search")
        onClicked: root.searchRequested()
    }
    HardButton {
        onClicked: root.hardRequested()
    }
    IconButton {
        iconName: "gear-six"
        text: qsTr("Settings")
        onClicked: root.settingsRequested()
    }
}

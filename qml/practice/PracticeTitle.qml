// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.Controls

/** The title of the tab, and the ways to the search and the settings. */
TopBar {
    id: root

    signal searchRequested
    signal settingsRequested

    title: qsTr("Practice")

    IconButton {
        iconName: "magnifying-glass"
        text: qsTr("Search")
        onClicked: root.searchRequested()
    }
    IconButton {
        iconName: "gear-six"
        text: qsTr("Settings")
        onClicked: root.settingsRequested()
    }
}

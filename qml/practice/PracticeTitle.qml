// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace
import Evenpace.Controls

/** The title of the tab, and the ways to the search, and for patients to help and to the settings. */
TopBar {
    id: root

    property bool isLookingOnly: false

    signal searchRequested
    signal settingsRequested
    signal hardRequested

    title: root.isLookingOnly ? qsTr("Library") : qsTr("Practice")

    IconButton {
        iconName: "magnifying-glass"
        text: qsTr("Search")
        onClicked: root.searchRequested()
    }
    HardButton {
        visible: !root.isLookingOnly
        onClicked: root.hardRequested()
    }
    IconButton {
        visible: !root.isLookingOnly
        iconName: "gear-six"
        text: qsTr("Settings")
        onClicked: root.settingsRequested()
    }
}

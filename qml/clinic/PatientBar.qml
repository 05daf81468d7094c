// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.Controls

/** Above what is told of a patient: the way back to the list, and what can be done with the entry. */
Rectangle {
    id: root

    property bool hasBack: false
    property string name

    signal backRequested
    signal moreRequested

    implicitHeight: bar.implicitHeight
    color: root.hasBack ? Theme.sky : "transparent"

    TopBar {
        id: bar

        width: root.width
        title: root.name
        leadingIcon: root.hasBack ? "arrow-left" : ""
        leadingText: qsTr("Back to the list")
        onLeadingClicked: root.backRequested()

        IconButton {
            iconName: "dots-three"
            text: qsTr("Name, code, archive")
            onClicked: root.moreRequested()
        }
    }
}

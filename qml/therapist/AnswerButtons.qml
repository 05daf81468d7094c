// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

/** The two answers of a page: below each other where they do not fit side by side. */
GridLayout {
    id: root

    property alias text: main.text
    property alias otherText: other.text
    property bool hasMain: true

    signal accepted
    signal otherRequested

    columns: Theme.bigText ? 1 : 2
    columnSpacing: Theme.gapM
    rowSpacing: Theme.gapS

    SecondButton {
        id: other

        Layout.fillWidth: true
        Layout.preferredWidth: 1
        minimumHeight: root.hasMain ? Theme.targetMain : Theme.targetSecond
        onClicked: root.otherRequested()
    }
    PrimaryButton {
        id: main

        Layout.fillWidth: true
        Layout.preferredWidth: 1
        visible: root.hasMain
        onClicked: root.accepted()
    }
}

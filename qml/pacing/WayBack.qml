// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

/** The three steps back after a flare. */
Card {
    id: root

    property int step: 1
    property string text
    property bool canConfirm: false

    signal confirmed

    spacing: Theme.gapM

    AppText {
        Layout.fillWidth: true
        text: qsTr("The way back")
        token: Theme.h3
        heading: true
    }
    PipsLine {
        Layout.fillWidth: true
        count: 3
        current: root.step - 1
    }
    AppText {
        Layout.fillWidth: true
        text: root.text
        token: Theme.body
        color: Theme.ink2
    }
    SecondButton {
        Layout.fillWidth: true
        visible: root.canConfirm
        text: qsTr("Take the next step")
        onClicked: root.confirmed()
    }
}

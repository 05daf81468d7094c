// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

// The legend of the mark that a scale puts on the last answer: a short bar and a word such as "yesterday".
RowLayout {
    id: root

    property string text: ""

    spacing: Theme.gapS

    Rectangle {
        implicitWidth: 16
        implicitHeight: 4
        color: Theme.dFatigue
        radius: 2
    }
    AppText {
        Layout.fillWidth: true
        text: root.text
        token: Theme.caption
        color: Theme.ink2
    }
}

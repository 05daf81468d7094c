// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

// The chosen number, large, with what it means beside it.
RowLayout {
    id: root

    property int value: -1
    property string word: ""

    spacing: Theme.gapL
    visible: value >= 0

    AppText {
        Layout.alignment: Qt.AlignTop
        text: root.value
        token: Theme.exercise
        color: Theme.primary
        Accessible.ignored: true
    }
    AppText {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignVCenter
        text: root.word
        token: Theme.h3
        Accessible.ignored: true
    }
}

// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

/** One line to be read: words, a smaller line below them, and an amount at the end. */
GridLayout {
    id: root

    required property string text
    required property string detail
    required property string amount
    required property bool isSum

    columns: 2
    columnSpacing: Theme.gapM
    rowSpacing: 0

    Rectangle {
        Layout.columnSpan: 2
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.gapS
        implicitHeight: Theme.strokeHair
        color: Theme.outline
        visible: root.isSum
    }
    AppText {
        Layout.fillWidth: true
        text: root.text
        token: root.isSum ? Theme.h3 : Theme.body
        Accessible.name: [root.text, root.detail, root.amount].filter(part => part !== "").join(", ") // qmllint disable
    }
    AppText {
        text: root.amount
        token: root.isSum ? Theme.h2 : Theme.h3
        visible: text !== ""
        Accessible.ignored: true
    }
    AppText {
        Layout.fillWidth: true
        Layout.columnSpan: 2
        text: root.detail
        token: Theme.small
        color: Theme.ink2
        visible: text !== ""
        Accessible.ignored: true
    }
}

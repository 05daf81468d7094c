// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** Chips of one kind to choose from, below what they are about. */
ColumnLayout {
    id: root

    required property string title
    required property BuilderRowModel rows

    signal chosen(key: string)

    spacing: Theme.gapS

    AppText {
        Layout.fillWidth: true
        text: root.title
        token: Theme.smallStrong
        heading: true
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gapS

        Repeater {
            model: root.rows
            delegate: Chip {
                id: choice

                required property string key
                required property string title
                required property bool isChosen

                width: Math.min(implicitWidth, parent.width)
                checkable: false
                checked: choice.isChosen
                text: choice.title
                onClicked: root.chosen(choice.key)
            }
        }
    }
}

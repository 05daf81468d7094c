// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

/** A question with a few answers, one of which holds. `options` are texts in the order of their values from 0. */
ColumnLayout {
    id: root

    property string text
    property string detail
    property list<string> options
    property int value: 0

    signal chosen(value: int)

    spacing: Theme.gapS
    Accessible.role: Accessible.Grouping
    Accessible.name: root.text

    AppText {
        Layout.fillWidth: true
        text: root.text
        token: Theme.h3
    }
    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.detail
        token: Theme.small
        color: Theme.ink2
    }
    ChipRow {
        id: row

        Layout.fillWidth: true
        wraps: true

        Repeater {
            model: root.options
            delegate: Chip {
                required property string modelData
                required property int index

                // A long answer in large text breaks into lines.
                width: Math.min(implicitWidth, row.width)
                text: modelData
                exclusive: true
                checked: index === root.value
                onClicked: root.chosen(index)
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Evenpace.Controls

/** One reason of a few, or that there is none. */
ChipRow {
    id: root

    property list<string> texts
    property int reason: 0

    signal chosen(reason: int)

    wraps: true

    Repeater {
        model: root.texts
        delegate: Chip {
            required property string modelData
            required property int index

            exclusive: true
            text: modelData
            checked: index === root.reason
            onClicked: root.chosen(index)
        }
    }
}

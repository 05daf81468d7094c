// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Evenpace.App
import Evenpace.Controls

/** What is asked of the items, from edge to edge. One row at every size of text: in rows they would hide the list. */
ChipRow {
    id: root

    required property PracticeController practice
    property real side: Theme.gapXl

    sideMargin: root.side
    wraps: false

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Filters")

    Repeater {
        model: root.practice.chipNames

        Chip {
            required property int index
            required property string modelData

            text: modelData
            checked: root.practice.chosenChips[index] ?? false
            onClicked: {
                root.practice.toggleChip(index);
                // A press has cut the binding.
                checked = Qt.binding(() => root.practice.chosenChips[index] ?? false);
            }
        }
    }
}

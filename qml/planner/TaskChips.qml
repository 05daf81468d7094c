// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

/** One of a few, under a question. */
ColumnLayout {
    id: root

    required property string name
    property list<string> texts
    property int current: 0

    signal picked(index: int)

    spacing: Theme.gapXs

    AppText {
        Layout.fillWidth: true
        text: root.name
        token: Theme.smallStrong
        color: Theme.ink2
    }
    ChipRow {
        Layout.fillWidth: true
        wraps: true

        Repeater {
            model: root.texts
            delegate: Chip {
                id: chip

                required property string modelData
                required property int index

                text: chip.modelData
                exclusive: true
                checked: chip.index === root.current
                onClicked: {
                    root.picked(chip.index);
                    // The tap has put the binding away.
                    chip.checked = Qt.binding(() => chip.index === root.current);
                }
            }
        }
    }
}

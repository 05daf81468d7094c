// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** Values to step, two or more beside each other where there is room. */
GridLayout {
    id: root

    required property BuilderRowModel rows

    signal stepped(key: string, by: int)

    columns: Math.max(1, Math.floor((root.width + Theme.gapS) / ((Theme.hugeText ? 320 : Theme.bigText ? 240 : 160) + Theme.gapS)))
    columnSpacing: Theme.gapS
    rowSpacing: Theme.gapS

    Repeater {
        model: root.rows
        delegate: StepTile {
            id: tile

            required property string key
            required title
            required value
            required canLess
            required canMore

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 150
            onStepped: by => root.stepped(tile.key, by)
        }
    }
}

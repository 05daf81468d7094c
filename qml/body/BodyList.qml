// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.Controls

/** The areas of the body map as rows to tick: the same without the picture. */
ColumnLayout {
    id: root

    required property var ids
    required property var names
    property var marked: []

    signal tapped(area: string)

    spacing: Theme.gapXs

    Repeater {
        model: root.names

        TickRow {
            required property int index
            required property string modelData

            Layout.fillWidth: true
            text: modelData
            checked: root.marked.indexOf(root.ids[index]) >= 0
            onClicked: root.tapped(root.ids[index])
        }
    }
}

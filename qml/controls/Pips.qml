// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Evenpace.Controls

// Where a session is: past, present and coming steps as small bars.
Item {
    id: root

    property int count: 1
    // From 0.
    property int current: 0
    property string spokenName: qsTr("Step %1 of %2").arg(current + 1).arg(count)
    readonly property real gap: count > 12 ? 3 : 5
    // The present step is as wide as two.
    readonly property real pipWidth: Math.max(4, Math.min(14, (width - (count - 1) * gap) / (count + 1)))

    implicitWidth: (count + 1) * 14 + (count - 1) * gap
    implicitHeight: 6

    Accessible.role: Accessible.StaticText
    Accessible.name: spokenName

    Row {
        anchors.centerIn: parent
        spacing: root.gap

        Repeater {
            model: root.count

            Rectangle {
                required property int index

                width: index === root.current ? root.pipWidth * 2 : root.pipWidth
                height: 6
                color: index <= root.current ? Theme.primary : "transparent"
                border.color: Theme.outline
                border.width: index > root.current ? Theme.strokeTile : 0
                opacity: index < root.current ? 0.75 : 1
                radius: 3
            }
        }
    }
}

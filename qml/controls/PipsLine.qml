// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Evenpace.Controls

// The steps of a tool as dots on a line; the present one is larger, with a hole.
Item {
    id: root

    property int count: 1
    // From 0.
    property int current: 0
    property string spokenName: qsTr("Step %1 of %2").arg(current + 1).arg(count)

    implicitWidth: 320
    implicitHeight: 20

    Accessible.role: Accessible.StaticText
    Accessible.name: spokenName

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        height: Theme.strokeLine
        color: Theme.hair
    }
    Rectangle {
        x: d.mirrored ? d.place(root.current) : 0
        anchors.verticalCenter: parent.verticalCenter
        width: d.mirrored ? parent.width - x : d.place(root.current)
        height: Theme.strokeLine
        color: Theme.primary
    }
    Repeater {
        model: root.count

        Rectangle {
            required property int index
            readonly property bool isCurrent: index === root.current

            x: d.place(index) - width / 2
            anchors.verticalCenter: root.verticalCenter
            width: isCurrent ? 18 : 12
            height: width
            color: index <= root.current ? Theme.primary : Theme.sky
            border.color: Theme.outline
            border.width: index > root.current ? Theme.strokeField : 0
            radius: width / 2

            Rectangle {
                anchors.centerIn: parent
                width: 6
                height: 6
                color: Theme.sky
                radius: 3
                visible: parent.isCurrent
            }
        }
    }

    QtObject {
        id: d

        readonly property bool mirrored: root.LayoutMirroring.enabled

        function place(step: int): real {
            const share = root.count > 1 ? step / (root.count - 1) : 0.5
            return 12 + (root.width - 24) * (mirrored ? 1 - share : share)
        }
    }
}

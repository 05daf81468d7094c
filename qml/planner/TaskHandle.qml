// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.Controls

/** The handle of a task: dragged by a finger, moved by the arrow keys, and by a screen reader's less and more. */
Item {
    id: root

    required property string name

    /** How far it is dragged, in dp; 0 at rest. */
    property real dragged: 0
    readonly property alias isDragging: area.pressed

    signal stepped(down: bool)
    signal dropped
    /** A tap or a press: it asks for the other ways to move it. */
    signal pressed

    implicitWidth: Theme.targetMin
    implicitHeight: Theme.targetMin
    activeFocusOnTab: true

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Move %1").arg(root.name)
    Accessible.description: qsTr("Drag it, or press the arrow keys")
    Accessible.focusable: true
    Accessible.onIncreaseAction: root.stepped(true)
    Accessible.onDecreaseAction: root.stepped(false)
    Accessible.onPressAction: root.pressed()
    Keys.onReturnPressed: root.pressed()
    Keys.onEnterPressed: root.pressed()
    Keys.onSpacePressed: root.pressed()
    Keys.onUpPressed: root.stepped(false)
    Keys.onDownPressed: root.stepped(true)

    Icon {
        anchors.centerIn: parent
        name: "dots-six-vertical"
        color: Theme.ink2
        size: 26
    }
    FocusRing {
        cornerRadius: Theme.radiusSmall
        visible: root.activeFocus
    }
    MouseArea {
        id: area

        property real from: 0

        anchors.fill: parent
        // Else the page would scroll instead.
        preventStealing: true
        cursorShape: Qt.SizeVerCursor
        onPressed: mouse => area.from = area.mapToItem(null, mouse.x, mouse.y).y
        onPositionChanged: mouse => root.dragged = area.mapToItem(null, mouse.x, mouse.y).y - area.from
        onReleased: {
            if (Math.abs(root.dragged) > Theme.tapSlack / 2)
                root.dropped();
            else
                root.pressed();
            root.dragged = 0;
        }
        onCanceled: root.dragged = 0
    }
}

// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.App
import Evenpace.Controls

/** An item of the library: pressed or its plus pressed it is added, its handle drags it into the week. */
BaseRow {
    id: root

    required property string key
    required property string title
    required property bool isFavorite
    required detail
    property int skin: 2
    property int hair: 0
    property bool canDrag: true

    signal addRequested
    signal dragged(x: real, y: real)
    signal dropped(x: real, y: real)

    text: root.title
    implicitHeight: Math.max(74, words.implicitHeight + Theme.gapM)
    onClicked: root.addRequested()
    ListView.onPooled: visible = false
    ListView.onReused: visible = true

    Accessible.name: root.title

    background: Rectangle {
        color: root.down ? Theme.primarySoft : Theme.surface
        radius: Theme.radiusTile

        FocusRing {
            cornerRadius: parent.radius
            visible: root.visualFocus
        }
    }

    Item {
        id: handle

        anchors.left: parent.left
        width: root.canDrag && !Theme.hugeText ? 26 : Theme.gapM
        height: parent.height

        Icon {
            anchors.centerIn: parent
            name: "dots-six-vertical"
            color: Theme.ink2
            size: 22
            visible: root.canDrag && !Theme.hugeText
        }
        DragHandler {
            id: drag

            target: null
            enabled: root.canDrag
            onActiveChanged: {
                if (!active)
                    root.dropped(drag.centroid.scenePosition.x, drag.centroid.scenePosition.y);
            }
            onCentroidChanged: {
                if (active)
                    root.dragged(drag.centroid.scenePosition.x, drag.centroid.scenePosition.y);
            }
        }
    }
    ItemTile {
        id: tile

        anchors.left: handle.right
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.hugeText ? 0 : 66
        height: 58
        visible: !Theme.hugeText
        itemId: root.key
        world: Theme.world
        skin: root.skin
        hair: root.hair
        Accessible.ignored: true
    }
    Column {
        id: words

        anchors.left: tile.right
        anchors.leftMargin: Theme.gapS
        anchors.right: plus.left
        anchors.rightMargin: -6
        anchors.verticalCenter: parent.verticalCenter

        AppText {
            width: parent.width
            text: root.title
            token: Theme.smallStrong
            Accessible.ignored: true
        }
        AppText {
            width: parent.width
            text: root.isFavorite ? "♥ " + root.detail : root.detail
            token: Theme.caption
            color: Theme.ink2
            Accessible.ignored: true
        }
    }
    IconButton {
        id: plus

        anchors.right: parent.right
        anchors.rightMargin: 2
        anchors.verticalCenter: parent.verticalCenter
        iconName: "plus-circle"
        color: Theme.primary
        text: qsTr("Add %1 to the week").arg(root.title)
        onClicked: root.addRequested()
    }
}

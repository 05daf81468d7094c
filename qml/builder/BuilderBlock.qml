// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Evenpace.Controls

/** An item at a time of a day: pressed it is chosen, dragged or with the arrow keys it is moved. */
T.AbstractButton {
    id: root

    required property string title
    required property string detail
    required property string spokenName
    required property bool isChosen
    required property bool isWarned
    /** Something that is dragged would go before it: -1, or behind it: 1. */
    property int dropEdge: 0

    signal moved(days: int, places: int)
    signal removed
    signal dragged(x: real, y: real)
    signal dropped(x: real, y: real)

    implicitWidth: 92
    implicitHeight: Math.max(Theme.targetMin, words.implicitHeight + 12)
    focusPolicy: Qt.StrongFocus
    containmentMask: guard

    Accessible.role: Accessible.Cell
    Accessible.name: root.spokenName
    Accessible.description: qsTr("The arrow keys move it")
    Accessible.selectable: true
    Accessible.selected: root.isChosen
    Accessible.onPressAction: guard.activate()
    Keys.onPressed: event => {
        event.accepted = true;
        const side = root.mirrored ? -1 : 1;
        switch (event.key) {
        case Qt.Key_Left:
            root.moved(-side, 0);
            break;
        case Qt.Key_Right:
            root.moved(side, 0);
            break;
        case Qt.Key_Up:
            root.moved(0, -1);
            break;
        case Qt.Key_Down:
            root.moved(0, 1);
            break;
        case Qt.Key_Delete:
        case Qt.Key_Backspace:
            root.removed();
            break;
        case Qt.Key_Return:
        case Qt.Key_Enter:
            guard.enter(event.isAutoRepeat);
            break;
        default:
            event.accepted = false;
        }
    }
    onCanceled: guard.letGo()

    background: Rectangle {
        color: root.isWarned ? Theme.glowSoft : Theme.primarySoft
        border.color: Theme.primary
        border.width: root.isChosen ? Theme.strokeChosen : 0
        radius: Theme.radiusBlock

        FocusRing {
            cornerRadius: parent.radius
            visible: root.visualFocus
        }
        Rectangle {
            y: root.dropEdge < 0 ? -5 : parent.height + 1
            width: parent.width
            height: 4
            visible: root.dropEdge !== 0
            color: Theme.primary
            radius: 2
        }
    }

    Column {
        id: words

        x: 8
        anchors.verticalCenter: parent.verticalCenter
        width: root.width - 16

        AppText {
            width: parent.width
            text: root.title
            token: Theme.badge
            color: root.isWarned ? Theme.glowInk : Theme.primarySoftInk
            Accessible.ignored: true
        }
        AppText {
            width: parent.width
            text: root.detail
            token: Theme.caption
            color: root.isWarned ? Theme.glowInk : Theme.primarySoftInk
            Accessible.ignored: true
        }
    }
    DragHandler {
        id: drag

        target: null
        onActiveChanged: {
            if (!active)
                root.dropped(drag.centroid.scenePosition.x, drag.centroid.scenePosition.y);
        }
        onCentroidChanged: {
            if (active)
                root.dragged(drag.centroid.scenePosition.x, drag.centroid.scenePosition.y);
        }
    }
    TapGuard {
        id: guard

        target: root
        interval: Theme.tapGuard
        slack: Theme.tapSlack
    }
}

// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Evenpace.Controls

// A picture to press; `text` is the verb that a screen reader says and is not shown.
T.AbstractButton {
    id: root

    property string iconName: ""
    property real iconSize: 28
    property color color: Theme.ink
    // A circle behind it, for use on pictures.
    property bool overPicture: false
    property bool outlined: false
    // For arrows that show a reading direction.
    property bool followsReading: false
    property string reason: ""

    implicitWidth: Theme.targetMin
    implicitHeight: Theme.targetMin
    focusPolicy: Qt.StrongFocus
    containmentMask: guard

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: enabled ? "" : reason
    Accessible.onPressAction: guard.activate()
    Keys.onReturnPressed: event => guard.enter(event.isAutoRepeat)
    Keys.onEnterPressed: event => guard.enter(event.isAutoRepeat)
    onCanceled: guard.letGo()

    background: Rectangle {
        color: root.down ? Theme.primarySoft : root.overPicture || root.outlined ? Theme.surface : "transparent"
        border.color: Theme.outline
        border.width: root.outlined ? Theme.strokeField : 0
        radius: height / 2

        FocusRing {
            cornerRadius: parent.radius
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.iconName
            color: root.enabled ? root.color : Theme.ink3
            size: root.iconSize
            mirrored: root.followsReading && root.mirrored
        }
    }

    TapGuard {
        id: guard

        target: root
        interval: Theme.tapGuard
        slack: Theme.tapSlack
    }
}

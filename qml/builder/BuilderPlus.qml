// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Evenpace.Controls

/** An empty place: pressed, the library adds to it. A day with nothing in it says that it is one of rest. */
T.AbstractButton {
    id: root

    property bool isAimed: false
    property bool isRest: false

    implicitWidth: 92
    implicitHeight: Math.max(Theme.targetMin, root.isRest ? rest.implicitHeight + 12 : 0)
    focusPolicy: Qt.StrongFocus
    containmentMask: guard

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.isAimed
    Accessible.onPressAction: guard.activate()
    Keys.onReturnPressed: event => guard.enter(event.isAutoRepeat)
    Keys.onEnterPressed: event => guard.enter(event.isAutoRepeat)
    onCanceled: guard.letGo()

    background: Rectangle {
        color: root.isAimed ? Theme.primary : root.isRest ? Theme.restSoft : root.down ? Theme.primarySoft : "transparent"
        radius: Theme.radiusBlock

        DashedFrame {
            anchors.fill: parent
            color: Theme.outline
            radius: Theme.radiusBlock
            thickness: Theme.strokeField
            visible: !root.isAimed && !root.isRest
        }
        FocusRing {
            cornerRadius: parent.radius
            visible: root.visualFocus
        }
    }
    Item {
        anchors.fill: parent

        Icon {
            id: more

            anchors.right: parent.right
            anchors.rightMargin: 6
            anchors.verticalCenter: parent.verticalCenter
            name: "plus"
            color: Theme.restSoftInk
            size: 18
            visible: rest.visible
        }
        Icon {
            anchors.centerIn: parent
            name: "plus"
            color: root.isAimed ? Theme.primaryInk : Theme.ink
            size: 24
            visible: root.isAimed || !root.isRest
        }
        Column {
            id: rest

            anchors.left: parent.left
            anchors.leftMargin: 8
            anchors.right: more.left
            anchors.verticalCenter: parent.verticalCenter
            visible: root.isRest && !root.isAimed

            AppText {
                width: parent.width
                text: qsTr("Rest day")
                token: Theme.badge
                color: Theme.restSoftInk
                Accessible.ignored: true
            }
            AppText {
                width: parent.width
                text: qsTr("by plan")
                token: Theme.caption
                color: Theme.restSoftInk
                Accessible.ignored: true
            }
        }
    }
    TapGuard {
        id: guard

        target: root
        interval: Theme.tapGuard
        slack: Theme.tapSlack
    }
}

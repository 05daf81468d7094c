// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.App
import Evenpace.Controls

/** One item of the library. Anchors instead of layouts, for it has to come quickly while the list scrolls. */
BaseRow {
    id: root

    required property string title
    required property string badge
    required property string reason
    required property bool isMild
    required property bool isFavorite
    required property bool isToday
    required property string spokenName
    required detail
    property string itemId
    property bool canAdd: true
    property int guideSkin: 2
    property int guideHair: 0

    signal addRequested

    text: root.title
    implicitHeight: Math.max(92, words.implicitHeight + 2 * Theme.gapM)

    Accessible.name: root.spokenName
    Accessible.description: ""

    // A row that waits to be used again is out of sight only; screen readers would still find it.
    ListView.onPooled: visible = false
    ListView.onReused: visible = true

    background: Rectangle {
        color: root.down ? Theme.primarySoft : Theme.surface
        radius: Theme.radiusCard

        FocusRing {
            cornerRadius: parent.radius
            visible: root.visualFocus
        }
    }

    ItemTile {
        id: tile

        anchors.left: parent.left
        anchors.leftMargin: Theme.hugeText ? 0 : 10
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.hugeText ? 0 : 84
        height: 72
        visible: !Theme.hugeText
        itemId: root.itemId
        world: Theme.world
        skin: root.guideSkin
        hair: root.guideHair
        Accessible.ignored: true
    }
    Column {
        id: words

        anchors.left: tile.right
        anchors.leftMargin: Theme.hugeText ? Theme.gapL : Theme.gapM
        anchors.right: add.left
        // The picture on the button stands 10 inside it.
        anchors.rightMargin: -8
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

        AppText {
            width: parent.width
            text: root.title
            token: Theme.h3
            Accessible.ignored: true
        }
        AppText {
            width: parent.width
            text: root.detail
            token: Theme.small
            color: Theme.ink2
            Accessible.ignored: true
        }
        Badge {
            width: Math.min(implicitWidth, parent.width)
            text: root.badge
            tone: root.isMild ? "soft" : "care"
            visible: text !== ""
            Accessible.ignored: true
        }
        AppText {
            width: parent.width
            text: root.reason
            token: Theme.caption
            color: Theme.ink2
            visible: text !== ""
            Accessible.ignored: true
        }
    }
    IconButton {
        id: add

        anchors.right: parent.right
        anchors.rightMargin: 6
        anchors.verticalCenter: parent.verticalCenter
        visible: root.canAdd
        iconName: root.isToday ? "check-circle-fill" : "plus-circle"
        color: Theme.primary
        text: root.isToday ? qsTr("%1 is in today’s plan").arg(root.title) : qsTr("Add %1 to today").arg(root.title)
        onClicked: root.addRequested()
    }
}

// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** The block that is chosen, below the week and always in sight: what it is, and how much of it. */
Rectangle {
    id: root

    required property BuilderController builder
    readonly property BuilderItemController item: root.builder.item
    property real side: Theme.gapXl
    property int skin: 2
    property int hair: 0
    /** Two lines of a name and what it costs. A fixed one: in Qt 6.4 tiles that are moved while some of them go crash. */
    readonly property real headHeight: 68

    signal moreRequested

    implicitHeight: tiles.y + tiles.implicitHeight + Theme.gapM
    color: Theme.surface
    Accessible.role: Accessible.Pane
    Accessible.name: root.item.name

    Rectangle {
        width: parent.width
        height: Theme.strokeHair
        color: Theme.hair
    }
    // Placed by hand: in Qt 6.4 a row keeps the places from before something in it came to be seen.
    ItemTile {
        id: tile

        anchors.left: parent.left
        anchors.leftMargin: root.side
        anchors.verticalCenter: buttons.verticalCenter
        width: 64
        height: 56
        itemId: root.item.itemId
        world: Theme.world
        skin: root.skin
        hair: root.hair
        Accessible.ignored: true
    }
    Column {
        id: words

        anchors.left: tile.right
        anchors.right: buttons.left
        anchors.leftMargin: Theme.gapM
        anchors.rightMargin: Theme.gapM
        anchors.verticalCenter: buttons.verticalCenter

        AppText {
            width: parent.width
            text: root.item.name
            token: Theme.h3
            heading: true
        }
        AppText {
            width: parent.width
            text: root.item.isShared ? qsTr("%1. %2").arg(root.item.effortText).arg(root.item.daysText) : root.item.effortText
            token: Theme.small
            color: Theme.ink2
        }
    }
    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: root.side - 10
        y: Theme.gapM
        height: root.headHeight
        spacing: Theme.gapXs

        Chip {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.item.isShared
            checkable: false
            checked: root.item.isOnlyHere
            text: qsTr("Only this day")
            onClicked: root.item.isOnlyHere = !root.item.isOnlyHere
        }
        LinkButton {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("More")
            spokenName: qsTr("Bad days, notes and more")
            onClicked: root.moreRequested()
        }
        IconButton {
            anchors.verticalCenter: parent.verticalCenter
            iconName: "trash"
            text: root.item.isShared && !root.item.isOnlyHere ? qsTr("Take out of %1").arg(root.item.daysText) : qsTr("Take it out")
            onClicked: root.item.remove(root.item.isShared && !root.item.isOnlyHere)
        }
        IconButton {
            anchors.verticalCenter: parent.verticalCenter
            iconName: "x"
            text: qsTr("Close")
            onClicked: root.builder.choose("")
        }
    }
    StepTiles {
        id: tiles

        x: root.side
        y: Theme.gapM + root.headHeight + Theme.gapS
        width: root.width - 2 * root.side
        rows: root.item.doses
        onStepped: (key, by) => root.item.change(key, by)
    }
}

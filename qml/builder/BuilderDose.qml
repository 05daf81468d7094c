// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** The block that is chosen: what it is, and how much of it. */
Card {
    id: root

    required property BuilderController builder
    readonly property BuilderItemController item: root.builder.item
    property int skin: 2
    property int hair: 0

    signal moreRequested

    spacing: Theme.gapM

    AppText {
        Layout.fillWidth: true
        visible: !root.item.isOpen
        text: root.builder.isEmpty ? qsTr("Press a plus in the week, then choose from the library.") : qsTr("Choose a block to set its dose.")
        color: Theme.ink2
    }
    RowLayout {
        Layout.fillWidth: true
        visible: root.item.isOpen
        spacing: Theme.gapM

        ItemTile {
            implicitWidth: 64
            implicitHeight: 56
            visible: !Theme.hugeText
            itemId: root.item.itemId
            world: Theme.world
            skin: root.skin
            hair: root.hair
            Accessible.ignored: true
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                text: root.item.name
                token: Theme.h3
                heading: true
            }
            AppText {
                Layout.fillWidth: true
                text: root.item.effortText
                token: Theme.small
                color: Theme.ink2
            }
        }
        IconButton {
            iconName: "trash"
            text: root.item.isShared && !root.item.isOnlyHere ? qsTr("Take out of %1").arg(root.item.daysText) : qsTr("Take it out")
            onClicked: root.item.remove(root.item.isShared && !root.item.isOnlyHere)
        }
    }
    StepTiles {
        Layout.fillWidth: true
        visible: root.item.isOpen
        rows: root.item.doses
        onStepped: (key, by) => root.item.change(key, by)
    }
    SwitchRow {
        Layout.fillWidth: true
        visible: root.item.isOpen && root.item.isShared
        text: qsTr("Only this day")
        detail: root.item.daysText
        checked: root.item.isOnlyHere
        onToggled: root.item.isOnlyHere = checked
    }
    NavRow {
        Layout.fillWidth: true
        visible: root.item.isOpen
        text: qsTr("Bad days, notes and more")
        onClicked: root.moreRequested()
    }
}

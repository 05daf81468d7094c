// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.App
import Evenpace.Controls

/** One knowledge card in the list, below the name of its group if it is the first of it. */
Item {
    id: root

    required property string key
    required property string heading
    required property string title
    required property string summary
    property CardsController cards
    property int guideSkin: 2
    property int guideHair: 0

    signal opened

    implicitHeight: (words.visible ? words.y + words.height + Theme.gapS : 0) + row.height

    AppText {
        id: words

        y: Theme.gapM
        width: root.width
        visible: text !== ""
        text: root.heading
        token: Theme.h3
        heading: true
    }
    BaseRow {
        id: row

        anchors.bottom: parent.bottom
        width: root.width
        height: Math.max(92, lines.implicitHeight + 2 * Theme.gapM)
        text: root.title
        detail: root.summary
        onClicked: root.opened()

        background: Rectangle {
            color: row.down ? Theme.primarySoft : Theme.surface
            radius: Theme.radiusCard

            FocusRing {
                cornerRadius: parent.radius
                visible: row.visualFocus
            }
        }

        CardScene {
            id: tile

            anchors.left: parent.left
            anchors.leftMargin: Theme.hugeText ? 0 : 10
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.hugeText ? 0 : 84
            height: 72
            visible: !Theme.hugeText
            cards: root.cards
            cardId: root.key
            theme: Theme
            world: Theme.world
            skin: root.guideSkin
            hair: root.guideHair
            corner: Theme.radiusTile
            isMirrored: root.LayoutMirroring.enabled
            Accessible.ignored: true
        }
        Column {
            id: lines

            anchors.left: tile.right
            anchors.leftMargin: Theme.hugeText ? Theme.gapL : Theme.gapM
            anchors.right: caret.left
            anchors.rightMargin: Theme.gapXs
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
                text: root.summary
                token: Theme.small
                color: Theme.ink2
                Accessible.ignored: true
            }
        }
        Icon {
            id: caret

            anchors.right: parent.right
            anchors.rightMargin: Theme.gapM
            anchors.verticalCenter: parent.verticalCenter
            name: "caret-right"
            color: Theme.ink2
            size: 24
            mirrored: row.mirrored
        }
    }
}

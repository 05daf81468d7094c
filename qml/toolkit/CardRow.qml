// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** One knowledge card in the list, with its picture where there is room for it. */
ToolListRow {
    id: root

    property CardsController cards
    property int guideSkin: 2
    property int guideHair: 0

    titleToken: Theme.h3
    leastHeight: 92
    lead: CardScene {
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
}

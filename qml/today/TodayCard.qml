// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace
import Evenpace.Controls

// Not ComponentBehavior: Bound, as Qt 6.4 then refuses to build the picture inside the card.

/** A session of today, with the guide in its first pose. */
SessionCard {
    id: root

    property string pictureItem
    property int guideSkin: 2
    property int guideHair: 0

    // qmllint disable unqualified
    thumbnail: Thumbnail {
        movementId: root.pictureItem
        poseName: "sitEasy"
        skin: root.guideSkin
        hair: root.guideHair
    }
    // qmllint enable unqualified
}

// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.App
import Evenpace.Controls

/** The guide on its level line in front of the disc: still, and cropped by the line like by a horizon. */
Item {
    id: root

    property string movementId
    property string poseName
    property int skin: 2
    property int hair: 0
    property real discRadius: 68
    /** In the colors of rest. */
    property bool isGentle: false

    clip: true

    Disc {
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - 30 - root.discRadius
        width: 2 * root.discRadius
        height: width
        badDay: root.isGentle
    }

    GuideFigure {
        anchors.fill: parent
        movementId: root.movementId
        poseName: root.poseName
        world: Theme.world
        behind: root.isGentle ? Theme.restDisc : Theme.disc
        skin: root.skin
        hair: root.hair
        showsGhost: false
        showsArrow: false
        showsRegion: false
        isWhole: true
    }
}

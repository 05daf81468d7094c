// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.App
import Evenpace.Controls

/** A small still picture of a movement on a tile of sky. */
Rectangle {
    id: root

    property string movementId
    property string poseName
    property int skin: 2
    property int hair: 0

    implicitWidth: 84
    implicitHeight: 84
    radius: Theme.radiusTile
    color: Theme.sky

    GuideFigure {
        anchors.fill: parent
        anchors.margins: 4
        anchors.bottomMargin: 0
        movementId: root.movementId
        poseName: root.poseName
        world: Theme.world
        behind: Theme.sky
        skin: root.skin
        hair: root.hair
        showsGhost: false
        showsArrow: false
    }
}

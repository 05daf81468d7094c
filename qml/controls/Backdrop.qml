// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.Controls

// Sky above the level line, ground below it. Colors fade when the theme or the kind of day changes.
Item {
    id: root

    // Middle of the line, from the top. Negative: no line, all ground.
    property real lineY: -1
    property bool badDay: false

    Rectangle {
        width: root.width
        height: Math.max(0, root.lineY)
        color: root.badDay ? Theme.flareSky : Theme.sky

        Behavior on color { ColorAnimation { duration: Theme.motionScene; easing.type: Easing.InOutSine } }
    }
    Rectangle {
        y: Math.max(0, root.lineY)
        width: root.width
        height: root.height - y
        color: root.badDay ? Theme.flareGround : Theme.ground

        Behavior on color { ColorAnimation { duration: Theme.motionScene; easing.type: Easing.InOutSine } }
    }
    LevelLine {
        y: root.lineY - height / 2
        width: root.width
        color: root.badDay ? Theme.rest : Theme.primary
        visible: root.lineY >= 0
    }
}

// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.App
import Evenpace.Controls

/** The gentle sum: what was done, and the guide at rest on the line. */
Item {
    id: root

    required property SessionEndController ending
    property real margin: Theme.gapXl
    property bool hasFigure: true
    property bool isLow: false
    readonly property real words: title.height + summary.height + Theme.gapXs
    readonly property real lineY: Math.max(words + (isLow ? 24 : 72), hasFigure ? (isLow ? 112 : 172) : 0)

    height: lineY + Theme.strokeLine

    Backdrop {
        anchors.fill: parent
        lineY: root.lineY
    }
    Item {
        id: picture

        anchors.right: parent.right
        anchors.rightMargin: Theme.gapXs
        width: root.isLow ? 96 : 152
        height: root.lineY
        clip: true
        visible: root.hasFigure

        Disc {
            y: root.lineY - radius - Theme.gapXl
            width: parent.width
            height: width
        }
        GuideFigure {
            anchors.bottom: parent.bottom
            x: (parent.width - width) / 2
            width: parent.width * 0.86
            height: picture.width * 0.76
            poseName: "sitEasy"
            world: Theme.world
            behind: Theme.disc
            skin: root.ending.guideSkin
            hair: root.ending.guideHair
            Accessible.ignored: true
        }
    }
    LevelLine {
        y: root.lineY - height / 2
        width: parent.width
    }

    AppText {
        id: title

        x: root.margin
        // Beside the narrow top of the sun, however short the words below it are.
        y: root.isLow ? Theme.gapM : root.lineY - Math.max(root.words, root.hasFigure ? 118 : 0) - Theme.gapL
        width: root.width - 2 * root.margin
        text: root.ending.title
        token: Theme.h1
        heading: true
    }
    AppText {
        id: summary

        x: root.margin
        y: title.y + title.height + Theme.gapXs
        width: root.width - root.margin - x - (root.hasFigure ? picture.width : 0)
        text: root.ending.summary
        token: Theme.bodyL
        color: Theme.ink2
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** A movement, a relaxation or a rest: the guide in the ring on the level line. */
Item {
    id: root

    required property PlayerController player

    PlayerShape {
        id: shape

        width: root.width
        height: root.height
    }
    QtObject {
        id: d

        readonly property real gap: shape.isLow ? Theme.gapS : Theme.gapM
        readonly property real dockMargin: shape.isLow || shape.isWide ? Theme.gapM : Theme.gapL - Theme.gapXs
        // The half of a wide page that the words have.
        readonly property real wordsX: Math.round(Math.max(root.width * 0.49, 384 * root.width / 780))
        readonly property real room: root.height - shape.top - (root.height - dock.y)
        readonly property real fixed: head.height + words.usual + 3 * gap + 2 * Theme.strokeRing
        readonly property real widest: Theme.hugeText ? 104 : shape.isLow ? 108 : root.width >= 600 ? 200 : 140
        readonly property real portrait: Math.max(84, Math.floor(Math.min(widest, (room - fixed) / 2, (root.width - 2 * shape.margin) / 2 - Theme.strokeRing)))
        readonly property real wide: Math.floor(Math.min(240, (root.height - 60) / 2, (wordsX - 2 * shape.margin) / 2 - Theme.strokeRing))
    }

    Backdrop {
        anchors.fill: parent
        lineY: shape.isWide ? ring.y + ring.lineY : scroll.y + ring.y + ring.lineY - scroll.contentY
    }

    RingScene {
        id: ring

        // Upright it scrolls with the words.
        parent: shape.isWide ? root : scroll.contentItem
        x: shape.isWide ? (d.wordsX - width) / 2 : (scroll.width - width) / 2
        y: Math.round(shape.isWide ? Math.min((root.height - height) / 2, root.height * 0.45 - height / 2 + Theme.gapL) : head.height + d.gap)
        player: root.player
        radius: shape.isWide ? d.wide : d.portrait
    }

    // Words and, upright, the ring: they scroll when large text leaves no other way.
    Flickable {
        id: scroll

        x: shape.isWide ? d.wordsX : 0
        y: shape.isWide ? Math.max(shape.top, ring.y + Theme.gapS) : shape.top
        width: root.width - x
        height: (shape.isWide ? ring.y + ring.lineY - Theme.strokeLine : dock.y) - y
        contentHeight: Math.max(height, words.y + words.height)
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: true
        T.ScrollBar.vertical: ScrollLine {}

        HeadWords {
            id: head

            x: shape.isWide ? 0 : shape.margin
            width: parent.width - shape.margin - x
            player: root.player
            isCentered: !shape.isWide
        }
        Item {
            id: words

            readonly property real usual: cue.usualHeight

            x: head.x
            y: shape.isWide ? head.height + Theme.gapL : ring.y + ring.height + d.gap
            width: head.width
            height: root.player.isPaused ? paused.height : cue.height

            CueWords {
                id: cue

                width: parent.width
                player: root.player
                isCentered: !shape.isWide
                isLow: shape.isLow && !Theme.bigText
                visible: !root.player.isPaused
            }
            PausePanel {
                id: paused

                width: parent.width
                player: root.player
                isCentered: !shape.isWide
                isShort: Theme.isShort(root.height)
                visible: root.player.isPaused
            }
        }
    }

    PlayerDock {
        id: dock

        x: shape.isWide ? d.wordsX : shape.margin
        y: root.height - height - d.dockMargin
        width: root.width - shape.margin - x
        height: implicitHeight
        player: root.player
        isOneRow: shape.isWide || (shape.isLow && !Theme.hugeText)
        hasWords: !Theme.hugeText || !shape.isLow
        isTall: !shape.isWide && !shape.isLow || root.height >= 600
    }

    PlayerToast {
        x: dock.x + (dock.width - width) / 2
        y: dock.y - height - Theme.gapS
        width: Math.min(dock.width, 560)
        player: root.player
    }
}

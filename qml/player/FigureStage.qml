// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** A movement, a relaxation or a rest: the guide in the ring on the level line. */
Item {
    id: root

    required property PlayerController player
    property bool isWide: false
    property bool isLow: false
    property real margin: Theme.gapXl
    /** Where the bar along the top ends. */
    property real topInset: 56
    readonly property real dockHeight: root.height - dock.y

    QtObject {
        id: d

        readonly property real gap: root.isLow ? Theme.gapS : Theme.gapM
        readonly property real dockMargin: root.isLow || root.isWide ? Theme.gapM : Theme.gapL - Theme.gapXs
        // The half of a wide page that the words have.
        readonly property real wordsX: Math.round(Math.max(root.width * 0.49, 384 * root.width / 780))
        readonly property real room: root.height - root.topInset - root.dockHeight
        readonly property real fixed: head.height + words.usual + 2 * gap + 2 * Theme.strokeRing
        readonly property real widest: Theme.hugeText ? 104 : root.isLow ? 108 : root.width >= 600 ? 200 : 140
        readonly property real portrait: Math.max(84, Math.min(widest, (room - fixed) / 2, (root.width - 2 * root.margin) / 2 - Theme.strokeRing))
        readonly property real wide: Math.min(240, (root.height - 60) / 2, (wordsX - 2 * root.margin) / 2 - Theme.strokeRing)
    }

    Backdrop {
        anchors.fill: parent
        lineY: root.isWide ? ring.y + ring.lineY : scroll.y + ring.y + ring.lineY - scroll.contentY
    }

    RingScene {
        id: ring

        // Upright it scrolls with the words.
        parent: root.isWide ? root : scroll.contentItem
        x: root.isWide ? (d.wordsX - width) / 2 : (scroll.width - width) / 2
        y: root.isWide ? Math.min((root.height - height) / 2, root.height * 0.45 - height / 2 + Theme.gapL) : head.height + d.gap
        player: root.player
        radius: root.isWide ? d.wide : d.portrait
    }

    // Words and, upright, the ring: they scroll when large text leaves no other way.
    Flickable {
        id: scroll

        x: root.isWide ? d.wordsX : 0
        y: root.topInset
        width: root.width - x
        height: (root.isWide ? ring.y + ring.lineY - Theme.strokeLine : dock.y) - y
        contentHeight: Math.max(height, words.y + words.height)
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: true

        HeadWords {
            id: head

            x: root.isWide ? 0 : root.margin
            width: parent.width - root.margin - x
            player: root.player
            isCentered: !root.isWide
        }
        Item {
            id: words

            readonly property real usual: cue.usualHeight

            x: head.x
            y: root.isWide ? head.height + Theme.gapL : ring.y + ring.height + d.gap
            width: head.width
            height: root.player.isPaused ? paused.height : cue.height

            CueWords {
                id: cue

                width: parent.width
                player: root.player
                isCentered: !root.isWide
                isLow: root.isLow && !Theme.bigText
                visible: !root.player.isPaused
            }
            PausePanel {
                id: paused

                width: parent.width
                player: root.player
                isCentered: !root.isWide
                visible: root.player.isPaused
            }
        }
    }

    PlayerDock {
        id: dock

        x: root.isWide ? d.wordsX : root.margin
        y: root.height - height - d.dockMargin
        width: root.width - root.margin - x
        height: implicitHeight
        player: root.player
        isOneRow: root.isWide || root.isLow
        isTall: !root.isWide && !root.isLow || root.height >= 600
    }
}

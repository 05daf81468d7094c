// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.App
import Evenpace.Controls

/** The ring: what is left runs around it, the guide moves above the level line, the number counts below it. */
Item {
    id: root

    required property PlayerController player
    /** To the middle of the stroke. */
    property real radius: 140
    /** The level line, from the top of this item. */
    readonly property real lineY: Math.round(height / 2 + radius * 0.314)
    readonly property bool isResting: root.player.phase === PlayerController.Rest
    readonly property bool isMovement: root.player.itemKind === PlayerController.Movement && !isResting
    readonly property color discColor: isResting ? Theme.restDisc : Theme.disc

    width: 2 * (radius + 11) // room for the knob
    height: width
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    CountdownRing {
        anchors.centerIn: parent
        width: root.width
        height: root.height
        remaining: root.player.ring
        parts: root.player.ringParts > 1 ? root.player.ringParts : 0
        lineY: root.lineY
        skyColor: root.discColor
        groundColor: Theme.surface
        arcColor: root.isResting ? Theme.rest : Theme.primary
        spentColor: Theme.hair
        lineColor: Theme.primary
        knobColor: Theme.surface
        opacity: root.player.isPaused ? 0.5 : 1

        Accessible.role: Accessible.ProgressBar
        Accessible.name: root.player.countSpoken

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.motionScene
            }
        }
    }

    GuideFigure {
        readonly property real inner: root.radius - Theme.strokeRing

        x: (root.width - width) / 2
        // Seen from above on a mat the figure is a tall rectangle, whose corners must stay inside the ring.
        y: root.height / 2 - inner * (root.player.restingPose === "restBack" ? 0.84 : 0.97)
        width: inner * 1.78
        height: root.lineY - y + floorInset
        floorInset: 10
        movementId: root.isMovement ? root.player.itemId : ""
        poseName: root.player.restingPose
        blend: root.player.isPaused ? 0 : root.player.poseBlend
        reach: root.player.poseReach
        isLeftSide: root.player.isLeftSide
        isFrontView: root.player.isFrontView
        showsGhost: root.isMovement && !root.player.isCalm
        showsArrow: root.isMovement && !root.player.isCalm
        showsRegion: root.isMovement
        world: Theme.world
        behind: root.discColor
        skin: root.player.guideSkin
        hair: root.player.guideHair

        Accessible.role: Accessible.Graphic
        Accessible.name: description
        Accessible.ignored: description === ""
    }

    Row {
        id: count

        readonly property real middle: (root.lineY + root.height / 2 + root.radius - Theme.strokeRing / 2) / 2

        x: (root.width - width) / 2
        y: middle - digits.height / 2
        spacing: Theme.gapS
        opacity: root.player.isPaused ? 0.5 : 1

        DigitRow {
            id: digits

            text: root.player.countText
            token: TypeToken {
                size: Math.round(Math.max(24, root.radius) * (digits.text.length > 2 ? 0.42 : 4 / 7))
                line: size
                weight: 700
                maxScale: 1.2
                textScale: Theme.textScale
            }
            Accessible.ignored: true
        }
        AppText {
            y: digits.height * 0.82 - height
            text: root.player.countDetail
            token: TypeToken {
                size: Math.round(Math.max(84, root.radius) * 0.16)
                line: Math.round(size * 1.25)
                weight: 700
                maxScale: 1.2
                textScale: Theme.textScale
            }
            color: Theme.ink2
            visible: text !== ""
            Accessible.ignored: true
        }
    }
}

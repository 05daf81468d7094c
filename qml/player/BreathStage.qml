// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** Breathing: a sun that swells and sinks on the level line, and the breath as a wave below it. */
Item {
    id: root

    required property PlayerController player
    readonly property bool isStill: root.player.isStill
    readonly property bool isPaced: root.player.phase === PlayerController.Breathe

    PlayerShape {
        id: shape

        width: root.width
        height: root.height
    }
    QtObject {
        id: d

        // On its side the sun has the half at the start, the words the other.
        readonly property real sunWidth: shape.isWide ? root.width / 2 : root.width
        readonly property real top: shape.isWide ? Theme.gapL : head.y + head.height + Theme.gapS
        readonly property real waveRoom: shape.isWide ? 0 : shape.isLow ? 64 : 100
        readonly property real bottom: shape.isWide ? root.height * 0.72 : foot.y - waveRoom
        // The sun's middle is 0.7 of its full size above the line.
        readonly property real full: Math.max(70, Math.min(root.width >= 760 && root.height >= 700 ? 220 : 160, (bottom - top) / 1.7, sunWidth / 2 - shape.margin))
        readonly property real lineY: shape.isWide ? bottom : Math.min(bottom, top + Math.max(1.7 * full, (bottom - top) * 0.86))
        readonly property real above: full * 0.7
    }

    Backdrop {
        anchors.fill: parent
        lineY: d.lineY
    }

    BreathWave {
        y: d.lineY + Theme.strokeLine / 2
        width: d.sunWidth
        height: root.height - y
        phaseSeconds: root.player.breathSeconds
        phaseLevels: root.player.breathLevels
        startLevel: root.player.breathStartLevel
        position: root.player.breathTime
        amplitude: shape.isLow || shape.isWide ? 36 : 58
        pastColor: Theme.outline
        comingColor: Theme.primary
        waterColor: shape.isWide ? "transparent" : Theme.dBand
        nowColor: Theme.primary
        rimColor: Theme.surface
        visible: !root.isStill
        opacity: root.player.isPaused ? 0.5 : 1
    }

    BreathDisc {
        id: sun

        width: d.sunWidth
        height: d.lineY
        fill: root.player.breathFill
        fullRadius: d.full
        emptyRadius: d.full * 70 / 160
        lineY: d.lineY - Theme.strokeLine / 2
        centerAboveLine: d.above
        still: root.isStill
        discColor: Theme.disc
        dotsColor: Theme.outline
        arcColor: Theme.primary
        opacity: root.player.isPaused ? 0.5 : 1
        Accessible.role: Accessible.ProgressBar
        Accessible.name: root.player.countSpoken
    }

    Column {
        x: (d.sunWidth - width) / 2
        y: d.lineY - d.above - height / 2
        width: d.full * 2.4
        visible: !root.player.isPaused || shape.isWide
        opacity: root.player.isPaused ? 0.5 : 1

        AppText {
            width: parent.width
            text: root.player.word
            token: d.full < 90 ? (Theme.hugeText ? Theme.smallStrong : Theme.h3) : d.full < 130 ? Theme.h2 : Theme.breathWord
            horizontalAlignment: Text.AlignHCenter
        }
        DigitRow {
            anchors.horizontalCenter: parent.horizontalCenter
            text: root.player.countText
            token: d.full < 90 ? Theme.breathWord : d.full < 130 || text.length > 2 ? Theme.hero : Theme.breath
            Accessible.ignored: true
        }
    }

    Column {
        id: head

        x: shape.isWide ? root.width / 2 : shape.margin
        y: shape.top + (shape.isWide ? Theme.gapS : 0)
        width: root.width - shape.margin - x
        spacing: Theme.gapXs

        AppText {
            width: parent.width
            text: root.player.name
            token: Theme.h2
            heading: true
            horizontalAlignment: shape.isWide ? Text.AlignLeft : Text.AlignHCenter
        }
        AppText {
            width: parent.width
            text: root.player.caption
            token: Theme.small
            color: Theme.ink2
            horizontalAlignment: shape.isWide ? Text.AlignLeft : Text.AlignHCenter
            visible: !root.player.isPaused
        }
        PausePanel {
            width: parent.width
            player: root.player
            isCentered: !shape.isWide
            hasMoves: true
            visible: root.player.isPaused
        }
    }

    Item {
        id: foot

        x: head.x
        y: shape.isWide ? head.y + head.height + Theme.gapM : dock.y - height - Theme.gapM
        width: head.width
        height: pattern.height

        // Shown as chosen: this is the pattern that is breathed.
        Badge {
            id: pattern

            x: shape.isWide ? 0 : (parent.width - width) / 2
            text: root.player.patternText
            iconName: "wind"
            tone: "soft"
            visible: text !== "" && !(shape.isWide && root.player.isPaused)
        }
    }

    Row {
        id: dock

        x: head.x
        y: root.height - height - (shape.isLow || shape.isWide ? Theme.gapM : Theme.gapXl)
        width: head.width
        height: Math.max(pause.implicitHeight, dim.implicitHeight)
        spacing: Theme.gapM
        layoutDirection: Qt.LeftToRight

        PrimaryButton {
            id: pause

            width: parent.width - (dim.visible ? dim.width + parent.spacing : 0)
            height: parent.height
            minimumHeight: shape.isLow || shape.isWide ? Theme.targetMain : Theme.targetPause
            iconName: root.player.isPaused ? "play-fill" : "pause-fill"
            iconSize: 32
            text: root.player.isPaused ? qsTr("Continue") : qsTr("Pause")
            onClicked: root.player.togglePause()
        }
        SecondButton {
            id: dim

            width: 96
            height: parent.height
            minimumHeight: pause.minimumHeight
            stacked: true
            horizontalPadding: Theme.gapXs
            token: Theme.smallStrong
            iconName: root.player.isDimmed ? "sun" : "moon-bold"
            text: root.player.isDimmed ? qsTr("Brighten") : qsTr("Dim")
            // Ember is as dark as it gets.
            visible: root.player.isDimmed || Theme.world !== "ember"
            onClicked: root.player.dim()
        }
    }

    PlayerToast {
        x: dock.x + (dock.width - width) / 2
        y: dock.y - height - Theme.gapS
        width: Math.min(dock.width, 560)
        player: root.player
    }
}

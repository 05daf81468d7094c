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
    property bool isWide: false
    property bool isLow: false
    property real margin: Theme.gapXl
    property real topInset: 56
    readonly property real dockHeight: root.height - dock.y
    readonly property bool isStill: root.player.isStill
    readonly property bool isPaced: root.player.phase === PlayerController.Breathe

    QtObject {
        id: d

        // On its side the sun has the half at the start, the words the other.
        readonly property real sunWidth: root.isWide ? root.width / 2 : root.width
        readonly property real top: root.isWide ? Theme.gapL : head.y + head.height + Theme.gapS
        readonly property real waveRoom: root.isWide ? 0 : root.isLow ? 64 : 100
        readonly property real bottom: root.isWide ? root.height * 0.72 : foot.y - waveRoom
        // The sun's middle is 0.7 of its full size above the line.
        readonly property real full: Math.max(70, Math.min(root.width >= 760 && root.height >= 700 ? 220 : 160, (bottom - top) / 1.7, sunWidth / 2 - root.margin))
        readonly property real lineY: root.isWide ? bottom : Math.min(bottom, top + Math.max(1.7 * full, (bottom - top) * 0.92))
        readonly property real above: full * 0.7
    }

    Backdrop {
        anchors.fill: parent
        lineY: d.lineY
    }

    BreathWave {
        y: d.lineY + Theme.strokeLine / 2
        width: parent.width
        height: root.height - y
        phaseSeconds: root.player.breathSeconds
        phaseLevels: root.player.breathLevels
        startLevel: root.player.breathStartLevel
        position: root.player.breathTime
        amplitude: root.isLow || root.isWide ? 36 : 58
        pastColor: Theme.outline
        comingColor: Theme.primary
        waterColor: Theme.dBand
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
        width: d.full * 1.7
        visible: !root.player.isPaused || root.isWide
        opacity: root.player.isPaused ? 0.5 : 1

        AppText {
            width: parent.width
            text: root.player.word
            token: d.full < 130 ? Theme.h2 : Theme.breathWord
            horizontalAlignment: Text.AlignHCenter
        }
        DigitRow {
            anchors.horizontalCenter: parent.horizontalCenter
            text: root.player.countText
            token: d.full < 130 || text.length > 2 ? Theme.hero : Theme.breath
            Accessible.ignored: true
        }
    }

    Column {
        id: head

        x: root.isWide ? root.width / 2 : root.margin
        y: root.topInset + (root.isWide ? Theme.gapS : 0)
        width: root.width - root.margin - x
        spacing: Theme.gapXs

        AppText {
            width: parent.width
            text: root.player.name
            token: Theme.h2
            heading: true
            horizontalAlignment: root.isWide ? Text.AlignLeft : Text.AlignHCenter
        }
        AppText {
            width: parent.width
            text: root.player.caption
            token: Theme.small
            color: Theme.ink2
            horizontalAlignment: root.isWide ? Text.AlignLeft : Text.AlignHCenter
            visible: !root.player.isPaused
        }
        PausePanel {
            width: parent.width
            player: root.player
            isCentered: !root.isWide
            hasMoves: true
            visible: root.player.isPaused
        }
    }

    Item {
        id: foot

        x: head.x
        y: dock.y - height - Theme.gapM
        width: head.width
        height: pattern.height

        // Shown as chosen: this is the pattern that is breathed.
        Badge {
            id: pattern

            x: root.isWide ? 0 : (parent.width - width) / 2
            text: root.player.patternText
            iconName: "wind"
            tone: "soft"
            visible: text !== ""
        }
    }

    Row {
        id: dock

        x: head.x
        y: root.height - height - (root.isLow || root.isWide ? Theme.gapM : Theme.gapXl)
        width: head.width
        height: Math.max(pause.implicitHeight, dim.implicitHeight)
        spacing: Theme.gapM
        layoutDirection: Qt.LeftToRight

        PrimaryButton {
            id: pause

            width: parent.width - dim.width - parent.spacing
            height: parent.height
            minimumHeight: root.isLow || root.isWide ? Theme.targetMain : Theme.targetPause
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
            onClicked: root.player.dim()
        }
    }
}

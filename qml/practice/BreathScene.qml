// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.Controls

/** One breath of a pattern as it will be seen: the disc above the line, the wave below it. */
Item {
    id: root

    /** Seconds of each phase of one breath, and the level at its end; empty: no pace of its own. */
    property list<real> phaseSeconds
    property list<real> phaseLevels
    /** Somebody can see it: only then does it move. */
    property bool isShown: true
    property bool isPlaying: true
    readonly property bool hasPace: root.phaseSeconds.length > 0
    readonly property bool canMove: root.hasPace && !Theme.still
    readonly property real lineY: Math.round(height * 0.68)
    /** From the top, what a bar above the picture covers at its sides. */
    property real topInset: 12

    Backdrop {
        anchors.fill: parent
        lineY: root.lineY
    }
    BreathWave {
        id: wave

        y: root.lineY + Theme.strokeLine / 2
        width: root.width
        height: root.height - y
        visible: root.hasPace
        phaseSeconds: d.repeated(root.phaseSeconds)
        phaseLevels: d.repeated(root.phaseLevels)
        position: d.before * d.cycle + d.shownTime
        crest: 16
        amplitude: Math.max(20, Math.min(58, height - 34))
        pastColor: Theme.outline
        comingColor: Theme.primary
        waterColor: Theme.dBand
        nowColor: Theme.primary
        rimColor: Theme.surface
    }
    BreathDisc {
        width: root.width
        height: root.lineY
        fill: root.hasPace ? wave.levelAt(wave.position) : 0.5
        fullRadius: d.full
        emptyRadius: d.full * 70 / 160
        lineY: root.lineY - Theme.strokeLine / 2
        centerAboveLine: d.full * 0.7
        discColor: Theme.disc
        dotsColor: Theme.outline
        arcColor: Theme.primary
    }
    AppText {
        x: (root.width - width) / 2
        y: root.lineY - d.full * 0.7 - height / 2
        width: d.full * 2
        text: root.hasPace ? d.word : qsTr("Your own pace")
        token: Theme.h3
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
    TapHandler {
        enabled: root.canMove
        onTapped: root.isPlaying = !root.isPlaying
    }
    IconButton {
        x: root.width - width - Theme.screenMargin(root.width) + 4
        y: root.lineY - height - Theme.gapS
        visible: root.canMove
        overPicture: true
        iconName: root.isPlaying ? "pause" : "play"
        text: root.isPlaying ? qsTr("Let the breath stand still") : qsTr("Let the breath move")
        onClicked: root.isPlaying = !root.isPlaying
    }

    SequentialAnimation {
        id: loop

        running: root.canMove && root.visible
        // One that is paused runs no timer.
        paused: running && !(root.isPlaying && root.isShown)

        PauseAnimation {
            duration: 1200
        }
        NumberAnimation {
            target: d
            property: "time"
            from: 0
            to: d.cycle
            duration: Math.max(1, d.cycle * 1000)
            loops: Animation.Infinite
        }
    }

    QtObject {
        id: d

        /** Breaths drawn before and after the one that is shown, for the wave to run off both sides. */
        readonly property int before: 8
        readonly property real cycle: d.sum(root.phaseSeconds)
        property real time: 0
        /** 30 steps a second are enough. */
        readonly property real shownTime: root.canMove ? Math.round(d.time * 30) / 30 : d.cycle > 0 ? root.phaseSeconds[0] * 0.7 : 0
        readonly property real full: Math.max(40, Math.min((root.lineY - root.topInset) / 1.7, root.width / 2 - Theme.gapXl, 200))
        readonly property string word: d.wordAt(d.shownTime)

        // An animation that runs does not hear of a new length by itself.
        onCycleChanged: {
            d.time = 0;
            if (loop.running)
                loop.restart();
        }

        function sum(parts: list<real>): real {
            let all = 0;
            for (const part of parts)
                all += part;
            return all;
        }
        function repeated(parts: list<real>): list<real> {
            let all = [];
            for (let i = 0; i < 2 * d.before + 1; ++i)
                all = all.concat(Array.from(parts));
            return all;
        }
        function wordAt(time: real): string {
            let end = 0;
            let level = 0;
            for (let i = 0; i < root.phaseSeconds.length; ++i) {
                end += root.phaseSeconds[i];
                if (time < end || i === root.phaseSeconds.length - 1)
                    return root.phaseLevels[i] > level ? qsTr("In") : root.phaseLevels[i] < level ? qsTr("Out") : qsTr("Hold");
                level = root.phaseLevels[i];
            }
            return "";
        }
    }
}

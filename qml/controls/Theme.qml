// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
pragma Singleton
import QtQuick

// Every color, size and duration of the app, named by its role. It keeps nothing by itself: the window sets the four
// choices below from the settings, and all else follows from them.
QtObject {
    id: root

    // "day", "dusk" or "ember"; anything else is shown as day.
    property string world: "day"
    // 1.0 to 2.0.
    property real textScale: 1.0
    property bool reducedMotion: false
    // "left", "right" or "both": on which side the dock has its main button.
    property string hand: "right"

    readonly property int index: Math.max(0, worlds.indexOf(world))
    // Less motion: asked for, or because ember is meant for eyes that movement hurts.
    readonly property bool still: reducedMotion || world === "ember"
    readonly property bool bigText: textScale >= 1.3
    readonly property bool hugeText: textScale >= 1.5
    readonly property bool leftHanded: hand === "left"

    readonly property list<string> worlds: ["day", "dusk", "ember"]
    // Each role in the three worlds, side by side.
    readonly property var palette: ({
        sky: ["#EEF2E8", "#121E20", "#110D09"],
        ground: ["#DFE8DD", "#18282A", "#17120D"],
        surface: ["#FAFCF7", "#203235", "#1F1811"],
        surfaceAlt: ["#E9EFE5", "#2A3F42", "#2A2118"],
        ink: ["#152E2C", "#E4EBE3", "#D6B38C"],
        ink2: ["#2F4844", "#BBCAC3", "#C4A17A"],
        ink3: ["#465D58", "#A3B5AE", "#B18F6B"],
        hair: ["#C6D2C7", "#31474A", "#33281D"],
        outline: ["#657B75", "#879C96", "#8A6E50"],
        primary: ["#0A524F", "#8FD3C3", "#C9955C"],
        onPrimary: ["#FFFFFF", "#062E2B", "#1A1008"],
        primaryPressed: ["#063C39", "#B5E5D9", "#DBAE7C"],
        primarySoft: ["#C6DFD6", "#1F4B48", "#3A2B1B"],
        onPrimarySoft: ["#07403D", "#C9EEE4", "#E0BF98"],
        glow: ["#F4A65A", "#F9B87A", "#E0A05F"],
        glowSoft: ["#FBE4CC", "#46321F", "#3A2716"],
        glowInk: ["#6C3508", "#F8C79C", "#D9A269"],
        disc: ["#F5DDB0", "#2B4346", "#20180F"],
        rest: ["#4B4578", "#C3BDEC", "#B79A86"],
        restSoft: ["#DFDCEC", "#34314C", "#2B231F"],
        onRestSoft: ["#332E5C", "#DDD9F6", "#CDB4A2"],
        restDisc: ["#D6D2E7", "#2F2C45", "#241D19"],
        restProp: ["#A9A4CB", "#4A4668", "#3A302A"],
        care: ["#6B4300", "#F0C877", "#D2A45C"],
        careSoft: ["#F8E7C3", "#403619", "#34270F"],
        stop: ["#8A211A", "#F5ADA5", "#D9937F"],
        stopSoft: ["#F9DFDB", "#4A2725", "#3A201A"],
        ok: ["#184F2B", "#A3DBB0", "#AEB07A"],
        okSoft: ["#D3E9D3", "#1F4229", "#26281A"],
        focus: ["#0B3BB5", "#A9C7FF", "#E8C79C"],
        dPain: ["#93268C", "#E59BE6", "#D08A8A"],
        dFatigue: ["#A66100", "#E9B455", "#C9A05A"],
        dEffort: ["#0F6B66", "#6FC8BB", "#B5A07A"],
        dOver: ["#C2500A", "#FF9A5C", "#E08A4A"],
        dSleep: ["#3566B8", "#8FB6F5", "#A39BB0"],
        dBand: ["#CFE3DA", "#23403F", "#2A2118"],
        flareSky: ["#E6E5EE", "#1C1B26", "#110D09"],
        flareGround: ["#D8D7E4", "#22212E", "#17120D"],

        // Not in the token file: the toast's own three, and the shade behind sheets.
        inverse: ["#152E2C", "#E4EBE3", "#D6B38C"],
        inverseInk: ["#EEF2E8", "#121E20", "#110D09"],
        inverseLink: ["#F5DDB0", "#0A524F", "#3A2716"],
        scrim: ["#9E0B1716", "#9E0B1716", "#9E0B1716"]
    })

    // Colors. A name must not begin with "on" in QML, so text on a color is that color's name with "Ink".
    readonly property color sky: palette.sky[index]
    readonly property color ground: palette.ground[index]
    readonly property color surface: palette.surface[index]
    readonly property color surfaceAlt: palette.surfaceAlt[index]
    readonly property color ink: palette.ink[index]
    readonly property color ink2: palette.ink2[index]
    readonly property color ink3: palette.ink3[index]
    readonly property color hair: palette.hair[index]
    readonly property color outline: palette.outline[index]
    readonly property color primary: palette.primary[index]
    readonly property color primaryInk: palette.onPrimary[index]
    readonly property color primaryPressed: palette.primaryPressed[index]
    readonly property color primarySoft: palette.primarySoft[index]
    readonly property color primarySoftInk: palette.onPrimarySoft[index]
    readonly property color glow: palette.glow[index]
    readonly property color glowSoft: palette.glowSoft[index]
    readonly property color glowInk: palette.glowInk[index]
    readonly property color disc: palette.disc[index]
    readonly property color rest: palette.rest[index]
    readonly property color restSoft: palette.restSoft[index]
    readonly property color restSoftInk: palette.onRestSoft[index]
    readonly property color restDisc: palette.restDisc[index]
    readonly property color restProp: palette.restProp[index]
    readonly property color care: palette.care[index]
    readonly property color careSoft: palette.careSoft[index]
    readonly property color stop: palette.stop[index]
    readonly property color stopSoft: palette.stopSoft[index]
    readonly property color ok: palette.ok[index]
    readonly property color okSoft: palette.okSoft[index]
    readonly property color focus: palette.focus[index]
    readonly property color dPain: palette.dPain[index]
    readonly property color dFatigue: palette.dFatigue[index]
    readonly property color dEffort: palette.dEffort[index]
    readonly property color dOver: palette.dOver[index]
    readonly property color dSleep: palette.dSleep[index]
    readonly property color dBand: palette.dBand[index]
    readonly property color flareSky: palette.flareSky[index]
    readonly property color flareGround: palette.flareGround[index]
    readonly property color inverse: palette.inverse[index]
    readonly property color inverseInk: palette.inverseInk[index]
    readonly property color inverseLink: palette.inverseLink[index]
    readonly property color scrim: palette.scrim[index]

    // Type. Sizes are at 100 %; a token's font already carries the text scale.
    readonly property TypeToken timer: TypeToken { size: 80; line: 80; weight: 700; maxScale: 1.2; textScale: root.textScale }
    readonly property TypeToken breath: TypeToken { size: 104; line: 100; weight: 700; maxScale: 1.2; textScale: root.textScale }
    readonly property TypeToken hero: TypeToken { size: 68; line: 64; weight: 700; maxScale: 1; textScale: root.textScale }
    readonly property TypeToken h1: TypeToken { size: 28; line: 34; weight: 700; maxScale: 1.6; textScale: root.textScale }
    readonly property TypeToken h2: TypeToken { size: 21; line: 26; weight: 700; maxScale: 1.8; textScale: root.textScale }
    readonly property TypeToken h3: TypeToken { size: 18; line: 23; weight: 600; maxScale: 2; textScale: root.textScale }
    readonly property TypeToken cue: TypeToken { size: 24; line: 30; weight: 600; maxScale: 1.6; textScale: root.textScale }
    readonly property TypeToken bodyL: TypeToken { size: 19; line: 27; weight: 400; maxScale: 2; textScale: root.textScale }
    readonly property TypeToken body: TypeToken { size: 17; line: 24; weight: 400; maxScale: 2; textScale: root.textScale }
    readonly property TypeToken small: TypeToken { size: 15; line: 20; weight: 400; maxScale: 2; textScale: root.textScale }
    readonly property TypeToken caption: TypeToken { size: 14; line: 18; weight: 500; maxScale: 2; textScale: root.textScale }
    readonly property TypeToken button: TypeToken { size: 18; line: 22; weight: 600; maxScale: 1.8; textScale: root.textScale }
    readonly property TypeToken tab: TypeToken { size: 14; line: 18; weight: 600; maxScale: 1.4; textScale: root.textScale }
    // Named by design.md beside the scale: start button, player, scale tiles, stepped values, strong body, badge.
    readonly property TypeToken start: TypeToken { size: 21; line: 24; weight: 700; maxScale: 1.8; textScale: root.textScale }
    readonly property TypeToken tabChosen: TypeToken { size: 14; line: 18; weight: 700; maxScale: 1.4; textScale: root.textScale }
    readonly property TypeToken exercise: TypeToken { size: 30; line: 36; weight: 700; maxScale: 1.6; textScale: root.textScale }
    readonly property TypeToken side: TypeToken { size: 19; line: 24; weight: 500; maxScale: 1.8; textScale: root.textScale }
    readonly property TypeToken breathWord: TypeToken { size: 32; line: 38; weight: 700; maxScale: 1.4; textScale: root.textScale }
    readonly property TypeToken letter: TypeToken { size: 24; line: 28; weight: 700; maxScale: 1.2; textScale: root.textScale }
    readonly property TypeToken knob: TypeToken { size: 18; line: 22; weight: 700; maxScale: 1.3; textScale: root.textScale }
    readonly property TypeToken tileDigit: TypeToken { size: 22; line: 26; weight: 700; maxScale: 2.0; textScale: root.textScale }
    readonly property TypeToken value: TypeToken { size: 28; line: 34; weight: 700; maxScale: 1.6; textScale: root.textScale }
    readonly property TypeToken bodyStrong: TypeToken { size: 17; line: 24; weight: 600; maxScale: 2.0; textScale: root.textScale }
    readonly property TypeToken smallStrong: TypeToken { size: 15; line: 20; weight: 600; maxScale: 2.0; textScale: root.textScale }
    readonly property TypeToken badge: TypeToken { size: 14; line: 18; weight: 600; maxScale: 2.0; textScale: root.textScale }

    // Space, in steps of the grid of 4.
    readonly property int gapXs: 4
    readonly property int gapS: 8
    readonly property int gapM: 12
    readonly property int gapL: 16
    readonly property int gapXl: 20
    readonly property int gapXxl: 24
    readonly property int space32: 32
    readonly property int space40: 40
    readonly property int space48: 48
    readonly property int space64: 64
    readonly property int cardPadding: 14
    readonly property int cardGap: 8
    readonly property int sectionGap: 18
    readonly property int tileGap: 6

    readonly property int radiusSmall: 8
    readonly property int radiusBadge: 10
    readonly property int radiusBlock: 12
    readonly property int radiusChip: 16
    readonly property int radiusTile: 16
    readonly property int radiusCard: 20
    readonly property int radiusButton: 20
    readonly property int radiusSheet: 28
    readonly property int radiusPill: 999

    readonly property real strokeHair: 1
    readonly property real strokeTile: 1.5
    readonly property real strokeField: 2
    readonly property real strokeChosen: 2
    readonly property real strokeFocus: 3
    readonly property real focusGap: 3
    readonly property real strokeLine: 3
    readonly property real strokeRing: 10

    // What a finger needs.
    readonly property int targetMin: 48
    readonly property int targetSecond: 56
    readonly property int targetMain: 64
    readonly property int targetPause: 80
    readonly property int targetGap: 8
    readonly property int tapSlack: 16
    readonly property int tapGuard: 350

    // Durations in milliseconds. Movement takes no time when still; a fade stays, short.
    readonly property int motionQuick: still ? 0 : 120
    readonly property int motionBase: still ? 0 : 200
    readonly property int motionGentle: still ? 0 : 320
    readonly property int motionScene: still ? 0 : 600
    readonly property int motionFade: still ? 120 : 200
    readonly property int toastTime: 8000
    readonly property int holdDelay: 600

    // A size in dp with the text scale, but never above the token's own limit.
    function sized(px: real, maxScale: real): real {
        return px * Math.min(textScale, maxScale)
    }

    // A color of any world by its name in the token file, for pictures of the themes.
    function colorOf(inWorld: string, role: string): color {
        return palette[role][Math.max(0, worlds.indexOf(inWorld))]
    }

    function screenMargin(width: real): int {
        return width < 340 ? gapL : width < 600 ? gapXl : gapXxl
    }
    function isTiny(width: real): bool {
        return width < 340
    }
    function isMedium(width: real): bool {
        return width >= 600 && width < 840
    }
    function isExpanded(width: real): bool {
        return width >= 840
    }
    function isShort(height: real): bool {
        return height < 480
    }
}

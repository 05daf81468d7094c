// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

// Every control in its states on one sheet, to be looked at beside the design's own sheet.
Rectangle {
    id: root

    // The toast has faded in.
    readonly property bool isSettled: toast.opacity === 1

    implicitWidth: 1180
    implicitHeight: Math.max(start.implicitHeight, end.implicitHeight) + 2 * 24
    color: Theme.ground

    component Caption: AppText {
        Layout.fillWidth: true
        token: Theme.smallStrong
        color: Theme.ink2
    }
    component Section: Card {
        Layout.fillWidth: true
        padding: 18
        spacing: 12
    }

    ColumnLayout {
        id: start

        x: 24
        y: 24
        width: (root.width - 62) / 2
        spacing: 14

        Section {
            Caption { text: "Buttons" }
            RowLayout {
                Layout.fillWidth: true
                spacing: 12
                PrimaryButton { Layout.fillWidth: true; text: "Start"; iconName: "play-fill"; token: Theme.start }
                PrimaryButton { Layout.fillWidth: true; text: "Pressed"; down: true }
                PrimaryButton {
                    Layout.fillWidth: true
                    text: "Focus"
                    FocusRing { cornerRadius: Theme.radiusButton }
                }
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: 12
                SecondButton { Layout.fillWidth: true; text: "Second" }
                RestButton { Layout.fillWidth: true; text: "Ease off"; iconName: "feather" }
                PrimaryButton { Layout.fillWidth: true; text: "Not now"; enabled: false; minimumHeight: 56 }
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: 12
                QuietButton { text: "Quiet" }
                LinkButton { text: "Why?" }
                IconButton { iconName: "gear-six"; text: "Settings"; outlined: true }
                DangerButton { Layout.fillWidth: true; text: "Erase everything"; iconName: "trash" }
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: 12
                SecondButton { text: "Bad day"; iconName: "cloud-rain"; stacked: true; minimumHeight: 64; token: Theme.smallStrong; minimumWidth: 84 }
                PrimaryButton {
                    Layout.fillWidth: true
                    text: "Start"
                    detail: Theme.hugeText ? "" : "6 min, seated"
                    iconName: "play-fill"
                    atStart: true
                    token: Theme.start
                }
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: 12
                SecondButton { text: "Back"; iconName: "arrow-counter-clockwise-bold"; stacked: true; minimumHeight: 80; token: Theme.smallStrong; minimumWidth: 84 }
                PrimaryButton { Layout.fillWidth: true; text: "Pause"; iconName: "pause-fill"; stacked: true; minimumHeight: 80; token: Theme.start; iconSize: 34 }
                SecondButton { text: "Skip"; iconName: "skip-forward-bold"; stacked: true; minimumHeight: 80; token: Theme.smallStrong; minimumWidth: 84 }
            }
            RestButton {
                Layout.fillWidth: true
                text: "Ease off"
                detail: "make the rest gentler"
                iconName: "feather"
                minimumHeight: 64
            }
        }
        Section {
            Caption { text: "Chips, badges" }
            ChipRow {
                Layout.fillWidth: true
                wraps: true
                Chip { text: "Seated" }
                Chip { text: "Seated"; checked: true }
                Chip { text: "Pressed"; down: true }
                Chip { text: "Focus"; FocusRing { cornerRadius: Theme.radiusChip } }
            }
            Flow {
                Layout.fillWidth: true
                spacing: 8
                Badge { text: "Over envelope"; iconName: "trend-up"; tone: "care" }
                Badge { text: "Pain rising"; iconName: "warning"; tone: "stop" }
                Badge { text: "Not started"; iconName: "hourglass-medium"; tone: "rest" }
                Badge { text: "Finished"; iconName: "check"; tone: "ok" }
                Badge { text: "from your therapist"; tone: "soft" }
            }
        }
        Section {
            Caption { text: "Today" }
            Rectangle {
                Layout.fillWidth: true
                implicitHeight: plan.implicitHeight + 24
                color: Theme.ground
                radius: 20

                ColumnLayout {
                    id: plan

                    x: 12
                    y: 12
                    width: parent.width - 24
                    spacing: 8

                    SessionCard {
                        Layout.fillWidth: true
                        label: "Next"
                        text: "Neck and shoulders"
                        detail: "6 min · light · seated"
                        isNext: true
                        thumbnail: Component { Item { Disc { anchors.centerIn: parent; implicitWidth: 50 } } }
                    }
                    SessionCard {
                        Layout.fillWidth: true
                        text: "Hips, lying down"
                        detail: "5 min · very light · lying"
                        badgeText: "fits tomorrow better"
                        thumbnail: Component { Item { Disc { anchors.centerIn: parent; implicitWidth: 40 } } }
                    }
                    DoneRow { Layout.fillWidth: true; text: "Morning loosen"; detail: "8 min · done 8:40" }
                    DoneRow { Layout.fillWidth: true; kind: "leftOut"; text: "Calf and legs"; detail: "left out, and that is fine" }
                    DoneRow { Layout.fillWidth: true; kind: "rest"; text: "Then rest until 12:30" }
                }
            }
            MainTabs {
                Layout.fillWidth: true
                currentKey: "today"
                TabEntry { key: "today"; text: "Today"; iconName: "sun-horizon" }
                TabEntry { key: "practice"; text: "Practice"; iconName: "person-simple-tai-chi" }
                TabEntry { key: "toolkit"; text: "Toolkit"; iconName: "toolbox" }
                TabEntry { key: "progress"; text: "Patterns"; iconName: "chart-line" }
            }
        }
        Section {
            Caption { text: "Breath" }
            Rectangle {
                Layout.fillWidth: true
                implicitHeight: 470
                color: Theme.ground

                Backdrop { width: parent.width; height: parent.height; lineY: 300 }
                BreathWave {
                    y: 300
                    width: parent.width
                    height: 170
                    phaseSeconds: [4, 6, 4, 6, 4, 6]
                    phaseLevels: [1, 0, 1, 0, 1, 0]
                    position: 12
                    pastColor: Theme.outline
                    comingColor: Theme.primary
                    waterColor: Theme.dBand
                    nowColor: Theme.primary
                    rimColor: Theme.surface
                }
                BreathDisc {
                    width: parent.width
                    height: 300
                    lineY: 298.5
                    fill: 0.7
                    still: Theme.still
                    discColor: Theme.disc
                    dotsColor: Theme.outline
                    arcColor: Theme.primary
                }
                LevelLine { y: 298.5; width: parent.width }
                DigitRow { x: (parent.width - width) / 2; y: 150; text: "2"; token: Theme.breath }
                AppText { x: (parent.width - width) / 2; y: 110; text: "Breathe in"; token: Theme.breathWord }
            }
        }
    }
    ColumnLayout {
        id: end

        x: root.width - width - 24
        y: 24
        width: start.width
        spacing: 14

        Section {
            Caption { text: "Scale" }
            ScaleTiles {
                Layout.fillWidth: true
                question: "How is your pain now?"
                value: 5
                lastValue: 6
                lastWord: "yesterday"
                hasWord: true
                words: ["", "", "", "", "", "Hard to ignore, but I can do some things"]
                lowLabel: "0 no pain"
                highLabel: "10 worst I can picture"
            }
            ScaleTrack { Layout.fillWidth: true; value: 4; lastValue: 6 }
            StepSlider { Layout.fillWidth: true; text: "Text size"; value: 1; from: 0; to: 5; stepSize: 1; valueText: "115 %"; letter: "A" }
            Stepper { Layout.fillWidth: true; text: "Get ready"; value: 10; valueText: "10 s" }
        }
        Section {
            Caption { text: "The band" }
            Band { Layout.fillWidth: true; envelope: 24; used: 8; planned: 10; usual: 30; usedText: "8 used"; plannedText: "10 planned"; freeText: "6 free" }
            Band { Layout.fillWidth: true; envelope: 30; used: 22; planned: 8; usual: 30 }
            Band { Layout.fillWidth: true; envelope: 8; used: 0; planned: 3; usual: 30; badDay: true }
            Band { Layout.fillWidth: true; envelope: 24; used: 28; usual: 30; overText: "4 over. Rest comes next." }
        }
        Section {
            Caption { text: "Empty, notice, toast" }
            EmptyState {
                Layout.fillWidth: true
                title: "Nothing planned today"
                detail: "A free day is allowed. Want something small?"
                buttonText: "Pick something small"
                picture: Component { Item { Disc { anchors.centerIn: parent; implicitWidth: 50 } } }
            }
            Notice { Layout.fillWidth: true; headline: "That code did not scan."; text: "Hold it flat in good light, or open the file instead."; closable: true }
            Notice { Layout.fillWidth: true; kind: "stop"; headline: "Stop here for today."; text: "Chest pain needs a doctor now."; actionText: "When to get help" }
            Notice { Layout.fillWidth: true; kind: "rest"; text: "No sound on this device. The session runs in silence." }
            Toast { id: toast; Layout.fillWidth: true; Component.onCompleted: show("Moved to tomorrow", "Undo") }
        }
        Section {
            Caption { text: "Rows and fields" }
            WorldRow { Layout.fillWidth: true }
            SwitchRow { Layout.fillWidth: true; text: "Less motion"; detail: "Figure steps between poses"; iconName: "person-simple-run"; checked: true }
            SwitchRow { Layout.fillWidth: true; text: "Vibrate at changes"; iconName: "vibrate" }
            NavRow { Layout.fillWidth: true; text: "Voice"; detail: "Calm, a little slower"; iconName: "speaker-high" }
            RadioRow { Layout.fillWidth: true; text: "Voice and sound"; checked: true }
            RadioRow { Layout.fillWidth: true; text: "Sound only"; detail: "Chimes and breath tones, no words" }
            Field { Layout.fillWidth: true; label: "Name for this goal"; text: "Sit through a film"; help: "Only you see this." }
            Field { Layout.fillWidth: true; multiline: true; placeholder: "A few words are plenty"; error: "That is a little too long. Try with fewer words." }
            TopBar { Layout.fillWidth: true; title: "Settings"; leadingIcon: "arrow-left"; leadingText: "Back"; sideMargin: 12 }
            TopBar {
                Layout.fillWidth: true
                title: "Thought record"
                centered: true
                leadingIcon: "x"
                leadingText: "Close and keep"
                sideMargin: 12
                QuietButton { text: "Pause"; token: Theme.bodyStrong }
            }
            PipsLine { Layout.fillWidth: true; count: 7; current: 3 }
            Pips { Layout.fillWidth: true; count: 7; current: 2 }
        }
        Section {
            Caption { text: "Countdown" }
            RowLayout {
                Layout.fillWidth: true

                CountdownRing {
                    id: ring

                    implicitWidth: 302
                    implicitHeight: 302
                    remaining: 0.8
                    lineY: 195
                    skyColor: Theme.disc
                    groundColor: Theme.surface
                    arcColor: Theme.primary
                    spentColor: Theme.hair
                    lineColor: Theme.primary
                    knobColor: Theme.surface
                    DigitRow { x: (ring.width - width) / 2; y: 204; text: "24" }
                }
                CountdownRing {
                    implicitWidth: 180
                    implicitHeight: 180
                    remaining: 0.6
                    parts: 6
                    arcColor: Theme.primary
                    spentColor: Theme.hair
                    knobColor: Theme.surface
                    skyColor: Theme.restDisc
                }
            }
        }
    }

    component WorldRow: Flow {
        spacing: 12
        WorldTile { text: "Day"; world: "day"; checked: true }
        WorldTile { text: "Dusk"; world: "dusk" }
        WorldTile { text: "Ember"; world: "ember" }
        WorldTile { text: "By clock"; world: "clock" }
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** One question at a time over Today. Each tap is kept at once; closing keeps all. */
Sheet {
    id: root

    required property CheckInController checkIn
    /** Slide instead of tap, wherever there is a choice. */
    property bool prefersTrack: false
    readonly property bool isLow: root.parent ? Theme.isShort(root.parent.height) : false
    readonly property bool isSmall: root.parent ? root.parent.height < 600 : false
    readonly property bool isTablet: root.parent ? root.parent.width >= 700 : false
    readonly property bool isTrack: root.prefersTrack || root.isLow || root.isTablet

    signal hardRequested

    function choose(value: int): void {
        root.checkIn.answer(value);
        if (root.checkIn.isOpen && root.checkIn.movesOn)
            wait.restart();
    }

    overline: root.checkIn.overline
    title: root.checkIn.question
    titleToken: root.isSmall ? Theme.h2 : Theme.h1
    onOpened: d.takeFocus()
    onClosed: root.checkIn.close()

    corner: [
        QuietButton {
            text: root.checkIn.skipText
            visible: text !== ""
            onClicked: root.checkIn.skip()
        },
        HardButton {
            onClicked: root.hardRequested()
        }
    ]

    AppText {
        Layout.fillWidth: true
        text: root.checkIn.hint
        token: Theme.body
        color: Theme.ink2
        visible: text !== ""
    }
    CheckInScale {
        id: scale

        Layout.fillWidth: true
        checkIn: root.checkIn
        isTrack: root.isTrack
        hasEnds: !root.isSmall
        visible: root.checkIn.kind === CheckInController.Scale
        onChosen: value => root.choose(value)
        onNotSureChosen: root.choose(-1)
    }
    ChoiceTiles {
        id: choice

        Layout.fillWidth: true
        question: root.checkIn.question
        texts: root.checkIn.words
        value: root.checkIn.value
        lastValue: root.checkIn.lastValue
        lastWord: root.checkIn.lastWord
        isRow: root.inner >= 520 && !Theme.hugeText
        visible: root.checkIn.kind === CheckInController.Choice
        onChosen: index => root.choose(index)
    }
    Stepper {
        id: stepper

        Layout.fillWidth: true
        Layout.topMargin: Theme.gapS
        Layout.bottomMargin: Theme.gapS
        value: Math.max(0, root.checkIn.value)
        to: root.checkIn.mostMinutes
        valueText: root.checkIn.minutesText
        visible: root.checkIn.kind === CheckInController.Minutes
        onMoved: value => root.checkIn.setMinutes(value)
    }
    // Built only when it is asked for.
    Repeater {
        id: map

        model: root.checkIn.kind === CheckInController.Map ? 1 : 0

        BodyChoice {
            Layout.fillWidth: true
            ids: root.checkIn.areaIds
            names: root.checkIn.areaNames
            marked: root.checkIn.areas
            markedText: root.checkIn.areasText
            figureHeight: root.isLow ? 196 : 264
            isWide: root.isLow && !Theme.hugeText
            onTapped: area => root.checkIn.toggleArea(area)
        }
    }
    QuietButton {
        Layout.fillWidth: true
        atStart: true
        iconName: "plus"
        text: qsTr("More")
        detail: qsTr("clear head, mood, headache, where it hurts")
        visible: root.checkIn.hasMore && !root.isLow
        onClicked: root.checkIn.more()
    }
    Notice {
        Layout.fillWidth: true
        text: root.checkIn.problem
        visible: text !== ""
    }
    // Where there is little room or large text they come after the answers; else they stay in sight below.
    CheckInButtons {
        Layout.fillWidth: true
        checkIn: root.checkIn
        offersMore: root.isLow
        visible: d.scrollsButtons
    }

    footer: CheckInButtons {
        Layout.fillWidth: true
        checkIn: root.checkIn
        offersMore: root.isLow
        visible: !d.scrollsButtons
    }

    readonly property Timer moving: Timer {
        id: wait

        interval: 500
        onTriggered: root.checkIn.next()
    }
    readonly property Connections listening: Connections {
        function onChanged(): void {
            if (!root.checkIn.isOpen)
                root.close();
            else if (!root.opened)
                root.open();
        }

        function onTurned(): void {
            wait.stop();
            if (root.opened)
                Qt.callLater(d.takeFocus); // qmllint disable
        }

        target: root.checkIn
    }
    readonly property QtObject inside: QtObject {
        id: d

        readonly property bool scrollsButtons: Theme.hugeText || (root.isLow && root.checkIn.kind === CheckInController.Map)

        function takeFocus(): void {
            switch (root.checkIn.kind) {
            case CheckInController.Scale:
                scale.takeFocus();
                break;
            case CheckInController.Choice:
                choice.takeFocus();
                break;
            case CheckInController.Minutes:
                stepper.forceActiveFocus(Qt.OtherFocusReason);
                break;
            default:
                map.itemAt(0)?.takeFocus();
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

// A number from 0 to 10 as large tiles, with the last answer marked and "Not sure" as an answer of equal worth.
Item {
    id: root

    property string question: ""
    // 0 to 10; -1: nothing chosen.
    property int value: -1
    property bool notSure: false
    // The answer of last time, or -1.
    property int lastValue: -1
    // When last time was: "yesterday", "before".
    property string lastWord: ""
    // What each number means, from 0 up.
    property list<string> words: []
    property int to: 10
    property bool hasNotSure: true
    property bool hasWord: false
    property bool hasLegend: true
    property string lowLabel: ""
    property string highLabel: ""
    // Read by screen readers, as for any slider.
    readonly property int minimumValue: 0
    readonly property int maximumValue: to
    readonly property int stepSize: 1
    readonly property int columns: Theme.hugeText || width < 6 * Theme.targetMin + 5 * Theme.tileGap ? 4 : 6
    readonly property string spokenValue: d.spoken()

    signal chosen(int value)
    signal notSureChosen()

    implicitWidth: 320
    implicitHeight: content.implicitHeight
    activeFocusOnTab: true

    Accessible.role: Accessible.Slider
    Accessible.name: question
    Accessible.description: spokenValue
    Accessible.focusable: true
    Accessible.onIncreaseAction: d.choose(Math.min(to, value + 1))
    Accessible.onDecreaseAction: d.choose(Math.max(0, value - 1))
    Keys.onPressed: event => d.keyPressed(event)
    onActiveFocusChanged: {
        if (activeFocus) {
            d.cursor = value >= 0 ? value : notSure ? to + 1 : 0
        }
    }

    ColumnLayout {
        id: content

        width: root.width
        spacing: Theme.gapM

        ScaleHead {
            Layout.fillWidth: true
            value: root.value
            word: root.words[root.value] ?? ""
            visible: root.hasWord && root.value >= 0
        }
        Grid {
            id: grid

            readonly property real tileWidth: (root.width - (columns - 1) * spacing) / columns

            Layout.fillWidth: true
            columns: root.columns
            spacing: Theme.tileGap

            Repeater {
                model: root.to + (root.hasNotSure ? 2 : 1)

                ScaleTile {
                    required property int index
                    readonly property bool isUnsure: index > root.to

                    width: grid.tileWidth
                    // All tiles are as tall as the tallest.
                    height: Math.max(Theme.targetSecond, d.tallest)
                    text: isUnsure ? qsTr("Not sure") : index
                    chosen: isUnsure ? root.notSure : index === root.value
                    marked: index === root.lastValue
                    dashed: isUnsure
                    underKeyboard: watch.visual && d.cursor === index
                    spokenName: isUnsure || !root.words[index] ? text : text + ", " + root.words[index]
                    onClicked: d.choose(index)
                    onImplicitHeightChanged: d.measure()
                    Component.onCompleted: d.measure()
                }
            }
        }
        GridLayout {
            id: legend

            readonly property bool hasMark: root.lastValue >= 0 && root.lastWord !== ""
            readonly property bool fits: low.implicitWidth + mark.implicitWidth + high.implicitWidth + 24 <= root.width

            Layout.fillWidth: true
            columns: fits ? 3 : 1
            columnSpacing: Theme.gapM
            rowSpacing: Theme.gapXs
            visible: root.hasLegend && (low.text !== "" || high.text !== "" || hasMark)

            AppText {
                id: low

                Layout.row: 0
                Layout.column: 0
                Layout.fillWidth: !legend.fits
                text: root.lowLabel
                token: Theme.caption
                color: Theme.ink2
            }
            Item {
                // Below both ends where it cannot stand between them.
                Layout.row: legend.fits ? 0 : 2
                Layout.column: legend.fits ? 1 : 0
                Layout.fillWidth: true
                implicitWidth: legend.hasMark ? mark.implicitWidth : 0
                implicitHeight: legend.hasMark ? mark.implicitHeight : 0

                LastMark {
                    id: mark

                    readonly property real rest: parent.width - width

                    x: legend.fits ? rest / 2 : root.LayoutMirroring.enabled ? rest : 0
                    width: Math.min(implicitWidth, parent.width)
                    text: root.lastWord
                    visible: legend.hasMark
                }
            }
            AppText {
                id: high

                Layout.row: legend.fits ? 0 : 1
                Layout.column: legend.fits ? 2 : 0
                Layout.fillWidth: !legend.fits
                Layout.alignment: legend.fits ? Qt.AlignRight : Qt.AlignLeft
                horizontalAlignment: legend.fits ? Text.AlignRight : Text.AlignLeft
                text: root.highLabel
                token: Theme.caption
                color: Theme.ink2
            }
        }
    }

    FocusWatch {
        id: watch

        target: root
    }
    QtObject {
        id: d

        property int cursor: 0
        property real tallest: 0
        readonly property int count: root.to + (root.hasNotSure ? 2 : 1)

        function measure(): void {
            let most = 0
            for (let i = 0; i < grid.children.length; ++i) {
                most = Math.max(most, grid.children[i].implicitHeight)
            }
            tallest = most
        }
        function choose(index: int): void {
            cursor = index
            if (index > root.to) {
                root.notSureChosen()
            } else {
                root.chosen(index)
            }
        }
        function move(steps: int): void {
            cursor = Math.max(0, Math.min(count - 1, cursor + steps))
        }
        function keyPressed(event: var): void {
            const forward = root.LayoutMirroring.enabled ? -1 : 1
            event.accepted = true
            switch (event.key) {
            case Qt.Key_Right: move(forward); break
            case Qt.Key_Left: move(-forward); break
            case Qt.Key_Down: move(root.columns); break
            case Qt.Key_Up: move(-root.columns); break
            case Qt.Key_Home: cursor = 0; break
            case Qt.Key_End: cursor = root.to; break
            case Qt.Key_Space:
            case Qt.Key_Return:
            case Qt.Key_Enter:
                if (!event.isAutoRepeat) {
                    choose(cursor)
                }
                break
            default: event.accepted = false
            }
        }
        function spoken(): string {
            const word = root.words[root.value] ?? ""
            const now = root.notSure ? qsTr("Not sure") : root.value < 0 ? "" : word === "" ? String(root.value)
                                                                                : root.value + ", " + word
            if (root.lastValue < 0 || root.lastWord === "") {
                return now
            }
            //: %1 is a word such as "yesterday", %2 the number chosen then
            const last = qsTr("%1 %2").arg(root.lastWord).arg(root.lastValue)
            return now === "" ? last : now + ". " + last
        }
    }
}

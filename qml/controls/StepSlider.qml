// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

// A named setting on a range: text size, loudness, speed. Slides in steps, and has a button at each end.
Item {
    id: root

    property string text: ""
    property real value: 0
    property real from: 0
    property real to: 1
    property real stepSize: 0.1
    // The value in words, with its unit.
    property string valueText: ""
    property string lessText: qsTr("Less")
    property string moreText: qsTr("More")
    property string lessIcon: "minus"
    property string moreIcon: "plus"
    // Shown on the buttons instead of icons: a small and a large A.
    property string letter: ""
    readonly property real minimumValue: from
    readonly property real maximumValue: to

    signal moved(real value)

    implicitWidth: 300
    implicitHeight: content.implicitHeight
    activeFocusOnTab: true

    Accessible.role: Accessible.Slider
    Accessible.name: text
    Accessible.description: valueText
    Accessible.focusable: true
    Accessible.onIncreaseAction: d.go(d.step + 1)
    Accessible.onDecreaseAction: d.go(d.step - 1)
    Keys.onPressed: event => d.keyPressed(event)

    ColumnLayout {
        id: content

        width: root.width
        spacing: Theme.gapXs

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.hugeText ? 1 : 2
            columnSpacing: Theme.gapM
            rowSpacing: 0

            AppText {
                Layout.fillWidth: true
                text: root.text
                token: Theme.bodyStrong
                Accessible.ignored: true
            }
            AppText {
                text: root.valueText
                color: Theme.ink2
                Accessible.ignored: true
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gapM

            StepButton {
                text: root.lessText
                iconName: root.letter === "" ? root.lessIcon : ""
                letter: root.letter
                letterToken: Theme.tab
                enabled: d.step > 0
                onClicked: d.go(d.step - 1)
            }
            TrackStrip {
                Layout.fillWidth: true
                thin: true
                steps: d.steps
                position: d.step
                mirrored: root.LayoutMirroring.enabled
                underKeyboard: watch.visual
                onMoved: step => d.go(step)
            }
            StepButton {
                text: root.moreText
                iconName: root.letter === "" ? root.moreIcon : ""
                letter: root.letter
                letterToken: Theme.letter
                enabled: d.step < d.steps
                onClicked: d.go(d.step + 1)
            }
        }
    }

    FocusWatch {
        id: watch

        target: root
    }
    QtObject {
        id: d

        readonly property int steps: Math.max(1, Math.round((root.to - root.from) / root.stepSize))
        readonly property int step: Math.max(0, Math.min(steps, Math.round((root.value - root.from) / root.stepSize)))

        function go(to: int): void {
            const bounded = Math.max(0, Math.min(steps, to))
            if (bounded !== step) {
                root.moved(root.from + bounded * root.stepSize)
            }
        }
        function keyPressed(event: var): void {
            const forward = root.LayoutMirroring.enabled ? -1 : 1
            event.accepted = true
            switch (event.key) {
            case Qt.Key_Right: go(step + forward); break
            case Qt.Key_Left: go(step - forward); break
            case Qt.Key_Up: go(step + 1); break
            case Qt.Key_Down: go(step - 1); break
            case Qt.Key_Home: go(0); break
            case Qt.Key_End: go(steps); break
            default: event.accepted = false
            }
        }
    }
}

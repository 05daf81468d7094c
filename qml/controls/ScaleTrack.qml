// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

// The scale of ScaleTiles as a track to slide on, with minus and plus beside it.
Item {
    id: root

    property string question: ""
    // 0 to 10; -1: nothing chosen.
    property int value: -1
    property int lastValue: -1
    property string lastWord: ""
    property list<string> words: []
    property int to: 10
    property bool hasWord: false
    readonly property int minimumValue: 0
    readonly property int maximumValue: to
    readonly property int stepSize: 1

    signal chosen(int value)

    implicitWidth: 320
    implicitHeight: content.implicitHeight
    activeFocusOnTab: true

    Accessible.role: Accessible.Slider
    Accessible.name: question
    Accessible.description: d.spoken()
    Accessible.focusable: true
    Accessible.onIncreaseAction: d.choose(value + 1)
    Accessible.onDecreaseAction: d.choose(value - 1)
    Keys.onPressed: event => d.keyPressed(event)

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
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gapM

            StepButton {
                iconName: "minus"
                text: qsTr("Less")
                enabled: root.value > 0
                onClicked: d.choose(root.value - 1)
            }
            TrackStrip {
                Layout.fillWidth: true
                steps: root.to
                position: root.value
                marked: root.lastValue
                label: root.value < 0 ? "" : root.value
                mirrored: root.LayoutMirroring.enabled
                underKeyboard: watch.visual
                onMoved: step => d.choose(step)
            }
            StepButton {
                iconName: "plus"
                text: qsTr("More")
                enabled: root.value < root.to
                onClicked: d.choose(root.value + 1)
            }
        }
    }

    FocusWatch {
        id: watch

        target: root
    }
    QtObject {
        id: d

        function choose(step: int): void {
            const bounded = Math.max(0, Math.min(root.to, step))
            if (bounded !== root.value) {
                root.chosen(bounded)
            }
        }
        function keyPressed(event: var): void {
            const forward = root.LayoutMirroring.enabled ? -1 : 1
            event.accepted = true
            switch (event.key) {
            case Qt.Key_Right: choose(root.value + forward); break
            case Qt.Key_Left: choose(root.value - forward); break
            case Qt.Key_Up: choose(root.value + 1); break
            case Qt.Key_Down: choose(root.value - 1); break
            case Qt.Key_Home: choose(0); break
            case Qt.Key_End: choose(root.to); break
            default: event.accepted = false
            }
        }
        function spoken(): string {
            const word = root.words[root.value] ?? ""
            const now = root.value < 0 ? "" : word === "" ? String(root.value) : root.value + ", " + word
            if (root.lastValue < 0 || root.lastWord === "") {
                return now
            }
            //: %1 is a word such as "yesterday", %2 the number chosen then
            const last = qsTr("%1 %2").arg(root.lastWord).arg(root.lastValue)
            return now === "" ? last : now + ". " + last
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

// A whole number between minus and plus. Holding a button repeats it.
Item {
    id: root

    property string text: ""
    property int value: 0
    property int from: 0
    property int to: 100
    property int step: 1
    // The value as shown, with its unit.
    property string valueText: String(value)
    // Steppers below each other have their buttons below each other: the room for the value, and what this one needs.
    property real valueWidth: 60
    readonly property alias neededWidth: shown.implicitWidth
    readonly property int minimumValue: from
    readonly property int maximumValue: to
    readonly property int stepSize: step

    signal moved(int value)

    implicitWidth: 300
    implicitHeight: content.implicitHeight
    activeFocusOnTab: true

    Accessible.role: Accessible.SpinBox
    Accessible.name: text
    Accessible.description: valueText
    Accessible.focusable: true
    Accessible.onIncreaseAction: d.go(value + step)
    Accessible.onDecreaseAction: d.go(value - step)
    Keys.onPressed: event => d.keyPressed(event)

    GridLayout {
        id: content

        width: root.width
        columns: Theme.hugeText || root.width < 300 ? 1 : 2
        columnSpacing: Theme.gapM
        rowSpacing: Theme.gapS

        AppText {
            Layout.fillWidth: true
            text: root.text
            token: Theme.bodyStrong
            visible: text !== ""
            Accessible.ignored: true
        }
        RowLayout {
            Layout.fillWidth: content.columns === 1 || root.text === ""
            spacing: Theme.gapM

            StepButton {
                text: qsTr("Less")
                iconName: "minus"
                autoRepeat: true
                autoRepeatDelay: Theme.holdDelay
                enabled: root.value > root.from
                onClicked: d.go(root.value - root.step)
            }
            Item {
                Layout.fillWidth: true
                implicitWidth: Math.max(root.valueWidth, shown.implicitWidth)
                implicitHeight: shown.implicitHeight

                AppText {
                    id: shown

                    anchors.fill: parent
                    text: root.valueText
                    token: Theme.h2
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.ignored: true
                }
                FocusRing {
                    cornerRadius: Theme.radiusSmall
                    visible: watch.visual
                }
            }
            StepButton {
                text: qsTr("More")
                iconName: "plus"
                autoRepeat: true
                autoRepeatDelay: Theme.holdDelay
                enabled: root.value < root.to
                onClicked: d.go(root.value + root.step)
            }
        }
    }

    FocusWatch {
        id: watch

        target: root
    }
    QtObject {
        id: d

        function go(to: int): void {
            const bounded = Math.max(root.from, Math.min(root.to, to))
            if (bounded !== root.value) {
                root.moved(bounded)
            }
        }
        function keyPressed(event: var): void {
            event.accepted = true
            switch (event.key) {
            case Qt.Key_Up: go(root.value + root.step); break
            case Qt.Key_Down: go(root.value - root.step); break
            case Qt.Key_Home: go(root.from); break
            case Qt.Key_End: go(root.to); break
            default: event.accepted = false
            }
        }
    }
}

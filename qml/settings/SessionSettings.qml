// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** How a session runs. */
Card {
    id: root

    required property SettingsController settings

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gapL

        Stepper {
            Layout.fillWidth: true
            text: qsTr("Time to get ready")
            from: 3
            to: 30
            step: 1
            value: root.settings.getReadySeconds
            valueText: qsTr("%n second(s)", "", root.settings.getReadySeconds)
            onMoved: value => root.settings.setGetReadySeconds(value)
        }
        Divider {}
        Choice {
            Layout.fillWidth: true
            text: qsTr("Side that goes first")
            detail: qsTr("The easier one is a good choice")
            options: [qsTr("Right"), qsTr("Left")]
            value: root.settings.firstSide
            onChosen: value => root.settings.setFirstSide(value)
        }
        Divider {}
        StepSlider {
            Layout.fillWidth: true
            text: qsTr("Speed of breathing")
            from: 70
            to: 130
            stepSize: 5
            value: root.settings.breathSpeed
            valueText: qsTr("%1 %").arg(root.settings.breathSpeed)
            onMoved: value => root.settings.setBreathSpeed(value)
        }
        SwitchRow {
            Layout.fillWidth: true
            text: qsTr("Slow down bit by bit")
            detail: qsTr("Breathing begins a little faster")
            iconName: "wind"
            checked: root.settings.isSlowDownRamp
            onToggled: root.settings.setSlowDownRamp(!root.settings.isSlowDownRamp)
        }
        Divider {}
        SilenceChoice {
            Layout.fillWidth: true
            detail: qsTr("In relaxation and mindfulness")
            settings: root.settings
        }
    }
}

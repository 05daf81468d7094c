// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** Brightness, size of text, motion, and the hand that holds the device. */
Card {
    id: root

    required property SettingsController settings

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gapL

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.hugeText || root.width < 300 ? 2 : 4
            columnSpacing: Theme.gapS
            rowSpacing: Theme.gapM

            WorldTile {
                Layout.fillWidth: true
                world: "day"
                text: qsTr("Day")
                checked: root.settings.world === SettingsController.Day
                onClicked: root.settings.setWorld(SettingsController.Day)
            }
            WorldTile {
                Layout.fillWidth: true
                world: "dusk"
                text: qsTr("Dusk")
                checked: root.settings.world === SettingsController.Dusk
                onClicked: root.settings.setWorld(SettingsController.Dusk)
            }
            WorldTile {
                Layout.fillWidth: true
                world: "ember"
                text: qsTr("Ember")
                checked: root.settings.world === SettingsController.Ember
                onClicked: root.settings.setWorld(SettingsController.Ember)
            }
            WorldTile {
                Layout.fillWidth: true
                world: "clock"
                //: brightness: the same as the rest of the device
                text: qsTr("As device")
                checked: root.settings.world === SettingsController.System
                onClicked: root.settings.setWorld(SettingsController.System)
            }
        }
        Divider {}
        StepSlider {
            Layout.fillWidth: true
            text: qsTr("Text size")
            from: 0
            to: root.settings.textSizeCount - 1
            stepSize: 1
            value: root.settings.textSizeIndex
            valueText: qsTr("%1 %").arg(root.settings.textPercent)
            letter: "A"
            onMoved: value => root.settings.setTextSizeIndex(value)
        }
        Divider {}
        SwitchRow {
            Layout.fillWidth: true
            text: qsTr("Less motion")
            detail: qsTr("The guide steps between poses")
            iconName: "person-simple-run"
            checked: root.settings.isLessMotion
            onToggled: root.settings.setLessMotion(!root.settings.isLessMotion)
        }
        SwitchRow {
            Layout.fillWidth: true
            text: qsTr("Calm pictures and sound")
            detail: qsTr("Fewer marks, no background sound")
            iconName: "feather"
            checked: root.settings.isLowStimulus
            onToggled: root.settings.setLowStimulus(!root.settings.isLowStimulus)
        }
        Divider {}
        Choice {
            Layout.fillWidth: true
            text: qsTr("Hand")
            detail: qsTr("Which side the big buttons are on")
            options: [qsTr("Left"), qsTr("Right"), qsTr("Both")]
            value: root.settings.hand
            onChosen: value => root.settings.setHand(value)
        }
        Divider {}
        SwitchRow {
            Layout.fillWidth: true
            text: qsTr("I prefer sliding")
            detail: qsTr("A slider instead of number tiles")
            iconName: "hand-palm"
            checked: root.settings.isScaleTrack
            onToggled: root.settings.setScaleTrack(!root.settings.isScaleTrack)
        }
        SwitchRow {
            Layout.fillWidth: true
            text: qsTr("Move on by itself")
            detail: qsTr("After a tap on a number")
            iconName: "skip-forward"
            checked: root.settings.isMovingOn
            onToggled: root.settings.setMovingOn(!root.settings.isMovingOn)
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** How long a pattern is breathed, and what leads it. */
ColumnLayout {
    id: root

    required property ItemController item
    required property SettingsController settings

    signal patternsRequested
    signal editRequested

    spacing: Theme.gapS

    Card {
        Layout.fillWidth: true
        padding: 10

        Stepper {
            Layout.fillWidth: true
            visible: root.item.hasLength
            text: qsTr("How long")
            from: 1
            to: root.item.mostLength
            value: root.item.length
            valueText: root.item.lengthText
            onMoved: value => root.item.setLength(value)
        }
        SwitchRow {
            Layout.fillWidth: true
            text: qsTr("Slow down bit by bit")
            detail: qsTr("Begins faster and reaches its pace after a third of the time.")
            visible: root.item.phaseSeconds.length > 0
            checked: root.settings.isSlowDownRamp
            onToggled: root.settings.setSlowDownRamp(!root.settings.isSlowDownRamp)
        }
        Choice {
            Layout.fillWidth: true
            text: qsTr("Led by")
            options: [qsTr("Voice"), qsTr("Tone"), qsTr("Silent")]
            value: root.settings.breathGuide
            onChosen: value => root.settings.setBreathGuide(value)
        }
        SwitchRow {
            Layout.fillWidth: true
            visible: root.settings.canVibrate
            text: qsTr("Vibrate at changes")
            iconName: "vibrate"
            checked: root.settings.isVibrating
            onToggled: root.settings.setVibrating(!root.settings.isVibrating)
        }
    }
    Card {
        Layout.fillWidth: true
        spacing: 0

        NavRow {
            Layout.fillWidth: true
            visible: root.item.isOwnPattern
            text: qsTr("Change this pattern")
            iconName: "pencil-simple"
            onClicked: root.editRequested()
        }
        NavRow {
            Layout.fillWidth: true
            text: qsTr("Another pattern")
            detail: qsTr("Those of the library, and your own")
            iconName: "wind"
            onClicked: root.patternsRequested()
        }
    }
}

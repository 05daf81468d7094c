// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** How long a pattern is breathed, and what leads it. Not a layout: that of Qt 6.4 would not hear of the chips' height
    once it is known. */
Column {
    id: root

    required property ItemController item
    required property SettingsController settings

    signal patternsRequested
    signal editRequested

    spacing: Theme.gapS

    Rectangle {
        width: root.width
        height: rows.height + 2 * rows.y
        color: Theme.surface
        radius: Theme.radiusCard

        Column {
            id: rows

            x: 10
            y: 10
            // Chips without any room, as long as this is not shown, would never come to rest.
            width: Math.max(240, parent.width - 2 * x)
            spacing: Theme.gapS

            Stepper {
                width: rows.width
                visible: root.item.hasLength
                text: qsTr("How long")
                from: 1
                to: root.item.mostLength
                value: root.item.length
                valueText: root.item.lengthText
                onMoved: value => root.item.setLength(value)
            }
            SwitchRow {
                width: rows.width
                text: qsTr("Slow down bit by bit")
                detail: qsTr("Begins faster and reaches its pace after a third of the time.")
                visible: root.item.phaseSeconds.length > 0
                checked: root.settings.isSlowDownRamp
                onToggled: root.settings.setSlowDownRamp(!root.settings.isSlowDownRamp)
            }
            Choice {
                width: rows.width
                text: qsTr("Led by")
                options: [qsTr("Voice"), qsTr("Tone"), qsTr("Silent")]
                value: root.settings.breathGuide
                onChosen: value => root.settings.setBreathGuide(value)
            }
            SwitchRow {
                width: rows.width
                visible: root.settings.canVibrate
                text: qsTr("Vibrate at changes")
                iconName: "vibrate"
                checked: root.settings.isVibrating
                onToggled: root.settings.setVibrating(!root.settings.isVibrating)
            }
        }
    }
    Card {
        width: root.width
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

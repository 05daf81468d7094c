// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** What a session lets be heard and felt. */
Card {
    id: root

    required property SettingsController settings

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gapL

        Choice {
            Layout.fillWidth: true
            text: qsTr("Guidance")
            options: [qsTr("Voice"), qsTr("Only tones"), qsTr("Quiet")]
            value: root.settings.soundMode
            onChosen: value => root.settings.setSoundMode(value)
        }
        Divider {}
        VolumeSlider {
            Layout.fillWidth: true
            text: qsTr("Voice")
            value: root.settings.voiceVolume
            onMoved: value => root.settings.setVoiceVolume(value)
        }
        StepSlider {
            Layout.fillWidth: true
            text: qsTr("Speed of the voice")
            from: 80
            to: 120
            stepSize: 5
            value: root.settings.speechSpeed
            valueText: qsTr("%1 %").arg(root.settings.speechSpeed)
            onMoved: value => root.settings.setSpeechSpeed(value)
        }
        SecondButton {
            Layout.fillWidth: true
            text: qsTr("Hear it")
            iconName: "speaker-high"
            onClicked: root.settings.hearSample()
        }
        Divider {}
        VolumeSlider {
            Layout.fillWidth: true
            text: qsTr("Tones")
            value: root.settings.toneVolume
            onMoved: value => root.settings.setToneVolume(value)
        }
        Choice {
            Layout.fillWidth: true
            text: qsTr("When you breathe")
            options: [qsTr("Voice"), qsTr("Tone"), qsTr("Silent")]
            value: root.settings.breathGuide
            onChosen: value => root.settings.setBreathGuide(value)
        }
        Divider {}
        Choice {
            Layout.fillWidth: true
            text: qsTr("In the background")
            options: [qsTr("Nothing"), qsTr("Rain"), qsTr("Deep noise"), qsTr("Soft noise"), qsTr("Waves")]
            value: root.settings.ambience
            onChosen: value => root.settings.setAmbience(value)
        }
        VolumeSlider {
            Layout.fillWidth: true
            visible: root.settings.ambience !== SettingsController.Off
            text: qsTr("Background")
            value: root.settings.ambienceVolume
            onMoved: value => root.settings.setAmbienceVolume(value)
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

    component VolumeSlider: StepSlider {
        from: 0
        to: 100
        stepSize: 10
        valueText: qsTr("%1 %").arg(Math.round(value))
    }
}

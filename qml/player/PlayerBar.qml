// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.App
import Evenpace.Controls

/** Along the top: stop, where in the session this is, help, and what may be heard. */
Item {
    id: root

    required property PlayerController player
    property real margin: Theme.gapXl
    readonly property bool isMind: root.player.itemKind === PlayerController.Mind
    readonly property bool isBreath: root.player.itemKind === PlayerController.Breath

    IconButton {
        id: close

        // The picture, not its target, stands on the margin.
        anchors.left: parent.left
        anchors.leftMargin: root.margin - Theme.gapM
        anchors.verticalCenter: parent.verticalCenter
        iconName: "x-bold"
        text: qsTr("Stop this session")
        onClicked: root.player.askToStop()
    }
    Item {
        id: middle

        anchors.left: close.right
        anchors.right: help.left
        anchors.leftMargin: Theme.gapXs
        height: parent.height

        Pips {
            id: pips

            readonly property real centered: root.width / 2 - middle.x - width / 2

            x: Math.max(0, Math.min(centered, middle.width - width))
            anchors.verticalCenter: parent.verticalCenter
            count: root.player.itemCount
            current: root.player.itemIndex
            visible: !time.visible && count > 1
        }
        AppText {
            id: time

            readonly property real centered: root.width / 2 - middle.x - width / 2

            x: Math.max(0, Math.min(centered, middle.width - width))
            width: Math.min(implicitWidth, middle.width)
            anchors.verticalCenter: parent.verticalCenter
            text: root.player.timeLeft
            token: Theme.bodyStrong
            visible: root.isBreath && !Theme.hugeText
        }
    }
    IconButton {
        id: help

        anchors.right: sound.left
        anchors.verticalCenter: parent.verticalCenter
        iconName: "first-aid-bold"
        color: Theme.stop
        text: qsTr("Something is wrong")
        onClicked: root.player.showHelp()
    }
    IconButton {
        id: sound

        anchors.right: parent.right
        anchors.rightMargin: root.margin - Theme.gapM
        anchors.verticalCenter: parent.verticalCenter
        iconName: {
            switch (root.player.soundMode) {
            case PlayerController.Voice:
                return "speaker-high-bold";
            case PlayerController.Tones:
                return "speaker-low-bold";
            default:
                return "speaker-slash-bold";
            }
        }
        text: qsTr("Sound: %1. Change it").arg(root.player.soundModeText)
        onClicked: root.player.cycleSoundMode()
    }
}

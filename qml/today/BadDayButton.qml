// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.Controls

/** One tap makes today small, the next one takes it back. */
BaseButton {
    id: root

    property bool on: false

    text: root.on ? qsTr("On") : qsTr("Bad day")
    spokenName: root.on ? qsTr("Bad day, on") : qsTr("Bad day")
    stacked: true
    iconName: root.on ? "cloud-rain-fill" : "cloud-rain"
    iconSize: 24
    token: Theme.tab
    minimumWidth: 84
    minimumHeight: Theme.targetMain
    horizontalPadding: 8
    fill: root.on ? Theme.rest : Theme.surface
    pressedFill: Theme.restSoft
    ink: root.on && !root.down ? Theme.primaryInk : Theme.ink
    outline: root.on ? "transparent" : Theme.outline
}

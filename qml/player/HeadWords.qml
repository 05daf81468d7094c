// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.App
import Evenpace.Controls

/** What is done, and with which side or in which position. */
Column {
    id: root

    required property PlayerController player
    property bool isCentered: true
    readonly property int alignment: isCentered ? Text.AlignHCenter : Text.AlignLeft

    spacing: 2

    AppText {
        width: root.width
        text: root.player.phase === PlayerController.Rest ? qsTr("Rest") : root.player.name
        // Large letters leave room for the ring.
        token: root.isCentered && Theme.hugeText ? Theme.h2 : Theme.exercise
        heading: true
        horizontalAlignment: root.alignment
    }
    AppText {
        width: root.width
        text: root.player.phase === PlayerController.Rest ? "" : root.player.sideLine
        token: Theme.side
        color: Theme.glowInk
        horizontalAlignment: root.alignment
        // Its line stays, so that the ring below does not move.
        visible: text !== "" || root.isCentered
    }
}

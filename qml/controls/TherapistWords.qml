// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Evenpace.Controls

// What a person's therapist wrote, word by word: what to heed, and when to stop. Takes no room where there is nothing.
Column {
    id: root

    // Lists of texts.
    property var notes: []
    property var stopRules: []
    property bool isCentered: false
    property TypeToken token: Theme.body
    readonly property int alignment: isCentered ? Text.AlignHCenter : Text.AlignLeft

    spacing: Theme.gapXs
    visible: notes.length + stopRules.length > 0

    AppText {
        width: root.width
        text: qsTr("From your therapist")
        token: Theme.smallStrong
        color: Theme.primary
        horizontalAlignment: root.alignment
        visible: root.notes.length > 0
    }
    Repeater {
        model: root.notes

        AppText {
            required property string modelData

            width: root.width
            text: modelData
            token: root.token
            horizontalAlignment: root.alignment
        }
    }
    AppText {
        width: root.width
        text: qsTr("When to stop, says your therapist")
        token: Theme.smallStrong
        color: Theme.glowInk
        horizontalAlignment: root.alignment
        visible: root.stopRules.length > 0
    }
    Repeater {
        model: root.stopRules

        AppText {
            required property string modelData

            width: root.width
            text: modelData
            token: root.token
            horizontalAlignment: root.alignment
        }
    }
}

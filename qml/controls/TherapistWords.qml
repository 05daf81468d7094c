// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

// What a person's therapist wrote, word by word: what to heed, and when to stop. Takes no room where there is nothing.
ColumnLayout {
    id: root

    // Lists of texts.
    property var notes: []
    property var stopRules: []
    property bool isCentered: false
    readonly property int alignment: isCentered ? Text.AlignHCenter : Text.AlignLeft

    spacing: Theme.gapXs
    visible: notes.length + stopRules.length > 0

    AppText {
        Layout.fillWidth: true
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

            Layout.fillWidth: true
            text: modelData
            horizontalAlignment: root.alignment
        }
    }
    AppText {
        Layout.fillWidth: true
        Layout.topMargin: root.notes.length > 0 ? Theme.gapS : 0
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

            Layout.fillWidth: true
            text: modelData
            horizontalAlignment: root.alignment
        }
    }
}

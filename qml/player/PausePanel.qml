// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.App
import Evenpace.Controls

/** While paused: why it waits, and the quiet things that can be done meanwhile. Going on is the big button of the dock. */
Column {
    id: root

    required property PlayerController player
    property bool isCentered: true
    /** Back and skip, where the dock has none. */
    property bool hasMoves: false
    /** Little height: only what has to be read. */
    property bool isShort: false
    readonly property int alignment: isCentered ? Text.AlignHCenter : Text.AlignLeft

    spacing: Theme.gapXs

    AppText {
        width: root.width
        text: root.player.pauseTitle
        token: Theme.h2
        heading: true
        horizontalAlignment: root.alignment
    }
    AppText {
        width: root.width
        text: root.player.pauseText
        color: Theme.ink2
        horizontalAlignment: root.alignment
        visible: !root.isShort || root.player.asksToEnd
    }
    Flow {
        id: moves

        // A flow as wide as one row stands in the middle; a longer one takes the whole width.
        readonly property real row: {
            let sum = 0;
            for (let i = 0; i < visibleChildren.length; ++i)
                sum += visibleChildren[i].implicitWidth + (i > 0 ? spacing : 0);
            return sum;
        }

        x: root.isCentered ? Math.max(0, (root.width - width) / 2) : 0
        width: Math.min(row, root.width)
        spacing: Theme.gapXs

        QuietButton {
            text: qsTr("End, keep it")
            visible: root.player.asksToEnd
            onClicked: root.player.stop()
        }
        QuietButton {
            text: qsTr("Back")
            visible: root.hasMoves
            onClicked: root.player.back()
        }
        QuietButton {
            text: qsTr("+15 s")
            spokenName: qsTr("15 seconds more")
            visible: root.player.canExtend
            onClicked: root.player.extend()
        }
        QuietButton {
            text: qsTr("Again")
            spokenName: qsTr("Once more after this")
            visible: root.player.itemKind !== PlayerController.Mind
            onClicked: root.player.repeat()
        }
        QuietButton {
            text: qsTr("Skip")
            visible: root.hasMoves
            onClicked: root.player.skip()
        }
        QuietButton {
            text: qsTr("Undo ease off")
            visible: root.player.easeLevel > 0
            onClicked: root.player.undoEaseOff()
        }
    }
    TherapistWords {
        width: root.width
        notes: root.player.therapistNote === "" ? [] : [root.player.therapistNote]
        stopRules: root.player.stopRules
        isCentered: root.isCentered
    }
}

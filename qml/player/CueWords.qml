// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.App
import Evenpace.Controls

/** The words of this moment: the phase in a word or two, what to heed, and what comes next. */
Column {
    id: root

    required property PlayerController player
    property bool isCentered: true
    property bool isLow: false
    property bool hasNext: !Theme.hugeText
    /** What the therapist wrote has its room for as long as the item lasts, so that the ring above keeps its size. */
    readonly property bool isTold: root.player.therapistNote !== "" || root.player.therapistStop !== ""
    /** Before it begins there is time to read it. */
    readonly property bool isReading: root.isTold && root.player.phase === PlayerController.GetReady
    readonly property real toldHeight: isTold ? Theme.smallStrong.lineHeight + 3 * Theme.body.lineHeight + 2 * spacing : 0
    /** Room kept for the usual two lines, so that nothing above moves when a cue is short. */
    readonly property real usualHeight: word.usual + 2 * cue.token.lineHeight + spacing + Math.max(toldHeight, hasNext ? next.token.lineHeight + spacing : 0)
    readonly property int alignment: isCentered ? Text.AlignHCenter : Text.AlignLeft
    readonly property bool isRest: root.player.phase === PlayerController.Rest

    spacing: isLow ? 2 : Theme.gapXs

    AppText {
        id: word

        readonly property real usual: token.lineHeight
        readonly property string shown: root.isRest ? "" : root.player.word

        width: root.width
        height: Math.max(usual, implicitHeight)
        //: a phase of a movement such as "Stay", and which of how many
        text: root.player.round === "" ? shown : shown === "" ? root.player.round : qsTr("%1 · %2").arg(shown).arg(root.player.round)
        token: Theme.h3
        color: Theme.primary
        horizontalAlignment: root.alignment
    }
    AppText {
        id: cue

        width: root.width
        text: root.player.caption
        token: root.isLow ? Theme.h2 : Theme.cue
        horizontalAlignment: root.alignment
        visible: text !== ""
    }
    AppText {
        id: next

        width: root.width
        text: root.player.nextLine
        token: Theme.body
        color: Theme.ink2
        horizontalAlignment: root.alignment
        visible: root.hasNext && text !== "" && !root.isReading
    }
    TherapistWords {
        width: root.width
        notes: !root.isReading ? [] : root.player.therapistStop === "" ? [root.player.therapistNote] : root.player.therapistNote === "" ? [root.player.therapistStop] : [root.player.therapistNote, root.player.therapistStop]
        isCentered: root.isCentered
    }
}

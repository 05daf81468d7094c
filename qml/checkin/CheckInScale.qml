// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** A number from 0 to 10, with what it means above it, as tiles or as a track. */
ColumnLayout {
    id: root

    required property CheckInController checkIn
    property bool isTrack: false
    /** Says what the ends of the scale mean. */
    property bool hasEnds: true

    signal chosen(value: int)
    signal notSureChosen

    function takeFocus(): void {
        if (root.isTrack)
            track.forceActiveFocus(Qt.OtherFocusReason);
        else
            tiles.forceActiveFocus(Qt.OtherFocusReason);
    }

    spacing: Theme.gapM

    // Room for two lines, so that nothing moves under the finger when a word comes.
    Item {
        Layout.fillWidth: true
        implicitHeight: Math.max((root.isTrack ? 1 : 2) * Theme.h3.lineHeight, head.implicitHeight, ask.implicitHeight)

        ScaleHead {
            id: head

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            value: root.checkIn.value
            word: root.checkIn.word
        }
        AppText {
            id: ask

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: root.checkIn.isNotSure ? qsTr("Not sure is fine.") : qsTr("About right is right enough.")
            token: Theme.body
            color: Theme.ink2
            visible: root.checkIn.value < 0
        }
    }
    ScaleTiles {
        id: tiles

        Layout.fillWidth: true
        visible: !root.isTrack
        question: root.checkIn.question
        value: root.checkIn.value
        notSure: root.checkIn.isNotSure
        lastValue: root.checkIn.lastValue
        lastWord: root.checkIn.lastWord
        words: root.checkIn.words // qmllint disable
        lowLabel: root.hasEnds ? root.checkIn.lowLabel : ""
        highLabel: root.hasEnds ? root.checkIn.highLabel : ""
        onChosen: value => root.chosen(value)
        onNotSureChosen: root.notSureChosen()
    }
    ScaleTrack {
        id: track

        Layout.fillWidth: true
        visible: root.isTrack
        question: root.checkIn.question
        value: root.checkIn.value
        lastValue: root.checkIn.lastValue
        lastWord: root.checkIn.lastWord
        words: root.checkIn.words // qmllint disable
        onChosen: value => root.chosen(value)
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapM
        visible: root.isTrack && root.hasEnds && !Theme.hugeText

        AppText {
            text: root.checkIn.lowLabel
            token: Theme.caption
            color: Theme.ink2
        }
        Item {
            Layout.fillWidth: true
        }
        LastMark {
            text: root.checkIn.lastWord
            visible: root.checkIn.lastValue >= 0
        }
        Item {
            Layout.fillWidth: true
        }
        AppText {
            text: root.checkIn.highLabel
            token: Theme.caption
            color: Theme.ink2
        }
    }
}

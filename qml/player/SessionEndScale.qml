// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.Controls

/** A question from 0 to 10: tiles while it is open, one row once it is folded. */
Item {
    id: root

    required property string question
    /** The question in a word, for the folded row. */
    required property string topic
    property int value: -1
    property string word
    property var words: []
    property int lastValue: -1
    property string lastWord
    /** Up to here is "in your range"; -1: nothing is said of a range. */
    property int rangeTop: -1
    property bool isInRange: false
    property string lowLabel
    property string highLabel
    property bool isOpen: false

    signal chosen(value: int)
    signal opened

    height: isOpen ? card.height : row.height

    Rectangle {
        id: card

        width: parent.width
        height: open.height + 2 * Theme.cardPadding
        radius: Theme.radiusCard
        color: Theme.surface
        visible: root.isOpen

        Column {
            id: open

            x: Theme.gapS
            y: Theme.cardPadding
            width: parent.width - 2 * x
            spacing: Theme.gapM

            AppText {
                x: Theme.gapS
                width: parent.width - 2 * x
                text: root.question
                token: Theme.h3
                heading: true
            }
            AppText {
                x: Theme.gapS
                width: parent.width - 2 * x
                text: root.rangeTop < 0 ? "" : qsTr("0 to %1 is in your range.").arg(root.rangeTop)
                token: Theme.small
                color: Theme.ink2
                visible: text !== ""
            }
            ScaleTiles {
                width: parent.width
                question: root.question
                value: root.value
                words: root.words
                lastValue: root.lastValue
                lastWord: root.lastWord
                lowLabel: root.lowLabel
                highLabel: root.highLabel
                onChosen: value => root.chosen(value)
                onNotSureChosen: root.chosen(-1)
            }
        }
    }

    BaseButton {
        id: row

        width: parent.width
        visible: !root.isOpen
        minimumHeight: Theme.targetSecond
        fill: Theme.surface
        pressedFill: Theme.surfaceAlt
        atStart: true
        horizontalPadding: Theme.gapL
        rightPadding: Theme.gapL + pencil.width + (badge.visible ? badge.width + Theme.gapS : 0)
        token: Theme.body
        //: the topic, the number, and the number in words: "Effort 2, easy"
        text: root.value >= 0 ? qsTr("%1 %2, %3").arg(root.topic).arg(root.value).arg(root.word) : qsTr("%1: not noted").arg(root.topic)
        spokenName: qsTr("%1. Change it").arg(badge.visible ? text + ", " + badge.text : text)
        onClicked: root.opened()

        Badge {
            id: badge

            anchors.right: pencil.left
            anchors.rightMargin: Theme.gapS
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("in your range")
            iconName: "check"
            tone: "ok"
            visible: root.isInRange && !Theme.hugeText
        }
        Icon {
            id: pencil

            anchors.right: parent.right
            anchors.rightMargin: Theme.gapL
            anchors.verticalCenter: parent.verticalCenter
            name: "pencil-simple"
            color: Theme.ink2
            size: 22
        }
    }
}

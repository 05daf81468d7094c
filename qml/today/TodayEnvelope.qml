// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** Just below the line: the day's minutes as a band, its legend in words, and why it has this size. */
ColumnLayout {
    id: root

    required property TodayController today

    signal whyRequested
    signal helpRequested

    spacing: 0

    Band {
        Layout.fillWidth: true
        visible: root.today.hasBand
        envelope: root.today.size
        used: root.today.used
        planned: root.today.planned
        usual: root.today.usual
        badDay: root.today.isGentle
        usedText: root.today.isGentle ? "" : root.today.usedText
        plannedText: root.today.isGentle ? "" : root.today.plannedText
        freeText: root.today.isGentle ? "" : root.today.freeText
        overText: root.today.overText
        name: qsTr("Today's envelope")
        spokenValue: root.today.spokenBand
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapS
        visible: root.today.isGentle && root.today.hasBand
        columns: Theme.hugeText ? 1 : 2
        columnSpacing: Theme.gapM
        rowSpacing: 0

        AppText {
            Layout.fillWidth: true
            text: root.today.bandText
            token: Theme.smallStrong
        }
        AppText {
            text: root.today.usualText
            token: Theme.small
            color: Theme.ink2
        }
    }
    // The link stands beside the sentence and not within it: a finger needs more than a word.
    Flow {
        id: sentence

        Layout.fillWidth: true
        Layout.topMargin: Theme.bigText ? Theme.gapS : 2
        visible: root.today.hasBand
        spacing: 0

        AppText {
            readonly property real besideLink: sentence.width - why.implicitWidth - Theme.gapXs

            // In the middle of the link's target, however many lines it has.
            readonly property real besideTarget: Theme.bigText ? 0 : Math.max(0, (Theme.targetMin - lineCount * token.lineHeight) / 2)

            width: implicitWidth <= besideLink || Theme.bigText ? Math.min(implicitWidth, sentence.width) : besideLink
            topPadding: token.rise + besideTarget
            bottomPadding: -token.rise + besideTarget
            text: root.today.reason
            token: Theme.small
            color: Theme.ink2
        }
        LinkButton {
            id: why

            text: qsTr("Why?")
            spokenName: qsTr("Why this size?")
            token: Theme.smallStrong
            onClicked: root.whyRequested()
        }
    }
    Flow {
        id: links

        // Without a width as long as it is hidden, and no text fits into that.
        readonly property real most: width > 0 ? width : Infinity

        Layout.fillWidth: true
        Layout.leftMargin: -4
        visible: root.today.isGentle
        spacing: Theme.gapM

        LinkButton {
            width: Math.min(implicitWidth, links.most)
            text: qsTr("My flare plan")
            onClicked: root.today.flarePlanRequested()
        }
        LinkButton {
            width: Math.min(implicitWidth, links.most)
            text: qsTr("When to get help")
            onClicked: root.helpRequested()
        }
    }
}

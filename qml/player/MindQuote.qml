// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.Controls

/** What the person said in an earlier step, or what the app worked out from it. Nothing while there is no text. */
Rectangle {
    id: root

    property string text: ""
    property bool isComputed: false

    visible: text !== ""
    implicitHeight: words.height + 2 * Theme.gapM
    radius: Theme.radiusCard
    color: root.isComputed ? Theme.primarySoft : Theme.surfaceAlt

    Column {
        id: words

        x: Theme.cardPadding
        y: Theme.gapM
        width: parent.width - 2 * x
        spacing: Theme.gapXs

        AppText {
            width: parent.width
            text: root.isComputed ? qsTr("From what you told") : qsTr("You said")
            token: Theme.small
            color: root.isComputed ? Theme.primarySoftInk : Theme.ink2
        }
        AppText {
            width: parent.width
            text: root.text
            token: Theme.bodyStrong
            color: root.isComputed ? Theme.primarySoftInk : Theme.ink
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** People who listen: each line with the ways in which it is reached. */
Card {
    id: root

    required property CrisisController crisis
    /** Only the first of them, and no word on where they come from. */
    property bool isShort: false

    spacing: Theme.gapM

    Repeater {
        model: root.crisis.lines

        ColumnLayout {
            id: line

            required property int index
            required property string name
            required property string callText
            required property string callUrl
            required property string callNumber
            required property string writeText
            required property string writeUrl
            required property string writeByHand

            Layout.fillWidth: true
            visible: !root.isShort || line.index === 0
            spacing: Theme.gapS

            AppText {
                Layout.fillWidth: true
                text: line.name
                token: Theme.bodyStrong
            }
            DialButton {
                Layout.fillWidth: true
                visible: line.callText !== ""
                text: line.callText
                spokenName: line.callText + ". " + line.name
                url: line.callUrl
                //: %1 is a telephone number
                byHand: qsTr("Does no call begin? Dial %1 on any phone.").arg(line.callNumber)
            }
            DialButton {
                Layout.fillWidth: true
                visible: line.writeText !== ""
                iconName: "chat-teardrop-text"
                text: line.writeText
                spokenName: line.writeText + ". " + line.name
                url: line.writeUrl
                byHand: line.writeByHand
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: !root.isShort
        text: root.crisis.linesNote
        token: Theme.small
        color: Theme.ink2
    }
}

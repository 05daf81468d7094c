// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

/** One program in the list: what it is for, how much it is, and whether one follows it. The whole card is the target. */
BaseRow {
    id: root

    required property string name
    required property string goal
    required property string facts
    required property string stateText
    property bool isFollowed: false
    property bool isPaused: false

    implicitHeight: content.implicitHeight + 2 * Theme.cardPadding
    text: root.name
    Accessible.description: [root.goal, root.facts, root.stateText].filter(part => part !== "").join(" ") // qmllint disable

    background: Rectangle {
        color: root.down ? Theme.primarySoft : Theme.surface
        border.color: Theme.primary
        border.width: root.isFollowed ? Theme.strokeChosen : 0
        radius: Theme.radiusCard

        FocusRing {
            cornerRadius: parent.radius
            visible: root.visualFocus
        }
    }

    RowLayout {
        id: content

        x: Theme.cardPadding
        y: Theme.cardPadding
        width: root.width - 2 * Theme.cardPadding
        spacing: Theme.gapM

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gapXs

            AppText {
                Layout.fillWidth: true
                text: root.name
                token: Theme.h3
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                text: root.goal
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                text: root.facts
                token: Theme.small
                color: Theme.ink2
                Accessible.ignored: true
            }
            Badge {
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                Layout.topMargin: Theme.gapXs
                visible: root.stateText !== ""
                text: root.stateText
                iconName: root.isFollowed ? "check" : root.isPaused ? "pause" : ""
                tone: root.isFollowed ? "ok" : root.isPaused ? "rest" : "soft"
                Accessible.ignored: true
            }
        }
        Icon {
            name: "caret-right"
            color: Theme.ink2
            size: 24
            mirrored: root.mirrored
        }
    }
}

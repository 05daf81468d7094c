// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

// A session of today's plan, as one large target.
BaseRow {
    id: root

    // A word above the title: "Next".
    property string label: ""
    property bool isNext: false
    property string badgeText: ""
    property string spokenName: (label === "" ? "" : label + ". ") + text + ". " + detail
                                + (badgeText === "" ? "" : ". " + badgeText)
    // The picture on the tile. It keeps clear of the tile's round corners, or paints them itself.
    property Component thumbnail: null

    implicitHeight: Math.max(92, content.implicitHeight + 2 * 10)

    Accessible.name: spokenName
    Accessible.description: ""

    background: Rectangle {
        color: root.down ? Theme.primarySoft : Theme.surface
        border.color: Theme.primary
        border.width: root.isNext ? Theme.strokeChosen : 0
        radius: Theme.radiusCard

        FocusRing {
            cornerRadius: parent.radius
            visible: root.visualFocus
        }
    }

    RowLayout {
        id: content

        anchors.fill: parent
        anchors.margins: 10
        spacing: Theme.gapM

        PictureSlot {
            implicitWidth: root.isNext ? 84 : 72
            implicitHeight: root.isNext ? 84 : 72
            color: Theme.sky
            picture: root.thumbnail
            visible: picture !== null && !Theme.hugeText
        }
        // As high as the card, with the room shared above and below: centered by the row it would stay where it was
        // when a line more is needed (Qt 6.4).
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Theme.hugeText || root.thumbnail === null ? Theme.gapXs : 0
            spacing: 1

            Item {
                Layout.fillHeight: true
            }
            AppText {
                Layout.fillWidth: true
                text: root.label
                token: Theme.badge
                color: Theme.primary
                visible: text !== ""
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                text: root.text
                token: Theme.h3
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                text: root.detail
                token: Theme.small
                color: Theme.ink2
                visible: text !== ""
                Accessible.ignored: true
            }
            Badge {
                Layout.topMargin: Theme.gapXs
                Layout.maximumWidth: parent.width
                text: root.badgeText
                tone: "glow"
                visible: text !== ""
                Accessible.ignored: true
            }
            Item {
                Layout.fillHeight: true
            }
        }
        Icon {
            name: "caret-right"
            color: Theme.ink2
            size: 28
            mirrored: root.mirrored
            visible: root.isNext
        }
    }
}

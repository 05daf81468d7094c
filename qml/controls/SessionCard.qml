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
        // No layout within the layout: Qt 6.4 would leave the words where they were when they need a line more.
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Theme.hugeText || root.thumbnail === null ? Theme.gapXs : 0
            implicitWidth: words.implicitWidth
            implicitHeight: words.implicitHeight

            Column {
                id: words

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: 1

                AppText {
                    width: parent.width
                    text: root.label
                    token: Theme.badge
                    color: Theme.primary
                    visible: text !== ""
                    Accessible.ignored: true
                }
                AppText {
                    width: parent.width
                    text: root.text
                    token: Theme.h3
                    Accessible.ignored: true
                }
                AppText {
                    width: parent.width
                    text: root.detail
                    token: Theme.small
                    color: Theme.ink2
                    visible: text !== ""
                    Accessible.ignored: true
                }
                Badge {
                    width: Math.min(implicitWidth, parent.width)
                    text: root.badgeText
                    tone: "glow"
                    visible: text !== ""
                    Accessible.ignored: true
                }
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

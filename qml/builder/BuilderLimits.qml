// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** The limits of the program; the card leads to where they are set. */
BaseRow {
    id: root

    required property BuilderFrameController frame

    implicitHeight: content.implicitHeight + 2 * Theme.cardPadding
    text: qsTr("Limits for this program")
    Accessible.description: qsTr("Set them")

    background: Rectangle {
        color: root.down ? Theme.primarySoft : Theme.surface
        radius: Theme.radiusCard

        FocusRing {
            cornerRadius: parent.radius
            visible: root.visualFocus
        }
    }

    GridLayout {
        id: content

        x: Theme.cardPadding
        y: Theme.cardPadding
        width: root.width - 2 * Theme.cardPadding
        columns: root.width >= 640 && !Theme.bigText ? 2 : 1
        columnSpacing: Theme.gapXxl
        rowSpacing: Theme.gapS

        Item {
            Layout.fillWidth: true
            Layout.columnSpan: content.columns
            implicitHeight: heading.implicitHeight

            AppText {
                id: heading

                anchors.left: parent.left
                anchors.right: caret.left
                text: root.text
                token: Theme.h3
                Accessible.ignored: true
            }
            Icon {
                id: caret

                anchors.right: parent.right
                anchors.verticalCenter: heading.verticalCenter
                name: "caret-right"
                color: Theme.ink2
                size: 24
                mirrored: root.mirrored
            }
        }
        Repeater {
            model: root.frame.limits
            // Anchors instead of layouts: in Qt 6.4 what stands beside words that wrap late keeps its first place.
            delegate: Item {
                id: row

                required property string title
                required property string detail
                required property string value

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                implicitHeight: Math.max(words.implicitHeight, amount.implicitHeight) + Theme.gapS

                Rectangle {
                    width: parent.width
                    height: Theme.strokeHair
                    color: Theme.hair
                }
                Icon {
                    id: sign

                    anchors.left: parent.left
                    anchors.verticalCenter: words.verticalCenter
                    name: row.detail
                    color: Theme.primary
                    size: 22
                    visible: !Theme.hugeText
                }
                AppText {
                    id: words

                    anchors.left: sign.visible ? sign.right : parent.left
                    anchors.leftMargin: sign.visible ? Theme.gapS : 0
                    anchors.right: amount.left
                    anchors.rightMargin: Theme.gapS
                    anchors.bottom: parent.bottom
                    text: row.title
                    token: Theme.small
                }
                AppText {
                    id: amount

                    anchors.right: parent.right
                    anchors.verticalCenter: words.verticalCenter
                    width: implicitWidth
                    text: row.value
                    token: Theme.bodyStrong
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
}

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

    ColumnLayout {
        id: content

        x: Theme.cardPadding
        y: Theme.cardPadding
        width: root.width - 2 * Theme.cardPadding
        spacing: Theme.gapS

        RowLayout {
            Layout.fillWidth: true

            AppText {
                Layout.fillWidth: true
                text: root.text
                token: Theme.h3
                Accessible.ignored: true
            }
            Icon {
                name: "caret-right"
                color: Theme.ink2
                size: 24
                mirrored: root.mirrored
            }
        }
        Repeater {
            model: root.frame.limits
            delegate: ColumnLayout {
                id: row

                required property string title
                required property string detail
                required property string value

                Layout.fillWidth: true
                spacing: Theme.gapS

                Rectangle {
                    Layout.fillWidth: true
                    implicitHeight: Theme.strokeHair
                    color: Theme.hair
                }
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.gapS

                    Icon {
                        name: row.detail
                        color: Theme.primary
                        size: 22
                        visible: !Theme.hugeText
                    }
                    AppText {
                        Layout.fillWidth: true
                        text: row.title
                        token: Theme.small
                    }
                    AppText {
                        text: row.value
                        token: Theme.bodyStrong
                    }
                }
            }
        }
    }
}

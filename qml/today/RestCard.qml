// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** A rest that is due before the next movement: how long still, and a line that fills slowly. */
Rectangle {
    id: root

    required property TodayController today

    implicitHeight: column.implicitHeight + 2 * Theme.cardPadding
    color: Theme.restSoft
    radius: Theme.radiusCard

    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.today.restText
    Accessible.description: root.today.restDetail

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.cardPadding
        y: Theme.cardPadding
        spacing: Theme.gapS

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gapM

            Icon {
                Layout.alignment: Qt.AlignTop
                name: "couch"
                color: Theme.restSoftInk
                size: 28
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                AppText {
                    Layout.fillWidth: true
                    text: root.today.restText
                    token: Theme.h3
                    color: Theme.restSoftInk
                    Accessible.ignored: true
                }
                AppText {
                    Layout.fillWidth: true
                    text: root.today.restDetail
                    token: Theme.small
                    color: Theme.restSoftInk
                    Accessible.ignored: true
                }
            }
        }
        // Told anew once a minute; nothing moves in between.
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 6
            color: Theme.surface
            radius: 3

            Rectangle {
                anchors.left: parent.left
                width: Math.max(height, parent.width * root.today.restShare)
                height: parent.height
                color: Theme.rest
                radius: 3
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

/** One set of questions: what the last answers said, and when it comes again. */
BaseButton {
    id: root

    required property string key
    required property string title
    required property string next
    required detail

    minimumHeight: 92
    horizontalPadding: Theme.gapL
    verticalPadding: Theme.gapM
    cornerRadius: Theme.radiusCard
    fill: Theme.surface
    pressedFill: Theme.surfaceAlt
    spokenName: [root.title, root.detail, root.next].join(". ") // qmllint disable

    contentItem: RowLayout {
        spacing: Theme.gapM

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            AppText {
                Layout.fillWidth: true
                text: root.title
                token: Theme.h3
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                text: root.detail
                token: Theme.small
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                text: root.next
                token: Theme.small
                color: Theme.ink2
                Accessible.ignored: true
            }
        }
        Icon {
            name: "caret-right"
            size: 22
            color: Theme.ink2
            mirrored: root.mirrored
        }
    }
}
